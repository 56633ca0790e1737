import { parsePeriod } from '../../../calendar/parse-period';
import { periodId } from '../../../calendar/period';
import { addFinding, askedPeriodFix, periodText } from '../../reading';
import type { ReportContext } from '../context';

/** PAR309: the directive asks for the report of one period. */
export function periodIsAsked(c: ReportContext): void {
  const { directive, period, report } = c;
  const written = report.fields.period;
  if (directive === undefined || period === undefined || !written?.node) return;
  const asked = parsePeriod(directive.reportingDuty.deadline.period);
  if (asked === undefined || periodId(asked) === periodId(period)) return;
  const args = { asked: periodText({ period: asked }), period: periodText(c) };
  addFinding(c, 'PAR309', written.node, { args, path: written.path, ...askedPeriodFix(c) });
}
