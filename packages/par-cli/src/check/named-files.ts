import path from 'node:path';
import type { BrokenFile, CheckedRoster } from '@soctrang/par-core';
import { type Calendar, type CalendarExtension, extendCalendar } from '@soctrang/par-core/calendar';
import type { Directive } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import type { CHECK_OPTIONS } from '../commands/check';
import { diskWorkspace, type WorkspaceOptions, workspacePath } from '../files/disk-workspace';
import type { NamedText } from './checked-file';
import type { CoordinatorFile } from './coordinator-file';

/** The coordinator's files that the options of a check name. */
export interface NamedFiles {
  readonly calendar: CalendarExtension;
  readonly directives: readonly Directive[];
  /** The directive that was named, where it cannot be used. */
  readonly brokenFiles: readonly BrokenFile[];
  readonly roster: NamedRoster | undefined;
  /** Those whose own faults are shown before the reports. */
  readonly texts: readonly NamedText[];
}

/** The roster, with the days off by which lateness is counted. */
export interface NamedRoster extends CoordinatorFile<CheckedRoster> {
  readonly location: string;
  readonly calendar: Calendar;
}

/**
 * Reads what `--directive`, `--calendar` and `--roster` name. Each is used as far as it can be read; one that is not
 * there ends the command.
 */
export async function readNamedFiles(
  call: Call<typeof CHECK_OPTIONS>,
  workspace: WorkspaceOptions,
): Promise<NamedFiles | 'refused'> {
  const { values } = call;
  const { cwd, today, maxSize } = workspace;
  const { around } = diskWorkspace(workspace);
  const texts: NamedText[] = [];
  let calendar: CalendarExtension = {};
  if (values.calendar !== undefined) {
    const { readCalendar } = await import('./calendar-file');
    const read = await readCalendar(call, values.calendar, today, maxSize);
    if (read === 'refused') return 'refused';
    texts.push(read.text);
    calendar = read.extension;
  }
  let directives: readonly Directive[] = [];
  let brokenFiles: readonly BrokenFile[] = [];
  if (values.directive !== undefined) {
    const { readDirectiveFile } = await import('./directive-file');
    const read = await readDirectiveFile(call, values.directive, today, maxSize, await around(cwd));
    if (read === 'refused') return 'refused';
    texts.push(read.text);
    directives = read.directive ? [read.directive] : [];
    const at = workspacePath(path.resolve(cwd, values.directive));
    if (!read.directive) brokenFiles = [{ kind: 'directive', id: read.id, path: at, file: values.directive }];
  }
  if (values.roster === undefined) return { calendar, directives, brokenFiles, roster: undefined, texts };
  const { readRoster } = await import('./roster-file');
  const location = path.resolve(cwd, values.roster);
  const beside = await around(path.dirname(location));
  const known = {
    directives: [...directives, ...beside.directives],
    brokenFiles: [...brokenFiles, ...beside.brokenFiles],
  };
  const roster = await readRoster(call, values.roster, today, maxSize, known);
  if (roster === 'refused') return 'refused';
  const counted = extendCalendar(beside.calendar, calendar);
  return { calendar, directives, brokenFiles, roster: { ...roster, location, calendar: counted }, texts };
}
