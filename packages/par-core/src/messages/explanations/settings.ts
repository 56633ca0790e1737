import { CLAUSE_10, DAYS_IN_LIEU, HOLIDAYS, product } from './basis';
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
    within: 'roster-agencies',
    wrong: ['- Sở Tài chính', '- Sở Nội vụ', '- STC'],
    right: ['- Sở Tài chính', '- Sở Nội vụ'],
  },
  PAR804: {
    why: {
      vi: 'Cơ quan có trong danh sách cơ quan phải báo cáo nhưng trong các tệp đã kiểm tra không có báo cáo kỳ này của cơ quan ấy. Đôn đốc cơ quan; nếu đã gửi, xem tệp có đúng tên *.par.yaml và có nằm trong thư mục được kiểm tra không.',
      en: 'The roster names the agency, and none of the files checked is its report of this period. Remind it; if it has reported, see whether the file is named *.par.yaml and stands in the folder that is checked.',
    },
    basis: [CLAUSE_10],
    within: 'words',
    ofNoLine: true,
    of: 'roster',
    wrong: {
      vi: 'Danh sách có Sở Y tế, nhưng trong thư mục không có báo cáo quý IV/2021 nào của Sở Y tế.',
      en: 'The roster names the Department of Health, and the folder holds no report of it for the fourth quarter of 2021.',
    },
    right: {
      vi: 'Thư mục có tệp so-y-te.par.yaml, kỳ báo cáo Quý IV/2021.',
      en: 'The folder holds so-y-te.par.yaml of the period 2021-Q4.',
    },
  },
  PAR805: {
    why: {
      vi: 'Mỗi cơ quan gửi một báo cáo mỗi kỳ; có hai thì khi tổng hợp không biết lấy bản nào. Thường là bản cũ còn để lại, hoặc ghi nhầm tên cơ quan. Bỏ bản thừa, hoặc sửa tên cơ quan, kỳ báo cáo.',
      en: 'Each agency sends one report in a period; with two, nobody knows which counts. Mostly an older copy was left, or the agency is misnamed. Remove one, or correct agency or period.',
    },
    basis: [CLAUSE_10, product('mỗi cơ quan một báo cáo cho mỗi kỳ', 'one report of an agency for a period')],
    within: 'words',
    ofNoLine: true,
    wrong: {
      vi: 'Thư mục có so-y-te.par.yaml và so-y-te-ban-cu.par.yaml, đều của Sở Y tế, quý IV/2021.',
      en: 'The folder holds so-y-te.par.yaml and so-y-te-ban-cu.par.yaml, both of the Department of Health for the fourth quarter of 2021.',
    },
    right: {
      vi: 'Chỉ còn so-y-te.par.yaml; bản cũ đã chuyển sang nơi khác.',
      en: 'Only so-y-te.par.yaml is left; the older copy was moved elsewhere.',
    },
  },
  PAR806: {
    why: {
      vi: 'Làm bù vào thứ Bảy hoặc Chủ nhật, nghỉ bù cho ngày lễ trùng thứ Bảy hoặc Chủ nhật. Ngày không khớp thường là chép nhầm ngày hoặc nhầm năm; hãy đối chiếu với quyết định.',
      en: 'Days worked instead are Saturdays or Sundays, and days in lieu make up for holidays on a week-end. A day that does not fit is mostly miscopied, or of another year; compare the decision.',
    },
    basis: [DAYS_IN_LIEU],
    within: 'calendar',
    wrong: ['ngày nghỉ:', '  - { ngày: 03/05/2027, tên: Nghỉ bù Ngày Quốc tế Lao động, bù cho: 30/04/2027 }'],
    right: ['ngày nghỉ:', '  - { ngày: 03/05/2027, tên: Nghỉ bù Ngày Quốc tế Lao động, bù cho: 01/05/2027 }'],
  },
  PAR807: {
    why: {
      vi: 'Dòng này không làm thay đổi cách đếm ngày làm việc. Nếu ngày lễ trùng cuối tuần được nghỉ bù, hãy thêm ngày nghỉ bù với “bù cho”; nếu không, có thể xóa dòng.',
      en: 'This line changes no count of working days. Where a holiday on a week-end is made up for, add the day in lieu with “insteadOf”; else the line may go.',
    },
    basis: [DAYS_IN_LIEU],
    within: 'calendar',
    wrong: ['ngày nghỉ:', '  - { ngày: 01/05/2027, tên: Ngày Quốc tế Lao động }'],
    right: [
      'ngày nghỉ:',
      '  - { ngày: 01/05/2027, tên: Ngày Quốc tế Lao động }',
      '  - { ngày: 03/05/2027, tên: Nghỉ bù Ngày Quốc tế Lao động, bù cho: 01/05/2027 }',
    ],
  },
  PAR808: {
    why: {
      vi: 'Khóa “năm” nói năm nào đã biết đủ ngày nghỉ; chỉ những năm ấy mới đếm được ngày làm việc. Năm ghi mà không có ngày nghỉ thì đếm sai, ngày nghỉ của năm không ghi thì chưa được dùng đến.',
      en: 'The key “years” says of which years all days off are known; only in those are working days counted. A year without days off counts wrongly, and days of a year not named are not used yet.',
    },
    basis: [
      HOLIDAYS,
      product(
        'chỉ đếm ngày làm việc của những năm đã biết đủ ngày nghỉ',
        'working days are counted in years whose days off are all known',
      ),
    ],
    within: 'calendar',
    wrong: ['năm: [2027, 2028]', 'ngày nghỉ:', '  - { ngày: 01/01/2027, tên: Tết Dương lịch }'],
    right: ['năm: [2027]', 'ngày nghỉ:', '  - { ngày: 01/01/2027, tên: Tết Dương lịch }'],
  },
  PAR809: {
    why: {
      vi: 'Danh sách chỉ nên có cơ quan mà chế độ báo cáo của văn bản chỉ đạo giao; cơ quan khác sẽ bị báo là chưa gửi. Kiểm tra tên cơ quan, hoặc thêm cơ quan vào nhóm trong tệp văn bản chỉ đạo.',
      en: 'A roster lists whom the directive’s duty to report binds; others would be called missing. Check the name, or add the agency to its group in the directive’s file.',
    },
    basis: [CLAUSE_10],
    within: 'roster-agencies',
    wrong: ['- Sở Tài chính', '- Kiểm toán Nhà nước'],
    right: ['- Sở Tài chính'],
  },
  PAR850: {
    why: {
      vi: 'Văn bản chỉ đạo giao cả nhóm phải báo cáo, nhưng danh sách không có cơ quan nào của nhóm: có thể đã bỏ sót. Bổ sung các cơ quan của nhóm, hoặc bỏ qua nếu danh sách cố ý chỉ gồm một phần.',
      en: 'The directive binds the whole group to report, and the roster lists none of it: perhaps forgotten. Add its agencies, or leave it where the roster is meant to be a part.',
    },
    basis: [CLAUSE_10],
    within: 'roster',
    wrong: ['cơ quan:', '  - Sở Tài chính', '  - Trường Cao đẳng Cộng đồng', '  - UBND huyện Kế Sách'],
    right: [
      'cơ quan:',
      '  - Sở Tài chính',
      '  - Trường Cao đẳng Cộng đồng',
      '  - UBND huyện Kế Sách',
      '  - Cục Thuế tỉnh',
    ],
  },
  PAR810: {
    why: {
      vi: 'Cấu hình chỉ có tác dụng với mã phát hiện có thật; gõ nhầm một chữ số là tắt nhầm hoặc không tắt gì. Sửa thành mã được nêu trong phát hiện cần tắt; lệnh par codes liệt kê mọi mã.',
      en: 'A configuration works on codes that there are; one wrong digit silences another finding, or none. Write the code as the finding shows it; par codes lists them all.',
    },
    basis: [product('cấu hình nêu mã phát hiện có thật', 'a configuration names codes that there are')],
    within: 'config',
    wrong: ['mức độ:', '  PAR61: tắt'],
    right: ['mức độ:', '  PAR601: tắt'],
  },
  PAR811: {
    why: {
      vi: 'Mã ghi trong ngoại lệ không còn tắt phát hiện nào, nên chỉ che những lỗi sẽ có sau này. Xóa mã ấy; cần thì thêm lại.',
      en: 'The code of the override silences nothing any more, so it would only hide a later mistake. Delete it; it can be added again.',
    },
    basis: [product('ngoại lệ phải có tác dụng', 'an override has to do something')],
    within: 'words',
    ofNoLine: true,
    of: 'config',
    wrong: {
      vi: 'Ngoại lệ ghi “{ tệp: [so-y-te.par.yaml], mã phát hiện: [PAR601] }”, nhưng so-y-te.par.yaml không còn chỗ nào bị nêu PAR601.',
      en: 'The override says “{ files: [so-y-te.par.yaml], codes: [PAR601] }”, and PAR601 is no longer found in so-y-te.par.yaml.',
    },
    right: {
      vi: 'Ngoại lệ không còn PAR601, hoặc đã xóa cả ngoại lệ.',
      en: 'The override no longer has PAR601, or is gone.',
    },
  },
  PAR812: {
    why: {
      vi: 'Đã kiểm tra cả thư mục mà không tệp nào khớp với ngoại lệ, có thể vì tệp đã đổi tên. Sửa mẫu tên tệp, tính từ thư mục của tệp cấu hình, hoặc xóa ngoại lệ.',
      en: 'The whole folder was checked and no file is meant, perhaps because one was renamed. Mend the pattern, as seen from the folder of the configuration, or delete the override.',
    },
    basis: [product('ngoại lệ phải có tác dụng', 'an override has to do something')],
    within: 'words',
    ofNoLine: true,
    of: 'config',
    wrong: {
      vi: 'Ngoại lệ ghi “tệp: [so-yte.*]”, nhưng tệp tên là so-y-te.par.yaml.',
      en: 'The override says “files: [so-yte.*]”, and the file is named so-y-te.par.yaml.',
    },
    right: {
      vi: 'Ngoại lệ ghi “tệp: [so-y-te.*]”.',
      en: 'The override says “files: [so-y-te.*]”.',
    },
  },
  PAR813: {
    why: {
      vi: 'Mẫu tên tệp để trống, quá dài, ngoặc { } không khớp, hoặc dẫn ra ngoài thư mục của tệp cấu hình. Viết tên tệp với “*”, “**”, “?” hoặc {a,b}, luôn tính từ thư mục ấy.',
      en: 'The pattern is empty, too long, has braces that do not close, or leads out of the folder of the configuration. Write a name with *, **, ? or {a,b}, always as seen from that folder.',
    },
    basis: [product('mẫu tên tệp tính từ thư mục của cấu hình', 'patterns begin in the folder of the configuration')],
    within: 'config',
    wrong: ['ngoại lệ:', '  - tệp: [../so-tai-chinh.par.yaml]', '    mã phát hiện: [PAR601]'],
    right: ['ngoại lệ:', '  - tệp: [so-tai-chinh.par.yaml]', '    mã phát hiện: [PAR601]'],
  },
  PAR814: {
    why: {
      vi: 'Một tệp cấu hình nhận từ nơi khác không được phép đọc tệp ngoài thư mục của nó. Chép tệp vào thư mục ấy; trên dòng lệnh có thể nêu tệp bằng --directive hoặc --calendar.',
      en: 'A configuration that came from somewhere else must not read files outside its folder. Copy the file into it; on the command line name it with --directive or --calendar.',
    },
    basis: [product('cấu hình chỉ đọc tệp trong thư mục của nó', 'a configuration reads only what lies in its folder')],
    within: 'config',
    wrong: ['văn bản chỉ đạo:', '  - ../chung/vinh-ha-2023.par-directive.yaml'],
    right: ['văn bản chỉ đạo:', '  - chung/vinh-ha-2023.par-directive.yaml'],
  },
  PAR815: {
    why: {
      vi: 'Báo cáo được kiểm tra như thể không có tệp này, nên nhiều phát hiện có thể sai. Sửa tên tệp, hoặc xóa dòng nếu không còn dùng.',
      en: 'Reports are checked as if the file were not named, so many findings may be wrong. Mend its name, or delete the line if it is no longer used.',
    },
    basis: [product('tệp mà cấu hình nêu phải có', 'what a configuration names has to be there')],
    within: 'words',
    ofNoLine: true,
    of: 'config',
    wrong: {
      vi: 'Cấu hình ghi “lịch nghỉ: [chung/nam-2027.par-calendar.yaml]”, nhưng thư mục “chung” không có tệp ấy.',
      en: 'The configuration says “calendars: [chung/nam-2027.par-calendar.yaml]”, and the folder “chung” has no such file.',
    },
    right: {
      vi: 'Tệp nằm ở chung/nam-2027.par-calendar.yaml, tính từ thư mục của cấu hình.',
      en: 'The file lies at chung/nam-2027.par-calendar.yaml, as seen from the folder of the configuration.',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
