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
import { type TextSource, whole } from '@soctrang/par-core/source';
import { URI } from 'vscode-uri';
import type { OpenDocumentOptions } from '../service';
import { type FileHost, LARGEST_FILE } from './file-host';

/** Kinds of file that count for others: a change of one is a change for the reports near it. */
const COUNTS: ReadonlySet<FileKind | undefined> = new Set<FileKind>(['config', 'directive', 'calendar', 'criteria']);

/** Whether files of a kind count for others by lying near them. */
export function countsForOthers(kind: FileKind | undefined): boolean {
  return COUNTS.has(kind);
}

/** The files whose changes an editor should tell of, as patterns of the protocol. */
export const WATCHED = [
  `**/{${CONFIG_NAMES.join(',')}}`,
  '**/*.par.{yaml,yml,json}',
  '**/*.par-{directive,calendar,criteria,roster}.{yaml,yml,json}',
] as const;

export interface NearbyOptions {
  readonly host: FileHost;
  /** The documents as they stand in the editor, saved or not: they count before what is stored. */
  readonly documents: () => readonly { readonly uri: string; readonly text: TextSource }[];
  /** URIs of the folders that the editor works in. */
  readonly roots: () => readonly string[];
  readonly today: () => CalendarDate;
}

/** What counts for the files an editor shows, read once for each of their folders. */
export interface Nearby {
  readonly of: (uri: string) => Promise<Surroundings>;
  /** The same where it is known already: between two steps that must not be torn apart. */
  readonly known: (uri: string) => Surroundings | undefined;
  /** After a change of one file: what it counts for, or may count for from now on, is read again. */
  readonly changed: (uri: string) => void;
  /** After a change of who knows what. */
  readonly forget: () => void;
}

interface Known {
  readonly day: CalendarDate;
  readonly place: URI;
  readonly folder: string;
  readonly read: Promise<Surroundings>;
  /** What came of it, once it has come. */
  surroundings: Surroundings | undefined;
}

export function createNearby({ host, documents, roots, today }: NearbyOptions): Nearby {
  const known = new Map<string, Known>();
  const last = new Map<string, Surroundings>();
  const names = new Map<string, Promise<readonly string[]>>();
  const texts = new Map<string, Promise<string | undefined>>();

  function stored<Value>(store: Map<string, Promise<Value>>, uri: string, read: () => Promise<Value>): Promise<Value> {
    const value = store.get(uri) ?? read();
    store.set(uri, value);
    return value;
  }

  async function textOf(uri: string): Promise<string | undefined> {
    const content = await host.content(uri);
    return typeof content === 'string' && content.length <= LARGEST_FILE ? content : undefined;
  }

  function read(place: URI, folder: string, day: CalendarDate): Promise<Surroundings> {
    const uriOf = (path: string): string => place.with({ path, query: '', fragment: '' }).toString();
    const open = documents()
      .map((document) => ({ document, place: URI.parse(document.uri) }))
      .filter((one) => isBeside(one.place, place));
    return surroundingsOf(folder, {
      today: day,
      root: rootPath(place, roots()) ?? folder,
      files: {
        async names(path) {
          const here = open.filter((one) => folderOf(one.place.path) === path);
          const shown = here.map((one) => one.place.path.slice(path.length + 1));
          const uri = uriOf(path);
          return [...new Set([...(await stored(names, uri, () => host.names(uri))), ...shown])];
        },
        async text(path) {
          const shown = open.find((one) => one.place.path === path);
          const uri = uriOf(path);
          return shown ? whole(shown.document.text) : stored(texts, uri, () => textOf(uri));
        },
      },
    });
  }

  function drop(key: string, { surroundings }: Known): void {
    if (surroundings) last.set(key, surroundings);
    known.delete(key);
  }

  const placed = (uri: string): { readonly place: URI; readonly folder: string; readonly key: string } | undefined => {
    const place = URI.parse(uri);
    // An unsaved document lies nowhere, and a page of ours in no folder.
    if (place.scheme === 'untitled' || place.scheme === 'par' || !place.path.startsWith('/')) return undefined;
    const folder = folderOf(place.path);
    return { place, folder, key: place.with({ path: folder, query: '', fragment: '' }).toString() };
  };

  return {
    of(uri) {
      const at = placed(uri);
      if (at === undefined) return Promise.resolve(NO_SURROUNDINGS);
      const { place, folder, key } = at;
      const day = today();
      const there = known.get(key);
      if (there?.day === day) return there.read;
      const before = there?.surroundings ?? last.get(key);
      const one: Known = {
        day,
        place,
        folder,
        surroundings: undefined,
        // What is read again and is the same stays the same object: nobody has to check anything again.
        read: read(place, folder, day).then((found) => {
          const kept = before && there?.day === undefined && isSame(before, found) ? before : found;
          one.surroundings = kept;
          last.delete(key);
          return kept;
        }),
      };
      known.set(key, one);
      return one.read;
    },
    known(uri) {
      const at = placed(uri);
      if (at === undefined) return NO_SURROUNDINGS;
      const there = known.get(at.key);
      return there?.day === today() ? there.surroundings : undefined;
    },
    changed(uri) {
      const place = URI.parse(uri);
      const key = place.with({ query: '', fragment: '' }).toString();
      texts.delete(key);
      names.delete(place.with({ path: folderOf(place.path), query: '', fragment: '' }).toString());
      for (const [folder, one] of known) {
        if (isBeside(one.place, place) && mayCount(place.path, one, roots())) drop(folder, one);
      }
    },
    forget() {
      texts.clear();
      names.clear();
      for (const [folder, one] of known) drop(folder, one);
    },
  };
}

