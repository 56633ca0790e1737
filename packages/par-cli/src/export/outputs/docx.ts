import { reportDocument } from '@soctrang/par-office/word';
import type { ExportSource } from '../export-source';
import type { Made } from '../outputs';

/** A report as a file of Word. */
export async function docxOutput(source: ExportSource): Promise<Made> {
  const { checked, scored, isDraft, today, appendix } = source;
  return { bytes: await reportDocument(checked, { today, scored, isDraft, appendix }) };
}
