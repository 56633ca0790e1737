import { lineEndOf } from './lines';
import type { Reuse } from './reuse';
import { charOf, type TextSource } from './text';
import type { Node, Problem, ProblemKind, Span } from './tree';

/** Deeper nesting than this is no report; it is refused instead of exhausting the stack. */
export const DEEPEST = 64;
/** How many nodes aliases may stand for in all. */
export const MOST_ALIASED_NODES = 10_000;

/**
 * Tells a key of the file's format from prose, so that broken lines are understood as meant.
 * `siblings` are keys that already stand in the same group, where they are known.
 */
export type IsKey = (text: string, siblings?: readonly string[]) => boolean;

/** What the functions of the YAML reader hand to each other: where they are, and what they met. */
export interface Reader {
  readonly text: TextSource;
  readonly lineStarts: readonly number[];
  readonly problems: Problem[];
  readonly comments: Span[];
  readonly anchors: Map<string, Node | null>;
  readonly isKey: IsKey | undefined;
  /** Whether a text is nearly a key, or the beginning of one: what stands alone on a line and is neither is prose. */
  readonly isNearKey: ((text: string) => boolean) | undefined;
  aliasedNodes: number;
  depth: number;
  /** Columns of the blocks that are open, outermost first: where a tab may have been meant to lead. */
  readonly open: number[];
  /** The last line that tabs or no-break spaces indent. */
  oddLine: number;
  /** Where in `problems` the one stands that counts such lines. */
  readonly oddProblems: { 'tab-indentation'?: number; 'no-break-indentation'?: number };
  /** The line being read; its content not yet read starts at `pos`, in column `col`, and ends at `end`. */
  line: number;
  pos: number;
  col: number;
  end: number;
  /** No content is left. `col` is then -1, so that every block ends. */
  done: boolean;
  started: boolean;
  /** Whether a git conflict mark was said: the marks that close what it opens are not said again. */
  conflict: boolean;
  /** The tree of the text before an edit, where there is one: what the edit did not touch is taken from it. */
  readonly reuse: Reuse | undefined;
  /** The end of the furthest line that was looked at. */
  reach: number;
  /** Counts what binds a part to others or has to be said again: problems, anchors, aliases, tags, conflict marks. */
  bound: number;
}

export function createReader(
  text: TextSource,
  isKey: IsKey | undefined,
  isNearKey: ((text: string) => boolean) | undefined,
  reuse: Reuse | undefined,
  lineStarts: readonly number[],
): Reader {
  return {
    text,
    lineStarts,
    problems: [],
    comments: [],
    anchors: new Map(),
    isKey,
    isNearKey,
    oddLine: -1,
    oddProblems: {},
    open: [],
    aliasedNodes: 0,
    depth: 0,
    line: -1,
    pos: 0,
    col: -1,
    end: 0,
    done: false,
    started: false,
    conflict: false,
    reuse,
    reach: 0,
    bound: 0,
  };
}

export function report(r: Reader, kind: ProblemKind, start: number, end: number, text?: string): void {
  r.bound++;
  r.problems.push(text === undefined ? { kind, start, end } : { kind, start, end, text });
}

/**
 * A part of the text as a value. What is read again after an edit is copied: a slice would keep the whole text alive, and
 * a value may outlive thousands of edits.
 */
export function textOf(r: Pick<Reader, 'reuse' | 'text'>, from: number, to: number): string {
  const text = r.text.slice(from, to);
  return r.reuse === undefined ? text : ` ${text}`.slice(1);
}

export const SPACE = 32;
export const TAB = 9;
export const HASH = 35;
export const COLON = 58;
export const DASH = 45;

