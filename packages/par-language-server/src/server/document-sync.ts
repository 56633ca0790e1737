import type { Connection } from 'vscode-languageserver';
import type { Documents, StoredDocument } from './documents';
import { isRange } from './feature';
import type { ContentChange } from './text-edit';

/** What the server does when the documents of the editor change. */
export interface DocumentEvents {
  readonly opened: (document: StoredDocument) => void;
  readonly changed: (document: StoredDocument) => void;
  readonly saved: (uri: string) => void;
  readonly closed: (document: StoredDocument) => void;
}

/** Keeps the documents as the editor has them. What makes no sense is said in the log, and nothing is changed by it. */
export function syncDocuments(connection: Connection, documents: Documents, events: DocumentEvents): void {
  const complain = (method: string, problem: string): void => connection.console.warn(`${method}: ${problem}`);

  connection.onNotification('textDocument/didOpen', (params: unknown) => {
    const { uri, languageId, version, text } = about(params);
    if (typeof uri !== 'string' || typeof text !== 'string') {
      complain('textDocument/didOpen', 'uri or text is missing');
      return;
    }
    const known = typeof languageId === 'string' ? languageId : '';
    events.opened(documents.open(uri, known, typeof version === 'number' ? version : 0, text));
  });

  connection.onNotification('textDocument/didChange', (params: unknown) => {
    const { uri, version } = about(params);
    const changes = isRecord(params) ? params.contentChanges : undefined;
    if (typeof uri !== 'string' || !Array.isArray(changes) || !changes.every(isChange)) {
      complain('textDocument/didChange', 'uri or contentChanges is missing, or no change');
      return;
    }
    const change = documents.change(uri, typeof version === 'number' ? version : undefined, changes);
    if ('refused' in change) {
      const why = change.refused === 'older' ? `version ${version} is older than what is known` : 'is not open';
      complain('textDocument/didChange', `${uri} ${why}`);
    } else events.changed(change.document);
  });

  connection.onNotification('textDocument/didSave', (params: unknown) => {
    const { uri } = about(params);
    if (typeof uri === 'string') events.saved(uri);
  });

  connection.onNotification('textDocument/didClose', (params: unknown) => {
    const { uri } = about(params);
    const closed = typeof uri === 'string' ? documents.close(uri) : undefined;
    if (closed) events.closed(closed);
    else complain('textDocument/didClose', `${String(uri)} is not open`);
  });
}

function about(params: unknown): Readonly<Record<string, unknown>> {
  return isRecord(params) && isRecord(params.textDocument) ? params.textDocument : {};
}

function isChange(change: unknown): change is ContentChange {
  if (!isRecord(change) || typeof change.text !== 'string') return false;
  return change.range === undefined || change.range === null ? true : isRange(change.range);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
