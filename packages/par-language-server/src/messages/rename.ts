import type { Bilingual } from '@soctrang/par-core/directive';

/** Why something is not renamed, and what a new name has to look like. */
export const RENAME = {
  nothing: { vi: 'Ở đây không có mã nào đổi được.', en: 'There is no id here that can be renamed.' },
  word: {
    vi: '“{id}” là tên khóa, không phải mã nên không đổi được.',
    en: '“{id}” is the name of a key, no id, and cannot be renamed.',
  },
  byName: {
    vi: 'Chỗ này ghi tên, không ghi mã; hãy đổi ngay trong chữ.',
    en: 'A name stands here, not an id; change the text itself.',
  },
  builtIn: {
    vi: '“{id}” có sẵn trong phần mềm nên không đổi được.',
    en: '“{id}” comes with the product and cannot be renamed.',
  },
  undefined: {
    vi: 'Không tệp nào trong thư mục đang mở định nghĩa “{id}” nên không đổi được.',
    en: 'No file of the workspace defines “{id}”, so it cannot be renamed.',
  },
  byPlace: {
    vi: 'Không nơi nào ghi mã “{id}”: mã này suy ra từ tên hoặc thứ tự. Hãy ghi khóa “mã” ở nơi định nghĩa trước.',
    en: 'The id “{id}” is written nowhere: it follows from a name or from the order. Give it a key `id` where it is defined first.',
  },
  taken: { vi: 'Đã có “{id}” rồi.', en: 'There is a “{id}” already.' },
  invalidId: {
    vi: '“{id}” chưa đúng dạng: chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “ho-so-dung-han”.',
    en: '“{id}” is not in form: lower-case letters without diacritics, digits and hyphens, such as “ho-so-dung-han”.',
  },
  invalidTask: {
    vi: '“{id}” chưa đúng dạng mã nhiệm vụ, ví dụ “1.a”, “8”.',
    en: '“{id}” is not in the form of a task’s id, such as “1.a” or “8”.',
  },
  invalidItem: {
    vi: '“{id}” không dùng làm mã được: cần một dòng từ 1 đến 100 ký tự, không có dấu cách ở hai đầu.',
    en: '“{id}” cannot be an id: one line of 1 to 100 characters without blanks at its ends.',
  },
  invalidVariable: {
    vi: '“{id}” không dùng làm tên biến số được: bắt đầu bằng chữ cái, sau đó là chữ cái, chữ số, gạch dưới; không phải tên hàm.',
    en: '“{id}” cannot be a variable: a letter, then letters, digits and underscores; no name of a function.',
  },
  invalidReference: {
    vi: '“{id}” chưa đúng dạng số, ký hiệu văn bản, ví dụ “120/BC-STC”.',
    en: '“{id}” is not in the form of a document’s number and symbol, such as “120/BC-STC”.',
  },
  severalYears: {
    vi: 'Có văn bản “{id}” của nhiều năm, chỗ này chưa ghi ngày nên không rõ là văn bản nào. Hãy ghi ngày trước.',
    en: 'There is a “{id}” of several years, and no date stands here that tells which. Write the date first.',
  },
  ownYear: {
    vi: 'Văn bản này còn được nêu bằng số và ký hiệu ghi riêng; “{id}” có năm nên không ghi tách ra được.',
    en: 'Number and symbol of this document also stand under two keys; “{id}” has a year and cannot be parted so.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
