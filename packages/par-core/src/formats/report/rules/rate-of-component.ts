import { compare, HUNDRED, Rational } from '../../../scoring/exact/rational';
import { readMeasure } from '../../../scoring/inputs';
import type { Leaf } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import { quoted } from '../../quoted';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';
import { INDICATOR_FIGURE } from '../figures';
import { innerRule } from '../self-assessment/asked';

/** PAR716: a rate of something done is at most 100%. */
export function rateOfComponent(c: ReportContext): void {
  for (const { id, item, read, value } of c.assessment?.components ?? []) {
    const written = read.fields.value;
    if (!item || !isLeaf(item.item) || !written || !value || value.problems.length > 0) continue;
    if (!isOfAWhole(item.item, c)) continue;
    const rate = readMeasure(value.value, true);
    if (!(rate instanceof Rational) || compare(rate, HUNDRED) <= 0) continue;
    const place = written.node ?? placeOf(written);
    addFinding(c, 'PAR716', place, {
      args: { component: id, value: quoted(c.tree.source.slice(place.start, place.end)) },
      path: written.path,
    });
  }
}

/**
 * Whether 100% is all there is: where points are full at it, and where the indicator that the component takes counts a
 * part of a whole. Other rules may measure what can exceed it: income over spending, growth.
 */
function isOfAWhole({ rule, takes = '' }: Leaf, { directive }: ReportContext): boolean {
  const inner = innerRule(rule);
  if (inner.kind === 'linear' || inner.kind === 'linear-with-floor') return true;
  if (!('unit' in inner) || inner.unit !== 'percent' || inner.kind === 'growth') return false;
  const indicator = directive?.indicators.find(({ id }) => takes === `${INDICATOR_FIGURE}${id}`);
  return indicator?.unit === 'percent' && !indicator.mayExceedHundred;
}
