import { fc, test } from '@fast-check/vitest';
import { type FileKind, FORMAT_OF_KIND } from '@soctrang/par-core';
import { type Node, positionAt, readSource, type SourceTree } from '@soctrang/par-core/source';
import { describe, expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { TODAY } from '../../test/cursor';
import { EXAMPLE_FILES, type ExampleFile, TYPED } from '../../test/edited-files';
import { completionsAt, kindOfUri, openDocument, resolveCompletion } from '.';

interface Example extends ExampleFile {
  readonly kind: FileKind;
}

const examples = EXAMPLE_FILES.flatMap((file): Example[] => {
  const kind = kindOfUri(file.uri);
  return kind ? [{ ...file, kind }] : [];
});

const CONFIG: Example = {
  uri: 'file:///bao-cao/par.config.yaml',
  kind: 'config',
  text: 'mẫu: par-config/1\nmức độ:\n  PAR601: cảnh báo\nngoại lệ:\n  - tệp: [so-*.par.yaml]\n    mã phát hiện: [PAR505]\n',
};

function opened({ uri, kind }: Example, text: string) {
  return openDocument(kind, uri, text, { today: TODAY });
}

/** A file in which something was cut out and something was typed, and a place in it, mostly the one just typed at. */
const edited = fc
  .record({
    example: fc.constantFrom(...examples, CONFIG),
    at: fc.nat(),
    cut: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(400)),
    typed: fc.oneof(fc.constant(''), fc.constantFrom(...TYPED), fc.string({ maxLength: 8 })),
    elsewhere: fc.option(fc.nat(), { freq: 4 }),
  })
  .map(({ example, at, cut, typed, elsewhere }) => {
    const start = at % (example.text.length + 1);
    const text = example.text.slice(0, start) + typed + example.text.slice(start + cut);
    return { example, text, offset: elsewhere === null ? start + typed.length : elsewhere % (text.length + 1) };
  });

describe('completion in a file that is being edited', () => {
  test.prop([edited], { numRuns: 400 })('offers edits of the cursor’s own line, around the cursor', (place) => {
    const document = opened(place.example, place.text);
    const position = positionAt(document.checked.tree.lineStarts, place.offset);
    const options = { language: 'vi', snippets: true, view: { files: [document] } } as const;
    const { items } = completionsAt(document, position, options);
    for (const { textEdit, additionalTextEdits = [] } of items) {
      if (!textEdit || !TextEdit.is(textEdit)) throw new Error('an item has a plain edit');
      const { start, end } = textEdit.range;
      expect([start.line, end.line]).toEqual([position.line, position.line]);
      expect(start.character).toBeLessThanOrEqual(position.character);
      expect(end.character).toBeGreaterThanOrEqual(position.character);
      // What is put right along with it lies before it and touches it at most.
      for (const { range } of additionalTextEdits) {
        expect([range.end.line < start.line, range.end.character <= start.character]).toContain(true);
      }
    }
    expect(new Set(items.map(({ label, sortText }) => label + sortText)).size).toBe(items.length);
    const [some] = items;
    if (some) expect(resolveCompletion(some, [document], options).label).toBe(some.label);
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...examples, CONFIG), fc.nat()], {
    numRuns: 300,
  })('never throws, whatever the text is', (text, example, at) => {
    const document = opened(example, text);
    const position = positionAt(document.checked.tree.lineStarts, at % (text.length + 1));
    expect(Array.isArray(completionsAt(document, position, { language: 'vi' }).items)).toBe(true);
  });
});

/** The examples whose text has nothing wrong with it: what is wrong after a choice comes from the choice. */
const wellFormed = [...examples, CONFIG].filter((one) => opened(one, one.text).checked.tree.problems.length === 0);

/** A place where people go on writing: a new line at some depth, behind a colon, in the middle of a word. */
const writing = fc
  .record({
    example: fc.constantFrom(...wellFormed),
    at: fc.nat(),
    how: fc.constantFrom('line', 'deeper', 'dash', 'anywhere', 'value'),
    choice: fc.nat(),
  })
  .map(({ example, at, how, choice }) => ({ example, choice, ...placeIn(example.text, at, how) }));

function placeIn(text: string, at: number, how: string): { readonly text: string; readonly offset: number } {
  const offset = at % (text.length + 1);
  if (how === 'anywhere') return { text, offset };
  if (how === 'value') {
    const colon = text.indexOf(': ', offset);
    return { text, offset: colon < 0 ? offset : colon + 2 };
  }
  const end = Math.max(text.indexOf('\n', offset), 0);
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const depth = (/^ */u.exec(line)?.[0].length ?? 0) + (line.trimStart().startsWith('- ') ? 2 : 0);
  const extra = how === 'deeper' ? 2 : how === 'dash' && depth >= 2 ? -2 : 0;
  const typed = `\n${' '.repeat(depth + extra)}${how === 'dash' ? '- ' : ''}`;
  return { text: text.slice(0, end) + typed + text.slice(end), offset: end + typed.length };
}

describe('an item that is chosen in a well-formed file', () => {
  test.prop([writing], { numRuns: 300 })('leaves it well-formed, and the chosen key is there', (place) => {
    const document = opened(place.example, place.text);
    const { tree } = document.checked;
    const { items } = completionsAt(document, positionAt(tree.lineStarts, place.offset), { language: 'vi' });
    if (items.length === 0) return;
    // Many items of a list differ in their text alone.
    for (let step = 0; step < Math.min(items.length, 4); step++) {
      const item = items[(place.choice + step * 7) % items.length];
      if (item === undefined) continue;
      const text = afterChoosing(place.text, item);
      const after = readAs(place.example, text);
      const earlier = problemsOf(readAs(place.example, place.text));
      expect({ text, label: item.label, worse: without(problemsOf(after), earlier) }).toEqual({
        text,
        label: item.label,
        worse: [],
      });
      if (item.kind === 10) expect(keysOf(after.root)).toContain(item.label);
    }
  });
});

function problemsOf({ problems }: SourceTree): readonly string[] {
  return problems.map(({ kind }) => kind);
}

/** What of a list is not in another one, as often as it is there more often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function readAs({ uri, kind }: Example, text: string): SourceTree {
  const { isKey, isNearKey } = FORMAT_OF_KIND[kind];
  return readSource(text, { syntax: uri.endsWith('.json') ? 'json' : 'yaml', isKey, isNearKey });
}

function afterChoosing(text: string, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  if (!textEdit || !TextEdit.is(textEdit)) throw new Error('an item has a plain edit');
  const document = TextDocument.create('file:///a', 'par-report', 1, text);
  return TextDocument.applyEdits(document, [textEdit, ...additionalTextEdits]);
}

function keysOf(node: Node | null): readonly string[] {
  if (node === null || node.kind === 'scalar') return [];
  if (node.kind === 'sequence') return node.items.flatMap(({ value }) => keysOf(value));
  return node.entries.flatMap(({ key, value }) => [key.value, ...keysOf(value)]);
}
