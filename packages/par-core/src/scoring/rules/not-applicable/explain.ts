import { Failure } from '../../inputs';
import type { NotApplicableRule } from '../../model';
import { fixed, type PrepareExplain, type Reading } from '../explained';
import { unread } from '../unread';

const LEFT_OUT: Reading = {
  outcome: 'not-applicable',
  case: { kind: 'left-out' },
  inputs: [],
  derived: [],
  arithmetic: undefined,
};

/** What the rule inside says; or that the leaf does not apply, and what becomes of it. */
export const explainNotApplicable: PrepareExplain<NotApplicableRule> = ({ rule, treatment }, maximum, explain) => {
  const inside = explain(rule, maximum);
  const without = treatment === 'full' ? fixed(maximum, { kind: 'full-without' }, []) : LEFT_OUT;
  return (record) => {
    const { notApplicable } = record;
    if (notApplicable === true) return without;
    return notApplicable == null || notApplicable === false
      ? inside(record)
      : unread(new Failure('not-yes-no', 'notApplicable'), { notApplicable });
  };
};
