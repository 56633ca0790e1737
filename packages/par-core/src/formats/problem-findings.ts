import type { MessageKey } from '../messages';
import { lineAt, lineEndOf } from '../source/lines';
import type { Node, Problem, ProblemKind, Scalar, SourceTree } from '../source/tree';
import type { Code } from './codes';
import type { Finding, FixData } from './finding';
import { meantText } from './meant-text';
import { quoted } from './quoted';
import { addFinding, type Reading } from './reading';

/** What each problem of the text is called. */
const NAMES = {
  'alias-too-large': ['PAR016', 'PAR016.bomb'],
  'alias-unknown': ['PAR016', 'PAR016.alias'],
  'colon-in-text': ['PAR010', 'PAR010'],
  'comma-in-flow': ['PAR012', 'PAR012.text'],
  'conflict-mark': ['PAR018', 'PAR018'],
  'decimal-comma-in-flow': ['PAR012', 'PAR012.decimal'],
  'empty-list-with-items': ['PAR023', 'PAR023'],
  escape: ['PAR001', 'PAR001.escape'],
  'full-width-punctuation': ['PAR014', 'PAR014.colon'],
  indentation: ['PAR008', 'PAR008'],
  'list-mark': ['PAR014', 'PAR014.dash'],
  'missing-colon': ['PAR007', 'PAR007'],
  'missing-comma': ['PAR001', 'PAR001.comma'],
  'missing-space': ['PAR007', 'PAR007.space'],
  'missing-value': ['PAR001', 'PAR001.missing-value'],
  'no-break-space': ['PAR020', 'PAR020'],
  'no-break-indentation': ['PAR009', 'PAR009.space'],
  'reserved-character': ['PAR021', 'PAR021'],
  'several-documents': ['PAR015', 'PAR015'],
  'stray-text': ['PAR008', 'PAR008.stray'],
  'swallowed-comment': ['PAR011', 'PAR011'],
  'tab-indentation': ['PAR009', 'PAR009.tab'],
  'text-after-bar': ['PAR001', 'PAR001.after-bar'],
  'text-after-value': ['PAR001', 'PAR001.after-value'],
  'text-outdented': ['PAR008', 'PAR008.text'],
  'too-deep': ['PAR017', 'PAR017'],
  'trailing-comma': ['PAR001', 'PAR001.trailing-comma'],
  'unclosed-bracket': ['PAR006', 'PAR006'],
  'unclosed-quote': ['PAR005', 'PAR005'],
  unexpected: ['PAR001', 'PAR001.unexpected'],
  'unsupported-key': ['PAR016', 'PAR016.key'],
  'unsupported-tag': ['PAR016', 'PAR016.tag'],
  unquoted: ['PAR021', 'PAR021.json'],
} as const satisfies Readonly<Record<ProblemKind, readonly [Code, MessageKey]>>;

type Source = Pick<Reading, 'tree'>;

/** The problems of a text as findings. */
export function addProblems(r: Pick<Reading, 'tree' | 'findings'>): void {
  for (const problem of r.tree.problems) {
    const [code, message] = NAMES[problem.kind];
    const marked = r.tree.source.slice(problem.start, problem.end);
    const text = quoted(problem.text ?? marked);
    const data = fixOf(r, problem);
    addFinding(r, code, problem, {
      message: variantOf(problem, marked) ?? message,
      args: { text, count: problem.text ?? '1' },
      ...(data && { data }),
    });
  }
}

/** Where one problem is said in more than one way. */
function variantOf({ kind, text }: Problem, marked: string): MessageKey | undefined {
  const many = text !== undefined && text !== '1';
  if (kind === 'tab-indentation' && many) return 'PAR009.tabs';
  if (kind === 'no-break-indentation' && many) return 'PAR009.spaces';
  if (kind === 'colon-in-text' && /[\r\n]/u.test(marked)) return 'PAR010.lines';
  if (kind === 'missing-colon' && isSentence(marked)) return 'PAR007.sentence';
  return undefined;
}

/** More than a name: with a full stop, or with more words than any key has. */
function isSentence(text: string): boolean {
  return /[.,;!?]/u.test(text) || text.trim().split(/\s+/u).length > 5;
}

function fixOf(r: Source, problem: Problem): FixData | undefined {
  const { start, end } = problem;
  const { source } = r.tree;
  const text = source.slice(start, end);
  switch (problem.kind) {
    case 'colon-in-text':
    case 'unquoted':
    case 'alias-unknown':
      return { kind: 'quote', text };
    case 'reserved-character':
      return { kind: 'quote', text: source.slice(start, textEnd(r, start)) };
    case 'text-after-value':
    case 'swallowed-comment': {
      // The whole text goes into the quotes, not only what stands behind it.
      const before = textBefore(r, start);
      if (before === undefined) return undefined;
      return { kind: 'quote', text: meantText(source.slice(before, end)), start: before };
    }
    case 'comma-in-flow':
    case 'decimal-comma-in-flow':
      // Curly quotes inside were meant as quotes.
      return { kind: 'quote', text: text.replace(/^[\u201c\u201d\u2018\u2019](.*)[\u201c\u201d\u2018\u2019]$/u, '$1') };
    case 'unclosed-quote':
      return { kind: 'replace', text: closedQuote(r, text) };
    case 'unclosed-bracket':
      return { kind: 'close' };
    case 'conflict-mark':
      return { kind: 'conflict' };
    case 'stray-text':
    case 'text-outdented':
      return { kind: 'indent', column: Number(problem.text), text: true };
    case 'indentation':
      return { kind: 'indent', column: Number(problem.text) };
    case 'list-mark':
      return { kind: 'replace', text: /^\s/u.test(source.slice(end, end + 1)) ? '-' : '- ' };
    case 'empty-list-with-items':
    case 'trailing-comma':
    case 'unsupported-tag':
      return { kind: 'remove' };
    case 'full-width-punctuation':
    case 'missing-space':
      return { kind: 'replace', text: ': ' };
    case 'no-break-space':
      return { kind: 'replace', text: ' ' };
    case 'no-break-indentation':
    case 'tab-indentation':
      return { kind: 'convert', from: 'odd-indentation' };
    case 'missing-colon':
      return isSentence(text) ? undefined : { kind: 'replace', text: `${text}:` };
    case 'missing-comma':
      return { kind: 'insert', text: ',' };
    case 'missing-value':
      return { kind: 'replace', text: `${text} null` };
    case 'escape':
      return { kind: 'replace', text: `\\${text}` };
    case 'text-after-bar':
      return { kind: 'replace', text: textBelow(r, start, text) };
    case 'unexpected':
      return unexpectedFix(r, problem, text);
    default:
      return undefined;
  }
}

