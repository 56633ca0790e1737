import type { Calendar } from '@soctrang/par-core/calendar';
import { type Language, type ReportScore, type Severity, scoreReport } from '@soctrang/par-core/report';
import { CODE_LENSES } from '../messages/code-lenses';
import { fill } from '../messages/fill';
import { STANDING } from '../messages/standing';
import { codeLensesOf } from './code-lenses';
import type { OpenDocument } from './open-document';
import { printedNumber } from './printed-number';

/** How a file stands, in words that fit into a line of status. */
export interface Standing {
  readonly findings: Readonly<Record<Severity, number>>;
  /** The findings in words, the grave ones first: `2 lỗi, 1 cảnh báo`. */
  readonly findingsText: string;
  /** The score of a report; null where there is none, and for files of other kinds. */
  readonly score: StandingScore | null;
  /** What there is to say of the whole file, a line each: as the lines above it say. */
  readonly about: readonly string[];
}

export interface StandingScore {
  /** The index, or the points where there is none; says so where it is provisional: `80,15% (tạm tính)`. */
  readonly text: string;
  /** Whether components are still without points. */
  readonly isProvisional: boolean;
}

export interface StandingOptions {
  readonly language: Language;
  /** The days off that count for the file. */
  readonly calendar: Calendar;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/**
 * How a file stands: its findings counted, its score, what its lenses say of it as a whole. Asked after each pause in
 * typing, so it takes nothing but what is read already.
 *
 * @example standingOf(report, { language: 'vi', calendar }).findingsText // '1 lỗi, 2 cảnh báo'
 */
export function standingOf(document: OpenDocument, { language, calendar }: StandingOptions): Standing {
  const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of document.checked.findings) findings[severity] += 1;
  return {
    findings,
    findingsText: findingsText(findings, language),
    score: scoreOf(document, { language, calendar }),
    about: aboutOf(document, { language, calendar }),
  };
}

function findingsText(findings: Standing['findings'], language: Language): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings[severity];
    return count === 0
      ? []
      : [fill(STANDING[count === 1 ? (`${severity}.one` as const) : severity], language, { count })];
  });
  return parts.length === 0 ? STANDING.clean[language] : parts.join(', ');
}

function scoreOf(document: OpenDocument, { language, calendar }: StandingOptions): StandingScore | null {
  if (document.kind !== 'report') return null;
  const { criteriaSets, today, checked } = document;
  const scored = scoreReport(checked, { criteriaSets, calendar, today });
  if (scored === undefined) return null;
  const { missing, failed } = scored.score.total;
  const isProvisional = missing + failed > 0;
  const text = scoreText(scored, language);
  return { text: isProvisional ? fill(STANDING.provisional, language, { score: text }) : text, isProvisional };
}

function scoreText({ score, set }: ReportScore, language: Language): string {
  const { points, counted, index } = score.total;
  if (index) return `${printedNumber(index, language, set.rounding)}%`;
  const [printed, maximum] = [points, counted].map((value) => printedNumber(value, language, set.rounding));
  return fill(CODE_LENSES.score, language, { points: printed ?? '', maximum: maximum ?? '' });
}

/** The lenses that stand above the whole file, not above a part of it. */
function aboutOf(document: OpenDocument, { language, calendar }: StandingOptions): readonly string[] {
  const lenses = codeLensesOf(document, { language, calendar });
  const [first] = lenses;
  return lenses
    .filter(({ range }) => range.start.line === first?.range.start.line)
    .flatMap(({ command }) => (command ? [command.title] : []));
}
