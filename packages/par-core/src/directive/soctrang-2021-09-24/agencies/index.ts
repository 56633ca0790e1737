import type { SocTrangAgency } from '../soctrang-task';
import { boardsAndServiceUnits } from './boards-and-service-units';
import { canThoAgencies } from './can-tho';
import { centralAgencies } from './central-agencies';
import { departments } from './departments';
import { departments2025 } from './departments-2025';
import { districts } from './districts';
import { leadership } from './leadership';
import { partners } from './partners';

/**
 * Every agency record of the directive, with its validity. Records of 2021 stand first in each kind;
 * `id` and `validFrom` together are unique.
 */
export const agencies: readonly SocTrangAgency[] = [
  ...departments,
  ...boardsAndServiceUnits,
  ...centralAgencies,
  ...districts,
  ...leadership,
  ...partners,
  ...departments2025,
  ...canThoAgencies,
];
