import { formatDate } from '../../../calendar/format-date';
import type { Bilingual } from '../../../directive/model';
import type { Rational } from '../../../scoring/exact/rational';
import { type RoundingOptions, toDecimal } from '../../../scoring/exact/rounding';
import type { Unit } from '../../../scoring/model';
import type { Language } from '../../vocabulary';
import type { FigureValue } from '../figures';
import { rateText } from '../rates';
import type { Asked, NamedPart } from './asked';

/** A number rounded once, without zeros at its end, as each language writes it. */
export function pointsText(value: Rational, rounding: RoundingOptions): Bilingual {
  const [whole = '', part = ''] = toDecimal(value, rounding).split('.');
  let end = part.length;
  while (end > 0 && part[end - 1] === '0') end--;
  const left = part.slice(0, end);
  return left === '' ? { vi: whole, en: whole } : { vi: `${whole},${left}`, en: `${whole}.${left}` };
}

/** What has to stand there, in words, and what it may look like. */
export interface AskedWords {
  readonly what: Bilingual;
  readonly sample: Bilingual;
}

export function askedWords(asked: Exclude<Asked, { kind: 'by-name' }>): AskedWords {
  switch (asked.kind) {
    case 'answer':
      return { what: { vi: '“có” hoặc “không”', en: '“yes” or “no”' }, sample: { vi: 'Có', en: 'yes' } };
    case 'date':
      return {
        what: { vi: 'một ngày', en: 'a date' },
        sample: { vi: '30/11/2021 (chưa làm thì ghi “Chưa”)', en: '2021-11-30 (or “no” where it was not done)' },
      };
    case 'number':
      return UNITS[asked.unit];
    default: {
      const unknown: never = asked;
      return unknown;
    }
  }
}

export const UNITS: Readonly<Record<Unit, AskedWords>> = {
  percent: {
    what: { vi: 'một tỷ lệ', en: 'a rate' },
    sample: { vi: '95,5% hoặc 191/200', en: '95.5% or 191/200' },
  },
  count: { what: { vi: 'một số nguyên', en: 'a whole number' }, sample: { vi: '12', en: '12' } },
  number: { what: { vi: 'một số', en: 'a number' }, sample: { vi: '12,5', en: '12.5' } },
};

/** The names that a value is asked for by, as they are written. */
export function namesOfParts(parts: readonly NamedPart[]): Bilingual {
  // The two years have names of the format; the others are ids of the set, with what they mean.
  const text = (language: Language) =>
    parts
      .map(({ id, name }) => (id === 'current' || id === 'previous' ? name[language] : `${id} (${name[language]})`))
      .join(', ');
  return { vi: text('vi'), en: text('en') };
}

/** A figure of the report as people write it. */
export function figureText(figure: FigureValue): Bilingual | undefined {
  switch (figure.kind) {
    case 'rate': {
      const { numerator, denominator } = figure;
      const rate = rateText(numerator, denominator);
      const counts = `${numerator}/${denominator}`;
      return { vi: `${counts} (${rate.vi}%)`, en: `${counts} (${rate.en}%)` };
    }
    case 'count':
      return { vi: String(figure.count), en: String(figure.count) };
    case 'date':
      return { vi: formatDate(figure.date, 'vi'), en: formatDate(figure.date, 'en') };
    case 'yes-no':
      return figure.met ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
    case 'missing':
    case 'not-applicable':
      return undefined;
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

/** The same as the value of a component. */
export function figureValueText(figure: FigureValue, language: Language): string | undefined {
  if (figure.kind === 'rate') return `${figure.numerator}/${figure.denominator}`;
  return figure.kind === 'date' && language === 'en' ? figure.date : figureText(figure)?.[language];
}
