import { calendarInterval, formatPeriod, type Period } from '@soctrang/par-core/calendar';
import { agencyOn, type CalendarDate, type Directive } from '@soctrang/par-core/directive';
import {
  type CheckedReport,
  type Report,
  type ReportedTask,
  reportValue,
  type Status,
} from '@soctrang/par-core/report';
import { dateWords } from '../decree-30/date-line';
import type { Block, OfficialDocument } from '../document/blocks';
import { paragraphsOf } from '../document/prose';
import type { ReportDocumentOptions } from '../document/report-document';
import { indicatorTable } from './indicators';
import { type ScoredPeriod, scoreAppendix, scoreBlocks } from './scores';
import { shortcomingTable } from './shortcomings';
import { taskBlocks } from './tasks';
import { STATUS_WORDS, WORDS } from './words';

type Tasks = readonly ReportedTask[];

/** What a checked report says, as an official document. Nothing is invented: what it does not say is left blank or out. */
export function reportContent(checked: CheckedReport, options: ReportDocumentOptions): OfficialDocument {
  const { directive, agency, period } = checked;
  const { today, scored, isDraft = false, appendix = false } = options;
  const report: Partial<Report> = reportValue(checked) ?? {};
  const { document = {} } = report;
  const name = agency?.name.vi ?? report.agency ?? '……';
  const date = document.date as CalendarDate | undefined;
  const periodName = period ? formatPeriod(period, 'vi') : undefined;
  return {
    superior: document.parent,
    agency: name,
    number: document.number,
    symbol: document.symbol ?? (agency?.abbreviations[0] === undefined ? undefined : `BC-${agency.abbreviations[0]}`),
    // Provincial agencies write the name of their province; of others the place is not known.
    place: document.place ?? (agency?.kind === 'department' ? directive?.place : undefined),
    date,
    year: period && date === undefined ? Number(calendarInterval(period).to.slice(0, 4)) : undefined,
    type: WORDS.report,
    subject:
      document.subject ??
      `Kết quả thực hiện nhiệm vụ cải cách hành chính${periodName === undefined ? '' : ` ${lowered(periodName)}`}`,
    addressee: document.to,
    blocks: [...opening(name, periodName, directive), ...parts(report, checked, options)],
    signing: { ...document.signer, agencyKind: agency?.kind, agencyName: name },
    signer: document.signer?.name,
    recipients: document.recipients ?? [],
    drafter: document.drafter,
    appendices: appendix && scored ? [scoreAppendix(scored, scoredPeriod(period))] : [],
    isDraft,
    today,
    keywords: ['cải cách hành chính', ...(periodName === undefined ? [] : [periodName])],
  };
}

/** On what the agency reports, for which period. */
function opening(name: string, period: string | undefined, directive: Directive | undefined): readonly Block[] {
  if (directive === undefined) return [];
  const { reference, date, issuer, subject, documentType } = directive;
  const by = agencyOn(issuer, date, directive)?.name.vi;
  const what = [
    DIRECTIVE_TYPES[documentType],
    reference === undefined ? '' : `số ${reference}`,
    dateWords(date),
    by === undefined ? '' : `của ${by}`,
    `về việc ${lowered(subject.vi)}`,
  ].filter((part) => part !== '');
  const when = period === undefined ? '' : ` ${lowered(period)}`;
  const text = `Thực hiện ${what.join(' ')}, ${name} báo cáo kết quả thực hiện${when} như sau:`;
  return [{ kind: 'paragraph', text }];
}

const DIRECTIVE_TYPES = {
  'official-letter': 'Công văn',
  directive: 'Chỉ thị',
  plan: 'Kế hoạch',
  decision: 'Quyết định',
} as const satisfies Readonly<Record<Directive['documentType'], string>>;

/** Inside a sentence; a name of capitals stays. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}

function parts(
  report: Partial<Report>,
  { directive, period }: CheckedReport,
  { scored }: ReportDocumentOptions,
): readonly Block[] {
  const { overview, tasks = [], indicators = {}, difficulties, nextSteps, proposals, selfAssessment } = report;
  const shortcomings = shortcomingTable(tasks, directive);
  const figures = indicatorTable(indicators, directive);
  return [
    ...part(WORDS.overview, [...prose(overview), ...counts(tasks)]),
    ...part(
      WORDS.tasks,
      tasks.flatMap((task) => taskBlocks(task, directive)),
    ),
    ...part(WORDS.indicators, figures ? [figures] : []),
    ...part(WORDS.shortcomings, shortcomings ? [shortcomings] : []),
    ...part(WORDS.difficulties, prose(difficulties)),
    ...part(WORDS.nextSteps, prose(nextSteps)),
    ...part(WORDS.proposals, [...prose(proposals), ...taskProposals(tasks)]),
    ...part(
      WORDS.scores,
      // An agency that has claimed no points is given none in its own name.
      selfAssessment && scored ? scoreBlocks(scored, scoredPeriod(period)) : [],
    ),
  ];
}

/** The period as what is said of a score names it. */
function scoredPeriod(period: Period | undefined): ScoredPeriod | undefined {
  return period && { year: Number(calendarInterval(period).to.slice(0, 4)), name: formatPeriod(period, 'vi') };
}

/** A part with something in it. */
function part(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'part', title }, ...blocks];
}

function prose(text: string | undefined): readonly Block[] {
  return paragraphsOf(text ?? '').map((one) => ({ kind: 'paragraph', text: one }));
}

const COUNTED: readonly Status[] = ['done', 'ongoing', 'in-progress', 'not-started', 'not-applicable'];

/** How many tasks are how far, in a sentence. */
function counts(tasks: Tasks): readonly Block[] {
  if (tasks.length === 0) return [];
  const said = COUNTED.flatMap((status) => {
    const count = tasks.filter((task) => task.status === status).length;
    return count === 0 ? [] : [`${STATUS_WORDS[status]}: ${count}`];
  });
  return [{ kind: 'paragraph', text: `Tổng số nhiệm vụ báo cáo: ${tasks.length}. Trong đó, ${said.join('; ')}.` }];
}

function taskProposals(tasks: Tasks): readonly Block[] {
  return tasks.flatMap(({ task, proposals }) =>
    paragraphsOf(proposals ?? '').map((text): Block => ({ kind: 'paragraph', text: `- Về nhiệm vụ ${task}: ${text}` })),
  );
}
