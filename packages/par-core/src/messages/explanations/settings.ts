import type { Explanation } from './explanation';

/** PAR8xx: calendars, rosters, directives, configuration. */
export const SETTINGS = {
  PAR801: {
    why: {
      vi: 'Ghi trùng một ngày nghỉ thường là chép nhầm ngày khác. Kiểm tra ngày của dòng này, hoặc xóa dòng thừa.',
      en: 'A day off given twice is often another day miscopied. Check this line’s date, or delete it.',
    },
  },
  PAR802: {
    why: {
      vi: 'Một ngày không thể vừa nghỉ vừa đi làm, nên không đếm được ngày làm việc. Xóa ngày ấy khỏi một trong hai danh sách.',
      en: 'A day cannot be off and worked at once, so working days cannot be counted. Remove it from one of the two lists.',
    },
  },
  PAR803: {
    why: {
      vi: 'Mỗi cơ quan chỉ gửi một báo cáo mỗi kỳ nên chỉ cần ghi một lần; tên đầy đủ và tên viết tắt là cùng một cơ quan. Xóa dòng thừa.',
      en: 'Each agency sends one report in a period, so it is listed once; full name and abbreviation are the same agency. Delete the second line.',
    },
  },
  PAR804: {
    why: {
      vi: 'Cơ quan có trong danh sách phải báo cáo nhưng trong các tệp đã kiểm tra không có báo cáo kỳ này của cơ quan ấy. Đôn đốc cơ quan; nếu đã gửi, xem tệp có đúng tên *.par.yaml và có nằm trong thư mục được kiểm tra không.',
      en: 'The roster names the agency, and none of the files checked is its report of this period. Remind it; if it has reported, see whether the file is named *.par.yaml and stands in the folder that is checked.',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
