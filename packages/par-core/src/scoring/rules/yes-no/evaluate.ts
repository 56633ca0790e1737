import { ZERO } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { YesNoRule } from '../../model';
import type { Prepare } from '../rule-kind';

/** Met: the maximum, else nothing. */
export const prepareYesNo: Prepare<YesNoRule> =
  (_rule, { maximum }) =>
  ({ value }) => {
    if (value == null) return 'missing';
    if (typeof value !== 'boolean') return new Failure('not-yes-no');
    return value ? maximum : ZERO;
  };
