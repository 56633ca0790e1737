import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../files/path-problem';
import type { MessageKey, Say } from '../messages';
import { printable } from '../terminal/printable';
import { configurationFor } from './configuration';
import { fileNames } from './file-names';
import type { FoundFile } from './found-files';
import { type Format, KINDS, type Kind, KNOWN_FORMATS, standing } from './known-formats';
import type { Observation } from './observation';

const KIND_KEYS = {
  par: 'doctor-kind-report',
  'par-roster': 'doctor-kind-roster',
  'par-calendar': 'doctor-kind-calendar',
  'par-directive': 'doctor-kind-directive',
  'par-criteria': 'doctor-kind-criteria',
} as const satisfies Readonly<Record<Kind, MessageKey>>;

const CUT: Observation = { id: 'files', level: 'note', say: (say) => say('doctor-files.cut') };

/** What there is to say of a folder and of the files of ours in it. */
export async function folderObservations(
  folder: string,
  files: readonly FoundFile[],
  complete: boolean,
): Promise<readonly Observation[]> {
  return [
    await writableObservation(folder),
    await configurationObservation(folder),
    filesObservation(files),
    ...(complete ? [] : [CUT]),
    ...formatObservations(files),
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

async function configurationObservation(folder: string): Promise<Observation> {
  const found = await configurationFor(folder);
  if (found === undefined) {
    return { id: 'configuration', level: 'good', say: (say) => say('doctor-configuration.none') };
  }
  const shown = printable(path.relative(folder, found) || found);
  return { id: 'configuration', level: 'good', say: (say) => say('doctor-configuration', { path: shown }) };
}

function filesObservation(files: readonly FoundFile[]): Observation {
  if (files.length === 0) return { id: 'files', level: 'note', say: (say) => say('doctor-files.none') };
  return {
    id: 'files',
    level: 'good',
    say: (say) => {
      const kinds = KINDS.flatMap((kind) => {
        const count = files.filter((file) => file.kind === kind).length;
        return count === 0 ? [] : [say(KIND_KEYS[kind], { count })];
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
