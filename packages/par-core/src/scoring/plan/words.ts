import type { Bilingual } from '../../directive/model';
import { equals, ONE, type Rational } from '../exact/rational';
import type { Rounding } from '../model';
import type { Need } from '../rules/need';
import { formatNumber, type Language } from '../text/number';
import { type Writer, writerOf } from '../text/writer';
import { needText, UNKNOWN_SENTENCES } from './need-words';
import type { OpenPoints } from './open-points';
import type { Plan, PlanStep, Untouched } from './plan';

export interface WordsOptions {
  readonly language: Language;
}

export interface PlanWordsOptions extends WordsOptions {
  /** How points are rounded, as the set says it; two decimal places unless told. */
  readonly rounding?: Rounding | undefined;
}

/** The sentences of a plan. */
export const PLAN_SENTENCES = {
  goal: { vi: 'Mục tiêu: chỉ số từ {target} trở lên.', en: 'Goal: an index of {target} or more.' },
  before: { vi: 'Hiện nay: {index}, {points}.', en: 'At present: {index}, {points}.' },
  nothing: {
    vi: 'Không có tiêu chí nào được tính điểm nên không có chỉ số.',
    en: 'No criterion counts, so there is no index.',
  },
  done: { vi: 'Đã đạt mục tiêu, không cần cải thiện thêm.', en: 'The goal is reached; nothing has to be improved.' },
  steps: {
    vi: 'Cần cải thiện {count} tiêu chí; chỉ số sẽ là {index}:',
    en: 'Criteria to improve: {count}; the index will be {index}:',
  },
  'steps.priced': {
    vi: 'Cần cải thiện {count} tiêu chí, tổng công sức {cost}; chỉ số sẽ là {index}:',
    en: 'Criteria to improve: {count}, at a cost of {cost}; the index will be {index}:',
  },
  short: {
    vi: 'Không thể đạt mục tiêu. Cải thiện tất cả những tiêu chí còn cải thiện được ({count}) thì chỉ số cao nhất là {index}:',
    en: 'The goal is out of reach. With everything improved that can be ({count}), the index is {index} at most:',
  },
  stuck: {
    vi: 'Không thể đạt mục tiêu: không còn tiêu chí nào cải thiện được.',
    en: 'The goal is out of reach: no criterion is left that can be improved.',
  },
  step: {
    vi: '{item}: từ {from} lên {to} (tối đa {maximum}). Cần: {need}.',
    en: '{item}: from {from} to {to} (maximum {maximum}). It takes: {need}.',
  },
  'step.missing': {
    vi: '{item}: chưa có số liệu, cần đạt {to} (tối đa {maximum}). Cần: {need}.',
    en: '{item}: no input yet, to reach {to} (maximum {maximum}). It takes: {need}.',
  },
  'step.failed': {
    vi: '{item}: số liệu không đọc được, cần sửa và đạt {to} (tối đa {maximum}). Cần: {need}.',
    en: '{item}: the input cannot be read; mend it, to reach {to} (maximum {maximum}). It takes: {need}.',
  },
  self: {
    vi: 'Điểm hiện nay là điểm tự chấm; theo số liệu là {computed}.',
    en: 'The present points are self-assessed; the input makes {computed}.',
  },
  appraised: {
    vi: 'Điểm hiện nay là điểm thẩm định nên cần thẩm định lại.',
    en: 'The present points come from an appraisal, so another one is needed.',
  },
  costly: { vi: 'Công sức: {cost}.', en: 'Cost: {cost}.' },
  optimal: {
    vi: 'Không thể đạt mục tiêu với ít tiêu chí hơn.',
    en: 'The goal cannot be reached with fewer criteria.',
  },
  'optimal.priced': {
    vi: 'Không thể đạt mục tiêu với ít công sức hơn, hoặc với cùng công sức mà ít tiêu chí hơn.',
    en: 'The goal cannot be reached at a lower cost, or at the same cost with fewer criteria.',
  },
  'not-optimal': {
    vi: 'Đây là cách chọn tốt nhất tìm được trong giới hạn tính toán, chưa chứng minh là tốt nhất; công sức không thể dưới {cost}.',
    en: 'This is the best choice found within the limits of the search, not proved to be the best of all; no choice costs less than {cost}.',
  },
  'same-cost': {
    vi: 'Không có cách chọn nào ít công sức hơn; trong các cách cùng công sức, chưa xét hết trong giới hạn tính toán.',
    en: 'No choice costs less; not all that cost as much were considered within the limits of the search.',
  },
  untouched: { vi: 'Giữ nguyên, {reason}: {items}.', en: 'Left as they are, {reason}: {items}.' },
  frozen: { vi: 'theo yêu cầu', en: 'as asked' },
  'is-appraised': { vi: 'vì đã có điểm thẩm định', en: 'because an appraisal gave their points' },
  'not-applicable': { vi: 'vì không áp dụng', en: 'because they do not apply' },
  'at-its-most': {
    vi: 'vì không còn có thể thêm điểm',
    en: 'because no more can be had',
  },
  unknown: { vi: 'vì không xác định được cần đạt gì', en: 'because it cannot be told what they take' },
  nothingOpen: { vi: 'Không còn điểm nào có thể thêm.', en: 'There are no points left to be won.' },
  open: {
    vi: 'Còn {count} tiêu chí có thể thêm điểm, nhiều nhất ghi trước:',
    en: 'Components with points still to be won: {count}, the most first:',
  },
  'open.item': { vi: '{item}: thêm tối đa {points} điểm', en: '{item}: up to {points} points more' },
  'open.need': {
    vi: '{item}: thêm tối đa {points} điểm; cần {need}',
    en: '{item}: up to {points} points more; it takes {need}',
  },
  why: { vi: '{item} ({why})', en: '{item} ({why})' },
  item: { vi: '{id} {name}', en: '{id} {name}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const P = PLAN_SENTENCES;

/**
 * A plan in words, a line for each step.
 *
 * @example planText(planFor(score, { target: 90 }), { language: 'vi' }).split('\n')[1] // 'Hiện nay: 45,79%, 8,7 điểm.'
 */
export function planText(plan: Plan, { language, rounding }: PlanWordsOptions): string {
  const writer = writerOf(language, rounding);
  const { fill } = writer;
  const lines = [fill(P.goal, { target: writer.percent(writer.number(plan.target)) })];
  if (!plan.before || !plan.index) return [...lines, fill(P.nothing)].join('\n');
  lines.push(
    fill(P.before, {
      index: percentText(plan.before, writer),
      points: writer.points(writer.round(plan.points.before)),
    }),
  );
  const { steps } = plan;
  const args = {
    count: steps.length,
    cost: writer.number(plan.cost),
    index: percentText(plan.index, writer),
  };
  if (steps.length === 0) {
    return [...lines, ...(plan.reached ? [fill(P.done)] : [fill(P.stuck), ...kept(plan, writer)])].join('\n');
  }
  const heading = steps.some(isPriced) ? P['steps.priced'] : P.steps;
  lines.push(fill(plan.reached ? heading : P.short, args));
  const priced = steps.some((step) => !equals(step.cost, (steps[0] ?? step).cost));
  for (const step of steps) lines.push(`- ${stepText(step, priced, writer)}`);
  if (plan.reached) lines.push(proofText(plan, writer));
  return [...lines, ...kept(plan, writer)].join('\n');
}

/**
 * Where points are still to be won, a line each with what it takes.
 *
 * @example openPointsText(openPoints(score), { language: 'vi' }).split('\n')[0] // 'Còn 11 tiêu chí có thể thêm điểm, nhiều nhất ghi trước:'
 */
export function openPointsText(open: readonly OpenPoints[], { language, rounding }: PlanWordsOptions): string {
  const writer = writerOf(language, rounding);
  const { fill } = writer;
  if (open.length === 0) return fill(P.nothingOpen);
  const lines = open.map((one) => {
    const args = { item: itemText(one, writer), points: writer.rounded(one.points) };
    if (one.most === undefined) return `- ${fill(P['open.item'], args)}`;
    return `- ${fill(P['open.need'], { ...args, need: needText(one.most.need, writer) })}`;
  });
  return [fill(P.open, { count: open.length }), ...lines].join('\n');
}

/** Where nobody said what anything costs, the cost is only the number of criteria. */
const isPriced = (step: PlanStep): boolean => !equals(step.cost, ONE);

/** How sure it is that nothing is better. */
function proofText({ optimal, cost, costAtLeast, steps }: Plan, writer: Writer): string {
  if (optimal) return writer.fill(steps.some(isPriced) ? P['optimal.priced'] : P.optimal);
  if (equals(cost, costAtLeast)) return writer.fill(P['same-cost']);
  return writer.fill(P['not-optimal'], { cost: writer.number(costAtLeast) });
}

function stepText(step: PlanStep, priced: boolean, writer: Writer): string {
  const { fill } = writer;
  const { status, stage, computed } = step;
  // Rounded, unless that would say that nothing changes.
  const alike = equals(writer.round(step.from), writer.round(step.to));
  const shown = (points: Rational): Rational => (alike ? points : writer.round(points));
  const sentence = status === 'missing' ? P['step.missing'] : status === 'failed' ? P['step.failed'] : P.step;
  const parts = [
    fill(sentence, {
      item: itemText(step, writer),
      from: writer.number(shown(step.from)),
      to: writer.points(shown(step.to)),
      maximum: writer.number(step.maximum),
      need: needText(step.need, writer),
    }),
  ];
  if (stage === 'self' && computed) parts.push(fill(P.self, { computed: writer.points(shown(computed)) }));
  if (stage === 'appraisal-1' || stage === 'appraisal-2') parts.push(fill(P.appraised));
  if (priced) parts.push(fill(P.costly, { cost: writer.number(step.cost) }));
  return parts.join(' ');
}

/** A line for each reason for which something is left as it is. */
function kept({ untouched }: Plan, writer: Writer): readonly string[] {
  const reasons = {
    frozen: P.frozen,
    appraised: P['is-appraised'],
    'not-applicable': P['not-applicable'],
    'at-its-most': P['at-its-most'],
    unknown: P.unknown,
  } as const satisfies Readonly<Record<Untouched['reason'], Bilingual>>;
  return (Object.keys(reasons) as readonly Untouched['reason'][]).flatMap((reason) => {
    const of = untouched.filter((leaf) => leaf.reason === reason);
    if (of.length === 0) return [];
    const items = of.map((leaf) => {
      const item = itemText(leaf, writer);
      if (leaf.reason !== 'unknown') return item;
      return writer.fill(P.why, { item, why: writer.fill(UNKNOWN_SENTENCES[leaf.why]) });
    });
    return [writer.fill(P.untouched, { reason: writer.fill(reasons[reason]), items: items.join('; ') })];
  });
}

/** An item by its id and its name. */
export const itemText = ({ id, name }: { readonly id: string; readonly name: Bilingual }, writer: Writer): string =>
  writer.fill(P.item, { id, name: writer.name(name) });

/** An index as it is printed. */
export const percentText = (index: Rational, writer: Writer): string =>
  writer.percent(formatNumber(index, { language: writer.language, digits: 2 }));

/**
 * What it takes, in words without a full stop.
 *
 * @example needWords({ kind: 'yes' }, { language: 'vi' }) // 'câu trả lời là “có”'
 */
export const needWords = (need: Need, { language }: WordsOptions): string => needText(need, writerOf(language));
