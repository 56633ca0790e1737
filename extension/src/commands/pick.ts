import type { Choice, Refusal } from '@soctrang/par-language-server';
import { Disposable, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import { isRefused } from './command';
import { isFoundBy } from './folded';
import { BACK, CANCEL, type Place, type Way } from './steps';

/** One list that is asked from. */
export interface Question {
  readonly title: string;
  readonly placeholder: string;
  /** Where it is refused, the sentence is shown, and there is nothing to choose. */
  readonly choices: () => Promise<readonly Choice[] | Refusal>;
}

interface Item extends QuickPickItem {
  readonly choice?: Choice;
}

/**
 * Asks for one of a list. Found is what is typed without diacritics too, in the order of the server: the editor's own
 * search knows neither.
 *
 * @param place among several questions; one alone has none
 */
export function pick({ title, placeholder, choices }: Question, place?: Place): Promise<Choice | Way> {
  const input = window.createQuickPick<Item>();
  // The editor would sort what it finds by its own measure; older ones do not know the word and go on.
  Object.assign(input, { sortByLabel: false });
  input.title = title;
  input.placeholder = placeholder;
  input.ignoreFocusOut = false;
  if (place && place.of > 1) {
    input.step = place.step;
    input.totalSteps = place.of;
  }
  if (place?.canGoBack) input.buttons = [QuickInputButtons.Back];
  let all: readonly Choice[] = [];
  const show = (): void => {
    const found = all.filter(({ search }) => isFoundBy(input.value, search));
    input.items = found.length > 0 || all.length === 0 ? found.map(itemOf) : [nothingFor(input.value)];
  };
  return new Promise((resolve, reject) => {
    const listeners = Disposable.from(
      input.onDidChangeValue(show),
      input.onDidAccept(() => {
        const [chosen] = input.selectedItems;
        if (chosen?.choice) done(() => resolve(chosen.choice ?? CANCEL));
      }),
      input.onDidTriggerButton((button) => {
        if (button === QuickInputButtons.Back) done(() => resolve(BACK));
      }),
      input.onDidHide(() => done(() => resolve(CANCEL))),
    );
    function done(answer: () => void): void {
      answer();
      listeners.dispose();
      input.dispose();
    }
    input.busy = true;
    input.show();
    choices().then(
      (read) => {
        if (isRefused(read)) return done(() => resolve(place?.canGoBack ? BACK : CANCEL));
        all = read;
        input.busy = false;
        if (read.length === 0) input.placeholder = say(SAID.nothingToChoose);
        show();
      },
      (error: unknown) => done(() => reject(error)),
    );
  });
}

function itemOf(choice: Choice): Item {
  const { label, description, detail } = choice;
  return { label, choice, alwaysShow: true, ...(description && { description }), ...(detail && { detail }) };
}

function nothingFor(typed: string): Item {
  return { label: `$(info) ${say(SAID.noMatch, { typed })}`, alwaysShow: true };
}
