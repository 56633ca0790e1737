import type { Rational } from '../exact/rational';
import type { Rule } from '../model';
import { explainBands } from './bands/explain';
import { explainCountBands } from './count-bands/explain';
import { explainDateBands } from './date-bands/explain';
import { explainDeduction } from './deduction/explain';
import { explainEvidence } from './evidence/explain';
import type { Explain, PrepareExplain } from './explained';
import { explainExternalIndex } from './external-index/explain';
import { explainFormula } from './formula/explain';
import { explainGrowth } from './growth/explain';
import { explainLinear } from './linear/explain';
import { explainLinearBetween } from './linear-between/explain';
import { explainLinearToTarget } from './linear-to-target/explain';
import { explainLinearWithFloor } from './linear-with-floor/explain';
import { explainNotApplicable } from './not-applicable/explain';
import { explainSurvey } from './survey/explain';
import { explainYesNo } from './yes-no/explain';

/** Every kind of rule that a leaf may have. */
const KINDS: { readonly [Kind in Rule['kind']]: PrepareExplain<Extract<Rule, { kind: Kind }>> } = {
  'yes-no': explainYesNo,
  bands: explainBands,
  linear: explainLinear,
  'linear-with-floor': explainLinearWithFloor,
  'linear-to-target': explainLinearToTarget,
  'linear-between': explainLinearBetween,
  deduction: explainDeduction,
  'count-bands': explainCountBands,
  'date-bands': explainDateBands,
  survey: explainSurvey,
  growth: explainGrowth,
  'external-index': explainExternalIndex,
  formula: explainFormula,
  evidence: explainEvidence,
  'not-applicable': explainNotApplicable,
};

/** Prepares the rule of a leaf of a compiled set, to be explained many times. */
export function explainRule(rule: Rule, maximum: Rational): Explain {
  // The kind of the rule picks the function for it; TypeScript does not follow that through the table.
  const prepare = KINDS[rule.kind] as PrepareExplain<Rule>;
  return prepare(rule, maximum, explainRule);
}
