import type { Bilingual } from '@soctrang/par-core/directive';
import { CODE_PAGES } from './messages/codes';
import { COMPLETION } from './messages/completion';
import { DEADLINES } from './messages/deadlines';
import { DOCTOR } from './messages/doctor';
import { EXPORTING } from './messages/exporting';
import { FORMATTING } from './messages/formatting';
import { HELP } from './messages/help';
import { LISTINGS } from './messages/listings';
import { OUTPUT } from './messages/output';
import { RESULTS } from './messages/results';
import { SCORES } from './messages/scores';
import { SUMMARIES } from './messages/summaries';
import { WRITING } from './messages/writing';
import { WRONG_USE } from './messages/wrong-use';

export type Language = keyof Bilingual;

/**
 * The sentences of the command line. What commands, options and formats say of themselves stands with them
 * in `commands/`; what is found in a report is said by the core.
 */
export const MESSAGES = {
  ...WRONG_USE,
  ...RESULTS,
  ...OUTPUT,
  ...WRITING,
  ...FORMATTING,
  ...LISTINGS,
  ...CODE_PAGES,
  ...DEADLINES,
  ...DOCTOR,
  ...SCORES,
  ...SUMMARIES,
  ...EXPORTING,
  ...COMPLETION,
  ...HELP,
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MessageKey = keyof typeof MESSAGES;

/** The `{names}` in a sentence. */
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names that the one who says a sentence has to give. How the command is called is known beforehand. */
type NamesOf<Key extends MessageKey> = Exclude<NamesIn<(typeof MESSAGES)[Key]['vi']>, 'par'>;

type ArgumentsOf<Key extends MessageKey> = Readonly<Record<NamesOf<Key>, string | number>>;

/** Says a sentence in one language. A sentence whose `{names}` are not all given does not compile. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...args: [NamesOf<Key>] extends [never] ? [] : [ArgumentsOf<Key>]
) => string;

/**
 * The sentences in a language.
 *
 * @param par how the command is called: what a sentence tells its reader to type can be typed
 */
export function sayIn(language: Language, par = 'par'): Say {
  return (key, ...[args]) => {
    const values: Readonly<Record<string, string | number>> = { par, ...args };
    return MESSAGES[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  };
}
