import { readFile, stat } from 'node:fs/promises';
import type { CheckedRoster } from '@soctrang/par-core';
import type { Calendar } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import {
  type CheckedReport,
  type CheckedText,
  checkReportBytes,
  type Finding,
  oversizedReport,
} from '@soctrang/par-core/report';
import { positionAt, type Range } from '@soctrang/par-core/source';
import type { NamedFile } from '../files/find-reports';
import { type PathProblem, pathProblem } from '../files/path-problem';
import { syntaxOf } from '../files/report-name';

/** A file with what was found in it. */
export interface CheckedFile extends CheckedText {
  readonly file: string;
  /** Absent where the file is a calendar or a roster. */
  readonly report?: CheckedReport;
}

/** The roster, with a finding for each agency that has not reported. */
export interface RosterFile extends CheckedFile {
  /** Undefined where the file holds no text that could be read. */
  readonly roster: CheckedRoster | undefined;
}

/** A checked file that is a report. */
export interface ReportFile extends CheckedFile {
  readonly report: CheckedReport;
}

export interface FileCheckOptions {
  readonly today: CalendarDate;
  /** A larger file is not read, in bytes. */
  readonly maxSize: number;
  /** Days off, by which lateness is counted. */
  readonly calendar: Calendar;
}

/** Reads and checks one file. A file that is no text or too large has a finding; one that cannot be read, a problem. */
export async function checkFile(
  { file, location }: NamedFile,
  { today, maxSize, calendar }: FileCheckOptions,
): Promise<ReportFile | PathProblem> {
  const bytes = await bytesOf(file, location, maxSize);
  if ('kind' in bytes) return bytes;
  const syntax = syntaxOf(file);
  const report =
    'size' in bytes
      ? oversizedReport(bytes.size, maxSize)
      : checkReportBytes(bytes.content, { today, maxSize, syntax, calendar });
  return { ...report, file, report };
}

/** The bytes of a file; of one over the limit only its size. */
export async function bytesOf(
  file: string,
  location: string,
  maxSize: number,
): Promise<{ readonly content: Uint8Array } | { readonly size: number } | PathProblem> {
  try {
    const { size } = await stat(location);
    return size > maxSize ? { size } : { content: await readFile(location) };
  } catch (error) {
    return pathProblem(error, file, location);
  }
}

/** Where a finding is, as the Language Server Protocol counts; at the beginning of a file that is no text. */
export function rangeOf({ tree }: CheckedFile, { start, end }: Pick<Finding, 'start' | 'end'>): Range {
  const { lineStarts } = tree;
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}
