import type { TextEdit as Edit } from '@soctrang/par-core/report';
import type { SourceTree } from '@soctrang/par-core/source';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { rangeOf } from './diagnostics';
import type { OpenDocument } from './open-document';

/** Changes at offsets of a text as the protocol counts places. */
export function textEdits(tree: SourceTree, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(tree, edit), newText: edit.text }));
}

/** Changes of one document alone. */
export function documentEdit({ uri, checked }: OpenDocument, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [uri]: textEdits(checked.tree, edits) } };
}
