import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { SERVER } from '../../messages/server';
import { diagnosticsOf, isPage, type OpenDocument } from '../../service';
import { cancelled, documentFeature, type Feature, type Served } from '../feature';
import { hrefOf } from '../pages';
import type { Settings } from '../settings';
import { turn } from '../turn';
import { keyOf } from '../workspace-files';

/**
 * More findings than this of one file are counted, not shown: nobody reads them, and making, sending and drawing them at
 * each key would keep the author waiting. VS Code shows as many of a file, too.
 */
const MOST_SHOWN = 1000;

/**
 * The diagnostics of a file as the settings and the editor want them. What nobody mends has none: a page of ours, an old
 * version of a file.
 */
export function shownDiagnostics(file: OpenDocument, { client, files }: Served, { language }: Settings): Diagnostic[] {
  if (isPage(file.uri) || !files.belongs(file.uri)) return [];
  const href = hrefOf(client, language);
  return diagnosticsOf(file, language, { most: MOST_SHOWN, ...(href && { hrefOf: href }) });
}

/** Diagnostics of an open document, when the editor asks; `unchanged` where it has them already. */
export const documentDiagnostics: Feature = documentFeature<DocumentDiagnosticParams, DocumentDiagnosticReport>(
  'textDocument/diagnostic',
  {
    nothing: { kind: 'full', items: [] },
    // Of all requests only this one may be taken back by the server; an editor then asks again by itself.
    outdated: () =>
      new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true }),
    answer(file, { previousResultId }, { settings, served }) {
      const resultId = `${served.files.markOf(file)}-${settings.language}`;
      if (previousResultId === resultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: shownDiagnostics(file, served, settings) };
    },
  },
);

/**
 * Diagnostics of the files that are not open: an editor asks for those of open ones by themselves. What it has already
 * is said to be unchanged; where that holds for all, the answer waits until something changes.
 */
export const workspaceDiagnostics: Feature = {
  method: 'workspace/diagnostic',
  async answer(params, served, token) {
    const { previousResultIds } = params as Partial<WorkspaceDiagnosticParams>;
    if (!Array.isArray(previousResultIds)) {
      throw new ResponseError(ErrorCodes.InvalidParams, 'workspace/diagnostic: previousResultIds is missing');
    }
    const known = new Map(previousResultIds.map(({ uri, value }) => [keyOf(uri), { uri, value }]));
    const progress = served.progress(params, SERVER.checking[(await served.settings.of()).language]);
    try {
      for (;;) {
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        let isNew = known.size === 0;
        const uris = await served.files.list();
        for (const [index, uri] of uris.entries()) {
          progress.step(index + 1, uris.length);
          if (token.isCancellationRequested) throw cancelled();
          const report = await reportOf(uri, known.get(keyOf(uri))?.value, served);
          if (report === undefined) continue;
          isNew ||= report.kind === 'full';
          if (!(isNew && served.sendPart(params, { items: [report] }))) items.push(report);
        }
        const listed = new Set(uris.map(keyOf));
        for (const [key, { uri }] of known) {
          if (listed.has(key)) continue;
          isNew = true;
          items.push({ kind: 'full', uri, version: null, items: [] });
        }
        if (isNew) return { items };
        progress.end();
        if ((await served.nextChange(token)) === 'over') {
          if (token.isCancellationRequested) throw cancelled();
          return { items };
        }
      }
    } finally {
      progress.end();
    }
  },
};

async function reportOf(
  uri: string,
  previous: string | undefined,
  served: Served,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const { files, documents } = served;
  if (documents.get(uri)) return undefined;
  const settings = await served.settings.of(served.rootOf(uri));
  // Switched off, what was shown is taken back.
  if (!settings.workspaceDiagnostics)
    return previous === undefined ? undefined : { kind: 'full', uri, version: null, items: [] };
  const mark = await files.mark(uri);
  if (mark === undefined) return undefined;
  const resultId = `${mark}-${settings.language}`;
  if (previous === resultId) return { kind: 'unchanged', uri, version: null, resultId };
  await turn();
  const file = await files.read(uri);
  return file && { kind: 'full', uri, version: null, resultId, items: shownDiagnostics(file, served, settings) };
}
