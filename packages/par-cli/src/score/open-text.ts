import { needWords, type OpenPoints } from '@soctrang/par-core/scoring/plan';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import type { ScoredFile } from './scored-files';
import { figure } from './sheet';

/** Where points are still to be won, the most first, each with what it takes. */
export function openText(
  open: readonly OpenPoints[],
  { score }: ScoredFile,
  { language, say }: Pick<Call<Options>, 'language' | 'say'>,
): string {
  if (open.length === 0) return say('plan-nothing-open');
  const lines = open.map(({ id, points, most }) => {
    const item = `${id} ${score.compiled.item(id)?.item.name[language] ?? ''}`;
    const names = { item, points: figure(score, points, language) };
    return most === undefined
      ? say('plan-open-item', names)
      : say('plan-open-item.need', { ...names, need: needWords(most.need, { language }) });
  });
  return [say('plan-open', { count: open.length }), ...lines].join('\n');
}
