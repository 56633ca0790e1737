import { type AgencyMatch, indexOf } from './agency-index';
import { nameKey, plainNameKey } from './agency-names';
import { closest } from './closest';
import { requireLookupDay } from './lookup-day';
import type { Agency, AgencyGroup, CalendarDate, Directive } from './model';
import { agencies as agenciesOfSocTrang } from './soctrang-2021-09-24/agencies';
import type { AgencyId } from './soctrang-2021-09-24/agency-ids';
import { groups as groupsOfSocTrang } from './soctrang-2021-09-24/groups';
import type { SocTrangAgency, SocTrangAgencyGroup } from './soctrang-2021-09-24/soctrang-task';
import { unaccent } from './unaccent';

export type { AgencyMatch } from './agency-index';

/** Longer than any name of an agency; a longer text is not looked up at all. */
const LONGEST_NAME = 200;

/** How many suggestions an unknown name gets. */
const MOST_SUGGESTIONS = 3;

/** What a text that should name an agency turned out to name. */
export type AgencyFinding<A extends Agency = Agency> =
  | { readonly kind: 'found'; readonly agency: A; readonly by: AgencyMatch }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly A[] }
  | {
      readonly kind: 'unknown';
      readonly suggestions: readonly A[];
      /** The agency of this name at another date; its successors or predecessors lead the suggestions. */
      readonly atAnotherDate?: A;
    };

/** Whom to look among: a directive, or any list of agencies. */
export interface AgenciesOf<A extends Agency> {
  readonly agencies: readonly A[];
}

/*
 * Without a directive, lookups ask the built-in one of Sóc Trăng of 24 September 2021: they take its ids only and
 * give its agencies. With a directive they take any text. A day that is no calendar date throws a RangeError.
 */

/** Whether an agency's record is valid on a day; first and last day included. */
export function isValidOn(agency: Agency, date: CalendarDate): boolean {
  return holdsOn(agency, requireLookupDay(date, 'date'));
}

/** The same for a day that is known to be one: asked of every record in turn. */
function holdsOn(agency: Agency, date: CalendarDate): boolean {
  return (agency.validFrom ?? date) <= date && date <= (agency.validTo ?? date);
}

/**
 * The record of an agency that is valid on a day, if there is one.
 *
 * @example agencyOn('so-ke-hoach-va-dau-tu', '2025-03-10') // undefined: merged into so-tai-chinh
 */
export function agencyOn(id: AgencyId, date: CalendarDate): SocTrangAgency | undefined;
export function agencyOn<A extends Agency>(id: string, date: CalendarDate, directive: AgenciesOf<A>): A | undefined;
export function agencyOn(
  id: string,
  date: CalendarDate,
  { agencies }: AgenciesOf<Agency> = { agencies: agenciesOfSocTrang },
): Agency | undefined {
  requireLookupDay(date, 'date');
  return indexOf(agencies)
    .byId.get(id)
    ?.find((agency) => holdsOn(agency, date));
}

/**
 * The agencies that had succeeded the agency `id` by a day, through any number of reorganisations, and
 * are valid then. Empty where nothing has changed yet, and where nothing succeeds it one to one: a
 * district on 1 July 2025.
 *
 * @example successorsOf('so-ke-hoach-va-dau-tu', '2025-07-01') // [so-tai-chinh-thanh-pho-can-tho]
 */
export function successorsOf(id: AgencyId, on: CalendarDate): readonly SocTrangAgency[];
export function successorsOf<A extends Agency>(id: string, on: CalendarDate, directive: AgenciesOf<A>): readonly A[];
export function successorsOf(
  id: string,
  on: CalendarDate,
  { agencies }: AgenciesOf<Agency> = { agencies: agenciesOfSocTrang },
): readonly Agency[] {
  requireLookupDay(on, 'on');
  const { byId } = indexOf(agencies);
  const followed = new Set<Agency>();
  const found = new Set<Agency>();
  const pending = [...(byId.get(id) ?? [])];
  for (let record = pending.pop(); record !== undefined; record = pending.pop()) {
    if (followed.has(record)) continue;
    followed.add(record);
    for (const succession of record.successions ?? []) {
      if (succession.agency === undefined || succession.on > on) continue;
      const next = byId.get(succession.agency)?.find((agency) => holdsOn(agency, succession.on));
      if (next === undefined) continue;
      if (holdsOn(next, on)) found.add(next);
      pending.push(next);
    }
  }
  return [...found];
}

/** The groups of addressees that an agency belongs to, as the directive lists them. */
export function groupsOf(agency: AgencyId): readonly SocTrangAgencyGroup[];
export function groupsOf<D extends Pick<Directive, 'groups'>>(
  agency: string,
  directive: D,
): readonly D['groups'][number][];
export function groupsOf(
  agency: string,
  directive: Pick<Directive, 'groups'> = { groups: groupsOfSocTrang },
): readonly AgencyGroup[] {
  return directive.groups.filter((group) => group.members.some((member) => member.agency === agency));
}

