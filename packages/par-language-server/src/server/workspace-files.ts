import { type FileKind, fileKindOf, type Surroundings } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { CancellationToken } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { isPage, kindOfUri, type OpenDocument, type View } from '../service';
import type { Documents } from './documents';
import { cancelled } from './feature';
import { type FileContent, type FileHost, MOST_FILES } from './file-host';
import type { Nearby } from './nearby';
import { checkedContent, type Readings } from './readings';
import { turn } from './turn';

/** How many letters of closed files may be held read at once, and how many one view may show: a tree is several times its text. */
const KEPT_LETTERS = 16 * 1024 * 1024;
const SHOWN_LETTERS = 48 * 1024 * 1024;

export interface WorkspaceFilesOptions {
  readonly host: () => FileHost;
  readonly documents: Documents;
  readonly readings: Readings;
  readonly nearby: () => Nearby;
  readonly roots: () => readonly string[];
  readonly today: () => CalendarDate;
  /** Whether the editor tells of files that change. Otherwise they are asked for each time. */
  readonly isWatched: () => boolean;
  /** Told where not everything could be looked at. */
  readonly onTooMuch: (files: number, shown: number) => void;
}

/** All the files of ours in the folders of a workspace; read when they are asked for. */
export interface WorkspaceFiles {
  /**
   * Whether an open document counts among them: not an old version of a file, which a comparison shows under another
   * scheme.
   */
  readonly belongs: (uri: string) => boolean;
  /** URIs of them all, open and closed. */
  readonly list: () => Promise<readonly string[]>;
  /** One of them, checked; undefined where it cannot be read. An open one is given as it stands in the editor. */
  readonly read: (uri: string) => Promise<OpenDocument | undefined>;
  /** All of them together, as they stand at one moment. */
  readonly view: (token: CancellationToken, onStep?: (done: number, of: number) => void) => Promise<View>;
  /** The open ones, as they stand. */
  readonly open: () => readonly OpenDocument[];
  /** What is known of them without waiting: the open ones, and those of the closed ones that were read before. */
  readonly held: () => View;
  /** The mark of a file that was read. */
  readonly markOf: (document: OpenDocument) => number;
  /** Reads in the background what `held` does not know yet, as long as nothing has changed since it last did. */
  readonly warm: () => void;
  /** Changes whenever the findings of a file may be others; undefined where it cannot be read. Reads as little as it can. */
  readonly mark: (uri: string) => Promise<number | undefined>;
  /** After a file was changed, made or removed. */
  readonly changed: (uri: string) => void;
  readonly forget: () => void;
}

/** What a closed file was checked under. */
interface Under {
  readonly around: Surroundings;
  readonly day: CalendarDate;
  readonly stamp: string | undefined;
}

interface Kept extends Under {
  readonly content: FileContent;
  readonly document: OpenDocument;
}

interface Marked extends Under {
  readonly mark: number;
}

