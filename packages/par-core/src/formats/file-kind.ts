/** The kinds of file that the product reads (loại tệp), each with the part of its name that tells it. */
const MIDDLES = {
  report: 'par',
  directive: 'par-directive',
  calendar: 'par-calendar',
  roster: 'par-roster',
  criteria: 'par-criteria',
} as const;

export type FileKind = keyof typeof MIDDLES | 'config';

const KINDS = new Map<string, FileKind>(
  Object.entries(MIDDLES).map(([kind, middle]) => [middle, kind as keyof typeof MIDDLES]),
);
const NAME = /^[^.].*\.(par(?:-[a-z]+)?)\.(?:ya?ml|json)$/u;
const CONFIG = /^par\.config\.(?:ya?ml|json)$/u;

/** The names under which a configuration is looked for, the first that is there wins. */
export const CONFIG_NAMES: readonly string[] = ['par.config.yaml', 'par.config.yml', 'par.config.json'];

/**
 * What kind of file a name means, in any case of letters; undefined where it is none of ours.
 *
 * @param path a file's name, with or without folders before it
 * @example fileKindOf('quy-iv/so-tai-chinh.par.yaml') // 'report'
 */
export function fileKindOf(path: string): FileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (CONFIG.test(name)) return 'config';
  return KINDS.get(NAME.exec(name)?.[1] ?? '');
}

/**
 * What kind of file the name of a format means, in any version: `par-report/1`.
 *
 * @example kindOfFormat('par-roster/1') // 'roster'
 */
export function kindOfFormat(format: string): FileKind | undefined {
  const [, kind] = /^par-([a-z]+)\/\d{1,3}$/u.exec(format) ?? [];
  const kinds: readonly FileKind[] = [...KINDS.values(), 'config'];
  return kinds.find((one) => one === kind);
}
