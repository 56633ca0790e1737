import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { DirectiveContext } from '../described';

/** PAR828: what is given to a group without members is given to nobody. Said once for each group. */
export function groupsHaveMembers(c: DirectiveContext): void {
  const bound = new Set<string>();
  for (const { value } of c.tasks)
    if (value.binds.kind === 'groups') for (const id of value.binds.groups) bound.add(id);
  const duty = c.duty?.value?.binds;
  if (duty?.kind === 'groups') for (const id of duty.groups) bound.add(id);
  for (const { value, read } of c.groups) {
    const { members } = read.fields;
    // Members that could not be read, and a key that is missing, have their own findings.
    if (!bound.has(value.id) || value.members.length > 0 || !members || members.node.items.length > 0) continue;
    addFinding(c, 'PAR828', placeOf(members), { args: { name: value.name }, path: members.path });
  }
}
