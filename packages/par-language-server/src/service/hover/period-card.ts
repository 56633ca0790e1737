import {
  calendarInterval,
  dataWindow,
  dataWindowSource,
  formatDate,
  formatPeriod,
  type Period,
  parsePeriod,
  periodId,
  provisionalDays,
  workingDaysIn,
} from '@soctrang/par-core/calendar';
import { provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Card } from '../card';
import { directiveOf, type HoverContext, type NameContext } from './context';
import { deadlineWords } from './deadline-words';
import { fact, say } from './words';

/** A period: from which day to which, whose figures it gives, and when its report is due. */
export function periodCard({ name, ...context }: NameContext): Card | undefined {
  const period = parsePeriod(name.id);
  if (period === undefined) return undefined;
  const { language, calendar } = context;
  const interval = calendarInterval(period);
  const between = ({ from, to }: typeof interval): string =>
    say('between', language, { from: formatDate(from, language), to: formatDate(to, language) });
  const days = workingDaysIn(interval, calendar);
  const uncertain = provisionalDays(interval, calendar).length > 0 ? ` (${say('provisional', language)})` : '';
  return {
    title: formatPeriod(period, language),
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...fact('interval', between(interval), language),
          ...fact('workingDays', days === undefined ? undefined : `${days}${uncertain}`, language),
          ...fact(
            'dataWindow',
            `${between(dataWindow(period))} (${provenanceWords(dataWindowSource, language)})`,
            language,
          ),
          ...fact('reportDue', reportDue(period, context), language),
        ],
      },
    ],
  };
}

function reportDue(period: Period, context: HoverContext): string | undefined {
  const { document, language } = context;
  if (document.kind === 'criteria' || document.kind === 'calendar') return undefined;
  const duty = directiveOf(document, undefined)?.reportingDuty;
  if (duty === undefined) return undefined;
  return duty.deadline.period === periodId(period) ? deadlineWords(duty.deadline, context) : say('notAsked', language);
}
