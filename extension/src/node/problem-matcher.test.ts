import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');
const { contributes } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const [{ regexp }] = contributes.problemPatterns;
const [{ background }] = contributes.problemMatchers.filter(
  ({ name }: { readonly name: string }) => name === 'par-watch',
);

/** What `par check --format unix` writes is held by a test of the command line against this file. */
const WRITTEN = readFileSync(path.join(ROOT, '..', 'packages', 'par-cli', 'test', 'formats', 'unix.txt'), 'utf8');

test('every line that the command writes is understood', () => {
  const lines = WRITTEN.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    const [, file, row, column, severity, code, message] = new RegExp(regexp, 'u').exec(line) ?? [];
    expect(file, line).toMatch(/\.par\.(yaml|json)$/u);
    expect(
      [Number(row), Number(column)].every((one) => one >= 1),
      line,
    ).toBe(true);
    expect(severity, line).toMatch(/^(error|warning|info|hint)$/u);
    expect(code, line).toMatch(/^(PAR\d{3}|par)$/u);
    expect(message, line).toMatch(/\S/u);
  }
});

test.each([
  ['[14:03:12] Có thay đổi: so-tai-chinh.par.yaml', '[14:03:13] Đang chờ thay đổi. Bấm Ctrl-C để kết thúc.'],
  ['[14:03:12] Changed: so-tai-chinh.par.yaml', '[14:03:13] Waiting for changes. Press Ctrl-C to end.'],
])('a check that watches begins with “%s”', (begins, ends) => {
  expect(begins).toMatch(new RegExp(background.beginsPattern, 'u'));
  expect(ends).toMatch(new RegExp(background.endsPattern, 'u'));
  expect(ends).not.toMatch(new RegExp(background.beginsPattern, 'u'));
});
