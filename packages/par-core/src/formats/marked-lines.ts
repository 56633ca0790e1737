import { lineAt, lineStartsOf } from '../source/lines';
import type { ExampleFile } from './example-file';
import type { Finding } from './finding';

/** A line of an example as it is shown, with the part below which a mark is drawn. */
export interface MarkedLine {
  readonly text: string;
  /** In characters of the text; absent where nothing is marked. */
  readonly mark?: { readonly from: number; readonly width: number };
}

/** What cannot be seen, and what is shown in its place: a tab, a no-break space. */
export const SHOWN_FOR_UNSEEN = { '\t': '→', '\u00a0': '⍽' } as const;

function visible(text: string): string {
  return text.replace(/[\t\u00a0]/gu, (one) => SHOWN_FOR_UNSEEN[one as keyof typeof SHOWN_FOR_UNSEEN]);
}

/**
 * The lines of an example with the place of a finding marked in the line where it begins.
 *
 * @param count how many lines of the file are the example's
 * @param finding without one nothing is marked
 */
export function markedLines(
  { text, firstLine, indent }: ExampleFile,
  count: number,
  finding?: Pick<Finding, 'start' | 'end'>,
): readonly MarkedLine[] {
  const lineStarts = lineStartsOf(text);
  const marked = finding === undefined ? -1 : lineAt(lineStarts, finding.start);
  const lines = text.split('\n').slice(firstLine, firstLine + count);
  return lines.map((line, index): MarkedLine => {
    const shown = visible(line.slice(indent));
    if (finding === undefined || firstLine + index !== marked) return { text: shown };
    const lineStart = lineStarts[marked] ?? 0;
    const from = Math.max(0, finding.start - lineStart - indent);
    const to = Math.min(shown.length, finding.end - lineStart - indent);
    return { text: shown, mark: { from, width: Math.max(1, to - from) } };
  });
}
