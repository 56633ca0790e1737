import { changedText } from '@soctrang/par-core/source';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionTables } from '../../test/completion-cases';
import { completionsAt, kindOfUri, openReport } from '.';

const reports = completionTables().flatMap(({ cases }) =>
  // A second document is read by itself, out of the whole text.
  cases.filter(({ file, before }) => kindOfUri(file) === 'report' && !before.includes('\n---\n')),
);

/** Where a report is edited its text is kept in pieces, and putting a large one together takes longer than a completion. */
describe('of a report that is kept in pieces completion does not ask for the whole text', () => {
  it.each(reports)('$title', ({ file, today, before, label }) => {
    const offset = before.indexOf('▮');
    const text = before.replace('▮', '');
    const document = openReport(file, changedText(text, { start: 0, end: 0, text: '' }), { today });
    Object.defineProperty(document.checked.tree, 'text', {
      get: () => {
        throw new Error('the whole text was asked for');
      },
    });
    const position = TextDocument.create(file, 'par-report', 1, text).positionAt(offset);
    const { items } = completionsAt(document, position, { language: 'vi', snippets: true });
    expect(items.map((item) => item.label)).toContain(label);
  });
});
