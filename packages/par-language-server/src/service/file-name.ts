/**
 * What a file is called, without its folders. A URI that is not well formed names its file as it stands.
 *
 * @example fileName('file:///quy-iv/s%E1%BB%9F.par.yaml') // 'sở.par.yaml'
 */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}
