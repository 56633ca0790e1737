import type { Picture } from '@soctrang/par-core/rollup';
import { type Letterhead, summaryContent } from '../content/summary';
import { writeDocument } from './write';

export type { Letterhead } from '../content/summary';

export interface SummaryDocumentOptions {
  /** Who consolidates, to whom it goes, who signs; what is not given is left blank to be filled by hand. */
  readonly letterhead?: Letterhead;
}

/**
 * The consolidated report (báo cáo tổng hợp) of a period from the picture of many reports, in the same form as a report:
 * the bytes of a file of Word. The same picture gives the same bytes.
 *
 * @example
 * const picture = pictureOf(summary, { directive: soctrang20210924, period, today: '2022-01-05' });
 * const bytes = await summaryDocument(picture, { letterhead: { agency: 'Sở Nội vụ', symbol: 'BC-SNV' } });
 */
export async function summaryDocument(picture: Picture, options: SummaryDocumentOptions = {}): Promise<Uint8Array> {
  return writeDocument(summaryContent(picture, options.letterhead ?? {}));
}
