import type * as z from 'zod';
import { addDays } from '../../../calendar/date';
import { formatDate } from '../../../calendar/format-date';
import { isValidOn } from '../../../directive/agency-lookup';
import type { Agency, CalendarDate, Succession } from '../../../directive/model';
import { dateOf, dateText } from '../../dates';
import type { Read } from '../../read-tree';
import { addFinding } from '../../reading';
import type { ReadAgency } from '../context';
import type { DirectiveContext } from '../described';
import type { succession } from '../schema';

/** PAR825: a successor begins on the day after the agency's last, and is in being then. One that is the agency itself is PAR823. */
export function successionsAtTheEnd(c: DirectiveContext): void {
  const byId = recordsById(c.agencies);
  for (const { value, read } of c.own) {
    if (read.kind !== 'object') continue;
    datedRows(read).forEach(({ fields }, index) => {
      const on = dateOf(fields.on);
      const { node, path = '' } = fields.on ?? {};
      if (on === undefined || !node || isItself(value, value.successions?.[index], byId)) return;
      const args = { date: dateText(on) };
      const { validTo } = read.fields;
      const expected = value.validTo && dayAfter(value.validTo);
      if (validTo === undefined) {
        const data = { kind: 'add-keys', keys: ['validTo'] } as const;
        addFinding(c, 'PAR825', node, { message: 'PAR825.open', args, path: read.path, data });
      } else if (expected !== undefined && expected !== on) {
        const text = c.language === 'vi' ? formatDate(expected, 'vi') : expected;
        const data = { kind: 'replace', text } as const;
        addFinding(c, 'PAR825', node, { args: { ...args, to: dateText(value.validTo ?? on) }, path, data });
      }
      const { agency } = fields;
      const successors = byId.get(value.successions?.[index]?.agency ?? '');
      if (agency?.node && successors && !successors.some((one) => isValidOn(one, on))) {
        addFinding(c, 'PAR825', agency.node, {
          message: 'PAR825.successor',
          args: { ...args, agency: successors[0]?.name ?? agency.value ?? '' },
          path: agency.path,
        });
      }
    });
  }
}

/** The rows of which a succession was made: those that have a day. */
function datedRows(read: ReadAgency): readonly Read<z.infer<typeof succession>>[] {
  if (read.kind !== 'object') return [];
  return (read.fields.successions?.items ?? []).filter(({ fields }) => dateOf(fields.on) !== undefined);
}

function dayAfter(date: CalendarDate): CalendarDate | undefined {
  return date >= '2100-12-31' ? undefined : addDays(date, 1);
}

function recordsById(agencies: readonly Agency[]): ReadonlyMap<string, readonly Agency[]> {
  const byId = new Map<string, Agency[]>();
  for (const agency of agencies) {
    const records = byId.get(agency.id);
    if (records) records.push(agency);
    else byId.set(agency.id, [agency]);
  }
  return byId;
}

/** Whether an agency is named as its own successor, and no later record of the same id is meant. */
function isItself(agency: Agency, row: Succession | undefined, byId: ReadonlyMap<string, readonly Agency[]>): boolean {
  if (row?.agency !== agency.id) return false;
  return !byId.get(agency.id)?.some((one) => one !== agency && isValidOn(one, row.on));
}

/** PAR823: nobody comes to be its own successor. */
export function noCircleOfSuccessors(c: DirectiveContext): void {
  const byId = recordsById(c.agencies);
  const successorsOf = (agency: Agency): readonly Agency[] =>
    (agency.successions ?? []).flatMap((row) => {
      if (isItself(agency, row, byId)) return agency;
      return (row.agency === undefined ? undefined : byId.get(row.agency)?.find((one) => isValidOn(one, row.on))) ?? [];
    });
  const reads = new Map(c.own.map(({ value, read }) => [value, read]));
  const done = new Set<Agency>();
  for (const { value: start } of c.own) {
    // Depth first with a stack of one's own: a chain may be as long as the file.
    const path: { agency: Agency; pending: Agency[] }[] = [];
    const onPath = new Set<Agency>();
    const enter = (agency: Agency): void => {
      path.push({ agency, pending: [...successorsOf(agency)] });
      onPath.add(agency);
    };
    if (!done.has(start)) enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const next = last.pending.pop();
      if (next === undefined) {
        path.pop();
        onPath.delete(last.agency);
        done.add(last.agency);
      } else if (onPath.has(next)) sayCircle(c, reads.get(last.agency), last.agency, next);
      else if (!done.has(next)) enter(next);
    }
  }
}

function sayCircle(c: DirectiveContext, read: ReadAgency | undefined, agency: Agency, successor: Agency): void {
  if (read === undefined) return;
  const row = datedRows(read).find((_, index) => agency.successions?.[index]?.agency === successor.id);
  const { node, path = '' } = row?.fields.agency ?? {};
  if (!node) return;
  const args = agency === successor ? { agency: agency.name } : { agency: agency.name, other: successor.name };
  addFinding(c, 'PAR823', node, {
    message: agency === successor ? 'PAR823.itself' : 'PAR823',
    args,
    path,
    data: { kind: 'remove', part: 'item', maybe: true },
  });
}
