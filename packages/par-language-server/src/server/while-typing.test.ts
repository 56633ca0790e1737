import { afterEach, expect, it } from 'vitest';
import type { Session } from '../../test/client';
import { inProcess } from '../../test/session';
import { type FileHost, NO_FILES } from './file-host';

const URI = 'file:///bao-cao/so-tai-chinh.par.yaml';
const TEXT = 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkho';
const END = { line: 3, character: 3 };

let client: Session;
afterEach(() => client.end());

/** A server whose disk is slow: what lies around a report is read once `free` is called. */
async function slow(): Promise<{ readonly asked: Promise<void>; readonly free: () => void }> {
  let [free, begun]: [() => void, () => void] = [() => undefined, () => undefined];
  const gate = new Promise<void>((resolve) => {
    free = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const host: FileHost = {
    ...NO_FILES,
    async names() {
      begun();
      await gate;
      return [];
    },
  };
  client = inProcess(host);
  await client.greet();
  await client.open(URI, TEXT);
  return { asked, free };
}

const labels = async (items: ReturnType<Session['complete']>): Promise<readonly string[]> =>
  (await items).items.map(({ label }) => label);

it('a suggestion is of the text that it was asked for, where a key comes while the disk is read', async () => {
  const { asked, free } = await slow();
  const before = client.complete(URI, END);
  await asked;
  await client.change(URI, 2, `${TEXT}kho\n# và nhiều dòng nữa\n`);
  // The change is made before this is answered.
  await client.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri: 'file:///khong-mo' } });
  free();
  expect(await labels(before)).toContain('khó khăn vướng mắc');
  expect(await labels(client.complete(URI, { line: 0, character: 5 }))).toContain('par-report/1');
});

it('a document that was closed and opened meanwhile is another one', async () => {
  const { asked, free } = await slow();
  const before = client.complete(URI, END).then(
    () => 'answered',
    ({ code }: { readonly code: number }) => code,
  );
  await asked;
  await client.close(URI);
  await client.open(URI, TEXT);
  await client.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri: 'file:///khong-mo' } });
  free();
  expect(await before).toBe(-32801);
});
