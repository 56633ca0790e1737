import {
  type CodeLens,
  type CodeLensParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  ErrorCodes,
  type FoldingRange,
  type FoldingRangeParams,
  type Hover,
  type HoverParams,
  ResponseError,
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokens,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { SERVER } from '../../messages/server';
import {
  codeLensesOf,
  foldingRangesOf,
  hoverAt,
  selectionRangesAt,
  semanticTokensOf,
  symbolsOf,
  workspaceSymbols,
} from '../../service';
import { documentFeature, type Feature } from '../feature';

/** What an editor shows of a file beside its text: cards, lenses, outlines, folds, colours. */
export const LOOK_FEATURES: readonly Feature[] = [
  documentFeature<HoverParams, Hover | null>('textDocument/hover', {
    needs: 'position',
    nothing: null,
    answer: (file, { position }, { client: { markdown }, settings: { language }, calendar, served }) =>
      hoverAt(file, position, { language, markdown, calendar, today: served.today(), view: served.files.held() }) ??
      null,
  }),
  documentFeature<CodeLensParams, CodeLens[]>('textDocument/codeLens', {
    nothing: [],
    answer: (file, _, { client: { lensCommands }, settings: { language, lenses }, calendar }) =>
      lenses === false
        ? []
        : codeLensesOf(file, { language, calendar, tasks: lenses === 'tasks', commands: lensCommands }),
  }),
  documentFeature<DocumentSymbolParams, DocumentSymbol[]>('textDocument/documentSymbol', {
    nothing: [],
    answer: (file, _, { settings: { language } }) => symbolsOf(file, { language }),
  }),
  {
    method: 'workspace/symbol',
    async answer(params, served, token) {
      if (!('query' in params) || typeof params.query !== 'string') {
        throw new ResponseError(ErrorCodes.InvalidParams, 'workspace/symbol: query is missing');
      }
      const { language } = await served.settings.of();
      const progress = served.progress(params, SERVER.looking[language]);
      try {
        return workspaceSymbols(await served.files.view(token, progress.step), params.query, { language });
      } finally {
        progress.end();
      }
    },
  },
  documentFeature<FoldingRangeParams, FoldingRange[]>('textDocument/foldingRange', {
    nothing: [],
    answer: (file) => foldingRangesOf(file),
  }),
  documentFeature<SelectionRangeParams, SelectionRange[]>('textDocument/selectionRange', {
    needs: 'positions',
    nothing: [],
    answer: (file, { positions }) => selectionRangesAt(file, positions),
  }),
  documentFeature<SemanticTokensParams, SemanticTokens>('textDocument/semanticTokens/full', {
    nothing: { data: [] },
    answer: (file, _, { calendar }) => semanticTokensOf(file, undefined, { calendar }),
  }),
  documentFeature<SemanticTokensRangeParams, SemanticTokens>('textDocument/semanticTokens/range', {
    needs: 'range',
    nothing: { data: [] },
    answer: (file, { range }, { calendar }) => semanticTokensOf(file, range, { calendar }),
  }),
];
