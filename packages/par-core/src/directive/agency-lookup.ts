import { type AgencyMatch, indexOf } from './agency-index';
import { nameKey, plainNameKey } from './agency-names';
import { closest } from './closest';
import type { Agency, AgencyGroup, CalendarDate, Directive } from './model';
import { agencies as agenciesOfSocTrang } from './soctrang-2021-09-24/agencies';
import { groups as groupsOfSocTrang } from './soctrang-2021-09-24/groups';
import { unaccent } from './unaccent';

export type { AgencyMatch } from './agency-index';

/** Longer than any name of an agency; a longer text is not looked up at all. */
const LONGEST_NAME = 200;

/** How many suggestions an unknown name gets. */
const MOST_SUGGESTIONS = 3;

/** What a text that should name an agency turned out to name. */
export type AgencyFinding =
  | { readonly kind: 'found'; readonly agency: Agency; readonly by: AgencyMatch }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Agency[] }
  | {
      readonly kind: 'unknown';
      readonly suggestions: readonly Agency[];
      /** The agency of this name at another date; its successors or predecessors lead the suggestions. */
      readonly atAnotherDate?: Agency;
    };

/** Whether an agency's record is valid on a day; first and last day included. */
export function isValidOn(agency: Agency, date: CalendarDate): boolean {
  return (agency.validFrom ?? date) <= date && date <= (agency.validTo ?? date);
}

/**
 * The record of an agency that is valid on a day, if there is one. Without a directive, the built-in
 * directive of Sóc Trăng of 24 September 2021 is asked.
 *
 * @example agencyOn('so-ke-hoach-va-dau-tu', '2025-03-10') // undefined: merged into so-tai-chinh
 */
export function agencyOn(
  id: string,
  date: CalendarDate,
  directive: Pick<Directive, 'agencies'> = { agencies: agenciesOfSocTrang },
): Agency | undefined {
  return indexOf(directive.agencies)
    .byId.get(id)
    ?.find((agency) => isValidOn(agency, date));
}

/**
 * The agencies that had succeeded the agency `id` by a day, through any number of reorganisations, and
 * are valid then. Empty where nothing has changed yet, and where nothing succeeds it one to one: a
 * district on 1 July 2025.
 *
 * @example successorsOf('so-ke-hoach-va-dau-tu', '2025-07-01') // [so-tai-chinh-thanh-pho-can-tho]
 */
export function successorsOf(
  id: string,
  on: CalendarDate,
  directive: Pick<Directive, 'agencies'> = { agencies: agenciesOfSocTrang },
): readonly Agency[] {
  const { byId } = indexOf(directive.agencies);
  const followed = new Set<Agency>();
  const found = new Set<Agency>();
  const pending = [...(byId.get(id) ?? [])];
  for (let record = pending.pop(); record !== undefined; record = pending.pop()) {
    if (followed.has(record)) continue;
    followed.add(record);
    for (const succession of record.successions ?? []) {
      if (succession.agency === undefined || succession.on > on) continue;
      const next = byId.get(succession.agency)?.find((agency) => isValidOn(agency, succession.on));
      if (next === undefined) continue;
      if (isValidOn(next, on)) found.add(next);
      pending.push(next);
    }
  }
  return [...found];
}

/** The groups of addressees that an agency belongs to, as the directive lists them. */
export function groupsOf(
  agency: string,
  directive: Pick<Directive, 'groups'> = { groups: groupsOfSocTrang },
): readonly AgencyGroup[] {
  return directive.groups.filter((group) => group.members.some((member) => member.agency === agency));
}

/** Whom to look among, and on which day. */
export interface FindAgencyOptions {
  /** Only agencies valid on this day are found. */
  readonly on: CalendarDate;
  /** Those of the built-in directive of Sóc Trăng unless told. */
  readonly agencies?: readonly Agency[];
}

/**
 * The agency that a text means: by id, by official or other name, by abbreviation, and last by any of
 * these without diacritics. Case, spaces, hyphens, "và" and "&" make no difference, nor does the older
 * placement of tones (`Uỷ ban`). What several agencies share (`UBND`) is ambiguous.
 *
 * @example findAgency('Sở TC', { on: '2021-12-10' }) // { kind: 'found', agency: so-tai-chinh, by: 'abbreviation' }
 * @example findAgency('so tai chinh', { on: '2021-12-10' }) // by: 'unaccented'
 */
export function findAgency(text: string, options: FindAgencyOptions): AgencyFinding {
  const agencies = options.agencies ?? agenciesOfSocTrang;
  const key = text.length > LONGEST_NAME ? '' : nameKey(text);
  if (key === '') return { kind: 'unknown', suggestions: [] };
  let atAnotherDate: Agency | undefined;
  for (const [by, records] of matches(text, key, agencies)) {
    const valid = records.filter((agency) => isValidOn(agency, options.on));
    const [agency, ...others] = valid;
    if (agency !== undefined) {
      return others.length === 0 ? { kind: 'found', agency, by } : { kind: 'ambiguous', candidates: valid };
    }
    atAnotherDate ??= records[0];
  }
  if (atAnotherDate === undefined) return { kind: 'unknown', suggestions: similar(text, options.on, agencies) };
  return { kind: 'unknown', suggestions: relatives(atAnotherDate, options.on, agencies), atAnotherDate };
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
    (earlier) => isValidOn(earlier, on) && successorsOf(earlier.id, validFrom, directive).includes(agency),
  );
}

/** Agencies whose name or abbreviation is near the text; then those that hold every word of it. */
function similar(text: string, on: CalendarDate, agencies: readonly Agency[]): readonly Agency[] {
  const forms = new Map<string, Agency>();
  for (const [form, records] of indexOf(agencies).byPlainForm) {
    const [only, ...others] = records.filter((agency) => isValidOn(agency, on));
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
    if (isValidOn(agency, on) && holdsEveryWord(agency.name.vi, text)) found.add(agency);
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
