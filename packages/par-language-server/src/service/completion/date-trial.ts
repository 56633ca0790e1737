import { checkText } from '@soctrang/par-core';
import type { OpenDocument } from '../open-document';
import type { Cursor } from './cursor';
import type { Written } from './writing';

/**
 * Those of some suggestions that, once accepted, give no finding that the file without them does not have. The whole file
 * is checked for each: for the small kinds, of which a suggestion has rules over the whole file and a few at most are made.
 */
export function withoutNewFindings<Suggested extends { readonly written: Written }>(
  { kind, syntax, today, directives, criteriaSets, checked }: OpenDocument,
  { replace }: Cursor,
  suggestions: readonly Suggested[],
): readonly Suggested[] {
  const { text } = checked.tree;
  const countsWith = (value: string): ReadonlyMap<string, number> => {
    const changed = text.slice(0, replace.start) + value + text.slice(replace.end);
    const counts = new Map<string, number>();
    for (const { code } of checkText(kind, changed, { syntax, today, directives, criteriaSets }).findings) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  };
  const before = countsWith('');
  return suggestions.filter(({ written }) =>
    [...countsWith(written.before + written.after)].every(([code, count]) => count <= (before.get(code) ?? 0)),
  );
}
