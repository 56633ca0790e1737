import type { Bilingual } from '../../directive/model';
import type { Rational } from '../exact/rational';
import type { Numeral, Rule, Unit } from '../model';
import type { Writer } from '../text/writer';
import type { FigureUnit, Reading } from './explained';

/** What is said of one kind of rule. */
export interface KindWords<R extends Rule> {
  /** What the kind is called, as a file names it: `theo tỷ lệ có mức sàn`. */
  readonly name: Bilingual;
  /** Every sentence of the kind, so that one test can look at all of them. */
  readonly sentences: Readonly<Record<string, Bilingual>>;
  /** The rule in words; `inside` says that of the rule inside a modifier. */
  readonly rule: (rule: R, maximum: Rational, writer: Writer, inside: (rule: Rule) => string) => string;
  /** Why the points are what they are: which case of the rule it was. */
  readonly case: (rule: R, reading: Reading, writer: Writer, maximum: Rational) => string;
}

/** What a rule of each unit looks at. */
export const MEASURES: Readonly<Record<Unit, Bilingual>> = {
  percent: { vi: 'tỷ lệ', en: 'rate' },
  count: { vi: 'số lượng', en: 'count' },
  number: { vi: 'giá trị', en: 'value' },
};

const RANGES = {
  between: { vi: 'từ {from} đến dưới {to}', en: 'from {from} to below {to}' },
  from: { vi: 'từ {from} trở lên', en: '{from} or more' },
  above: { vi: 'trên {from}', en: 'more than {from}' },
  below: { vi: 'dưới {to}', en: 'below {to}' },
  any: { vi: 'bất kỳ', en: 'anything' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const MEASURED: Readonly<Record<Unit, Bilingual>> = {
  percent: { vi: 'Tỷ lệ {value}', en: 'The rate of {value}' },
  count: { vi: 'Số lượng {value}', en: 'The count of {value}' },
  number: { vi: 'Giá trị {value}', en: 'The value of {value}' },
};

/** Sentences that several kinds have. */
export const SHARED_SENTENCES = {
  ...MEASURES,
  ...RANGES,
  measuredRate: MEASURED.percent,
  measuredCount: MEASURED.count,
  measuredNumber: MEASURED.number,
  row: { vi: '{range}: {points}', en: '{range}: {points}' },
} as const;

interface Range {
  readonly from?: Numeral | undefined;
  readonly above?: Numeral | undefined;
  readonly to?: Numeral | undefined;
}

/** `từ 80% đến dưới 90%` */
export function rangeText({ from, above, to }: Range, unit: FigureUnit, writer: Writer): string {
  const low = from ?? above;
  const args = {
    from: low === undefined ? '' : writer.numeral(low, unit),
    to: to === undefined ? '' : writer.numeral(to, unit),
  };
  if (low === undefined) return writer.fill(to === undefined ? RANGES.any : RANGES.below, args);
  if (above !== undefined) return writer.fill(RANGES.above, args);
  return writer.fill(to === undefined ? RANGES.from : RANGES.between, args);
}

/** `từ 80% đến dưới 90%: 1 điểm; dưới 80%: 0 điểm` */
export function rowsText(
  rows: readonly { readonly range: string; readonly points: Numeral }[],
  writer: Writer,
): string {
  return rows
    .map(({ range, points }) => writer.fill(SHARED_SENTENCES.row, { range, points: writer.pointsOf(points) }))
    .join('; ');
}

/** The figure that the rule looked at, as text: what was derived last, or the value itself. */
export function measureText({ derived, inputs }: Reading, writer: Writer): string {
  const of = derived.at(-1) ?? inputs.at(0);
  if (of === undefined) return '';
  if ('value' in of) return writer.figure(of.value, of.unit);
  return 'date' in of ? writer.date(of.date) : '';
}

/** The same at the beginning of a sentence: `Tỷ lệ 87,5%`. */
export const measuredText = (reading: Reading, unit: Unit, writer: Writer): string =>
  writer.fill(MEASURED[unit], { value: measureText(reading, writer) });
