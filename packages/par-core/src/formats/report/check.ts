import type { Calendar } from '../../calendar/calendar';
import { vietnam2021to2026 } from '../../calendar/holidays';
import type { Period } from '../../calendar/period';
import { agencyOn } from '../../directive/agency-lookup';
import { tasksBinding } from '../../directive/binding';
import type { Agency, CalendarDate, Directive } from '../../directive/model';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import type { CriteriaSet } from '../../scoring/model';
import { CRITERIA_SETS } from '../../scoring/sets';
import type { TextSource } from '../../source/text';
import type { Syntax } from '../../source/tree';
import type { BrokenFile } from '../broken-file';
import { dateOf } from '../dates';
import { type CheckedText, checkedText, readFile } from '../format-definition';
import type { Continuation } from '../memory';
import { plainValue, type ReadObject } from '../read-tree';
import { citationsOf, repeatedCitations } from './citations';
import { daysOfPeriod, type ReportContext } from './context';
import { REPORT_FORMAT } from './format';
import { REPORT_RULES } from './rules';
import type { Report } from './schema';
import { type Assessment, assessmentOf } from './self-assessment/assessment';

export interface CheckOptions extends Continuation {
  /** The day of the check, in Asia/Ho_Chi_Minh. What a report without a date is compared with. */
  readonly today: CalendarDate;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** The directives a report may name; the built-in one unless told. */
  readonly directives?: readonly Directive[];
  /** Days off; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
  /** The criteria sets a self-assessment may name; the built-in ones unless told. */
  readonly criteriaSets?: readonly CriteriaSet[];
  /** The files nearby that are there and cannot be used: who names one is told so; none unless told. */
  readonly brokenFiles?: readonly BrokenFile[];
}

/** A report read and checked: the tree, what it means, and everything found. */
export interface CheckedReport extends CheckedText {
  /** What could be read, each value with its node; undefined where the root is no group of keys. */
  readonly report: ReadObject<Report> | undefined;
  readonly directive: Directive | undefined;
  readonly agency: Agency | undefined;
  readonly period: Period | undefined;
  /** The self-assessment held against its criteria set, where there is one and its set can be scored by. */
  readonly assessment?: Assessment | undefined;
  /** The criteria sets and the days off it was checked with: what scores it later takes them, too. */
  readonly criteriaSets?: readonly CriteriaSet[] | undefined;
  readonly calendar?: Calendar | undefined;
}

/**
 * Reads and checks the text of a progress report. Never throws on any text: what is wrong is a finding.
 *
 * @throws RangeError where `today` is no calendar date
 *
 * @example
 * const { findings } = checkReport(text, { today: '2021-12-20' });
 * for (const finding of findings) console.log(finding.code, sentenceOf(finding, 'vi'));
 */
export function checkReport(text: TextSource, options: CheckOptions): CheckedReport {
  const {
    directives = [soctrang20210924],
    calendar = vietnam2021to2026,
    criteriaSets = CRITERIA_SETS,
    brokenFiles,
    today,
    syntax,
  } = options;
  const { continued, since } = options;
  const { reading, read } = readFile(REPORT_FORMAT, text, {
    syntax,
    directives,
    brokenFiles,
    on: today,
    ...(continued && { continued }),
    ...(since && { since }),
  });
  const { directive, period } = reading;
  if (read?.kind !== 'object') {
    return { ...checkedText(reading), report: undefined, directive, agency: undefined, period };
  }
  // The shape is made from the schema of a report, so what it reads is one.
  const report = read as unknown as ReadObject<Report>;
  const id = report.fields.agency?.value;
  const agency = id === undefined || directive === undefined ? undefined : agencyOn(id, reading.on, directive);
  const dated = dateOf(report.fields.document?.fields.date);
  const citations = citationsOf(report, reading.memory);
  const bound = agency && directive ? tasksBinding(agency.id, { on: reading.on, directive }) : [];
  const binding = new Map(bound.map((one) => [one.task.id, one]));
  const source = { report, directive, agency, period, calendar, binding };
  const assessment = report.fields.selfAssessment && assessmentOf(source, criteriaSets);
  const context: ReportContext = {
    ...reading,
    report,
    agency,
    calendar,
    criteriaSets,
    assessment,
    today,
    reportDate: dated ?? today,
    dated: dated !== undefined,
    tasks: report.fields.tasks?.items ?? [],
    binding,
    days: daysOfPeriod(reading),
    citations,
    repeated: repeatedCitations(citations, reading.memory),
  };
  for (const rule of REPORT_RULES) rule(context);
  return { ...checkedText(reading), report, directive, agency, period, assessment, criteriaSets, calendar };
}

/** The plain report: what could be read of it, without places. A report without a finding of PAR1xx or PAR2xx is whole. */
export function reportValue(checked: CheckedReport): Partial<Report> | undefined {
  return checked.report && (plainValue(checked.report) as Partial<Report>);
}
