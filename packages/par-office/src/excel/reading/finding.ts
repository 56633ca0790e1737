import type { Bilingual } from '@soctrang/par-core/directive';
import { CODES, type Code, type Finding, type Language, type Severity, sentenceOf } from '@soctrang/par-core/report';
import { OFFICE_SENTENCES, type OfficeMessageKey } from '../../messages';

/** Something in a workbook that does not fit, with its cell. */
export interface WorkbookFinding {
  /** One of PAR950 to PAR989, or the code that the same mistake has in a report. */
  readonly code: Code;
  readonly severity: Severity;
  /** The sheet by the name on its tab, and the cell: `Tự chấm`, `E12`. Absent for the whole workbook. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly message: Bilingual;
}

type Args = Readonly<Record<string, string | number | Bilingual>>;

/** Where something was found. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell?: string;
}

export function workbookFinding(key: OfficeMessageKey, place: Partial<CellPlace>, args: Args = {}): WorkbookFinding {
  const code = key.split('.')[0] as Code;
  const filled = (language: Language): string =>
    OFFICE_SENTENCES[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = args[name];
      return value === undefined ? whole : typeof value === 'object' ? value[language] : String(value);
    });
  return { code, severity: CODES[code].severity, ...place, message: { vi: filled('vi'), en: filled('en') } };
}

/** What the check of reports finds in a value that a cell holds. */
export function findingOfCore(finding: Finding, place: Partial<CellPlace>): WorkbookFinding {
  const message = { vi: sentenceOf(finding, 'vi'), en: sentenceOf(finding, 'en') };
  return { code: finding.code, severity: finding.severity, ...place, message };
}

/**
 * Where a finding stands, as Excel names the cell; empty where it is of the whole workbook.
 *
 * @example placeText({ sheet: 'Tự chấm', cell: 'E12' }) // "'Tự chấm'!E12"
 */
export function placeText({ sheet, cell }: Partial<CellPlace>): string {
  if (sheet === undefined) return '';
  return cell === undefined ? `'${sheet}'` : `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
