import { printable } from '../terminal/printable';

/** A text that is only text: no table, no markup, no mention of anybody, no link to an issue. */
export function escapedMarkdown(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('#', '&#35;')
    .replace(/[\\`*_[\]|~]/gu, '\\$&');
}
