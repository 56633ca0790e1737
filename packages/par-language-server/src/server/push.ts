import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { OpenDocument } from '../service';
import type { StoredDocument } from './documents';
import type { Served } from './feature';
import { shownDiagnostics } from './features/diagnostics';
import type { Settings } from './settings';

/** Long enough to let a burst of keys pass, too short to be noticed. */
const DEBOUNCE_MS = 60;

/** Sends diagnostics to an editor that does not ask for them. */
export interface Push {
  /** After a change; one that was just opened is not kept waiting. */
  readonly changed: (document: StoredDocument, isNew: boolean) => void;
  /** After a change of something that may count for any of them. */
  readonly all: () => void;
  readonly closed: (uri: string) => void;
}

/**
 * @param send sends what an editor is shown
 * @param guarded runs what may go wrong
 */
export function createPush(
  served: Served,
  send: (params: PublishDiagnosticsParams) => Promise<void>,
  guarded: (what: string, action: () => Promise<void>) => void,
): Push {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const sent = new Map<
    string,
    { readonly file: OpenDocument; readonly settings: Settings; readonly version: number }
  >();
  const { documents, readings } = served;

  function cancel(uri: string): void {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  }

  function publish({ uri }: StoredDocument): void {
    cancel(uri);
    guarded(`diagnostics of ${uri}`, async () => {
      const stored = documents.get(uri);
      if (stored?.kind === undefined) return;
      const settings = await served.settings.of(uri);
      const { version, revision } = stored;
      const file = await readings.of(stored);
      // While the files nearby were read, the document may have been changed or closed: somebody else is on it then.
      if (documents.get(uri)?.revision !== revision) return;
      const last = sent.get(uri);
      if (last?.file === file && last.settings === settings && last.version === version) return;
      sent.set(uri, { file, settings, version });
      await send({ uri, version, diagnostics: shownDiagnostics(file, served, settings) });
    });
  }

  return {
    changed(document, isNew) {
      cancel(document.uri);
      if (isNew) publish(document);
      else
        waiting.set(
          document.uri,
          setTimeout(() => publish(document), DEBOUNCE_MS),
        );
    },
    all() {
      for (const document of documents.all()) if (!waiting.has(document.uri)) publish(document);
    },
    closed(uri) {
      cancel(uri);
      sent.delete(uri);
      guarded(`diagnostics of ${uri}`, () => send({ uri, diagnostics: [] }));
    },
  };
}
