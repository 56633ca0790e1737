import { formatDate } from '../calendar/format-date';
import { parseDate } from '../calendar/parse-date';
import { parsePeriod } from '../calendar/parse-period';
import { periodId } from '../calendar/period';
import { closest } from '../directive/closest';
import { unaccent } from '../directive/unaccent';
import { fromLegacyFont, type LegacyFont, legacyFontOf } from '../source/legacy-fonts';
import type { Scalar } from '../source/tree';
import { LONGEST_QUOTED, quoted } from './quoted';
import { readDeadline } from './read-deadline';
import { readExact } from './read-exact';
import { readNumber } from './read-number';
import { readAgency, readDirective, readIndicator, readTask } from './read-reference';
import { addFinding, askedPeriodFix, type Reading } from './reading';
import type { ChoiceShape, ScalarShape } from './shape';
import { foldName, type Language, nameIn } from './vocabulary';

const CURLY = /^[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb](.*)[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]$/u;

/** The value of a scalar by its kind; undefined where it could not be read, with the finding that says why. */
export function readScalar(r: Reading, shape: ScalarShape, scalar: Scalar, path: string): string | number | undefined {
  if (shape.scalar === 'text') return inUnicode(r, composed(r, scalar.value), scalar, path).trimEnd();
  const text = bareText(r, scalar, path);
  switch (shape.scalar) {
    case 'id':
    case 'name':
    case 'value':
      return text;
    case 'deadline':
      return readDeadline(r, text, scalar, path);
    case 'format':
      return text;
    case 'date':
      return readDate(r, text, scalar, path);
    case 'period': {
      const period = text.length > LONGEST_QUOTED ? undefined : parsePeriod(text);
      if (period === undefined)
        addFinding(r, 'PAR109', scalar, { args: { text: quoted(text) }, path, ...askedPeriodFix(r) });
      return period && periodId(period);
    }
    case 'percent':
    case 'count':
    case 'points':
      return readNumber(r, shape.scalar, text, scalar, path, shape.high);
    case 'numeral':
    case 'measure':
    case 'share':
      return readExact(r, shape.scalar, text, scalar, path);
    case 'directive':
      return readDirective(r, text, scalar, path);
    case 'agency':
      return readAgency(r, text, scalar, path);
    case 'task':
      return readTask(r, text, scalar, path);
    case 'indicator':
      return readIndicator(r, text, scalar, path);
  }
}

function composed(r: Reading, text: string): string {
  return r.decomposed ? text.normalize('NFC') : text;
}

/** Who cannot read a text wants to see what it says, and to copy it. */
const LONGEST_CONVERTED = 500;

/** A text typed in a legacy font as it was meant, and said. */
function inUnicode(r: Reading, text: string, scalar: Scalar, path: string): string {
  if (r.legacy === undefined) return text;
  // Where one text is of a font, one word is enough to tell it of another.
  const font = legacyFontOf(text, r.legacy.font === undefined ? 2 : 1);
  if (font === undefined) return text;
  r.legacy.font = font;
  const meant = fromLegacyFont(text, font);
  const args = { font: FONT_NAMES[font], meant: quoted(meant, LONGEST_CONVERTED) };
  addFinding(r, 'PAR024', scalar, { args, path, data: { kind: 'convert', from: font } });
  return meant;
}

const FONT_NAMES: Readonly<Record<LegacyFont, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI-Windows' };

/** A value without the curly quotes that a word processor puts around it. */
function bareText(r: Reading, scalar: Scalar, path: string): string {
  const text = inUnicode(r, composed(r, scalar.value), scalar, path).trim();
  const curly = scalar.style === 'plain' ? CURLY.exec(text) : null;
  if (!curly) return text;
  if (r.needQuotes.has(scalar.start)) return (curly[1] as string).trim();
  const inner = (curly[1] as string).trim();
  addFinding(r, 'PAR014', scalar, { message: 'PAR014.quotes', path, data: { kind: 'replace', text: inner } });
  return inner;
}

