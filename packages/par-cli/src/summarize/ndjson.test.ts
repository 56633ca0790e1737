import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type Line, linesOf } from './ndjson';

async function all(chunks: readonly Uint8Array[], most = 1000): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(chunks, most)) lines.push(line);
  return lines;
}

const text = ({ bytes }: Line): string =>
  'content' in bytes ? Buffer.from(bytes.content).toString() : `${bytes.size} byte`;

describe('the lines of a stream', () => {
  test('are counted with the blank ones, which are passed over', async () => {
    const lines = await all([Buffer.from('{"a":1}\n\n  \r\n{"b":2}\r\n{"c":3}')]);
    expect(lines.map((line) => [line.number, text(line).trim()])).toEqual([
      [1, '{"a":1}'],
      [4, '{"b":2}'],
      [5, '{"c":3}'],
    ]);
  });

  test('that are too long are told by their size, and the next one is read', async () => {
    const lines = await all([Buffer.from(`${'x'.repeat(30)}`), Buffer.from(`${'x'.repeat(30)}\nngắn\n`)], 40);
    expect(lines.map(text)).toEqual(['60 byte', 'ngắn']);
  });

  test.prop([
    fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { maxLength: 12 }),
    fc.array(fc.nat(9), { maxLength: 40 }),
  ])('are the same however the bytes come, also in the middle of a letter', async (words, sizes) => {
    const whole = Buffer.from(words.map((word) => word.replace(/[\r\n]/gu, ' ')).join('\n'));
    const chunks: Buffer[] = [];
    let at = 0;
    for (const size of sizes) {
      chunks.push(whole.subarray(at, at + size));
      at += size;
    }
    chunks.push(whole.subarray(at));
    expect(await all(chunks)).toEqual(await all([whole]));
  });
});
