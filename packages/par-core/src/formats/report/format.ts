import { defineFormat } from '../format-definition';
import { type Parts, shapeOf } from '../shape';
import * as schema from './schema';
import * as terms from './vocabulary';

/** The named parts of a report, each with its schema and its words. */
export const REPORT_PARTS = {
  report: { schema: schema.report, terms: terms.REPORT },
  document: { schema: schema.document, terms: terms.DOCUMENT },
  signer: { schema: schema.signer, terms: terms.SIGNER },
  task: { schema: schema.task, terms: terms.TASK },
  evidence: { schema: schema.evidence, terms: terms.EVIDENCE },
  shortcoming: { schema: schema.shortcoming, terms: terms.SHORTCOMING },
  indicator: { schema: schema.indicator, terms: terms.INDICATOR },
  selfAssessment: { schema: schema.selfAssessment, terms: terms.SELF_ASSESSMENT },
  measure: { schema: schema.measure, terms: terms.MEASURE },
  item: { schema: schema.item, terms: terms.ITEM },
  status: { schema: schema.status, terms: terms.STATUS },
  answer: { schema: schema.answer, terms: terms.ANSWER },
  role: { schema: schema.role, terms: terms.ROLE },
  basis: { schema: schema.basis, terms: terms.BASIS },
  authority: { schema: schema.authority, terms: terms.AUTHORITY },
} as const satisfies Parts;

/** The progress report, `par-report/1`. */
export const REPORT_FORMAT = defineFormat('par-report/1', shapeOf(schema.report, REPORT_PARTS), REPORT_PARTS);
