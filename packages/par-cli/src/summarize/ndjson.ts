/** A line of a stream, counted from 1: its bytes; of one that is too long only how many there are. */
export interface Line {
  readonly number: number;
  readonly bytes: { readonly content: Uint8Array } | { readonly size: number };
}

const NEWLINE = 0x0a;
const BLANK = new Set([0x09, 0x0d, 0x20]);

/**
 * The lines of a stream of bytes, one after the other: never more than one of them is kept, and of one that is too long
 * nothing is. Blank lines are passed over. What stands behind the last line break is a line, too.
 *
 * @param most bytes that a line may have
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const keep = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= most) pieces.push(piece);
    else pieces = [];
  };
  const line = (): Line | undefined => {
    const content = size <= most ? Buffer.concat(pieces) : undefined;
    const found: Line = { number, bytes: content ? { content } : { size } };
    pieces = [];
    size = 0;
    number += 1;
    return content?.every((byte) => BLANK.has(byte)) ? undefined : found;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      const found = line();
      if (found) yield found;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  const last = line();
  if (last) yield last;
}

/** Whether a file holds many reports, one on each line. */
export const isStreamName = (file: string): boolean => /\.(?:ndjson|jsonl)$/iu.test(file);
