import { fc, test } from '@fast-check/vitest';
import { lineEndOf, lineStartsOf, positionAt } from '@soctrang/par-core/source';
import { describe, expect } from 'vitest';
import type { DocumentSymbol, FoldingRange, Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { EDITED_FILE, openedFile } from '../../test/edited-files';
import {
  codeLensesOf,
  foldingRangesOf,
  inlayHintsOf,
  type OpenDocument,
  SEMANTIC_LEGEND,
  selectionRangesAt,
  semanticTokensOf,
  symbolsOf,
  workspaceSymbols,
} from '.';

const RUNS = { numRuns: 150 };

/** What is asked of every answer: its places are places of the text. Said as what is wrong, so that it is quick to ask. */
function outside({ checked: { tree } }: OpenDocument, { start, end }: Range): string | undefined {
  for (const { line, character } of [start, end]) {
    const lineStart = tree.lineStarts[line];
    if (lineStart === undefined) return `line ${line}`;
    // Between the two halves of a line's end there is no place to show, but it is one.
    const length = lineEndOf(tree.lineStarts, tree.text, line) - lineStart + 1;
    if (character < 0 || character > length) return `${line}:${character}`;
  }
  return isBefore(start, end) ? undefined : 'the end before the start';
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function isWithin(inner: Range, outer: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}

function wholeRange(document: OpenDocument): Range {
  const { text, lineStarts } = document.checked.tree;
  return { start: { line: 0, character: 0 }, end: positionAt(lineStarts, text.length) };
}

describe('in a file that is being edited', () => {
  test.prop([EDITED_FILE], RUNS)('hints stand in the text, in its order', (file) => {
    const document = openedFile(file);
    const hints = inlayHintsOf(document, wholeRange(document), { language: 'vi' });
    let before: Position = { line: 0, character: 0 };
    for (const { position, label } of hints) {
      expect(outside(document, { start: position, end: position })).toBeUndefined();
      expect(isBefore(before, position) && label !== '').toBe(true);
      before = position;
    }
  });

  test.prop([EDITED_FILE, fc.nat(), fc.nat(60)], RUNS)(
    'hints of some lines are those of the whole that stand there',
    (file, at, count) => {
      const document = openedFile(file);
      const line = at % document.checked.tree.lineStarts.length;
      const range = { start: { line, character: 0 }, end: { line: line + count, character: 0 } };
      const all = inlayHintsOf(document, wholeRange(document), { language: 'vi' });
      const some = all.filter(({ position }) => position.line >= line && position.line <= line + count);
      expect(inlayHintsOf(document, range, { language: 'vi' })).toEqual(some);
    },
  );

  test.prop([EDITED_FILE], RUNS)('lenses stand in the text and say something', (file) => {
    const document = openedFile(file);
    for (const { range, command } of codeLensesOf(document, { language: 'vi', tasks: true })) {
      expect(outside(document, range)).toBeUndefined();
      expect(command?.title.trim()).not.toBe('');
      expect(command?.title).not.toMatch(/undefined|NaN|\{\w+\}/u);
    }
  });

  test.prop([EDITED_FILE], RUNS)('symbols nest, each with its name, its head within itself', (file) => {
    const document = openedFile(file);
    const visit = (symbols: readonly DocumentSymbol[], outer: Range): void => {
      for (const { name, range, selectionRange, children = [] } of symbols) {
        expect(outside(document, range)).toBeUndefined();
        expect([name.trim() !== '', isWithin(range, outer), isWithin(selectionRange, range)]).not.toContain(false);
        visit(children, range);
      }
    };
    visit(symbolsOf(document, { language: 'vi' }), wholeRange(document));
  });

  test.prop(
    [EDITED_FILE, fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('', 'stc', '1.a', 'tỷ lệ'))],
    RUNS,
  )('symbols of the workspace stand in the text', (file, query) => {
    const document = openedFile(file);
    const symbols = workspaceSymbols({ files: [document] }, query, { language: 'vi', limit: 20 });
    expect(symbols.length).toBeLessThanOrEqual(20);
    for (const { location } of symbols) expect(outside(document, location.range)).toBeUndefined();
  });

  test.prop([EDITED_FILE], RUNS)('folds nest, and no two begin in one line', (file) => {
    const document = openedFile(file);
    const folds = foldingRangesOf(document);
    const lines = document.checked.tree.lineStarts.length;
    const open: FoldingRange[] = [];
    let before = -1;
    for (const fold of folds) {
      while ((open.at(-1)?.endLine ?? lines) < fold.startLine) open.pop();
      const { startLine, endLine } = fold;
      const nests = endLine <= (open.at(-1)?.endLine ?? lines - 1);
      expect({ fold, ok: startLine > before && endLine > startLine && nests }).toEqual({ fold, ok: true });
      before = startLine;
      open.push(fold);
    }
  });

  test.prop([EDITED_FILE, fc.array(fc.nat(), { minLength: 1, maxLength: 5 })], RUNS)(
    'selections grow around each position up to the whole file',
    (file, places) => {
      const document = openedFile(file);
      const { text, lineStarts } = document.checked.tree;
      const positions = places.map((place) => positionAt(lineStarts, besideBreaks(text, place % (text.length + 1))));
      const selections = selectionRangesAt(document, positions);
      expect(selections.length).toBe(positions.length);
      selections.forEach((selection, index) => {
        const position = positions[index] ?? { line: 0, character: 0 };
        let inner: SelectionRange | undefined = selection;
        for (; inner.parent; inner = inner.parent) {
          const { range, parent } = inner;
          const grows = isWithin(range, parent.range) && !isWithin(parent.range, range);
          const around = isWithin({ start: position, end: position }, range);
          expect([grows, around]).toEqual([true, true]);
        }
        if (text !== '') expect(inner.range).toEqual(wholeRange(document));
      });
    },
  );

  test.prop([EDITED_FILE], RUNS)('tokens stand one behind the other, each within its line', (file) => {
    const document = openedFile(file);
    const lineStarts = lineStartsOf(file.text);
    const { data } = semanticTokensOf(document);
    expect(data.length % 5).toBe(0);
    let line = 0;
    let end = 0;
    let character = 0;
    const wrong: string[] = [];
    for (let index = 0; index < data.length; index += 5) {
      const [lines = 0, since = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
      character = lines === 0 ? character + since : since;
      line += lines;
      if (lines > 0) end = 0;
      const starts = character;
      const ends = (lineStarts[line] ?? 0) + starts + length;
      const inLine = ends <= lineEndOf(lineStarts, file.text, line);
      const known = type < SEMANTIC_LEGEND.tokenTypes.length && modifiers < 1 << SEMANTIC_LEGEND.tokenModifiers.length;
      if (starts < end || length <= 0 || !inLine || !known) wrong.push(`${line}:${starts} ${length}`);
      end = starts + length;
    }
    expect(wrong).toEqual([]);
  });
});

/** Between the two characters of a line break no cursor stands: before them it does. */
function besideBreaks(text: string, offset: number): number {
  return text.slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset;
}
