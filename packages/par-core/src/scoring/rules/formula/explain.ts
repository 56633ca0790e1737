import type { Bilingual } from '../../../directive/model';
import { Rational } from '../../exact/rational';
import { evaluateFormula, holds, type ValueAt } from '../../formula/evaluate';
import type { Expression } from '../../formula/syntax';
import { Failure } from '../../inputs';
import type { FormulaRule, FormulaVariable } from '../../model';
import {
  type Arithmetic,
  type Case,
  type Derived,
  figure,
  missing,
  type PrepareExplain,
  type ReadInput,
} from '../explained';
import { shown } from '../rule-kind';
import { unread } from '../unread';
import { type ReadFormula, readFormula, valuesOf } from './evaluate';

/** The formula the scorer chose, with the variables' values put in. */
export const explainFormula: PrepareExplain<FormulaRule> = (rule, maximum) => {
  // The set compiled, so there is nothing to report.
  const quiet = { maximum, report: () => undefined, prepare: () => () => 'missing' as const };
  const read = readFormula(rule, quiet, '');
  const variables = new Map(rule.variables.map((variable) => [variable.id, variable]));
  const [only] = rule.alternatives.length === 1 ? rule.alternatives : [];
  return ({ value, choice: given }) => {
    if (value == null) return missing();
    const choice = given ?? only?.id;
    const chosen = choice == null ? undefined : read.alternatives.get(choice);
    if (choice == null || chosen === undefined) {
      return unread(choice == null ? new Failure('no-choice') : new Failure('unknown-choice', shown(choice)), value);
    }
    const valueAt = valuesOf(read, value);
    if (valueAt instanceof Failure) return unread(valueAt, value);
    const outcome = evaluateFormula(chosen, valueAt);
    if (outcome instanceof Failure) return unread(outcome, value, placeOf(outcome, rule, choice));
    const inputs: ReadInput[] = [];
    const derived: Derived[] = [];
    for (const id of namesTaken(chosen, read, variables, valueAt)) {
      const variable = variables.get(id);
      const found = valueAt(id);
      if (variable === undefined || found instanceof Failure) throw new TypeError('the engine used this variable');
      const { unit = 'number', name: label } = variable;
      const expression = read.computed.get(id);
      if (expression === undefined) inputs.push({ name: id, label, kind: 'figure', value: found, unit });
      else derived.push({ name: id, label, value: found, unit, from: filled(expression, variables, valueAt) });
    }
    return {
      outcome,
      case: { kind: 'formula', choice },
      inputs,
      derived,
      arithmetic: filled(chosen, variables, valueAt),
    };
  };
};

/** What the set calls an alternative. */
export const alternativeName = ({ alternatives }: FormulaRule, choice: string | undefined): Bilingual | undefined =>
  alternatives.length > 1 ? alternatives.find(({ id }) => id === choice)?.name : undefined;

/**
 * The variables that were really used: in the branches that were taken, and in what is computed for them. In the order
 * of the rule; those computed from others after these.
 */
function namesTaken(
  chosen: Expression,
  { computed }: ReadFormula,
  variables: ReadonlyMap<string, FormulaVariable>,
  valueAt: ValueAt,
): readonly string[] {
  const uses = new Map<string, ReadonlySet<string>>();
  const open = [...namesHere(chosen, valueAt)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (uses.has(name)) continue;
    const expression = computed.get(name);
    const names = expression ? namesHere(expression, valueAt) : new Set<string>();
    uses.set(name, names);
    open.push(...names);
  }
  const left = [...variables.keys()].filter((name) => uses.has(name));
  const ordered = new Set<string>();
  while (left.length > 0) {
    const next = left.findIndex((name) => [...(uses.get(name) ?? [])].every((other) => ordered.has(other)));
    // A set that compiled has no cycle, so there always is one.
    ordered.add(left.splice(Math.max(next, 0), 1)[0] as string);
  }
  return [...ordered];
}

/** Names of an expression, without the branches that were not taken. */
function namesHere(expression: Expression, valueAt: ValueAt): ReadonlySet<string> {
  const names = new Set<string>();
  const open: Expression[] = [expression];
  for (let of = open.pop(); of !== undefined; of = open.pop()) {
    if (of.kind === 'name') names.add(of.name);
    else if (of.kind === 'negative') open.push(of.of);
    else if (of.kind === 'call') open.push(...(of.name === 'if' ? branches(of, valueAt) : of.args));
    else if (of.kind !== 'number') open.push(of.right, of.left);
  }
  return names;
}

type Call = Extract<Expression, { kind: 'call' }>;
type Compared = Extract<Expression, { kind: 'comparison' }>;

function branches(of: Call, valueAt: ValueAt): readonly Expression[] {
  const { condition, taken } = taking(of, valueAt);
  return [condition, taken];
}

function taking({ args }: Call, valueAt: ValueAt) {
  const [condition, first, second] = args;
  const met = condition?.kind === 'comparison' && holds(condition, valueAt);
  const taken = met ? first : second;
  if (condition?.kind !== 'comparison' || met instanceof Failure || taken === undefined) {
    throw new TypeError('the engine evaluated this condition');
  }
  return { condition: condition satisfies Compared, met: met === true, taken };
}

/** The expression with its values put in. */
function filled(of: Expression, variables: ReadonlyMap<string, FormulaVariable>, valueAt: ValueAt): Arithmetic {
  const fill = (part: Expression): Arithmetic => filled(part, variables, valueAt);
  switch (of.kind) {
    case 'number':
      return figure(of.value, of.percent ? 'percent' : 'number');
    case 'name': {
      const value = valueAt(of.name);
      if (!(value instanceof Rational)) throw new TypeError('the engine used this variable');
      return figure(value, variables.get(of.name)?.unit ?? 'number', of.name);
    }
    case 'negative':
      return { kind: 'negative', of: fill(of.of) };
    case 'call': {
      if (of.name !== 'if') return { kind: 'call', name: of.name, of: of.args.map(fill) };
      const { condition, met, taken } = taking(of, valueAt);
      return {
        kind: 'choice',
        by: condition.by,
        left: fill(condition.left),
        right: fill(condition.right),
        holds: met,
        taken: fill(taken),
      };
    }
    case 'comparison':
      throw new TypeError('a comparison stands in an if only');
    case 'sum':
      return { kind: 'sum', of: [fill(of.left), fill(of.right)] };
    default:
      return { kind: of.kind, left: fill(of.left), right: fill(of.right) };
  }
}

/** In which formula of the rule a failure happened. */
function placeOf(
  { name, at }: Failure,
  { variables, alternatives }: FormulaRule,
  choice: string,
): Pick<Case, 'variable' | 'expression'> | undefined {
  if (at === undefined) return undefined;
  const variable = variables.find(({ id }) => id === name);
  if (variable?.expression !== undefined) return { variable: variable.id, expression: variable.expression };
  const chosen = alternatives.find(({ id }) => id === choice);
  return chosen && { expression: chosen.expression };
}
