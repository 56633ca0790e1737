import type { Calendar } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { checkReportBytes, oversizedReport } from '@soctrang/par-core/report';
import type { NamedFile } from '../files/find-reports';
import type { PathProblem } from '../files/path-problem';
import { type ReadBytes, readBytes } from '../files/read-bytes';
import { syntaxOf } from '../files/report-name';
import { type CheckedFile, checkedFile, type Wanted } from './checked-file';

/** Plain data: it can be sent to another thread. */
export interface FileCheckOptions {
  readonly today: CalendarDate;
  /** A larger file is not read, in bytes. */
  readonly maxSize: number;
  /** Days off, by which lateness is counted. */
  readonly calendar: Calendar;
  /** What is to be known of each file. */
  readonly wanted: Wanted;
}

/** What became of a file that was to be checked. */
export type FileResult = CheckedFile | PathProblem;

export function isProblem(result: FileResult): result is PathProblem {
  return 'kind' in result;
}

/** Reads and checks one file. A file that is no text or too large has a finding; one that cannot be read, a problem. */
export async function checkFile({ file, location }: NamedFile, options: FileCheckOptions): Promise<FileResult> {
  const bytes = await readBytes(file, location, options.maxSize);
  return 'kind' in bytes ? bytes : checkBytes(file, bytes, options);
}

/** Checks what was read under a name. */
export function checkBytes(file: string, bytes: ReadBytes, options: FileCheckOptions): CheckedFile {
  const { today, maxSize, calendar, wanted } = options;
  const report =
    'size' in bytes
      ? oversizedReport(bytes.size, maxSize)
      : checkReportBytes(bytes.content, { today, maxSize, syntax: syntaxOf(file), calendar });
  return checkedFile({ ...report, file, report }, wanted);
}
