import type { CellKind } from '../tables/tables';
import { dateOfSerial, decimalOf, shifted } from '../workbook/cell-values';
import { type CellPlace, type WorkbookFinding, workbookFinding } from './finding';
import type { RawValue } from './raw';
import type { ReadCell } from './sheet';

export interface CellReader {
  readonly from1904: boolean;
  readonly report: (finding: WorkbookFinding) => void;
}

/** What a cell holds, as a report would have it; undefined where it holds nothing that can be read. */
export function cellValue(
  cell: ReadCell | undefined,
  kind: Exclude<CellKind, 'shown'>,
  place: CellPlace,
  { from1904, report }: CellReader,
): RawValue | undefined {
  if (cell === undefined) return undefined;
  if (cell.error !== undefined) {
    report(workbookFinding('PAR956', place, { text: cell.error }));
    return undefined;
  }
  if (cell.value === undefined) {
    report(workbookFinding('PAR957', place));
    return undefined;
  }
  const raw = (value: RawValue['value']): RawValue => ({ kind: 'value', value, place });
  const { value } = cell;
  if (cell.hasFormula && value !== '') report(workbookFinding('PAR958', place, { text: String(value).slice(0, 60) }));
  if (typeof value === 'boolean') return raw(value ? 'có' : 'không');
  if (typeof value === 'string') {
    const text = value.replace(/\r\n?/gu, '\n').trim();
    if (text === '') return undefined;
    if (IS_NUMBER.has(kind) && /^[+-]?[\d.,\s]*\d\s*%?$/u.test(text))
      report(workbookFinding('PAR955', place, { text }));
    return raw(text);
  }
  const decimal = decimalOf(value);
  switch (kind) {
    case 'percent':
    case 'rate': {
      const percent = `${shifted(decimal, 2)}%`;
      if (cell.format !== 'percent' && value > 1) report(workbookFinding('PAR967', place, { text: decimal, percent }));
      return raw(percent);
    }
    case 'date':
      return raw(dateOfSerial(value, from1904) ?? decimal);
    case 'count':
    case 'points':
      return raw({ number: decimal });
    case 'text':
    case 'choice':
    case 'id': {
      if (cell.format === 'percent') return raw(`${shifted(decimal, 2)}%`);
      const date = cell.format === 'date' ? dateOfSerial(value, from1904) : undefined;
      if (date === undefined) return raw(decimal);
      const text = date.split('-').reverse().join('/');
      report(workbookFinding('PAR968', place, { text }));
      return raw(text);
    }
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

const IS_NUMBER: ReadonlySet<CellKind> = new Set(['percent', 'rate', 'count', 'points']);
