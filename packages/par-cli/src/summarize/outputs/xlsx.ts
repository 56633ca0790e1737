import { summaryWorkbook } from '@soctrang/par-office/excel';
import type { OutputInput } from './outputs';

/** The coordinator's workbook: sheets to sort, filter and work on. */
export function summaryXlsx({ picture, language }: OutputInput): Promise<Uint8Array> {
  return summaryWorkbook(picture, { language });
}
