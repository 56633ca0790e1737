import type { MessageKey } from '../messages';
import type { Problem, ProblemKind } from '../source/tree';
import type { Code } from './codes';
import type { FixData } from './finding';
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

/** The problems of a text as findings. */
export function addProblems(r: Pick<Reading, 'tree' | 'findings'>): void {
  for (const problem of r.tree.problems) {
    const [code, message] = NAMES[problem.kind];
    const marked = r.tree.text.slice(problem.start, problem.end);
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

function fixOf(r: Pick<Reading, 'tree'>, problem: Problem): FixData | undefined {
  const text = r.tree.text.slice(problem.start, problem.end);
  switch (problem.kind) {
    case 'colon-in-text':
    case 'text-after-value':
      return /[\r\n]/u.test(text) ? undefined : { kind: 'quote', text };
    case 'comma-in-flow':
    case 'decimal-comma-in-flow':
      // Curly quotes inside were meant as quotes.
      return { kind: 'quote', text: text.replace(/^[\u201c\u201d\u2018\u2019](.*)[\u201c\u201d\u2018\u2019]$/u, '$1') };
    case 'indentation':
      return { kind: 'replace', text: ' '.repeat(Number(problem.text)) };
    case 'list-mark':
      return { kind: 'replace', text: '- ' };
    case 'empty-list-with-items':
      return { kind: 'remove' };
    case 'full-width-punctuation':
    case 'missing-space':
      return { kind: 'replace', text: ': ' };
    case 'no-break-space':
      return { kind: 'replace', text: ' ' };
    case 'no-break-indentation':
      return { kind: 'replace', text: ' '.repeat(text.length) };
    case 'tab-indentation':
      return { kind: 'replace', text: text.replaceAll('\t', '  ') };
    case 'missing-colon':
      return isSentence(text) ? undefined : { kind: 'replace', text: `${text}:` };
    case 'unquoted':
      return { kind: 'quote', text };
    case 'trailing-comma':
      return { kind: 'remove' };
    default:
      return undefined;
  }
}
