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

/**
 * Whether an answer says that nothing was done, and why: in one language where the question named one, else, as of
 * `renameAt`, in both.
 */
export function isRefusal<Answer extends object>(
  answer: Answer,
): answer is Extract<Answer, { readonly refused: unknown }> {
  return 'refused' in answer;
}
