import type { NotApplicableRule } from '../../model';
import type { Invert } from '../need';

/** What the rule inside takes: that the leaf does not apply is nothing to be worked for. */
export const invertNotApplicable: Invert<NotApplicableRule> = (rule, context) => context.invert(rule.rule, context);
