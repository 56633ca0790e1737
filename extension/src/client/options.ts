import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { LENS_COMMANDS } from '../commands/names';

/** The prefix of the settings; the client reads `par.trace.server` by it. */
export const CLIENT_ID = 'par';

/** Stands over the log. */
export const CLIENT_NAME = 'Báo cáo CCHC (PAR)';

/** The languages of `package.json` that the server knows. */
export const LANGUAGES = [
  'par-report',
  'par-directive',
  'par-calendar',
  'par-roster',
  'par-criteria',
  'par-config',
] as const;

/** Whether a document is of one of our languages. */
export function isOurs({ languageId }: { readonly languageId: string }): boolean {
  return LANGUAGES.some((language) => language === languageId);
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
