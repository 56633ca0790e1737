import { LEADING_ZERO, letter, SYMBOL_FORM, TYPE_ABBREVIATIONS } from './basis';
import type { Explanation } from './explanation';

/** PAR6xx: documents cited and the report’s own symbol. */
export const DOCUMENTS = {
  PAR601: {
    why: {
      vi: 'Số, ký hiệu viết đúng thể thức thì mới tra cứu và đối chiếu được: số, gạch chéo, loại văn bản, gạch nối, cơ quan, như 120/BC-STC. Tài liệu không có số (biên bản, ảnh) thì ghi tên ở trích yếu và bỏ số ký hiệu.',
      en: 'A document is found by its number and symbol in form: number, slash, type, hyphen, agency, like 120/BC-STC. For one without a number, such as minutes, give a title and leave the reference out.',
    },
    basis: [SYMBOL_FORM, TYPE_ABBREVIATIONS],
    within: 'evidence',
    wrong: ['- { số ký hiệu: báo cáo 120, ngày: 30/11/2021 }'],
    right: ['- { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }'],
  },
  PAR602: {
    why: {
      vi: 'Chữ đứng đầu ký hiệu cho biết loại văn bản; báo cáo là BC, còn KH là kế hoạch, QĐ là quyết định. Sửa thành BC và chữ viết tắt của cơ quan.',
      en: 'The letters before the hyphen tell the type of document: BC is a report, KH a plan, QĐ a decision. Write BC and the agency’s abbreviation.',
    },
    basis: [TYPE_ABBREVIATIONS],
    within: 'document',
    wrong: ['số: 152', 'ký hiệu: KH-STC'],
    right: ['số: 152', 'ký hiệu: BC-STC'],
  },
  PAR603: {
    why: {
      vi: 'Ký hiệu mang tên viết tắt của cơ quan khác, thường do dùng lại tệp của họ làm mẫu. Sửa ký hiệu, hoặc sửa khóa “cơ quan” nếu chính chỗ đó ghi nhầm.',
      en: 'The symbol bears another agency’s abbreviation, often because their file served as a model. Mend the symbol, or the key “agency” if that is wrong.',
    },
    basis: [SYMBOL_FORM],
    within: 'document',
    wrong: ['số: 152', 'ký hiệu: BC-SNV'],
    right: ['số: 152', 'ký hiệu: BC-STC'],
  },
  PAR604: {
    why: {
      vi: 'Văn bản này được công văn viện dẫn nên ngày ban hành đã biết. Sửa theo ngày được nêu, hoặc kiểm tra lại số, ký hiệu nếu định dẫn văn bản khác.',
      en: 'The letter itself cites this document, so its date is known. Take the date given, or check the symbol if you mean another document.',
    },
    basis: [
      letter(
        '1.k',
        'công văn viện dẫn Nghị định 60/2021/NĐ-CP ngày 21/6/2021',
        'the letter cites decree 60/2021/NĐ-CP of 21 June 2021',
      ),
    ],
    within: 'evidence',
    wrong: ['- { số ký hiệu: 60/2021/NĐ-CP, ngày: 21/10/2021 }'],
    right: ['- { số ký hiệu: 60/2021/NĐ-CP, ngày: 21/06/2021 }'],
  },
  PAR610: {
    why: {
      vi: 'Tệp báo cáo được gửi, chép và lưu như tệp thường, nên không phải chỗ cho nội dung mật. Bỏ nội dung ấy ra và gửi theo quy định về bảo vệ bí mật nhà nước.',
      en: 'A report is sent, copied and stored as a plain file, so it is no place for secret matter. Take it out and send it as the rules on state secrets say.',
    },
    basis: [
      letter(
        '1.l',
        'văn bản mật được loại trừ khi gửi, nhận văn bản điện tử',
        'secret documents are excepted from sending documents electronically',
      ),
    ],
    within: 'tasks',
    wrong: [
      '- mã: 1.l',
      '  trạng thái: thực hiện thường xuyên',
      '  kết quả: Văn bản đi được ký số, gửi trên trục liên thông.',
      '  tài liệu kiểm chứng:',
      '    - { trích yếu: Phương án bảo vệ hệ thống (MẬT) }',
    ],
    right: [
      '- mã: 1.l',
      '  trạng thái: thực hiện thường xuyên',
      '  kết quả: Văn bản đi được ký số, gửi trên trục liên thông.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 121/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR605: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP quy định số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Phần mềm vẫn đọc được; sửa để tra cứu theo số ký hiệu không bị sót.',
      en: 'Decree 30/2020/NĐ-CP writes numbers below ten with a leading zero. It is read all the same; mend it so that a search by symbol finds it.',
    },
    basis: [LEADING_ZERO],
    within: 'evidence',
    wrong: ['- { số ký hiệu: 5/QĐ-STC, ngày: 30/11/2021 }'],
    right: ['- { số ký hiệu: 05/QĐ-STC, ngày: 30/11/2021 }'],
  },
  PAR606: {
    why: {
      vi: 'Ký hiệu và tên loại phải cùng một loại văn bản: KH là kế hoạch, BC là báo cáo. Một trong hai chỗ ghi nhầm; đối chiếu với văn bản gốc.',
      en: 'Symbol and title name the same type of document: KH is a plan, BC a report. One of the two is wrong; compare with the document.',
    },
    basis: [TYPE_ABBREVIATIONS],
    within: 'evidence',
    wrong: ['- { số ký hiệu: 120/KH-STC, ngày: 30/11/2021, trích yếu: Báo cáo xử lý kiến nghị kiểm toán }'],
    right: ['- { số ký hiệu: 120/BC-STC, ngày: 30/11/2021, trích yếu: Báo cáo xử lý kiến nghị kiểm toán }'],
  },
  PAR607: {
    why: {
      vi: 'Chữ sau dấu gạch nối trong ký hiệu là cơ quan ban hành. Sửa cơ quan ban hành, hoặc sửa số ký hiệu nếu chính chỗ đó nhầm.',
      en: 'The letters behind the hyphen of a symbol are the issuer. Mend the issuer, or the symbol if that is wrong.',
    },
    basis: [SYMBOL_FORM],
    within: 'evidence',
    wrong: ['- { số ký hiệu: 120/BC-STC, ngày: 30/11/2021, cơ quan ban hành: Sở Nội vụ }'],
    right: ['- { số ký hiệu: 120/BC-STC, ngày: 30/11/2021, cơ quan ban hành: Sở Tài chính }'],
  },
  PAR608: {
    why: {
      vi: 'Số và ký hiệu đi liền nhau; chỉ có số thì không tra cứu được báo cáo. Thêm khóa “ký hiệu”.',
      en: 'Number and symbol go together; by a number alone a report is not found. Add the key “symbol”.',
    },
    basis: [SYMBOL_FORM],
    within: 'document',
    wrong: ['số: 152', 'ngày: 10/12/2021'],
    right: ['số: 152', 'ký hiệu: BC-STC', 'ngày: 10/12/2021'],
  },
} as const satisfies Readonly<Record<string, Explanation>>;
