import { whole } from '@soctrang/par-core/source';
import { describe, expect, it } from 'vitest';
import { createDocuments, type Documents } from './documents';

const URI = 'file:///so-tai-chinh.par.yaml';
const place = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

const opened = (): Documents => {
  const documents = createDocuments();
  documents.open(URI, 'par-report', 7, 'cơ quan: STC\n');
  return documents;
};

describe('the documents of an editor', () => {
  it('change by ranges, each over the text that the one before left', () => {
    const documents = opened();
    documents.change(URI, 8, [
      { range: place(0, 9, 12), text: 'SNV' },
      { range: place(0, 0, 0), text: 'mẫu: par-report/1\n' },
    ]);
    const document = documents.get(URI);
    expect(document).toMatchObject({ version: 8, revision: 2 });
    expect(whole(document?.text ?? '')).toBe('mẫu: par-report/1\ncơ quan: SNV\n');
  });

  it('keep as one difference all that was typed since they were read', () => {
    const documents = opened();
    documents.change(URI, 8, [{ range: place(0, 12, 12), text: ' ' }]);
    documents.change(URI, 9, [{ range: place(0, 9, 10), text: '' }]);
    expect(documents.get(URI)?.unread).toEqual({ start: 9, end: 12, newEnd: 12 });
    documents.markRead(documents.get(URI) as never);
    expect(documents.get(URI)?.unread).toBeUndefined();
  });

  it.each([
    ['refuse a change older than what they hold', 6, { refused: 'older' }],
    ['take one with the same number, from an editor that does not count', 7, { document: { text: '' } }],
    ['count on where the editor says no number', undefined, { document: { version: 8 } }],
  ])('%s', (_, version, expected) => {
    expect(opened().change(URI, version, [{ text: '' }])).toMatchObject(expected);
  });

  it('refuse changes of what is not open', () => {
    expect(opened().change('file:///khac.par.yaml', 1, [{ text: 'a' }])).toEqual({ refused: 'not-open' });
    const documents = opened();
    documents.close(URI);
    expect(documents.change(URI, 8, [{ text: 'a' }])).toEqual({ refused: 'not-open' });
    expect(documents.close(URI)).toBeUndefined();
  });

  it.each([
    [URI, 'yaml', 'report'],
    ['untitled:Untitled-1', 'par-criteria', 'criteria'],
    ['untitled:Untitled-1', 'par-criteria-json', 'criteria'],
    ['untitled:Untitled-1', 'yaml', undefined],
    ['file:///2027.par-calendar.yaml', 'par-report', 'calendar'],
    ['file:///ghi-chu.yaml', 'par-notes', undefined],
  ])('%s, called %s, is a file of the kind %s', (uri, languageId, kind) => {
    expect(createDocuments().open(uri, languageId, 1, '').kind).toBe(kind);
  });
});
