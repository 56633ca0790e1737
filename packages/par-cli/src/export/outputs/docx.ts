import { openPartsText, reportDocument } from '@soctrang/par-office/word';
import { remark } from '../../complain';
import { printable } from '../../terminal/printable';
import type { ExportSource } from '../export-source';
import type { Made } from '../outputs';

/** A report as a file of Word, with what its head and its end leave open said. */
export async function docxOutput(source: ExportSource): Promise<Made> {
  const { checked, scored, isDraft, today, appendix, language, file, io } = source;
  const open = openPartsText(checked, language);
  if (open !== undefined) remark({ io }, `${printable(file)}: ${open}`);
  return { bytes: await reportDocument(checked, { today, scored, isDraft, appendix }) };
}
