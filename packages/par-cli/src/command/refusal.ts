import type { Say } from '../messages';
import type { Refusal } from './command-line';
import { type Option, type Options, written, writtenWithKeys } from './option';

/** Why a command line is not taken, in words, with what was probably meant. */
export async function refusalSentence(refusal: Refusal, options: Options, say: Say): Promise<string> {
  const { option } = refusal;
  switch (refusal.kind) {
    case 'unknown-option': {
      const meant = await nearest(option, Object.entries(options).flatMap(writtenNames));
      return meant === undefined ? say('unknown-option', { option }) : say('unknown-option.meant', { option, meant });
    }
    case 'choice': {
      const { text, choices } = refusal;
      const meant = await nearest(text, choices);
      return meant === undefined
        ? say('option-choice', { option, text, values: choices.join(', ') })
        : say('option-choice.meant', { option, text, meant });
    }
    case 'needs-value':
      return say('option-needs-value', { option });
    case 'takes-no-value':
      return say('option-takes-no-value', { option });
    case 'required':
      return say('option-required', { option });
    default: {
      const unknown: never = refusal;
      return unknown;
    }
  }
}

/** Every way in which an option is written; a keyed one also by its letter, as people do. */
function writtenNames([name, option]: readonly [string, Option]): readonly string[] {
  const { short } = option;
  const keyed = writtenWithKeys(name, option);
  return [
    written(name),
    ...keyed,
    ...(short === undefined ? [] : keyed.map((one) => `-${short}${one.slice(written(name).length)}`)),
  ];
}

/** The candidate that was probably meant. Loaded only for those who mistyped. */
export async function nearest(text: string, candidates: readonly string[]): Promise<string | undefined> {
  const { closest } = await import('@soctrang/par-core/directive');
  return closest(text, candidates, { max: 1 })[0];
}
