import { expect, it } from 'vitest';
import type { ConfigurationParams, PublishDiagnosticsParams } from 'vscode-languageserver';
import { offerFiles, type Session } from '../../test/client';
import { everywhere } from '../../test/everywhere';

const [ONE, OTHER] = ['file:///so-tai-chinh', 'file:///so-noi-vu'];
const REPORT = 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chánh\n';
const CONFIG = 'mẫu: par-config/1\nmức độ: { PAR201: tắt }\n';

everywhere('with several folders the server', (start) => {
  async function session(
    settings: Record<string, unknown>,
    files: Readonly<Record<string, string>> = {},
  ): Promise<Session> {
    const client = start();
    offerFiles(client, new Map(Object.entries(files)));
    client.connection.onRequest('client/registerCapability', () => null);
    client.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(
        ({ scopeUri = '' }) => Object.entries(settings).find(([folder]) => scopeUri.startsWith(folder))?.[1] ?? null,
      ),
    );
    const workspace = {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
    };
    await client.greet({ workspace }, { files: true }, [ONE]);
    return client;
  }
  const codes = async (client: Session, uri: string): Promise<unknown> => {
    const from = client.published.length;
    await client.open(uri, REPORT);
    const { diagnostics } = await client.diagnostics(uri, (_, index) => index >= from);
    return diagnostics.map(({ code }) => code);
  };

  it('speaks to each file in the language of its folder, and follows a change without a restart', async () => {
    const settings: Record<string, unknown> = { [ONE]: { language: 'en' }, [OTHER]: { language: 'vi' } };
    const client = await session(settings);
    const isEnglish = ({ diagnostics }: PublishDiagnosticsParams): boolean =>
      diagnostics.some(({ message }) => /agency/iu.test(String(message)));
    const [one, other] = [`${ONE}/a.par.yaml`, `${OTHER}/a.par.yaml`];
    await client.open(one, REPORT);
    await client.open(other, REPORT);
    await client.diagnostics(one, isEnglish);
    await client.diagnostics(other, (params) => !isEnglish(params));
    settings[ONE] = { language: 'vi' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(one, (params) => !isEnglish(params));
  });

  it('looks into the folders that are added, and no longer into those that are taken away', async () => {
    const client = await session({}, { [`${ONE}/par.config.yaml`]: CONFIG, [`${OTHER}/par.config.yaml`]: CONFIG });
    const inner = `${OTHER}/quy-iv/a.par.yaml`;
    expect(await codes(client, inner)).toContain('PAR201');
    const change = (added: readonly string[], removed: readonly string[]) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map((uri) => ({ uri, name: uri })),
          removed: removed.map((uri) => ({ uri, name: uri })),
        },
      });
    let from = client.published.length;
    await change([OTHER], []);
    await client.diagnostics(
      inner,
      ({ diagnostics }, index) => index >= from && diagnostics.every(({ code }) => code !== 'PAR201'),
    );
    from = client.published.length;
    await change([], [OTHER]);
    await client.diagnostics(
      inner,
      ({ diagnostics }, index) => index >= from && diagnostics.some(({ code }) => code === 'PAR201'),
    );
  });

  it('leaves the hints away that are switched off', async () => {
    const client = await session({ [ONE]: { hints: false } });
    const uri = `${ONE}/a.par.yaml`;
    await client.open(uri, `${REPORT}chỉ tiêu: { ty-le-ho-so-dung-han: { tử số: 1, mẫu số: 2 } }\n`);
    const hints = await client.connection.sendRequest('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    });
    expect(hints).toEqual([]);
  });
});
