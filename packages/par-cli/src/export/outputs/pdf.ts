import { printable } from '../../terminal/printable';
import type { ExportSource } from '../export-source';
import { convertToPdf, findLibreOffice } from '../libre-office';
import type { Made } from '../outputs';
import { docxOutput } from './docx';

/** A loaded machine starts LibreOffice in half a minute; more is a hang. */
const SECONDS = 120;

/** A report as PDF, by LibreOffice where it is found. */
export async function pdfOutput(source: ExportSource): Promise<Made> {
  const { file, say } = source;
  const program = findLibreOffice();
  if (program === undefined) return { problem: say('export-no-libreoffice') };
  const made = await docxOutput(source);
  if ('problem' in made) return made;
  const converted = await convertToPdf(program, made.bytes, SECONDS * 1_000);
  if ('bytes' in converted) return converted;
  const path = printable(file);
  return converted.failed === 'slow'
    ? { problem: say('export-libreoffice-slow', { path, seconds: SECONDS }) }
    : { problem: say('export-libreoffice-failed', { path, reason: printable(converted.reason) }) };
}
