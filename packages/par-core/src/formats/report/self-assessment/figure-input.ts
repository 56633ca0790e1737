import type { ComponentRecord, InputValue } from '../../../scoring/inputs';
import type { FormulaRule, Rule } from '../../../scoring/model';
import type { FigureValue } from '../figures';
import { innerRule } from './asked';

/** What a figure of the report says to the rule that takes it: nothing where it is missing or of another kind. */
export function figureInput(rule: Rule, figure: FigureValue): Pick<ComponentRecord, 'value' | 'notApplicable'> {
  if (figure.kind === 'not-applicable') return { notApplicable: true };
  const value = valueFor(rule, figure);
  return value === undefined ? {} : { value };
}

function valueFor(rule: Rule, figure: FigureValue): InputValue | undefined {
  const inner = innerRule(rule);
  switch (inner.kind) {
    case 'yes-no':
      return figure.kind === 'yes-no' ? figure.met : undefined;
    case 'date-bands':
      return figure.kind === 'date' ? figure.date : undefined;
    case 'linear':
    case 'linear-with-floor':
    case 'external-index':
      return figure.kind === 'rate' ? ratioOf(figure) : undefined;
    case 'bands':
    case 'linear-to-target':
    case 'linear-between':
      if (inner.unit === 'percent') return figure.kind === 'rate' ? ratioOf(figure) : undefined;
      return figure.kind === 'count' ? figure.count : undefined;
    case 'deduction':
    case 'count-bands':
      return figure.kind === 'count' ? figure.count : undefined;
    case 'growth': {
      const wanted = inner.unit === 'percent' ? 'rate' : 'count';
      if (figure.kind !== wanted || figure.previous === undefined) return undefined;
      return { current: figure.kind === 'rate' ? ratioOf(figure) : figure.count, previous: figure.previous };
    }
    case 'formula':
      return variablesOf(inner, figure);
    case 'survey':
      return undefined;
    default: {
      const unknown: never = inner;
      return unknown;
    }
  }
}

const ratioOf = ({ numerator, denominator }: Extract<FigureValue, { kind: 'rate' }>) => ({ numerator, denominator });

/** A formula takes the parts of a figure by these names: `numerator`, `denominator`, `count`, `previous`. */
function variablesOf({ variables }: FormulaRule, figure: FigureValue): InputValue | undefined {
  if (figure.kind !== 'rate' && figure.kind !== 'count') return undefined;
  const { kind: _, ...known } = figure;
  const values: Record<string, number> = {};
  for (const { id, expression } of variables) {
    if (expression !== undefined) continue;
    const value = Object.hasOwn(known, id) ? (known as Readonly<Record<string, number>>)[id] : undefined;
    if (value === undefined) return undefined;
    values[id] = value;
  }
  return values;
}
