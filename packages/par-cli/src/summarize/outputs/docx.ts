import { letterheadOf, summaryDocument } from '@soctrang/par-office/word';
import type { OutputInput } from './outputs';

/** The consolidated report as a file of Word; what its head does not know is left blank. */
export function summaryDocx({ picture }: OutputInput): Promise<Uint8Array> {
  return summaryDocument(picture, { letterhead: letterheadOf(picture) });
}
