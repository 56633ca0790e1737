import { expect, it } from 'vitest';
import { offerFiles, type Session } from '../../test/client';
import { everywhere } from '../../test/everywhere';
import type { SummaryResult } from '../service';

const ROOT = 'file:///cong-viec';
const report = (agency: string): string => `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: ${agency}
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - { mã: 3.a, trạng thái: hoàn thành }
`;
const [FINANCE, HOME] = [`${ROOT}/quy-iv/so-tai-chinh.par.yaml`, `${ROOT}/quy-iv/so-noi-vu.par.yaml`];
const ROSTER = `${ROOT}/quy-iv.par-roster.yaml`;
const FILES = {
  [FINANCE]: report('Sở Tài chính'),
  [HOME]: report('Sở Nội chính'),
  [ROSTER]:
    'mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\nkỳ báo cáo: Quý IV/2021\ncơ quan: [STC, Sở Nội vụ]\n',
};

everywhere('the summary of a workspace, by the server', (start) => {
  async function session(): Promise<Session & { files: Map<string, string> }> {
    const files = new Map(Object.entries(FILES));
    const client = start();
    offerFiles(client, files);
    await client.greet({}, { files: true }, [ROOT]);
    return { ...client, files };
  }
  const sumUp = (client: Session, params: object = {}): Promise<SummaryResult> =>
    client.connection.sendRequest('par/summary', params);

  it('says of each report whose it is and how it stands, with where its numbers come from', async () => {
    const { today, reports } = await sumUp(await session());
    expect(today).toBe('2021-12-20');
    expect(reports.find(({ uri }) => uri === FINANCE)).toMatchObject({
      agency: { id: 'so-tai-chinh', name: 'Sở Tài chính' },
      period: { id: '2021-Q4' },
      state: 'incomplete',
      findings: { error: 0 },
      tasks: { reported: 1, done: 1 },
      score: { criteriaSet: { id: 'directive-soctrang-2021', provenance: expect.stringContaining('tự đặt') } },
    });
    const { score } = reports.find(({ uri }) => uri === FINANCE) ?? {};
    // A quotient such as 1150/63 is exact beside, and printed as its set rounds.
    for (const number of [score?.points, score?.maximum, score?.index])
      expect(number?.text).toMatch(/^\d+(?:,\d{1,2})?$/u);
    expect(score?.points.exact).toContain('/');
    expect(reports.find(({ uri }) => uri === HOME)).toMatchObject({ agency: null, state: 'faulty' });
  });

  it('counts no old version of a report that a comparison shows beside it, and finds nothing in it', async () => {
    const client = await session();
    const old = ['git:/cong-viec/quy-iv/so-tai-chinh.par.yaml?HEAD', 'vscode-local-history:/so-tai-chinh.par.yaml?1'];
    for (const uri of old) {
      await client.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'par-report', version: 1, text: report('Sở Nội chính') },
      });
    }
    const { reports } = await sumUp(client);
    expect(reports.map(({ uri }) => uri).sort()).toEqual([HOME, FINANCE].sort());
    for (const uri of old) {
      const found = await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      expect(found).toMatchObject({ items: [] });
    }
  });

  it('leaves no file out that cannot be read as text: it is a report that is damaged, not one that is missing', async () => {
    const client = start();
    const unread = {
      'utf-16': { kind: 'undecodable', reason: 'utf-16', offset: 0 },
      latin: { kind: 'undecodable', reason: 'invalid-utf-8', offset: 7 },
      word: { kind: 'undecodable', reason: 'nul', offset: 3 },
      large: { kind: 'oversized', size: 9_000_000 },
      // What makes no sense is as if it were not there.
      strange: { kind: 'lạ' },
      stranger: { kind: 'undecodable', reason: 'lạ' },
      gone: { kind: null },
    };
    offerFiles(client, new Map(Object.entries(unread).map(([name, why]) => [`${ROOT}/${name}.par.yaml`, why])));
    await client.greet({}, { files: true }, [ROOT]);
    const { reports, board } = await sumUp(client);
    expect(reports.map(({ uri, state, findings }) => [uri.slice(ROOT.length + 1), state, findings.error])).toEqual([
      ['utf-16.par.yaml', 'unread', 1],
      ['latin.par.yaml', 'unread', 1],
      ['word.par.yaml', 'unread', 1],
      ['large.par.yaml', 'unread', 1],
    ]);
    for (const { blocks } of board.rows) expect(blocks).toEqual(['không đọc được tệp', '1 lỗi']);
  });

  it('puts all of it into one table in words, in the language of the settings', async () => {
    const { board } = await sumUp(await session());
    expect(board.rows.map(({ name, standing }) => [name, standing.name]).sort()).toEqual([
      ['Sở Nội chính', 'Đang soạn'],
      ['Sở Nội vụ', 'Chưa gửi báo cáo'],
      ['Sở Tài chính', 'Đang soạn'],
    ]);
    expect(board.day).toBe('thứ Hai, 20/12/2021');
  });

  it('says who has not reported by the roster, until they have', async () => {
    const client = await session();
    const [missing, ...others] = (await sumUp(client)).missing;
    expect(missing).toMatchObject({
      roster: ROSTER,
      name: 'Sở Nội vụ',
      period: '2021-Q4',
      range: { start: { line: 3 } },
    });
    expect(others).toEqual([]);
    // What is typed counts before it is saved.
    await client.open(HOME, report('Sở Nội vụ'));
    expect((await sumUp(client)).missing).toEqual([]);
  });

  it('refuses a folder that is none of the workspace, and has nothing to say of one that is empty', async () => {
    const client = await session();
    await expect(sumUp(client, { folder: 'file:///khong-co' })).rejects.toThrow(
      'Thư mục file:///khong-co không nằm trong các thư mục đang mở.',
    );
    await expect(sumUp(client, { folder: 3 })).rejects.toThrow('folder is no URI');
    expect((await sumUp(client, { folder: `${ROOT}/quy-i` })).reports).toEqual([]);
  });

  it('is of one folder where that is asked for, tells its progress, and can be cancelled', async () => {
    const client = await session();
    const said: unknown[] = [];
    client.connection.onNotification('$/progress', ({ value }) => void said.push(value));
    const { reports, missing } = await sumUp(client, { folder: `${ROOT}/quy-iv`, workDoneToken: 1 });
    expect([reports.length, missing.length]).toEqual([2, 0]);
    expect(said).toContainEqual(expect.objectContaining({ kind: 'begin', title: 'Đang tổng hợp báo cáo' }));
    expect(said.at(-1)).toEqual({ kind: 'end' });
  });
});
