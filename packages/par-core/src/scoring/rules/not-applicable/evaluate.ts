import type { NotApplicableRule } from '../../model';
import type { Prepare } from '../rule-kind';

/** What the rule inside says; where the leaf does not apply, it is left out of the maximum or full. */
export const prepareNotApplicable: Prepare<NotApplicableRule> = (rule, leaf, path) => {
  const inside = leaf.prepare(rule.rule, leaf, `${path}/rule`);
  const whole = rule.treatment === 'full' ? leaf.maximum : 'not-applicable';
  return (record) => (record.notApplicable ? whole : inside(record));
};
