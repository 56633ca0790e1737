import { expect, it } from 'vitest';
import { everywhere } from '../../test/everywhere';
import type { Standing } from '../service';

const URI = 'file:///so-tai-chinh.par.yaml';
const REPORT =
  'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\n';

everywhere('how an open report stands', (start) => {
  it('follows what is typed, in any file of ours, saved or not', async () => {
    const client = start();
    await client.greet();
    const ask = (uri: string): Promise<Standing | null> => client.connection.sendRequest('par/standing', { uri });
    await client.open(URI, REPORT);
    const before = await ask(URI);
    expect(before?.score?.isProvisional).toBe(true);
    await client.change(URI, 2, `${REPORT}màu: xanh\n`);
    const after = await ask(URI);
    expect(after?.findings).not.toEqual(before?.findings);
    await client.open('untitled:Untitled-1', REPORT);
    expect(await ask('untitled:Untitled-1')).toEqual(before);
    expect(await ask('file:///chua-mo.par.yaml')).toBeNull();
    await client.open('file:///ghi-chu.txt', 'xin chào', 'plaintext');
    expect(await ask('file:///ghi-chu.txt')).toBeNull();
  });

  it('refuses a question about nothing', async () => {
    const client = start();
    await client.greet();
    await expect(client.connection.sendRequest('par/standing', {})).rejects.toThrow('uri is missing');
  });
});
