import type { Span } from '../source/tree';

/** A letter with the marks that follow it; a run of marks is bounded, since a hostile text may hold nothing else. */
const MARKED = /\p{L}[\u0300-\u036f]{1,8}/gu;

/** The letters of a text that Unicode has composed (NFC) and the text has not, each with its marks. */
export function decomposedLetters(text: string): readonly Span[] {
  const places: Span[] = [];
  for (const { 0: letter, index } of text.matchAll(MARKED)) {
    if (letter.normalize('NFC') !== letter) places.push({ start: index, end: index + letter.length });
  }
  return places;
}
