import type { ScalarStyle, Syntax } from '../../source/tree';

/**
 * A text of one line in quotes. YAML gets the quotes that need no other change to it.
 *
 * @example inQuotes('Báo cáo "nhanh"', 'yaml') // `'Báo cáo "nhanh"'`
 * @example inQuotes('Báo cáo "nhanh"', 'json') // `"Báo cáo \\"nhanh\\""`
 */
export function inQuotes(text: string, syntax: Syntax): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return syntax === 'json' ? JSON.stringify(line) : quotedYaml(line);
}

/** Line breaks stay: YAML folds them in quotes as it folds them without. */
export function quotedYaml(text: string): string {
  return text.includes('"') ? singleQuoted(text) : doubleQuoted(text);
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function doubleQuoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** How the value that is replaced is written, and where. */
export interface Surroundings {
  readonly syntax: Syntax;
  readonly style: ScalarStyle;
  /** Whether it stands inside brackets. */
  readonly flow: boolean;
}

/** A text as a value, in the quotes of the one it replaces, or in none where it needs none. */
export function writeValue(text: string, { syntax, style, flow }: Surroundings): string {
  if (syntax === 'json') return style === 'json' && JSON_NUMBER.test(text) ? text : JSON.stringify(text);
  if (style === 'single-quoted') return singleQuoted(text);
  if (style === 'double-quoted') return doubleQuoted(text);
  return needsQuotes(text, flow) ? quotedYaml(text) : text;
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** Whether a text of one line would be read as something else without quotes. */
function needsQuotes(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || /^(?:~|null)$/iu.test(text)) return true;
  if ('!&*?|>@%`"\'#,[]{}'.includes(text[0] as string) || /^[-?:](?:\s|$)/u.test(text)) return true;
  if (/:(?:\s|$)|\s#/u.test(text)) return true;
  return flow && /[,[\]{}]/u.test(text);
}
