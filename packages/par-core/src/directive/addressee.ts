import { agencyOn } from './agency-lookup';
import type { CalendarDate, Directive } from './model';

/**
 * To whom the directive has an agency send its report, as it stands behind “Kính gửi”: in Vietnamese, as it is printed. The
 * agency through which the others report sends it to the receiver itself.
 *
 * @param agency an id of the directive's agencies
 * @returns undefined for the receiver, and where the directive does not know who that is on the day
 * @see clause 10 of the built-in directive
 * @example addresseeOf('so-tai-chinh', '2021-12-31', soctrang20210924) // 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)'
 */
export function addresseeOf(agency: string, on: CalendarDate, directive: Directive): string | undefined {
  const { to, through } = directive.reportingDuty;
  const [receiver, between] = [to, through].map((id) => agencyOn(id, on, directive)?.name.vi);
  if (receiver === undefined || agency === to) return undefined;
  return between === undefined || through === to || agency === through ? receiver : `${receiver} (qua ${between})`;
}
