/**
 * A directive or a criteria set that is there and cannot be used (tệp còn lỗi): who names it is told so, and not that
 * there is none.
 */
export interface BrokenFile {
  readonly kind: 'directive' | 'criteria';
  /** The id the file gives itself; undefined where not even that could be read. */
  readonly id: string | undefined;
  readonly path: string;
  /** The file as a finding names it: as seen from the folder of the file that was checked. */
  readonly file: string;
}

/** The broken file of an id; undefined for any other id. */
export function brokenOf(broken: readonly BrokenFile[], kind: BrokenFile['kind'], id: string): BrokenFile | undefined {
  return broken.find((one) => one.kind === kind && one.id === id);
}

/**
 * A path as seen from a folder. Both have forward slashes.
 *
 * @example pathFrom('/w/quy-iv', '/w/tinh.par-criteria.yaml') // '../tinh.par-criteria.yaml'
 */
export function pathFrom(folder: string, path: string): string {
  const [from, to] = [folder.split('/'), path.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The folder that a file lies in. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Broken files as one beside them names them. */
export function seenBeside(path: string, broken: readonly Omit<BrokenFile, 'file'>[]): readonly BrokenFile[] {
  return broken.map((one) => ({ ...one, file: pathFrom(folderOf(path), one.path) }));
}
