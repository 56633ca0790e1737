import type { Bilingual, CalendarDate } from '../../directive/model';
import { entryAt } from '../blocks';
import type { CompiledItem } from '../compile';
import { compare, Rational, signOf, ZERO } from '../exact/rational';
import type { ComponentRecord } from '../inputs';
import { isLeaf } from '../model';
import { inverseOf } from '../rules/invert';
import type { Inverse, Unknown } from '../rules/need';
import { type Mark, recordOf, type Score, type Stage, type Status } from '../score';

/** A leaf of a score, with its rule read backwards. */
export interface LeafNow {
  readonly id: string;
  readonly name: Bilingual;
  readonly points: Rational;
  readonly maximum: Rational;
  readonly status: Status;
  readonly stage: Stage | undefined;
  /** What the rule says of the present input, held to the maximum; absent where it says no points. */
  readonly computed: Rational | undefined;
  readonly inverse: Inverse | Unknown;
}

/** One leaf as it stands; absent where the set has no such leaf. */
export function leafNow(score: Score, id: string, today?: CalendarDate): LeafNow | undefined {
  const leaf = score.compiled.item(id);
  return leaf && read(leaf, score, today);
}

/** All leaves as they stand, in the order of the set. */
export const leavesNow = (score: Score, today?: CalendarDate): readonly LeafNow[] =>
  score.compiled.leaves.flatMap((leaf) => read(leaf, score, today) ?? []);

function read(leaf: CompiledItem, { sheet }: Score, today: CalendarDate | undefined): LeafNow | undefined {
  const { maximum, evaluate, item, place } = leaf;
  if (!evaluate || !isLeaf(item)) return undefined;
  const mark = entryAt(sheet.marks, place);
  const record = recordIn(mark);
  const computed = evaluate(record);
  return {
    id: item.id,
    name: item.name,
    points: mark.points,
    maximum,
    status: mark.status,
    stage: mark.stage,
    computed: computed instanceof Rational ? held(computed, maximum) : undefined,
    inverse: inverseOf(item.rule, maximum, record, today),
  };
}

/** What was entered. Of what threw when it was read, nothing is known. */
const recordIn = ({ entry, failure }: Mark): ComponentRecord => (failure?.kind === 'unreadable' ? {} : recordOf(entry));

const held = (points: Rational, maximum: Rational): Rational =>
  signOf(points) < 0 ? ZERO : compare(points, maximum) > 0 ? maximum : points;
