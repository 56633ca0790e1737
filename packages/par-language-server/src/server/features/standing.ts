import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Requests, type Standing, standingOf } from '../../service';
import { documentFeature, type Feature } from '../feature';

const METHOD = 'par/standing' satisfies keyof Requests;

/** Asked by the address alone, as the server's own requests are; answered as about any document that is open. */
const ofDocument = documentFeature<{ readonly textDocument: { readonly uri: string } }, Standing | null>(METHOD, {
  nothing: null,
  answer: (file, _, { settings: { language }, calendar }) => standingOf(file, { language, calendar }),
});

/** How an open file stands. */
export const standing: Feature = {
  method: METHOD,
  async answer(params, served, token) {
    if (!('uri' in params) || typeof params.uri !== 'string') {
      throw new ResponseError(ErrorCodes.InvalidParams, `${METHOD}: uri is missing`);
    }
    return ofDocument.answer({ textDocument: { uri: params.uri } }, served, token);
  },
};
