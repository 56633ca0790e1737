/** A text with the place at which one begins to fill it in, in UTF-16 units. */
export interface Gap {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first thing to fill in of a new file: a key without a value in YAML, an empty string or a `null` in JSON. Behind a
 * key there has to be a space, so one is put there.
 *
 * @returns the end of the text where nothing is open
 * @example firstGap('văn bản:\n  số:\n', 'yaml') // { text: 'văn bản:\n  số: \n', start: 16, end: 16 }
 */
export function firstGap(text: string, syntax: 'yaml' | 'json'): Gap {
  return (syntax === 'json' ? gapInJson(text) : gapInYaml(text)) ?? { text, start: text.length, end: text.length };
}

function gapInJson(text: string): Gap | undefined {
  const found = /:[ \t]*(null|"")[ \t]*[,}\r\n]/u.exec(text);
  if (found === null) return undefined;
  const [, value = ''] = found;
  const start = found.index + found[0].indexOf(value);
  // Between the quotes; a null is replaced by what is typed.
  return value === '""' ? { text, start: start + 1, end: start + 1 } : { text, start, end: start + value.length };
}

function gapInYaml(text: string): Gap | undefined {
  const lines = text.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const bare = line.trimEnd();
    if (/^[ \t]*(?:- )?[^\s#][^#]*:$/u.test(bare) && !hasValueBelow(bare, lines.slice(index + 1))) {
      const at = offset + bare.length;
      return { text: `${text.slice(0, at)} ${text.slice(at).replace(/^[ \t]+/u, '')}`, start: at + 1, end: at + 1 };
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** Whether what follows a key stands below it: deeper, or a list as deep as the key. */
function hasValueBelow(key: string, below: readonly string[]): boolean {
  const next = below.find((line) => /^[ \t]*[^\s#]/u.test(line));
  if (next === undefined) return false;
  const [depth, deeper] = [depthOf(key.replace('- ', '  ')), depthOf(next)];
  return deeper > depth || (deeper === depth && /^[ \t]*- /u.test(next) && !/^[ \t]*- /u.test(key));
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}
