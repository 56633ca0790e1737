import type { OpenDocument } from '../open-document';

/** A scheme, a drive, or the root of a disk: a path from somewhere else than the file that names it. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|[\\/])/iu;

/**
 * The address of a file that another one names relative to itself; undefined where the text is no such path, or the file
 * has no place of its own yet.
 *
 * @example addressOf('minh-chung/120.pdf', 'file:///bao-cao/stc.par.yaml') // 'file:///bao-cao/minh-chung/120.pdf'
 */
export function addressOf(path: string, from: string): string | undefined {
  if (path === '' || path.length > LONGEST_PATH || ELSEWHERE.test(path) || !/^[a-z][a-z0-9+.-]*:\//iu.test(from)) {
    return undefined;
  }
  const encoded = path.replaceAll('\\', '/').split('/').map(encodedPart).join('/');
  try {
    return new URL(encoded, from).href;
  } catch {
    return undefined;
  }
}

const LONGEST_PATH = 1000;

/** Half of a surrogate pair cannot stand in an address. */
function encodedPart(part: string): string {
  try {
    return encodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The file of a workspace that another one names relative to itself. */
export function fileNamed(
  path: string,
  { uri }: OpenDocument,
  files: readonly OpenDocument[],
): OpenDocument | undefined {
  const address = addressOf(path, uri);
  return address === undefined ? undefined : files.find((file) => plain(file.uri) === plain(address));
}

/** Clients encode more or fewer letters of an address; decoded they are one. */
function plain(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri;
  }
}
