import type { Calendar } from '@soctrang/par-core/calendar';
import { formatPeriod, type Period } from '@soctrang/par-core/calendar';
import { type Language, type ReportScore, scoreReport } from '@soctrang/par-core/report';
import { fileLabel } from '../file-label';
import type { OpenDocument } from '../open-document';
import { refusal } from '../refusal';
import type { Refusal } from '../requests';

export interface ScorePageOptions {
  readonly language: Language;
  /** The days off that count for the report. */
  readonly calendar: Calendar;
}

/** A report with its score, as the pages about it want it. */
export interface ScoredReport extends ReportScore {
  readonly language: Language;
  /** `Sở Tài chính · Quý IV/2021`; of a report that does not say it, the name of its file. */
  readonly whose: string;
  readonly period: Period | undefined;
  /** Its points may rest on what is wrong. */
  readonly errors: number;
}

/** A report, scored; why it is not, where it is not. */
export function scoredReport(document: OpenDocument, { language, calendar }: ScorePageOptions): ScoredReport | Refusal {
  const file = fileLabel(document.uri);
  if (document.kind !== 'report') return refusal('notReport', language, { file });
  const { checked, criteriaSets, today } = document;
  const { report, agency, period, findings } = checked;
  if (report === undefined) return refusal('reportUnread', language, { file });
  const scored = scoreReport(checked, { criteriaSets, calendar, today });
  if (scored === undefined) {
    const text = report.fields.selfAssessment?.fields.criteriaSet?.value;
    return text === undefined ? refusal('noScore', language) : refusal('noSet', language, { text });
  }
  const whose = [agency?.name[language] ?? file, ...(period ? [formatPeriod(period, language)] : [])].join(' · ');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { ...scored, language, whose, period, errors };
}
