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
    vi: '{agency} có hai báo cáo {period}; báo cáo kia ở {files}.',
    en: '{agency} has reported {period} twice; the other report is {files}.',
  },
  'PAR805.several': {
    vi: '{agency} có {count} báo cáo {period}; các báo cáo kia ở {files}.',
    en: '{agency} has reported {period} {count} times; the other reports are {files}.',
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
  PAR810: { vi: 'Không có mã phát hiện “{text}”.', en: 'There is no code “{text}”.' },
  'PAR810.meant': {
    vi: 'Không có mã phát hiện “{text}”. Có phải là {meant}?',
    en: 'There is no code “{text}”. Did you mean {meant}?',
  },
  PAR811: {
    vi: 'Trong các tệp đã kiểm tra không có phát hiện {code} nào để tắt. Hãy bỏ mã này.',
    en: 'No file that was checked has a finding {code} to be silenced. Remove this code.',
  },
  PAR812: {
    vi: 'Không có tệp nào khớp với ngoại lệ này. Hãy xem lại tên tệp hoặc bỏ ngoại lệ.',
    en: 'No file is meant by this override. Look at its files again, or remove it.',
  },
  PAR813: {
    vi: '“{text}” không phải mẫu tên tệp dùng được. Viết như so-*.par.yaml hoặc quy-iv/**, tính từ thư mục của tệp cấu hình.',
    en: '“{text}” is no pattern of files. Write it like so-*.par.yaml or quy-iv/**, as seen from the folder of the configuration.',
  },
  PAR814: {
    vi: '“{text}” dẫn ra ngoài thư mục của tệp cấu hình. Hãy chép tệp vào thư mục này, hoặc đặt tệp cấu hình ở thư mục bao trùm.',
    en: '“{text}” leads out of the folder of the configuration. Copy the file into it, or move the configuration up.',
  },
  PAR815: {
    vi: 'Không đọc được tệp “{text}”. Hãy xem lại tên tệp, tính từ thư mục của tệp cấu hình.',
    en: 'The file “{text}” cannot be read. Look at its name again, as seen from the folder of the configuration.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
