import { agencyOn, soctrang20210924 } from '@soctrang/par-core/directive';
import type { Picture } from '@soctrang/par-core/rollup';
import type { Letterhead } from './summary';

/**
 * Who consolidates the reports of a picture, as far as the directive says it: of the built-in one it is known through whom
 * reports go, and to whom. Of another nothing is known, and the head stays blank.
 *
 * @example letterheadOf(picture).agency // 'Sở Nội vụ'
 */
export function letterheadOf({ directive, today }: Pick<Picture, 'directive' | 'today'>): Letterhead {
  if (directive.id !== soctrang20210924.id) return {};
  const { reportingDuty, place, date } = soctrang20210924;
  const agency = agencyOn(reportingDuty.through, today) ?? agencyOn(reportingDuty.through, date);
  const to = agencyOn(reportingDuty.to, date);
  return {
    place,
    ...(agency && { agency: agency.name.vi, symbol: `BC-${agency.abbreviations[0]}` }),
    ...(to && { addressee: to.name.vi }),
  };
}
