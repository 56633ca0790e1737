/** The one part of a text in which another differs from it, in offsets. */
export function changedPart(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly replacement: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, end: before.length - same, replacement: after.slice(start, after.length - same) };
}
