/**
 * The words of a value that holds its own quotes: `"Đã "làm" xong"` is a text in quotes to its author, and the quotes
 * around it are none of its words. `"Kế hoạch" đã ban hành` begins with a word in quotes and stays as it is.
 */
export function meantText(written: string): string {
  const quote = written[0];
  if ((quote !== '"' && quote !== "'") || written.length < 2 || !written.endsWith(quote)) return written;
  const second = nextQuote(written, quote);
  // A quote behind a word closes what the first one opened; one before a word opens another.
  if (second === written.length - 1 || isEndOfWord(written[second - 1]) || !isWord(written[second + 1])) return written;
  const inside = written.slice(1, -1);
  return quote === '"' ? inside.replace(/\\(["\\])/gu, '$1') : inside.replaceAll("''", "'");
}

/** The first quote behind the opening one that is not escaped. */
function nextQuote(written: string, quote: string): number {
  for (let at = 1; at < written.length; at++) {
    if (quote === '"' && written[at] === '\\') at++;
    else if (written[at] === quote) return at;
  }
  return written.length - 1;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}

function isEndOfWord(character: string | undefined): boolean {
  return isWord(character) || (character !== undefined && '.,;:!?%)]'.includes(character));
}
