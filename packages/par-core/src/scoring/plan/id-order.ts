const RUN = /\d+|\D+/gu;
const DIGIT = /^\d/u;

/** Ids as people count them: `1.2` before `1.10`, which the order of a set that was shuffled does not change. */
export function compareIds(a: string, b: string): number {
  const left = a.match(RUN) ?? [];
  const right = b.match(RUN) ?? [];
  for (let at = 0; at < left.length && at < right.length; at++) {
    const [x, y] = [left[at] ?? '', right[at] ?? ''];
    if (x === y) continue;
    if (!DIGIT.test(x) || !DIGIT.test(y)) return x < y ? -1 : 1;
    const [m, n] = [x.replace(/^0+/u, ''), y.replace(/^0+/u, '')];
    if (m.length !== n.length) return m.length - n.length;
    if (m !== n) return m < n ? -1 : 1;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
