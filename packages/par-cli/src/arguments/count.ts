import type { Call } from '../command/command';
import { type Options, written } from '../command/option';
import { complain } from '../complain';

/** The number an option names, at least one, or the word that stands for no number. */
export function countOf<Word extends string>(
  call: Pick<Call<Options>, 'io' | 'say'>,
  name: string,
  text: string,
  word: Word,
): number | Word | 'refused' {
  if (text === word) return word;
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  complain(call, call.say('count-unreadable', { option: written(name), text, word }));
  return 'refused';
}
