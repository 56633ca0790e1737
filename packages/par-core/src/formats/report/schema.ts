import * as z from 'zod';
import {
  agencyId,
  count,
  date,
  directiveId,
  formatName,
  id,
  indicatorId,
  name,
  percent,
  period,
  points,
  rate,
  taskId,
  text,
  value,
} from '../scalars';

/** State of a task or obligation (trạng thái). `ongoing` is the state of a duty that never ends. */
export const status = z.enum(['not-started', 'in-progress', 'ongoing', 'done', 'not-applicable']);
/** The reporting agency's part in a task (vai trò). */
export const role = z.enum(['lead', 'support']);
/** What a count counts (cách tính): this period only, or since the beginning of the year. */
export const basis = z.enum(['period', 'cumulative']);
/** Yes or no (có, không). */
export const answer = z.enum(['yes', 'no']);
/** By what authority a document is signed (thẩm quyền ký), Decree 30/2020/NĐ-CP, annex I. */
export const authority = z.enum(['head', 'TM', 'KT', 'Q', 'TL', 'TUQ']);

/** A document that proves a result (tài liệu kiểm chứng). */
export const evidence = z.strictObject({
  reference: text.optional(),
  date: date.optional(),
  title: text.optional(),
  issuer: text.optional(),
  file: text.optional(),
});

/** A shortcoming (tồn tại, hạn chế) with its reason and remedy. */
export const shortcoming = z.strictObject({
  description: text,
  reason: text.optional(),
  remedy: text.optional(),
  dueOn: date.optional(),
});

/** What is reported of one task (nhiệm vụ). */
export const task = z.strictObject({
  task: taskId,
  role: role.optional(),
  status,
  progress: percent.optional(),
  completedOn: date.optional(),
  results: text.optional(),
  evidence: z.array(evidence).optional(),
  obligations: z.record(id, status).optional(),
  shortcomings: z.array(shortcoming).optional(),
  proposals: text.optional(),
  reason: text.optional(),
  note: text.optional(),
});

/** A rate or count (chỉ tiêu). */
export const indicator = z.strictObject({
  numerator: count.optional(),
  denominator: count.optional(),
  previous: rate.optional(),
  basis: basis.optional(),
  note: text.optional(),
});

export const signer = z.strictObject({
  authority: authority.optional(),
  title: text.optional(),
  name: text.optional(),
});

/** What the official Word file needs (văn bản). */
export const document = z.strictObject({
  number: count.optional(),
  symbol: text.optional(),
  date: date.optional(),
  place: text.optional(),
  parent: text.optional(),
  to: text.optional(),
  subject: text.optional(),
  signer: signer.optional(),
  recipients: z.array(text).optional(),
  drafter: text.optional(),
});

/** The parts of a value that the format names: of a rate, and of growth. Each is read as the component asks. */
export const measure = z.strictObject({
  numerator: value.optional(),
  denominator: value.optional(),
  current: value.optional(),
  previous: value.optional(),
});

/**
 * What a component was given (giá trị): one rate, number, count, date or answer, or several by name. Which it has to be
 * is for the rule of the component to say; answers of a survey and variables of a formula have the names of the set.
 */
const componentValue = z.union([value, measure, z.record(id, value)]);

/** One component of a self-assessment (tiêu chí thành phần). */
export const item = z.strictObject({
  value: componentValue.optional(),
  choice: name.optional(),
  notApplicable: answer.optional(),
  points: points.optional(),
  appraised: points.optional(),
  appraisedAgain: points.optional(),
  explanation: text.optional(),
  evidence: z.array(evidence).optional(),
});

export const selfAssessment = z.strictObject({
  criteriaSet: id.optional(),
  items: z.record(id, item).optional(),
});

/** A progress report (báo cáo kết quả thực hiện), format `par-report/1`. */
export const report = z.strictObject({
  format: formatName('par-report/1'),
  directive: directiveId,
  agency: agencyId,
  period,
  document: document.optional(),
  overview: text.optional(),
  tasks: z.array(task),
  indicators: z.record(indicatorId, indicator).optional(),
  difficulties: text.optional(),
  nextSteps: text.optional(),
  proposals: text.optional(),
  selfAssessment: selfAssessment.optional(),
});

export type Report = z.infer<typeof report>;
export type ReportedTask = z.infer<typeof task>;
export type ReportedIndicator = z.infer<typeof indicator>;
export type Evidence = z.infer<typeof evidence>;
export type Shortcoming = z.infer<typeof shortcoming>;
export type Status = z.infer<typeof status>;
export type AssessedItem = z.infer<typeof item>;
export type Role = z.infer<typeof role>;
