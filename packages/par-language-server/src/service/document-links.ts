import type { Language } from '@soctrang/par-core/report';
import { isCode } from '@soctrang/par-core/report';
import { type Span, whole } from '@soctrang/par-core/source';
import type { DocumentLink } from 'vscode-languageserver-types';
import { LINKS } from '../messages/links';
import { rangeOf } from './diagnostics';
import { addressOf } from './names/file-named';
import { namesOf } from './names/names-of';
import { placesOf } from './names/resolve';
import type { OpenDocument } from './open-document';
import { pageUri } from './pages';
import { eachSpot, trimmed } from './spot';
import type { View } from './view';

export interface LinkOptions {
  /** The language of what is said of a link, and of the pages behind it. */
  readonly language: Language;
  /** With it, a number and symbol leads to the report that is the document. */
  readonly view?: View;
}

interface Link extends Span {
  readonly target: string;
  readonly about: keyof typeof LINKS;
}

/**
 * What can be followed in a file: web addresses in its texts and comments, evidence files and the files that a
 * configuration names, its JSON Schema, the pages of silenced codes, and the reports that it cites as documents.
 *
 * @example linksOf(document, { language: 'vi' }).map(({ target }) => target)
 */
export function linksOf(document: OpenDocument, { language, view }: LinkOptions): DocumentLink[] {
  const links = [...webLinks(document), ...schemaLinks(document), ...nameLinks(document, language, view)];
  const { tree } = document.checked;
  return links
    .sort((one, other) => one.start - other.start)
    .map(({ target, about, ...span }) => ({ range: rangeOf(tree, span), target, tooltip: LINKS[about][language] }));
}

/** A web address: up to a blank, a quote or a bracket; a sign of the sentence behind it is none of its own. */
const WEB = /https?:\/\/[^\s"'<>()[\]{}|\\^`]+/giu;
const SENTENCE_END: ReadonlySet<string> = new Set('.,;:!?…');

function webLinks(document: OpenDocument): readonly Link[] {
  const { comments, text: source } = document.checked.tree;
  const text = whole(source);
  const links: Link[] = [];
  const search = ({ start, end }: Span): void => {
    for (const { 0: found, index } of text.slice(start, end).matchAll(WEB)) {
      const address = withoutSentenceEnd(found);
      if (!isWebAddress(address)) continue;
      links.push({ start: start + index, end: start + index + address.length, target: address, about: 'web' });
    }
  };
  // Most files hold none: they are not walked.
  if (!/https?:\/\//iu.test(text)) return links;
  eachSpot(document, ({ scalar, role }) => {
    if (role === 'value') search(scalar);
  });
  for (const comment of comments) search(comment);
  return links;
}

function withoutSentenceEnd(found: string): string {
  let end = found.length;
  while (SENTENCE_END.has(found[end - 1] ?? '')) end--;
  return found.slice(0, end);
}

const LONGEST = 2000;

function isWebAddress(address: string): boolean {
  if (address.length > LONGEST) return false;
  try {
    const { protocol, hostname } = new URL(address);
    return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
  } catch {
    return false;
  }
}

/** The JSON Schema that a file names for other editors. */
function schemaLinks(document: OpenDocument): readonly Link[] {
  const { root } = document.checked.tree;
  if (root?.kind !== 'mapping') return [];
  const value = root.entries.find(({ key }) => key.value === '$schema')?.value;
  if (value?.kind !== 'scalar') return [];
  const target = addressOf(trimmed(value), document.uri);
  return target === undefined ? [] : [{ start: value.start, end: value.end, target, about: 'schema' }];
}

function nameLinks(document: OpenDocument, language: Language, view: View | undefined): readonly Link[] {
  const reports = view?.files.filter(({ kind, uri }) => kind === 'report' && uri !== document.uri) ?? [];
  const documents = reportsByReference(reports);
  return namesOf(document).flatMap((name): readonly Link[] => {
    const { kind, id, start, end } = name;
    switch (kind) {
      case 'code':
        return isCode(id) ? [{ start, end, target: pageUri({ kind, code: id }, language), about: 'code' }] : [];
      case 'file': {
        const target = addressOf(id, document.uri);
        return target === undefined ? [] : [{ start, end, target, about: 'file' }];
      }
      case 'document-reference': {
        if (name.role === 'definition' || !documents.has(id)) return [];
        const [place] = placesOf(name, reports).filter((one) => one.name.role === 'definition');
        return place ? [{ start, end, target: place.document.uri, about: 'report' }] : [];
      }
      default:
        return [];
    }
  });
}

/** The numbers and symbols that are reports of the workspace. */
function reportsByReference(reports: readonly OpenDocument[]): ReadonlySet<string> {
  const ids = reports.flatMap((report) =>
    namesOf(report).flatMap(({ kind, id, role }) =>
      kind === 'document-reference' && role === 'definition' ? [id] : [],
    ),
  );
  return new Set(ids);
}
