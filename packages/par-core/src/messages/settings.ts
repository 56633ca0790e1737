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
