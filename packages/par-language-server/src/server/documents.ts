import type { FileKind } from '@soctrang/par-core';
import { lineStartsOf, type TextSource } from '@soctrang/par-core/source';
import { kindOfUri } from '../service';
import { applied, type ContentChange, changeOf, type Difference, type Lines, merged } from './text-edit';

/** A document that an editor has open, as it stands now. */
export interface StoredDocument {
  readonly uri: string;
  readonly languageId: string;
  /** Undefined where it is no file of ours. */
  readonly kind: FileKind | undefined;
  /** As the editor counts. */
  readonly version: number;
  /** As we count, up by one at each change: some editors do not count. */
  readonly revision: number;
  readonly text: TextSource;
  readonly lineStarts: readonly number[];
  /** How it differs from what `markRead` was last called for; undefined where it does not, or never was. */
  readonly unread: Difference | undefined;
}

/** The documents that an editor has open. It changes them in the order of its messages. */
export interface Documents {
  readonly get: (uri: string) => StoredDocument | undefined;
  readonly all: () => readonly StoredDocument[];
  readonly open: (uri: string, languageId: string, version: number, text: string) => StoredDocument;
  /** Says what was wrong, where nothing could be changed. */
  readonly change: (uri: string, version: number | undefined, changes: readonly ContentChange[]) => Changed;
  readonly close: (uri: string) => StoredDocument | undefined;
  readonly markRead: (document: StoredDocument) => void;
}

/** What became of a change. */
export type Changed = { readonly document: StoredDocument } | { readonly refused: 'not-open' | 'older' };

type Kept = { -readonly [Key in keyof Omit<StoredDocument, 'lineStarts'>]: StoredDocument[Key] } & {
  lineStarts: number[];
};

export function createDocuments(): Documents {
  const kept = new Map<string, Kept>();
  return {
    get: (uri) => kept.get(uri),
    all: () => [...kept.values()],
    open(uri, languageId, version, text) {
      const document: Kept = {
        uri,
        languageId,
        kind: kindOf(uri, languageId),
        version,
        // An editor that opens a document twice means the second one.
        revision: (kept.get(uri)?.revision ?? 0) + 1,
        text,
        lineStarts: lineStartsOf(text),
        unread: undefined,
      };
      kept.set(uri, document);
      return document;
    },
    change(uri, version, changes) {
      const document = kept.get(uri);
      if (document === undefined) return { refused: 'not-open' };
      // A change of a text that is gone would only spoil the one that is there. One with the same number comes from an
      // editor that does not count.
      if (version !== undefined && version < document.version) return { refused: 'older' };
      let lines: Lines = document;
      let { unread } = document;
      for (const change of changes) {
        const edit = changeOf(change, lines);
        lines = applied(lines, edit);
        unread = merged(unread, edit);
      }
      document.text = lines.text;
      document.lineStarts = lines.lineStarts;
      document.unread = unread;
      document.version = version ?? document.version + 1;
      document.revision += 1;
      return { document };
    },
    close(uri) {
      const document = kept.get(uri);
      kept.delete(uri);
      return document;
    },
    markRead({ uri }) {
      const document = kept.get(uri);
      if (document) document.unread = undefined;
    },
  };
}

/** Editors call our kinds of file by these names behind `par-`: `par-report`, and `par-report-json` where it is JSON. */
const KINDS: readonly FileKind[] = ['report', 'directive', 'calendar', 'roster', 'criteria', 'config'];
const LANGUAGE = /^par-([a-z]+)(?:-json)?$/u;

/** By the file's name, or where that says nothing, as in an unsaved file, by the language id. */
function kindOf(uri: string, languageId: string): FileKind | undefined {
  const [, told] = LANGUAGE.exec(languageId) ?? [];
  return kindOfUri(uri) ?? KINDS.find((kind) => kind === told);
}