/** A space that only looks like one: no-break, narrow, ideographic, byte order mark inside the text. */
export function isOddSpace(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x202f || (code >= 0x2000 && code <= 0x200b);
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/**
 * Moves to the next line with content, passing blank lines, comments and document marks.
 * @param inFlow inside brackets, where tabs may indent
 */
export function advance(r: Reader, inFlow = false): void {
  const { text, lineStarts } = r;
  for (;;) {
    r.line++;
    const lineStart = lineStarts[r.line];
    if (lineStart === undefined) {
      r.done = true;
      r.col = -1;
      r.pos = r.end = text.length;
      return;
    }
    enterLine(r, lineStart);
    if (r.pos >= r.end) continue;
    const code = text.charCodeAt(r.pos);
    if (code === HASH) {
      r.comments.push({ start: r.pos, end: r.end });
      continue;
    }
    if (r.pos === lineStart && passMark(r, code)) {
      if (r.done) return;
      continue;
    }
    if (!inFlow) reportOddIndentation(r, lineStart);
    r.started = true;
    return;
  }
}

function enterLine(r: Reader, lineStart: number): void {
  const { text } = r;
  r.end = lineEndOf(r.lineStarts, text, r.line);
  let pos = lineStart;
  let col = 0;
  let tabs = 0;
  if (lineStart === 0 && text.charCodeAt(0) === 0xfeff) pos++;
  for (; pos < r.end; pos++) {
    const code = text.charCodeAt(pos);
    if (code === SPACE || isOddSpace(code)) col++;
    else if (code === TAB) tabs++;
    else break;
  }
  r.pos = pos;
  r.col = tabs === 0 ? col : col + tabs * tabWidth(r, tabs, col);
}

/** How wide its author sees a tab: as wide as leads to a block that is open, or two columns. */
function tabWidth({ open }: Reader, tabs: number, blanks: number): number {
  return [2, 4, 8].find((width) => open.includes(blanks + tabs * width)) ?? 2;
}

/** Where the current line begins. */
function lineStartOf(r: Reader): number {
  return r.lineStarts[r.line] as number;
}

/** A line that does not stand where its neighbours do; one that tabs indent is already said. */
export function reportIndentation(r: Reader, expected: number): void {
  if (r.oddLine !== r.line) report(r, 'indentation', lineStartOf(r), r.pos, String(expected));
}

function reportOddIndentation(r: Reader, lineStart: number): void {
  for (let at = lineStart; at < r.pos; at++) {
    const code = r.text.charCodeAt(at);
    if (code === SPACE || (at === 0 && code === 0xfeff)) continue;
    reportOdd(r, code === TAB ? 'tab-indentation' : 'no-break-indentation', lineStart, r.pos);
    return;
  }
}

/** Said once for all lines of a text that are so indented; `text` counts them. */
export function reportOdd(
  r: Reader,
  kind: 'tab-indentation' | 'no-break-indentation',
  start: number,
  end: number,
): void {
  r.bound++;
  r.oddLine = r.line;
  const index = r.oddProblems[kind] ?? -1;
  const first = r.problems[index];
  if (first?.kind === kind) r.problems[index] = { ...first, text: String(Number(first.text ?? '1') + 1) };
  else {
    r.oddProblems[kind] = r.problems.length;
    report(r, kind, start, end);
  }
}

/** A document mark, a directive or a git conflict mark in column 0. True where the line holds nothing else. */
function passMark(r: Reader, code: number): boolean {
  const { text } = r;
  const three = text.slice(r.pos, r.pos + 3);
  const fourth = text.charCodeAt(r.pos + 3);
  const alone = r.pos + 3 >= r.end || isBlank(fourth);
  if (three === '---' && alone) return passDocumentStart(r);
  if (three === '...' && alone) {
    const mark = { start: r.pos, end: r.pos + 3 };
    finish(r, mark.end);
    return true;
  }
  if (code === 0x25 && !r.started) return true; // %YAML 1.2
  if (!CONFLICT_MARK.test(text.slice(r.pos, r.pos + 7))) return false;
  passConflictMark(r, r.pos, r.end);
  return true;
}

/** `<<<<<<<`, `=======`, `>>>>>>>`, and the `|||||||` of three-way marks. */
export const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})$/u;

/** Says a conflict once, where it begins or where the first of its marks is left, and passes over the other side. */
export function passConflictMark(r: Reader, start: number, end: number): void {
  const char = charOf(r.text, start);
  r.bound++;
  if (char === '<' || !r.conflict) report(r, 'conflict-mark', start, end);
  r.conflict = true;
  if (char === '=') passTheirs(r);
}

function passDocumentStart(r: Reader): boolean {
  const mark = r.pos;
  if (r.started) {
    report(r, 'several-documents', mark, mark + 3);
    r.done = true;
    r.col = -1;
    r.pos = r.end = r.text.length;
    r.line = r.lineStarts.length;
    return true;
  }
  r.pos += 3;
  while (r.pos < r.end && isBlank(r.text.charCodeAt(r.pos))) r.pos++;
  r.col = r.pos - mark;
  if (r.pos >= r.end || r.text.charCodeAt(r.pos) === HASH) return true;
  return false;
}

/** After `...`: only blank lines, comments and marks may follow; anything else is another document. */
function finish(r: Reader, from: number): void {
  const rest = /\S/u.exec(r.text.slice(from, r.text.length).replace(/^[ \t]*#.*$/gmu, ''));
  if (rest) report(r, 'several-documents', from - 3, from);
  r.done = true;
  r.col = -1;
  r.line = r.lineStarts.length;
  r.pos = r.end = r.text.length;
}

/** The other side of a conflict is passed over, so that it is not found twice. */
function passTheirs(r: Reader): void {
  for (let line = r.line + 1; line < r.lineStarts.length; line++) {
    const start = r.lineStarts[line] as number;
    if (r.text.slice(start, start + 7) === '>>>>>>>') {
      r.line = line;
      return;
    }
  }
}

/** Passes blanks on the current line; a no-break space among them is said once. */
export function skipBlanks(r: Reader): void {
  const { text } = r;
  let odd = -1;
  let oddEnd = -1;
  while (r.pos < r.end) {
    const code = text.charCodeAt(r.pos);
    if (isOddSpace(code)) {
      if (odd < 0) odd = r.pos;
      oddEnd = r.pos + 1;
    } else if (!isBlank(code)) break;
    r.pos++;
    r.col++;
  }
  if (odd >= 0) report(r, 'no-break-space', odd, oddEnd);
}

/** True where nothing but a comment is left on the line; the comment is kept. */
export function atLineEnd(r: Reader): boolean {
  if (r.pos >= r.end) return true;
  if (r.text.charCodeAt(r.pos) !== HASH) return false;
  r.comments.push({ start: r.pos, end: r.end });
  r.pos = r.end;
  return true;
}
