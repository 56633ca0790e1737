import { unaccent } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { SymbolInformation } from 'vscode-languageserver-types';
import { rangeOf } from './diagnostics';
import type { View } from './view';
import { type Candidate, candidatesOf } from './workspace-symbols/candidates';

export interface WorkspaceSymbolOptions {
  /** The language of titles, whatever the vocabulary of the files. */
  readonly language: Language;
  /** How many are given at most, the best first; 100 unless told. */
  readonly limit?: number;
}

const MOST = 100;

/**
 * What of all files answers to a name: agencies' reports, tasks, indicators, components, criteria sets, directives. Found
 * without diacritics, by abbreviation, by id, by the first letters of the words (`stttt`), best first. Where nothing is
 * asked, the files themselves.
 *
 * @example workspaceSymbols(view, 'so tai chinh', { language: 'vi' })[0].name // 'Sở Tài chính – Quý IV/2021'
 */
export function workspaceSymbols(
  { files }: View,
  query: string,
  { language, limit = MOST }: WorkspaceSymbolOptions,
): SymbolInformation[] {
  const sought = plain(query);
  const found: { readonly candidate: Candidate; readonly rank: number; readonly place: number }[] = [];
  for (const document of files) {
    for (const candidate of candidatesOf(document, language)) {
      const rank = sought === '' ? (candidate.whole ? 0 : undefined) : rankOf(sought, candidate);
      if (rank !== undefined) found.push({ candidate, rank, place: found.length });
    }
  }
  found.sort((a, b) => a.rank - b.rank || a.place - b.place);
  return found.slice(0, Math.max(0, limit)).map(({ candidate }) => symbolOf(candidate));
}

function symbolOf({ name, kind, document, at, container }: Candidate): SymbolInformation {
  return {
    name,
    kind,
    location: { uri: document.uri, range: rangeOf(document.checked.tree, at) },
    ...(container && { containerName: container }),
  };
}

const WHOLE = 0;
const BEGINNING = 2;
const LETTERS = 4;
const WORDS = 6;
const WITHIN = 8;

/** How well a candidate answers, best first: a whole file goes before a part of one. Undefined where it does not. */
function rankOf(sought: string, { names, whole }: Candidate): number | undefined {
  let best: number | undefined;
  for (const name of names) {
    const rank = rankOfName(sought, name);
    if (rank !== undefined && (best === undefined || rank < best)) best = rank;
  }
  return best === undefined ? undefined : best + (whole ? 0 : 1);
}

function rankOfName(sought: string, name: string): number | undefined {
  if (name === sought) return WHOLE;
  if (name.startsWith(sought)) return BEGINNING;
  const words = name.split(' ');
  const tight = sought.replace(/ /gu, '');
  if (
    tight.length > 1 &&
    words.length > 1 &&
    words
      .map((word) => word.charAt(0))
      .join('')
      .startsWith(tight)
  )
    return LETTERS;
  if (sought.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return WORDS;
  return sought.length > 2 && name.includes(sought) ? WITHIN : undefined;
}

/** Longer than anything that is looked for. */
const LONGEST_QUERY = 200;

/** As names are compared: without diacritics, in lower case, words by single spaces. */
function plain(text: string): string {
  return unaccent(text.slice(0, LONGEST_QUERY).normalize('NFC').toLowerCase())
    .replace(/[\s–-]+/gu, ' ')
    .trim();
}
