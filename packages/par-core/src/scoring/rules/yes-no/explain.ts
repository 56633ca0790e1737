import { ZERO } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { YesNoRule } from '../../model';
import { fixed, missing, type PrepareExplain } from '../explained';
import { unread } from '../unread';

/** Met or not. */
export const explainYesNo: PrepareExplain<YesNoRule> =
  (_rule, maximum) =>
  ({ value }) => {
    if (value == null) return missing();
    if (typeof value !== 'boolean') return unread(new Failure('not-yes-no'), value);
    const inputs = [{ name: 'value', label: undefined, kind: 'yes-no', yes: value }] as const;
    return value ? fixed(maximum, { kind: 'met' }, inputs) : fixed(ZERO, { kind: 'not-met' }, inputs);
  };
