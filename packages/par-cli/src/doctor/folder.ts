import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import type { FileKind } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { systemCode } from '../files/path-problem';
import type { Language, MessageKey, Say } from '../messages';
import { printable } from '../terminal/printable';
import { configurationObservations } from './configuration';
import { fileNames } from './file-names';
import type { FoundFile } from './found-files';
import { type Format, KNOWN_FORMATS, standing } from './known-formats';
import type { Observation } from './observation';

/** Each kind of file, in the order in which they are told. */
const KIND_KEYS = {
  report: 'doctor-kind-report',
  roster: 'doctor-kind-roster',
  calendar: 'doctor-kind-calendar',
  directive: 'doctor-kind-directive',
  criteria: 'doctor-kind-criteria',
  config: 'doctor-kind-config',
} as const satisfies Readonly<Record<FileKind, MessageKey>>;

const CUT: Observation = { id: 'files', level: 'note', say: (say) => say('doctor-files.cut') };

export interface FolderOptions {
  readonly files: readonly FoundFile[];
  /** Whether these are all the files of ours that there are. */
  readonly complete: boolean;
  /** Where the configuration lies, absolute; undefined where there is none. */
  readonly configuration: string | undefined;
  readonly today: CalendarDate;
  readonly language: Language;
}

/** What there is to say of a folder and of the files of ours in it. */
export async function folderObservations(
  folder: string,
  { files, complete, configuration, today, language }: FolderOptions,
): Promise<readonly Observation[]> {
  return [
    await writableObservation(folder),
    ...(await configurationObservations(configuration, { folder, today, language })),
    filesObservation(files),
    ...(complete ? [] : [CUT]),
    // The configuration's own check has spoken of its format.
    ...formatObservations(files.filter(({ location }) => location !== configuration)),
  ];
}

async function writableObservation(folder: string): Promise<Observation> {
  const names = { folder: printable(folder) };
  try {
    await access(folder, constants.W_OK);
    return { id: 'folder', level: 'good', say: (say) => say('doctor-folder', names) };
  } catch (error) {
    systemCode(error);
    return { id: 'folder', level: 'wrong', say: (say) => say('doctor-folder.closed', names) };
  }
}

function filesObservation(files: readonly FoundFile[]): Observation {
  if (files.length === 0) return { id: 'files', level: 'note', say: (say) => say('doctor-files.none') };
  return {
    id: 'files',
    level: 'good',
    say: (say) => {
      const kinds = Object.entries(KIND_KEYS).flatMap(([kind, key]) => {
        const count = files.filter((file) => file.kind === kind).length;
        return count === 0 ? [] : [say(key, { count })];
      });
      return say('doctor-files', { kinds: kinds.join(', ') });
    },
  };
}

/** The formats that this version does not read, each with the files that name it. */
function formatObservations(files: readonly FoundFile[]): readonly Observation[] {
  const byFormat = new Map<string, { readonly format: Format; readonly files: string[] }>();
  for (const { file, format } of files) {
    if (format === undefined) continue;
    const name = `${format.name}/${format.version}`;
    const group = byFormat.get(name) ?? { format, files: [] };
    byFormat.set(name, group);
    group.files.push(file);
  }
  return [...byFormat].flatMap(([name, group]): readonly Observation[] => {
    const known = KNOWN_FORMATS.join(', ');
    const state = standing(group.format);
    if (state === 'known') return [];
    const key = state === 'newer' ? 'doctor-format.newer' : 'doctor-format.unknown';
    const message = (say: Say): string => say(key, { from: fileNames(group.files, say), format: name, known });
    return [{ id: 'format', level: 'wrong', say: message }];
  });
}
