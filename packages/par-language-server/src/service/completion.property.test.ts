import { readdirSync, readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { TextEdit } from 'vscode-languageserver-types';
import { TODAY } from '../../test/cursor';
import { completionsAt, openReport } from '.';

/** Every report of the examples: whole ones, and ones written wrongly on purpose. */
const reports = ['workspace', 'faulty'].flatMap((name) => {
  const folder = new URL(`../../../../examples/${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => /\.par\.(?:ya?ml|json)$/u.test(file));
  return files.map((file) => ({ uri: new URL(file, folder).href, text: readFileSync(new URL(file, folder), 'utf8') }));
});

/** A report in which something was cut out and something was typed, and a place in it, mostly the one just typed at. */
const edited = fc
  .record({
    report: fc.constantFrom(...reports),
    at: fc.nat(),
    cut: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(400)),
    typed: fc.oneof(
      fc.constant(''),
      fc.constantFrom(
        '"',
        "'",
        '{',
        '[',
        '}',
        ']',
        ':',
        ': ',
        '- ',
        '\n',
        '\n  ',
        '\t',
        '#',
        '|',
        '&x ',
        'tr',
        'mã: ',
        '\r\n',
      ),
      fc.string({ maxLength: 8 }),
    ),
    elsewhere: fc.option(fc.nat(), { freq: 4 }),
  })
  .map(({ report, at, cut, typed, elsewhere }) => {
    const start = at % (report.text.length + 1);
    const text = report.text.slice(0, start) + typed + report.text.slice(start + cut);
    return { uri: report.uri, text, offset: elsewhere === null ? start + typed.length : elsewhere % (text.length + 1) };
  });

describe('completion in a report that is being edited', () => {
  test.prop([edited], { numRuns: 1500 })('offers edits of the cursor’s own line, around the cursor', (place) => {
    const before = place.text.slice(0, place.offset);
    const lines = before.split(/\r\n|\r|\n/u);
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const document = openReport(place.uri, place.text, { today: TODAY });
    const { items } = completionsAt(document, position, { language: 'vi', snippets: true });
    for (const { textEdit } of items) {
      if (!textEdit || !TextEdit.is(textEdit)) throw new Error('an item has a plain edit');
      const { start, end } = textEdit.range;
      expect([start.line, end.line]).toEqual([position.line, position.line]);
      expect(start.character).toBeLessThanOrEqual(position.character);
      expect(end.character).toBeGreaterThanOrEqual(position.character);
    }
    expect(new Set(items.map(({ label, sortText }) => label + sortText)).size).toBe(items.length);
  });
});
