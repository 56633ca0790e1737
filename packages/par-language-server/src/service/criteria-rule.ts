import type { FormulaRule, Rule } from '@soctrang/par-core/scoring';

/** The rule that scores, inside what asks for evidence or says what becomes of a leaf that does not apply. */
export function ruleInside(rule: Rule): Rule {
  return rule.kind === 'evidence' || rule.kind === 'not-applicable' ? ruleInside(rule.rule) : rule;
}

/** The formula of a rule; undefined where it has none. */
export function formulaOf(rule: Rule): FormulaRule | undefined {
  const inside = ruleInside(rule);
  return inside.kind === 'formula' ? inside : undefined;
}
