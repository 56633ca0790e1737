import { ZERO } from '../../exact/rational';
import type { YesNoRule } from '../../model';
import type { Invert } from '../need';
import { levels } from '../reach';

/** Any points at all take a yes. */
export const invertYesNo: Invert<YesNoRule> = (_rule, { maximum }) => ({
  kind: 'inverse',
  reach: levels([ZERO, maximum]),
  need: () => ({ kind: 'yes' }),
});
