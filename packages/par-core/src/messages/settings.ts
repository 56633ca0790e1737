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
  PAR805: {
    vi: '{agency} có hai báo cáo {period}; báo cáo kia ở {other}.',
    en: '{agency} has reported {period} twice; the other report is {other}.',
  },
  'PAR805.several': {
    vi: '{agency} có {count} báo cáo {period}; các báo cáo kia ở {other}.',
    en: '{agency} has reported {period} {count} times; the other reports are {other}.',
  },
  PAR806: {
    vi: 'Ngày làm bù {date} là {weekday}, vốn là ngày làm việc.',
    en: '{date} is a {weekday}, which is worked anyway.',
  },
  'PAR806.instead-of': {
    vi: 'Ngày lễ {date} là {weekday}, không trùng ngày nghỉ hằng tuần nên không có nghỉ bù.',
    en: 'The holiday of {date} is a {weekday}: no week-end to make up for.',
  },
  'PAR806.swapped': {
    vi: 'Ngày {date} là {weekday}, vốn là ngày nghỉ hằng tuần nên không phải làm bù.',
    en: '{date} is a {weekday}, which is off anyway: nothing to work for.',
  },
  PAR807: {
    vi: 'Ngày {date} là {weekday}, vốn đã nghỉ, và không có ngày nghỉ bù nào cho ngày này.',
    en: '{date} is a {weekday}, off anyway, and no day makes up for it.',
  },
  'PAR807.known': {
    vi: 'Ngày {date} đã là ngày nghỉ trong lịch có sẵn.',
    en: '{date} is already off in the built-in calendar.',
  },
  PAR808: {
    vi: 'Năm {year} được ghi là đã đủ ngày nghỉ, nhưng tệp không có ngày nghỉ nào của năm ấy.',
    en: 'All days off of {year} are said to be known, and the file has none.',
  },
  'PAR808.outside': {
    vi: 'Ngày {date} thuộc năm {year}, không có ở khóa “{key}”.',
    en: '{date} lies in {year}, which “{key}” does not name.',
  },
  PAR809: {
    vi: 'Chế độ báo cáo của văn bản chỉ đạo không giao cho {agency}.',
    en: 'The directive’s duty to report does not bind {agency}.',
  },
  PAR850: {
    vi: 'Danh sách không có cơ quan nào của nhóm phải báo cáo: {names}.',
    en: 'The roster lists nobody of a group that has to report: {names}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
