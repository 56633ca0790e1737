import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { TODAY } from '../../../test/cursor';
import { EXAMPLE_FILES, TYPED } from '../../../test/edited-files';
import {
  definitionsAt,
  highlightsAt,
  hoverAt,
  kindOfUri,
  linksOf,
  openDocument,
  referencesAt,
  renameAt,
  renameRangeAt,
} from '..';
import type { OpenDocument } from '../open-document';
import { nameAt, namesOf } from './names-of';

const open = (uri: string, text: string): OpenDocument =>
  openDocument(kindOfUri(uri) ?? 'report', uri, text, { today: TODAY });

const typed = fc.oneof(
  fc.constantFrom(...TYPED),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '1.a',
    'mã: ',
    'số ký hiệu: 1/BC-A',
    'https://[',
    'par:/vi/x',
    '\ud800',
    '%E0%A4%A',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);

/** A file in which something was cut out and something typed, and a place in it. */
const edited = fc
  .record({
    file: fc.constantFrom(...EXAMPLE_FILES),
    at: fc.nat(),
    cut: fc.oneof(fc.constant(0), fc.nat(60)),
    typed,
    elsewhere: fc.nat(),
  })
  .map(({ file, at, cut, typed: inserted, elsewhere }) => {
    const start = at % (file.text.length + 1);
    const text = file.text.slice(0, start) + inserted + file.text.slice(start + cut);
    const offset = elsewhere % 2 === 0 ? start + inserted.length : elsewhere % (text.length + 1);
    return { document: open(file.uri, text), offset: Math.min(offset, text.length) };
  });

/** A text of nobody, in a file of any kind. */
const hostile = fc
  .record({
    kind: fc.constantFrom(
      'a.par.yaml',
      'a.par.json',
      'a.par-criteria.yaml',
      'a.par-directive.yaml',
      'par.config.yaml',
      'a.par-roster.json',
    ),
    words: fc.array(
      fc.oneof(
        typed,
        fc.constantFrom(
          'nhiệm vụ:',
          'tasks:',
          'mã',
          'cách chấm:',
          'biến số:',
          'công thức: a+b',
          'ngày: 31/12/2021',
          ' ',
        ),
      ),
      {
        maxLength: 30,
      },
    ),
    at: fc.nat(),
  })
  .map(({ kind, words, at }) => {
    const text = words.join('');
    return { document: open(`file:///${kind}`, text), offset: at % (text.length + 1) };
  });

describe('in any text, at any place', () => {
  const other = EXAMPLE_FILES.find(({ uri }) => uri.includes('so-noi-vu'));
  const others = other ? [open(other.uri, other.text)] : [];

  test.prop([fc.oneof({ weight: 2, arbitrary: edited }, hostile)], { numRuns: 200 })(
    'every question about names is answered, inside the text',
    ({ document, offset }) => {
      const { tree } = document.checked;
      const line = tree.lineStarts.findLastIndex((start) => start <= offset);
      const position = { line, character: offset - (tree.lineStarts[line] ?? 0) };
      const view = { files: [document, ...others] };
      for (const language of ['vi', 'en'] as const) {
        const hover = hoverAt(document, position, { language, markdown: language === 'vi', view });
        const { start, end } = hover?.range ?? { start: position, end: position };
        expect([start.line <= line, end.line >= line]).toEqual([true, true]);
      }
      definitionsAt(document, position, view);
      referencesAt(document, position, view, { includeDeclaration: true });
      highlightsAt(document, position);
      renameRangeAt(document, position);
      for (const name of ['ten-moi', '2.c', '9/BC-STC', '', '__proto__']) renameAt(document, position, name, view);
      for (const { range } of linksOf(document, { language: 'vi', view })) {
        expect(range.start.line).toBeLessThan(tree.lineStarts.length);
      }
    },
  );

  test.prop([fc.oneof({ weight: 2, arbitrary: edited }, hostile)], { numRuns: 150 })(
    'the name at a place is the one that the table of the file has there',
    ({ document }) => {
      const names = namesOf(document);
      for (const name of names.slice(0, 200)) {
        const middle = Math.floor((name.start + name.end) / 2);
        const here = names.filter(({ start, end }) => start <= middle && middle <= end);
        expect(here).toContainEqual(nameAt(document, middle));
      }
    },
  );
});