function readDate(r: Reading, text: string, scalar: Scalar, path: string): string | undefined {
  const reading = text.length > LONGEST_QUOTED ? undefined : parseDate(text);
  if (reading?.kind === 'date') return reading.date;
  const args = { text: quoted(text) };
  if (reading?.kind !== 'impossible') {
    // 30/11/21
    const short = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/u.exec(text);
    addFinding(r, 'PAR108', scalar, {
      args,
      path,
      ...(short && { data: { kind: 'replace', text: `${short[1]}20${short[2]}` } }),
    });
  } else {
    const { suggestion } = reading;
    const meant = suggestion && (r.language === 'vi' ? formatDate(suggestion, 'vi') : suggestion);
    addFinding(r, 'PAR301', scalar, { args, path, ...(meant && { data: { kind: 'replace', text: meant } }) });
  }
  return undefined;
}

/** One of a list of values, in either vocabulary, in any case. Without its diacritics it is an error that names what was meant. */
export function readChoice(r: Reading, shape: ChoiceShape, scalar: Scalar, path: string): string | undefined {
  const text = bareText(r, scalar, path);
  const folded = foldName(text);
  const exact = shape.names.get(folded);
  if (exact !== undefined) return exact;
  const bare = shape.unaccented.get(unaccent(folded)) ?? partOf(shape, folded);
  const near = bare === undefined ? nearName(shape, folded) : undefined;
  const meant = bare ?? (near === undefined ? undefined : shape.names.get(near));
  const term = meant === undefined ? undefined : shape.terms[meant];
  if (meant === undefined || term === undefined) {
    const texts = Object.entries(shape.terms).map(([value, one]) => nameIn(r.language, value, one));
    const args = { text: quoted(text), values: choicesOf(shape, r.language) };
    addFinding(r, 'PAR104', scalar, { args, path, data: { kind: 'replace-any', texts } });
    return undefined;
  }
  // Without diacritics it was the Vietnamese name, whatever the vocabulary of the file.
  const language =
    foldName(near ?? '') === meant
      ? 'en'
      : bare !== undefined && unaccent(foldName(term.vi)) === unaccent(folded)
        ? 'vi'
        : r.language;
  const name = nameIn(language, meant, term);
  addFinding(r, 'PAR104', scalar, {
    message: 'PAR104.meant',
    args: { text: quoted(text), meant: name },
    path,
    data: { kind: 'replace', text: name },
  });
  return meant;
}

/** The values of a list, as a message names them. */
export function choicesOf(shape: ChoiceShape, language: Language): string {
  return Object.entries(shape.terms)
    .map(([value, term]) => nameIn(language, value, term))
    .join(', ');
}

const NEGATION = /(?:^| )(?:chua|khong|not)(?: |$|-)/u;

/** The name a text is nearest to. A negation is never a slip of the hand: "chưa hoàn thành" is not "hoàn thành". */
function nearName(shape: ChoiceShape, folded: string): string | undefined {
  const negated = NEGATION.test(unaccent(folded));
  const names = [...shape.names.keys()].filter((name) => NEGATION.test(unaccent(name)) === negated);
  return closest(folded, names, { max: 1 })[0];
}

/** `thường xuyên` for `thực hiện thường xuyên`, `KT. Giám đốc` for `KT`: the only value that ends with the text, or begins it. */
function partOf(shape: ChoiceShape, folded: string): string | undefined {
  const plain = unaccent(folded);
  if (plain.length < 2 || NEGATION.test(plain)) return undefined;
  const found = new Set<string>();
  for (const [name, value] of shape.unaccented) {
    const ends = name.endsWith(` ${plain}`) && !NEGATION.test(name);
    // "hoàn thành một phần" is not "hoàn thành": only abbreviations are followed by more.
    const abbreviated = plain.startsWith(`${name}.`) || (name.length <= 3 && plain.startsWith(`${name} `));
    if (ends || abbreviated) found.add(value);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}
