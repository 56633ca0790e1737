import { expect, it } from 'vitest';
import { everywhere } from '../../test/everywhere';
import type { ReportPage } from '../service';

const URI = 'file:///cong-viec/so-tai-chinh.par.yaml';
const TEXT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - { mã: 3.a, trạng thái: hoàn thành }
`;

everywhere('the page of a report, by the server', (start) => {
  it('is that of the text as it is written now, in the language of the settings', async () => {
    const client = start();
    await client.greet({}, { settings: { language: 'en' } });
    const page = (): Promise<ReportPage | null> =>
      client.connection.sendRequest('par/report', { textDocument: { uri: URI } });
    await client.open(URI, TEXT);
    expect(await page()).toMatchObject({ language: 'en', title: 'Department of Finance', subtitle: 'Report, Q4 2021' });
    await client.change(URI, 2, TEXT.replace('Sở Tài chính', 'Sở Nội vụ'));
    expect(await page()).toMatchObject({ title: 'Department of Home Affairs' });
    await client.close(URI);
    expect(await page()).toBeNull();
  });

  it('is none for a file of another kind, and is refused where no file is named', async () => {
    const client = start();
    await client.greet();
    const roster = 'file:///quy-iv.par-roster.yaml';
    await client.open(roster, 'mẫu: par-roster/1\n', 'par-roster');
    expect(await client.connection.sendRequest('par/report', { textDocument: { uri: roster } })).toBeNull();
    await expect(client.connection.sendRequest('par/report', { uri: URI })).rejects.toThrow(/textDocument/u);
  });
});
