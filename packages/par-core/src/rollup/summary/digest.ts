import type { Calendar } from '../../calendar/calendar';
import { periodId } from '../../calendar/period';
import type { CalendarDate, Directive } from '../../directive/model';
import { dateOf } from '../../formats/dates';
import type { Finding } from '../../formats/finding';
import type { ReadObject } from '../../formats/read-tree';
import type { CheckedReport } from '../../formats/report/check';
import type { Report, ReportedTask, Status } from '../../formats/report/schema';
import { scoreReport } from '../../formats/report/score-report';
import type { CriteriaSet } from '../../scoring/model';
import type { Score } from '../../scoring/score';
import { exactNumber } from '../exact-number';
import { excerpt } from './excerpt';
import type { Digest, IndicatorDigest, ScoreDigest, ShortcomingsDigest, TaskDigest } from './model';
import { reportStateOf } from './report-state';
import { taskCountsOf } from './task-counts';

/** A report that is to be summed up, and what it is called: the name of its file. */
export interface NamedReport {
  readonly name: string;
  readonly report: CheckedReport;
  /** Its findings as a configuration settled them; those of the check unless told. */
  readonly findings?: readonly Finding[];
}

/** By what a report without a self-assessment is scored; one that has some is scored as it was checked. */
export interface DigestOptions {
  readonly criteriaSets?: readonly CriteriaSet[];
  readonly calendar?: Calendar;
  /** The day on which an agency is looked up where the report names no period. */
  readonly today?: CalendarDate;
}

/** Shortcomings kept of a task: more than these are counted. */
const MOST_SHORTCOMINGS = 5;
/** Letters kept of a text of a shortcoming, of a free text of the report, of a number and symbol. */
const MOST_LETTERS = { shortcoming: 240, text: 600, reference: 60 };

/**
 * What is kept of a report; undefined where its directive or its agency is not known, so that it belongs nowhere. Its
 * size is bounded by the tasks and indicators of the directive, whatever is written in the report.
 *
 * @example digestOf({ name: 'stc.par.yaml', report: checkReport(text, { today }) })?.agency // 'so-tai-chinh'
 */
export function digestOf(named: NamedReport, options: DigestOptions = {}): Digest | undefined {
  const { name, report: checked, findings = checked.findings } = named;
  const { report, agency, directive, period } = checked;
  if (report === undefined || agency === undefined || directive === undefined) return undefined;
  const { document, difficulties, nextSteps, proposals } = report.fields;
  const tasks = taskCountsOf(checked);
  const digest: Digest = {
    directive: directive.id,
    agency: agency.id,
    period: period ? periodId(period) : '',
    name,
    date: dateOf(document?.fields.date) ?? null,
    reference: referenceOf(report),
    state: reportStateOf({ report, findings }, tasks),
    tasks,
    findings: countsOf(findings),
    reported: reportedOf(report, directive),
    indicators: indicatorsOf(report, directive),
    score: scoreOf(checked, options),
    difficulties: excerpt(difficulties?.value, MOST_LETTERS.text),
    nextSteps: excerpt(nextSteps?.value, MOST_LETTERS.text),
    proposals: excerpt(proposals?.value, MOST_LETTERS.text),
  };
  // A piece of a text may be a view of the whole, which would be kept along with it.
  return JSON.parse(JSON.stringify(digest)) as Digest;
}

/** `412/BC-STC`; null where one of both is missing. */
function referenceOf({ fields }: ReadObject<Report>): string | null {
  const { number, symbol } = fields.document?.fields ?? {};
  if (number?.value === undefined || !symbol?.value) return null;
  return excerpt(`${String(number.value).padStart(2, '0')}/${symbol.value}`, MOST_LETTERS.reference);
}

