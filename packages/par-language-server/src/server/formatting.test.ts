import { expect, it } from 'vitest';
import { everywhere } from '../../test/everywhere';

const URI = 'file:///so-tai-chinh.par.yaml';
const HEAD = 'mẫu: par-report/1\ncơ quan: Sở Tài chính\n';
const BROKEN = `${HEAD}nhiệm vụ: [{ mã: 3.a\n`;

everywhere('a file that cannot be laid out, by the server', (start) => {
  it('shows why, once until the file is laid out or the reason is another', async () => {
    const client = start();
    const shown: string[] = [];
    client.connection.onNotification('window/showMessage', ({ message }) => void shown.push(message));
    await client.greet();
    await client.open(URI, BROKEN);
    const layOut = (): Promise<unknown> =>
      client.connection.sendRequest('textDocument/formatting', {
        textDocument: { uri: URI },
        options: { tabSize: 2, insertSpaces: true },
      });
    expect(await layOut()).toEqual([]);
    expect(await layOut()).toEqual([]);
    expect(shown).toEqual([expect.stringMatching(/PAR006/u)]);
    await client.change(URI, 2, `${HEAD}nhiệm vụ:    []\n`);
    expect(await layOut()).not.toEqual([]);
    expect(shown).toHaveLength(1);
    await client.change(URI, 3, BROKEN);
    await layOut();
    expect(shown).toHaveLength(2);
  });

  it('tells why there is no new name', async () => {
    const client = start();
    await client.greet({ textDocument: { rename: { prepareSupport: true } } });
    await client.open(URI, HEAD);
    const prepare = (line: number): Promise<unknown> =>
      client.connection.sendRequest('textDocument/prepareRename', {
        textDocument: { uri: URI },
        position: { line, character: 2 },
      });
    await expect(prepare(1)).rejects.toThrow('“cơ quan” là tên khóa');
  });
});
