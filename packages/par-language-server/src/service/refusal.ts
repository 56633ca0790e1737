import type { Language } from '@soctrang/par-core/report';
import { fill } from '../messages/fill';
import { REFUSALS } from '../messages/requests';
import type { Refusal } from './requests';
import { shortened } from './shortened';

/** What somebody typed is said back to them, but not a whole page of it. */
const MOST_LETTERS = 80;

/** A sentence about why something is not done. */
export function refusal(
  why: keyof typeof REFUSALS,
  language: Language,
  args: Readonly<Record<string, string | number>> = {},
): Refusal {
  const shown = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' && name === 'text' ? shortened(value, MOST_LETTERS) : value,
  ]);
  return { refused: fill(REFUSALS[why], language, Object.fromEntries(shown)) };
}

/** Whether an answer says that nothing was done. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
