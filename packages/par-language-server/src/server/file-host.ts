import { LARGEST_REPORT } from '@soctrang/par-core/report';
import type { Connection } from 'vscode-languageserver';
import type { Unread } from '../service';

/** What a file holds: its text, or why it has none. */
export type FileContent = string | Unread;

/** Where the server reads files that no editor has open. URIs in, and never a fault out. */
export interface FileHost {
  /** The names of the files in a folder; none where it cannot be read. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** What a file holds; undefined where it is not there, or cannot be reached. */
  readonly content: (uri: string) => Promise<FileContent | undefined>;
  /**
   * URIs of the files of ours in a folder and all those below, but for those that hold what other programs installed or
   * keep for themselves. At most `MOST_FILES`.
   */
  readonly find: (folder: string) => Promise<readonly string[]>;
  /** Something that is another when a file is, where that is cheaper to ask than the text; undefined where it is not there. */
  readonly stamp?: (uri: string) => Promise<string | undefined>;
}

/** Larger files are not read, nor checked where an editor opens them: 5 MiB, as on the command line. */
export const LARGEST_FILE = LARGEST_REPORT;

/** More files than this in one folder of a workspace are left out. */
export const MOST_FILES = 10_000;

/** What an editor answers on request where it reads files for the server (`initializationOptions.files`). */
export const FILE_REQUESTS = {
  /** `{ uri }` of a folder; answers with the names of the files in it. */
  names: 'par/names',
  /**
   * `{ uri, limit }` of a file; answers with its text, or null. Of one that holds none it may say why, so that it is not taken
   * for one that is not there: `{ kind: 'undecodable', reason, offset }` as `decodeText` has it, or `{ kind: 'oversized', size }`
   * above the limit, both in bytes.
   */
  text: 'par/text',
  /** `{ uri }` of a folder of the workspace; answers with the URIs of the files of ours in it and below. */
  find: 'par/find',
} as const;

/** Reads through the editor: on the web, where there is no disk, and in a workspace that is none. */
export function clientHost(connection: Connection): FileHost {
  const ask = async (method: string, uri: string, more: object = {}): Promise<unknown> => {
    try {
      return await connection.sendRequest(method, { uri, ...more });
    } catch (error) {
      connection.console.warn(`${method} ${uri}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const texts = (answer: unknown): readonly string[] =>
    Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
  return {
    names: async (folder) => texts(await ask(FILE_REQUESTS.names, folder)),
    content: async (uri) => contentOf(await ask(FILE_REQUESTS.text, uri, { limit: LARGEST_FILE })),
    find: async (folder) => texts(await ask(FILE_REQUESTS.find, folder)).slice(0, MOST_FILES),
  };
}

/** What an editor says that a file holds; undefined for what makes no sense. */
function contentOf(answer: unknown): FileContent | undefined {
  if (typeof answer === 'string') return answer;
  if (typeof answer !== 'object' || answer === null || !('kind' in answer)) return undefined;
  const { kind, reason, offset, size } = answer as Readonly<Record<string, unknown>>;
  if (kind === 'oversized') return { kind, size: Number(size) || LARGEST_FILE + 1, limit: LARGEST_FILE };
  if (kind !== 'undecodable') return undefined;
  switch (reason) {
    case 'utf-16':
    case 'nul':
    case 'invalid-utf-8':
      return { kind, reason, offset: Number(offset) || 0 };
    default:
      return undefined;
  }
}

/** Reads nothing: what lies nearby counts only where somebody can read it. */
export const NO_FILES: FileHost = { names: async () => [], content: async () => undefined, find: async () => [] };
