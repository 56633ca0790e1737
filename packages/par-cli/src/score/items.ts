import { closest } from '@soctrang/par-core/directive';
import type { CompiledSet } from '@soctrang/par-core/scoring';
import { complain } from '../complain';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import type { ScoringCall } from './scored-files';

/** Ids that are listed; the whole set is another command. */
const MOST_LISTED = 20;

/** Ids of a set as they were typed; one that is not there ends the command, with what was probably meant. */
export function itemsOf(
  call: Pick<ScoringCall, 'io' | 'say'>,
  { set, item, items }: CompiledSet,
  texts: readonly string[],
): readonly string[] | 'refused' {
  const { say } = call;
  const unknown = texts.filter((text) => item(text) === undefined);
  if (unknown.length === 0) return texts;
  const ids = items.map((one) => one.item.id);
  const known = `${ids.slice(0, MOST_LISTED).join(', ')}${ids.length > MOST_LISTED ? '…' : '.'}`;
  const sentences = unknown.map((text) => {
    // Of single figures each is as near as the other.
    const [meant] = text.length > 1 ? closest(text, ids, { max: 1 }) : [];
    return meant === undefined
      ? say('score-item-unknown', { set: set.id, text, known, shown: shellWord(printable(set.id)) })
      : say('score-item-unknown.meant', { set: set.id, text, meant });
  });
  complain(call, ...sentences);
  return 'refused';
}
