import type { Span } from '@soctrang/par-core/source';

const LETTER = /[\p{L}\p{M}\p{N}_]/u;
const WHITE = /\s/u;

/**
 * What of a text an author means by more and more around an offset: the word, what stands together without a space, the
 * sentence, the line, the paragraph. Offsets are those of the whole text; nothing outside `within` is looked at.
 */
export function textSpansAt(text: string, within: Span, offset: number): readonly Span[] {
  const grown = (isPart: (character: string) => boolean): Span => grow(text, within, offset, isPart);
  return [
    grown((character) => LETTER.test(character)),
    grown((character) => !WHITE.test(character)),
    sentenceAt(text, within, offset),
    trimmed(text, lineAround(text, within, offset)),
    paragraphAt(text, within, offset),
  ].filter(({ start, end }) => end > start);
}

function grow(text: string, within: Span, offset: number, isPart: (character: string) => boolean): Span {
  let start = offset;
  let end = offset;
  while (start > within.start && isPart(characterBefore(text, start))) start -= characterBefore(text, start).length;
  while (end < within.end && isPart(characterAt(text, end))) end += characterAt(text, end).length;
  return { start, end: Math.min(end, within.end) };
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0);
}

function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  return low >= 0xdc00 && low <= 0xdfff && offset > 1 ? text.slice(offset - 2, offset) : text.slice(offset - 1, offset);
}

/** Whether a sentence ends before an offset: after a full stop and a space, not inside `02/11` or `TP. `. */
function endsSentence(text: string, offset: number): boolean {
  if (!WHITE.test(text.charAt(offset))) return false;
  const mark = text.charAt(offset - 1);
  if (mark === '!' || mark === '?' || mark === '…' || mark === ';') return true;
  // `KT.`, `TP.`: an abbreviation in capitals ends nothing.
  return mark === '.' && !/\p{Lu}{2}\.$/u.test(text.slice(Math.max(0, offset - 3), offset));
}

function sentenceAt(text: string, within: Span, offset: number): Span {
  const paragraph = paragraphAt(text, within, offset);
  let start = Math.max(offset, paragraph.start);
  while (start > paragraph.start && !endsSentence(text, start - 1)) start--;
  let end = Math.min(Math.max(offset, start), paragraph.end);
  while (end < paragraph.end && !(end > start && endsSentence(text, end))) end++;
  return trimmed(text, { start, end });
}

/** Lines without an empty one between. */
function paragraphAt(text: string, within: Span, offset: number): Span {
  let { start, end } = lineAround(text, within, offset);
  if (text.slice(start, end).trim() === '') return { start: offset, end: offset };
  while (start > within.start) {
    const before = lineAround(text, within, start - 1);
    if (text.slice(before.start, before.end).trim() === '') break;
    start = before.start;
  }
  while (end < within.end) {
    const after = lineAround(text, within, end + 1);
    if (after.start <= end || text.slice(after.start, after.end).trim() === '') break;
    end = after.end;
  }
  return trimmed(text, { start, end });
}

/** The line of an offset without its line break, as far as it lies within. */
function lineAround(text: string, within: Span, offset: number): Span {
  const at = Math.min(Math.max(offset, within.start), within.end);
  const before = text.lastIndexOf('\n', at - 1);
  const after = text.indexOf('\n', at);
  return {
    start: at === 0 ? 0 : Math.max(before + 1, within.start),
    end: after < 0 ? within.end : Math.min(after, within.end),
  };
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && WHITE.test(text.charAt(start))) start++;
  while (end > start && WHITE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
