import { describe, expect, it } from 'vitest';
import { compile } from '../compile';
import { Rational } from '../exact/rational';
import { Failure } from '../inputs';
import { parIndex2020, parIndex2021 } from '../sets';
import { componentIndex, parIndex } from './par-index';
import { SIPAS_FACTORS_2017 } from './sipas';
import { type Survey, surveyIndex } from './survey-index';
import { yearOverYear } from './year-over-year';

const blocks = (a: number, b: number, c: number, d: number) => ({
  'tham-dinh': a,
  sipas: b,
  'khao-sat': c,
  'tac-dong': d,
});

describe('PAR INDEX', () => {
  // The published rows: four blocks and the total, which comes from parts that were not rounded.
  it.each([
    ['Quảng Ninh 2020', blocks(57.66, 9.56, 18.83, 5), '91.04'],
    ['Thừa Thiên Huế 2020', blocks(56.78, 8.57, 20.11, 3.01), '88.47'],
    ['Bình Dương 2020', blocks(55.48, 8.82, 20.27, 2.36), '86.93'],
    ['Long An 2020', blocks(56.52, 8.62, 18.11, 3), '86.25'],
    ['Bà Rịa - Vũng Tàu 2020', blocks(56.23, 8.4, 18.25, 3.14), '86.02'],
    ['Bắc Giang 2021', blocks(58.51, 9, 18.88, 2.25), '88.65'],
  ])('%s: the sum of the printed parts is the printed total, to within 0,01', (_, inputs, published) => {
    const { printed, complete, roundingGap } = parIndex(compile(parIndex2020).score(inputs));
    expect(Math.abs(Math.round((Number(printed) - Number(published)) * 100))).toBeLessThanOrEqual(1);
    expect([complete, String(roundingGap)]).toEqual([true, '0']);
  });

  it('has a component index for each area, of its own maximum', () => {
    const { areas, group, printed } = parIndex(compile(parIndex2021).score(blocks(58.51, 9, 18.88, 2.25)));
    expect(areas.map(({ id, printed: of }) => `${id} ${of}`)).toEqual([
      'tham-dinh 96.71',
      'sipas 90.00',
      'khao-sat 80.34',
      'tac-dong 37.50',
    ]);
    expect([printed, group]).toEqual(['88.64', 'B']);
  });

  it('tells how far the printed total lies from the sum of the printed parts', () => {
    const third = '1.333333333333333333';
    const { roundingGap, printed } = parIndex(
      compile(parIndex2021).score({ 'tham-dinh': third, sipas: third, 'khao-sat': third, 'tac-dong': third }),
    );
    expect([printed, String(roundingGap)]).toEqual(['5.33', '0.01']);
  });

  it('is not complete while something is missing, and says what is open', () => {
    const { complete, open } = parIndex(compile(parIndex2021).score({ sipas: 9 }));
    expect([complete, String(open)]).toEqual([false, '90']);
  });

  it.each([
    [8.51, 10, '85.1'],
    ['1', '3', '100/3'],
    [0, 10, '0'],
  ])('of %s out of %s is %s', (points, maximum, index) => {
    expect(String(componentIndex(points, maximum))).toBe(index);
  });

  it.each([
    [1, 0, 'not-applicable'],
    [-1, 10, new Failure('negative', 'points')],
    [1, -10, new Failure('negative', 'maximum')],
    ['một', 10, new Failure('not-a-number', 'points')],
    [1, Number.NaN, new Failure('not-a-number', 'maximum')],
  ])('of %s out of %s is none', (points, maximum, why) => {
    expect(componentIndex(points, maximum)).toEqual(why);
  });
});

describe('a year against the year before', () => {
  it.each([
    [86.37, 83.72, '2.65', 'rose'],
    ['86.37%', 86.37, '0', 'unchanged'],
    [{ numerator: 3, denominator: 4 }, 80, '-5', 'fell'],
    [1, 0, '1', 'rose'],
  ] as const)('%j after %j: %s, %s', (current, previous, change, direction) => {
    const found = yearOverYear(current, previous);
    if (found instanceof Failure) throw new Error(found.kind);
    expect([String(found.change), found.direction]).toEqual([change, direction]);
  });

  it('grows by a percentage of the year before, from nothing by none', () => {
    const growth = (a: number, b: number) => {
      const found = yearOverYear(a, b);
      return found instanceof Failure ? found.kind : found.growth && String(found.growth);
    };
    expect([growth(120, 100), growth(-1, -2), growth(5, 0)]).toEqual(['20', '50', undefined]);
  });

  it.each([
    ['x', 1, new Failure('not-a-number', 'current')],
    [1, { numerator: 1, denominator: 0 }, new Failure('zero-denominator', 'previous')],
  ] as const)('%j after %j says which of them is wrong', (current, previous, why) => {
    expect(yearOverYear(current, previous)).toEqual(why);
  });
});

