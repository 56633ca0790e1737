import type { ReportingDuty } from '../../../directive/model';
import { dateOf } from '../../dates';
import type { Described, DirectiveReading, ReadDuty } from '../context';
import { DUTY_TITLE } from '../vocabulary';
import { type Addressees, bindingOf } from './binding';
import { fixedPeriod } from './deadline';
import { nameIndex, resolveAgency } from './names';
import { type Catalogue, type DescribedObligation, describeObligations } from './obligations';
import { originOf } from './origin';
import type { DescribedTask } from './tasks';
import { wordsOf } from './words';

export interface DescribedDuty {
  readonly read: ReadDuty;
  /** The id it has, also where it is not whole. */
  readonly id: string;
  readonly obligations: readonly DescribedObligation[];
  /** Undefined where who reports what to whom could not be told. */
  readonly value: Described<ReportingDuty, ReadDuty>['value'] | undefined;
}

const NO_DELIVERABLES = nameIndex([]);

/** The duty to report (chế độ báo cáo). */
export function describeReportingDuty(
  c: DirectiveReading,
  tasks: readonly DescribedTask[],
  addressees: Addressees,
  catalogue: Catalogue,
): DescribedDuty | undefined {
  const read = c.file.fields.reportingDuty;
  if (read === undefined) return undefined;
  const { fields } = read;
  const id = fields.id?.value ?? nextClause(tasks);
  const obligations = describeObligations(c, id, fields.obligations, catalogue, NO_DELIVERABLES);
  const title = wordsOf(fields.title) ?? DUTY_TITLE;
  const binds = bindingOf(c, fields.binds, fields.condition, addressees);
  const to = resolveAgency(c, fields.to, addressees);
  const through = fields.through ? resolveAgency(c, fields.through, addressees) : to;
  const deadline =
    fields.period?.value === undefined ? undefined : fixedPeriod(fields.period.value, dateOf(fields.lastDay));
  const deadlineProvenance = fields.deadlineProvenance && originOf(c, fields.deadlineProvenance);
  const whole = binds !== undefined && to !== undefined && through !== undefined && deadline !== undefined;
  const value: ReportingDuty | undefined = whole
    ? {
        id,
        title,
        summary: wordsOf(fields.summary) ?? title,
        binds,
        to,
        through,
        deadline,
        ...(deadlineProvenance && { deadlineProvenance }),
        obligations: obligations.map((one) => one.value),
      }
    : undefined;
  return { read, id, obligations, value };
}

/** The clause after the last one that has a task. */
function nextClause(tasks: readonly DescribedTask[]): string {
  const numbers = tasks.map(({ value }) => Number(/^\d{1,4}/u.exec(value.clause)?.[0] ?? 0));
  return String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1);
}
