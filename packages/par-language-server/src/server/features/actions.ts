import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { codeActionsAt } from '../../service';
import { documentFeature, type Feature } from '../feature';

/** What an editor may do for the author: fixes, silencers, and what rewrites the file. */
export const codeActions: Feature = documentFeature<CodeActionParams, CodeAction[]>('textDocument/codeAction', {
  needs: 'range',
  nothing: [],
  answer(file, { range, context }, { client, settings: { language }, served }) {
    const diagnostics = Array.isArray(context?.diagnostics) ? context.diagnostics : [];
    const only = Array.isArray(context?.only) ? { only: context.only } : {};
    return codeActionsAt(
      file,
      range,
      { diagnostics, ...only },
      { language, view: served.files.held(), createsFiles: client.createsFiles },
    );
  },
});
