import type { Rule } from '../model';
import { prepareBands } from './bands/evaluate';
import { prepareCountBands } from './count-bands/evaluate';
import { prepareDateBands } from './date-bands/evaluate';
import { prepareDeduction } from './deduction/evaluate';
import { prepareEvidence } from './evidence/evaluate';
import { prepareExternalIndex } from './external-index/evaluate';
import { prepareFormula } from './formula/evaluate';
import { prepareGrowth } from './growth/evaluate';
import { prepareLinear } from './linear/evaluate';
import { prepareLinearBetween } from './linear-between/evaluate';
import { prepareLinearToTarget } from './linear-to-target/evaluate';
import { prepareLinearWithFloor } from './linear-with-floor/evaluate';
import { prepareNotApplicable } from './not-applicable/evaluate';
import { type Evaluate, type LeafContext, objectOf, type Prepare, shown } from './rule-kind';
import { prepareSurvey } from './survey/evaluate';
import { prepareYesNo } from './yes-no/evaluate';

/** Every kind of rule that a leaf may have. */
const KINDS: { readonly [Kind in Rule['kind']]: Prepare<Extract<Rule, { kind: Kind }>> } = {
  'yes-no': prepareYesNo,
  bands: prepareBands,
  linear: prepareLinear,
  'linear-with-floor': prepareLinearWithFloor,
  'linear-to-target': prepareLinearToTarget,
  'linear-between': prepareLinearBetween,
  deduction: prepareDeduction,
  'count-bands': prepareCountBands,
  'date-bands': prepareDateBands,
  survey: prepareSurvey,
  growth: prepareGrowth,
  'external-index': prepareExternalIndex,
  formula: prepareFormula,
  evidence: prepareEvidence,
  'not-applicable': prepareNotApplicable,
};

/** Prepares a rule of any kind. */
export function prepareRule(rule: Rule, leaf: LeafContext, path: string): Evaluate {
  const { kind } = objectOf(rule);
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
    leaf.report('unknown-kind', `${path}/kind`, { text: shown(kind) });
    return () => 'missing';
  }
  // The kind of the rule picks the function for it; TypeScript does not follow that through the table.
  const prepare = KINDS[kind] as Prepare<Rule>;
  return prepare(rule, leaf, path);
}
