import type { Bilingual } from '../../../directive/model';
import type { FormulaRule, Rule, Unit } from '../../../scoring/model';
import { foldName } from '../../vocabulary';

/** A value that a rule asks for by name. */
export interface NamedPart {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Unit;
}

/** What the rule of a component has to be given (giá trị phải ghi). */
export type Asked =
  | { readonly kind: 'answer' }
  | { readonly kind: 'date' }
  /** One number of a unit; in percent also as a rate by its two counts. */
  | { readonly kind: 'number'; readonly unit: Unit; readonly mayBeNegative: boolean }
  /** Several numbers: answers of a survey, the two years of growth, the variables of a formula. */
  | { readonly kind: 'by-name'; readonly rule: 'survey' | 'growth' | 'formula'; readonly parts: readonly NamedPart[] };

/** The rule inside those that only change what it says. */
export function innerRule(rule: Rule): Exclude<Rule, { kind: 'evidence' | 'not-applicable' }> {
  let inner = rule;
  while (inner.kind === 'evidence' || inner.kind === 'not-applicable') inner = inner.rule;
  return inner;
}

/** What the rule of a component takes. */
export function askedBy(rule: Rule): Asked {
  const inner = innerRule(rule);
  switch (inner.kind) {
    case 'yes-no':
      return { kind: 'answer' };
    case 'date-bands':
      return { kind: 'date' };
    case 'linear':
    case 'linear-with-floor':
    case 'external-index':
      return { kind: 'number', unit: 'percent', mayBeNegative: false };
    case 'bands':
    case 'linear-to-target':
    case 'linear-between':
      return { kind: 'number', unit: inner.unit, mayBeNegative: inner.unit !== 'count' };
    case 'deduction':
    case 'count-bands':
      return { kind: 'number', unit: 'count', mayBeNegative: false };
    case 'survey': {
      const parts = inner.options.map(({ id, name }) => ({ id, name, unit: 'count' as const }));
      return { kind: 'by-name', rule: 'survey', parts };
    }
    case 'growth':
      return { kind: 'by-name', rule: 'growth', parts: YEARS.map((part) => ({ ...part, unit: inner.unit })) };
    case 'formula':
      return { kind: 'by-name', rule: 'formula', parts: variablesOf(inner) };
    default: {
      const unknown: never = inner;
      return unknown;
    }
  }
}

const YEARS = [
  { id: 'current', name: { vi: 'năm nay', en: 'current' } },
  { id: 'previous', name: { vi: 'năm trước', en: 'previous' } },
] as const;

/** The variables that a formula asks for; those it computes are not given. */
function variablesOf({ variables }: FormulaRule): readonly NamedPart[] {
  return variables
    .filter(({ expression }) => expression === undefined)
    .map(({ id, name, unit = 'number' }) => ({ id, name, unit }));
}

/** The part that somebody names, by its id or by its name in either language. */
export function partNamed(parts: readonly NamedPart[], written: string): NamedPart | undefined {
  const folded = foldName(written);
  return (
    parts.find(({ id }) => id === written) ??
    parts.find(({ id, name }) => [id, name.vi, name.en].some((one) => foldName(one) === folded))
  );
}
