import type { Bilingual } from '@soctrang/par-core/directive';
import type { FormulaRule, Unit } from '@soctrang/par-core/scoring';
import type { ScoringRule } from './inner-rule';

/** One thing that a rule asks for: a row of the sheet of figures. */
export interface AskedPart {
  /** As a report names it: `value`, `current`, the id of an option or a variable. */
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  /** What is typed: a number, a whole number from zero on, yes or no, a day, one of the formulas by its name. */
  readonly input: 'number' | 'whole' | 'answer' | 'date' | 'choice';
  /** Whether it may be given by its two counts instead. */
  readonly byCounts: boolean;
}

const VALUE = 'value';
const NAMES = {
  value: { vi: 'Giá trị đạt được', en: 'Value reached' },
  rate: { vi: 'Tỷ lệ đạt được', en: 'Rate reached' },
  count: { vi: 'Số lượng', en: 'Count' },
  answer: { vi: 'Đạt hay không', en: 'Met or not' },
  date: { vi: 'Ngày hoàn thành', en: 'Day it was done' },
  current: { vi: 'Năm nay', en: 'This year' },
  previous: { vi: 'Năm trước', en: 'The year before' },
  index: { vi: 'Chỉ số {index}, thang {scale}', en: '{index}, of {scale}' },
  share: { vi: 'hoặc tỷ lệ % của thang điểm', en: 'or the share of the scale in %' },
  choice: { vi: 'Công thức được chọn', en: 'Formula chosen' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The part of an index that is its share of the scale; the other one counts on the scale. */
export const SHARE = 'share';
/** The part that names the formula which was chosen. */
export const CHOICE = 'choice';

const one = (name: Bilingual, unit: Unit, input: AskedPart['input']): readonly AskedPart[] => [
  { id: VALUE, name, unit, input, byCounts: input === 'number' && unit !== 'count' },
];

const MEASURES: Readonly<Record<Unit, Bilingual>> = { percent: NAMES.rate, count: NAMES.count, number: NAMES.value };

/** What a rule asks for, in the order in which it says so. */
export function askedParts(rule: ScoringRule): readonly AskedPart[] {
  switch (rule.kind) {
    case 'yes-no':
      return one(NAMES.answer, 'number', 'answer');
    case 'date-bands':
      return one(NAMES.date, 'number', 'date');
    case 'linear':
    case 'linear-with-floor':
      return one(NAMES.rate, 'percent', 'number');
    case 'bands':
    case 'linear-to-target':
    case 'linear-between':
      return one(MEASURES[rule.unit], rule.unit, 'number');
    case 'deduction':
    case 'count-bands':
      return one(NAMES.count, 'count', 'whole');
    case 'external-index':
      return indexParts(rule.index, rule.scale ?? 100);
    case 'survey':
      return rule.options.map(({ id, name }) => ({ id, name, unit: 'count', input: 'whole', byCounts: false }));
    case 'growth':
      return (['current', 'previous'] as const).map((id) => ({
        id,
        name: NAMES[id],
        unit: rule.unit,
        input: 'number',
        byCounts: rule.unit !== 'count',
      }));
    case 'formula':
      return formulaParts(rule);
    default: {
      const unknown: never = rule;
      return unknown;
    }
  }
}

function indexParts(index: string, scale: number | string): readonly AskedPart[] {
  const filled = (text: string): string =>
    text.replace('{index}', () => index).replace('{scale}', () => String(scale).replace('.', ','));
  return [
    {
      id: VALUE,
      name: { vi: filled(NAMES.index.vi), en: filled(NAMES.index.en) },
      unit: 'number',
      input: 'number',
      byCounts: false,
    },
    { id: SHARE, name: NAMES.share, unit: 'percent', input: 'number', byCounts: true },
  ];
}

function formulaParts({ variables, alternatives }: FormulaRule): readonly AskedPart[] {
  const asked = variables
    .filter(({ expression }) => expression === undefined)
    .map(
      ({ id, name, unit = 'number' }): AskedPart => ({ id, name, unit, input: 'number', byCounts: unit !== 'count' }),
    );
  if (alternatives.length < 2) return asked;
  return [...asked, { id: CHOICE, name: NAMES.choice, unit: 'number', input: 'choice', byCounts: false }];
}
