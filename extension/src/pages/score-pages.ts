import { commands, Disposable, EventEmitter, languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server';
import { SAID } from '../messages/commands';
import { onDidChangeLanguage } from '../messages/language';
import { say } from '../messages/say';
import { askedBy, SCORE_SCHEME } from './score-address';

/** A page follows its report after this pause in what changes. */
const PAUSE_MS = 400;

/** Shows a page beside the text, as it is read, not as it is written. */
export async function showScorePage(uri: Uri): Promise<void> {
  // A page that was open before may be of yesterday.
  changes.fire(uri);
  try {
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    // The editor's own preview is switched off: the text can be read, too.
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
}

const changes = new EventEmitter<Uri>();

/** Answers for the pages about scores, and keeps those that are open in step with their reports. */
export function provideScorePages(server: Server): Disposable {
  const open = (): readonly TextDocument[] => workspace.textDocuments.filter(({ uri }) => uri.scheme === SCORE_SCHEME);
  /** Pages that are out of date, by their addresses. */
  const stale = new Map<string, Uri>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const renew = (): void => {
    for (const uri of stale.values()) changes.fire(uri);
    stale.clear();
  };
  const soon = (reports?: readonly Uri[]): void => {
    const changed = reports && new Set(reports.map(String));
    const pages = open().filter(({ uri }) => !changed || changed.has(askedBy(uri)?.uri ?? ''));
    if (pages.length === 0) return;
    for (const { uri } of pages) stale.set(uri.toString(), uri);
    clearTimeout(waiting);
    waiting = setTimeout(renew, PAUSE_MS);
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCORE_SCHEME, {
      onDidChange: changes.event,
      async provideTextDocumentContent(uri, token) {
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
