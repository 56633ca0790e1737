import { type Calendar, vietnam2021to2026 } from '@soctrang/par-core/calendar';
import { type Language, scoreReport, taskCountsOf } from '@soctrang/par-core/report';
import { type ReportState, reportStateOf } from '@soctrang/par-core/rollup';
import type { OpenDocument, ReportDocument } from './open-document';
import { type PageContext, say, uniqueKeys } from './report-page/context';
import { deadlinesPart } from './report-page/deadlines';
import { findingsPart } from './report-page/findings';
import { documentPart, glancePart, textPart, titles } from './report-page/head';
import { indicatorsPart } from './report-page/indicators';
import type { Badge, Block, Part, ReportPage, Sign } from './report-page/page';
import { scorePart } from './report-page/score';
import { shortcomingsPart } from './report-page/shortcomings';
import { shownTexts } from './report-page/shown-text';
import { type PageTask, pageTasks, tasksPart, text } from './report-page/tasks';
import { requireLanguage } from './required';

export interface ReportPageOptions {
  readonly language: Language;
  /** Days off; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
}

/**
 * A report as a page to be read: its head, how it stands, tasks, deadlines, shortcomings, indicators, score, and the
 * texts at its end, each part with its place in the file. Of a broken file what can be read; undefined for a file that
 * is no report. However large the file, the page has an end.
 *
 * @example reportPageOf(openReport(uri, text, { today }), { language: 'vi' })?.title // 'Sở Tài chính'
 */
export function reportPageOf(
  document: OpenDocument,
  { language, calendar = vietnam2021to2026 }: ReportPageOptions,
): ReportPage | undefined {
  requireLanguage(language, 'reportPageOf');
  if (document.kind !== 'report') return undefined;
  const { checked } = document;
  const state = stateBadge(document, language);
  const shown = shownTexts();
  const findings = findingsPart({ document, language, shown });
  if (checked.report === undefined || Object.keys(checked.report.fields).length === 0) {
    const c = { language };
    const titled = { title: say(c, 'noAgency'), subtitle: say(c, 'noPeriod') };
    return { language, ...titled, state, notice: say(c, 'unread'), parts: [findings] };
  }
  const { directive, report } = checked;
  const c: PageContext = {
    document,
    report,
    language,
    calendar,
    scored: scoreReport(checked, { criteriaSets: document.criteriaSets, calendar, today: document.today }),
    directive,
    tasks: new Map(directive?.tasks.map((task) => [task.id, task])),
    indicators: new Map(directive?.indicators.map((indicator) => [indicator.id, indicator])),
    shown,
  };
  const key = uniqueKeys();
  const tasks = pageTasks(c, key);
  const parts: readonly (Part | undefined)[] = [
    glancePart(c),
    findings,
    documentPart(c),
    textPart(c, 'overview'),
    tasksPart(c, tasks),
    deadlinesPart(c, tasks),
    shortcomingsPart(c, tasks),
    indicatorsPart(c, key),
    scorePart(c),
    textPart(c, 'difficulties'),
    textPart(c, 'nextSteps'),
    textPart(c, 'proposals', proposalsOf(c, tasks)),
  ];
  return {
    language,
    ...titles(c),
    state,
    ...(shown.isCut() && { notice: say(c, 'cut') }),
    parts: parts.filter((part) => part !== undefined),
  };
}

const SIGN_OF_STATE: Readonly<Record<ReportState, Sign>> = {
  unread: 'error',
  late: 'late',
  faulty: 'error',
  incomplete: 'warning',
  blank: 'warning',
  'to-improve': 'warning',
  complete: 'done',
};

function stateBadge({ checked }: ReportDocument, language: Language): Badge {
  const state = reportStateOf(checked, taskCountsOf(checked));
  return { sign: SIGN_OF_STATE[state], text: say({ language }, `state.${state}`) };
}

/** What is proposed task by task, under the name of each. */
function proposalsOf(c: PageContext, tasks: readonly PageTask[]): readonly Block[] {
  return tasks.flatMap(({ key, id, read }) =>
    text(c, `${key}/proposals`, say(c, 'proposalOf', { task: id }), read.fields.proposals),
  );
}
