import type { CalendarDate } from '../../../directive/model';
import { compare, ZERO } from '../../exact/rational';
import { isDate } from '../../inputs';
import type { DateBandsRule } from '../../model';
import { heldTo } from '../backwards';
import { given } from '../given';
import type { Days, Invert } from '../need';
import { levels } from '../reach';

/** The days of the bands that have the points; with a `today`, those that are not over. What was done is done. */
export const invertDateBands: Invert<DateBandsRule> = (rule, { maximum, record, today }) => {
  const done = today !== undefined && isDate(record.value) && record.value <= today ? record.value : undefined;
  const bands = [...rule.bands]
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ by, points }, index, all) => {
      const before = all[index - 1]?.by;
      return { after: before, by, points: heldTo(maximum, given(points)) };
    })
    .filter(({ after, by }) => (done ? done <= by && (!after || done > after) : today === undefined || by >= today));
  return {
    kind: 'inverse',
    reach: levels([...(done && bands.length > 0 ? [] : [ZERO]), ...bands.map(({ points }) => points)]),
    need: (points) => {
      const days: Days[] = [];
      for (const band of bands) {
        if (compare(band.points, points) < 0) continue;
        const last = days.at(-1);
        if (last && last.to === band.after) days[days.length - 1] = { ...last, to: band.by };
        else days.push({ ...(band.after && { from: dayAfter(band.after) }), to: band.by });
      }
      return { kind: 'date', days };
    },
  };
};

function dayAfter(date: CalendarDate): CalendarDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10) as CalendarDate;
}
