import { agencyOn, soctrang20210924 } from '@soctrang/par-core/directive';
import { type Letterhead, summaryDocument } from '@soctrang/par-office/word';
import type { OutputInput } from './outputs';

/** The consolidated report as a file of Word; what its head does not know is left blank. */
export function summaryDocx({ picture }: OutputInput): Promise<Uint8Array> {
  return summaryDocument(picture, { letterhead: letterheadOf(picture) });
}

/** Who consolidates, as far as the directive says it: of the built-in one it is known through whom reports go. */
function letterheadOf({ directive, today }: OutputInput['picture']): Letterhead {
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
