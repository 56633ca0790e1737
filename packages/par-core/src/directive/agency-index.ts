import { nameKey, plainNameKey } from './agency-names';
import type { Agency } from './model';

/** What of an agency's record a text matched. */
export type AgencyMatch = 'id' | 'name' | 'abbreviation' | 'unaccented';

/** The records of a list of agencies, by everything that a person may write for one. */
export interface AgencyIndex {
  readonly byId: ReadonlyMap<string, readonly Agency[]>;
  readonly byName: ReadonlyMap<string, readonly Agency[]>;
  readonly byAbbreviation: ReadonlyMap<string, readonly Agency[]>;
  /** By plain key; every form of every name and abbreviation. */
  readonly byPlainForm: ReadonlyMap<string, readonly Agency[]>;
}

const indexes = new WeakMap<readonly Agency[], AgencyIndex>();

/** The index of a list of agencies, built when first asked for. The list must not change afterwards. */
export function indexOf(agencies: readonly Agency[]): AgencyIndex {
  const known = indexes.get(agencies);
  if (known !== undefined) return known;
  const built = build(agencies);
  indexes.set(agencies, built);
  return built;
}

function build(agencies: readonly Agency[]): AgencyIndex {
  const byId = new Map<string, Agency[]>();
  const byName = new Map<string, Agency[]>();
  const byAbbreviation = new Map<string, Agency[]>();
  const byPlainForm = new Map<string, Agency[]>();
  for (const agency of agencies) {
    add(byId, agency.id, agency);
    add(byPlainForm, plainNameKey(agency.id), agency);
    for (const name of [agency.name.vi, agency.name.en, ...(agency.otherNames ?? [])]) {
      add(byName, nameKey(name), agency);
      add(byPlainForm, plainNameKey(name), agency);
    }
    for (const abbreviation of agency.abbreviations) {
      add(byAbbreviation, nameKey(abbreviation), agency);
      add(byPlainForm, plainNameKey(abbreviation), agency);
    }
  }
  return { byId, byName, byAbbreviation, byPlainForm };
}

function add(map: Map<string, Agency[]>, key: string, agency: Agency): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [agency]);
  else if (!held.includes(agency)) held.push(agency);
}
