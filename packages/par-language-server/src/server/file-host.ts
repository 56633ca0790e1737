import { LARGEST_REPORT } from '@soctrang/par-core/report';
import type { Connection } from 'vscode-languageserver';

/** Where the server reads files that no editor has open. URIs in, and never a fault out. */
export interface FileHost {
  /** The names of the files in a folder; none where it cannot be read. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** The text of a file; undefined where it cannot be read, or is too large. */
  readonly text: (uri: string) => Promise<string | undefined>;
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
  /** `{ uri }` of a file; answers with its text, or null. */
  text: 'par/text',
  /** `{ uri }` of a folder of the workspace; answers with the URIs of the files of ours in it and below. */
  find: 'par/find',
} as const;

/** Reads through the editor: on the web, where there is no disk, and in a workspace that is none. */
export function clientHost(connection: Connection): FileHost {
  const ask = async (method: string, uri: string): Promise<unknown> => {
    try {
      return await connection.sendRequest(method, { uri });
    } catch (error) {
      connection.console.warn(`${method} ${uri}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const texts = (answer: unknown): readonly string[] =>
    Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
  return {
    names: async (folder) => texts(await ask(FILE_REQUESTS.names, folder)),
    async text(uri) {
      const text = await ask(FILE_REQUESTS.text, uri);
      return typeof text === 'string' && text.length <= LARGEST_FILE ? text : undefined;
    },
    find: async (folder) => texts(await ask(FILE_REQUESTS.find, folder)).slice(0, MOST_FILES),
  };
}

/** Reads nothing: what lies nearby counts only where somebody can read it. */
export const NO_FILES: FileHost = { names: async () => [], text: async () => undefined, find: async () => [] };
