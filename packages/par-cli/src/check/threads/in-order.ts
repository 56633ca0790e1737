/** Something that works on batches beside the caller: a thread. */
export interface Lane<Item, Result> {
  /** Comes when it can take work; rejects where it breaks before. */
  readonly ready: Promise<unknown>;
  /** Results in the order of the items. Rejects where the lane breaks. */
  readonly work: (batch: readonly Item[]) => Promise<readonly Result[]>;
  readonly close: () => void;
}

export interface InOrderOptions<Item, Result> {
  readonly lanes: readonly Lane<Item, Result>[];
  /** Works in the caller's own thread, which takes its share. */
  readonly here: (item: Item) => Promise<Result>;
  /** Called for each lane that breaks. What it was at is done here. */
  readonly onBroken: (error: unknown) => void;
}

/** Batches under way for each thread: what bounds the memory. */
const AHEAD = 4;

/**
 * Results in the order of the items, worked on by several lanes and by this thread at once. Never more than a few
 * batches are under way or wait to be taken, however many there are.
 */
export async function* inOrder<Item, Result>(
  batches: readonly (readonly Item[])[],
  { lanes, here, onBroken }: InOrderOptions<Item, Result>,
): AsyncGenerator<Result> {
  /** Batches that are worked on, and whose turn has not come. */
  const done = new Map<number, readonly Result[]>();
  /** Batches whose lane has broken. */
  const left: number[] = [];
  const idle: Lane<Item, Result>[] = [];
  let next = 0;
  let turn = 0;
  let isOver = false;
  let wake = (): void => undefined;

  /** The next batch that nobody is at, if there is room for one more. */
  const nextBatch = (): number | undefined => {
    const orphan = left.shift();
    if (orphan !== undefined) return orphan;
    if (next >= batches.length || next >= turn + AHEAD * (lanes.length + 1)) return undefined;
    next += 1;
    return next - 1;
  };
  const broke = (error: unknown): void => {
    if (!isOver) onBroken(error);
  };
  const occupy = (lane: Lane<Item, Result>): void => {
    const index = isOver ? undefined : nextBatch();
    if (index === undefined) {
      idle.push(lane);
      return;
    }
    lane.work(batches[index] ?? []).then(
      (results) => {
        done.set(index, results);
        occupy(lane);
        wake();
      },
      (error: unknown) => {
        left.push(index);
        broke(error);
        wake();
      },
    );
  };
  for (const lane of lanes) lane.ready.then(() => occupy(lane), broke);

  try {
    while (turn < batches.length) {
      const results = done.get(turn);
      if (results !== undefined) {
        done.delete(turn);
        turn += 1;
        for (const lane of idle.splice(0)) occupy(lane);
        yield* results;
        continue;
      }
      const index = nextBatch();
      if (index === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      const own: Result[] = [];
      for (const item of batches[index] ?? []) {
        own.push(await here(item));
        // Lanes report between the turns of this thread.
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
      done.set(index, own);
    }
  } finally {
    isOver = true;
    for (const lane of lanes) lane.close();
  }
}
