import { readdirSync, readFileSync } from 'node:fs';
import { fc } from '@fast-check/vitest';
import { kindOfUri, type OpenDocument, openDocument } from '../src/service';
import { TODAY } from './cursor';

export interface ExampleFile {
  readonly uri: string;
  readonly text: string;
}

/** Every file of the examples, of every kind: whole ones, and ones written wrongly on purpose. */
const FOLDERS = ['workspace', 'faulty', 'criteria', 'vinh-ha', 'coordinator', 'faulty/configuration'];
export const EXAMPLE_FILES: readonly ExampleFile[] = FOLDERS.flatMap((name) => {
  const folder = new URL(`../../../examples/${name}/`, import.meta.url);
  const names = readdirSync(folder).filter((file) => kindOfUri(file) !== undefined);
  return names.map((file) => ({
    uri: new URL(file, folder).href,
    text: readFileSync(new URL(file, folder), 'utf8'),
  }));
});

/** What is typed in the middle of things. */
export const TYPED = [
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
  '*x',
  'tr',
  'mã: ',
  '\\',
  '\r\n',
  '\u2028',
  '\0',
];

/** A file in which something was cut out and something was typed: mostly broken, as a file is while it is written. */
export const EDITED_FILE = fc
  .record({
    file: fc.constantFrom(...EXAMPLE_FILES),
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        cut: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(400)),
        typed: fc.oneof(fc.constant(''), fc.constantFrom(...TYPED), fc.string({ maxLength: 8, unit: 'binary' })),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ file, edits }) => {
    let { text } = file;
    for (const { at, cut, typed } of edits) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + typed + text.slice(start + cut);
    }
    return { uri: file.uri, text };
  });

/** A file as an editor shows it, by its name. */
export function openedFile({ uri, text }: ExampleFile, today = TODAY): OpenDocument {
  const kind = kindOfUri(uri);
  if (kind === undefined) throw new Error(`${uri} is none of our files`);
  return openDocument(kind, uri, text, { today });
}
