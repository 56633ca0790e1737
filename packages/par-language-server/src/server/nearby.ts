import {
  CONFIG_NAMES,
  type FileKind,
  folderOf,
  isInside,
  NO_SURROUNDINGS,
  type Surroundings,
  seenFrom,
  surroundingsOf,
} from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { CheckedText } from '@soctrang/par-core/report';
import { URI } from 'vscode-uri';
import type { OpenDocumentOptions } from '../service';
import type { FileHost } from './file-host';

/** Kinds of file that count for others: a change of one is a change for the reports near it. */
const COUNTS: ReadonlySet<FileKind | undefined> = new Set<FileKind>(['config', 'directive', 'calendar', 'criteria']);

/** Whether files of a kind count for others by lying near them. */
export function countsForOthers(kind: FileKind | undefined): boolean {
  return COUNTS.has(kind);
}

/** The files whose changes an editor should tell of, as patterns of the protocol. */
export const WATCHED = [
  `**/{${CONFIG_NAMES.join(',')}}`,
  '**/*.par-{directive,calendar,criteria}.{yaml,yml,json}',
] as const;

export interface NearbyOptions {
  readonly host: FileHost;
  /** The documents as they stand in the editor, saved or not: they count before what is stored. */
  readonly documents: () => readonly { readonly uri: string; readonly getText: () => string }[];
  /** URIs of the folders that the editor works in. */
  readonly roots: () => readonly string[];
  readonly today: () => CalendarDate;
}

/** What counts for the files an editor shows, read once for each of their folders. */
export interface Nearby {
  readonly of: (uri: string) => Promise<Surroundings>;
  /** After a change of any of them. */
  readonly forget: () => void;
}

export function createNearby({ host, documents, roots, today }: NearbyOptions): Nearby {
  const known = new Map<string, { readonly day: CalendarDate; readonly surroundings: Promise<Surroundings> }>();
  return {
    of(uri) {
      const place = URI.parse(uri);
      // An unsaved document lies nowhere.
      if (place.scheme === 'untitled' || !place.path.startsWith('/')) return Promise.resolve(NO_SURROUNDINGS);
      const folder = folderOf(place.path);
      const key = place.with({ path: folder }).toString();
      const day = today();
      const read = known.get(key);
      if (read?.day === day) return read.surroundings;
      const uriOf = (path: string): string => place.with({ path, query: '', fragment: '' }).toString();
      const open = documents().map((document) => ({ document, place: URI.parse(document.uri) }));
      const surroundings = surroundingsOf(folder, {
        today: day,
        root: rootOf(place, roots()) ?? folder,
        files: {
          async names(path) {
            const here = open.filter((one) => isBeside(one.place, place) && folderOf(one.place.path) === path);
            const names = here.map((one) => one.place.path.slice(path.length + 1));
            return [...new Set([...(await host.names(uriOf(path))), ...names])];
          },
          async text(path) {
            const shown = open.find((one) => isBeside(one.place, place) && one.place.path === path);
            return shown ? shown.document.getText() : host.text(uriOf(path));
          },
        },
      });
      known.set(key, { day, surroundings });
      return surroundings;
    },
    forget: () => known.clear(),
  };
}

function isBeside(one: URI, other: URI): boolean {
  return one.scheme === other.scheme && one.authority === other.authority;
}

/** The folder of the workspace that a file lies in: the innermost, where they nest. */
function rootOf(place: URI, roots: readonly string[]): string | undefined {
  return roots
    .map((root) => URI.parse(root))
    .filter((root) => isBeside(root, place))
    .map(({ path }) => path.replace(/\/$/u, ''))
    .filter((path) => isInside(place.path, path))
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * A document that counts for others, as it was checked together with them: what a configuration names is looked for
 * there, and a directive or a criteria set is not its own rival.
 */
export function knownAs(uri: string, text: string, { config, files }: Surroundings): CheckedText | undefined {
  const { path } = URI.parse(uri);
  const found = [...(config ? [config] : []), ...files].find((one) => one.path === path);
  return found?.checked.tree.text === text ? found.checked : undefined;
}

/** What counts for a document, as its check wants it. */
export function checkedWith(
  uri: string,
  { config, settings, directives, calendar, criteriaSets }: Surroundings,
): Pick<OpenDocumentOptions, 'directives' | 'calendar' | 'criteriaSets' | 'configured'> {
  const around = { directives, calendar, criteriaSets };
  if (config === undefined) return around;
  return { ...around, configured: { settings, file: seenFrom(config.folder, URI.parse(uri).path) } };
}
