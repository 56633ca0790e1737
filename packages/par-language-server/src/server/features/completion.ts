import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import { completionsAt } from '../../service';
import { documentFeature, type Feature } from '../feature';

/** What can be written at the cursor. */
export const completion: Feature = documentFeature<CompletionParams, CompletionList>('textDocument/completion', {
  capabilities: () => ({
    completionProvider: {
      // A space stands before most values and inside many names.
      triggerCharacters: [' ', '"'],
      completionItem: { labelDetailsSupport: true },
    },
  }),
  needs: 'position',
  nothing: { isIncomplete: false, items: [] },
  answer(file, { position }, { client, settings: { language } }) {
    return completionsAt(file, position, { language, ...client.completion });
  },
});
