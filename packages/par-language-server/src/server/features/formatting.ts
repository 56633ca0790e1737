import {
  type DocumentFormattingParams,
  type DocumentOnTypeFormattingParams,
  type DocumentRangeFormattingParams,
  ErrorCodes,
  ResponseError,
  type TextEdit,
} from 'vscode-languageserver';
import { formatEdits, rangeFormatEdits, typeFormatEdits } from '../../service';
import { type Asked, documentFeature, type Feature } from '../feature';

/** The layout of `par fmt`: of the file, of some lines, of a new line. */
export const FORMATTING_FEATURES: readonly Feature[] = [
  documentFeature<DocumentFormattingParams, TextEdit[]>('textDocument/formatting', {
    nothing: [],
    answer: (file, _, asked) => formatEdits(file, refusing(asked)),
  }),
  documentFeature<DocumentRangeFormattingParams, TextEdit[]>('textDocument/rangeFormatting', {
    needs: 'range',
    nothing: [],
    answer: (file, { range }, asked) => rangeFormatEdits(file, range, refusing(asked)),
  }),
  documentFeature<DocumentOnTypeFormattingParams, TextEdit[]>('textDocument/onTypeFormatting', {
    needs: 'position',
    nothing: [],
    answer(file, { position, ch }) {
      if (typeof ch !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'ch is missing');
      return typeFormatEdits(file, position, ch);
    },
  }),
];

/** Why a file is not laid out is said in the log of the editor. */
function refusing({ settings: { language }, served }: Asked) {
  return { language, refused: served.log };
}
