import type { Bilingual } from '../directive/model';

/** What a quick fix does, as the title of its action. */
export const FIX_TITLES = {
  'fix.replace': { vi: 'Viết “{text}”', en: 'Write “{text}”' },
  'fix.colon': { vi: 'Thêm dấu hai chấm sau khóa', en: 'Add the colon behind the key' },
  'fix.remove': { vi: 'Bỏ phần này', en: 'Remove this' },
  'fix.remove-item': { vi: 'Bỏ cả mục này', en: 'Remove this item' },
  'fix.remove-entry': { vi: 'Bỏ khóa này cùng giá trị', en: 'Remove this key and its value' },
  'fix.remove-duplicate': {
    vi: 'Bỏ “{key}” ở dòng {line}, giữ dòng {kept}',
    en: 'Remove “{key}” in line {line}, keep line {kept}',
  },
  'fix.remove-duplicate-here': { vi: 'Bỏ “{value}”', en: 'Remove “{value}”' },
  'fix.quote': { vi: 'Đặt cả câu chữ trong dấu nháy: {text}', en: 'Put the whole text in quotes: {text}' },
  'fix.quote-lines': { vi: 'Viết câu chữ thành các dòng dưới dấu “|”', en: 'Write the text as lines below a “|”' },
  'fix.insert': { vi: 'Thêm “{text}”', en: 'Add “{text}”' },
  'fix.indent': { vi: 'Thụt vào {count} dấu cách', en: 'Indent by {count} spaces' },
  'fix.respace': {
    vi: 'Thụt lề cả tệp bằng dấu cách thường',
    en: 'Indent the whole file with ordinary spaces',
  },
  'fix.convert-decomposed': {
    vi: 'Chuyển cả tệp sang Unicode dựng sẵn',
    en: 'Convert the whole file to composed Unicode',
  },
  'fix.convert-tcvn3': {
    vi: 'Chuyển từ TCVN3 (ABC) sang Unicode',
    en: 'Convert from TCVN3 (ABC) to Unicode',
  },
  'fix.convert-vni': { vi: 'Chuyển từ VNI sang Unicode', en: 'Convert from VNI to Unicode' },
  'fix.close': { vi: 'Đóng ngoặc', en: 'Close the bracket' },
  'fix.keep-ours': { vi: 'Giữ nội dung đang có, bỏ nội dung mới đến', en: 'Keep what was here, drop what came in' },
  'fix.keep-theirs': { vi: 'Lấy nội dung mới đến, bỏ nội dung đang có', en: 'Take what came in, drop what was here' },
  'fix.write-out': { vi: 'Viết đủ khóa: {text}', en: 'Write the keys out: {text}' },
  'fix.entries-as-items': {
    vi: 'Viết thành danh sách, mỗi mã là một mục',
    en: 'Make it a list, each id an item',
  },
  'fix.as-list': { vi: 'Viết thành danh sách', en: 'Make it a list' },
  'fix.as-text': { vi: 'Viết các mục thành một đoạn chữ', en: 'Write the items as one text' },
  'fix.begin': { vi: 'Viết các khóa bắt buộc của tệp', en: 'Write the required keys of the file' },
  'fix.set': { vi: 'Ghi “{key}: {text}”', en: 'Write “{key}: {text}”' },
  'fix.swap': { vi: 'Đổi chỗ với giá trị của “{key}”', en: 'Swap with the value of “{key}”' },
  'fix.sort': { vi: 'Xếp lại các mục theo thứ tự', en: 'Put the items in order' },
  'fix.add-entries': { vi: 'Thêm vào nhóm: {entries}', en: 'Add to the group: {entries}' },
  'fix.add-keys': { vi: 'Thêm khóa: {keys}', en: 'Add the keys: {keys}' },
  'fix.add-items': { vi: 'Thêm vào danh sách: {items}', en: 'Add to the list: {items}' },
  'fix.add-tasks': { vi: 'Thêm {count} nhiệm vụ còn thiếu: {tasks}', en: 'Add the {count} missing tasks: {tasks}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FixTitleKey = keyof typeof FIX_TITLES;