/** The keys' values of a tree that stand in lines of their own or behind their keys, in the order of their places. */
const scalarsOfTree = new WeakMap<SourceTree, readonly Scalar[]>();

function scalarsOf(tree: SourceTree): readonly Scalar[] {
  const known = scalarsOfTree.get(tree);
  if (known) return known;
  const found: Scalar[] = [];
  const walk = (node: Node | null): void => {
    if (node === null) return;
    if (node.kind === 'mapping') for (const { value } of node.entries) walk(value);
    else if (node.kind === 'sequence') for (const { value } of node.items) walk(value);
    else if (node.style !== 'literal' && node.style !== 'folded') found.push(node);
  };
  walk(tree.root);
  found.sort((one, other) => one.start - other.start);
  scalarsOfTree.set(tree, found);
  return found;
}

/** The last scalar that begins at or before an offset. */
function scalarBefore(tree: SourceTree, offset: number): Scalar | undefined {
  const scalars = scalarsOf(tree);
  let low = 0;
  let high = scalars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scalars[middle] as Scalar).start <= offset) low = middle + 1;
    else high = middle;
  }
  return scalars[low - 1];
}

/** Where the text ends that begins at an offset. */
function textEnd({ tree }: Source, start: number): number {
  const scalar = scalarBefore(tree, start);
  if (scalar?.start === start) return scalar.end;
  return lineEndOf(tree.lineStarts, tree.source, lineAt(tree.lineStarts, start));
}

/** Where the text begins that something in its line, or at its end, goes on with. */
function textBefore({ tree }: Source, at: number): number | undefined {
  const scalar = scalarBefore(tree, at - 1);
  if (scalar === undefined) return undefined;
  const sameLine = lineAt(tree.lineStarts, scalar.end) === lineAt(tree.lineStarts, at);
  return scalar.end >= at || sameLine ? scalar.start : undefined;
}

/** A text with the quote it opens closed: before the next key or bracket, where it stands inside brackets. */
function closedQuote(r: Source, text: string): string {
  const quote = text[0] as string;
  const inside = text.slice(1).trimEnd();
  const isInBrackets = r.tree.syntax === 'json' || /[}\]]$/u.test(inside);
  let end = inside.length;
  while (isInBrackets && end > 0 && ' \t,}]'.includes(inside[end - 1] as string)) end--;
  const meant = inside.slice(0, end);
  const rest = text.slice(1 + meant.length);
  // A backslash at the end would take the quote away again.
  const closed = quote === '"' && /(?:^|[^\\])(?:\\\\)*\\$/u.test(meant) ? `${meant}\\` : meant;
  return quote + closed + quote + rest;
}

/** What stands behind a `|` on the line below it, two columns deeper than its key. */
function textBelow({ tree }: Source, start: number, text: string): string {
  const line = lineAt(tree.lineStarts, start);
  const from = tree.lineStarts[line] as number;
  const next = tree.lineStarts[line + 1];
  const indent = (at: number): number => /^[ ]*/u.exec(tree.source.slice(at, at + 200))?.[0].length ?? 0;
  const own = indent(from) + (/^(?:-[ ]+)*/u.exec(tree.source.slice(from + indent(from), start))?.[0].length ?? 0);
  const below = next === undefined ? 0 : indent(next);
  const newLine = tree.text.includes('\r\n') ? '\r\n' : '\n';
  return newLine + ' '.repeat(below > own ? below : own + 2) + text;
}

/** A comma too many, a comment in JSON, a key of JSON without its quotes or in single ones. */
function unexpectedFix(r: Source, { start, end }: Problem, text: string): FixData | undefined {
  if (text === ',') return { kind: 'remove' };
  if (r.tree.syntax !== 'json') return undefined;
  if (text.startsWith('//') || text.startsWith('/*')) return { kind: 'remove' };
  const followed = r.tree.source.slice(end, end + 20).trimStart();
  return end > start && /^\p{L}/u.test(text) && followed.startsWith(':') ? { kind: 'quote', text } : undefined;
}

/**
 * What is found, each mistake told once: a key of JSON that has no value is a mistake of the syntax, and where the format
 * needs the key, that says more.
 */
export function toldOnce({ tree, findings }: Pick<Reading, 'tree' | 'findings'>): readonly Finding[] {
  if (tree.syntax !== 'json' || !tree.problems.some(({ kind }) => kind === 'missing-value')) return findings;
  const needed = new Set(findings.filter(({ code }) => code === 'PAR111').map(({ start }) => start));
  return findings.filter(({ message, start }) => message !== 'PAR001.missing-value' || !needed.has(start));
}