/** On which day to look. */
export interface FindAgencyOptions {
  /** Only agencies valid on this day are found. */
  readonly on: CalendarDate;
}

/** The same, among other agencies than those of the built-in directive. */
export interface FindAgencyAmongOptions<A extends Agency> extends FindAgencyOptions, AgenciesOf<A> {}

/**
 * The agency that a text means: by id, by official or other name, by abbreviation, and last by any of
 * these without diacritics. Case, spaces, hyphens, "và" and "&" make no difference, nor does the older
 * placement of tones (`Uỷ ban`). What several agencies share (`UBND`) is ambiguous.
 *
 * @example findAgency('Sở TC', { on: '2021-12-10' }) // { kind: 'found', agency: so-tai-chinh, by: 'abbreviation' }
 * @example findAgency('so tai chinh', { on: '2021-12-10' }) // by: 'unaccented'
 */
export function findAgency<A extends Agency>(text: string, options: FindAgencyAmongOptions<A>): AgencyFinding<A>;
export function findAgency(text: string, options: FindAgencyOptions): AgencyFinding<SocTrangAgency>;
export function findAgency(text: string, options: FindAgencyOptions & Partial<AgenciesOf<Agency>>): AgencyFinding {
  const on = requireLookupDay(options?.on, 'options.on');
  const agencies = options.agencies ?? agenciesOfSocTrang;
  const key = text.length > LONGEST_NAME ? '' : nameKey(text);
  if (key === '') return { kind: 'unknown', suggestions: [] };
  let atAnotherDate: Agency | undefined;
  for (const [by, records] of matches(text, key, agencies)) {
    const valid = records.filter((agency) => holdsOn(agency, on));
    const [agency, ...others] = valid;
    if (agency !== undefined) {
      return others.length === 0 ? { kind: 'found', agency, by } : { kind: 'ambiguous', candidates: valid };
    }
    atAnotherDate ??= records[0];
  }
  if (atAnotherDate === undefined) return { kind: 'unknown', suggestions: similar(text, on, agencies) };
  return { kind: 'unknown', suggestions: relatives(atAnotherDate, on, agencies), atAnotherDate };
}

function* matches(
  text: string,
  key: string,
  agencies: readonly Agency[],
): Generator<readonly [AgencyMatch, readonly Agency[]]> {
  const { byId, byName, byAbbreviation, byPlainForm } = indexOf(agencies);
  yield ['id', byId.get(text.trim().toLowerCase()) ?? []];
  yield ['name', byName.get(key) ?? []];
  yield ['abbreviation', byAbbreviation.get(key) ?? []];
  yield ['unaccented', byPlainForm.get(plainNameKey(text)) ?? []];
}

/** Those that had taken an agency's place by a day, or whose place it took later. */
function relatives(agency: Agency, on: CalendarDate, agencies: readonly Agency[]): readonly Agency[] {
  const directive = { agencies };
  const successors = successorsOf(agency.id, on, directive);
  if (successors.length > 0) return successors;
  const { validFrom } = agency;
  if (validFrom === undefined || validFrom <= on) return [];
  return agencies.filter(
    (earlier) => holdsOn(earlier, on) && successorsOf(earlier.id, validFrom, directive).includes(agency),
  );
}

/** Agencies whose name or abbreviation is near the text; then those that hold every word of it. */
function similar(text: string, on: CalendarDate, agencies: readonly Agency[]): readonly Agency[] {
  const forms = new Map<string, Agency>();
  for (const [form, records] of indexOf(agencies).byPlainForm) {
    const [only, ...others] = records.filter((agency) => holdsOn(agency, on));
    if (only !== undefined && others.length === 0) forms.set(form, only);
  }
  const found = new Set<Agency>();
  // An agency has several forms: ask for more than are shown, since the nearest may all be one agency's.
  for (const form of closest(plainNameKey(text), [...forms.keys()], { max: 8 * MOST_SUGGESTIONS })) {
    const agency = forms.get(form);
    if (agency !== undefined) found.add(agency);
  }
  for (const agency of agencies) {
    if (found.size >= MOST_SUGGESTIONS) break;
    if (holdsOn(agency, on) && holdsEveryWord(agency.name.vi, text)) found.add(agency);
  }
  return [...found].slice(0, MOST_SUGGESTIONS);
}

function holdsEveryWord(name: string, text: string): boolean {
  const held = words(name);
  return words(text).every((word) => held.some((other) => other.startsWith(word)));
}

function words(text: string): readonly string[] {
  return unaccent(text)
    .toLowerCase()
    .split(/[^0-9a-z]+/)
    .filter((word) => word !== '');
}
