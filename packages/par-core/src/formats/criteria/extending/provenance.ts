import type { Provenance } from '../../../directive/model';
import type { Item } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';

/*
 * Where a number is written stays with the number. A set that builds on another has a source of its own; what it took
 * over keeps the source it had there, written out where it was inherited before.
 */

/** Whether two numbers are written in the same place. */
function sameProvenance(a: Provenance, b: Provenance): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** An item that says by itself where its numbers are written. */
export function sourcedAs<Any extends Item>(item: Any, provenance: Provenance): Any {
  return item.provenance ? item : { ...item, provenance };
}

/**
 * An item whose maximum is written elsewhere from now on; its rule, and what stands under it, are written where they
 * were.
 *
 * @param keep is told which item stands for which
 */
export function maximumFrom<Any extends Item>(
  item: Any,
  before: Provenance,
  now: Provenance,
  keep: (before: Item, item: Item) => Item,
): Any {
  if (sameProvenance(before, now)) return item;
  if (isLeaf(item)) {
    const { ruleProvenance = before } = item;
    return { ...item, provenance: now, ruleProvenance };
  }
  return { ...item, provenance: now, items: item.items.map((under) => keep(under, sourcedAs(under, before))) };
}
