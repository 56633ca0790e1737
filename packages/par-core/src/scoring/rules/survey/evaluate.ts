import { add, divide, HUNDRED, multiply, type Rational, signOf, ZERO } from '../../exact/rational';
import { Failure, ownValue, readByName, readWhole } from '../../inputs';
import type { SurveyRule } from '../../model';
import { nameOf, type Prepare, partsOf, pointsBy, share, shown } from '../rule-kind';

/** Σ(answers of an option × its weight) / answers × maximum. An option nobody chose may be left out. */
export const prepareSurvey: Prepare<SurveyRule> = (rule, leaf, path) => {
  const weights = new Map<string, Rational>();
  partsOf(rule.options, 'nothing-named', leaf, `${path}/options`).forEach((option, index) => {
    nameOf(option.id, leaf, `${path}/options/${index}`);
    if (weights.has(option.id)) leaf.report('name-twice', `${path}/options/${index}/id`, { name: shown(option.id) });
    weights.set(option.id, share(option.weight, leaf, `${path}/options/${index}/weight`));
  });
  const perPercent = divide(leaf.maximum, HUNDRED);
  return pointsBy(
    (value) => weightedMean(weights, value),
    (mean) => multiply(mean, perPercent),
  );
};

/** The mean weight of all answers, in percent where the weights are. */
export function weightedMean(weights: ReadonlyMap<string, Rational>, value: unknown): Rational | Failure {
  const answers = readByName(value, (name) => weights.has(name));
  if (answers instanceof Failure) return answers;
  let all = ZERO;
  let weighted = ZERO;
  for (const [name, weight] of weights) {
    const given = ownValue(answers, name);
    if (given == null) continue;
    const count = readWhole(given, name);
    if (count instanceof Failure) return count;
    all = add(all, count);
    weighted = add(weighted, multiply(count, weight));
  }
  return signOf(all) === 0 ? new Failure('zero-denominator') : divide(weighted, all);
}
