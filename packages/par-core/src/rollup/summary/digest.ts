import type { Calendar } from '../../calendar/calendar';
import { periodId } from '../../calendar/period';
import type { CalendarDate, Directive, Task } from '../../directive/model';
import { dateOf } from '../../formats/dates';
import type { Finding } from '../../formats/finding';
import type { ReadObject } from '../../formats/read-tree';
import type { CheckedReport } from '../../formats/report/check';
import type { Report, ReportedTask, Status } from '../../formats/report/schema';
import { assessReport } from '../../formats/report/score-report';
import { taskCountsOf } from '../../formats/report/task-counts';
import type { CriteriaSet } from '../../scoring/model';
import type { Score } from '../../scoring/score';
import { fractionText } from '../exact-number';
import { excerpt } from './excerpt';
import type { Digest, IndicatorDigest, ScoreDigest, ShortcomingsDigest, TaskDigest } from './model';
import { reportStateOf } from './report-state';

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
  return {
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
  const { tasks } = partsOf(directive);
  const reported = new Map<string, TaskDigest>();
  for (const one of fields.tasks?.items ?? []) {
    const id = one.fields.task?.value;
    const task = id === undefined ? undefined : tasks.get(id);
    if (task && !reported.has(task.id)) reported.set(task.id, taskDigest(one, task.obligations));
  }
  return Object.fromEntries(reported);
}

interface Parts {
  readonly tasks: ReadonlyMap<string, Task>;
  /** By the directive's own text: that of a report may be a view of all of it. */
  readonly indicators: ReadonlyMap<string, string>;
}

const partsBefore = new WeakMap<Directive, Parts>();

/** The parts of a directive by their ids, put together once for all reports. */
function partsOf(directive: Directive): Parts {
  const known = partsBefore.get(directive);
  if (known) return known;
  const parts: Parts = {
    tasks: new Map(directive.tasks.map((task) => [task.id, task])),
    indicators: new Map(directive.indicators.map(({ id }) => [id, id])),
  };
  partsBefore.set(directive, parts);
  return parts;
}

function taskDigest({ fields }: ReadObject<ReportedTask>, known: Task['obligations']): TaskDigest {
  const obligations: Record<string, Status> = {};
  for (const { id, value } of fields.obligations?.entries ?? []) {
    const own = known.find((one) => one.id === id);
    // By the directive's own text: that of the report may be a view of all of it.
    if (own && value.value !== undefined) obligations[own.id] = value.value;
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
  const { indicators: known } = partsOf(directive);
  const indicators = new Map<string, IndicatorDigest>();
  for (const { id: written, value } of fields.indicators?.entries ?? []) {
    const id = known.get(written);
    if (id === undefined || indicators.has(id)) continue;
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
  const assessment = checked.assessment ?? assessReport(checked, options);
  if (assessment === undefined) return null;
  const score = assessment.scored();
  const { points, counted, index, missing, failed } = score.total;
  const [pointsText, countedText, indexText] = [points, counted, index].map((number) => number && fractionText(number));
  // Only a hostile sheet makes a number of thousands of digits; a summary has bounds.
  if (pointsText === undefined || countedText === undefined) return null;
  return {
    set: score.compiled.set.id,
    points: pointsText,
    counted: countedText,
    index: indexText ?? null,
    group: score.group ?? null,
    open: missing + failed,
    areas: Object.fromEntries(score.areas().flatMap((area) => areaDigest(area))),
  };
}

function areaDigest({ id, points, counted, missing, failed }: ReturnType<Score['areas']>[number]) {
  const [pointsText, countedText] = [fractionText(points), fractionText(counted)];
  if (pointsText === undefined || countedText === undefined) return [];
  return [[id, { points: pointsText, counted: countedText, open: missing + failed }] as const];
}
