import { divide, HUNDRED, multiply } from '../../exact/rational';
import { Failure, ownValue, readByName, readWhole } from '../../inputs';
import type { SurveyRule } from '../../model';
import {
  type Arithmetic,
  type Derived,
  type Figure,
  figure,
  missing,
  type PrepareExplain,
  type ReadInput,
} from '../explained';
import { given } from '../given';
import { unread } from '../unread';
import { weightedMean } from './evaluate';

/** The weighted share of the answers × the maximum. */
export const explainSurvey: PrepareExplain<SurveyRule> = ({ options }, maximum) => {
  const read = options.map(({ id, name, weight }) => ({
    id,
    label: name,
    weight: given(weight, true),
  }));
  const weights = new Map(read.map(({ id, weight }) => [id, weight]));
  const shares = new Map(read.map(({ id, weight }) => [id, figure(divide(weight, HUNDRED), 'percent', 'weight')]));
  const right = figure(maximum, 'points', 'maximum');
  return ({ value }) => {
    if (value == null) return missing();
    const mean = weightedMean(weights, value);
    if (mean instanceof Failure) return unread(mean, value);
    const answers = readByName(value, () => true);
    if (answers instanceof Failure) return unread(answers, value);
    const inputs: ReadInput[] = [];
    const weighted: Arithmetic[] = [];
    const all: Figure[] = [];
    for (const { id, label } of read) {
      const given = ownValue(answers, id);
      if (given == null) continue;
      const count = readWhole(given, id);
      const weight = shares.get(id);
      if (count instanceof Failure || weight === undefined) throw new TypeError('the engine read this option');
      const chosen = figure(count, 'count', id);
      inputs.push({ name: id, label, kind: 'figure', value: count, unit: 'count' });
      weighted.push({ kind: 'product', left: chosen, right: weight });
      all.push(chosen);
    }
    const share = figure(divide(mean, HUNDRED), 'percent', 'share');
    const derived: Derived = {
      name: 'share',
      label: undefined,
      value: share.value,
      unit: 'percent',
      from: { kind: 'quotient', left: { kind: 'sum', of: weighted }, right: { kind: 'sum', of: all } },
    };
    return {
      outcome: multiply(share.value, maximum),
      case: { kind: 'proportion' },
      inputs,
      derived: [derived],
      arithmetic: { kind: 'product', left: share, right },
    };
  };
};
