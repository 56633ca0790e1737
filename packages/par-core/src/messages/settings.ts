import type { Bilingual } from '../directive/model';

/** PAR8xx: calendars, rosters, configuration. */
export const SETTINGS = {
  PAR801: {
    vi: 'Ngày {date} đã được ghi là ngày nghỉ ở dòng {line}.',
    en: '{date} is already given as a day off in line {line}.',
  },
  PAR802: {
    vi: 'Ngày {date} vừa là ngày nghỉ vừa là ngày làm bù.',
    en: '{date} is given both as a day off and as a working day.',
  },
  PAR803: { vi: '{agency} đã có trong danh sách ở dòng {line}.', en: '{agency} is already listed in line {line}.' },
  PAR804: { vi: '{agency} chưa gửi báo cáo.', en: '{agency} has not reported.' },
  'PAR804.late': {
    vi: '{agency} chưa gửi báo cáo, đã trễ {days} ngày làm việc.',
    en: '{agency} has not reported and is {days} working days late.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
