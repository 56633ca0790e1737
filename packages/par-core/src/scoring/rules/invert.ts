import type { CalendarDate } from '../../directive/model';
import type { Rational } from '../exact/rational';
import type { ComponentRecord } from '../inputs';
import type { Rule } from '../model';
import { invertBands } from './bands/invert';
import { invertCountBands } from './count-bands/invert';
import { invertDateBands } from './date-bands/invert';
import { invertDeduction } from './deduction/invert';
import { invertEvidence } from './evidence/invert';
import { invertExternalIndex } from './external-index/invert';
import { invertFormula } from './formula/invert';
import { invertGrowth } from './growth/invert';
import { invertLinear } from './linear/invert';
import { invertLinearBetween } from './linear-between/invert';
import { invertLinearToTarget } from './linear-to-target/invert';
import { invertLinearWithFloor } from './linear-with-floor/invert';
import type { Inverse, InverseContext, Invert, Unknown } from './need';
import { invertNotApplicable } from './not-applicable/invert';
import { invertSurvey } from './survey/invert';
import { inWholeCounts } from './whole-counts';
import { invertYesNo } from './yes-no/invert';

/** Every kind of rule, read backwards. */
const INVERT: { readonly [Kind in Rule['kind']]: Invert<Extract<Rule, { kind: Kind }>> } = {
  'yes-no': invertYesNo,
  bands: invertBands,
  linear: invertLinear,
  'linear-with-floor': invertLinearWithFloor,
  'linear-to-target': invertLinearToTarget,
  'linear-between': invertLinearBetween,
  deduction: invertDeduction,
  'count-bands': invertCountBands,
  'date-bands': invertDateBands,
  survey: invertSurvey,
  growth: invertGrowth,
  'external-index': invertExternalIndex,
  formula: invertFormula,
  evidence: invertEvidence,
  'not-applicable': invertNotApplicable,
};

function invert(rule: Rule, context: InverseContext): Inverse | Unknown {
  // The kind of the rule picks the function for it; TypeScript does not follow that through the table.
  const invertKind = INVERT[rule.kind] as Invert<Rule>;
  const read = invertKind(rule, context);
  return read.kind === 'inverse' ? inWholeCounts(read, rule, context) : read;
}

/**
 * Reads the rule of a leaf backwards: which points it can have, and what each takes.
 * The rule is one of a set that was compiled.
 */
export const inverseOf = (
  rule: Rule,
  maximum: Rational,
  record: ComponentRecord,
  today?: CalendarDate,
): Inverse | Unknown => invert(rule, { maximum, record, today, invert });
