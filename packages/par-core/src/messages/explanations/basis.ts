import type { Bilingual } from '../../directive/model';

/**
 * The ground on which something is found (căn cứ). What is not sourced says so.
 * - `letter`: a clause of the official letter of 24 September 2021.
 * - `rule`: a law, a decree, a standard, by its name and, where known, article or annex.
 * - `product`: nobody but this product asks for it.
 */
export type Basis =
  | { readonly kind: 'letter'; readonly clause: string; readonly says: Bilingual }
  | { readonly kind: 'rule'; readonly name: Bilingual; readonly says: Bilingual; readonly unverified?: true }
  | { readonly kind: 'product'; readonly says: Bilingual };

/** A clause of the letter, with what it asks in a few words of our own. */
export function letter(clause: string, vi: string, en: string): Basis {
  return { kind: 'letter', clause, says: { vi, en } };
}

/** A convention of this product, in a few words. */
export function product(vi: string, en: string): Basis {
  return { kind: 'product', says: { vi, en } };
}

/** Clause 10: what has to be reported, to whom and when. */
export const CLAUSE_10: Basis = letter(
  '10',
  'mọi cơ quan, đơn vị báo cáo kết quả thực hiện trong quý IV/2021',
  'every addressee reports its results in the fourth quarter of 2021',
);

export const CLAUSE_1A: Basis = letter(
  '1.a',
  'báo cáo giải trình rõ lý do tồn tại, hạn chế và kết quả xử lý, khắc phục',
  'shortcomings are reported with their reasons and with what was done about them',
);

export const YAML: Basis = {
  kind: 'rule',
  name: { vi: 'YAML 1.2.2', en: 'YAML 1.2.2' },
  says: { vi: 'cú pháp của tệp báo cáo', en: 'the syntax of a report' },
};

export const UTF_8: Basis = {
  kind: 'rule',
  name: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I; JSON (RFC 8259)',
    en: 'Decree 30/2020/NĐ-CP, annex I; JSON (RFC 8259)',
  },
  says: {
    vi: 'chữ tiếng Việt theo bộ mã Unicode; văn bản trao đổi dùng mã UTF-8',
    en: 'Vietnamese letters are those of Unicode; text that is exchanged is UTF-8',
  },
};

export const UNICODE: Basis = {
  kind: 'rule',
  name: { vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I', en: 'Decree 30/2020/NĐ-CP, annex I' },
  says: {
    vi: 'chữ tiếng Việt theo bộ mã ký tự Unicode, TCVN 6909:2001',
    en: 'Vietnamese letters are those of Unicode, by TCVN 6909:2001',
  },
};

export const SYMBOL_FORM: Basis = {
  kind: 'rule',
  name: { vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I', en: 'Decree 30/2020/NĐ-CP, annex I' },
  says: {
    vi: 'giữa số và ký hiệu có dấu gạch chéo, giữa các chữ viết tắt có dấu gạch nối không cách chữ',
    en: 'a slash between number and symbol, hyphens without spaces between the abbreviations',
  },
};

export const LEADING_ZERO: Basis = {
  kind: 'rule',
  name: { vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I', en: 'Decree 30/2020/NĐ-CP, annex I' },
  says: {
    vi: 'số văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước',
    en: 'a document number below ten has a leading zero',
  },
};

export const TYPE_ABBREVIATIONS: Basis = {
  kind: 'rule',
  name: { vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục III', en: 'Decree 30/2020/NĐ-CP, annex III' },
  says: {
    vi: 'chữ viết tắt tên loại văn bản: BC, KH, QĐ…',
    en: 'abbreviations of the types of document: BC, KH, QĐ …',
  },
};

export const EVIDENCE_ASKED: Basis = {
  kind: 'rule',
  name: {
    vi: 'Công văn 383/BNV-CCHC ngày 28/01/2021 của Bộ Nội vụ',
    en: 'Official letter 383/BNV-CCHC of 28 January 2021 of the Ministry of Home Affairs',
  },
  says: {
    vi: 'khi tự chấm điểm, từng tiêu chí phải có tài liệu kiểm chứng hoặc giải trình',
    en: 'in the self-assessment each criterion has evidence or an explanation',
  },
};

export const DATA_WINDOW: Basis = {
  kind: 'rule',
  name: {
    vi: 'Nghị định 09/2019/NĐ-CP, Điều 12 (theo Thông tư 09/2019/TT-NHNN)',
    en: 'Decree 09/2019/NĐ-CP, article 12 (after circular 09/2019/TT-NHNN)',
  },
  says: {
    vi: 'số liệu báo cáo quý lấy từ ngày 15 của tháng trước quý đến ngày 14 của tháng cuối quý',
    en: 'the figures of a quarter run from the 15th of the month before it to the 14th of its last month',
  },
};

export const TERM_OF_DAYS: Basis = {
  kind: 'rule',
  name: { vi: 'Bộ luật Dân sự 2015, Điều 147 và 148', en: 'Civil Code 2015, articles 147 and 148' },
  says: {
    vi: 'ngày đầu không tính; ngày cuối trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp',
    en: 'the first day is not counted; a last day that is a day off moves to the next working day',
  },
  unverified: true,
};

export const HOLIDAYS: Basis = {
  kind: 'rule',
  name: { vi: 'Bộ luật Lao động 2019, Điều 112', en: 'Labour Code 2019, article 112' },
  says: { vi: 'các ngày nghỉ lễ, tết', en: 'the public holidays' },
};

export const DAYS_IN_LIEU: Basis = {
  kind: 'rule',
  name: { vi: 'Bộ luật Lao động 2019, Điều 111', en: 'Labour Code 2019, article 111' },
  says: {
    vi: 'ngày lễ trùng ngày nghỉ hằng tuần thì được nghỉ bù',
    en: 'a holiday on a weekly day off is made up for',
  },
  unverified: true,
};

export const MERGERS_2025: Basis = {
  kind: 'rule',
  name: { vi: 'Nghị quyết 202/2025/QH15', en: 'Resolution 202/2025/QH15' },
  says: {
    vi: 'từ ngày 01/7/2025 Sóc Trăng hợp nhất vào thành phố Cần Thơ; tháng 2 và tháng 3/2025 tỉnh đã sắp xếp các sở, theo báo chí',
    en: 'from 1 July 2025 Sóc Trăng is part of Cần Thơ; by the press, departments were merged in February and March 2025',
  },
};

/** A basis in one line. */
export function basisText(basis: Basis): Bilingual {
  switch (basis.kind) {
    case 'letter':
      return {
        vi: `${/[a-z]/u.test(basis.clause) ? 'Điểm' : 'Mục'} ${basis.clause} của công văn ngày 24/9/2021: ${basis.says.vi}`,
        en: `Clause ${basis.clause} of the letter of 24 September 2021: ${basis.says.en}`,
      };
    case 'rule': {
      const { name, says, unverified } = basis;
      return {
        vi: `${name.vi}: ${says.vi}${unverified ? ' (chưa kiểm chứng)' : ''}`,
        en: `${name.en}: ${says.en}${unverified ? ' (unverified)' : ''}`,
      };
    }
    case 'product':
      return {
        vi: `Quy ước của phần mềm: ${basis.says.vi}`,
        en: `A rule of this product: ${basis.says.en}`,
      };
    default: {
      const unknown: never = basis;
      return unknown;
    }
  }
}
