import { Failure } from '../../inputs';
import type { NotApplicableRule } from '../../model';
import { oneOf, type Prepare } from '../rule-kind';

/** What the rule inside says; where the leaf does not apply, it is left out of the maximum or full. */
export const prepareNotApplicable: Prepare<NotApplicableRule> = (rule, leaf, path) => {
  const inside = leaf.prepare(rule.rule, leaf, `${path}/rule`);
  oneOf(rule.treatment, ['left-out', 'full'], leaf, `${path}/treatment`);
  const whole = rule.treatment === 'full' ? leaf.maximum : 'not-applicable';
  return (record) => {
    const { notApplicable } = record;
    if (notApplicable === true) return whole;
    // `'không'` is no less true than `'có'` to a machine: a word decides nothing here.
    return notApplicable == null || notApplicable === false
      ? inside(record)
      : new Failure('not-yes-no', 'notApplicable');
  };
};
