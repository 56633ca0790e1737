import path from 'node:path';
import {
  type BrokenFile,
  checkText,
  type FileKind,
  fileKindOf,
  type NearbyFile,
  type Surroundings,
} from '@soctrang/par-core';
import { type CalendarExtension, extendCalendar } from '@soctrang/par-core/calendar';
import type { Directive } from '@soctrang/par-core/directive';
import {
  type CheckedReport,
  type CheckedText,
  checkReportBytes,
  oversizedReport,
  undecodableReport,
} from '@soctrang/par-core/report';
import { decodeText } from '@soctrang/par-core/source';
import { diskWorkspace, type WorkspaceOptions, workspacePath } from '../files/disk-workspace';
import type { NamedFile } from '../files/find-reports';
import type { PathProblem } from '../files/path-problem';
import { type ReadBytes, readBytes } from '../files/read-bytes';
import { syntaxOf } from '../files/report-name';
import { type CheckedFile, checkedFile, type NamedText, type Wanted } from './checked-file';
import { settledFindings } from './settled-findings';

/** Plain data: it can be sent to another thread. */
export interface FileCheckOptions extends WorkspaceOptions {
  /** Directives that were named beside those that lie near a file; they outweigh them. */
  readonly directives: readonly Directive[];
  /** Those that were named and cannot be used. */
  readonly brokenFiles: readonly BrokenFile[];
  /** Days off that were named beside those of the calendars that lie near a file; they outweigh them. */
  readonly calendar: CalendarExtension;
  /** What is to be known of each file. */
  readonly wanted: Wanted;
}

/** What became of a file that was to be checked. */
export type FileResult = CheckedFile | PathProblem;

export function isProblem(result: FileResult): result is PathProblem {
  return 'kind' in result;
}

/** Checks files, each with what lies near it. Main thread and others each make one of their own. */
export interface FileChecker {
  /** Reads and checks one file. A file that is no text or too large has a finding; one that cannot be read, a problem. */
  readonly file: (named: NamedFile) => Promise<FileResult>;
  /** Checks what was read under a name. */
  readonly bytes: (file: string, location: string, bytes: ReadBytes) => Promise<CheckedFile>;
  /** The same, before it is made what the results need. */
  readonly text: (file: string, location: string, bytes: ReadBytes) => Promise<NamedText>;
  /** What counts for a file. */
  readonly around: (location: string) => Promise<Surroundings>;
}

export function fileChecker(options: FileCheckOptions): FileChecker {
  const workspace = diskWorkspace(options);
  const around = (location: string): Promise<Surroundings> => workspace.around(path.dirname(location));
  const text = async (file: string, location: string, bytes: ReadBytes): Promise<NamedText> => {
    const surroundings = await around(location);
    return settled(checkBytes(file, location, bytes, surroundings, options), location, surroundings);
  };
  const checked = async (file: string, location: string, bytes: ReadBytes): Promise<CheckedFile> => {
    const one = await text(file, location, bytes);
    if (!options.wanted.digest) return checkedFile(one, options.wanted);
    const { digestedFile } = await import('./digested-file');
    return digestedFile(one, await around(location), options);
  };
  return {
    around,
    text,
    bytes: checked,
    async file({ file, location }) {
      const bytes = await readBytes(file, location, options.maxSize);
      return 'kind' in bytes ? bytes : checked(file, location, bytes);
    },
  };
}

function checkBytes(
  file: string,
  location: string,
  bytes: ReadBytes,
  surroundings: Surroundings,
  options: FileCheckOptions,
): NamedText {
  const { today, maxSize } = options;
  const kind: FileKind = fileKindOf(workspacePath(location)) ?? 'report';
  const syntax = syntaxOf(file);
  if ('size' in bytes) return unread(file, kind, oversizedReport(bytes.size, maxSize));
  const calendar = extendCalendar(surroundings.calendar, options.calendar);
  const directives = [...options.directives, ...surroundings.directives];
  const { criteriaSets } = surroundings;
  const brokenFiles = [...options.brokenFiles, ...surroundings.brokenFiles];
  const known = { directives, criteriaSets, brokenFiles };
  if (kind === 'report') {
    const report = checkReportBytes(bytes.content, { today, maxSize, syntax, calendar, ...known });
    return { ...report, file, report };
  }
  const decoded = decodeText(bytes.content);
  if (decoded.kind === 'undecodable') return unread(file, kind, undecodableReport(decoded));
  // What counts for others is checked together with what lies beside it.
  const nearby = nearbyFile(surroundings, location);
  if (nearby) return { ...nearby.checked, file };
  const text = decoded.text.replace(/^\ufeff/u, '');
  return { ...checkText(kind, text, { today, syntax, calendar, ...known }), file };
}

/** A file of which nothing could be read. */
function unread(file: string, kind: FileKind, report: CheckedReport): NamedText {
  const { tree, language, findings } = report;
  return { file, tree, language, findings, ...(kind === 'report' && { report }) };
}

function nearbyFile({ config, files }: Surroundings, location: string): NearbyFile | undefined {
  const sought = workspacePath(location);
  return config?.path === sought ? config : files.find((one) => one.path === sought);
}

/** The findings as the configuration near a file wants them. */
export function settled<Checked extends CheckedText>(
  checked: Checked,
  location: string,
  surroundings: Surroundings,
): Checked & Pick<NamedText, 'settled'> {
  const { config } = surroundings;
  if (config === undefined) return checked;
  const { findings, used } = settledFindings(checked.findings, location, surroundings);
  return { ...checked, findings, settled: { config: config.path, used } };
}
