import * as directive from '../directive/schema';
import { ANSWER, ORIGIN_KIND } from '../directive/value-terms';
import { BILINGUAL, ORIGIN } from '../directive/vocabulary';
import { defineFormat } from '../format-definition';
import { type Parts, shapeOf } from '../shape';
import * as ruleTerms from './rule-terms';
import * as schema from './schema';
import * as values from './value-terms';
import * as terms from './vocabulary';

/** The named parts of a criteria set, each with its schema and its words. */
export const CRITERIA_PARTS = {
  criteria: { schema: schema.criteriaSet, terms: terms.CRITERIA_SET },
  decision: { schema: schema.decision, terms: terms.DECISION },
  rounding: { schema: schema.rounding, terms: terms.ROUNDING },
  rankGroup: { schema: schema.group, terms: terms.GROUP },
  area: { schema: schema.area, terms: terms.AREA },
  criterion: { schema: schema.criterion, terms: terms.CRITERION },
  component: { schema: schema.component, terms: terms.COMPONENT },
  part: { schema: schema.part, terms: terms.PART },
  override: { schema: schema.override, terms: terms.OVERRIDE },
  rule: { schema: schema.rule, terms: ruleTerms.RULE },
  band: { schema: schema.band, terms: ruleTerms.BAND },
  option: { schema: schema.option, terms: ruleTerms.OPTION },
  variable: { schema: schema.variable, terms: ruleTerms.VARIABLE },
  alternative: { schema: schema.alternative, terms: ruleTerms.ALTERNATIVE },
  evidence: { schema: schema.evidenceParts, terms: ruleTerms.EVIDENCE },
  bilingual: { schema: directive.bilingual, terms: BILINGUAL },
  origin: { schema: directive.originParts, terms: ORIGIN },
  originKind: { schema: directive.originKind, terms: ORIGIN_KIND },
  answer: { schema: directive.answer, terms: ANSWER },
  roundingMode: { schema: schema.roundingMode, terms: values.ROUNDING_MODE },
  scoredBy: { schema: schema.scoredBy, terms: values.SCORED_BY },
  evidenceNeed: { schema: schema.evidenceNeed, terms: values.EVIDENCE_NEED },
  notApplicable: { schema: schema.notApplicable, terms: values.NOT_APPLICABLE },
  ruleKind: { schema: schema.ruleKind, terms: values.RULE_KIND },
  unit: { schema: schema.unit, terms: values.UNIT },
  growthMeasure: { schema: schema.growthMeasure, terms: values.GROWTH_MEASURE },
} as const satisfies Parts;

/** A criteria set, `par-criteria/1`. */
export const CRITERIA_FORMAT = defineFormat(
  'par-criteria/1',
  shapeOf(schema.criteriaSet, CRITERIA_PARTS),
  CRITERIA_PARTS,
);
