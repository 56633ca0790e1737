import { isCode, type Language } from '@soctrang/par-core/report';
import { offsetAt, type Position } from '@soctrang/par-core/source';
import type { Location } from 'vscode-languageserver-types';
import { fileNamed } from './names/file-named';
import type { Named } from './names/name';
import { nameAt } from './names/names-of';
import { definitionPlaces, filesAround, locationOf, pagePlaces, placesOf } from './names/resolve';
import type { OpenDocument } from './open-document';
import { isPage, pageUri } from './pages';
import type { View } from './view';

export interface DefinitionOptions {
  /** In which language pages of the product are shown; `vi` unless told. */
  readonly language?: Language;
}

/**
 * Where what stands at a position is defined: in a directive or a criteria set of the workspace, the nearest first; else
 * on a page of the product (`contentOf` gives its text). A document that nobody defines is where it is first cited.
 *
 * @example definitionsAt(document, { line: 30, character: 10 }, view)
 */
export function definitionsAt(
  document: OpenDocument,
  position: Position,
  view: View,
  { language = 'vi' }: DefinitionOptions = {},
): Location[] {
  const { tree } = document.checked;
  const name = nameAt(document, offsetAt(tree.lineStarts, tree.source, position));
  if (name === undefined) return [];
  const files = filesAround(document, view);
  const own = definitionPlaces(name, document, files);
  if (own.length > 0) return own.map(locationOf);
  const built = pagePlaces(name, files, pageLanguage(document, language));
  if (built.length > 0) return built.map(locationOf);
  return elsewhere(name, document, files, language);
}

/** Who reads a page goes on in its language. */
function pageLanguage({ uri, checked }: OpenDocument, language: Language): Language {
  return isPage(uri) ? checked.language : language;
}

const BEGINNING = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function elsewhere(
  name: Named,
  document: OpenDocument,
  files: readonly OpenDocument[],
  language: Language,
): Location[] {
  switch (name.kind) {
    case 'document-reference':
      return placesOf(name, files).slice(0, 1).map(locationOf);
    case 'code':
      return isCode(name.id) ? [{ uri: pageUri({ kind: 'code', code: name.id }, language), range: BEGINNING }] : [];
    case 'file': {
      const file = fileNamed(name.id, document, files);
      return file ? [{ uri: file.uri, range: BEGINNING }] : [];
    }
    default:
      return [];
  }
}
