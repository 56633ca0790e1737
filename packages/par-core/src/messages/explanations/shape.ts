import { CLAUSE_10, product, YAML } from './basis';
import type { Explanation } from './explanation';

/** PAR1xx: keys, types, values. */
export const SHAPE = {
  PAR101: {
    why: {
      vi: 'Giá trị nằm sau một khóa lạ thì không ai đọc đến. Sửa theo tên được gợi ý, đủ dấu; nếu tên đã đúng, xem khóa có đứng nhầm cấp không. Bấm Ctrl+Space để xem các khóa dùng được.',
      en: 'A value behind an unknown key is read by nobody. Use the suggested name, with its diacritics; if the name is right, see whether it stands at the wrong level. Ctrl+Space shows the keys that may stand there.',
    },
    basis: [product('các khóa của mẫu par-report/1', 'the keys of the format par-report/1')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến dộ: 60%'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: 60%'],
  },
  PAR102: {
    why: {
      vi: 'Thiếu các khóa này thì không biết báo cáo của ai, kỳ nào, việc gì. Thêm khóa cùng giá trị; trong VS Code, gõ Ctrl+Space để được gợi ý.',
      en: 'Without these keys nobody knows whose report it is, of which period, on what. Add the key and its value; in VS Code, Ctrl+Space offers it.',
    },
    basis: [CLAUSE_10],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  tiến độ: 60%'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: 60%'],
  },
  PAR103: {
    why: {
      vi: 'Chỗ này chờ một kiểu khác: một giá trị, một danh sách có gạch đầu dòng, hoặc một nhóm khóa con. Viết lại theo kiểu mà câu thông báo nêu.',
      en: 'Something of another kind is expected here: one value, a list with dashes, or a group of keys. Write it the way the sentence says.',
    },
    basis: [product('các khóa của mẫu par-report/1', 'the keys of the format par-report/1')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tài liệu kiểm chứng: 120/BC-STC'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tài liệu kiểm chứng:', '    - { số ký hiệu: 120/BC-STC }'],
  },
  PAR104: {
    why: {
      vi: 'Để tổng hợp được, chỗ này chỉ nhận các giá trị trong danh mục. Chọn một giá trị được nêu; muốn giải thích thêm thì ghi ở ghi chú.',
      en: 'So that reports can be added up, only listed values are taken here. Choose one of them; put what else there is to say into the note.',
    },
    basis: [product('các giá trị của mẫu par-report/1', 'the values of the format par-report/1')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: sắp xong'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện'],
  },
  PAR105: {
    why: {
      vi: 'Con số không thể có thật ở chỗ này, như tiến độ 140% hay số hồ sơ âm. Kiểm tra lại số liệu gốc; số đếm phải là số nguyên từ 0 trở lên.',
      en: 'Such a figure cannot be true here: a progress of 140%, a negative count. Check the source; a count is a whole number from 0 up.',
    },
    basis: [product('các giá trị của mẫu par-report/1', 'the values of the format par-report/1')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: 140%'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: 40%'],
  },
  PAR106: {
    why: {
      vi: 'Ghi hai lần thì không biết lần nào là đúng. Giữ một, xóa một; tên tiếng Việt và tên tiếng Anh của cùng một khóa cũng là ghi hai lần.',
      en: 'Where a key stands twice, nobody knows which counts. Keep one; the Vietnamese and the English name of one key are the same key.',
    },
    basis: [YAML],
    within: 'document',
    wrong: ['số: 152', 'trích yếu: Kết quả thực hiện', 'trích yếu: Kết quả thực hiện quý IV/2021'],
    right: ['số: 152', 'trích yếu: Kết quả thực hiện quý IV/2021'],
  },
  PAR107: {
    why: {
      vi: 'Chỗ này phải tính toán nên cần con số. Viết bằng chữ số, như 47 hoặc 95,5%; đơn vị và lời giải thích ghi ở ghi chú. Chưa có số liệu thì để trống.',
      en: 'This has to be counted with, so it needs a number. Write digits, like 47 or 95.5%; put units and remarks into the note. Leave it empty while there is no figure.',
    },
    basis: [product('các giá trị của mẫu par-report/1', 'the values of the format par-report/1')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: sáu mươi phần trăm'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: 60%'],
  },
  PAR108: {
    why: {
      vi: 'Cần ngày cụ thể để so với kỳ báo cáo và thời hạn. Viết đủ ngày, tháng, năm như 30/11/2021; chưa biết ngày thì bỏ khóa này.',
      en: 'A definite day is needed to compare with period and deadline. Write day, month and year, like 30/11/2021; leave the key out if the day is not known.',
    },
    basis: [product('các giá trị của mẫu par-report/1', 'the values of the format par-report/1')],
    within: 'document',
    wrong: ['số: 152', 'ngày: đầu tháng 12'],
    right: ['số: 152', 'ngày: 10/12/2021'],
  },
  PAR109: {
    why: {
      vi: 'Kỳ báo cáo quyết định thời hạn và ngày nào nằm trong kỳ. Viết như Quý IV/2021, Tháng 11/2021, 6 tháng đầu năm 2021 hoặc Năm 2021.',
      en: 'The period decides on the deadline and on which days count. Write it like 2021-Q4, 2021-11, 2021-H1 or 2021.',
    },
    basis: [product('các giá trị của mẫu par-report/1', 'the values of the format par-report/1')],
    within: 'report',
    wrong: ['kỳ báo cáo: cuối năm 2021'],
    right: ['kỳ báo cáo: Quý IV/2021'],
  },
  PAR110: {
    why: {
      vi: 'Dòng đầu cho biết đây là loại tệp nào và theo mẫu nào. Báo cáo ghi par-report/1; nếu tệp là danh sách cơ quan hoặc lịch nghỉ, đưa vào bằng --roster hoặc --calendar.',
      en: 'The first line says which kind of file this is. A report says par-report/1; a roster or a calendar goes in with --roster or --calendar.',
    },
    basis: [product('phiên bản này đọc mẫu par-report/1', 'this version reads the format par-report/1')],
    within: 'report',
    wrong: ['mẫu: par-report/2'],
    right: ['mẫu: par-report/1'],
  },
  PAR111: {
    why: {
      vi: 'Khóa đã có nhưng phía sau còn trống, nên coi như chưa báo cáo. Điền giá trị; với trạng thái, chưa làm gì thì ghi “chưa thực hiện”.',
      en: 'The key is there with nothing behind it, so nothing is reported. Fill in a value; for a task not begun the status is “not-started”.',
    },
    basis: [CLAUSE_10],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái:'],
    right: ['- mã: 3.a', '  trạng thái: chưa thực hiện'],
  },
} as const satisfies Readonly<Record<string, Explanation>>;
