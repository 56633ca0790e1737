/**
 * TCVN3 (ABC): the letters of TCVN 5712:1993, form VN3, as they look where the file is taken for Latin-1. A line holds
 * the code page's letters and, below them in the same order, what they mean. Vowels in capitals with a tone have no
 * code: people wrote them with a font of capitals (`.VnTimeH`), so the text itself has small ones.
 */
const ROWS = [
  ['¸µ¶·¹', 'áàảãạ'],
  ['¨¾»¼½Æ', 'ăắằẳẵặ'],
  ['©ÊÇÈÉË', 'âấầẩẫậ'],
  ['®', 'đ'],
  ['ÐÌÎÏÑ', 'éèẻẽẹ'],
  ['ªÕÒÓÔÖ', 'êếềểễệ'],
  ['Ý×ØÜÞ', 'íìỉĩị'],
  ['ãßáâä', 'óòỏõọ'],
  ['«èåæçé', 'ôốồổỗộ'],
  ['¬íêëìî', 'ơớờởỡợ'],
  ['óïñòô', 'úùủũụ'],
  ['\u00adøõö÷ù', 'ưứừửữự'],
  ['ýúûüþ', 'ýỳỷỹỵ'],
  ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
] as const;

/** What each letter of the font means. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([codes, letters]) =>
    [...codes].map((code, index): [string, string] => [code, letters[index] as string]),
  ),
);

const CODES = /[\u00a1-\u00ff]/gu;
/** A word of the font: letters of ASCII and of the code page. */
const WORDS = /[A-Za-z\u00a1-\u00ff]+/gu;

/** A text of the font in Unicode. Words in capitals come from a font of capitals. */
export function fromTcvn3(text: string): string {
  const allCapitals = !/[a-z]/u.test(text) && /[A-Z].*[A-Z]/su.test(text);
  return text.replace(WORDS, (word) => {
    const letters = word.replace(CODES, (code) => TCVN3.get(code) ?? code);
    if (letters === word) return word;
    const capitals = allCapitals || (!/[a-z]/u.test(word) && /[A-Z].*[A-Z]/u.test(word));
    return capitals ? letters.toUpperCase() : letters;
  });
}
