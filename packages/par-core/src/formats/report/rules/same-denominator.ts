import type { Indicator } from '../../../directive/model';
import type { Scalar } from '../../../source/tree';
import { addFinding } from '../../reading';
import { hasText, type ReportContext, relatedTo } from '../context';

interface Counted {
  readonly indicator: Indicator;
  readonly value: number;
  readonly node: Scalar;
  readonly path: string;
  readonly basis: 'period' | 'cumulative' | undefined;
}

/**
 * PAR507, PAR508, PAR509: rates over the same whole have the same denominator. Counted alike and not the same, one of
 * them is wrong; of the whole year and of the period they cannot be compared, and what is counted since the beginning
 * of the year is never less than what the period alone had.
 */
export function sameDenominator(c: ReportContext): void {
  const wholes = new Map<string, Counted>();
  for (const { id, value } of c.report.fields.indicators?.entries ?? []) {
    const { basis, denominator, note } = value.fields;
    const indicator = c.directive?.indicators.find((one) => one.id === id);
    // A note says what the figures are of: the whole province, or the agency's own.
    const whole = hasText(note) ? undefined : indicator?.denominator?.vi;
    if (indicator === undefined || whole === undefined || denominator?.value === undefined || !denominator.node)
      continue;
    const counted: Counted = {
      indicator,
      value: denominator.value,
      node: denominator.node,
      path: denominator.path,
      basis: basis?.value,
    };
    const first = wholes.get(whole);
    if (first === undefined) wholes.set(whole, counted);
    else compare(c, first, counted);
  }
}

function compare(c: ReportContext, first: Counted, second: Counted): void {
  if (first.value === second.value) return;
  const isMixed = first.basis !== second.basis && first.basis !== undefined && second.basis !== undefined;
  const cumulative = first.basis === 'cumulative' ? first : second;
  const period = cumulative === first ? second : first;
  const code = !isMixed ? 'PAR507' : cumulative.value < period.value ? 'PAR509' : 'PAR508';
  const args = {
    indicator: second.indicator.title,
    otherIndicator: first.indicator.title,
    of: second.indicator.denominator ?? '',
    value: second.value,
    otherValue: first.value,
  };
  const same = { kind: 'any-of', fixes: [{ kind: 'replace', text: String(first.value) }] } as const;
  addFinding(c, code, second.node, {
    args,
    path: second.path,
    related: [relatedTo(first.node, 'related.earlier')],
    ...(code === 'PAR507' && { data: same }),
  });
}
