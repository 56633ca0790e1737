import type { ScalarStyle } from '../../source/tree';

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S]?)/gu;

/**
 * A stretch of a text in Unicode NFC. Where that would change what the text is – an escape, or a character that YAML
 * keeps for itself – it stays as it was.
 */
export function composed(raw: string, style: ScalarStyle): string {
  if (style !== 'double-quoted' || !raw.includes('\\')) return composedPart(raw);
  let text = '';
  let from = 0;
  for (const kept of raw.matchAll(ESCAPE)) {
    text += composedPart(raw.slice(from, kept.index)) + kept[0];
    from = kept.index + kept[0].length;
  }
  return text + composedPart(raw.slice(from));
}

/** ASCII comes out of composition in three places only: the backtick, the semicolon, and the letter K of kelvins. */
function composedPart(raw: string): string {
  const text = raw.normalize('NFC');
  return text.includes('`') && !raw.includes('`') ? raw : text;
}
