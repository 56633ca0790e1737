import type { Command } from '../command/command';
import { readCommandLine } from '../command/command-line';
import { type Option, type Options, type Suggested, written } from '../command/option';
import { SHARED_OPTIONS } from '../command/shared-options';
import { COMMANDS } from '../commands';
import { SHELLS } from '../commands/completion';
import { CRITERIA_ACTIONS } from '../commands/criteria';
import type { Language } from '../messages';

/** What a shell may put in place of the word that is being typed. A folder ends in a slash: more may follow. */
export interface Candidate {
  readonly value: string;
  /** What it is, in a few words. */
  readonly about?: string;
}

/**
 * The candidates for the last of some words, made from the definitions of the commands.
 *
 * @param words those behind `par`, without their quotes; the last is the one being typed, and may be empty
 * @example await candidatesFor(['check', '--format', 'j'], cwd) // [{ value: 'json', about: '…' }]
 */
export async function candidatesFor(words: readonly string[], cwd: string): Promise<readonly Candidate[]> {
  const typed = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const shared = readCommandLine(before, SHARED_OPTIONS);
  const language: Language = shared.values.lang === 'en' ? 'en' : 'vi';
  const [first, second] = shared.args.map(({ text }) => text);
  const name = first === 'help' ? second : first;
  const command = COMMANDS.find((one) => one.name === name);
  const place = { typed, cwd, language };
  const options: Options = { ...(first === 'help' ? {} : command?.options), ...SHARED_OPTIONS };
  if (before.includes('--')) return argumentsOf(command, place);
  const [, option, value] = /^--([^=]+)=(.*)$/su.exec(typed) ?? [];
  if (option !== undefined) {
    const values = await valuesOf(optionNamed(options, option), { ...place, typed: value ?? '' });
    return values.map((one) => ({ ...one, value: `${written(option)}=${one.value}` }));
  }
  const waiting = waitingOption(options, before.at(-1) ?? '');
  if (waiting !== undefined) return valuesOf(waiting, place);
  if (typed.startsWith('-')) return optionsLeft(options, before, place);
  if (name === undefined) return matching(commandNames(language, first !== 'help'), typed);
  if (first === 'help') return [];
  const candidates = await argumentsOf(command, place);
  // Where a command takes no argument, an empty word is best begun with an option.
  return candidates.length === 0 && typed === '' ? optionsLeft(options, before, place) : candidates;
}

/** The word that is being typed, and where. */
interface Place {
  readonly typed: string;
  readonly cwd: string;
  readonly language: Language;
}

function optionNamed(options: Options, name: string): Option | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** The option that the word before waits to get its value: `--format`, `-o`. */
function waitingOption(options: Options, word: string): Option | undefined {
  const option = word.startsWith('--')
    ? optionNamed(options, word.slice(2))
    : /^-[a-z]$/iu.test(word)
      ? Object.values(options).find(({ short }) => short === word.slice(1))
      : undefined;
  return option?.kind === 'flag' ? undefined : option;
}

async function valuesOf(option: Option | undefined, place: Place): Promise<readonly Candidate[]> {
  if (option === undefined) return [];
  switch (option.kind) {
    case 'flag':
      return [];
    case 'choice': {
      const choices = option.choices.map(({ name, about }) => ({ value: name, about: about[place.language] }));
      return matching(choices, place.typed);
    }
    case 'keyed':
      // A file to be written: there is none yet.
      return [];
    case 'list':
    case 'text':
      return option.suggest === undefined ? [] : suggestions(option.suggest, place);
    default: {
      const unknown: never = option;
      return unknown;
    }
  }
}

/** The options that are not given yet. */
function optionsLeft(options: Options, before: readonly string[], { typed, language }: Place): readonly Candidate[] {
  const isGiven = (name: string, { short }: Option): boolean =>
    before.some((word) => word === written(name) || word.startsWith(`${written(name)}=`) || word === `-${short}`);
  const left = Object.entries(options).filter(([name, option]) => option.kind === 'list' || !isGiven(name, option));
  return matching(
    left.map(([name, { about }]) => ({ value: written(name), about: about[language] })),
    typed,
  );
}

async function argumentsOf(command: Command | undefined, place: Place): Promise<readonly Candidate[]> {
  return command?.argsSuggest === undefined ? [] : suggestions(command.argsSuggest, place);
}

/** The commands that a person calls, and `help` itself. */
function commandNames(language: Language, withHelp: boolean): readonly Candidate[] {
  const names = COMMANDS.filter(({ hidden }) => !hidden).map(({ name, summary }) => ({
    value: name,
    about: summary[language],
  }));
  return withHelp ? [...names, { value: 'help', about: SHARED_OPTIONS.help.about[language] }] : names;
}

async function suggestions(suggested: Suggested, place: Place): Promise<readonly Candidate[]> {
  const { typed, cwd, language } = place;
  switch (suggested) {
    case 'agency':
    case 'code':
    case 'period':
    case 'task': {
      const domain = await import('./domain-candidates');
      return matching(domain.DOMAIN_CANDIDATES[suggested](language), typed);
    }
    case 'shell':
      return matching(
        SHELLS.map((value) => ({ value })),
        typed,
      );
    case 'criteria-action': {
      const actions = CRITERIA_ACTIONS.map(({ name, about }) => ({ value: name, about: about[language] }));
      return [...matching(actions, typed), ...(await suggestions('criteria', place))];
    }
    case 'criteria': {
      const [{ fileCandidates }, { CRITERIA_SETS }] = await Promise.all([
        import('./file-candidates'),
        import('@soctrang/par-core/scoring/sets'),
      ]);
      const sets = CRITERIA_SETS.map(({ id, name }) => ({ value: id, about: name[language] }));
      return [...matching(sets, typed), ...(await fileCandidates('criteria', typed, cwd))];
    }
    case 'report':
    case 'roster':
    case 'calendar':
    case 'folder': {
      const { fileCandidates } = await import('./file-candidates');
      return fileCandidates(suggested, typed, cwd);
    }
    default: {
      const unknown: never = suggested;
      return unknown;
    }
  }
}

/** The candidates that begin as the word does, in any case of letters: `stc` is meant for STC. */
function matching(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const head = typed.toLowerCase();
  return candidates.filter(({ value }) => value.toLowerCase().startsWith(head));
}
