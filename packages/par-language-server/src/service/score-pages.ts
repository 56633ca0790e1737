import type { OpenDocument } from './open-document';
import { isRefusal } from './refusal';
import type { Refusal, ScorePage, ScoreParams } from './requests';
import { componentAt } from './score-pages/component-at';
import { explanationPage } from './score-pages/explanation';
import { planPage } from './score-pages/plan';
import { scorePage } from './score-pages/score';
import { type ScorePageOptions, scoredReport } from './score-pages/scored';

export type { ScorePageOptions } from './score-pages/scored';

/**
 * The score of a report as a page of Markdown: the score itself, why it is so, or what must change to reach a target.
 *
 * @example scorePageOf(report, { uri, what: 'plan', target: '92,5' }, { language: 'vi', calendar })
 */
export function scorePageOf(
  document: OpenDocument,
  params: ScoreParams,
  options: ScorePageOptions,
): ScorePage | Refusal {
  const scored = scoredReport(document, options);
  if (isRefusal(scored)) return scored;
  switch (params.what) {
    case 'score':
      return scorePage(scored);
    case 'explanation':
      return explanationPage(scored, params.component ?? (params.position && componentAt(document, params.position)));
    case 'plan':
      return planPage(scored, params.target);
    default:
      return params satisfies never;
  }
}
