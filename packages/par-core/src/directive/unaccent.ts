const beyondAscii = /[\u0080-\uffff]/;
const marks = /[\u0300-\u036f]/g;

/**
 * A Vietnamese text without its diacritics: `Sở Tài chính` gives `So Tai chinh`, `Đ` and `đ` give `D` and `d`.
 * Case and everything else stay. For text in NFC the length stays too, so that offsets remain valid.
 */
export function unaccent(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return text.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
}
