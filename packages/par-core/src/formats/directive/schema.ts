import * as z from 'zod';
import { date, deadlineText, formatName, id, name, period, rate, text } from '../scalars';

/** A text in both languages, or in Vietnamese alone. */
export const bilingual = z.strictObject({ vi: text, en: text.optional() });
/** A text: plain, and then for both languages, or each language by itself. */
export const words = z.union([text, bilingual]);
/** One text, or several. */
export const texts = z.union([text, z.array(text)]);
/** One name of something that the file describes, or several. */
export const names = z.union([name, z.array(name)]);
/** Yes or no (có, không). */
export const answer = z.enum(['yes', 'no']);

/** How a fact is known. */
export const originKind = z.enum(['sourced', 'inferred', 'unverified', 'own']);
export const originParts = z.strictObject({
  kind: originKind.optional(),
  source: text.optional(),
  how: words.optional(),
  note: words.optional(),
});
/** Where a fact is written (nguồn): the name of the source, or more about it. Without it: in the directive itself. */
export const origin = z.union([text, originParts]);

export const agencyKind = z.enum([
  'department',
  'board',
  'public-service-unit',
  'central-agency',
  'district',
  'provincial-leadership',
  'partner',
]);

/** What became of an agency (kế tục). */
export const succession = z.strictObject({
  on: date,
  agency: name.optional(),
  decision: text,
  note: words.optional(),
  provenance: origin.optional(),
});

/** An agency (cơ quan, đơn vị). */
export const agency = z.strictObject({
  id: id.optional(),
  name: words,
  abbreviations: texts.optional(),
  otherNames: texts.optional(),
  kind: agencyKind.optional(),
  code: text.optional(),
  validFrom: date.optional(),
  validTo: date.optional(),
  successions: z.array(succession).optional(),
  provenance: origin.optional(),
});

export const member = z.strictObject({ agency: name, provenance: origin.optional() });

/** A group of addressees (nhóm đơn vị nhận). */
export const group = z.strictObject({
  id: id.optional(),
  name: words,
  members: z.array(z.union([name, member])),
  complete: answer.optional(),
  provenance: origin.optional(),
});

/** A document that the directive cites (văn bản viện dẫn). */
export const citedDocument = z.strictObject({
  id: id.optional(),
  reference: text,
  date,
  issuer: words,
  title: words,
  provenance: origin.optional(),
});

export const system = z.strictObject({ id: id.optional(), name: words });

export const target = z.strictObject({ value: rate, provenance: origin.optional() });
export const unit = z.enum(['percent', 'count']);
export const direction = z.enum(['increase', 'decrease']);

/** A rate or count (chỉ tiêu). */
export const indicator = z.strictObject({
  id,
  title: words,
  definition: words.optional(),
  numerator: words.optional(),
  denominator: words.optional(),
  unit: unit.optional(),
  direction: direction.optional(),
  mustRise: answer.optional(),
  mayExceedHundred: answer.optional(),
  target: z.union([rate, target]).optional(),
  exclusions: words.optional(),
  tasks: names.optional(),
  provenance: origin.optional(),
});

export const fixedPeriod = z.strictObject({ period, lastDay: date.optional() });
/** When something is due (thời hạn). */
export const deadline = z.union([deadlineText, fixedPeriod]);

export const participantRole = z.enum([
  'coordinates',
  'advises',
  'guides',
  'guided',
  'receives',
  'originates',
  'benefits',
]);
export const participantParts = z.strictObject({
  role: participantRole.optional(),
  agency: name.optional(),
  group: name.optional(),
  described: words.optional(),
  public: words.optional(),
});

export const boundRole = z.enum(['leads', 'coordinates', 'advises', 'guides']);

/** One thing inside a task that can be done or not done by itself (nội dung công việc). */
export const obligation = z.strictObject({
  id: id.optional(),
  text: words,
  deadline: deadline.optional(),
  documents: names.optional(),
  systems: names.optional(),
  deliverables: names.optional(),
});
export const obligations = z.array(z.union([text, obligation]));

export const deliverableKind = z.enum([
  'report',
  'plan',
  'roadmap',
  'scheme',
  'regulation',
  'contest',
  'index',
  'proposal',
  'list',
  'guidance',
  'software',
]);
export const deliverable = z.strictObject({
  id: id.optional(),
  kind: deliverableKind.optional(),
  name: words,
  to: name.optional(),
});

export const indexArea = z.enum(['1', '2', '3', '4', '5', '6', '7', '8']);
export const effect = z.strictObject({
  area: indexArea,
  criteria: texts.optional(),
  areaProvenance: origin.optional(),
  criteriaProvenance: origin.optional(),
});

export const surveyed = z.enum(['citizens-and-organisations', 'cadres-and-civil-servants']);

/** A task (nhiệm vụ). */
export const task = z.strictObject({
  id,
  clause: id.optional(),
  title: words,
  summary: words.optional(),
  binds: names,
  condition: words.optional(),
  boundRoles: z.union([boundRole, z.array(boundRole)]).optional(),
  participants: z.array(z.union([name, participantParts])).optional(),
  obligations: obligations.optional(),
  deliverables: z.array(z.union([text, deliverable])).optional(),
  documents: names.optional(),
  systems: names.optional(),
  deadline: deadline.optional(),
  indicators: names.optional(),
  effects: z.array(z.union([indexArea, effect])).optional(),
  surveyed: surveyed.optional(),
  asksExplanation: answer.optional(),
});

/** The duty to report (chế độ báo cáo). */
export const reportingDuty = z.strictObject({
  id: id.optional(),
  title: words.optional(),
  summary: words.optional(),
  binds: names,
  condition: words.optional(),
  to: name,
  through: name.optional(),
  period,
  lastDay: date.optional(),
  deadlineProvenance: origin.optional(),
  obligations: obligations.optional(),
});

export const documentType = z.enum(['official-letter', 'directive', 'plan', 'decision']);

/** A directive (văn bản chỉ đạo), format `par-directive/1`. */
export const directive = z.strictObject({
  format: formatName('par-directive/1'),
  id,
  documentType,
  reference: text.optional(),
  title: words,
  subject: words.optional(),
  issuer: name,
  place: text,
  date,
  province: text.optional(),
  basedOn: names.optional(),
  agenciesFrom: name.optional(),
  agencies: z.array(z.union([text, agency])).optional(),
  groups: z.array(group).optional(),
  documents: z.array(citedDocument).optional(),
  systems: z.array(z.union([text, system])).optional(),
  indicators: z.array(indicator).optional(),
  tasks: z.array(task),
  reportingDuty,
  provenance: origin.optional(),
});

export type DirectiveFile = z.infer<typeof directive>;
