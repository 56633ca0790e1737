import { CLAUSE_10, HOLIDAYS } from './basis';
import type { Explanation } from './explanation';

/** PAR8xx: calendars, rosters, directives, configuration. */
export const SETTINGS = {
  PAR801: {
    why: {
      vi: 'Ghi trùng một ngày nghỉ thường là chép nhầm ngày khác. Kiểm tra ngày của dòng này, hoặc xóa dòng thừa.',
      en: 'A day off given twice is often another day miscopied. Check this line’s date, or delete it.',
    },
    basis: [HOLIDAYS],
    within: 'calendar',
    wrong: ['ngày nghỉ:', '  - { ngày: 01/01/2027, tên: Tết Dương lịch }', '  - { ngày: 2027-01-01, tên: Năm mới }'],
    right: ['ngày nghỉ:', '  - { ngày: 01/01/2027, tên: Tết Dương lịch }'],
  },
  PAR802: {
    why: {
      vi: 'Một ngày không thể vừa nghỉ vừa đi làm, nên không đếm được ngày làm việc. Xóa ngày ấy khỏi một trong hai danh sách.',
      en: 'A day cannot be off and worked at once, so working days cannot be counted. Remove it from one of the two lists.',
    },
    basis: [HOLIDAYS],
    within: 'calendar',
    wrong: [
      'ngày nghỉ:',
      '  - { ngày: 03/05/2027, tên: Nghỉ bù ngày Quốc tế Lao động, bù cho: 01/05/2027 }',
      'ngày làm bù:',
      '  - { ngày: 03/05/2027 }',
    ],
    right: ['ngày nghỉ:', '  - { ngày: 03/05/2027, tên: Nghỉ bù ngày Quốc tế Lao động, bù cho: 01/05/2027 }'],
  },
  PAR803: {
    why: {
      vi: 'Mỗi cơ quan chỉ gửi một báo cáo mỗi kỳ nên chỉ cần ghi một lần; tên đầy đủ và tên viết tắt là cùng một cơ quan. Xóa dòng thừa.',
      en: 'Each agency sends one report in a period, so it is listed once; full name and abbreviation are the same agency. Delete the second line.',
    },
    basis: [CLAUSE_10],
    within: 'roster',
    wrong: ['- Sở Tài chính', '- Sở Nội vụ', '- STC'],
    right: ['- Sở Tài chính', '- Sở Nội vụ'],
  },
  PAR804: {
    why: {
      vi: 'Cơ quan có trong danh sách phải báo cáo nhưng trong các tệp đã kiểm tra không có báo cáo kỳ này của cơ quan ấy. Đôn đốc cơ quan; nếu đã gửi, xem tệp có đúng tên *.par.yaml và có nằm trong thư mục được kiểm tra không.',
      en: 'The roster names the agency, and none of the files checked is its report of this period. Remind it; if it has reported, see whether the file is named *.par.yaml and stands in the folder that is checked.',
    },
    basis: [CLAUSE_10],
    within: 'words',
    ofNoLine: true,
    wrong: {
      vi: 'Danh sách có Sở Y tế, nhưng trong thư mục không có báo cáo quý IV/2021 nào của Sở Y tế.',
      en: 'The roster names the Department of Health, and the folder holds no report of it for the fourth quarter of 2021.',
    },
    right: {
      vi: 'Thư mục có tệp so-y-te.par.yaml, kỳ báo cáo Quý IV/2021.',
      en: 'The folder holds so-y-te.par.yaml of the period 2021-Q4.',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
