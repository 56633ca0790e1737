import {
  type DefinitionParams,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type DocumentLink,
  type DocumentLinkParams,
  ErrorCodes,
  type Location,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { definitionsAt, highlightsAt, linksOf, referencesAt, renameAt, renameRangeAt } from '../../service';
import { documentFeature, type Feature, viewFeature } from '../feature';

/** From a name to where it is defined, every place that names it, and a new name for all of them. */
export const NAME_FEATURES: readonly Feature[] = [
  viewFeature<DefinitionParams, Location[]>('textDocument/definition', {
    needs: 'position',
    nothing: [],
    answer: (file, { position }, { settings: { language } }, view) => definitionsAt(file, position, view, { language }),
  }),
  viewFeature<ReferenceParams, Location[]>('textDocument/references', {
    needs: 'position',
    nothing: [],
    answer: (file, { position, context }, _, view) =>
      referencesAt(file, position, view, { includeDeclaration: context?.includeDeclaration === true }),
  }),
  documentFeature<DocumentHighlightParams, DocumentHighlight[]>('textDocument/documentHighlight', {
    needs: 'position',
    nothing: [],
    answer: (file, { position }) => highlightsAt(file, position),
  }),
  documentFeature<PrepareRenameParams, { range: Range; placeholder: string } | null>('textDocument/prepareRename', {
    needs: 'position',
    nothing: null,
    answer(file, { position }, { settings: { language } }) {
      const found = renameRangeAt(file, position);
      // As below: without a reason, editors say only that it cannot be done.
      if ('refused' in found) throw new ResponseError(LSPErrorCodes.RequestFailed, found.refused[language]);
      return found;
    },
  }),
  viewFeature<RenameParams, WorkspaceEdit | null>('textDocument/rename', {
    needs: 'position',
    nothing: null,
    answer(file, { position, newName }, { settings: { language } }, view) {
      if (typeof newName !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'newName is missing');
      const renamed = renameAt(file, position, newName, view);
      // Editors show the reason to their user.
      if ('refused' in renamed) throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refused[language]);
      return renamed;
    },
  }),
  documentFeature<DocumentLinkParams, DocumentLink[]>('textDocument/documentLink', {
    nothing: [],
    answer: (file, _, { settings: { language }, served }) => linksOf(file, { language, view: served.files.held() }),
  }),
];
