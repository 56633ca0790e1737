import type { Calendar } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { CheckedReport, Finding, ReportScore } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import type { Io } from '../io';
import type { Language, Say } from '../messages';

/** A report with all that an output may be made from. */
export interface ExportSource {
  /** As the user named it. */
  readonly file: string;
  readonly checked: CheckedReport;
  /** The findings as the configuration near the file wants them. */
  readonly findings: readonly Finding[];
  /** Whether it has errors: what is made from it is marked as a draft. */
  readonly isDraft: boolean;
  /** Undefined where the criteria set that it names is not known, or out of order. */
  readonly scored: ReportScore | undefined;
  /** The sets that the report may be scored by. */
  readonly criteriaSets: readonly CriteriaSet[];
  readonly calendar: Calendar;
  readonly today: CalendarDate;
  /** Whether the explanation of the score is wanted as an appendix. */
  readonly appendix: boolean;
  readonly language: Language;
  readonly say: Say;
  readonly io: Io;
}
