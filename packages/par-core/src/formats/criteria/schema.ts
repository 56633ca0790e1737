import * as z from 'zod';
import { answer, originParts, words } from '../directive/schema';
import { count, date, formatName, id, measure, numeral, share, text } from '../scalars';

/** Where a number is written (nguồn số liệu): the source; `own` or `unverified`; or more about it. */
const origin = z.union([text, originParts]);

/** The decision that issued the set (quyết định ban hành). */
export const decision = z.strictObject({
  reference: text,
  date: date.optional(),
  issuer: words.optional(),
  title: words.optional(),
});

export const roundingMode = z.enum(['half-away-from-zero', 'half-even', 'down', 'up', 'floor', 'ceiling']);
export const rounding = z.strictObject({ digits: count.optional(), mode: roundingMode.optional() });

/** One group into which an index falls (mức xếp loại). */
export const group = z.strictObject({ name: text, from: share.optional(), above: share.optional() });

export const scoredBy = z.enum(['self-assessment', 'survey', 'external']);
export const evidenceNeed = z.enum(['required', 'not-required']);
export const evidenceParts = z.strictObject({ dueOn: date.optional() });
export const notApplicable = z.enum(['left-out', 'full', 'applies']);

/** The kinds of rule that score (kiểu cách chấm). */
export const ruleKind = z.enum([
  'yes-no',
  'bands',
  'linear',
  'linear-with-floor',
  'linear-to-target',
  'linear-between',
  'deduction',
  'count-bands',
  'date-bands',
  'survey',
  'growth',
  'external-index',
  'formula',
]);
export const unit = z.enum(['percent', 'count', 'number']);
export const growthMeasure = z.enum(['percent', 'difference']);

/** One step of a rule by bands: of a value, a count, a day, a growth (mức). */
export const band = z.strictObject({
  from: measure.optional(),
  above: measure.optional(),
  to: measure.optional(),
  by: date.optional(),
  points: numeral,
});

/** One answer of a survey (phương án trả lời). */
export const option = z.strictObject({ id, name: words.optional(), weight: share });

/** A variable of a formula (biến số). */
export const variable = z.strictObject({
  id,
  name: words.optional(),
  unit: unit.optional(),
  expression: text.optional(),
});

/** One of the formulas that the scorer chooses among (phương án tính). */
export const alternative = z.strictObject({ id, name: words.optional(), expression: text });

/** How a leaf is scored (cách chấm): the kind, and the keys that belong to it. */
export const rule = z.strictObject({
  kind: ruleKind,
  unit: unit.optional(),
  floor: share.optional(),
  target: measure.optional(),
  low: measure.optional(),
  high: measure.optional(),
  perCase: numeral.optional(),
  free: count.optional(),
  measure: growthMeasure.optional(),
  bands: z.array(band).optional(),
  options: z.array(option).optional(),
  index: text.optional(),
  scale: numeral.optional(),
  variables: z.array(variable).optional(),
  expression: text.optional(),
  alternatives: z.array(alternative).optional(),
  provenance: origin.optional(),
});

/** What any item may have, whatever stands under it. */
const scored = {
  scoredBy: scoredBy.optional(),
  rule: z.union([ruleKind, rule]).optional(),
  evidence: z.union([evidenceNeed, evidenceParts]).optional(),
  notApplicable: notApplicable.optional(),
  takes: id.optional(),
  provenance: origin.optional(),
  note: words.optional(),
};
const item = { id, name: words, maximum: numeral, ...scored };

/** The content of a component (nội dung của tiêu chí thành phần). */
export const part = z.strictObject(item);
/** A component (tiêu chí thành phần). */
export const component = z.strictObject({ ...item, parts: z.array(part).optional() });
/** A criterion (tiêu chí). */
export const criterion = z.strictObject({ ...item, components: z.array(component).optional() });
/** An area (lĩnh vực). */
export const area = z.strictObject({ ...item, criteria: z.array(criterion).optional() });

/** A change to the set that this one builds on (thay đổi): of an item that is there, or a new one. */
export const override = z.strictObject({
  id,
  remove: answer.optional(),
  parent: id.optional(),
  after: id.optional(),
  name: words.optional(),
  maximum: numeral.optional(),
  ...scored,
});

/** A criteria set (bộ tiêu chí), format `par-criteria/1`. */
export const criteriaSet = z.strictObject({
  format: formatName('par-criteria/1'),
  id,
  extends: id.optional(),
  name: words.optional(),
  year: count.optional(),
  validFrom: date.optional(),
  validTo: date.optional(),
  decision: z.union([text, decision]).optional(),
  provenance: origin.optional(),
  rounding: rounding.optional(),
  groups: z.array(group).optional(),
  groupsProvenance: origin.optional(),
  note: words.optional(),
  overrides: z.array(override).optional(),
  areas: z.array(area).optional(),
});

export type CriteriaFile = z.infer<typeof criteriaSet>;
