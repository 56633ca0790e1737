/**
 * A name that is not taken: the usual one, or with the next number behind its stem. In any case of letters, since some
 * disks know no difference.
 *
 * @param stem with its number where it gets one: `so-tai-chinh.2021-Q4-2.par.yaml`
 * @example freeName('so-tai-chinh.2021-Q4', '.par.yaml', ['so-tai-chinh.2021-q4.par.yaml']) // 'so-tai-chinh.2021-Q4-2.par.yaml'
 */
export function freeName(stem: string, ending: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((name) => name.normalize('NFC').toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!known.has(name.normalize('NFC').toLowerCase())) return name;
  }
}
