import type { CalendarDate, Provenance } from '../../model';
import type { AgencyId } from '../agency-ids';
import type { SocTrangAgency } from '../soctrang-task';
import {
  canThoDepartments,
  endedWithTheProvince,
  reorganisation2025,
  reorganisation2025Decision,
  resolution202,
} from './sources';

/** First day of the merged departments of Sóc Trăng: the month is sourced, the day is chosen. */
export const REORGANISATION: CalendarDate = '2025-03-01';
const DAY_BEFORE_REORGANISATION: CalendarDate = '2025-02-28';

/** First day of the city of Cần Thơ with Sóc Trăng in it, and last day of the province. */
export const PROVINCIAL_MERGER: CalendarDate = '2025-07-01';
export const LAST_DAY_OF_THE_PROVINCE: CalendarDate = '2025-06-30';

type Ending = Pick<SocTrangAgency, 'validTo' | 'successions'>;

/** Merged into (or reborn, enlarged, under the same name as) another department in 2025. */
export function mergedInto(agency: AgencyId): Ending {
  return {
    validTo: DAY_BEFORE_REORGANISATION,
    successions: [{ on: REORGANISATION, agency, decision: reorganisation2025Decision, provenance: reorganisation2025 }],
  };
}

/** Carried into the city of Cần Thơ when the province ended. */
export function carriedInto(agency: AgencyId, provenance: Provenance = canThoDepartments): Ending {
  return {
    validTo: LAST_DAY_OF_THE_PROVINCE,
    successions: [{ on: PROVINCIAL_MERGER, agency, decision: resolution202, provenance }],
  };
}

/** Ended with the province, with no successor that a source names. */
export function endedIn2025(): Ending {
  return {
    validTo: LAST_DAY_OF_THE_PROVINCE,
    successions: [{ on: PROVINCIAL_MERGER, decision: resolution202, provenance: endedWithTheProvince }],
  };
}

/** The ways of writing a department's name with its province: `Sở Tài chính tỉnh Sóc Trăng`. */
export function withProvince(name: string): readonly string[] {
  return name.endsWith(' tỉnh')
    ? [`${name} Sóc Trăng`]
    : [`${name} tỉnh`, `${name} tỉnh Sóc Trăng`, `${name} Sóc Trăng`];
}
