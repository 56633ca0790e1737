import { noteTexts, scoreWorkbook } from '@soctrang/par-office/excel';
import { remark } from '../../complain';
import { printable } from '../../terminal/printable';
import type { ExportSource } from '../export-source';
import type { Made } from '../outputs';

/** A report as a workbook of Excel, with what does not go into it said. */
export async function xlsxOutput(source: ExportSource): Promise<Made> {
  const { checked, scored, criteriaSets, today, language, say, file, io } = source;
  const set = scored?.set ?? criteriaSets[0];
  if (set === undefined)
    return { problem: say('export-unreadable', { file: printable(file), shown: printable(file) }) };
  const { bytes, notes } = await scoreWorkbook(set, { report: checked, language, today });
  for (const text of noteTexts(notes, language)) remark({ io }, `${printable(file)}: ${printable(text)}`);
  return { bytes };
}
