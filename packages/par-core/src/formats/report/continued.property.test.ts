import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anyEdit, changeOf, expectSame } from '../../../test/any-edit';
import { changedText, type TextSource, whole } from '../../source/text';
import { checkReport } from './check';

const EXAMPLES = path.join(import.meta.dirname, '../../../../../examples');
/** A slow machine with other work takes minutes. */
const PATIENCE = 600_000;

const options = { today: '2021-12-20', continued: true } as const;

/** Reports as they are handed in, and each fault a report can have. */
const texts = ['workspace', 'faulty'].flatMap((folder) =>
  readdirSync(path.join(EXAMPLES, folder))
    .filter((name) => /\.par\.(?:yaml|json)$/u.test(name))
    .map((name) => ({
      text: readFileSync(path.join(EXAMPLES, folder, name), 'utf8'),
      syntax: name.endsWith('.json') ? ('json' as const) : ('yaml' as const),
    })),
);

describe('a report checked again after each of many changes is what a fresh check makes of it', () => {
  test.prop([fc.constantFrom(...texts), fc.array(anyEdit, { minLength: 1, maxLength: 12 })], { numRuns: 1000 })(
    'tree, meaning and findings',
    (first, edits) => {
      const { syntax } = first;
      let text: TextSource = first.text;
      let checked = checkReport(text, { ...options, syntax });
      for (const edit of edits) {
        const change = changeOf(text, edit);
        text = changedText(text, change);
        checked = checkReport(text, { ...options, syntax, since: { checked, change } });
        const fresh = checkReport(whole(text), { ...options, syntax });
        expectSame(checked.findings, fresh.findings);
        expectSame({ ...checked.tree, source: undefined }, { ...fresh.tree, source: undefined });
        expectSame(checked.meaning?.read, fresh.meaning?.read);
        expect(checked.period).toEqual(fresh.period);
      }
    },
    PATIENCE,
  );
});
