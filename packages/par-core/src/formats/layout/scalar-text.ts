import type { ScalarStyle, Syntax } from '../../source/tree';

/** Words and forms that YAML, in one of its versions, takes for something else than a text. */
const NOT_A_TEXT =
  /^(?:|~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\.?\d[\d_.:,]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|\.inf)|\.nan|\d{4}-\d{1,2}-\d{1,2}.*|<<|=)$/iu;

/** What may not begin a plain text, and what may not stand in it. */
const UNSAFE =
  /^[-?:,[\]{}#&*!|>'"%@`\s]|^(?:---|\.\.\.)|[:](?:\s|$)|\s#|\s$|[,[\]{}]|[\p{C}\u2028\u2029]|^[\u00a0\u2000-\u200b\u202f\u3000]|[\u00a0\u2000-\u200b\u202f\u3000]$|[:][\u00a0\u2000-\u200b\u202f\u3000]/u;

/** Whether a text may stand without quotes, in a block or in brackets, and is the same text to every reader of YAML. */
export function isPlain(text: string): boolean {
  return !NOT_A_TEXT.test(text) && !UNSAFE.test(text) && !text.includes('\uff1a');
}

/**
 * Whether a text may stand without quotes on the lines of a block, where commas and brackets inside it separate nothing:
 * `Sở Tài chính, Sở Nội vụ`.
 */
export function isPlainInBlock(text: string): boolean {
  return !NOT_A_TEXT.test(text) && !/^[,[\]{}]/u.test(text) && isPlain(text.replace(/[,[\]{}]/gu, ';'));
}

/** A text between double quotes: escapes mean the same in YAML and in JSON. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu, escapeOf);
}

function escapeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A text as a scalar of a style; without quotes only where it is plain. */
export function scalarText(text: string, style: ScalarStyle, syntax: Syntax = 'yaml'): string {
  if (syntax === 'json' || style === 'double-quoted' || style === 'json') return doubleQuoted(text);
  if (style === 'single-quoted' && !/[\p{C}\u2028\u2029]/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return isPlain(text) ? text : doubleQuoted(text);
}
