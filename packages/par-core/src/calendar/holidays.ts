import type { Bilingual, CalendarDate, Provenance } from '../directive/model';
import type { Calendar, DayOff, WorkedDay } from './calendar';

/**
 * Public holidays, compensatory days and swapped days of 2021 to 2026. Swaps and compensatory days are
 * decided each year; which of the days around Tết counts as compensatory for which follows the rule
 * set of vacanza/holidays, which gives the days off that were announced in every one of these years.
 */

const newYear: Bilingual = { vi: 'Tết Dương lịch', en: "New Year's Day" };
const tet: Bilingual = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const hungKings: Bilingual = { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" };
const victory: Bilingual = { vi: 'Ngày Chiến thắng 30/4', en: 'Reunification Day' };
const labour: Bilingual = { vi: 'Ngày Quốc tế lao động 01/5', en: 'International Labour Day' };
const nationalDay: Bilingual = { vi: 'Quốc khánh', en: 'National Day' };
const cultureDay: Bilingual = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' };

const labourCode: Provenance = { kind: 'sourced', source: 'Bộ luật Lao động 2019, Điều 112' };

const ruleSet = 'vacanza/holidays, vietnam.py';

const announced: Provenance = {
  kind: 'sourced',
  source: `Bộ luật Lao động 2019, Điều 112; lịch nghỉ hằng năm theo ${ruleSet}`,
};

/** Compensatory days of 2022 and 2023 for which no announcement was at hand, only the rule. */
const byRule: Provenance = {
  kind: 'inferred',
  source: ruleSet,
  how: {
    vi: 'Ngày lễ trùng ngày nghỉ cuối tuần thì nghỉ bù vào ngày làm việc kế tiếp; riêng Tết rơi vào thứ Bảy thì bù vào ngày làm việc trước đó.',
    en: 'A holiday on a week-end is made up on the next working day; a Saturday of Tết on the working day before.',
  },
};

const resolution28: Provenance = {
  kind: 'sourced',
  source: 'Nghị quyết 28/2026/QH16, có hiệu lực từ ngày 01/7/2026',
};

/** The swaps of 2026 that were proposed; the final decision was not seen. */
const proposed: Provenance = {
  kind: 'unverified',
  note: {
    vi: 'Phương án hoán đổi ngày làm việc năm 2026; chưa đối chiếu được với quyết định cuối cùng.',
    en: 'A swap of working days proposed for 2026; the final decision has not been checked.',
  },
};

function holiday(name: Bilingual, dates: readonly CalendarDate[], provenance = labourCode): readonly DayOff[] {
  return dates.map((date) => ({ date, kind: 'holiday', name, final: true, provenance }));
}

function compensatory(name: Bilingual, date: CalendarDate, insteadOf: CalendarDate, provenance = announced): DayOff {
  return {
    date,
    kind: 'compensatory',
    name: { vi: `Nghỉ bù ${name.vi}`, en: `In lieu of ${name.en}` },
    insteadOf,
    final: true,
    provenance,
  };
}

interface Swap {
  readonly off: CalendarDate;
  readonly worked: CalendarDate;
  readonly final: boolean;
  readonly provenance: Provenance;
}

/** Working days made days off, each for a Saturday worked. */
const swaps: readonly Swap[] = [
  { off: '2024-04-29', worked: '2024-05-04', final: true, provenance: announced },
  { off: '2025-05-02', worked: '2025-04-26', final: true, provenance: announced },
  { off: '2026-01-02', worked: '2026-01-10', final: false, provenance: proposed },
  { off: '2026-08-31', worked: '2026-08-22', final: false, provenance: proposed },
];

function swappedDayOff({ off, worked, final, provenance }: Swap): DayOff {
  return {
    date: off,
    kind: 'swapped',
    name: { vi: 'Nghỉ hoán đổi ngày làm việc', en: 'Day off by swap' },
    workedOn: worked,
    final,
    provenance,
  };
}

function workedInstead({ off, worked, final, provenance }: Swap): WorkedDay {
  return { date: worked, insteadOf: off, final, provenance };
}

const daysOff: readonly DayOff[] = [
  ...holiday(newYear, ['2021-01-01']),
  compensatory(tet, '2021-02-10', '2021-02-13'),
  ...holiday(tet, ['2021-02-11', '2021-02-12', '2021-02-13', '2021-02-14', '2021-02-15'], announced),
  compensatory(tet, '2021-02-16', '2021-02-14'),
  ...holiday(hungKings, ['2021-04-21']),
  ...holiday(victory, ['2021-04-30']),
  ...holiday(labour, ['2021-05-01']),
  compensatory(labour, '2021-05-03', '2021-05-01'),
  ...holiday(nationalDay, ['2021-09-02', '2021-09-03'], announced),

  ...holiday(newYear, ['2022-01-01']),
  compensatory(newYear, '2022-01-03', '2022-01-01', byRule),
  ...holiday(tet, ['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'], announced),
  ...holiday(hungKings, ['2022-04-10']),
  compensatory(hungKings, '2022-04-11', '2022-04-10'),
  ...holiday(victory, ['2022-04-30']),
  ...holiday(labour, ['2022-05-01']),
  compensatory(victory, '2022-05-02', '2022-04-30'),
  compensatory(labour, '2022-05-03', '2022-05-01'),
  ...holiday(nationalDay, ['2022-09-01', '2022-09-02'], announced),

  ...holiday(newYear, ['2023-01-01']),
  compensatory(newYear, '2023-01-02', '2023-01-01', byRule),
  compensatory(tet, '2023-01-20', '2023-01-21', byRule),
  ...holiday(tet, ['2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24', '2023-01-25'], byRule),
  compensatory(tet, '2023-01-26', '2023-01-22', byRule),
  ...holiday(hungKings, ['2023-04-29']),
  ...holiday(victory, ['2023-04-30']),
  ...holiday(labour, ['2023-05-01']),
  compensatory(hungKings, '2023-05-02', '2023-04-29', byRule),
  compensatory(victory, '2023-05-03', '2023-04-30', byRule),
  ...holiday(nationalDay, ['2023-09-01', '2023-09-02'], byRule),
  compensatory(nationalDay, '2023-09-04', '2023-09-02', byRule),

  ...holiday(newYear, ['2024-01-01']),
  compensatory(tet, '2024-02-08', '2024-02-10'),
  ...holiday(tet, ['2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13'], announced),
  compensatory(tet, '2024-02-14', '2024-02-11'),
  ...holiday(hungKings, ['2024-04-18']),
  ...holiday(victory, ['2024-04-30']),
  ...holiday(labour, ['2024-05-01']),
  ...holiday(nationalDay, ['2024-09-02', '2024-09-03'], announced),

  ...holiday(newYear, ['2025-01-01']),
  compensatory(tet, '2025-01-27', '2025-02-01'),
  ...holiday(tet, ['2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01'], announced),
  ...holiday(hungKings, ['2025-04-07']),
  ...holiday(victory, ['2025-04-30']),
  ...holiday(labour, ['2025-05-01']),
  ...holiday(nationalDay, ['2025-09-01', '2025-09-02'], announced),

  ...holiday(newYear, ['2026-01-01']),
  ...holiday(tet, ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'], announced),
  ...holiday(hungKings, ['2026-04-26']),
  compensatory(hungKings, '2026-04-27', '2026-04-26'),
  ...holiday(victory, ['2026-04-30']),
  ...holiday(labour, ['2026-05-01']),
  ...holiday(nationalDay, ['2026-09-01', '2026-09-02'], announced),
  ...holiday(cultureDay, ['2026-11-24'], resolution28),
];

/** The calendar of Vietnam that comes with the product. Extend it with `extendCalendar`. */
export const vietnam2021to2026: Calendar = {
  id: 'vietnam-2021-2026',
  name: { vi: 'Ngày nghỉ lễ, tết của Việt Nam 2021–2026', en: 'Public holidays of Vietnam, 2021–2026' },
  years: [2021, 2022, 2023, 2024, 2025, 2026],
  daysOff: [...daysOff, ...swaps.map(swappedDayOff)].sort((a, b) => (a.date < b.date ? -1 : 1)),
  workedDays: swaps.map(workedInstead).sort((a, b) => (a.date < b.date ? -1 : 1)),
};
