import type { Connection } from 'vscode-languageserver';

/** Where the server reads files that no editor has open. URIs in, and never a fault out. */
export interface FileHost {
  /** The names of the files in a folder; none where it cannot be read. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** The text of a file; undefined where it cannot be read, or is too large. */
  readonly text: (uri: string) => Promise<string | undefined>;
}

/** Larger files are not read: no configuration, directive or calendar is that large. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** What an editor answers on request where it reads files for the server (`initializationOptions.files`). */
export const FILE_REQUESTS = {
  /** `{ uri }` of a folder; answers with the names of the files in it. */
  names: 'par/names',
  /** `{ uri }` of a file; answers with its text, or null. */
  text: 'par/text',
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
  return {
    async names(folder) {
      const names = await ask(FILE_REQUESTS.names, folder);
      return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    },
    async text(uri) {
      const text = await ask(FILE_REQUESTS.text, uri);
      return typeof text === 'string' && text.length <= LARGEST_FILE ? text : undefined;
    },
  };
}

/** Reads nothing: what lies nearby counts only where somebody can read it. */
export const NO_FILES: FileHost = { names: async () => [], text: async () => undefined };
