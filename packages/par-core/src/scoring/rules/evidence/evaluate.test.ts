import { describe, expect, test } from 'vitest';
import { said } from '../../../../test/one-leaf';
import type { EvidenceRule } from '../../model';

const rule: EvidenceRule = { kind: 'evidence', dueOn: '2021-12-31', rule: { kind: 'linear' } };

describe('evidence: a report with its documents by the end of 2021, 2 points', () => {
  test.each<readonly [why: string, record: unknown, points: string]>([
    ['a document in time', { value: 90, evidence: [{ date: '2021-12-10' }] }, '1.8'],
    ['on the last day', { value: 90, evidence: [{ date: '2021-12-31' }] }, '1.8'],
    ['too late', { value: 90, evidence: [{ date: '2022-01-01' }] }, '0'],
    ['one late and one in time', { value: 90, evidence: [{ date: '2022-01-01' }, { date: '2021-11-30' }] }, '1.8'],
    ['a document without a date counts as in time', { value: 90, evidence: [{}] }, '1.8'],
    ['so does one whose date is null', { value: 90, evidence: [{ date: null }] }, '1.8'],
    ['no document', { value: 90, evidence: [] }, '0'],
    ['nothing said of documents', { value: 90 }, '0'],
    ['null said of them', { value: 90, evidence: null }, '0'],
    ['the value alone', 90, '0'],
    ['documents and no value: missing, not zero', { evidence: [{ date: '2021-12-10' }] }, 'missing'],
    ['a value that cannot be read stays one', { value: 'chín mươi', evidence: [] }, 'failed: not-a-number'],
    ['nothing to prove', { value: 0 }, '0'],
    ['a word instead of the documents', { value: 90, evidence: 'có' }, 'failed: not-a-list evidence'],
    ['true', { value: 90, evidence: true }, 'failed: not-a-list evidence'],
    ['one document and no list', { value: 90, evidence: { date: '2021-12-10' } }, 'failed: not-a-list evidence'],
    ['a list of words', { value: 90, evidence: ['12/BC-SNV'] }, 'failed: not-a-list evidence'],
    ['a list of nothing', { value: 90, evidence: [null] }, 'failed: not-a-list evidence'],
    [
      'a date as it is written, which as text would be before any',
      { value: 90, evidence: [{ date: '10/12/2021' }] },
      'failed: not-a-date evidence',
    ],
    ['a date there is not', { value: 90, evidence: [{ date: '2021-02-30' }] }, 'failed: not-a-date evidence'],
    [
      'a date behind a good one',
      { value: 90, evidence: [{ date: '2021-12-10' }, { date: 20211210 }] },
      'failed: not-a-date evidence',
    ],
    ['what people gave stands without documents', { value: 90, self: 1.5 }, '1.5'],
  ])('%s', (_, record, points) => {
    expect(said(rule, 2, record)).toBe(points);
  });

  test('without a last day any document will do', () => {
    expect(
      said({ kind: 'evidence', rule: { kind: 'yes-no' } }, 1, { value: true, evidence: [{ date: '2030-01-01' }] }),
    ).toBe('1');
    expect(said({ kind: 'evidence', rule: { kind: 'yes-no' } }, 1, { value: true })).toBe('0');
  });

  test.each(['left-out', 'full'] as const)(
    'what does not apply has nothing to prove, whichever stands inside (%s)',
    (treatment) => {
      const whole = treatment === 'full' ? '2' : 'not-applicable';
      const inside: EvidenceRule = {
        kind: 'evidence',
        rule: { kind: 'not-applicable', treatment, rule: { kind: 'linear' } },
      };
      expect(said(inside, 2, { notApplicable: true })).toBe(whole);
      expect(said({ kind: 'not-applicable', treatment, rule }, 2, { notApplicable: true })).toBe(whole);
      expect(said(inside, 2, { value: 90 })).toBe('0');
    },
  );
});
