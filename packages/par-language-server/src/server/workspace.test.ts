import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { offerFiles, type Session } from '../../test/client';
import { everywhere } from '../../test/everywhere';

const ROOT = 'file:///cong-viec';
const REPORT_URI = `${ROOT}/quy%20iv/so-tai-chinh.par.yaml`;
/** One warning: task 3.a is done without a result; the others are left out (PAR206). */
const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - { mã: 3.a, trạng thái: hoàn thành }
`;
const CONFIG_URI = `${ROOT}/par.config.yaml`;
const config = (...lines: readonly string[]): string => ['mẫu: par-config/1', ...lines, ''].join('\n');

async function codesOf(client: Session, uri: string, from = 0): Promise<(string | number | undefined)[]> {
  const { diagnostics } = await client.diagnostics(uri, (_, index) => index >= from);
  return diagnostics.map(({ code }) => code);
}

everywhere('in a workspace the server', (start) => {
  async function session(files: Readonly<Record<string, string>>): Promise<Session & { files: Map<string, string> }> {
    const stored = new Map(Object.entries(files));
    const started = start();
    offerFiles(started, stored);
    await started.greet({}, { files: true }, [ROOT]);
    return { ...started, files: stored };
  }

  it('heeds the configuration above a report, in a folder whose name has a blank', async () => {
    const client = await session({
      [CONFIG_URI]: config('mức độ: { PAR206: tắt }', 'ngoại lệ: [{ tệp: ["quy iv/*"], mức độ: { PAR404: lỗi } }]'),
    });
    await client.open(REPORT_URI, REPORT);
    const { diagnostics } = await client.diagnostics(REPORT_URI, () => true);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['PAR404', 1]]);
  });

  it('checks the reports again when the configuration is edited, saved or not, or closed again', async () => {
    const client = await session({ [CONFIG_URI]: config() });
    await client.open(REPORT_URI, REPORT);
    expect(await codesOf(client, REPORT_URI)).toEqual(['PAR206', 'PAR404']);
    await client.open(CONFIG_URI, config('mức độ: { PAR206: tắt }'), 'par-config');
    await client.diagnostics(REPORT_URI, ({ diagnostics }) => diagnostics.length === 1);
    const seen = client.published.length;
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: CONFIG_URI } });
    await client.diagnostics(REPORT_URI, ({ diagnostics }, index) => index >= seen && diagnostics.length === 2);
  });

  it('checks the reports again when a watched file has changed on the disk', async () => {
    const client = await session({});
    await client.open(REPORT_URI, REPORT);
    expect(await codesOf(client, REPORT_URI)).toEqual(['PAR206', 'PAR404']);
    client.files.set(CONFIG_URI, config('mức độ: { PAR404: tắt, PAR206: tắt }'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: CONFIG_URI, type: 1 }],
    });
    await client.diagnostics(REPORT_URI, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('shows the faults of calendars, rosters and configurations in themselves', async () => {
    const client = await session({});
    await client.open(
      `${ROOT}/a.par-calendar.yaml`,
      'mẫu: par-calendar/1\nngày nghỉ: [{ ngày: 31/02/2027, tên: Nghỉ }]\n',
    );
    expect(await codesOf(client, `${ROOT}/a.par-calendar.yaml`)).toEqual(['PAR301']);
    const roster = 'mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: [Sở Tài chính, STC]\n';
    await client.open(`${ROOT}/a.par-roster.yaml`, roster, 'yaml');
    expect(await codesOf(client, `${ROOT}/a.par-roster.yaml`)).toContain('PAR803');
    await client.open(CONFIG_URI, config('lịch nghỉ: [khong-co.par-calendar.yaml]'), 'par-config');
    expect(await codesOf(client, CONFIG_URI)).toEqual(['PAR815']);
  });

  it('knows the directive that lies beside a report, and shows its faults while it is written', async () => {
    const folder = path.join(import.meta.dirname, '../../../../examples/vinh-ha');
    const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
    const [directive, report] = ['vinhha-2023-03-15.par-directive.yaml', 'so-noi-vu.par.yaml'];
    const client = await session({ [`${ROOT}/${directive}`]: read(directive) });
    await client.open(`${ROOT}/${report}`, read(report));
    expect(await codesOf(client, `${ROOT}/${report}`)).not.toContain('PAR209');
    const seen = client.published.length;
    await client.open(`${ROOT}/${directive}`, read(directive).replace('mã: vinhha-2023-03-15', 'mã: Vĩnh Hà'));
    expect(await codesOf(client, `${ROOT}/${directive}`)).toContain('PAR836');
    await client.diagnostics(
      `${ROOT}/${report}`,
      ({ diagnostics }, index) => index >= seen && diagnostics.some(({ code }) => code === 'PAR209'),
    );
  });

  it('looks for nothing around a document that was never saved', async () => {
    const client = await session({ [CONFIG_URI]: config('mức độ: { PAR206: tắt }') });
    await client.open('untitled:Untitled-1', REPORT);
    expect(await codesOf(client, 'untitled:Untitled-1')).toEqual(['PAR206', 'PAR404']);
  });

  it('checks all the same where the editor offers to read and does not', async () => {
    const started = start();
    await started.greet({}, { files: true }, [ROOT]);
    await started.open(REPORT_URI, REPORT);
    expect(await codesOf(started, REPORT_URI)).toEqual(['PAR206', 'PAR404']);
  });
});
