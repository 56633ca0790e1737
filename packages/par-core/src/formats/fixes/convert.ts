import { fromLegacyFont } from '../../source/legacy-fonts';
import type { SourceTree, Span } from '../../source/tree';
import type { Conversion } from '../finding';
import { decomposedLetters } from '../unicode-form';
import type { TextEdit } from './fix';

/** Brings text into Unicode NFC: decomposed letters wherever they stand, a legacy font at its place. */
export function convertEdits(
  { text }: SourceTree,
  { start, end }: Span,
  from: Exclude<Conversion, 'odd-indentation'>,
): readonly TextEdit[] {
  if (from !== 'decomposed') {
    // No mark of YAML or JSON is among the letters of these fonts: the text may be converted as it is written.
    return [{ start, end, text: fromLegacyFont(text.slice(start, end), from) }];
  }
  return decomposedLetters(text).map((place) => {
    return { ...place, text: text.slice(place.start, place.end).normalize('NFC') };
  });
}
