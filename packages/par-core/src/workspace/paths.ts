/*
 * Paths have forward slashes. A folder is named without one at its end, so that the top of a file system is the empty
 * text.
 */

/** The folder a file or folder lies in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function inFolder(folder: string, name: string): string {
  return `${folder}/${name}`;
}

/** A folder and those above it, up to a root; the folder alone where it does not lie below the root. */
export function foldersUpTo(folder: string, root: string): readonly string[] {
  const folders = [folder];
  if (!isInside(folder, root)) return folders;
  for (let at = folder; at !== root; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** A path as seen from a folder that it lies in. */
export function seenFrom(folder: string, path: string): string {
  return path.slice(folder.length + 1);
}
