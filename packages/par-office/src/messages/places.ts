import type { Bilingual } from '@soctrang/par-core/directive';

/** Where something is in a file of Word. */
export const PLACES = {
  document: { vi: 'cả tệp', en: 'the whole file' },
  section: { vi: 'phần trang {section}', en: 'section {section}' },
  paragraph: { vi: 'đoạn {paragraph} “{text}”', en: 'paragraph {paragraph} “{text}”' },
  empty: { vi: 'đoạn {paragraph}', en: 'paragraph {paragraph}' },
  another: { vi: 'và 1 đoạn khác', en: 'and another paragraph' },
  more: { vi: 'và {count} đoạn khác', en: 'and {count} other paragraphs' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a paragraph is aligned, how letters are to be: what stands in a sentence. */
export const FORMS = {
  left: { vi: 'căn trái', en: 'flush left' },
  center: { vi: 'căn giữa', en: 'centred' },
  right: { vi: 'căn phải', en: 'flush right' },
  justified: { vi: 'căn đều hai lề', en: 'justified' },
  bold: { vi: 'in đậm', en: 'bold' },
  notBold: { vi: 'không in đậm', en: 'not bold' },
  italic: { vi: 'in nghiêng', en: 'italic' },
  upright: { vi: 'in đứng', en: 'upright' },
  capitals: { vi: 'in hoa', en: 'in capitals' },
  leftColumn: { vi: 'trái', en: 'left' },
  rightColumn: { vi: 'phải', en: 'right' },
  wholeLine: { vi: 'dài bằng dòng chữ', en: 'as long as the line' },
  partOfLine: { vi: 'dài từ 1/3 đến 1/2 dòng chữ', en: '1/3 to 1/2 of the line' },
  semicolon: { vi: 'chấm phẩy', en: 'semicolon' },
  fullStop: { vi: 'chấm', en: 'full stop' },
  documentNumber: { vi: 'số văn bản', en: 'the number' },
  symbol: { vi: 'ký hiệu', en: 'the symbol' },
  day: { vi: 'ngày, tháng, năm', en: 'the date' },
  place: { vi: 'địa danh', en: 'the place' },
  office: { vi: 'chức vụ người ký', en: 'the office of the signer' },
  signer: { vi: 'họ tên người ký', en: 'the name of the signer' },
  recipients: { vi: 'nơi nhận', en: 'the recipients' },
  agency: { vi: 'tên cơ quan', en: 'the agency' },
} as const satisfies Readonly<Record<string, Bilingual>>;
