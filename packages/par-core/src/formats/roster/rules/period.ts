import { parsePeriod } from '../../../calendar/parse-period';
import { periodId } from '../../../calendar/period';
import { addFinding, askedPeriodFix, periodText } from '../../reading';
import type { RosterContext } from '../context';

/** PAR309: the roster is of the period that the directive asks about. */
export function rosterPeriodIsAsked(c: RosterContext): void {
  const { directive, period } = c;
  const written = c.file.fields.period;
  if (directive === undefined || period === undefined || !written?.node) return;
  const asked = parsePeriod(directive.reportingDuty.deadline.period);
  if (asked === undefined || periodId(asked) === periodId(period)) return;
  const args = { asked: periodText({ period: asked }), period: periodText(c) };
  addFinding(c, 'PAR309', written.node, { message: 'PAR309.roster', args, path: written.path, ...askedPeriodFix(c) });
}
