import { foldName } from '../../formats/vocabulary';
import type { Digest } from '../summary/model';
import { withoutEnd } from '../without-end';
import type { PictureShortcoming, PictureShortcomings, ShortcomingCause } from './model';

/**
 * The shortcomings of all reports: counted, listed, and put together by their reason, where agencies give it in the same
 * words. What people write freely is not sorted into kinds: nobody has said which kinds there are.
 *
 * @param digests in the order of the agencies
 * @param tasks ids in the order of the directive
 */
export function shortcomingsOf(digests: readonly Digest[], tasks: readonly string[]): PictureShortcomings {
  let [count, withReason, withRemedy] = [0, 0, 0];
  const items: PictureShortcoming[] = [];
  for (const { agency, reported } of digests) {
    for (const task of tasks) {
      const said = Object.hasOwn(reported, task) ? reported[task]?.shortcomings : undefined;
      if (said === undefined) continue;
      count += said.count;
      withReason += said.withReason;
      withRemedy += said.withRemedy;
      for (const one of said.kept) items.push({ agency, task, ...one });
    }
  }
  return { count, withReason, withRemedy, causes: causesOf(items), items, omitted: count - items.length };
}

function causesOf(items: readonly PictureShortcoming[]): readonly ShortcomingCause[] {
  const causes = new Map<string, PictureShortcoming[]>();
  for (const item of items) {
    const key = withoutEnd(foldName(item.reason), '.;,…');
    const alike = causes.get(key);
    if (alike) alike.push(item);
    else causes.set(key, [item]);
  }
  return [...causes.values()]
    .map((alike) => ({
      reason: alike[0]?.reason ?? '',
      count: alike.length,
      agencies: [...new Set(alike.map(({ agency }) => agency))],
      tasks: [...new Set(alike.map(({ task }) => task))],
    }))
    .sort((a, b) => Number(a.reason === '') - Number(b.reason === '') || b.count - a.count);
}
