import type { Calendar } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { type CheckedReport, scoreReport } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { reportDocument } from '@soctrang/par-office/word';
import type { ExportParams } from '../requests';

/** What a file is made from beside the report. */
interface Making {
  readonly criteriaSets: readonly CriteriaSet[];
  readonly calendar: Calendar;
  readonly today: CalendarDate;
  readonly isDraft: boolean;
}

/** What makes each kind of file. */
export const makers: Readonly<
  Record<ExportParams['as'], (checked: CheckedReport, making: Making) => Promise<Uint8Array>>
> = {
  docx: (checked, { isDraft, today, ...scoring }) =>
    reportDocument(checked, { today, isDraft, scored: scoreReport(checked, { today, ...scoring }) }),
};
