import {
  type DocumentFormattingParams,
  type DocumentOnTypeFormattingParams,
  type DocumentRangeFormattingParams,
  ErrorCodes,
  ResponseError,
  type TextEdit,
} from 'vscode-languageserver';
import { type FormattingOptions, formatEdits, rangeFormatEdits, typeFormatEdits } from '../../service';
import { type Asked, documentFeature, type Feature } from '../feature';

/** The layout of `par fmt`: of the file, of some lines, of a new line. */
export const FORMATTING_FEATURES: readonly Feature[] = [
  documentFeature<DocumentFormattingParams, TextEdit[]>('textDocument/formatting', {
    nothing: [],
    answer: (file, _, asked) => laidOut(asked, (options) => formatEdits(file, options)),
  }),
  documentFeature<DocumentRangeFormattingParams, TextEdit[]>('textDocument/rangeFormatting', {
    needs: 'range',
    nothing: [],
    answer: (file, { range }, asked) => laidOut(asked, (options) => rangeFormatEdits(file, range, options)),
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

/** What was said last of each document that could not be laid out. */
const said = new WeakMap<Asked['served'], Map<string, string>>();

/**
 * Why a file is not laid out is shown, since an editor shows nothing of an empty answer and speaks of a failed request
 * where it gets an error. Once: whoever lets the editor lay out at each save is not told again until the reason is another
 * one, or the file could be laid out in between. The log has it every time.
 */
function laidOut(
  { settings: { language }, served, stored: { uri } }: Asked,
  edit: (options: FormattingOptions) => TextEdit[],
): TextEdit[] {
  const before = said.get(served) ?? new Map<string, string>();
  said.set(served, before);
  let reason: string | undefined;
  const edits = edit({
    language,
    refused(why) {
      reason = why;
    },
  });
  if (reason === undefined) before.delete(uri);
  else {
    served.log(reason);
    if (before.get(uri) !== reason) served.show(reason);
    before.set(uri, reason);
  }
  return edits;
}
