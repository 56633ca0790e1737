import { requireCalendarDate } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { CheckedReport, ReportScore } from '@soctrang/par-core/report';
import { reportContent } from '../content/report';
import { writeDocument } from './write';

export interface ReportDocumentOptions {
  /** The day it is made: it stands in the properties of the file, and nowhere in its text. */
  readonly today: CalendarDate;
  /** The report's score, for the table of the self-assessment; without one that part is left out. */
  readonly scored?: ReportScore | undefined;
  /** Whether the document is marked as a draft: for a report with errors. */
  readonly isDraft?: boolean;
  /** Whether the explanation of the score follows as an appendix. */
  readonly appendix?: boolean;
}

/**
 * A progress report as an official document, in the form of Decree 30/2020/NĐ-CP, annex I, form 1.4: the bytes of a
 * file of Word. The text is that of the report, always in Vietnamese; what the form needs and the report does not say
 * is left blank to be filled by hand. The same report and the same options give the same bytes.
 *
 * @throws RangeError where `today` is no day of the calendar
 * @example
 * const checked = checkReport(text, { today: '2021-12-20' });
 * const bytes = await reportDocument(checked, { today: '2021-12-20', scored: scoreReport(checked) });
 */
export async function reportDocument(checked: CheckedReport, options: ReportDocumentOptions): Promise<Uint8Array> {
  requireCalendarDate(options?.today, 'today');
  return writeDocument(reportContent(checked, options));
}
