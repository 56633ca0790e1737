import type { Bilingual, CalendarDate } from '../../directive/model';
import { readInUnit } from '../exact/numeral';
import { HUNDRED, multiply, type Rational } from '../exact/rational';
import { round } from '../exact/rounding';
import { isDate } from '../inputs';
import type { Numeral, Rounding } from '../model';
import type { FigureUnit } from '../rules/explained';
import { objectOf, shown } from '../rules/rule-kind';
import { formatNumber, fractionText, type Language, NO_BREAK, numberText } from './number';

/** Writes in one language, in the number style of that language. */
export interface Writer {
  readonly language: Language;
  /** A sentence with its `{names}` filled in. */
  readonly fill: (sentence: Bilingual, args?: Readonly<Record<string, string | number>>) => string;
  /** Nothing where a name is none: what a set is called plays no part in its points, so nobody has looked at it. */
  readonly name: (name: Bilingual) => string;
  /** `1,3125` */
  readonly number: (value: Rational) => string;
  /** A figure in its unit: `87,5%`, `12`, `5 điểm phần trăm`. A rate is given as what it counts as. */
  readonly figure: (value: Rational, unit: FigureUnit) => string;
  /** The same where it stands in arithmetic, and whether it is written exactly. */
  readonly operand: (value: Rational, unit: FigureUnit) => { readonly text: string; readonly exact: boolean };
  /** A number of a rule, as it stands in the set, in the unit that the rule measures in. */
  readonly numeral: (value: Numeral, unit: FigureUnit) => string;
  /** `1,5 điểm`, `1.5 points` */
  readonly points: (value: Rational) => string;
  /** Points of a rule, as they stand in the set. */
  readonly pointsOf: (value: Numeral) => string;
  /** Points as they are printed in a table: rounded as the set says. */
  readonly rounded: (value: Rational) => string;
  /** The number that `rounded` prints. */
  readonly round: (value: Rational) => Rational;
  readonly date: (date: CalendarDate) => string;
  /** `95,5%` in Vietnamese, `95.5%` in English. */
  readonly percent: (number: string) => string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const POINTS: Readonly<Record<'one' | 'many', Bilingual>> = {
  one: { vi: `{number}${NO_BREAK}điểm`, en: `{number}${NO_BREAK}point` },
  many: { vi: `{number}${NO_BREAK}điểm`, en: `{number}${NO_BREAK}points` },
};

const PERCENTAGE_POINTS: Bilingual = {
  vi: `{number}${NO_BREAK}điểm phần trăm`,
  en: `{number}${NO_BREAK}percentage points`,
};

/** What the writer itself has to say. */
export const UNITS = { one: POINTS.one, many: POINTS.many, percentagePoints: PERCENTAGE_POINTS } as const;

/** Words in a language, or else in the other one; nothing of what holds no words. */
export function wordsIn(of: Partial<Bilingual> | string | null | undefined, language: Language): string {
  const { vi, en } = objectOf(typeof of === 'string' ? { vi: of, en: of } : (of ?? {}));
  const words: readonly unknown[] = language === 'vi' ? [vi, en] : [en, vi];
  return words.find((one) => typeof one === 'string') ?? '';
}

/** Prepares to write in a language; `rounding` is that of the set. */
export function writerOf(language: Language, of?: Rounding | null): Writer {
  const rounding = of ?? {};
  const fill: Writer['fill'] = (sentence, args = {}) =>
    sentence[language].replace(/\{(\w+)\}/gu, (whole, name: string) =>
      Object.hasOwn(args, name) ? String(args[name]) : whole,
    );
  const number = (value: Rational): string => formatNumber(value, { language });
  const percent = (text: string): string => `${text}%`;
  const inUnit = (text: string, unit: FigureUnit): string =>
    unit === 'percent'
      ? percent(text)
      : unit === 'percentage-points'
        ? fill(PERCENTAGE_POINTS, { number: text })
        : text;
  const scaled = (value: Rational, unit: FigureUnit): Rational =>
    unit === 'percent' || unit === 'percentage-points' ? multiply(value, HUNDRED) : value;
  const points = (value: Rational): string => {
    const single = language === 'en' && Number(value) === 1;
    return fill(single ? POINTS.one : POINTS.many, { number: number(value) });
  };
  return {
    language,
    fill,
    number,
    points,
    percent,
    name: (name) => wordsIn(name, language),
    figure: (value, unit) => inUnit(number(scaled(value, unit)), unit),
    operand(value, unit) {
      const of = scaled(value, unit);
      const { text, exact } = numberText(of, { language });
      if (exact) return { text: inUnit(text, unit), exact };
      if (unit === 'points') return { text, exact };
      // A third is written as 1/3, so that the arithmetic stays right; what is long as a fraction is rounded.
      const fraction = fractionText(of);
      if (fraction.length <= 9) return { text: inUnit(fraction, unit), exact: true };
      return { text: inUnit(text, unit), exact };
    },
    numeral(value, unit) {
      const read = readInUnit(value, unit === 'percent' || unit === 'percentage-points');
      return typeof read === 'string' ? shown(value) : inUnit(number(read), unit);
    },
    pointsOf(value) {
      const read = readInUnit(value, false);
      return typeof read === 'string' ? shown(value) : points(read);
    },
    rounded: (value) => formatNumber(value, { language, digits: rounding.digits ?? 2, mode: rounding.mode }),
    round: (value) => round(value, rounding),
    date(date) {
      if (!isDate(date)) return shown(date);
      const [year = '', month = '', day = ''] = date.split('-');
      if (language === 'vi') return `${day}/${month}/${year}`;
      return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
    },
  };
}
