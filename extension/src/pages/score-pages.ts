import { commands, Disposable, EventEmitter, languages, TabInputWebview, type Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server';
import { SAID } from '../messages/commands';
import { onDidChangeLanguage } from '../messages/language';
import { say } from '../messages/say';
import { askedBy, SCORE_SCHEME } from './score-address';

/** A page follows its report after this pause in what changes. */
const PAUSE_MS = 400;

/** Shows a page beside the text, as it is read, not as it is written. */
export async function showScorePage(uri: Uri): Promise<void> {
  const wasGiven = given.has(uri.toString());
  try {
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    // The editor's own preview is switched off: the text can be read, too.
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
  // A page that was open before may be of yesterday.
  if (wasGiven) await renew([uri]);
}

const changes = new EventEmitter<Uri>();

/** The pages that have been given out in this window, by their addresses: they may still be seen. */
const given = new Map<string, Uri>();

/**
 * Gives pages out anew. The preview holds a text for some minutes only, and hears of no change afterwards: then it is made
 * to read again.
 */
async function renew(pages: Iterable<Uri>): Promise<void> {
  const open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
  let isAnyClosed = false;
  for (const page of pages) {
    if (open.has(page.toString())) changes.fire(page);
    else isAnyClosed = true;
  }
  if (!isAnyClosed) return;
  if (hasPreview()) await commands.executeCommand('markdown.preview.refresh');
  // Nobody sees them any more.
  else for (const address of given.keys()) if (!open.has(address)) given.delete(address);
}

function hasPreview(): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    // VS Code puts a name of its own before the type.
    tabs.some(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('-markdown.preview')),
  );
}

/** Answers for the pages about scores, and keeps those that are open in step with their reports. */
export function provideScorePages(server: Server): Disposable {
  /** Pages that are out of date, by their addresses. */
  const stale = new Map<string, Uri>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const renewStale = (): void => {
    const pages = [...stale.values()];
    stale.clear();
    renew(pages).catch((error: unknown) => server.log(`renew: ${error instanceof Error ? error.message : error}`));
  };
  const soon = (reports?: readonly Uri[]): void => {
    const changed = reports && new Set(reports.map(String));
    const pages = [...given].filter(([, uri]) => !changed || changed.has(askedBy(uri)?.uri ?? ''));
    if (pages.length === 0) return;
    for (const [address, uri] of pages) stale.set(address, uri);
    clearTimeout(waiting);
    waiting = setTimeout(renewStale, PAUSE_MS);
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCORE_SCHEME, {
      onDidChange: changes.event,
      async provideTextDocumentContent(uri, token) {
        given.set(uri.toString(), uri);
        const asked = askedBy(uri);
        if (asked === undefined) return say(SAID.noPage);
        const page = await server.ask('par/score', asked, token);
        return 'refused' in page ? page.refused : page.markdown;
      },
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.scheme !== SCORE_SCHEME) soon([document.uri]);
    }),
    // What a report depends on has changed, or its language: its findings come anew once the server knows of it.
    languages.onDidChangeDiagnostics(({ uris }) => soon(uris)),
    onDidChangeLanguage(() => soon()),
    server.onRunning(() => soon()),
    new Disposable(() => clearTimeout(waiting)),
  );
}
