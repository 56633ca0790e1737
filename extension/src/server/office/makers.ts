import type { Calendar } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { type CheckedReport, type Language, scoreReport } from '@soctrang/par-core/report';
import type { Picture } from '@soctrang/par-core/rollup';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { noteTexts, scoreWorkbook, summaryWorkbook } from '@soctrang/par-office/excel';
import { letterheadOf, openPartsText, reportDocument, summaryDocument } from '@soctrang/par-office/word';
import type { OfficeKind } from '../requests';

export {
  importWorkbook,
  noteTexts,
  placeText,
  readScoreWorkbook,
  refusalText,
  scoreWorkbook,
} from '@soctrang/par-office/excel';

/** What a file is made from beside the report. */
interface Making {
  readonly criteriaSets: readonly CriteriaSet[];
  readonly calendar: Calendar;
  readonly today: CalendarDate;
  readonly isDraft: boolean;
  readonly language: Language;
}

interface Made {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** What makes each kind of file of a report. */
export const reportFile: Readonly<Record<OfficeKind, (checked: CheckedReport, making: Making) => Promise<Made>>> = {
  async docx(checked, { isDraft, today, criteriaSets, calendar, language }) {
    const scored = scoreReport(checked, { today, criteriaSets, calendar });
    const open = openPartsText(checked, language);
    return {
      bytes: await reportDocument(checked, { today, isDraft, scored }),
      notes: open === undefined ? [] : [open],
    };
  },
  async xlsx(checked, { today, criteriaSets, calendar, language }) {
    const set = scoreReport(checked, { today, criteriaSets, calendar })?.set ?? criteriaSets[0];
    if (set === undefined) throw new Error('there is no criteria set at all');
    const { bytes, notes } = await scoreWorkbook(set, { report: checked, today, language });
    return { bytes, notes: noteTexts(notes, language) };
  },
};

/** What makes each kind of file of many reports. */
export const summaryFile: Readonly<Record<OfficeKind, (picture: Picture, language: Language) => Promise<Uint8Array>>> =
  {
    docx: (picture) => summaryDocument(picture, { letterhead: letterheadOf(picture) }),
    xlsx: (picture, language) => summaryWorkbook(picture, { language }),
  };
