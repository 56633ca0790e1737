import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anyEdit, changeOf, expectSame } from '../../test/any-edit';
import { REPORT_FORMAT } from '../formats/report/format';
import { type ReadOptions, readSource } from './read';
import { changedText, type TextSource, whole } from './text';
import type { SourceTree } from './tree';

const EXAMPLES = path.join(import.meta.dirname, '../../../../examples');

/** Reports as they are handed in, and each fault a report can have. */
const texts = ['workspace', 'faulty'].flatMap((folder) =>
  readdirSync(path.join(EXAMPLES, folder))
    .filter((name) => name.endsWith('.par.yaml'))
    .map((name) => readFileSync(path.join(EXAMPLES, folder, name), 'utf8')),
);

const knowing: ReadOptions = { isKey: REPORT_FORMAT.isKey, isNearKey: REPORT_FORMAT.isNearKey };

/** A slow machine with other work takes minutes. */
const PATIENCE = 600_000;

/** A tree however its text is kept. */
const told = ({ source, ...rest }: SourceTree) => rest;

describe('a text read again after each of many changes is what a fresh reading makes of it', () => {
  test.prop([fc.constantFrom(...texts), fc.array(anyEdit, { minLength: 1, maxLength: 12 }), fc.boolean()], {
    numRuns: 2000,
  })(
    'tree, places, problems and comments',
    (first, edits, knows) => {
      const options = knows ? knowing : {};
      let text: TextSource = first;
      let tree = readSource(text, options);
      for (const edit of edits) {
        const change = changeOf(text, edit);
        text = changedText(text, change);
        tree = readSource(text, { ...options, since: { tree, change } });
        expectSame(told(tree), told(readSource(whole(text), options)));
      }
    },
    PATIENCE,
  );
});

describe('a text that is kept in pieces', () => {
  const long = texts.join('\n').repeat(2);

  test.prop([fc.array(anyEdit, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat()])(
    'says what the string would say after the same changes',
    (edits, from, length) => {
      let string = long;
      let text: TextSource = long;
      for (const edit of edits) {
        const change = changeOf(text, edit);
        text = changedText(text, change);
        string = string.slice(0, change.start) + change.text + string.slice(change.end);
        const start = from % (string.length + 1);
        const end = start + (length % 40_000);
        expect(text.length).toBe(string.length);
        expect(text.slice(start, end)).toBe(string.slice(start, end));
        expect(text.charCodeAt(start)).toEqual(string.charCodeAt(start));
      }
      expect(whole(text)).toBe(string);
    },
  );
});
