import type { Bilingual } from '@soctrang/par-core/directive';
import { CODES, type Code, type Finding, type Language } from '@soctrang/par-core/report';
import { OFFICE_SENTENCES, type OfficeMessageKey } from '../../messages';
import { PLACES } from '../../messages/places';
import type { Line } from './read/model';

/** Where something was found in a file of Word. */
export type DocumentPlace =
  | { readonly kind: 'document' }
  /** A section, from one: pages of one kind. */
  | { readonly kind: 'section'; readonly section: number }
  /** A paragraph, from one, with how it begins. */
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly text: string };

export type DocumentArgument = string | number | Bilingual;

/** One departure of a file of Word from the form of official documents. */
export interface DocumentFinding {
  readonly code: Code;
  readonly severity: Finding['severity'];
  readonly message: OfficeMessageKey;
  readonly args: Readonly<Record<string, DocumentArgument>>;
  readonly place: DocumentPlace;
  /** In how many further paragraphs the same was found. */
  readonly more: number;
}

/** What a rule has found, before equal findings are put together. */
export interface Found {
  readonly code: Code;
  readonly message?: OfficeMessageKey;
  readonly args?: Readonly<Record<string, DocumentArgument>>;
  readonly at?: Line | { readonly section: number };
  /** Findings of one code that have this in common are one, at the first place. */
  readonly same?: string;
}

const SHOWN = 40;

/** The beginning of a text, as it is quoted. */
export function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= SHOWN) return line;
  // Between words, where there are any.
  const space = line.lastIndexOf(' ', SHOWN);
  return `${line.slice(0, space > 0 ? space : SHOWN)}…`;
}

/** The findings in the order of the text, those that say the same put together. */
export function findingsOf(found: readonly Found[]): readonly DocumentFinding[] {
  const first = new Map<string, DocumentFinding>();
  const paragraphs = new Map<string, Set<number>>();
  found.forEach(({ code, message = code as OfficeMessageKey, args = {}, at, same }, index) => {
    const key = same === undefined ? `#${index}` : `${message} ${same}`;
    const paragraph = at && 'paragraph' in at ? at.paragraph : 0;
    const seen = paragraphs.get(key) ?? new Set();
    paragraphs.set(key, seen.add(paragraph));
    if (!first.has(key))
      first.set(key, { code, severity: CODES[code].severity, message, args, place: placeOf(at), more: 0 });
  });
  return [...first]
    .map(([key, finding]) => ({ ...finding, more: (paragraphs.get(key)?.size ?? 1) - 1 }))
    .sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function placeOf(at: Found['at']): DocumentPlace {
  if (at === undefined) return { kind: 'document' };
  if (!('paragraph' in at)) return { kind: 'section', section: at.section + 1 };
  return { kind: 'paragraph', paragraph: at.paragraph, text: beginning(at.text) };
}

/** What is about the whole comes first. */
function rank({ place }: DocumentFinding): number {
  return place.kind === 'paragraph' ? place.paragraph : 0;
}

function filled(sentence: Bilingual, args: Readonly<Record<string, DocumentArgument>>, language: Language): string {
  return sentence[language].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** What a finding says, as a sentence. */
export function documentFindingText(
  { message, args }: Pick<DocumentFinding, 'message' | 'args'>,
  language: Language,
): string {
  const text = filled(OFFICE_SENTENCES[message], args, language);
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/**
 * Where it was found, in words.
 *
 * @example documentPlaceText(finding, 'vi') // 'đoạn 12 “Kết quả thực hiện…” và 3 đoạn khác'
 */
export function documentPlaceText(
  { place, more }: Pick<DocumentFinding, 'place' | 'more'>,
  language: Language,
): string {
  switch (place.kind) {
    case 'document':
      return PLACES.document[language];
    case 'section':
      return filled(PLACES.section, { section: place.section }, language);
    case 'paragraph': {
      const { paragraph, text } = place;
      const where = filled(text === '' ? PLACES.empty : PLACES.paragraph, { paragraph, text }, language);
      return more === 0
        ? where
        : `${where} ${filled(more === 1 ? PLACES.another : PLACES.more, { count: more }, language)}`;
    }
    default: {
      const unknown: never = place;
      return unknown;
    }
  }
}
