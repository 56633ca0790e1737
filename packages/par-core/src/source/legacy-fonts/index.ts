import { isSyllable } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

/** Fonts of the time before Unicode whose codes stand in old files, and in what is pasted from them. */
export type LegacyFont = 'tcvn3' | 'vni';

const CONVERSIONS: Readonly<Record<LegacyFont, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };

/**
 * Letters and signs of Latin-1 that these fonts use and Vietnamese in Unicode does not. A text without any is of
 * neither font, and that is all a sound file costs.
 */
const FOREIGN =
  /[\u00a1-\u00af\u00b5-\u00b9\u00bb-\u00be\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/u;

/** The same, and the marks of decomposed letters: what sets a text apart from Vietnamese as it should be, in one look. */
const UNUSUAL =
  /[\u0300-\u036f\u00a1-\u00af\u00b5-\u00b9\u00bb-\u00be\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/u;

/** Whether a text may be of a legacy font, or decomposed. Hardly any is. */
export function isUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}

/** Whether it is worth asking `legacyFontOf` of any part of a text. */
export function mayHoldLegacyFont(text: string): boolean {
  return FOREIGN.test(text);
}

/** A word with letters of Latin-1 beyond ASCII; one with other letters is in Unicode already. */
const WORDS = /[A-Za-z\u00a1-\u00ff]+/gu;
/** No syllable is as long, in whatever font. */
const LONGEST_WORD = 20;
/** Beyond this the font has shown itself, or never will. */
const MOST_WORDS = 200;
/**
 * The legacy font a text was typed in; undefined where it is what it looks like. Told by its words: read as the font
 * they are Vietnamese, read as they stand they are not, and this of most words with such letters. So neither
 * Vietnamese in Unicode is taken for a font, nor "café", "Müller" or "µm".
 *
 * @param least how many different words have to show it; two unless told
 * @example legacyFontOf('B¸o c¸o kÕt qu¶') // 'tcvn3'
 * @example legacyFontOf('Baùo caùo keát quaû') // 'vni'
 * @example legacyFontOf('Báo cáo kết quả') // undefined
 */
export function legacyFontOf(text: string, least = 2): LegacyFont | undefined {
  if (!FOREIGN.test(text)) return undefined;
  const words = strangeWords(text);
  let found: LegacyFont | undefined;
  let most = 0;
  for (const font of ['tcvn3', 'vni'] as const) {
    const shown = words.filter((word) => showsFont(word, font)).length;
    if (shown >= least && shown > most && shown * 4 >= words.length * 3) {
      found = font;
      most = shown;
    }
  }
  return found;
}

/** The different words of a text that are not Vietnamese as they stand. */
function strangeWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    if (/[\u00a1-\u00ff]/u.test(word) && isStrange(word)) words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return [...words];
}

/** A word without the signs before and behind it. */
function withoutSigns(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && !isLetter(word.charAt(start))) start++;
  while (end > start && !isLetter(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isStrange(word: string): boolean {
  if (word.length > LONGEST_WORD) return true;
  // Signs around a word, such as « and ·, are no part of it.
  const letters = withoutSigns(word);
  if (letters !== word && /^[A-Za-z]*$/u.test(letters)) return /[A-Za-z]/u.test(word) && isConvertible(word);
  return !isSyllable(letters);
}

/** Whether a sign at the edge of a word makes it Vietnamese in either font: `®i`, `kÕ`, `mµ`. */
function isConvertible(word: string): boolean {
  return showsFont(word, 'tcvn3');
}

function showsFont(word: string, font: LegacyFont): boolean {
  if (!/[A-Za-z]/u.test(word)) return false;
  const meant = CONVERSIONS[font](word);
  return meant !== word && isSyllable(meant);
}

/** A word of either kind, and the letters that only Unicode has. */
const ALL_WORDS = /[A-Za-z\u00a1-\u024f\u1ea0-\u1ef9]+/gu;
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/**
 * A text typed in a legacy font in Unicode NFC. Where a line holds Vietnamese in Unicode too, only what stands between
 * its words and shows the font is converted.
 *
 * @example fromLegacyFont('B¸o c¸o', 'tcvn3') // 'Báo cáo'
 */
export function fromLegacyFont(text: string, font: LegacyFont): string {
  const convert = CONVERSIONS[font];
  return text.replace(/[^\r\n]+/gu, (line) => {
    if (!UNICODE_ONLY.test(line)) return convert(line);
    let converted = '';
    let from = 0;
    const add = (part: string): void => {
      converted += isOfFont(part, font) ? convert(part) : part;
    };
    for (const { 0: word, index } of line.matchAll(ALL_WORDS)) {
      if (!UNICODE_ONLY.test(word)) continue;
      add(line.slice(from, index));
      converted += word;
      from = index + word.length;
    }
    add(line.slice(from));
    return converted;
  });
}

function isOfFont(text: string, font: LegacyFont): boolean {
  const words = strangeWords(text);
  return words.length > 0 && words.every((word) => showsFont(word, font) || !/[A-Za-z]/u.test(word));
}
