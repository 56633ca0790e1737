import type { Language } from '@soctrang/par-core/report';

/** Which hints are shown between the letters: settings `par.hints.…`. */
export interface HintSettings {
  /** A rate behind its numerator and denominator. */
  readonly rates: boolean;
  /** Points of their maximum. */
  readonly points: boolean;
  /** Working days that are left. */
  readonly deadlines: boolean;
  /** The name behind an id. */
  readonly names: boolean;
}

/** What a user sets for a file, under `par` in an editor's settings. */
export interface Settings {
  /** `par.language`: the language of sentences; Vietnamese unless English is asked for. */
  readonly language: Language;
  readonly hints: HintSettings;
  /** `par.lenses`: whether lines with the score, the tasks and the deadline are shown; `tasks`: above each task, too. */
  readonly lenses: boolean | 'tasks';
  /** `par.diagnostics.workspace`: whether files that are not open are checked, too. */
  readonly workspaceDiagnostics: boolean;
}

/**
 * The settings as an editor sends them. What is missing, or nothing that can be set, is as if it were not set: an
 * editor sends what its user wrote.
 *
 * @param settings the value of `par`
 * @example settingsOf({ language: 'en', hints: { names: false } })
 */
export function settingsOf(settings: unknown): Settings {
  const hints = property(settings, 'hints');
  const lenses = property(settings, 'lenses');
  const shown = (name: keyof HintSettings): boolean => hints !== false && property(hints, name) !== false;
  return {
    language: property(settings, 'language') === 'en' ? 'en' : 'vi',
    hints: { rates: shown('rates'), points: shown('points'), deadlines: shown('deadlines'), names: shown('names') },
    lenses: lenses === 'tasks' ? lenses : lenses !== false,
    workspaceDiagnostics: property(property(settings, 'diagnostics'), 'workspace') !== false,
  };
}

/** The value of a key, where there is one. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
