import type { Language } from '@soctrang/par-language-server';
import { Disposable, type Event, EventEmitter, window, workspace } from 'vscode';
import { languageInUse } from './say';

const changes = new EventEmitter<Language>();

/** Fires when everything has to be said in the other language: the setting has changed, or a file of another folder is in front. */
export const onDidChangeLanguage: Event<Language> = changes.event;

/** Watches what the language depends on. Called once, when the extension begins. */
export function followLanguage(): Disposable {
  let known = languageInUse();
  const look = (): void => {
    const now = languageInUse();
    if (now === known) return;
    known = now;
    changes.fire(now);
  };
  return Disposable.from(
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('par.language')) look();
    }),
    window.onDidChangeActiveTextEditor(look),
  );
}
