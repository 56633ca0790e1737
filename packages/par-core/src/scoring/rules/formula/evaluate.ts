import { divide, HUNDRED, type Rational } from '../../exact/rational';
import { evaluateFormula } from '../../formula/evaluate';
import { isFormulaProblem, parseFormula } from '../../formula/parse';
import { type Expression, namesIn } from '../../formula/syntax';
import { Failure, ownValue, readByName, readMeasure } from '../../inputs';
import type { FormulaRule, FormulaVariable } from '../../model';
import { isPercent, type LeafContext, nameOf, type Prepare, partsOf, shown } from '../rule-kind';

/** A formula rule whose formulas are read. */
export interface ReadFormula {
  readonly alternatives: ReadonlyMap<string, Expression>;
  /** Variables that are computed from others, each after those it needs. */
  readonly computed: ReadonlyMap<string, Expression>;
  /** Variables that are asked for. */
  readonly asked: ReadonlyMap<string, FormulaVariable>;
}

/** The formula the scorer chose, of the named variables. */
export const prepareFormula: Prepare<FormulaRule> = (rule, leaf, path) => {
  const read = readFormula(rule, leaf, path);
  const only = read.alternatives.size === 1 ? [...read.alternatives.values()][0] : undefined;
  return ({ value, choice }) => {
    if (value == null) return 'missing';
    const chosen = choice == null ? only : read.alternatives.get(choice);
    if (chosen === undefined)
      return choice == null ? new Failure('no-choice') : new Failure('unknown-choice', shown(choice));
    const valueAt = valuesOf(read, value);
    return valueAt instanceof Failure ? valueAt : evaluateFormula(chosen, valueAt);
  };
};

/** Gives each variable its value, once. */
export function valuesOf(read: ReadFormula, value: unknown): Failure | ((name: string) => Rational | Failure) {
  const given = readByName(value, (name) => read.asked.has(name));
  if (given instanceof Failure) return given;
  const known = new Map<string, Rational | Failure>();
  const valueAt = (name: string): Rational | Failure => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = asked(read.asked.get(name), given);
    known.set(name, found);
    return found;
  };
  // Each after those it needs, so that no chain of variables is deeper than one formula. What has no value matters only
  // to who asks for it.
  for (const [name, expression] of read.computed) {
    const found = evaluateFormula(expression, valueAt);
    const here = found instanceof Failure && found.at !== undefined && found.name === undefined;
    known.set(name, here ? new Failure(found.kind, name, found.at) : found);
  }
  return valueAt;
}

function asked(variable: FormulaVariable | undefined, given: Readonly<Record<string, unknown>>): Rational | Failure {
  // The reader of formulas lets known names stand only.
  if (variable === undefined) throw new TypeError('unknown-name');
  const value = ownValue(given, variable.id);
  if (value == null) return new Failure('missing-name', variable.id);
  const read = readMeasure(value, variable.unit === 'percent');
  if (read instanceof Failure) return new Failure(read.kind, variable.id);
  return variable.unit === 'percent' ? divide(read, HUNDRED) : read;
}

const VARIABLE = /^\p{L}[\p{L}\p{M}\p{N}_]*$/u;

/** Reads the formulas of a rule; what is wrong goes to `leaf.report`, formulas with their place. */
export function readFormula(rule: FormulaRule, leaf: LeafContext, path: string): ReadFormula {
  const names = new Set<string>();
  // A formula of numbers alone needs no variables.
  const none = Array.isArray(rule.variables) && rule.variables.length === 0;
  const variables = none ? [] : partsOf(rule.variables, 'nothing-named', leaf, `${path}/variables`);
  variables.forEach(({ id, unit }, index) => {
    const place = `${path}/variables/${index}`;
    if (typeof id !== 'string' || !VARIABLE.test(id) || id.length > 60) {
      leaf.report('bad-name', `${place}/id`, { name: shown(id) });
    }
    if (names.has(id)) leaf.report('name-twice', `${place}/id`, { name: shown(id) });
    if (unit !== undefined) isPercent(unit, leaf, place);
    names.add(id);
  });
  const parse = (text: unknown, place: string): Expression | undefined => {
    const expression = parseFormula(typeof text === 'string' ? text : '', names);
    if (!isFormulaProblem(expression)) return expression;
    leaf.report('formula', place, { text: expression.text, why: expression.kind }, expression);
    return undefined;
  };
  const computed = new Map<string, Expression>();
  const asked = new Map<string, FormulaVariable>();
  variables.forEach((variable, index) => {
    if (variable.expression === undefined) {
      asked.set(variable.id, variable);
      return;
    }
    const expression = parse(variable.expression, `${path}/variables/${index}/expression`);
    if (expression) computed.set(variable.id, expression);
  });
  const alternatives = new Map<string, Expression>();
  partsOf(rule.alternatives, 'nothing-named', leaf, `${path}/alternatives`).forEach((alternative, index) => {
    const place = `${path}/alternatives/${index}`;
    nameOf(alternative.id, leaf, place);
    if (alternatives.has(alternative.id)) leaf.report('name-twice', `${place}/id`, { name: shown(alternative.id) });
    const expression = parse(alternative.expression, `${place}/expression`);
    if (expression) alternatives.set(alternative.id, expression);
  });
  return { alternatives, computed: inOrder(variables, computed, leaf, path), asked };
}

/** The computed variables, each after those it needs. One that needs itself has no value; each cycle is told once. */
function inOrder(
  variables: readonly FormulaVariable[],
  computed: ReadonlyMap<string, Expression>,
  leaf: LeafContext,
  path: string,
): ReadonlyMap<string, Expression> {
  const ordered = new Map<string, Expression>();
  const visit = (name: string, from: readonly string[]): void => {
    const expression = computed.get(name);
    if (expression === undefined || ordered.has(name)) return;
    if (from.includes(name)) {
      const text = [...from.slice(from.indexOf(name)), name].join(' → ');
      const index = variables.findIndex(({ id }) => id === name);
      const { start, end } = expression;
      const why = 'cycle';
      leaf.report('formula', `${path}/variables/${index}/expression`, { text, why }, { kind: why, start, end, text });
      return;
    }
    for (const other of namesIn(expression)) visit(other, [...from, name]);
    ordered.set(name, expression);
  };
  for (const name of computed.keys()) visit(name, []);
  return ordered;
}
