import { lineAt, lineEndOf, type SourceTree, type Span } from '@soctrang/par-core/source';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenModifier, type TokenType } from './legend';

/** What a piece of text is. */
export interface TokenKind {
  readonly type: TokenType;
  readonly modifiers?: readonly TokenModifier[];
}

export interface Token extends Span, TokenKind {}

/** Tokens in the order of the text, none over another and none over the end of a line: what the protocol asks for. */
export function inOrder(tokens: readonly Token[], tree: SourceTree): readonly Token[] {
  const lines = tokens.flatMap((token) => byLine(token, tree));
  lines.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return lines.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
}

function byLine(token: Token, { text, lineStarts }: SourceTree): readonly Token[] {
  const first = lineAt(lineStarts, token.start);
  if (token.end <= lineEndOf(lineStarts, text, first)) return token.end > token.start ? [token] : [];
  const parts: Token[] = [];
  for (let line = first; line < lineStarts.length; line++) {
    let start = Math.max(token.start, lineStarts[line] ?? 0);
    if (start >= token.end) break;
    const end = Math.min(token.end, lineEndOf(lineStarts, text, line));
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    if (start < end) parts.push({ ...token, start, end });
  }
  return parts;
}

const TYPE_NUMBERS = new Map<TokenType, number>(TOKEN_TYPES.map((type, index) => [type, index]));
const MODIFIER_BITS = new Map<TokenModifier, number>(TOKEN_MODIFIERS.map((modifier, index) => [modifier, 1 << index]));

/** Five numbers for each token: lines and characters since the one before, length, type, modifiers. */
export function encoded(tokens: readonly Token[], { lineStarts }: SourceTree): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { start, end, type, modifiers = [] } of tokens) {
    const line = lineAt(lineStarts, start);
    const character = start - (lineStarts[line] ?? 0);
    const bits = modifiers.reduce((sum, modifier) => sum | (MODIFIER_BITS.get(modifier) ?? 0), 0);
    const since = line === before.line ? character - before.character : character;
    data.push(line - before.line, since, end - start, TYPE_NUMBERS.get(type) ?? 0, bits);
    before = { line, character };
  }
  return data;
}
