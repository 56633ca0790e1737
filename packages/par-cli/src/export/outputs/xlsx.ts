import { scoreWorkbook, type WorkbookNote } from '@soctrang/par-office/excel';
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
  for (const line of notesText(notes, printable(file), say)) remark({ io }, line);
  return { bytes };
}

/** What a person has to know of a workbook that was made. */
function notesText(notes: readonly WorkbookNote[], file: string, say: ExportSource['say']): readonly string[] {
  const items = (kind: 'without-formula' | 'not-held'): string =>
    notes.flatMap((note) => (note.kind === kind ? [note.item] : [])).join(', ');
  const other = notes.find(({ kind }) => kind === 'other-set');
  const [without, notHeld] = [items('without-formula'), items('not-held')];
  const long = notes.flatMap((note) => (note.kind === 'too-long' ? [note.key] : [])).join(', ');
  const held = [notHeld, long].filter((one) => one !== '').join(', ');
  return [
    ...(without === '' ? [] : [say('export-without-formula', { file, items: printable(without) })]),
    ...(held === '' ? [] : [say('export-not-held', { file, items: printable(held) })]),
    ...(other?.kind === 'other-set' ? [say('export-other-set', { file, set: printable(other.set) })] : []),
  ];
}
