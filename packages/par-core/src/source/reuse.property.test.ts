import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anyEdit, changed, changeOf } from '../../test/any-edit';
import { REPORT_FORMAT } from '../formats/report/format';
import { type ReadOptions, readSource } from './read';

const EXAMPLES = path.join(import.meta.dirname, '../../../../examples');

/** Reports as they are handed in, and each fault a report can have. */
const texts = ['workspace', 'faulty'].flatMap((folder) =>
  readdirSync(path.join(EXAMPLES, folder))
    .filter((name) => name.endsWith('.par.yaml'))
    .map((name) => readFileSync(path.join(EXAMPLES, folder, name), 'utf8')),
);

const knowing: ReadOptions = { isKey: REPORT_FORMAT.isKey, isNearKey: REPORT_FORMAT.isNearKey };

describe('a text read again after each of many changes is what a fresh reading makes of it', () => {
  test.prop([fc.constantFrom(...texts), fc.array(anyEdit, { minLength: 1, maxLength: 12 }), fc.boolean()], {
    numRuns: 2000,
  })('tree, places, problems and comments', (first, edits, knows) => {
    const options = knows ? knowing : {};
    let text = first;
    let tree = readSource(text, options);
    for (const edit of edits) {
      const change = changeOf(text, edit);
      text = changed(text, change);
      tree = readSource(text, { ...options, since: { tree, change } });
      expect(tree).toEqual(readSource(text, options));
    }
  });
});
