import { isFormulaProblem, parseFormula } from '../../../scoring/formula/parse';
import { namesIn } from '../../../scoring/formula/syntax';
import { MOST_PARTS } from '../../../scoring/rules/rule-kind';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import { leavesOf } from './leaves';
import type { CriteriaContext } from './rule';

/** What can stand in a formula. */
const NAME = /^\p{L}[\p{L}\p{M}\p{N}_]*$/u;

/** PAR875: what is asked for, or computed, plays a part. */
export function variablesAreUsed(c: CriteriaContext): void {
  for (const { rule, read } of leavesOf(c)) {
    const rows = read?.fields.variables?.items;
    if (rule.kind !== 'formula' || rows === undefined || rule.variables.length > MOST_PARTS) continue;
    const names = new Set(rule.variables.map(({ id }) => id));
    const formulas = [
      ...rule.alternatives.slice(0, MOST_PARTS).map(({ expression }) => expression),
      ...rule.variables.flatMap(({ expression }) => expression ?? []),
    ].map((text) => parseFormula(text, names));
    // A formula that cannot be read may use any of them.
    if (formulas.some(isFormulaProblem)) continue;
    const used = new Set(formulas.flatMap((one) => (isFormulaProblem(one) ? [] : [...namesIn(one)])));
    for (const { fields } of rows) {
      const { value, node, path } = fields.id ?? {};
      // What cannot be a name has its finding, and no formula can use it.
      if (!value || !node || used.has(value) || !NAME.test(value)) continue;
      addFinding(c, 'PAR875', node, {
        args: { text: quoted(value) },
        path: path ?? '',
        data: { kind: 'remove', part: 'item' },
      });
    }
  }
}
