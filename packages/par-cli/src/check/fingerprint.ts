import { createHash } from 'node:crypto';
import type { Finding } from '@soctrang/par-core/report';
import { lineAt, lineEndOf, type SourceTree } from '@soctrang/par-core/source';

/** Of a longer line only this much around the finding tells it from others. */
const LONGEST_LINE = 400;

/**
 * A fingerprint (dấu nhận dạng) for each finding of a file: its code and the text of its line, and which of several
 * such findings it is. It stays when lines move, so that a service knows a finding again after a commit.
 */
export function fingerprintsOf(tree: SourceTree, findings: readonly Finding[]): readonly string[] {
  const times = new Map<string, number>();
  return findings.map(({ code, start }) => {
    const hash = createHash('sha256')
      .update(`${code}\n${lineOf(tree, start)}`)
      .digest('hex')
      .slice(0, 16);
    const time = (times.get(hash) ?? 0) + 1;
    times.set(hash, time);
    return `${hash}:${time}`;
  });
}

/** The line of a place without its indentation, or the part of it around the place. */
function lineOf({ text, lineStarts }: SourceTree, offset: number): string {
  const line = lineAt(lineStarts, offset);
  const from = Math.max(lineStarts[line] ?? 0, offset - LONGEST_LINE);
  const to = Math.min(lineEndOf(lineStarts, text, line), offset + LONGEST_LINE);
  return text.slice(from, to).trim();
}
