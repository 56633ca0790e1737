import type { Item } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { CriteriaContext } from './rule';

/** PAR884: somebody says where the numbers come from. Said once, at the first number of which nobody does. */
export function numbersHaveSources(c: CriteriaContext): void {
  if (c.torn || c.own !== undefined || c.findings.some(({ code }) => code === 'PAR884')) return;
  const { areas, groups, groupsProvenance, provenance } = c.file.fields;
  // One that could not be read was meant to say it.
  if (provenance) return;
  const given = c.set.areas.slice(areas ? -areas.items.length : c.set.areas.length);
  const item = firstUnsourced(c, given);
  const maximum = item && c.drafts.get(item)?.read?.fields.maximum;
  const data = { kind: 'add-keys', keys: ['provenance'] } as const;
  if (maximum?.node) addFinding(c, 'PAR884', maximum.node, { path: '', data });
  else if (groups && groups.items.length > 0 && !groupsProvenance) {
    addFinding(c, 'PAR884', placeOf(groups), { path: '', data: { kind: 'add-keys', keys: ['groupsProvenance'] } });
  }
}

function firstUnsourced(c: CriteriaContext, items: readonly Item[]): Item | undefined {
  for (const item of items) {
    if (c.drafts.get(item)?.read?.fields.provenance) continue;
    const under = isLeaf(item) ? undefined : firstUnsourced(c, item.items);
    // The sum of what is sourced below needs no source of its own.
    if (under) return item;
    if (isLeaf(item)) return item;
  }
  return undefined;
}
