import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAILURE_SENTENCES } from '../src/scoring/text/failures';
import { FORMULA_SENTENCES, PROBLEM_SENTENCES } from '../src/scoring/text/problems';
import { WARNING_SENTENCES } from '../src/scoring/text/warnings';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'scoring', 'errors.md'), 'utf8');

/** The kinds of the table that follows a line. */
function kindsBelow(line: string): readonly string[] {
  const [, after = ''] = page.split(`\n${line}`);
  const [table = ''] = after.slice(after.indexOf('| kind | when |')).split('\n\n');
  return [...table.matchAll(/^\| `([\w-]+)` \|/gmu)].map((match) => match[1] ?? '');
}

/** A sentence may have variants, `kind.variant`, of one kind. */
const kindsOf = (sentences: object): readonly string[] => Object.keys(sentences).filter((key) => !key.includes('.'));

describe('the page about what is wrong', () => {
  test.each<readonly [line: string, sentences: object]>([
    ['## Why a leaf has no points', FAILURE_SENTENCES],
    ['## What is warned of', WARNING_SENTENCES],
    ['## Why a set cannot be scored by', PROBLEM_SENTENCES],
    ['`problem.formula.kind`', FORMULA_SENTENCES],
  ])('%s: names every kind once, and no other', (line, sentences) => {
    expect([...kindsBelow(line)].sort()).toEqual([...kindsOf(sentences)].sort());
  });
});
