import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { contentOf } from '../../service';
import type { Feature } from '../feature';

/** The text of the pages that no file holds, `par:/…`; to an editor that cannot ask for them so, `par/content` says the same. */
export const CONTENT_FEATURES: readonly Feature[] = [
  {
    method: 'workspace/textDocumentContent',
    async answer(params) {
      const page = contentOf(uriOf(params, 'workspace/textDocumentContent'));
      if (page === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'there is no such page');
      return { text: page.text };
    },
  },
  { method: 'par/content', answer: async (params) => contentOf(uriOf(params, 'par/content')) ?? null },
];

function uriOf(params: object, method: string): string {
  if ('uri' in params && typeof params.uri === 'string') return params.uri;
  throw new ResponseError(ErrorCodes.InvalidParams, `${method}: uri is missing`);
}
