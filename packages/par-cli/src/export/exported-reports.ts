import { LARGEST_REPORT, scoreReport } from '@soctrang/par-core/report';
import { type NamedReports, namedReports } from '../arguments/reports';
import type { Call } from '../command/command';
import type { EXPORT_OPTIONS } from '../commands/export';
import { complain } from '../complain';
import type { ExitCode } from '../exit-code';
import type { NamedFile } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { readBytes } from '../files/read-bytes';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import type { ExportSource } from './export-source';

export type ExportCall = Call<typeof EXPORT_OPTIONS>;

/** The reports that are to be exported, found and ready to be read one after the other. */
export interface ExportedReports {
  readonly files: readonly NamedFile[];
  /** What went wrong while they were looked for. */
  readonly code: ExitCode;
  /** Reads, checks and scores one of them; what cannot be read is said on standard error. */
  readonly read: (named: NamedFile) => Promise<ExportSource | undefined>;
}

/** Finds the reports that the arguments name, with what counts for them. */
export async function exportedReports(call: ExportCall): Promise<ExportedReports | 'refused'> {
  const named = await namedReports(call);
  if (named === 'refused') return named;
  const code = named.isNothing ? complain(call, call.say('export-no-reports')) : named.code;
  return { files: named.files, code, read: (file) => readReport(call, file, named) };
}

async function readReport(
  call: ExportCall,
  { file, location }: NamedFile,
  { checker, around, set, today }: NamedReports,
): Promise<ExportSource | undefined> {
  const { values, io, language, say } = call;
  const bytes = await readBytes(file, location, LARGEST_REPORT);
  if ('kind' in bytes) {
    complain(call, problemSentence(bytes, say));
    return undefined;
  }
  const { report: checked, findings } = await checker.text(file, location, bytes);
  if (checked?.report === undefined) {
    complain(call, say('export-unreadable', { file: printable(file), shown: shellWord(printable(file)) }));
    return undefined;
  }
  const { calendar, criteriaSets } = await around(location);
  const scored = scoreReport(checked, { criteriaSets, calendar, today, ...(set && { set }) });
  const isDraft = findings.some(({ severity }) => severity === 'error');
  const { appendix } = values;
  return { file, checked, findings, isDraft, scored, criteriaSets, calendar, today, appendix, language, say, io };
}
