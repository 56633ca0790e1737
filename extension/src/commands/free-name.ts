/**
 * A name that is not taken yet: the one wanted, or with a number before its ending, so that its kind stays.
 *
 * @example await freeName('bo-tieu-chi.par-criteria.yaml', isThere) // 'bo-tieu-chi-2.par-criteria.yaml'
 */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const ending = /\.par(?:-[a-z]+)?\.[a-z]+$/u.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  let free = name;
  for (let number = 2; await isTaken(free); number += 1) free = `${stem}-${number}${ending}`;
  return free;
}
