import path from 'node:path';

/**
 * A file's path as other programs read it: from the folder of the check, with forward slashes and without `./`.
 * A file outside that folder keeps its absolute path.
 */
export function pathForMachines(file: string, cwd: string): string {
  if (isUnnamed(file)) return file;
  const relative = path.relative(cwd, path.resolve(cwd, file));
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  const shown = isOutside ? path.resolve(cwd, file) : relative;
  return path.sep === '\\' ? shown.replaceAll('\\', '/') : shown;
}

/** Whether a name is no path: what came from standard input without one. */
export function isUnnamed(file: string): boolean {
  return file.startsWith('<');
}
