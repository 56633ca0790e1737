/**
 * VNI-Windows (`VNI-Times`): a vowel and behind it, as a letter of Latin-1, its mark; the encoding that VNI Software
 * published for its fonts. A line holds a vowel, its marks, and what the two mean together.
 */
const MARKED = [
  ['a', 'ùøûõï', 'áàảãạ'],
  ['a', 'âáàåãä', 'âấầẩẫậ'],
  ['a', 'êéèúüë', 'ăắằẳẵặ'],
  ['e', 'ùøûõï', 'éèẻẽẹ'],
  ['e', 'âáàåãä', 'êếềểễệ'],
  ['o', 'ùøûõï', 'óòỏõọ'],
  ['o', 'âáàåãä', 'ôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
] as const;

/** Letters that stand for themselves. */
const SINGLE = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['íìæóò', 'íìỉĩị'],
  ['î', 'ỵ'],
] as const;

function bothCases(code: string, letter: string): [string, string][] {
  return [
    [code, letter],
    [code.toUpperCase(), letter.toUpperCase()],
  ];
}

/** What each letter or pair of letters of the font means. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...MARKED.flatMap(([vowel, marks, letters]) =>
    [...marks].flatMap((mark, index) => bothCases(vowel + mark, letters[index] as string)),
  ),
  ...SINGLE.flatMap(([codes, letters]) =>
    [...codes].flatMap((code, index) => bothCases(code, letters[index] as string)),
  ),
]);

/** Two letters before one: a vowel with its mark is no two letters by themselves. In either case, also mixed. */
const CODES = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'giu');

/** A text of the font in Unicode. A capital may have a small mark behind it: people typed it so. */
export function fromVni(text: string): string {
  return text.replace(
    CODES,
    (code) =>
      VNI.get(code) ?? VNI.get(code[0] === code[0]?.toUpperCase() ? code.toUpperCase() : code.toLowerCase()) ?? code,
  );
}