/** Whether a file is looked at for the files of a folder: it lies beside them or above, up to their configuration, or is named by that. */
function mayCount(path: string, { folder, place, surroundings }: Known, roots: readonly string[]): boolean {
  if (surroundings === undefined) return true;
  const { config, files } = surroundings;
  const top = config?.folder ?? rootPath(place, roots) ?? folder;
  const at = folderOf(path);
  if (isInside(folder, at) && (isInside(at, top) || at === top)) return true;
  if (files.some((file) => file.path === path)) return true;
  if (config === undefined) return false;
  const { directives, calendars, criteriaSets } = config.checked;
  return [...directives, ...calendars, ...criteriaSets].some(({ file }) => `${config.folder}/${file}` === path);
}

/** Whether two looks at a folder found the same texts in the same places. */
function isSame(one: Surroundings, other: Surroundings): boolean {
  const texts = ({ config, files }: Surroundings): readonly string[] =>
    [...(config ? [config] : []), ...files].flatMap(({ path, checked }) => [path, checked.tree.text]);
  // A file that a configuration names and that is not there is told of in the findings of the configuration.
  const findings = ({ config }: Surroundings): number => config?.checked.findings.length ?? 0;
  const [before, after] = [texts(one), texts(other)];
  return (
    findings(one) === findings(other) &&
    before.length === after.length &&
    before.every((text, index) => text === after[index])
  );
}

function isBeside(one: URI, other: URI): boolean {
  return one.scheme === other.scheme && one.authority === other.authority;
}

/** URI of the folder of the workspace that a file lies in: the innermost, where they nest. */
export function rootOf(uri: string, roots: readonly string[]): string | undefined {
  const place = URI.parse(uri);
  return roots
    .map((root) => ({ root, at: URI.parse(root) }))
    .filter(({ at }) => isBeside(at, place) && isInside(place.path, pathOf(at)))
    .sort((a, b) => b.at.path.length - a.at.path.length)[0]?.root;
}

function rootPath(place: URI, roots: readonly string[]): string | undefined {
  const root = rootOf(place.toString(), roots);
  return root === undefined ? undefined : pathOf(URI.parse(root));
}

function pathOf({ path }: URI): string {
  return path.replace(/\/$/u, '');
}

/**
 * A document that counts for others, as it was checked together with them: what a configuration names is looked for
 * there, and a directive or a criteria set is not its own rival.
 */
export function knownAs(uri: string, text: TextSource, { config, files }: Surroundings): CheckedText | undefined {
  const { path } = URI.parse(uri);
  const found = [...(config ? [config] : []), ...files].find((one) => one.path === path);
  return found !== undefined && found.checked.tree.text === whole(text) ? found.checked : undefined;
}

/** What counts for a document, as its check wants it. */
export function checkedWith(
  uri: string,
  { config, settings, directives, calendar, criteriaSets, brokenFiles }: Surroundings,
): Pick<OpenDocumentOptions, 'directives' | 'calendar' | 'criteriaSets' | 'brokenFiles' | 'configured'> {
  const around = { directives, calendar, criteriaSets, brokenFiles };
  if (config === undefined) return around;
  return { ...around, configured: { settings, file: seenFrom(config.folder, URI.parse(uri).path) } };
}