export function createWorkspaceFiles(options: WorkspaceFilesOptions): WorkspaceFiles {
  const { host, documents, readings, nearby, roots, today, isWatched, onTooMuch } = options;
  // In the order of their last use.
  const kept = new Map<string, Kept>();
  let letters = 0;
  let listed: Promise<readonly string[]> | undefined;
  // Outlive the files themselves: a few words each.
  const marks = new Map<string, Marked>();
  const openMarks = new WeakMap<OpenDocument, number>();
  let lastMark = 0;

  function drop(uri: string): void {
    letters -= lettersOf(kept.get(uri)?.content);
    kept.delete(uri);
  }

  function keep(uri: string, one: Kept): void {
    drop(uri);
    kept.set(uri, one);
    letters += lettersOf(one.content);
    for (const [oldest] of kept) {
      if (letters <= KEPT_LETTERS || oldest === uri) break;
      drop(oldest);
    }
  }

  async function found(): Promise<readonly string[]> {
    const lists = await Promise.all(roots().map((root) => host().find(root)));
    const all = new Set(
      lists
        .flat()
        .filter((uri) => kindOfUri(uri) !== undefined)
        .map(keyOf),
    );
    return [...all].slice(0, MOST_FILES);
  }

  function belongs(uri: string): boolean {
    const folders = roots();
    const { scheme } = URI.parse(uri);
    return (
      scheme === 'file' ||
      scheme === 'untitled' ||
      isPage(uri) ||
      folders.length === 0 ||
      folders.some((root) => URI.parse(root).scheme === scheme)
    );
  }

  const openOnes = () => documents.all().filter(({ kind, uri }) => kind !== undefined && belongs(uri));

  const openNow = (): readonly OpenDocument[] => openOnes().flatMap((document) => readings.now(document) ?? []);

  async function list(): Promise<readonly string[]> {
    if (listed === undefined || !isWatched()) listed = found();
    const open = openOnes().map(({ uri }) => uri);
    const known = new Set(open.map(keyOf));
    return [...open, ...(await listed).filter((uri) => !known.has(uri))];
  }

  async function under(uri: string): Promise<Under> {
    const around = await nearby().of(uri);
    return { around, day: today(), stamp: isWatched() ? undefined : await host().stamp?.(uri) };
  }

  /** Whether what is known of a file still holds. A file that nobody watches and that has no stamp may be another each time. */
  function holds(one: Under, now: Under): boolean {
    return one.around === now.around && holdsText(one, now) && one.day === now.day;
  }
  function holdsText(one: Under, now: Under): boolean {
    return one.stamp === now.stamp && (isWatched() || now.stamp !== undefined);
  }

  async function readClosed(uri: string, kind: FileKind): Promise<OpenDocument | undefined> {
    const now = await under(uri);
    const before = kept.get(uri);
    if (before && holds(before, now)) {
      keep(uri, before);
      return before.document;
    }
    const content = before && holdsText(before, now) ? before.content : await host().content(uri);
    if (content === undefined) {
      drop(uri);
      marks.delete(uri);
      return undefined;
    }
    // Where nobody tells of changes, the content itself says that there was none.
    if (before && isSame(before.content, content) && before.around === now.around && before.day === now.day) {
      keep(uri, { ...before, ...now });
      return before.document;
    }
    const document = checkedContent(kind, uri, content, now.around, now.day);
    keep(uri, { ...now, content, document });
    const marked = marks.get(uri);
    if (marked === undefined || !holds(marked, now) || before !== undefined)
      marks.set(uri, { ...now, mark: ++lastMark });
    return document;
  }

  async function read(uri: string): Promise<OpenDocument | undefined> {
    const open = documents.get(uri);
    if (open?.kind !== undefined) return readings.of(open);
    const kind = fileKindOf(URI.parse(uri).path);
    return kind && readClosed(uri, kind);
  }

  function markOf(document: OpenDocument): number {
    const mark = openMarks.get(document) ?? ++lastMark;
    openMarks.set(document, mark);
    return mark;
  }

  async function view(token: CancellationToken, onStep?: (done: number, of: number) => void): Promise<View> {
    const uris = await list();
    const closed: OpenDocument[] = [];
    let shown = 0;
    for (const [index, uri] of uris.entries()) {
      if (documents.get(uri)) continue;
      await turn();
      if (token.isCancellationRequested) throw cancelled();
      const document = await read(uri);
      onStep?.(index + 1, uris.length);
      if (document === undefined) continue;
      shown += document.checked.tree.text.length;
      if (shown > SHOWN_LETTERS) {
        onTooMuch(uris.length, index);
        break;
      }
      closed.push(document);
    }
    for (;;) {
      for (const { uri } of openOnes()) await nearby().of(uri);
      // From here on nothing waits: what is open stands still while it is looked at.
      const open = openOnes();
      const now = open.flatMap((document) => readings.now(document) ?? []);
      const isClosed = ({ uri }: OpenDocument): boolean => documents.get(uri) === undefined;
      if (now.length === open.length) return { files: [...now, ...closed.filter(isClosed)] };
    }
  }

  let isWarm = false;

  return {
    belongs,
    list,
    read,
    warm() {
      if (isWarm) return;
      isWarm = true;
      // What goes wrong here goes wrong again, and is told, where somebody waits for it.
      view(NEVER).catch(() => undefined);
    },
    view,
    markOf,
    async mark(uri) {
      const open = documents.get(uri);
      if (open?.kind !== undefined) return markOf(await readings.of(open));
      const known = marks.get(uri);
      if (known && holds(known, await under(uri))) return known.mark;
      await read(uri);
      return marks.get(uri)?.mark;
    },
    open: openNow,
    held() {
      const open = openNow();
      const closed = [...kept.values()].map(({ document }) => document);
      return { files: [...open, ...closed.filter(({ uri }) => documents.get(uri) === undefined)] };
    },
    changed(uri) {
      drop(keyOf(uri));
      marks.delete(keyOf(uri));
      listed = undefined;
      isWarm = false;
    },
    forget() {
      listed = undefined;
      kept.clear();
      marks.clear();
      isWarm = false;
      letters = 0;
    },
  };
}

function lettersOf(content: FileContent | undefined): number {
  return typeof content === 'string' ? content.length : 0;
}

function isSame(one: FileContent, other: FileContent): boolean {
  return typeof one === 'string' || typeof other === 'string'
    ? one === other
    : JSON.stringify(one) === JSON.stringify(other);
}

/** Nobody cancels what nobody asked for. */
const NEVER = CancellationToken.None;

/** A URI in one form, however it was written: editors escape more, or less, than is needed. */
export function keyOf(uri: string): string {
  return URI.parse(uri).toString();
}
