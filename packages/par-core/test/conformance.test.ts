import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { CriteriaSet, Inputs, Item, Rule, RuleKindName, Stage } from '../src/scoring';
import { CONFORMANCE_FORMAT, conformanceFiles } from './conformance/files';
import { engineScore } from './scoring-model/engine';
import {
  type Fraction,
  fraction,
  isLess,
  minus,
  NONE,
  over,
  plus,
  printed,
  textOf,
  times,
} from './scoring-model/fraction';
import type { ModelScore } from './scoring-model/model';

const FOLDER = join(import.meta.dirname, '..', 'conformance');
const CASES = join(FOLDER, 'cases');

interface Fixture {
  readonly format: string;
  readonly theme: string;
  readonly cases: readonly {
    readonly id: string;
    readonly why: { readonly vi: string; readonly en: string };
    readonly set: CriteriaSet;
    readonly inputs: Inputs;
    readonly stage?: Stage;
    readonly expected: ModelScore & { readonly explanation: readonly ExplainedCase[] };
  }[];
}

interface ExplainedCase {
  readonly id: string;
  readonly case: { readonly kind: string };
  readonly arithmetic?: Step;
  readonly held?: { readonly to: string; readonly from: string };
}

/** A step of the arithmetic as JSON. */
type Step =
  | { readonly kind: 'figure'; readonly value: string }
  | { readonly kind: 'sum'; readonly of: readonly Step[] }
  | { readonly kind: 'difference' | 'product' | 'quotient'; readonly left: Step; readonly right: Step }
  | { readonly kind: 'negative'; readonly of: Step }
  | { readonly kind: 'call'; readonly name: 'min' | 'max' | 'abs' | 'round'; readonly of: readonly Step[] }
  | { readonly kind: 'choice'; readonly taken: Step };

/** A number as it is written in an expectation; it may be longer than an input. */
function exactly(text: string): Fraction {
  const [top = '', bottom = '1'] = text.split('/');
  const [whole = '', decimals = ''] = top.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(bottom));
}

function worth(step: Step): Fraction {
  switch (step.kind) {
    case 'figure':
      return exactly(step.value);
    case 'sum':
      return step.of.map(worth).reduce(plus);
    case 'difference':
      return minus(worth(step.left), worth(step.right));
    case 'product':
      return times(worth(step.left), worth(step.right));
    case 'quotient':
      return over(worth(step.left), worth(step.right));
    case 'negative':
      return minus(NONE, worth(step.of));
    case 'choice':
      return worth(step.taken);
    case 'call': {
      const [first = NONE, second = NONE] = step.of.map(worth);
      const all = step.of.map(worth);
      if (step.name === 'min') return all.reduce((a, b) => (isLess(b, a) ? b : a));
      if (step.name === 'max') return all.reduce((a, b) => (isLess(a, b) ? b : a));
      if (step.name === 'abs') return isLess(first, NONE) ? minus(NONE, first) : first;
      return exactly(printed(first, Number(second.over), 'half-away-from-zero'));
    }
  }
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(CASES, name), 'utf8'));
const names = readdirSync(CASES);
const fixtures = names.map((name) => ({ name, fixture: read(name) as Fixture }));
const cases = fixtures.flatMap(({ fixture }) => fixture.cases);

