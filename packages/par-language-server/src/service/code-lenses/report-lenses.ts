import { formatDate } from '@soctrang/par-core/calendar';
import {
  type FigureValue,
  nameIn,
  REPORT_PARTS,
  type ReadObject,
  type ReportedTask,
  type ReportScore,
  scoreReport,
} from '@soctrang/par-core/report';
import { CODE_LENSES } from '../../messages/code-lenses';
import { fill } from '../../messages/fill';
import type { ReportDocument } from '../open-document';
import { printedNumber } from '../printed-number';
import { briefProvenance } from '../provenance-text';
import { isOpenStatus, reportTime, timeLeft, timeWords } from '../time-left';
import { inOneLine, LENS_COMMANDS, type Lens, type LensContext, topOf } from './lens';

/** The score, the work done and the time left above a report; above its self-assessment the points of each area. */
export function reportLenses(c: LensContext, document: ReportDocument): readonly Lens[] {
  const { checked } = document;
  const { report, tree } = checked;
  if (report === undefined) return [];
  const at = topOf(tree);
  const scored = scoreReport(checked, {
    criteriaSets: document.criteriaSets,
    calendar: c.calendar,
    today: document.today,
  });
  const work = scored && checked.agency ? workWords(c, scored) : '';
  const time = deadlineWords(c, document);
  const { key } = report.fields.selfAssessment ?? {};
  const areas = scored && key ? areaWords(c, scored) : '';
  return [
    ...(work ? [{ at, title: work, command: LENS_COMMANDS.tasks }] : []),
    ...(time ? [{ at, title: time, command: LENS_COMMANDS.deadlines }] : []),
    // The longest comes last: in a narrow window an editor cuts the end of the line.
    {
      at,
      title: scored ? scoreWords(c, scored, checked.period?.year) : CODE_LENSES.noScore[c.language],
      command: LENS_COMMANDS.score,
    },
    ...(areas && key ? [{ at: { start: key.start, end: key.end }, title: areas, command: LENS_COMMANDS.score }] : []),
    ...(c.tasks ? taskLenses(c, document) : []),
  ];
}

/** `87,15/100 điểm · chỉ số 87,15% · …`: the points, whether they may still rise, by which set, and whether it is of another year. */
export function scoreWords(
  { language }: Pick<LensContext, 'language'>,
  { score, set }: ReportScore,
  year?: number,
): string {
  const { points, counted, index, missing, failed } = score.total;
  const printed = (value: Parameters<typeof printedNumber>[0]): string => printedNumber(value, language, set.rounding);
  const open = missing + failed;
  const { group } = score;
  return inOneLine([
    fill(CODE_LENSES.score, language, { points: printed(points), maximum: printed(counted) }),
    index && fill(CODE_LENSES.index, language, { index: printed(index) }),
    // A group of points that are still to come says nothing.
    group !== undefined && open === 0 ? fill(CODE_LENSES.group, language, { group }) : undefined,
    open > 0 ? fill(CODE_LENSES[open === 1 ? 'provisional.one' : 'provisional'], language, { count: open }) : undefined,
    fill(CODE_LENSES.bySet, language, { set: set.id, provenance: briefProvenance(set.provenance, language) }),
    year !== undefined && year !== set.year ? fill(CODE_LENSES.otherYear, language, { year: set.year }) : undefined,
  ]);
}

/** `9/14 nhiệm vụ đã thực hiện · …`: what is carried out, and what is not reported. */
export function workWords({ language }: Pick<LensContext, 'language'>, { figures }: ReportScore): string {
  const left = figures['tasks-left-out'];
  const count = left.kind === 'count' ? left.count : 0;
  return inOneLine([
    rateWords('tasks', figures['tasks-carried-out'], language),
    rateWords('obligations', figures['obligations-carried-out'], language),
    count > 0 ? fill(CODE_LENSES[count === 1 ? 'missing.one' : 'missing'], language, { count }) : undefined,
  ]);
}

function rateWords(
  message: 'tasks' | 'obligations',
  figure: FigureValue,
  language: LensContext['language'],
): string | undefined {
  if (figure.kind !== 'rate') return undefined;
  return fill(CODE_LENSES[message], language, { done: figure.numerator, all: figure.denominator });
}

/** `Hạn 15/12/2021: còn 3 ngày làm việc`; undefined where no day is asked for. */
export function deadlineWords(
  { language, calendar }: Pick<LensContext, 'language' | 'calendar'>,
  document: ReportDocument,
): string | undefined {
  const time = reportTime(document, calendar);
  if (time === undefined) return undefined;
  return fill(CODE_LENSES.deadline, language, {
    day: formatDate(time.due, language),
    time: timeWords(time, language),
  });
}

function areaWords({ language }: LensContext, { score, set, compiled }: ReportScore): string {
  const printed = (value: Parameters<typeof printedNumber>[0]): string => printedNumber(value, language, set.rounding);
  return inOneLine(
    score.areas().map(({ id, points, counted }) => {
      const area = compiled.item(id)?.item.name[language] ?? id;
      return fill(CODE_LENSES.area, language, { area, points: printed(points), maximum: printed(counted) });
    }),
  );
}

/** The state of each task, the obligations that are done, and the days left where it has a last day of its own. */
function taskLenses(c: LensContext, { checked: { report, directive }, today }: ReportDocument): readonly Lens[] {
  return (report?.fields.tasks?.items ?? []).flatMap((reported) => {
    const { task: id, status } = reported.fields;
    const task = directive?.tasks.find((one) => one.id === id?.value);
    if (task === undefined || !id?.node || status?.value === undefined) return [];
    const done = task.obligations.filter((one) => isCarriedOn(statusOf(reported, one.id))).length;
    // `in-progress` is a value of the format, and no word of English.
    const words = nameIn(c.language, status.value, REPORT_PARTS.status.terms[status.value]).replaceAll('-', ' ');
    const args = { status: capitalised(words), done, all: task.obligations.length };
    const left = isOpenStatus(status.value) ? timeLeft(task.deadline, today, c.calendar) : undefined;
    const title = inOneLine([fill(CODE_LENSES.taskStatus, c.language, args), left && timeWords(left, c.language)]);
    return [{ at: { start: id.node.start, end: id.node.end }, title, command: LENS_COMMANDS.tasks }];
  });
}

/** An obligation of which nothing is said is as far as its task. */
function statusOf({ fields }: ReadObject<ReportedTask>, id: string): string | undefined {
  return fields.obligations?.entries.find((one) => one.id === id)?.value.value ?? fields.status?.value;
}

function isCarriedOn(status: string | undefined): boolean {
  return status === 'done' || status === 'ongoing';
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
