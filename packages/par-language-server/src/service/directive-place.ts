import { NO_SURROUNDINGS } from '@soctrang/par-core';
import type { Language } from '@soctrang/par-core/report';
import type { Position } from 'vscode-languageserver-types';
import { DIRECTIVE_PLACE } from '../messages/directive-place';
import { fill } from '../messages/fill';
import type { Named } from './names/name';
import { definitionPlaces, filesAround, locationOf, pagePlaces } from './names/resolve';
import type { OpenDocument } from './open-document';
import { pageUri } from './pages';
import type { Refusal } from './requests';
import { rootText } from './spot';
import type { View } from './view';

/** Where a directive begins: a file of the workspace, or a page of the product. */
export interface DirectivePlace {
  readonly uri: string;
  readonly position: Position;
}

const BEGINNING: Position = { line: 0, character: 0 };

/**
 * The directive that a file is about: the one that a report or a roster names, the file itself where it is one. Where a
 * file names none, or there is no file, the one that comes with the product.
 *
 * @example directivePlace(report, view, 'vi') // { uri: 'par:/vi/soctrang-2021-09-24.par-directive.yaml', … }
 */
export function directivePlace(
  document: OpenDocument | undefined,
  view: View,
  language: Language,
): DirectivePlace | Refusal {
  if (document?.kind === 'directive') return { uri: document.uri, position: BEGINNING };
  const written = document && rootText(document, 'directive')?.trim();
  const [builtIn] = NO_SURROUNDINGS.directives;
  const id = written === undefined || written === '' ? builtIn?.id : written;
  if (id === undefined) return { refused: fill(DIRECTIVE_PLACE.unknown, language, { id: '' }) };
  const name: Named = { kind: 'directive', id };
  const files = document ? filesAround(document, view) : view.files;
  const own = document ? definitionPlaces(name, document, files)[0] : undefined;
  const place = own ?? pagePlaces(name, files, language)[0];
  // The whole of it is wanted, not the line of its id.
  if (place) return { uri: locationOf(place).uri, position: BEGINNING };
  if (NO_SURROUNDINGS.directives.some((one) => one.id === id)) {
    return { uri: pageUri({ kind: 'directive', id }, language), position: BEGINNING };
  }
  return { refused: fill(DIRECTIVE_PLACE.unknown, language, { id }) };
}
