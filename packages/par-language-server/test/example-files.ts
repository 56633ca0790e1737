import { readFileSync } from 'node:fs';
import { type CheckedCriteria, type CheckedDirective, NO_SURROUNDINGS } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { kindOfUri, type OpenDocument, type OpenDocumentOptions, openDocument } from '../src/service';
import { TODAY } from './cursor';

/** A file of the examples as an editor shows it, with the directive and the sets that lie near it: `vinh-ha/so-noi-vu.par.yaml`. */
export function exampleFile(name: string, today: CalendarDate = TODAY): OpenDocument {
  const { href, text } = textOf(name);
  return opened(href, text, { today, ...nearby() });
}

/** A text as an editor shows it, its kind told by the name. */
export function opened(uri: string, text: string, options: Partial<OpenDocumentOptions> = {}): OpenDocument {
  const kind = kindOfUri(uri);
  if (kind === undefined) throw new Error(`${uri} is none of our files`);
  return openDocument(kind, uri, text, { today: TODAY, ...options });
}

/** The directive of the invented province Vĩnh Hà and the criteria set that others build on, beside what is built in. */
export function nearby(): Pick<OpenDocumentOptions, 'directives' | 'criteriaSets'> {
  const directive = (aloneFile('vinh-ha/vinhha-2023-03-15.par-directive.yaml').checked as CheckedDirective).directive;
  const set = (aloneFile('criteria/mau-bo-tieu-chi.par-criteria.yaml').checked as CheckedCriteria).set;
  if (directive === undefined || set === undefined) throw new Error('the examples can be used');
  return {
    directives: [...NO_SURROUNDINGS.directives, directive],
    criteriaSets: [...NO_SURROUNDINGS.criteriaSets, set],
  };
}

function aloneFile(name: string): OpenDocument {
  const { href, text } = textOf(name);
  return opened(href, text);
}

function textOf(name: string): { readonly href: string; readonly text: string } {
  const url = new URL(`../../../examples/${name}`, import.meta.url);
  return { href: url.href, text: readFileSync(url, 'utf8') };
}
