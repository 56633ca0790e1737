import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parsePeriod } from '../src/calendar';
import { AGENCY_IDS, agencyOn, bindsReportingDuty, soctrang20210924 } from '../src/directive';
import {
  codesSaidOf,
  jsonSchemaOf,
  SCHEMA_FORMATS,
  SCHEMA_VOCABULARIES,
  type SchemaKind,
} from '../src/formats/json-schema';
import { type Finding, nameIn, newReport, REPORT_PARTS } from '../src/formats/report';
import type { Syntax } from '../src/source';
import { examplesIn, findingsIn } from './example-files';
import { type Validator, type Verdict, validatorOf } from './validator';

const validators = new Map<string, Validator>(
  SCHEMA_FORMATS.flatMap((format) =>
    SCHEMA_VOCABULARIES.map((vocabulary) => [
      `${format.kind} ${vocabulary}`,
      validatorOf(jsonSchemaOf(format, { vocabulary })),
    ]),
  ),
);

function validator(schema: string): Validator {
  const found = validators.get(schema);
  if (found === undefined) throw new RangeError(`no schema ${schema}`);
  return found;
}

function verdictOn(schema: string, value: unknown): Verdict {
  return validator(schema).verdict(value);
}

/** The value of a text, as any program reads it; undefined where it is no YAML or JSON at all. */
function plainValueOf(text: string, syntax: Syntax): unknown {
  if (syntax === 'json') {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
  // A key given twice is for the editor's own reader to find.
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 });
}

/** The codes of a severity that the schema of a kind of file can say. */
function codes(kind: SchemaKind, findings: readonly Finding[], severity: string): string[] {
  const said = codesSaidOf(kind);
  return findings.filter((one) => one.severity === severity && said.has(one.code)).map(({ code }) => code);
}

/** What the checker finds and what a schema says of the same text. */
function heldTogether(kind: SchemaKind, findings: readonly Finding[], { valid, errors }: Verdict): void {
  if (findings.every(({ severity }) => severity !== 'error')) expect(errors).toEqual([]);
  const said = codes(kind, findings, 'error');
  if (said.length > 0) expect(valid, said.join(', ')).toBe(false);
}

/** Our warnings are advice there. */
function sameAdvice(kind: SchemaKind, findings: readonly Finding[], { advice }: Verdict): void {
  expect(advice.map((one) => one.split(' ')[0]).sort()).toEqual(codes(kind, findings, 'warning').sort());
}

describe('the schema of both vocabularies says of the examples what the checker says', () => {
  const files = (['workspace', 'coordinator', 'faulty'] as const).flatMap(examplesIn).flatMap((file) => {
    const value = plainValueOf(file.text, file.syntax);
    return value === undefined || value === null ? [] : [{ ...file, value }];
  });

  test('of most of them', () => expect(files.length).toBeGreaterThan(30));

  test.each(files)('$name', (file) => {
    // A silenced finding is silent in our checker alone.
    const unsilenced = { ...file, text: file.text.replaceAll('par-disable-next-line', 'formerly-disabled') };
    const findings = findingsIn(unsilenced);
    const verdict = verdictOn(`${file.kind} both`, file.value);
    heldTogether(file.kind, findings, verdict);
    sameAdvice(file.kind, findings, verdict);
  });
});

describe('a new report', () => {
  const period = parsePeriod('Quý IV/2021');
  if (period === undefined) throw new TypeError('a period');
  const on = '2021-12-31';
  const reporting = AGENCY_IDS.filter(
    (id) => agencyOn(id, on) && bindsReportingDuty(id, { on, directive: soctrang20210924 }),
  );

  test.each(['vi', 'en'] as const)('of any agency is valid in the vocabulary %s and in both', (language) => {
    expect(reporting.length).toBeGreaterThanOrEqual(30);
    for (const agency of reporting) {
      const value = plainValueOf(newReport({ agency, period, language }), 'yaml');
      for (const vocabulary of [language, 'both'])
        expect(verdictOn(`report ${vocabulary}`, value)).toEqual({ valid: true, errors: [], advice: [] });
    }
  });
});

