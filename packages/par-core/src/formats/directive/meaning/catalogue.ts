import type { Agency, AgencyGroup, CitedDocument, GroupMember, NamedSystem } from '../../../directive/model';
import { dateOf } from '../../dates';
import type { Described, DirectiveReading, ReadDocument, ReadGroup, ReadSystem } from '../context';
import { resolveAgency } from './names';
import { originOf } from './origin';
import { slug, wordsOf } from './words';

/*
 * What the tasks of a directive speak of: groups of addressees, cited documents, systems. A row that lacks what makes
 * it one is left out; that already has its finding.
 */

export type DescribedGroup = Described<AgencyGroup, ReadGroup>;

/** The groups of addressees (nhóm đơn vị nhận) of the file. */
export function describeGroups(c: DirectiveReading, agencies: readonly Agency[]): readonly DescribedGroup[] {
  return (c.file.fields.groups?.items ?? []).flatMap((read) => {
    const { fields } = read;
    const name = wordsOf(fields.name);
    const id = fields.id?.value ?? slug(name?.vi ?? '');
    if (name === undefined || id === '') return [];
    const members = new Map<string, GroupMember>();
    for (const item of fields.members?.items ?? []) {
      const named = item.kind === 'scalar' ? item : item.fields.agency;
      const agency = resolveAgency(c, named, { agencies });
      if (agency === undefined || members.has(agency)) continue;
      members.set(agency, {
        agency,
        provenance: originOf(c, item.kind === 'object' ? item.fields.provenance : undefined),
      });
    }
    const value: AgencyGroup = {
      id,
      name,
      members: [...members.values()],
      complete: fields.complete?.value !== 'no',
      provenance: originOf(c, fields.provenance),
    };
    return [{ value, read }];
  });
}

export type DescribedDocument = Described<CitedDocument, ReadDocument>;

/** The documents that the directive cites (văn bản viện dẫn). */
export function describeDocuments(c: DirectiveReading): readonly DescribedDocument[] {
  return (c.file.fields.documents?.items ?? []).flatMap((read) => {
    const { fields } = read;
    const reference = fields.reference?.value?.trim();
    const date = dateOf(fields.date);
    const id = fields.id?.value ?? slug(reference ?? '');
    const issuer = wordsOf(fields.issuer);
    const title = wordsOf(fields.title);
    if (!reference || date === undefined || id === '' || issuer === undefined || title === undefined) return [];
    return [{ value: { id, reference, date, issuer, title, provenance: originOf(c, fields.provenance) }, read }];
  });
}

export type DescribedSystem = Described<NamedSystem, ReadSystem>;

/** The systems and techniques that the directive names (hệ thống). */
export function describeSystems(c: DirectiveReading): readonly DescribedSystem[] {
  return (c.file.fields.systems?.items ?? []).flatMap((read) => {
    const name = read.kind === 'scalar' ? wordsOf(read) : wordsOf(read.fields.name);
    const id = (read.kind === 'object' ? read.fields.id?.value : undefined) ?? slug(name?.vi ?? '');
    return name === undefined || id === '' ? [] : [{ value: { id, name }, read }];
  });
}
