import { closest } from '@soctrang/par-core/directive';
import { explain, explanationMarkdown } from '@soctrang/par-core/scoring/text';
import { fill } from '../../messages/fill';
import { SCORE_PAGES } from '../../messages/requests';
import { refusal } from '../refusal';
import type { Refusal, ScorePage } from '../requests';
import { doubtsOf, pageOf, remarks } from './page';
import type { ScoredReport } from './scored';

/** Why a report, or one item of it, has the points it has: each rule in words, its inputs, its result. */
export function explanationPage(scored: ScoredReport, component: string | undefined): ScorePage | Refusal {
  const { score, set, compiled, language, whose } = scored;
  if (component === undefined) {
    const title = fill(SCORE_PAGES.explanation, language, { whose });
    return pageOf(title, [lowered(explanationMarkdown(explain(score), { language })), remarks(doubtsOf(scored))]);
  }
  if (compiled.item(component) === undefined) {
    const ids = compiled.items.map(({ item }) => item.id);
    // Of single figures each is as near as the other.
    const [meant] = component.length > 1 ? closest(component, ids, { max: 1 }) : [];
    const args = { set: set.id, text: component, ...(meant !== undefined && { meant }) };
    return refusal(meant === undefined ? 'itemUnknown' : 'itemUnknown.meant', language, args);
  }
  const title = fill(SCORE_PAGES['explanation.item'], language, { id: component, whose });
  return pageOf(title, [
    explanationMarkdown(explain(score, component), { language }).trimEnd(),
    remarks(doubtsOf(scored)),
  ]);
}

/** Every heading one level deeper: a page has one title. */
function lowered(markdown: string): string {
  return markdown.trimEnd().replace(/^#{1,5} /gmu, '#$&');
}
