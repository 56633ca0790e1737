import { agencyOn } from '../../../directive/agency-lookup';
import { bindsReportingDuty } from '../../../directive/binding';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { RosterContext } from '../context';

/** PAR809: who is listed has to report under the directive. */
export function listedAreBound(c: RosterContext): void {
  const { directive, on } = c;
  if (directive === undefined) return;
  for (const [id, { path, ...place }] of c.places) {
    if (bindsReportingDuty(id, { on, directive })) continue;
    const agency = agencyOn(id, on, directive)?.name ?? id;
    addFinding(c, 'PAR809', place, { args: { agency }, path, data: { kind: 'remove', part: 'item', maybe: true } });
  }
}

/** PAR850: no group that has to report is forgotten as a whole. */
export function noGroupForgotten(c: RosterContext): void {
  const { directive, on } = c;
  const { agencies } = c.file.fields;
  const binds = directive?.reportingDuty.binds;
  // A list that is empty, or of which nothing could be read, forgets more than a group.
  if (directive === undefined || agencies === undefined || binds?.kind !== 'groups' || c.places.size === 0) return;
  const forgotten = directive.groups.filter(({ id, members }) => {
    const present = members.filter(({ agency }) => agencyOn(agency, on, directive) !== undefined);
    return binds.groups.includes(id) && present.length > 0 && !present.some(({ agency }) => c.places.has(agency));
  });
  if (forgotten.length === 0) return;
  const names = {
    vi: forgotten.map(({ name }) => name.vi).join('; '),
    en: forgotten.map(({ name }) => name.en).join('; '),
  };
  addFinding(c, 'PAR850', placeOf(agencies), { args: { names }, path: agencies.path });
}
