import type { Bilingual } from '../directive/model';

/** What a JSON Schema says of itself. */
export const ABOUT_SCHEMA: Bilingual = {
  vi: 'Lược đồ này giúp phần mềm soạn thảo gợi ý khóa, giá trị và nêu những chỗ sai. Lệnh “par check” kiểm tra được nhiều điều hơn.',
  en: 'With this schema an editor offers keys and values and finds what is wrong. “par check” finds more.',
};

/** What it says of the key `$schema` in a file. */
export const ABOUT_SCHEMA_KEY: Bilingual = {
  vi: 'Địa chỉ của lược đồ mà phần mềm soạn thảo dùng cho tệp này. Việc kiểm tra bỏ qua khóa này.',
  en: 'Where the editor finds the schema of this file. The checker passes over it.',
};
