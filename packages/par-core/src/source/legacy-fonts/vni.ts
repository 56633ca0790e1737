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

/** A text of the font in Unicode. Two letters before one: a vowel with its mark is no two letters by themselves. */
export function fromVni(text: string): string {
  let read = '';
  for (let at = 0; at < text.length; ) {
    const pair = text.slice(at, at + 2);
    const letter = meaningOf(pair);
    read += letter ?? meaningOf(pair.charAt(0)) ?? pair.charAt(0);
    at += letter === undefined ? 1 : 2;
  }
  return read;
}

/** What a letter or a pair means. A capital may have a small mark behind it: people typed it so. */
function meaningOf(code: string): string | undefined {
  const isCapital = code.charAt(0) === code.charAt(0).toUpperCase();
  return VNI.get(code) ?? VNI.get(isCapital ? code.toUpperCase() : code.toLowerCase());
}
