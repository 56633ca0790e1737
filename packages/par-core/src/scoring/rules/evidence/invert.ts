import { ZERO } from '../../exact/rational';
import type { EvidenceRule } from '../../model';
import type { Invert } from '../need';
import { levels, type Reach } from '../reach';
import { isProved } from './evaluate';

/** What the rule inside takes, and a document that proves it in time. */
export const invertEvidence: Invert<EvidenceRule> = (rule, context) => {
  const { dueOn } = rule;
  const inside = context.invert(rule.rule, context);
  if (inside.kind === 'unknown') return inside;
  const { record, today } = context;
  const present = isProved(record.evidence, dueOn) === true;
  const over = !present && dueOn !== undefined && today !== undefined && dueOn < today;
  if (over) return { kind: 'inverse', reach: levels([ZERO]), need: () => ({ kind: 'any' }) };
  const { reach } = inside;
  return {
    kind: 'inverse',
    reach: withNothing(reach),
    need: (points) => ({ ...inside.need(points), evidence: { present, ...(dueOn && { by: dueOn }) } }),
  };
};

/** Without a document there is nothing, whatever the rule inside gives. */
function withNothing(reach: Reach): Reach {
  return {
    ...reach,
    atLeast: (points) => (points.n <= 0 ? ZERO : reach.atLeast(points)),
    stretches: (most) => [{ from: ZERO, to: ZERO }, ...reach.stretches(most).filter(({ to }) => to.n > 0)].slice(-most),
  };
}
