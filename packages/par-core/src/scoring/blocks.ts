/**
 * A list of which a changed copy costs little: its entries stand in blocks, and only the block with the change is copied.
 * The list that was there before stays as it was.
 */
export type Blocks<Entry> = readonly (readonly Entry[])[];

/** Entries of a block, as a power of two: 64 is near the square root of the longest list there is. */
const BITS = 6;
const SIZE = 1 << BITS;

export function blocksOf<Entry>(list: readonly Entry[]): Blocks<Entry> {
  if (list.length <= SIZE) return [list];
  const blocks: (readonly Entry[])[] = [];
  for (let start = 0; start < list.length; start += SIZE) blocks.push(list.slice(start, start + SIZE));
  return blocks;
}

/** The entry at a place that the list has. */
export const entryAt = <Entry>(blocks: Blocks<Entry>, place: number): Entry =>
  blocks[place >> BITS]?.[place % SIZE] as Entry;

/** The list with another entry at a place. */
export function replaced<Entry>(blocks: Blocks<Entry>, place: number, entry: Entry): Blocks<Entry> {
  const all = [...blocks];
  const block = [...(all[place >> BITS] ?? [])];
  block[place % SIZE] = entry;
  all[place >> BITS] = block;
  return all;
}
