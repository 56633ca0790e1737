import type { Leaf, Numeral, Rule } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import type { ReadScalar } from '../../read-tree';
import type { CriteriaReading, ReadRuleObject } from '../context';
import { unmodified } from '../extending/overrides';

/** A leaf that the file gives or changes, with the rule that scores it. */
export interface GivenLeaf {
  readonly leaf: Leaf;
  /** Without what modifies it. */
  readonly rule: Rule;
  /** The rule as it was read; absent where it is that of the base. */
  readonly read: ReadRuleObject | undefined;
  /** The maximum as it was read; absent where it is that of the base. */
  readonly maximum: ReadScalar<Numeral> | undefined;
}

/** The leaves of a file whose rule and maximum could be read. */
export function leavesOf(c: Pick<CriteriaReading, 'drafts'>): readonly GivenLeaf[] {
  const leaves: GivenLeaf[] = [];
  for (const [leaf, draft] of c.drafts) {
    if (!isLeaf(leaf) || !draft.read || draft.ruleLost || draft.maximumLost) continue;
    const { rule, maximum } = draft.read.fields;
    leaves.push({
      leaf,
      rule: unmodified(leaf.rule).rule,
      read: rule?.kind === 'object' ? rule : undefined,
      // A number of the set is a double or a text; the reader keeps the two apart.
      maximum: maximum as ReadScalar<Numeral> | undefined,
    });
  }
  return leaves;
}
