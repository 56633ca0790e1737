/**
 * The name of a file as its user knows it; an address that is none is shown as it is.
 *
 * @example fileLabel('file:///bao-cao/s%E1%BB%9F%20n%E1%BB%99i%20v%E1%BB%A5.par.yaml') // 'sở nội vụ.par.yaml'
 */
export function fileLabel(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
