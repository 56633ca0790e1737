import { defineFormat } from '../format-definition';
import { type Parts, shapeOf } from '../shape';
import * as schema from './schema';
import * as values from './value-terms';
import * as terms from './vocabulary';

/** The named parts of a directive, each with its schema and its words. */
export const DIRECTIVE_PARTS = {
  directive: { schema: schema.directive, terms: terms.DIRECTIVE },
  bilingual: { schema: schema.bilingual, terms: terms.BILINGUAL },
  origin: { schema: schema.originParts, terms: terms.ORIGIN },
  agency: { schema: schema.agency, terms: terms.AGENCY },
  succession: { schema: schema.succession, terms: terms.SUCCESSION },
  group: { schema: schema.group, terms: terms.GROUP },
  member: { schema: schema.member, terms: terms.MEMBER },
  document: { schema: schema.citedDocument, terms: terms.DOCUMENT },
  system: { schema: schema.system, terms: terms.SYSTEM },
  indicator: { schema: schema.indicator, terms: terms.INDICATOR },
  target: { schema: schema.target, terms: terms.TARGET },
  task: { schema: schema.task, terms: terms.TASK },
  fixedPeriod: { schema: schema.fixedPeriod, terms: terms.FIXED_PERIOD },
  participant: { schema: schema.participantParts, terms: terms.PARTICIPANT },
  obligation: { schema: schema.obligation, terms: terms.OBLIGATION },
  deliverable: { schema: schema.deliverable, terms: terms.DELIVERABLE },
  effect: { schema: schema.effect, terms: terms.EFFECT },
  reportingDuty: { schema: schema.reportingDuty, terms: terms.REPORTING_DUTY },
  documentType: { schema: schema.documentType, terms: values.DOCUMENT_TYPE },
  originKind: { schema: schema.originKind, terms: values.ORIGIN_KIND },
  answer: { schema: schema.answer, terms: values.ANSWER },
  agencyKind: { schema: schema.agencyKind, terms: values.AGENCY_KIND },
  unit: { schema: schema.unit, terms: values.UNIT },
  direction: { schema: schema.direction, terms: values.DIRECTION },
  participantRole: { schema: schema.participantRole, terms: values.PARTICIPANT_ROLE },
  boundRole: { schema: schema.boundRole, terms: values.BOUND_ROLE },
  deliverableKind: { schema: schema.deliverableKind, terms: values.DELIVERABLE_KIND },
  indexArea: { schema: schema.indexArea, terms: values.INDEX_AREA },
  surveyed: { schema: schema.surveyed, terms: values.SURVEYED },
} as const satisfies Parts;

/** A directive, `par-directive/1`. */
export const DIRECTIVE_FORMAT = defineFormat(
  'par-directive/1',
  shapeOf(schema.directive, DIRECTIVE_PARTS),
  DIRECTIVE_PARTS,
);
