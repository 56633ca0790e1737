import { lineAt, lineEndOf } from '../../source/lines';
import type { SourceTree } from '../../source/tree';
import { isWhiteSpace, type OpenBlock, type Piece, type PieceKind } from './piece';

/** What the functions of the layout hand to each other: the pieces so far, and where the next one is looked for. */
export interface Layout {
  readonly tree: SourceTree;
  readonly pieces: Piece[];
  /** What some scalars are to be written as, by the offset where they start. */
  readonly replacements: ReadonlyMap<number, string>;
  /** Whether the text is in NFC already. */
  readonly composed: boolean;
  at: number;
  /** Whether something stood between the nodes that belongs to nothing: a fault of the layout, never of the text. */
  isFaulty: boolean;
  block: OpenBlock | undefined;
}

/** Puts the next piece. */
export function put(
  l: Layout,
  kind: PieceKind,
  end: number,
  indent: number,
  { text = l.tree.text.slice(l.at, end), exact = false }: { readonly text?: string; readonly exact?: boolean } = {},
): void {
  l.pieces.push({ kind, start: l.at, end, text, indent, exact, block: l.block });
  l.at = end;
}

/** How deep a comment stands: like its neighbours, in a block; as told, inside brackets. */
export type CommentPlace = 'block' | 'flow';

const MARKS: Readonly<Record<string, PieceKind>> = {
  ':': 'colon',
  ',': 'comma',
  '&': 'property',
  '!': 'property',
  '*': 'alias',
};

/** Puts whatever stands before `to` that is no node: comments, colons, commas, anchors, tags, aliases, marks. */
export function passTo(l: Layout, to: number, indent: number, place: CommentPlace): void {
  const { text, lineStarts } = l.tree;
  for (; l.at < to; ) {
    if (isWhiteSpace(text.charCodeAt(l.at))) {
      l.at++;
      continue;
    }
    const char = text[l.at] as string;
    const lineEnd = (): number => lineEndOf(lineStarts, text, lineAt(lineStarts, l.at));
    if (char === '#') putComment(l, lineEnd(), indent, place);
    else if (isDocumentMark(text, l.at)) put(l, 'mark', char === '%' ? trimmedEnd(text, l.at, lineEnd()) : l.at + 3, 0);
    else {
      const kind = MARKS[char];
      if (kind === undefined) {
        l.isFaulty = true;
        l.at = to;
      } else put(l, kind, kind === 'colon' || kind === 'comma' ? l.at + 1 : nameEnd(text, l.at), indent);
    }
  }
}

function putComment(l: Layout, lineEnd: number, indent: number, place: CommentPlace): void {
  const { text } = l.tree;
  const end = trimmedEnd(text, l.at, lineEnd);
  const said = text.slice(l.at, end);
  // Its block is found when its neighbours are known.
  if (place === 'block') l.pieces.push({ kind: 'comment', start: l.at, end, text: said.normalize('NFC'), indent: -1 });
  else put(l, 'comment', end, indent, { text: said.normalize('NFC') });
  l.at = end;
}

function isDocumentMark(text: string, at: number): boolean {
  const before = at === 0 ? 10 : text.charCodeAt(at - 1);
  if (before !== 10 && before !== 13 && before !== 0xfeff) return false;
  return text[at] === '%' || text.startsWith('---', at) || text.startsWith('...', at);
}

/** Where the blanks at the end of a line begin. */
function trimmedEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isWhiteSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The end of an anchor, tag or alias. */
function nameEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && !/[\s,[\]{}]/u.test(text[at] as string)) at++;
  return at;
}
