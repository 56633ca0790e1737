import type { IndexArea, IndexEffect, Participant } from '../../../directive/model';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { DirectiveReading, ReadTask } from '../context';
import type { Addressees } from './binding';
import { idNamed, isAgencyForm, resolve, resolveAgency, sayUnknown } from './names';
import { originOf } from './origin';
import { textsOf, wordsOf } from './words';

/** Who takes part beside the bound agency. PAR841: each entry says exactly one of who it is. */
export function participantsOf(
  c: DirectiveReading,
  { fields }: ReadTask,
  { agencies, groups }: Addressees,
): readonly Participant[] {
  return (fields.participants?.items ?? []).flatMap((read): readonly Participant[] => {
    if (read.kind === 'scalar') {
      if (read.value === undefined || !read.node) return [];
      const group = idNamed(groups, read.value);
      if (group !== undefined) return [{ role: 'coordinates', group }];
      if (!isAgencyForm(read.value, agencies)) {
        sayUnknown(c, [...groups.ids, ...agencies.map(({ name }) => name.vi)], read, 'addressee');
        return [];
      }
      const agency = resolveAgency(c, read, { agencies });
      return agency === undefined ? [] : [{ role: 'coordinates', agency }];
    }
    const given = read.fields;
    const role = given.role ? given.role.value : 'coordinates';
    const told = [given.agency, given.group, given.described, given.public].filter((one) => one !== undefined);
    if (told.length !== 1) {
      const message = told.length === 0 ? 'PAR841' : 'PAR841.several';
      addFinding(c, 'PAR841', placeOf(read), { message, path: read.path });
      return [];
    }
    if (role === undefined) return [];
    const agency = resolveAgency(c, given.agency, { agencies });
    if (agency !== undefined) return [{ role, agency }];
    const group = given.group && resolve(c, groups, given.group, 'group');
    if (group !== undefined) return [{ role, group }];
    const described = wordsOf(given.described);
    if (described !== undefined) return [{ role, described }];
    const people = wordsOf(given.public);
    return people === undefined ? [] : [{ role, public: people }];
  });
}

const AREAS: Readonly<Record<`${IndexArea}`, IndexArea>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8 };

/** What of PAR INDEX a task moves (tác động). */
export function effectsOf(c: DirectiveReading, { fields }: ReadTask): readonly IndexEffect[] {
  return (fields.effects?.items ?? []).flatMap((read): readonly IndexEffect[] => {
    const number = read.kind === 'object' ? read.fields.area?.value : read.value;
    if (number === undefined) return [];
    const given = read.kind === 'object' ? read.fields : undefined;
    const criteria = textsOf(given?.criteria);
    const effect = { area: AREAS[number], areaProvenance: originOf(c, given?.areaProvenance) };
    if (criteria.length === 0) return [effect];
    return [{ ...effect, criteria, criteriaProvenance: originOf(c, given?.criteriaProvenance) }];
  });
}
