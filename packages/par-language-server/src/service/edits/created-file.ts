import type { WorkspaceEdit } from 'vscode-languageserver-types';

/** Makes a file that holds a text; one that is there already is not written over. */
export function createdFile({ uri, text }: { readonly uri: string; readonly text: string }): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}
