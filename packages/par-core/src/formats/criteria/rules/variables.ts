import { isFormulaProblem, parseFormula } from '../../../scoring/formula/parse';
import type { FormulaRule } from '../../../scoring/model';
import { MOST_PARTS } from '../../../scoring/rules/rule-kind';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { CriteriaContext } from './rule';

/** What can stand in a formula. */
const NAME = /^\p{L}[\p{L}\p{M}\p{N}_]*$/u;
const NAMES = /\p{L}[\p{L}\p{M}\p{N}_]*/gu;

/** PAR875: what is asked for, or computed, plays a part. */
export function variablesAreUsed(c: CriteriaContext): void {
  // A formula that cannot be read may use any of them.
  const mayBeBroken = c.findings.some(({ code }) => code === 'PAR874');
  for (const { rule, read } of c.leaves) {
    const rows = read?.fields.variables?.items;
    if (rule.kind !== 'formula' || rows === undefined || rule.variables.length > MOST_PARTS) continue;
    const formulas = formulasIn(rule);
    if (mayBeBroken && isBroken(rule, formulas)) continue;
    const used = new Set(formulas.flatMap((text) => text.match(NAMES) ?? []));
    for (const { fields } of rows) {
      const { value, node, path = '' } = fields.id ?? {};
      // What cannot be a name has its finding, and no formula can use it.
      if (!value || !node || used.has(value) || !NAME.test(value)) continue;
      const data = { kind: 'remove', part: 'item' } as const;
      addFinding(c, 'PAR875', node, { args: { text: quoted(value) }, path, data });
    }
  }
}

function formulasIn({ alternatives, variables }: FormulaRule): readonly string[] {
  return [
    ...alternatives.slice(0, MOST_PARTS).map(({ expression }) => expression),
    ...variables.flatMap(({ expression }) => expression ?? []),
  ];
}

function isBroken({ variables }: FormulaRule, formulas: readonly string[]): boolean {
  const names = new Set(variables.map(({ id }) => id));
  return formulas.some((text) => isFormulaProblem(parseFormula(text, names)));
}
