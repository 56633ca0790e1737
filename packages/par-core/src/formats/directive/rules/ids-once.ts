import type { Agency } from '../../../directive/model';
import { quoted } from '../../quoted';
import type { AnyRead } from '../../read-tree';
import { addFinding, lineNumber } from '../../reading';
import { type DirectiveContext, type Place, placeNamed } from '../described';
import { atOneTime } from '../meaning/agencies';

interface Identified {
  readonly id: string;
  readonly read: AnyRead;
}

/** PAR821: an id stands for one thing. Agencies may share one, where one follows the other in time. */
export function idsOnce(c: DirectiveContext): void {
  const identified = (parts: readonly { readonly value: { readonly id: string }; readonly read: AnyRead }[]) =>
    parts.map(({ value, read }) => ({ id: value.id, read }));
  const duty = c.duty ? [{ id: c.duty.id, read: c.duty.read }] : [];
  const takenGroups = new Set(c.base?.groups.map(({ id }) => id));
  once(c, identified(c.groups), takenGroups);
  once(c, identified(c.documents));
  once(c, identified(c.systems));
  once(c, identified(c.indicators));
  const repeated = once(c, [...identified(c.tasks), ...duty]);
  // Ids that obligations have from a repeated task are repeated with it: that is said already.
  const obligations = c.tasks.map((task) => ({ of: task.read, parts: identified(task.obligations) }));
  const first = obligations.filter(({ of }) => !repeated.has(of)).flatMap(({ parts }) => parts);
  once(c, [...first, ...identified(c.duty?.obligations ?? [])]);
  for (const { of, parts } of obligations) if (repeated.has(of)) once(c, parts);
  for (const { deliverables } of c.tasks) once(c, identified(deliverables));
  agenciesOnce(c);
}

/** @returns the parts whose id stands earlier, too */
function once(
  c: DirectiveContext,
  parts: readonly Identified[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlySet<AnyRead> {
  const first = new Map<string, Place>();
  const repeated = new Set<AnyRead>();
  for (const { id, read } of parts) {
    const place = placeNamed(read);
    const earlier = first.get(id);
    if (earlier) {
      sayTwice(c, id, place, earlier);
      repeated.add(read);
    } else if (taken.has(id)) sayTaken(c, id, place);
    else first.set(id, place);
  }
  return repeated;
}

function agenciesOnce(c: DirectiveContext): void {
  const taken = new Map(c.base?.agencies.map((agency) => [agency.id, agency]));
  // Of records that share an id, most files have two or three.
  const known = new Map<string, { agency: Agency; place: Place }[]>();
  for (const { value, read } of c.own) {
    const place = placeNamed(read);
    const records = known.get(value.id) ?? [];
    const earlier = records.find((one) => atOneTime(one.agency, value));
    const base = taken.get(value.id);
    if (earlier) sayTwice(c, value.id, place, earlier.place, 'PAR821.agency');
    else if (base && atOneTime(base, value)) sayTaken(c, value.id, place);
    else if (records.length < MOST_RECORDS) records.push({ agency: value, place });
    known.set(value.id, records);
  }
}

/** More reorganisations than any agency has seen: a bound on work over a hostile file. */
const MOST_RECORDS = 50;

function sayTwice(
  c: DirectiveContext,
  id: string,
  { path, ...place }: Place,
  earlier: Place,
  message: 'PAR821' | 'PAR821.agency' = 'PAR821',
): void {
  addFinding(c, 'PAR821', place, {
    message,
    args: { text: quoted(id), line: lineNumber(c, earlier.start) },
    path,
    related: [{ start: earlier.start, end: earlier.end, message: 'PAR821.first' }],
  });
}

function sayTaken(c: DirectiveContext, id: string, { path, ...place }: Place): void {
  addFinding(c, 'PAR821', place, {
    message: 'PAR821.taken',
    args: { text: quoted(id), known: c.base?.id ?? '' },
    path,
  });
}