describe('an index of satisfaction', () => {
  const survey: Survey = {
    provenance: { kind: 'unverified' },
    options: [
      { id: 'rat-hai-long', name: { vi: 'Rất hài lòng', en: 'Very satisfied' }, weight: 100 },
      { id: 'hai-long', name: { vi: 'Hài lòng', en: 'Satisfied' }, weight: 100 },
      { id: 'binh-thuong', name: { vi: 'Bình thường', en: 'Neither' }, weight: 0 },
      { id: 'khong-hai-long', name: { vi: 'Không hài lòng', en: 'Dissatisfied' }, weight: 0 },
    ],
    factors: SIPAS_FACTORS_2017.map(({ id, name }, at) => ({
      id,
      name,
      questions: [1, 2].map((number) => ({
        id: `${at + 1}.${number}`,
        name: { vi: `Câu hỏi ${number}`, en: `Question ${number}` },
      })),
    })),
  };
  const answer = (satisfied: number, others: number) => ({ 'hai-long': satisfied, 'binh-thuong': others });

  it('names the five factors of 2017–2020', () => {
    expect(SIPAS_FACTORS_2017.map(({ name }) => name.vi)).toEqual([
      'Tiếp cận dịch vụ',
      'Thủ tục hành chính',
      'Công chức',
      'Kết quả',
      'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
    ]);
  });

  it('is the mean of the factors, each the mean of its questions: who was not asked counts nowhere', () => {
    const { index, factors, unanswered, answers, provenance } = surveyIndex(survey, {
      '1.1': answer(90, 10),
      '1.2': answer(1, 1),
      '2.1': { 'rat-hai-long': 4, 'khong-hai-long': 1 },
    });
    expect(factors.map((factor) => factor.index && String(factor.index))).toEqual([
      '70',
      '80',
      undefined,
      undefined,
      undefined,
    ]);
    expect([String(index), String(answers), unanswered.length]).toEqual(['75', '107', 7]);
    expect(provenance.formula.kind).toBe('unverified');
    expect(provenance.weights.kind).toBe('unverified');
  });

  it('can put all answers of a factor together instead', () => {
    const { factors } = surveyIndex({ ...survey, pooling: 'answers' }, { '1.1': answer(90, 10), '1.2': answer(1, 1) });
    expect(String(factors[0]?.index)).toBe(String(new Rational(9100, 102)));
  });

  it('weighs factors and questions as its user says', () => {
    const [first, second] = survey.factors;
    if (!first || !second) throw new Error('there are five factors');
    const weighted = { ...survey, factors: [{ ...first, weight: 3 }, second] };
    expect(String(surveyIndex(weighted, { '1.1': answer(1, 0), '2.1': answer(0, 1) }).index)).toBe('75');
    const questions = first.questions.map((question, at) => ({ ...question, weight: at === 0 ? '1/4' : '3/4' }));
    const inside = { ...survey, factors: [{ ...first, questions }] };
    expect(String(surveyIndex(inside, { '1.1': answer(1, 0), '1.2': answer(0, 1) }).index)).toBe('25');
  });

  it('has no index where nobody answered', () => {
    expect(surveyIndex(survey, {}).index).toBeUndefined();
    expect(surveyIndex(survey, { '1.1': answer(0, 0) })).toMatchObject({ index: undefined, failed: [] });
  });

  it.each([
    ['an option that is not there', { tot: 1 }, 'unknown-name'],
    ['a part of an answer', { 'hai-long': 1.5 }, 'not-whole'],
    ['fewer than none', { 'hai-long': -1 }, 'negative'],
    ['no number', { 'hai-long': 'nhiều' }, 'not-a-number'],
    ['a list', [1, 2] as never, 'not-by-name'],
    ['a name that every object has', { toString: 1 } as never, 'unknown-name'],
  ])('leaves out a question whose answers are %s, and says so', (_, given, kind) => {
    const result = surveyIndex(survey, { '1.1': given, '1.2': answer(1, 1), '9.9': answer(1, 1) });
    expect(result.factors[0]?.questions[0]?.failure?.kind).toBe(kind);
    expect([result.failed, result.unknown, String(result.index)]).toEqual([['1.1'], ['9.9'], '50']);
  });

  it.each([
    ['of an option', { ...survey, options: survey.options.map((option) => ({ ...option, weight: 'cao' })) }, '1.1'],
    [
      'of a factor',
      { ...survey, factors: survey.factors.map((factor) => ({ ...factor, weight: -1 })) },
      'tiep-can-dich-vu',
    ],
  ])('fails where a weight %s is no number', (_, broken, id) => {
    const { failed, index } = surveyIndex(broken, { '1.1': answer(1, 1) });
    expect(failed).toContain(id);
    expect(index).toBeUndefined();
  });
});
