import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location } from 'vscode-languageserver-types';
import { inside, type Mark, markedFiles } from '../../../test/marked-names';
import { definitionsAt } from '../definition';
import { highlightsAt } from '../highlights';
import type { OpenDocument } from '../open-document';
import { contentOf } from '../pages';
import { referencesAt } from '../references';
import { renameAt } from '../rename';
import { NAMES } from './names.cases';

const place = ({ uri, range }: Location | Mark): string =>
  `${uri} ${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`;
const places = (found: readonly (Location | Mark)[]): readonly string[] => found.map(place).sort();

function withName<T>(documents: readonly OpenDocument[], mark: Mark, ask: (document: OpenDocument) => T): T {
  const document = documents.find(({ uri }) => uri === mark.uri);
  if (document === undefined) throw new Error(mark.uri);
  return ask(document);
}

describe.each(Object.entries(NAMES))('%s', (_, { files, page, firstCited, rename }) => {
  const { documents, marks, replaced } = markedFiles(files);
  const view = { files: documents };

  it('is found wherever it is named', () => {
    for (const mark of marks) {
      const found = withName(documents, mark, (document) =>
        referencesAt(document, inside(mark), view, { includeDeclaration: true }),
      );
      expect(places(found), place(mark)).toEqual(places(marks));
      const uses = withName(documents, mark, (document) =>
        referencesAt(document, inside(mark), view, { includeDeclaration: false }),
      );
      expect(places(uses)).toEqual(places(marks.filter(({ isDefinition }) => !isDefinition)));
    }
  });

  it('leads to where it is defined', () => {
    const defined = marks.filter(({ isDefinition }) => isDefinition);
    for (const mark of marks) {
      const found = withName(documents, mark, (document) => definitionsAt(document, inside(mark), view));
      if (page) {
        const lines = contentOf(page.uri)?.text.split('\n') ?? [];
        expect(found.map(({ uri, range }) => [uri, lines[range.start.line]])).toEqual([[page.uri, page.line]]);
      } else if (firstCited) expect(found).toHaveLength(1);
      else expect(places(found)).toEqual(places(defined));
    }
  });

  it('is marked in its own file', () => {
    for (const mark of marks) {
      const found = withName(documents, mark, (document) => highlightsAt(document, inside(mark)));
      const own = marks.filter(({ uri }) => uri === mark.uri);
      expect(places(found.map(({ range }) => ({ uri: mark.uri, range })))).toEqual(places(own));
      expect(found.filter(({ kind }) => kind === 3)).toHaveLength(
        own.filter(({ isDefinition }) => isDefinition).length,
      );
    }
  });

  it('is renamed everywhere, or not at all with a reason', () => {
    for (const mark of marks) {
      const edit = withName(documents, mark, (document) => renameAt(document, inside(mark), rename.to, view));
      if ('refused' in edit) {
        // Where a title stands, or a name, there is no id to rename.
        const expected = 'refused' in rename ? rename.refused : /ghi tên, không ghi mã/u;
        expect(edit.refused.vi).toMatch(expected);
        expect(edit.refused.en).not.toBe('');
        continue;
      }
      expect('refused' in rename).toBe(false);
      const written = ('written' in rename && rename.written) || (() => rename.to);
      const after = Object.fromEntries(
        documents.map(({ uri, checked }) => [
          uri,
          TextDocument.applyEdits(TextDocument.create(uri, '', 1, checked.tree.text), edit.changes?.[uri] ?? []),
        ]),
      );
      expect(after).toEqual(replaced(written));
    }
  });
});
