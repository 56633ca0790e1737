import { readFile, stat } from 'node:fs/promises';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { type CheckedReport, CODES, checkReport, type Finding } from '@soctrang/par-core/report';
import { decodeText, positionAt, type Range, type Undecodable } from '@soctrang/par-core/source';
import type { NamedFile } from '../files/find-reports';
import { type PathProblem, pathProblem } from '../files/path-problem';
import { syntaxOf } from '../files/report-name';

/** A file with what was found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Absent where the file holds no text that could be read as a report. */
  readonly report?: CheckedReport;
}

export interface FileCheckOptions {
  readonly today: CalendarDate;
  /** A larger file is not read, in bytes. */
  readonly maxSize: number;
}

/** Reads and checks one file. A file that is no text or too large has a finding; one that cannot be read, a problem. */
export async function checkFile(
  { file, location }: NamedFile,
  { today, maxSize }: FileCheckOptions,
): Promise<CheckedFile | PathProblem> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(location);
    if (size > maxSize) return { file, findings: [tooLarge(size, maxSize)] };
    bytes = await readFile(location);
  } catch (error) {
    return pathProblem(error, file, location);
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'undecodable') return { file, findings: [undecodable(decoded)] };
  const report = checkReport(withoutByteOrderMark(decoded.text), { today, syntax: syntaxOf(file) });
  return { file, findings: report.findings, report };
}

/** Where a finding is, as the Language Server Protocol counts; at the beginning of a file that is no text. */
export function rangeOf({ report }: CheckedFile, { start, end }: Pick<Finding, 'start' | 'end'>): Range {
  const lineStarts = report?.tree.lineStarts ?? [0];
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}

/** Editors take the mark away before they count characters, so that the same place has the same number here. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

const WHOLE_FILE = { start: 0, end: 0, path: '' } as const;

function tooLarge(size: number, limit: number): Finding {
  const { severity } = CODES.PAR003;
  return { code: 'PAR003', severity, message: 'PAR003', args: { size, limit }, ...WHOLE_FILE };
}

const UNDECODABLE = {
  'utf-16': 'PAR002.utf-16',
  nul: 'PAR002.nul',
  'invalid-utf-8': 'PAR002.invalid',
} as const satisfies Readonly<Record<Undecodable['reason'], Finding['message']>>;

function undecodable({ reason, offset }: Undecodable): Finding {
  const { severity } = CODES.PAR002;
  // People count bytes from one.
  const args = { offset: offset + 1 };
  return { code: 'PAR002', severity, message: UNDECODABLE[reason], args, ...WHOLE_FILE };
}
