import type { SourceTree, Span } from '@soctrang/par-core/source';
import type { Token } from './token';

const SILENCER = /^#\s*par-disable-next-line\b/u;

/** Comments; of one that silences findings the word that does it, and the codes, each by itself. */
export function commentTokens({ text, comments }: SourceTree, asked: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of comments) {
    if (end < asked.start || start > asked.end) continue;
    const head = SILENCER.exec(text.slice(start, Math.min(end, start + 200)));
    if (head === null) {
      tokens.push({ start, end, type: 'comment' });
      continue;
    }
    const word = head[0].lastIndexOf('par-');
    tokens.push({ start, end: start + 1, type: 'comment' });
    tokens.push({ start: start + word, end: start + head[0].length, type: 'macro' });
    tokens.push(...codeTokens(text, { start: start + head[0].length, end }));
  }
  return tokens;
}

/** The codes; what follows them may say why, and is a comment like any other. */
function codeTokens(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[^\s,:;.]+/gu)) {
    const at = start + index;
    if (!/^PAR\d/iu.test(word)) return [...tokens, { start: at, end, type: 'comment' }];
    tokens.push({ start: at, end: at + word.length, type: 'enumMember' });
  }
  return tokens;
}
