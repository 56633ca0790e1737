import type { Score } from './score';

/**
 * A score as it is. What is none is a mistake of the program, and told before anything is read of it.
 *
 * @throws TypeError for anything that `score` did not give
 */
export function requireScore(score: Score): Score {
  if (typeof score === 'object' && score?.compiled && score.sheet) return score;
  throw new TypeError('score has to be what compile(set).score(inputs) gives');
}
