import type { Node, SourceTree } from '../../source/tree';
import type { Finding } from '../finding';
import { checkedText, type ReadFile } from '../format-definition';
import { plainValue } from '../read-tree';
import type { Renamed } from './translate';

/** In what a file differs from what it was laid out from. */
export type Difference = 'tree' | 'value' | 'comments' | 'findings';

/** Findings that the layout mends: odd indentation, letters not in NFC, a no-break space between the parts of a line. */
const MENDED: ReadonlySet<string> = new Set(['PAR009', 'PAR019', 'PAR020']);

/**
 * Compares a file with what it was laid out from: the same tree but for the names that were translated, the same
 * value, the same comments, the same findings but for their places. Undefined where nothing differs.
 */
export function differenceOf(
  before: ReadFile,
  after: ReadFile,
  renamed: ReadonlyMap<number, Renamed>,
): Difference | undefined {
  const old = before.reading.tree;
  const now = after.reading.tree;
  const isClean = now.problems.every(({ kind }) => kind === 'swallowed-comment');
  if (!isClean || !isSameNode(old.root, now.root, renamed)) return 'tree';
  if (valueText(before) !== valueText(after)) return 'value';
  if (commentsOf(old).join('\n') !== commentsOf(now).join('\n')) return 'comments';
  if (findingsOf(before).join('\n') !== findingsOf(after).join('\n')) return 'findings';
  return undefined;
}

function isSameNode(before: Node | null, after: Node | null, renamed: ReadonlyMap<number, Renamed>): boolean {
  if (before === null || after === null) return before === after;
  if (before.kind === 'scalar') {
    if (after.kind !== 'scalar') return false;
    const value = renamed.get(before.start)?.value ?? before.value;
    // What gets another name may need quotes, and a text below a bar keeps its last break.
    const isSameText = renamed.has(before.start) ? after.value.trim() === value : after.value === value;
    return isSameText || after.value.normalize('NFC') === value.normalize('NFC');
  }
  if (before.kind === 'sequence') {
    if (after.kind !== 'sequence' || after.items.length !== before.items.length) return false;
    return before.items.every((item, index) => isSameNode(item.value, after.items[index]?.value ?? null, renamed));
  }
  if (after.kind !== 'mapping' || after.entries.length !== before.entries.length) return false;
  return before.entries.every((entry, index) => {
    const other = after.entries[index];
    return (
      other !== undefined && isSameNode(entry.key, other.key, renamed) && isSameNode(entry.value, other.value, renamed)
    );
  });
}

function valueText({ read }: ReadFile): string {
  return read === undefined ? '' : JSON.stringify(plainValue(read)).normalize('NFC');
}

function commentsOf({ text, comments }: SourceTree): readonly string[] {
  return comments.map(({ start, end }) => text.slice(start, end).trimEnd().normalize('NFC'));
}

function findingsOf({ reading }: ReadFile): readonly string[] {
  return checkedText(reading)
    .findings.filter((finding) => !isMended(finding))
    .map(({ code, path }) => `${code} ${path.normalize('NFC')}`)
    .sort();
}

function isMended({ code, args }: Finding): boolean {
  // A comment that silenced what is mended now silences nothing.
  return MENDED.has(code) || (code === 'PAR022' && MENDED.has(String(args.code)));
}
