import type { ReadBytes } from './read-bytes';

/** More than this many times the limit is not counted any further: an input without an end has no size. */
const COUNTED = 16;

/**
 * All that a stream holds; of more bytes than the limit only how many there are. Of an input that does not end, it
 * stops counting at a multiple of the limit.
 *
 * @param limit in bytes
 */
export async function readInput(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): Promise<ReadBytes> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks = [];
    if (size > COUNTED * limit) break;
  }
  return size > limit ? { size } : { content: Buffer.concat(chunks) };
}
