/** A pattern of file names (mẫu tên tệp), read once: `so-*.par.yaml`, `huyen/**`, `{a,b}.par.json`. */
export interface FilePattern {
  /** Every way its braces can be read, each as the segments between its slashes. */
  readonly alternatives: readonly (readonly string[])[];
  /** Without a slash it means a file of that name in any folder. */
  readonly anywhere: boolean;
}

const LONGEST = 300;
const MOST_ALTERNATIVES = 64;

/**
 * Reads a pattern; undefined where it is none: empty, too long, braces that do not close or multiply too often, or a
 * way out of the folder (`../`, `/etc`, `C:\`).
 *
 * A pattern comes from a file that a stranger may have written. It is compared without regular expressions, in time
 * bounded by the lengths of pattern and path multiplied.
 */
export function parseFilePattern(text: string): FilePattern | undefined {
  const pattern = text.normalize('NFC').trim().replaceAll('\\', '/').replace(/^\.\//u, '');
  if (pattern === '' || pattern.length > LONGEST) return undefined;
  if (pattern.startsWith('/') || /^[a-z]:/iu.test(pattern)) return undefined;
  const whole = expandBraces(pattern);
  if (whole === undefined) return undefined;
  // A folder stands for everything in it.
  const alternatives = whole.map((one) => (one.endsWith('/') ? `${one}**` : one).split('/'));
  if (alternatives.some((segments) => segments.includes('..') || segments.includes(''))) return undefined;
  return { alternatives, anywhere: !pattern.includes('/') };
}

/** `{a,b}.par.{yaml,json}` as the four names it stands for. */
function expandBraces(pattern: string): readonly string[] | undefined {
  let done = [''];
  for (let at = 0; at < pattern.length; ) {
    const open = pattern.indexOf('{', at);
    const plain = pattern.slice(at, open < 0 ? pattern.length : open);
    if (plain.includes('}')) return undefined;
    done = done.map((head) => head + plain);
    if (open < 0) return done;
    const close = pattern.indexOf('}', open);
    const inner = pattern.slice(open + 1, close);
    if (close < 0 || inner.includes('{')) return undefined;
    const parts = inner.split(',');
    if (done.length * parts.length > MOST_ALTERNATIVES) return undefined;
    done = done.flatMap((head) => parts.map((part) => head + part));
    at = close + 1;
  }
  return done;
}

/**
 * Whether a pattern means a file.
 *
 * @param path as seen from the pattern's folder, with forward slashes
 * @example matchesFile(parseFilePattern('so-*.par.yaml'), 'quy-iv/so-tai-chinh.par.yaml') // true
 */
export function matchesFile({ alternatives, anywhere }: FilePattern, path: string): boolean {
  const segments = path.normalize('NFC').split('/');
  const compared = anywhere ? segments.slice(-1) : segments;
  return alternatives.some((pattern) => matches(pattern, compared, (one) => one === '**', matchesName));
}

function matchesName(pattern: string, name: string): boolean {
  return matches(
    [...pattern],
    [...name],
    (one) => one === '*',
    (one, character) => one === '?' || one === character,
  );
}

/**
 * Compares a row of parts with a pattern in which some parts stand for any number of them. The last such part takes one
 * more whenever the rest does not fit: what stands before it never has to be looked at again.
 */
function matches<Part>(
  pattern: readonly Part[],
  row: readonly Part[],
  isAny: (part: Part) => boolean,
  isSame: (part: Part, other: Part) => boolean,
): boolean {
  let at = 0;
  let any = -1;
  let taken = 0;
  for (let index = 0; index < row.length; ) {
    const part = pattern[at];
    if (part !== undefined && isAny(part)) {
      any = at++;
      taken = index;
    } else if (part !== undefined && isSame(part, row[index] as Part)) {
      at++;
      index++;
    } else if (any >= 0) {
      at = any + 1;
      index = ++taken;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
