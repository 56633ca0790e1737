import { describe, expect, test } from 'vitest';
import { inOrder, type Lane } from './in-order';

const batches = Array.from({ length: 60 }, (_, index) => [index * 2, index * 2 + 1]);
const expected = batches.flat().map((item) => `${item}`);
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

interface Watched extends Lane<number, string> {
  readonly worked: number[];
  isClosed: boolean;
}

/** A lane that takes some turns for each batch. */
function lane(slowness: (batch: number) => number, breaksAt = Number.POSITIVE_INFINITY): Watched {
  const worked: number[] = [];
  const one: Watched = {
    worked,
    isClosed: false,
    ready: turns(slowness(0)),
    work: async (batch) => {
      const [first = 0] = batch;
      await turns(slowness(first));
      if (worked.length >= breaksAt) throw new Error('hỏng');
      worked.push(first);
      return batch.map(String);
    },
    close: () => {
      one.isClosed = true;
    },
  };
  return one;
}

async function run(lanes: readonly Watched[]): Promise<{ results: string[]; here: number; broken: number }> {
  const results: string[] = [];
  let here = 0;
  let broken = 0;
  const options = {
    lanes,
    here: async (item: number) => {
      here += 1;
      return String(item);
    },
    onBroken: () => {
      broken += 1;
    },
  };
  for await (const result of inOrder(batches, options)) results.push(result);
  return { results, here, broken };
}

describe('several lanes', () => {
  test.each([
    ['none at all', []],
    ['one that is fast', [lane(() => 0)]],
    ['one that is slow', [lane(() => 20)]],
    ['three of which each batch takes another time', [1, 2, 3].map((one) => lane((batch) => (batch * one * 7) % 11))],
  ])('give the results in the order of the items: %s', async (_, lanes) => {
    const { results, here } = await run(lanes);
    expect(results).toEqual(expected);
    expect(here + lanes.flatMap(({ worked }) => worked).length * 2).toBe(expected.length);
    for (const one of lanes) expect(one.isClosed).toBe(true);
  });

  test('share the work with the thread that waits for them', async () => {
    const lanes = [lane(() => 1), lane(() => 1)];
    const { here } = await run(lanes);
    expect(here).toBeGreaterThan(0);
    for (const { worked } of lanes) expect(worked.length).toBeGreaterThan(0);
  });

  test('that break lose nothing: what they were at is done here', async () => {
    const { results, broken } = await run([lane(() => 0, 3), lane(() => 3, 0)]);
    expect(results).toEqual(expected);
    expect(broken).toBe(2);
  });

  test('that never get ready are not waited for', async () => {
    const never: Watched = { ...lane(() => 0), ready: Promise.reject(new Error('không chạy')) };
    const { results, broken } = await run([never]);
    expect(results).toEqual(expected);
    expect(broken).toBe(1);
  });

  test('are closed where nobody wants more', async () => {
    const lanes = [lane(() => 1)];
    const options = { lanes, here: async (item: number) => String(item), onBroken: () => undefined };
    for await (const result of inOrder(batches, options)) if (result === '3') break;
    expect(lanes[0]?.isClosed).toBe(true);
    await turns(10);
    expect(lanes[0]?.worked.length).toBeLessThan(10);
  });

  test('never run far ahead of what is taken', async () => {
    const one = lane(() => 0);
    const options = { lanes: [one], here: async (item: number) => String(item), onBroken: () => undefined };
    let taken = 0;
    for await (const _ of inOrder(batches, options)) {
      await turns(5);
      taken += 1;
      expect(Math.max(0, ...one.worked) / 2).toBeLessThanOrEqual(taken / 2 + 8);
    }
    expect(taken).toBe(expected.length);
  });
});
