import path from 'node:path';

/** The signs by which a path is a pattern: those that shells know. */
const SIGNS = /[*?[\]{}]|^!/u;

/** Whether a path that is not there may be meant as a pattern (mẫu tên tệp): `bao-cao/**\/*.par.yaml`, `!nhap`. */
export function isPattern(text: string): boolean {
  return SIGNS.test(text);
}

/** Stars in a name, and in all of a pattern: each more multiplies the ways in which a long name may match. */
const MOST_STARS = { ofName: 4, inAll: 8 };

/** Whether a pattern has more stars than can be tried in a reasonable time. Nobody needs so many. */
export function isTooComplex(text: string): boolean {
  const starsIn = (part: string): number => part.match(/\*+/gu)?.length ?? 0;
  return (
    starsIn(text) > MOST_STARS.inAll ||
    withSlashes(text)
      .split('/')
      .some((part) => starsIn(part) > MOST_STARS.ofName)
  );
}

/** A pattern that is to be looked for below a folder. */
export interface Pattern {
  /** The folder before the first sign, as the user wrote it; empty for the current one. */
  readonly base: string;
  /** Whether a file matches, or lies in a folder that does, by its path from where the user stands. */
  readonly matches: (file: string) => boolean;
  /** Whether something in a folder may match: others are not entered. */
  readonly mayMatchBelow: (folder: string) => boolean;
}

/** The part of a pattern that is an ordinary path: `bao-cao` of `bao-cao/*.par.yaml`; all of a path without signs. */
export function baseOf(text: string): string {
  const first = text.search(SIGNS);
  if (first < 0) return text;
  const slash = withSlashes(text).lastIndexOf('/', first);
  return slash < 0 ? '.' : text.slice(0, slash + 1);
}

/** Reads a pattern. The matcher is loaded for those who use one. */
export async function readPattern(text: string): Promise<Pattern> {
  const { default: picomatch } = await import('picomatch');
  const pattern = withoutDot(withSlashes(text));
  // What repeats a group would take ever longer on a name that nearly matches.
  const options = { nocase: path.sep === '\\', noextglob: true };
  const isMatch = picomatch([pattern, `${withoutEnd(pattern)}/**`], options);
  const parts = pattern.split('/');
  // Braces that hold a slash, and `**`, reach to any depth.
  const isFlat = !pattern.includes('**') && !holdsSlashInBraces(pattern);
  const matcherOf = (part: string) => (part === '' ? (name: string) => name === '' : picomatch(part, options));
  const partMatchers = isFlat ? parts.map(matcherOf) : [];
  return {
    base: baseOf(text) === '.' ? '' : baseOf(text),
    matches: (file) => isMatch(withoutDot(file)),
    mayMatchBelow: (folder) =>
      !isFlat ||
      withoutDot(folder)
        .split('/')
        .every((part, index) => partMatchers[index]?.(part) ?? true),
  };
}

/** A pattern without the slashes at its end. */
function withoutEnd(pattern: string): string {
  let end = pattern.length;
  while (pattern[end - 1] === '/') end--;
  return pattern.slice(0, end);
}

function holdsSlashInBraces(pattern: string): boolean {
  const [, ...opened] = pattern.split('{');
  return opened.some((part) => part.split('}', 1)[0]?.includes('/'));
}

/** Windows writes paths with the sign by which others escape. */
function withSlashes(text: string): string {
  return path.sep === '\\' ? text.replaceAll('\\', '/') : text;
}

function withoutDot(text: string): string {
  return text.replace(/^(?:\.\/+)+/u, '');
}
