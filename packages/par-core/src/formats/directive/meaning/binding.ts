import type { Agency, Binding } from '../../../directive/model';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { DirectiveReading, ReadNames, ReadWords } from '../context';
import { idNamed, isAgencyForm, type NameIndex, resolveAgency, sayUnknown } from './names';
import { listOf, wordsOf } from './words';

/** Whom a task can bind. */
export interface Addressees {
  readonly agencies: readonly Agency[];
  readonly groups: NameIndex;
}

/**
 * Whom a task binds: one agency, or groups. PAR840: several agencies make a group first, and only members of groups can
 * meet a condition or not. Undefined where it could not be told, which has its finding.
 */
export function bindingOf(
  c: DirectiveReading,
  binds: ReadNames | undefined,
  conditionRead: ReadWords | undefined,
  { agencies, groups }: Addressees,
): Binding | undefined {
  const named = listOf(binds);
  const groupIds: string[] = [];
  const agencyIds: string[] = [];
  let unknown = false;
  for (const read of named) {
    if (read.value === undefined || !read.node) {
      unknown = true;
      continue;
    }
    const group = idNamed(groups, read.value);
    if (group !== undefined) {
      if (!groupIds.includes(group)) groupIds.push(group);
    } else if (isAgencyForm(read.value, agencies)) {
      const agency = resolveAgency(c, read, { agencies });
      if (agency === undefined) unknown = true;
      else if (!agencyIds.includes(agency)) agencyIds.push(agency);
    } else {
      sayUnknown(c, [...groups.ids, ...agencyNames(c, agencies)], read, 'addressee');
      unknown = true;
    }
  }
  const [agency, ...others] = agencyIds;
  const condition = wordsOf(conditionRead);
  if (binds && (others.length > 0 || (agency !== undefined && groupIds.length > 0))) {
    addFinding(c, 'PAR840', placeOf(binds), { path: binds.path });
    return undefined;
  }
  if (unknown) return undefined;
  if (agency !== undefined) {
    if (conditionRead) {
      addFinding(c, 'PAR840', placeOf(conditionRead), { message: 'PAR840.condition', path: conditionRead.path });
    }
    return { kind: 'agency', agency };
  }
  return groupIds.length === 0 ? undefined : { kind: 'groups', groups: groupIds, ...(condition && { condition }) };
}

function agencyNames(c: DirectiveReading, agencies: readonly Agency[]): readonly string[] {
  return agencies.map(({ id, name }) => (c.language === 'vi' ? name.vi : id));
}
