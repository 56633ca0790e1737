import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../../test/par';
import { convertToPdf, findLibreOffice } from './libre-office';

/** A program that stands for LibreOffice; `$OUT` is the folder it was told, `$IN` the file. */
function standIn(script: string): string {
  const folder = folderWith({ soffice: `#!/bin/sh\nOUT="$7"\nIN="$8"\n${script}\n` });
  const program = path.join(folder, 'soffice');
  chmodSync(program, 0o755);
  return program;
}

describe.skipIf(process.platform === 'win32')('a file becomes PDF by LibreOffice', () => {
  test('which is found in PATH', () => {
    const program = standIn('exit 0');
    expect(findLibreOffice({ PATH: `/khong-co${path.delimiter}${path.dirname(program)}` })).toBe(program);
  });

  test('whose output is taken, and nothing else stays', async () => {
    const program = standIn('printf "%s" "$OUT" > "$OUT/van-ban.pdf"');
    const converted = await convertToPdf(program, new Uint8Array(), 30_000);
    const folder = 'bytes' in converted ? Buffer.from(converted.bytes).toString() : '';
    expect(path.basename(folder)).toMatch(/^par-pdf-/u);
    expect(existsSync(folder)).toBe(false);
  });

  test('which is ended with all it has started where it hangs', async () => {
    const folder = folderWith({ 'dấu.txt': '' });
    const mark = path.join(folder, 'sống');
    const program = standIn(`(sleep 3; touch "${mark}") & sleep 60`);
    expect(await convertToPdf(program, new Uint8Array(), 300)).toEqual({ failed: 'slow' });
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(existsSync(mark)).toBe(false);
  });

  test('whose last words are told where it makes nothing', async () => {
    const converted = await convertToPdf(
      standIn('echo "source file could not be loaded" >&2; exit 1'),
      new Uint8Array(),
      30_000,
    );
    expect(converted).toEqual({ failed: 'no-output', reason: 'source file could not be loaded' });
    const missing = await convertToPdf('/khong-co/soffice', new Uint8Array(), 30_000);
    expect(missing).toMatchObject({ failed: 'no-output', reason: expect.stringContaining('ENOENT') });
  });
});
