import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as scoring from '../src/scoring';
import * as indexes from '../src/scoring/indexes';
import * as plan from '../src/scoring/plan';
import * as sets from '../src/scoring/sets';
import { sampleInputs, sampleSet } from './plan-set';

const { compile } = scoring;

/** What the examples speak of: the package itself, and a sheet, two years and a survey to try it on. */
const survey: indexes.Survey = {
  provenance: { kind: 'own' },
  options: [
    { id: 'rat-hai-long', name: { vi: 'Rất hài lòng', en: 'Very satisfied' }, weight: 100 },
    { id: 'hai-long', name: { vi: 'Hài lòng', en: 'Satisfied' }, weight: 100 },
    { id: 'khong-hai-long', name: { vi: 'Không hài lòng', en: 'Dissatisfied' }, weight: 0 },
  ],
  factors: [
    {
      id: 'tiep-can',
      name: { vi: 'Tiếp cận dịch vụ', en: 'Access' },
      questions: [{ id: 'tiep-can-1', name: { vi: 'Nơi ngồi chờ', en: 'Waiting room' } }],
    },
  ],
};
const context = {
  ...sets,
  ...scoring,
  ...plan,
  ...indexes,
  survey,
  score: compile(sampleSet).score(sampleInputs),
  before: compile(sampleSet).score(sampleInputs),
  after: compile(sampleSet).score({ ...sampleInputs, '1.2': 96, '1.4': 3 }),
  thisYear: sampleSet,
  lastYear: { ...sampleSet, year: 2020, rounding: { digits: 1 } },
};

interface Example {
  readonly place: string;
  /** Statements, then an expression. */
  readonly code: string;
  readonly expected: string;
}

/** The examples of a file: each line that ends in a comment is an expression with its value. */
function examplesIn(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//gu)].flatMap(([block]) =>
    block
      .replace(/\*\/$/u, '')
      .split('@example')
      .slice(1)
      .flatMap((part) => {
        const [of = ''] = part.split(/\n \* @/u);
        const lines = of.split('\n').map((line) => line.replace(/^\s*\* ?/u, ''));
        const found: Example[] = [];
        let statements = '';
        let open = '';
        for (const line of lines) {
          const [code = '', expected] = line.split(/(?:^|\s)\/\/ /u);
          open += `${code}\n`;
          if (expected !== undefined) {
            found.push({ place: `${file}: ${open.trim()}`, code: `${statements}return (${open.trim()});`, expected });
            open = '';
          } else if (/;\s*$/u.test(code)) {
            statements += open;
            open = '';
          }
        }
        return found;
      }),
  );
}

const evaluate = (code: string): unknown => new Function(...Object.keys(context), code)(...Object.values(context));

/** Exact numbers as the text they print, no-break spaces as spaces. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null).replaceAll('\u00a0', ' '));

const folder = path.join(import.meta.dirname, '..', 'src', 'scoring');
const examples = ['plan', 'indexes'].flatMap((name) =>
  readdirSync(path.join(folder, name))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => examplesIn(`${name}/${file}`, readFileSync(path.join(folder, name, file), 'utf8'))),
);

describe('the examples in the comments of plan and indexes', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples.map((example) => [example.place, example] as const))('%s', (_, { code, expected }) => {
    expect(plain(evaluate(code))).toEqual(plain(evaluate(`return (${expected});`)));
  });
});