describe('the conformance fixtures', () => {
  test('are those of every theme, and no others', () => {
    expect([...names].sort()).toEqual(
      conformanceFiles()
        .map(({ name }) => name)
        .sort(),
    );
  });

  test.each(conformanceFiles())('$name is what “npm run conformance” would write', ({ name, text }) => {
    expect(readFileSync(join(CASES, name), 'utf8') === text, `${name} is out of date; run: npm run conformance`).toBe(
      true,
    );
  });

  test('fit their schema', () => {
    const validate = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
      strictTypes: false,
    }).compile(JSON.parse(readFileSync(join(FOLDER, 'par-conformance-1.schema.json'), 'utf8')) as object);
    for (const { name, fixture } of fixtures) {
      expect(validate(fixture), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(fixture.format).toBe(CONFORMANCE_FORMAT);
    }
    expect(validate({ ...fixtures[0]?.fixture, format: 'par-conformance/2' })).toBe(false);
  });

  test.each(cases)('$id: the engine says it too ($why.en)', ({ set, inputs, stage, expected }) => {
    const { explanation: _, ...sums } = expected;
    expect(engineScore(set, inputs, stage)).toEqual(sums);
  });

  test.each(cases)('$id: whoever works out the explanation gets the points', ({ expected }) => {
    const leaves = expected.items.filter(({ status }) => status !== undefined);
    expect(expected.explanation.map(({ id }) => id)).toEqual(leaves.map(({ id }) => id));
    expected.explanation.forEach(({ id, arithmetic, held, case: which }, at) => {
      const leaf = leaves[at];
      if (leaf?.status === 'scored') expect(textOf(worth(arithmetic ?? none(id)))).toBe(held?.from ?? leaf.points);
      else expect(arithmetic, which.kind).toBeUndefined();
    });
  });

  test('are at least sixty, each with an id of its own and a reason in both languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { why } of cases) expect(why.vi.normalize('NFC')).toBe(why.vi);
  });

  test('show every kind of rule, every state, every warning, and every failure that JSON can hold', () => {
    const kinds = new Set<RuleKindName>();
    const inRule = (rule: Rule): void => {
      kinds.add(rule.kind);
      if (rule.kind === 'evidence' || rule.kind === 'not-applicable') inRule(rule.rule);
    };
    const inItem = (item: Item): void => {
      if ('rule' in item) inRule(item.rule);
      else {
        kinds.add('sum');
        item.items.forEach(inItem);
      }
    };
    for (const { set } of cases) set.areas.forEach(inItem);
    expect(kinds.size).toBe(16);
    const said = JSON.stringify(cases.map(({ expected }) => expected));
    for (const word of [
      ...['scored', 'missing', 'not-applicable', 'failed', 'computed', 'self', 'appraisal-1', 'appraisal-2'],
      ...['above-maximum', 'below-zero', 'failed', 'unknown-item', 'applies-anyway', 'nothing-counts'],
      ...['not-a-number', 'too-many-digits', 'zero-denominator', 'negative', 'not-whole', 'not-yes-no', 'not-a-date'],
      ...['not-a-rate', 'not-by-name', 'not-a-list', 'unknown-name', 'missing-name', 'no-choice', 'unknown-choice'],
      // What is too large is up to each port, and no number of a JSON file is infinite or unreadable.
      'division-by-zero',
    ]) {
      expect(said.includes(`"${word}"`), word).toBe(true);
    }
  });
});

function none(id: string): never {
  throw new Error(`no arithmetic of ${id}`);
}

const python = ['python3', 'python'].find(
  (name) => spawnSync(name, ['-c', 'import fractions, sys; sys.exit(sys.version_info < (3, 9))']).status === 0,
);
if (python === undefined) {
  console.warn('conformance: python3 (3.9 or later) was NOT FOUND; the runner in Python was NOT run on this machine');
}

describe.skipIf(python === undefined)('another language, Python with its own fractions,', () => {
  const run = (folder: string) =>
    spawnSync(python ?? '', [join(FOLDER, 'python', 'run.py'), folder], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
    });

  test('gets what every fixture expects', () => {
    const { stdout, stderr, status } = run(CASES);
    expect(stderr).toBe('');
    expect(stdout).toBe(`${cases.length} cases, 0 differ\n`);
    expect(status).toBe(0);
  });

  test('says so where it gets something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
    try {
      const text = readFileSync(join(CASES, 'linear.json'), 'utf8');
      writeFileSync(join(folder, 'linear.json'), text.replace('"points": "1.3125"', '"points": "1.31"'));
      const { stdout, status } = run(folder);
      expect(stdout).toContain('linear-1 (87.5% × 1.5 = 1.3125): /total/points: expected "1.31", got "1.3125"');
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
