import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { LENS_COMMANDS } from '../commands/names';

/** The prefix of the settings; the client reads `par.trace.server` by it. */
export const CLIENT_ID = 'par';

/** Stands over the log. */
export const CLIENT_NAME = 'Báo cáo CCHC (PAR)';

/** The kinds of file that the server knows. */
const KINDS = ['report', 'directive', 'calendar', 'roster', 'criteria', 'config'] as const;

/** The languages of `package.json`: each kind as YAML, `par-report`, and as JSON, `par-report-json`. */
const LANGUAGES: readonly string[] = KINDS.flatMap((kind) => [`par-${kind}`, `par-${kind}-json`]);

/** Whether a document is of one of our languages. */
export function isOurs({ languageId }: { readonly languageId: string }): boolean {
  return LANGUAGES.includes(languageId);
}

/** Whether a document is a report, in YAML or in JSON. */
export function isReport({ languageId }: { readonly languageId: string }): boolean {
  return languageId === 'par-report' || languageId === 'par-report-json';
}

export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: LANGUAGES.map((language) => ({ language })),
    diagnosticCollectionName: CLIENT_ID,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    // The editor reads the files near a report: it knows workspaces that lie on no disk.
    initializationOptions: {
      suggestCommand: 'editor.action.triggerSuggest',
      files: true,
      pages: true,
      lensCommands: LENS_COMMANDS,
    },
  };
}
