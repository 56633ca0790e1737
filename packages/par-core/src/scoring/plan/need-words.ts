import type { Bilingual } from '../../directive/model';
import { divide, equals, HUNDRED, multiply, type Rational } from '../exact/rational';
import { type RoundingMode, round } from '../exact/rounding';
import type { Unit } from '../model';
import type { Days, InputNeed, Need, UnknownReason } from '../rules/need';
import { atLeast, type Range } from '../rules/ranges';
import { formatNumber } from '../text/number';
import type { Writer } from '../text/writer';

/** What it takes, in words that stand in the middle of a sentence. */
export const NEED_SENTENCES = {
  any: { vi: 'số liệu nào cũng được', en: 'any input will do' },
  yes: { vi: 'câu trả lời là “có”', en: 'the answer is “yes”' },
  measure: { vi: '{measure} {ranges}', en: 'a {measure} {ranges}' },
  counted: { vi: '{numerator}/{denominator} ({rate})', en: '{numerator}/{denominator} ({rate})' },
  percent: { vi: 'tỷ lệ', en: 'rate' },
  count: { vi: 'số lượng', en: 'count' },
  number: { vi: 'giá trị', en: 'value' },
  date: { vi: 'thực hiện {days}', en: 'done {days}' },
  by: { vi: 'chậm nhất ngày {to}', en: 'by {to}' },
  since: { vi: 'từ ngày {from}', en: 'from {from} on' },
  days: { vi: 'từ ngày {from} đến ngày {to}', en: 'from {from} to {to}' },
  survey: {
    vi: 'điểm bình quân của các câu trả lời {ranges}',
    en: 'a mean of all answers {ranges}',
  },
  index: {
    vi: '{index} {ranges}, trên thang {scale}',
    en: '{index} {ranges}, on a scale of {scale}',
  },
  growth: { vi: 'mức tăng so với năm trước {ranges}', en: 'a growth on the year before {ranges}' },
  current: {
    vi: '{growth}, tức là năm nay {ranges} (năm trước: {previous})',
    en: '{growth}, which asks for a figure {ranges} this year (the year before: {previous})',
  },
  formula: { vi: '“{name}” {ranges}', en: '“{name}” {ranges}' },
  others: { vi: '{variables}, các biến khác giữ nguyên', en: '{variables}, the others as they are' },
  or: { vi: '{first} hoặc {second}', en: '{first} or {second}' },
  now: { vi: '{need}; hiện là {now}', en: '{need}; {now} at present' },
  'now.growth': { vi: '{need}; mức tăng hiện là {now}', en: '{need}; the growth is {now} at present' },
  evidence: { vi: '{need}; có tài liệu kiểm chứng', en: '{need}; with evidence' },
  'evidence.by': {
    vi: '{need}; có tài liệu kiểm chứng chậm nhất ngày {by}',
    en: '{need}; with evidence dated {by} at the latest',
  },
  'evidence.present': { vi: '{need}; tài liệu kiểm chứng đã có', en: '{need}; the evidence is there' },
  from: { vi: 'từ {from} trở lên', en: 'of {from} or more' },
  above: { vi: 'trên {from}', en: 'of more than {from}' },
  'up-to': { vi: 'không quá {to}', en: 'of {to} at most' },
  below: { vi: 'dưới {to}', en: 'of less than {to}' },
  exactly: { vi: 'bằng {from}', en: 'of exactly {from}' },
  full: { vi: 'đạt {from}', en: 'of {from}' },
  'from-to': { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  'from-below': { vi: 'từ {from} đến dưới {to}', en: 'from {from} to below {to}' },
  'above-to': { vi: 'trên {from} đến {to}', en: 'above {from} and up to {to}' },
  'above-below': { vi: 'trên {from} và dưới {to}', en: 'above {from} and below {to}' },
  everything: { vi: 'bất kỳ', en: 'anything' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why it cannot be told what it takes. */
export const UNKNOWN_SENTENCES: Readonly<Record<UnknownReason, Bilingual>> = {
  formula: {
    vi: 'công thức không giải được theo từng biến',
    en: 'the formula cannot be solved for any one of its variables',
  },
  inputs: { vi: 'chưa có số liệu của các biến khác', en: 'the other variables are not known' },
  choice: { vi: 'chưa chọn phương án tính', en: 'no alternative was chosen' },
};

const S = NEED_SENTENCES;

/** What it takes, in words, without a full stop. */
export function needText(need: Need, writer: Writer): string {
  const now = nowText(need, writer);
  const input = inputText(need, writer);
  const whole =
    now === undefined ? input : writer.fill(need.kind === 'growth' ? S['now.growth'] : S.now, { need: input, now });
  const { evidence } = need;
  if (!evidence) return whole;
  if (evidence.present) return writer.fill(S['evidence.present'], { need: whole });
  return evidence.by === undefined
    ? writer.fill(S.evidence, { need: whole })
    : writer.fill(S['evidence.by'], { need: whole, by: writer.date(evidence.by) });
}

function inputText(need: InputNeed, writer: Writer): string {
  const { fill } = writer;
  switch (need.kind) {
    case 'any':
    case 'yes':
      return fill(S[need.kind]);
    case 'measure':
      return fill(S.measure, {
        measure: fill(S[need.unit]),
        ranges: rangesText(need.ranges, need.unit, counting(need, writer)),
      });
    case 'date':
      return fill(S.date, {
        days: either(
          need.days.map((days) => daysText(days, writer)),
          writer,
        ),
      });
    case 'survey':
      return fill(S.survey, { ranges: rangeText(atLeast(need.mean), 'percent', HUNDRED, writer) });
    case 'index':
      return fill(S.index, {
        index: need.index,
        ranges: rangeText(atLeast(need.value), 'number', need.scale, writer),
        scale: writer.number(need.scale),
      });
    case 'growth':
      return growthText(need, writer);
    case 'formula': {
      const variables = need.variables.map(({ name, unit, ranges }) =>
        fill(S.formula, { name: writer.name(name), ranges: rangesText(ranges, unit, writer) }),
      );
      return fill(S.others, { variables: either(variables, writer) });
    }
    default:
      return need satisfies never;
  }
}

type GrowthNeed = Extract<InputNeed, { kind: 'growth' }>;

/** Growth in percent of the year before, or the difference of two values; of two rates in percentage points. */
const unitOfGrowth = ({ measure, unit }: GrowthNeed): Measure =>
  measure === 'percent' ? 'percent' : unit === 'percent' ? 'percentage-points' : unit;

function growthText(need: GrowthNeed, writer: Writer): string {
  const growth = writer.fill(S.growth, { ranges: rangesText(need.growth, unitOfGrowth(need), writer) });
  if (!need.previous || !need.current) return growth;
  return writer.fill(S.current, {
    growth,
    ranges: rangesText(need.current, need.unit, writer),
    previous: figureText(need.previous, need.unit, undefined, writer),
  });
}

function nowText(need: InputNeed, writer: Writer): string | undefined {
  switch (need.kind) {
    case 'any':
    case 'yes':
    case 'date':
      return undefined;
    case 'measure':
      return need.now && figureText(need.now, need.unit, undefined, counting(need, writer));
    case 'survey':
      return need.now && figureText(need.now, 'percent', undefined, writer);
    case 'index':
      return need.now && figureText(need.now, 'number', undefined, writer);
    case 'growth':
      return need.now && figureText(need.now, unitOfGrowth(need), undefined, writer);
    case 'formula': {
      const [only, other] = need.variables;
      return other === undefined && only?.now ? figureText(only.now, only.unit, undefined, writer) : undefined;
    }
    default:
      return need satisfies never;
  }
}

function daysText({ from, to }: Days, writer: Writer): string {
  const args = { from: from === undefined ? '' : writer.date(from), to: to === undefined ? '' : writer.date(to) };
  return writer.fill(from === undefined ? S.by : to === undefined ? S.since : S.days, args);
}

type Measure = Unit | 'percentage-points';

const rangesText = (ranges: readonly Range[], unit: Measure, writer: NeedWriter): string =>
  either(
    ranges.map((range) => rangeText(range, unit, unit === 'percent' ? HUNDRED : undefined, writer)),
    writer,
  );

/** A range in words; what cannot go beyond `most` needs no upper end there, and reaching it is reaching all. */
function rangeText({ from, to: end }: Range, unit: Measure, most: Rational | undefined, writer: NeedWriter): string {
  const to = from && end?.inclusive && most && equals(end.value, most) ? undefined : end;
  if (from?.inclusive && !to && most && equals(from.value, most)) {
    return writer.fill(S.full, { from: figureText(from.value, unit, undefined, writer) });
  }
  // An end that is rounded is rounded inwards: whoever keeps to what is printed is inside.
  const args = {
    from: from ? figureText(from.value, unit, 'ceiling', writer) : '',
    to: to ? figureText(to.value, unit, 'floor', writer) : '',
  };
  if (from && to) {
    if (equals(from.value, to.value)) return writer.fill(S.exactly, args);
    const key = `${from.inclusive ? 'from' : 'above'}-${to.inclusive ? 'to' : 'below'}` as const;
    return writer.fill(S[key], args);
  }
  if (from) return writer.fill(from.inclusive ? S.from : S.above, args);
  if (to) return writer.fill(to.inclusive ? S['up-to'] : S.below, args);
  return writer.fill(S.everything);
}

/** Places after which a figure is rounded towards what is enough; people enter no more than two. */
const MOST_PLACES = 4;
const PLACES = 2;

/** Writes rates by their counts where the lower one is known. */
interface NeedWriter extends Writer {
  readonly denominator?: Rational | undefined;
}

const counting = ({ denominator }: Extract<InputNeed, { kind: 'measure' }>, writer: Writer): NeedWriter =>
  denominator ? { ...writer, denominator } : writer;

/** A figure in its unit; a long one rounded in the direction that still is enough, or else to the nearer one. */
function figureText(value: Rational, unit: Measure, mode: RoundingMode | undefined, writer: NeedWriter): string {
  const { language, denominator } = writer;
  if (denominator) {
    // The counts say exactly what is enough, so the rate beside them is only the nearest.
    const numerator = writer.number(divide(multiply(value, denominator), HUNDRED));
    const rate = figureText(value, unit, undefined, { ...writer, denominator: undefined });
    return writer.fill(S.counted, { numerator, denominator: writer.number(denominator), rate });
  }
  const short = equals(round(value, { digits: MOST_PLACES }), value);
  const number = short
    ? writer.number(value)
    : formatNumber(value, { language, digits: PLACES, ...(mode && { mode }) });
  if (unit === 'percent') return writer.percent(number);
  return unit === 'percentage-points' ? writer.fill(PERCENTAGE_POINTS, { number }) : number;
}

const PERCENTAGE_POINTS: Bilingual = { vi: '{number} điểm phần trăm', en: '{number} percentage points' };

const either = (texts: readonly string[], writer: Writer): string =>
  texts.length === 0 ? '' : texts.reduce((first, second) => writer.fill(S.or, { first, second }));
