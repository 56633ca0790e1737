import type { FileKind, Surroundings } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { type TextSource, whole } from '@soctrang/par-core/source';
import { type OpenDocument, type OpenDocumentOptions, openDocument, unreadDocument } from '../service';
import type { Documents, StoredDocument } from './documents';
import { type FileContent, LARGEST_FILE } from './file-host';
import { checkedWith, knownAs, type Nearby } from './nearby';

/** Open documents, read and checked: once for what they hold, the day, and what lies around them. */
export interface Readings {
  /** A document as it stands when what lies around it is known. */
  readonly of: (document: StoredDocument) => Promise<OpenDocument>;
  /** The same at once, where what lies around it is known already. */
  readonly now: (document: StoredDocument) => OpenDocument | undefined;
  /**
   * A document as it stood before, with what lies around it: of the text of now what is known is used; an earlier one,
   * which a key has changed while its surroundings were being read, is read whole.
   */
  readonly asOf: (document: StoredDocument, text: TextSource, around: Surroundings) => OpenDocument;
}

interface Reading {
  readonly revision: number;
  readonly day: CalendarDate;
  readonly around: Surroundings;
  readonly document: OpenDocument;
}

export function createReadings(documents: Documents, nearby: () => Nearby, today: () => CalendarDate): Readings {
  const known = new WeakMap<StoredDocument, Reading>();

  function read(document: StoredDocument, kind: FileKind, around: Surroundings): OpenDocument {
    const { revision } = document;
    const day = today();
    const before = known.get(document);
    if (before?.revision === revision && before.day === day && before.around === around) return before.document;
    const { uri, text, unread } = document;
    // Only an edit lies between: everything else that the check looks at is what it was. The earlier one is used up by it.
    const isEdited = unread !== undefined && before?.day === day && before.around === around;
    const since = isEdited
      ? { document: before.document, change: { ...unread, text: text.slice(unread.start, unread.newEnd) } }
      : undefined;
    known.delete(document);
    const opened = checkedFile(kind, uri, text, around, day, { continued: true, ...(since && { since }) });
    known.set(document, { revision, day, around, document: opened });
    documents.markRead(document);
    return opened;
  }

  return {
    async of(document) {
      return read(document, kindOf(document), await nearby().of(document.uri));
    },
    now(document) {
      const around = nearby().known(document.uri);
      return around && read(document, kindOf(document), around);
    },
    asOf(document, text, around) {
      const kind = kindOf(document);
      return text === document.text
        ? read(document, kind, around)
        : checkedFile(kind, document.uri, text, around, today());
    },
  };
}

/** What a file holds, open or not, checked with what lies around it; where it holds no text, a finding says why. */
export function checkedContent(
  kind: FileKind,
  uri: string,
  content: FileContent,
  around: Surroundings,
  today: CalendarDate,
): OpenDocument {
  if (typeof content === 'string') return checkedFile(kind, uri, content, around, today);
  return unreadDocument(kind, uri, content, { today, ...checkedWith(uri, around) });
}

/** How many bytes a text takes as UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a pair counts two: four bytes together.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** A text, open or not, checked with what lies around it. One that is too large is not read; a finding says so. */
function checkedFile(
  kind: FileKind,
  uri: string,
  text: TextSource,
  around: Surroundings,
  today: CalendarDate,
  editing: Pick<OpenDocumentOptions, 'continued' | 'since'> = {},
): OpenDocument {
  const options = { today, ...editing, ...checkedWith(uri, around) };
  if (text.length > LARGEST_FILE) {
    return unreadDocument(kind, uri, { kind: 'oversized', size: bytesOf(whole(text)), limit: LARGEST_FILE }, options);
  }
  const known = knownAs(uri, text, around);
  return openDocument(kind, uri, text, { ...options, ...(known && { known }) });
}

function kindOf({ kind, uri }: StoredDocument): FileKind {
  if (kind === undefined) throw new TypeError(`${uri} is no file of ours`);
  return kind;
}
