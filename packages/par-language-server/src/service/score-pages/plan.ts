import { compare, type Rational, round } from '@soctrang/par-core/scoring';
import { type Goal, planFor, planText, problemsOfGoal, writtenNumber } from '@soctrang/par-core/scoring/plan';
import { formatNumber } from '@soctrang/par-core/scoring/text';
import { fill } from '../../messages/fill';
import { SCORE_PAGES } from '../../messages/requests';
import { refusal } from '../refusal';
import type { Refusal, ScorePage } from '../requests';
import { footOf, headOf, linesMarkdown, pageOf, section } from './page';
import type { ScoredReport } from './scored';

/** The least that must change for the index to reach a target. */
export function planPage(scored: ScoredReport, target: string): ScorePage | Refusal {
  const { score, set, language, whose } = scored;
  const goal: Goal = { target: writtenNumber(target) };
  if (problemsOfGoal(score, goal).length > 0) return refusal('target', language, { text: target });
  const asAppraised = planFor(score, goal);
  // Where appraised points stand in the way, only another appraisal can help; the plan says so at each step.
  const isHeld = !asAppraised.reached && asAppraised.untouched.some(({ reason }) => reason === 'appraised');
  const plan = isHeld ? planFor(score, { ...goal, appraised: 'open' }) : asAppraised;
  const percent = (value: Rational): string => `${formatNumber(value, { language })}%`;
  const wanted = percent(plan.target);
  if (plan.before === undefined || plan.index === undefined) return refusal('noIndex', language);
  const shown = (index: Rational): string => `${formatNumber(floored(index), { language })}%`;
  if (plan.reached && plan.steps.length === 0)
    return refusal('reached', language, { index: shown(plan.before), target: wanted });
  if (!plan.reached) {
    const why = compare(plan.index, plan.before) > 0 ? 'unreachable' : 'stuck';
    return refusal(why, language, { target: wanted, index: shown(plan.index) });
  }
  const { rounding } = set;
  const text = planText(plan, { language, ...(rounding && { rounding }) });
  return pageOf(fill(SCORE_PAGES.plan, language, { target: wanted, whose }), [
    headOf(scored),
    section(fill(SCORE_PAGES.needed, language), linesMarkdown(text)),
    footOf(scored),
  ]);
}

/** Rounded down: what is said to be within reach has to be. */
function floored(index: Rational): Rational {
  return round(index, { digits: 2, mode: 'floor' });
}
