import { expect, it } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { offerFiles, PULLS, type Session } from '../../test/client';
import { everywhere } from '../../test/everywhere';

const ROOT = 'file:///cong-viec';
const URI = `${ROOT}/so-tai-chinh.par.yaml`;
const OTHER = `${ROOT}/so-noi-vu.par.yaml`;
const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chánh
kỳ báo cáo: Quý IV/2021
nhiệm vụ: []
# par-disable-next-line PAR601
`;

everywhere('an editor that asks for diagnostics is answered by the server', (start) => {
  async function session(
    files: Readonly<Record<string, string>> = {},
    { capabilities = PULLS, options = {} } = {},
  ): Promise<Session & { files: Map<string, string> }> {
    const stored = new Map(Object.entries(files));
    const client = start();
    offerFiles(client, stored);
    await client.greet(capabilities, { files: true, ...options }, [ROOT]);
    return { ...client, files: stored };
  }
  const workspace = (client: Session, ids: readonly { uri: string; value: string }[] = []) =>
    client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: ids });

  it('with all of them, and with “unchanged” where it has them already', async () => {
    const client = await session();
    await client.open(URI, REPORT);
    const first = await client.pull(URI);
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'PAR201' }, { code: 'PAR022', tags: [1] }] });
    expect(await client.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, 2, REPORT.replace('chánh', 'chính'));
    const second = await client.pull(URI, first.resultId);
    expect(second).toMatchObject({ kind: 'full' });
    expect(second.resultId).not.toBe(first.resultId);
    expect(client.published).toEqual([]);
  });

  it('with nothing about a file that is none of ours, is not open, or is a page of the server', async () => {
    const client = await session();
    for (const uri of ['file:///docker-compose.yaml', 'par:/vi/soctrang-2021-09-24.par-directive.yaml']) {
      await client.open(uri, 'mẫu: par-directive/1', 'yaml');
      expect(await client.pull(uri)).toMatchObject({ kind: 'full', items: [] });
    }
    expect(await client.pull('file:///khong-co.par.yaml')).toEqual({ kind: 'full', items: [] });
  });

  it.each([
    [
      'the web address it was told',
      { findingsUrl: 'https://example.vn/docs/findings' },
      'https://example.vn/docs/findings/PAR201.md',
    ],
    [
      'an address with a place for the code',
      { findingsUrl: 'https://example.vn/{language}/{code}' },
      'https://example.vn/vi/PAR201',
    ],
    ['a page of the server, where it opens those', { pages: true }, 'par:/vi/PAR201.md'],
    ['nothing, where it does not', {}, undefined],
    ['nothing, where the address is none', { findingsUrl: 'javascript:alert(1)' }, undefined],
  ])('with a code that leads to %s', async (_, options, href) => {
    const client = await session({}, { options });
    await client.open(URI, REPORT);
    const report = await client.pull(URI);
    expect(report.kind === 'full' && report.items[0]?.codeDescription?.href).toBe(href);
  });

  it('about the files that are not open, until they change', async () => {
    const client = await session({ [URI]: REPORT, [OTHER]: REPORT.replace('Sở Tài chánh', 'Sở Nội vụ') });
    await client.open(URI, REPORT);
    const first = await workspace(client);
    expect(first.items.map(({ uri, kind }) => [uri, kind])).toEqual([[OTHER, 'full']]);
    const ids = first.items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    const waiting = workspace(client, ids);
    // Nothing has changed: the answer waits, and other requests do not.
    await client.pull(URI);
    client.files.set(OTHER, REPORT);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: OTHER, type: 2 }] });
    expect((await waiting).items).toMatchObject([{ uri: OTHER, kind: 'full', items: [{ code: 'PAR201' }, {}] }]);
    client.files.delete(OTHER);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: OTHER, type: 3 }] });
    expect((await workspace(client, ids)).items).toEqual([{ kind: 'full', uri: OTHER, version: null, items: [] }]);
  });

  it('in parts, with its progress, where it asks for that', async () => {
    const client = await session({ [URI]: REPORT, [OTHER]: REPORT });
    const said: unknown[] = [];
    client.connection.onNotification('$/progress', (params) => void said.push(params));
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'phần',
      workDoneToken: 'việc',
    });
    expect(items).toEqual([]);
    expect(said).toContainEqual({ token: 'phần', value: { items: [expect.objectContaining({ uri: OTHER })] } });
    expect(said[0]).toMatchObject({ token: 'việc', value: { kind: 'begin', title: 'Đang kiểm tra các tệp' } });
    expect(said.at(-1)).toEqual({ token: 'việc', value: { kind: 'end' } });
  });

  it('no more, once it cancels, or says that it will leave', async () => {
    const client = await session({ [OTHER]: REPORT });
    const first = await workspace(client);
    const ids = first.items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    const waiting = workspace(client, ids);
    await client.connection.sendRequest('shutdown');
    expect((await waiting).items).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('again, when what lies around its reports has changed', async () => {
    const asked: string[] = [];
    const client = start();
    const files = new Map([[URI, REPORT]]);
    offerFiles(client, files);
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest('workspace/diagnostic/refresh', () => {
        asked.push('diagnostics');
        resolve();
        return null;
      });
    });
    await client.greet({ ...PULLS, workspace: { diagnostics: { refreshSupport: true } } }, { files: true }, [ROOT]);
    await client.open(URI, REPORT);
    const first = await client.pull(URI);
    const config = `${ROOT}/par.config.yaml`;
    await client.open(config, 'mẫu: par-config/1\nmức độ: { PAR201: tắt, PAR022: tắt }\n', 'par-config');
    await refreshed;
    expect(await client.pull(URI, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });
});
