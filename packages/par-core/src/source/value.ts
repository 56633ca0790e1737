import { readBlockText } from './blocktext';
import { readFlowBlock } from './flow';
import { closingQuote } from './key';
import { readPlain } from './plain';
import { readAlias } from './properties';
import { readQuoted } from './quoted';
import { advance, atLineEnd, type Reader, report, skipBlanks } from './reader';
import { charOf } from './text';
import type { Node } from './tree';

/**
 * A value that is no block of keys or items: a scalar, brackets or an alias, beginning at `r.pos`.
 * Leaves the reader on the next content line.
 */
export function readValue(r: Reader, parentCol: number): Node | null {
  switch (charOf(r.text, r.pos)) {
    case '[':
    case '{':
      return isProseInBrackets(r) ? readPlain(r, parentCol) : readFlowBlock(r, parentCol);
    case '"':
    case "'":
      return readQuoted(r, parentCol);
    case '|':
    case '>':
      return isProseAfterAngle(r) ? readPlain(r, parentCol) : readBlockText(r, parentCol);
    case '*': {
      if (isEmphasis(r)) return readPlain(r, parentCol);
      const node = readAlias(r);
      skipBlanks(r);
      if (!atLineEnd(r)) report(r, 'text-after-value', r.pos, r.end);
      advance(r);
      return node;
    }
    default:
      return readPlain(r, parentCol);
  }
}

/** `[Kết quả] Đã rà soát`: what closes on its line and goes on behind is a sentence to its author. */
function isProseInBrackets(r: Reader): boolean {
  if (r.isKey === undefined) return false;
  const close = bracketOnLine(r);
  if (close < 0) return false;
  return /^\s*[\p{L}\d]/u.test(r.text.slice(close + 1, r.end));
}

/** Offset of the first bracket on the line that could close the one at `r.pos`, quoted texts passed over; or -1. */
function bracketOnLine({ text, pos, end }: Reader): number {
  const closer = charOf(text, pos) === '[' ? ']' : '}';
  for (let at = pos + 1; at < end; at++) {
    if (charOf(text, at) === closer) return at;
    const code = text.charCodeAt(at);
    const isOpening = (code === 34 || code === 39) && '[{,: \t'.includes(charOf(text, at - 1) as string);
    const close = isOpening ? closingQuote(text, at, end, code) : -1;
    if (close >= 0) at = close;
  }
  return -1;
}

/** `>80% hoàn thành`, not `>` with the text below it. */
function isProseAfterAngle(r: Reader): boolean {
  return (
    r.isKey !== undefined && charOf(r.text, r.pos) === '>' && /^>\s*\d*[^\s\d+#-]/u.test(r.text.slice(r.pos, r.end))
  );
}

/** `*Kết quả*`, not an alias. */
function isEmphasis(r: Reader): boolean {
  return r.isKey !== undefined && !/^\*[^\s*]+\s*(?:#|$)/u.test(r.text.slice(r.pos, r.end));
}
