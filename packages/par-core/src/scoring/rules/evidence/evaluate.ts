import { signOf, ZERO } from '../../exact/rational';
import { isDate } from '../../inputs';
import type { EvidenceRule } from '../../model';
import type { Prepare } from '../rule-kind';

/** What the rule inside says; nothing where no document proves it in time. A document without a date counts as in time. */
export const prepareEvidence: Prepare<EvidenceRule> = (rule, leaf, path) => {
  const { dueOn } = rule;
  if (dueOn !== undefined && !isDate(dueOn)) {
    leaf.report('not-a-date', `${path}/dueOn`, { text: String(dueOn).slice(0, 60) });
  }
  const inside = leaf.prepare(rule.rule, leaf, `${path}/rule`);
  return (record) => {
    const outcome = inside(record);
    if (typeof outcome !== 'object' || !('n' in outcome) || signOf(outcome) === 0) return outcome;
    const proved = record.evidence?.some(({ date }) => dueOn === undefined || date === undefined || date <= dueOn);
    return proved ? outcome : ZERO;
  };
};
