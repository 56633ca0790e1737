import { nameKey, plainNameKey } from './agency-names';
import type { Agency } from './model';
import { unaccent } from './unaccent';

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
    const addForm = (map: Map<string, Agency[]>, form: string): void => {
      const key = nameKey(form);
      add(map, key, agency);
      add(byPlainForm, unaccent(key), agency);
    };
    add(byId, agency.id, agency);
    add(byPlainForm, plainNameKey(agency.id), agency);
    for (const name of [agency.name.vi, agency.name.en, ...(agency.otherNames ?? [])]) addForm(byName, name);
    for (const abbreviation of agency.abbreviations) addForm(byAbbreviation, abbreviation);
  }
  return { byId, byName, byAbbreviation, byPlainForm };
}

function add(map: Map<string, Agency[]>, key: string, agency: Agency): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [agency]);
  else if (!held.includes(agency)) held.push(agency);
}
