import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OBLIGATION_IDS, TASK_IDS } from './ids';

const page = readFileSync(new URL('../../../../../docs/directive-coverage.md', import.meta.url), 'utf8');

/** Rows of the page's main table: clause, sentence, ids of the obligations. */
const rows = page
  .split('\n')
  .map((line) => /^\| ([^|]+) \| (\d[^|]*) \| ((?:`[^`]+`(?:, )?)+) \|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, clause = '', sentence = '', ids = '']) => ({
    clause,
    sentence,
    ids: [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => id),
  }));

describe('the table of sentences and obligations', () => {
  test('names every obligation once, in the order of the text, and no other', () => {
    expect(rows.flatMap(({ ids }) => ids)).toEqual([...OBLIGATION_IDS]);
  });

  test('has rows for every clause and for both closing paragraphs, in the order of the text', () => {
    expect([...new Set(rows.map(({ clause }) => clause))]).toEqual([
      ...TASK_IDS,
      '10',
      'closing, paragraph 1',
      'closing, paragraph 2',
    ]);
  });

  test('puts an obligation in the row of its own clause', () => {
    for (const { clause, ids } of rows) {
      const expected = clause.startsWith('closing') ? '10' : clause;
      for (const id of ids) expect(id).toMatch(new RegExp(`^${expected.replace('.', '\\.')}\\.\\d+$`));
    }
  });

  test('quotes no more of a sentence than its first six words', () => {
    for (const { sentence } of rows) {
      const [, quoted = ''] = /^\d+,? "([^"]+)…"$/.exec(sentence) ?? [];
      const words = quoted.split(/\s+/).filter((word) => word !== '');
      expect(words.length, sentence).toBeGreaterThan(0);
      expect(words.length, sentence).toBeLessThanOrEqual(6);
    }
  });
});
