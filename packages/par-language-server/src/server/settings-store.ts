import { type Settings, settingsOf } from './settings';

/** An editor that has not answered by then is not waited for: a fault of its settings must not hide those of a report. */
const PATIENCE_MS = 1_000;

export interface SettingsStore {
  /** The settings that hold for a file; those of the whole workspace without one. */
  readonly of: (uri?: string) => Promise<Settings>;
  /** What the editor says of itself, where it cannot be asked. */
  readonly set: (settings: unknown) => void;
  /** After a change that the editor told of. */
  readonly forget: () => void;
  readonly drop: (uri: string) => void;
}

/**
 * The settings by file and folder. An editor that can be asked is asked once for each file.
 *
 * @param ask undefined where the editor cannot be asked
 * @param onLate told when an answer comes that was no longer waited for
 */
export function createSettingsStore(
  ask: ((uri: string | undefined) => Promise<unknown>) | undefined,
  onLate: () => void,
  patience: number = PATIENCE_MS,
): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  let general = settingsOf(undefined);
  let isGeneral = Promise.resolve(general);

  function asked(question: (uri: string | undefined) => Promise<unknown>, uri: string | undefined): Promise<Settings> {
    const key = uri ?? '';
    let isLate = false;
    const answer = question(uri).then(settingsOf);
    const late = new Promise<Settings>((resolve) => {
      const timer = setTimeout(() => {
        isLate = true;
        resolve(general);
      }, patience);
      const stop = (): void => clearTimeout(timer);
      answer.then(stop, stop);
    });
    answer.then(
      () => {
        if (!isLate || known.get(key) !== settings) return;
        known.set(key, answer);
        onLate();
      },
      () => undefined,
    );
    // An editor that answers with a fault has no settings of its own.
    const settings = Promise.race([answer, late]).catch(() => general);
    return settings;
  }

  return {
    of(uri) {
      if (ask === undefined) return isGeneral;
      const there = known.get(uri ?? '');
      if (there) return there;
      const settings = asked(ask, uri);
      known.set(uri ?? '', settings);
      return settings;
    },
    set(settings) {
      general = settingsOf(settings);
      isGeneral = Promise.resolve(general);
      known.clear();
    },
    forget: () => known.clear(),
    drop: (uri) => known.delete(uri),
  };
}
