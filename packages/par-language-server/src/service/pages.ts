import {
  type CheckedCriteria,
  type CheckedDirective,
  criteriaText,
  directiveText,
  FORMAT_OF_KIND,
  NO_SURROUNDINGS,
} from '@soctrang/par-core';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import { type Code, isCode, type Language } from '@soctrang/par-core/report';
import { type CriteriaSet, compile } from '@soctrang/par-core/scoring';
import { readSource } from '@soctrang/par-core/source';
import type { OpenDocument } from './open-document';
import { codePageText } from './pages/code-page';
import { PAGE_SCHEME } from './pages/scheme';

export { PAGE_SCHEME };

/** A page that no file holds: a built-in directive or criteria set, or what there is to say of a code. */
export interface PageContent {
  readonly text: string;
  /** By which an editor colours it, and which features it gets. */
  readonly languageId: 'par-directive' | 'par-criteria' | 'markdown';
}

/** What a page shows. */
export type PageSubject =
  | { readonly kind: 'directive'; readonly id: string }
  | { readonly kind: 'criteria'; readonly id: string }
  | { readonly kind: 'code'; readonly code: Code };

/** Named as the files they stand for, so that everything that goes by names of files holds for them. */
const ENDINGS = { directive: '.par-directive.yaml', criteria: '.par-criteria.yaml', code: '.md' } as const;

/**
 * The address of a page in the language of its reader.
 *
 * @example pageUri({ kind: 'directive', id: 'soctrang-2021-09-24' }, 'vi')
 * // 'par:/vi/soctrang-2021-09-24.par-directive.yaml'
 */
export function pageUri(subject: PageSubject, language: Language): string {
  const name = subject.kind === 'code' ? subject.code : subject.id;
  return `${PAGE_SCHEME}:/${language}/${name}${ENDINGS[subject.kind]}`;
}

/** Whether an address is that of a page, which nobody can change. */
export function isPage(uri: string): boolean {
  return uri.startsWith(`${PAGE_SCHEME}:`);
}

/**
 * The text of a page that no file holds; undefined for any other address. Directives and criteria sets are written in the
 * vocabulary of the language, as files of theirs are, so that hover and definition work in them too.
 *
 * @example contentOf('par:/vi/soctrang-2021-09-24.par-directive.yaml')?.text // 'mẫu: par-directive/1\n…'
 */
export function contentOf(uri: string): PageContent | undefined {
  const found = subjectOf(uri);
  if (found === undefined) return undefined;
  const { subject, language } = found;
  switch (subject.kind) {
    case 'directive': {
      const directive = builtInDirective(subject.id);
      return directive && { text: directiveText(directive, { language }), languageId: 'par-directive' };
    }
    case 'criteria': {
      const set = builtInSet(subject.id);
      return set && { text: criteriaText(set, { language }), languageId: 'par-criteria' };
    }
    case 'code':
      return { text: codePageText(subject.code, language), languageId: 'markdown' };
    default:
      return subject satisfies never;
  }
}

const ADDRESS = /^par:\/{0,3}(vi|en)\/([^/?#]{1,120})$/u;

function subjectOf(uri: string): { readonly subject: PageSubject; readonly language: Language } | undefined {
  // A client may write the address in its own way: `par:///vi/…`, `%2D` for a hyphen.
  const [, language, name = ''] = ADDRESS.exec(decoded(uri)) ?? [];
  if (language !== 'vi' && language !== 'en') return undefined;
  for (const kind of ['directive', 'criteria'] as const) {
    if (name.endsWith(ENDINGS[kind])) return { subject: { kind, id: name.slice(0, -ENDINGS[kind].length) }, language };
  }
  const code = name.endsWith(ENDINGS.code) ? name.slice(0, -ENDINGS.code.length) : '';
  return isCode(code) ? { subject: { kind: 'code', code }, language } : undefined;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A stray percent sign: no address of ours has one.
    return '';
  }
}

/** A directive that comes with the product. */
export function builtInDirective(id: string): Directive | undefined {
  return NO_SURROUNDINGS.directives.find((directive) => directive.id === id);
}

/** A criteria set that comes with the product. */
export function builtInSet(id: string): CriteriaSet | undefined {
  return NO_SURROUNDINGS.criteriaSets.find((set) => set.id === id);
}

const opened = new Map<string, OpenDocument>();

/** A page as a document, to look for what it defines; read once. Undefined for a page of another kind. */
export function openPage(subject: PageSubject, language: Language): OpenDocument | undefined {
  const uri = pageUri(subject, language);
  const known = opened.get(uri);
  if (known) return known;
  const content = contentOf(uri);
  const document = content && pageDocument(subject, uri, content.text, language);
  if (document) opened.set(uri, document);
  return document;
}

/** What it says is known, and right: the text is only read for its places. */
function pageDocument(subject: PageSubject, uri: string, text: string, language: Language): OpenDocument | undefined {
  if (subject.kind === 'code') return undefined;
  const { isKey, isNearKey } = FORMAT_OF_KIND[subject.kind];
  const tree = readSource(text, { syntax: 'yaml', isKey, isNearKey });
  const read = { tree, language, findings: [], id: subject.id };
  const set = builtInSet(subject.id);
  // A day on which it was in force: nothing on the page depends on it.
  const today: CalendarDate = builtInDirective(subject.id)?.date ?? `${set?.year ?? 2021}-12-31`;
  const { directives, criteriaSets } = NO_SURROUNDINGS;
  const base = { uri, syntax: 'yaml', today, directives, criteriaSets } as const;
  if (subject.kind === 'directive') {
    const checked: CheckedDirective = { ...read, directive: builtInDirective(subject.id) };
    return { kind: 'directive', checked, ...base };
  }
  const checked: CheckedCriteria = { ...read, set, compiled: set && compile(set) };
  return { kind: 'criteria', checked, ...base };
}