function countsOf(findings: readonly Finding[]): Digest['findings'] {
  const counts = new Map<string, number>();
  for (const { code, severity } of findings) {
    const key = `${code} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is reported of each task of the directive; of two with one id the first counts, as it does in figures. */
function reportedOf({ fields }: ReadObject<Report>, directive: Directive): Digest['reported'] {
  const first = new Map<string, ReadObject<ReportedTask>>();
  for (const task of fields.tasks?.items ?? []) {
    const id = task.fields.task?.value;
    if (id !== undefined && !first.has(id)) first.set(id, task);
  }
  return Object.fromEntries(
    directive.tasks.flatMap(({ id, obligations }) => {
      const task = first.get(id);
      return task ? [[id, taskDigest(task, new Set(obligations.map((one) => one.id)))]] : [];
    }),
  );
}

function taskDigest({ fields }: ReadObject<ReportedTask>, known: ReadonlySet<string>): TaskDigest {
  const obligations: Record<string, Status> = {};
  for (const { id, value } of fields.obligations?.entries ?? []) {
    if (known.has(id) && value.value !== undefined) obligations[id] = value.value;
  }
  return {
    status: fields.status?.value ?? null,
    progress: fields.progress?.value ?? null,
    completedOn: dateOf(fields.completedOn) ?? null,
    evidence: fields.evidence?.items.filter((one) => Object.keys(one.fields).length > 0).length ?? 0,
    obligations,
    shortcomings: shortcomingsOf(fields.shortcomings),
  };
}

function shortcomingsOf(list: ReadObject<ReportedTask>['fields']['shortcomings']): ShortcomingsDigest {
  const items = (list?.items ?? []).filter((one) => Object.keys(one.fields).length > 0);
  const withText = (key: 'reason' | 'remedy'): number =>
    items.filter(({ fields }) => (fields[key]?.value ?? '').trim() !== '').length;
  const short = (text: string | undefined): string => excerpt(text, MOST_LETTERS.shortcoming);
  return {
    count: items.length,
    withReason: withText('reason'),
    withRemedy: withText('remedy'),
    kept: items.slice(0, MOST_SHORTCOMINGS).map(({ fields }) => ({
      description: short(fields.description?.value),
      reason: short(fields.reason?.value),
      remedy: short(fields.remedy?.value),
      dueOn: dateOf(fields.dueOn) ?? null,
    })),
  };
}

function indicatorsOf({ fields }: ReadObject<Report>, directive: Directive): Digest['indicators'] {
  const known = new Set(directive.indicators.map(({ id }) => id));
  const indicators = new Map<string, IndicatorDigest>();
  for (const { id, value } of fields.indicators?.entries ?? []) {
    if (!known.has(id) || indicators.has(id)) continue;
    const { numerator, denominator, previous, basis } = value.fields;
    indicators.set(id, {
      numerator: numerator?.value ?? null,
      denominator: denominator?.value ?? null,
      previous: previous?.value ?? null,
      basis: basis?.value ?? null,
    });
  }
  return Object.fromEntries(indicators);
}

function scoreOf(checked: CheckedReport, options: DigestOptions): ScoreDigest | null {
  const score = inForce(checked, options);
  if (score === undefined) return null;
  const { points, counted, index, missing, failed } = score.total;
  // Only a hostile sheet makes a number of thousands of digits; a summary has bounds.
  if ([points, counted, index ?? points].some((number) => exactNumber(String(number)) === undefined)) return null;
  return {
    set: score.compiled.set.id,
    points: String(points),
    counted: String(counted),
    index: index === undefined ? null : String(index),
    group: score.group ?? null,
    open: missing + failed,
    areas: Object.fromEntries(
      score
        .areas()
        .map((area) => [
          area.id,
          { points: String(area.points), counted: String(area.counted), open: area.missing + area.failed },
        ]),
    ),
  };
}

function inForce(checked: CheckedReport, options: DigestOptions): Score | undefined {
  if (checked.assessment) return checked.assessment.scored();
  return scoreReport(checked, options)?.score;
}
