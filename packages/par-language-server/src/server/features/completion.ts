import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  ErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { type CompletionOptions, completionsAt, resolveCompletion } from '../../service';
import type { ClientOptions } from '../client-options';
import { documentFeature, type Feature, type Served } from '../feature';
import type { Settings } from '../settings';

/** What can be written at the cursor, and what there is to read about the one that is looked at. */
export const COMPLETION_FEATURES: readonly Feature[] = [
  documentFeature<CompletionParams, CompletionList>('textDocument/completion', {
    needs: 'position',
    whileTyping: true,
    nothing: { isIncomplete: false, items: [] },
    answer: (file, { position }, { client, settings, served }) =>
      completionsAt(file, position, optionsFor(client, settings, served)),
  }),
  {
    method: 'completionItem/resolve',
    async answer(params, served, token) {
      if (!('label' in params) || typeof params.label !== 'string') {
        throw new ResponseError(ErrorCodes.InvalidParams, 'completionItem/resolve: label is missing');
      }
      const item = params as CompletionItem;
      const options = optionsFor(served.client, await served.settings.of(), served);
      if (token.isCancellationRequested) return item;
      return resolveCompletion(item, served.files.open(), options);
    },
  },
];

function optionsFor(client: ClientOptions, { language }: Settings, { files }: Served): CompletionOptions {
  // Whatever was read of the workspace so far: a suggestion is not kept waiting for the rest, the next one knows it.
  files.warm();
  return { language, ...client.completion, view: files.held() };
}