describe('whatever a report holds, schema and checker agree on it', () => {
  const { status, role } = REPORT_PARTS;

  /** The names in a vocabulary, of the keys of a part with these values; what is undefined is left out. */
  function keys(part: keyof typeof REPORT_PARTS, language: 'vi' | 'en', values: Record<string, unknown>) {
    const terms: Readonly<Record<string, { readonly vi: string } | undefined>> = REPORT_PARTS[part].terms;
    return Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => {
        const term = terms[key];
        return value === undefined ? [] : [[term && language === 'vi' ? term.vi : key, value]];
      }),
    );
  }

  const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined | null> =>
    fc.oneof({ weight: 4, arbitrary }, fc.constantFrom(undefined, null));
  const days = fc.constantFrom(
    '30/11/2021',
    '2021-11-30',
    'ngày 3 tháng 12 năm 2021',
    '31/11/2021',
    '2021-02-29',
    'mai',
  );
  const texts = fc.constantFrom('Đã xong', '', ' ', 12, true, ['Họp'], { a: 1 });
  const percents = fc.constantFrom(0, 60, 100, 140, -1, '100%', '0%', '95,5 %', '140%', 'sáu mươi', '', ['60']);
  const counts = fc.constantFrom(0, 3, 47, '1.250', '3,5', '-2', '0', 'ba', 2 ** 53);
  const references = fc.constantFrom('120/BC-STC', '60/2021/NĐ-CP', '120 / BC-STC', 'công văn 15', 120, '');
  const tasks = soctrang20210924.tasks;

  const reports = fc.constantFrom('vi' as const, 'en' as const).chain((language) => {
    const words = (terms: typeof status.terms | typeof role.terms): fc.Arbitrary<string> => {
      const names = Object.entries(terms).map(([value, term]) => nameIn(language, value, term));
      return fc.constantFrom(...names, ...names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)), 'sai');
    };
    const evidence = fc
      .record({ reference: maybe(references), date: maybe(days), title: maybe(texts) })
      .map((values) => keys('evidence', language, values));
    const shortcoming = fc
      .record({ description: maybe(texts), reason: maybe(texts), remedy: maybe(texts) })
      .map((values) => keys('shortcoming', language, values));
    const task = fc
      .record({
        task: fc.constantFrom('1.a', '3.a', '8', '8.z', 8),
        status: maybe(words(status.terms)),
        role: fc.oneof(fc.constant(undefined), words(role.terms)),
        progress: maybe(percents),
        completedOn: maybe(days),
        results: maybe(texts),
        evidence: maybe(fc.array(evidence, { maxLength: 2 })),
        obligations: maybe(
          fc.dictionary(fc.constantFrom('1.a.1', '3.a.1', '8.1', '9.z.9'), words(status.terms), { maxKeys: 2 }),
        ),
        shortcomings: maybe(fc.array(shortcoming, { maxLength: 2 })),
        reason: maybe(texts),
        nonsense: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.constant(1)),
      })
      .map((values) => keys('task', language, values));
    const indicator = fc
      .record({ numerator: maybe(counts), denominator: maybe(counts), previous: maybe(percents) })
      .map((values) => keys('indicator', language, values));
    const known = ['procedures-online', 'initiatives', 'chua-tung-co', soctrang20210924.indicators[0]?.title.vi ?? ''];
    const document = fc
      .record({ number: maybe(counts), symbol: maybe(fc.constantFrom('BC-STC', 'KH-STC', 'Báo cáo', 'STC')) })
      .map((values) => keys('document', language, values));
    const report = fc
      .record({
        format: fc.oneof({ weight: 9, arbitrary: fc.constant('par-report/1') }, fc.constant('par-report/2')),
        directive: fc.constantFrom('soctrang-2021-09-24', 'soctrang-2021-09-24', undefined),
        agency: fc.constantFrom('Sở Tài chính', 'STC', 'so-tai-chinh'),
        period: fc.constantFrom('Quý IV/2021', '2021-Q4', '2021', 2021, 'Quý V/2021', 5),
        document: maybe(document),
        tasks: fc.oneof({ weight: 9, arbitrary: fc.array(task, { maxLength: 3 }) }, maybe(texts)),
        indicators: maybe(fc.dictionary(fc.constantFrom(...known), indicator, { maxKeys: 2 })),
      })
      .map((values) => keys('report', language, values));
    return report.map((value) => ({ value, language }));
  });

  test('in either vocabulary', () => {
    expect(tasks.some(({ id }) => id === '8')).toBe(true);
    fc.assert(
      fc.property(reports, ({ value, language }) => {
        const text = JSON.stringify(value, null, 1);
        const findings = findingsIn({ kind: 'report', syntax: 'json', text });
        for (const vocabulary of [language, 'both']) {
          const verdict = verdictOn(`report ${vocabulary}`, JSON.parse(text));
          heldTogether('report', findings, verdict);
          // Advice about a value that cannot be read is another matter.
          if (verdict.valid) sameAdvice('report', findings, verdict);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('every example that a schema gives', () => {
  interface Example {
    /** JSON Pointer to the schema that it is an example of. */
    readonly where: string;
    readonly value: unknown;
  }
  /** The examples below a schema. */
  function examplesBelow(schema: unknown, where: string): Example[] {
    if (typeof schema !== 'object' || schema === null) return [];
    const own =
      'examples' in schema && Array.isArray(schema.examples)
        ? schema.examples.map((value: unknown) => ({ where, value }))
        : [];
    return [
      ...own,
      ...Object.entries(schema).flatMap(([key, below]) =>
        examplesBelow(below, `${where}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      ),
    ];
  }

  test.each(SCHEMA_FORMATS.flatMap((format) => SCHEMA_VOCABULARIES.map((vocabulary) => ({ format, vocabulary }))))(
    'of a $format.kind in $vocabulary is accepted by it',
    ({ format, vocabulary }) => {
      const examples = examplesBelow(jsonSchemaOf(format, { vocabulary }), '');
      expect(examples.length).toBeGreaterThan(5);
      for (const { where, value } of examples) {
        const { errors } = validator(`${format.kind} ${vocabulary}`).verdictAt(where, value);
        expect(errors, `${where}: ${JSON.stringify(value)}`).toEqual([]);
      }
    },
  );
});
