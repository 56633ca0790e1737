/**
 * Widths of Times New Roman in thousandths of the size, upright and bold; a letter with accents is as wide as without.
 * They are the widths of the Times family that Adobe has published (AFM), which Times New Roman keeps to.
 */
const WIDTHS = {
  regular:
    ' 250!333"408#500$500%833&778\'180(333)333*500+564,250-333.250/278:278;278<564=564>564?444@921A722B667C667D722E611F556G722H722I333J389K722L611M889N722O722P556Q722R667S556T611U722V722W944X722Y722Z611_500a444b500c444d500e444f333g500h500i278j278k500l278m778n500o500p500q500r333s389t278u500v500w722x500y500z444',
  bold: ' 250!333"555#500$500%1000&833\'278(333)333*500+570,250-333.250/278:333;333<570=570>570?500@930A722B667C722D722E667F611G778H778I389J500K778L667M944N722O778P611Q778R722S556T667U722V722W1000X722Y722Z667_500a500b556c444d556e444f333g500h556i278j333k556l278m833n556o500p556q556r444s389t333u556v500w722x500y500z444',
} as const;

const DIGITS = 500;

function tableOf(widths: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const match of widths.matchAll(/(\D)(\d+)/gu)) table.set(match[1] ?? '', Number(match[2]));
  return table;
}

const TABLES = { regular: tableOf(WIDTHS.regular), bold: tableOf(WIDTHS.bold) };

/**
 * How wide a text is in Times New Roman, in points.
 *
 * @param size in points
 * @example textWidth('Độc lập - Tự do - Hạnh phúc', 14, true) // about 185
 */
export function textWidth(text: string, size: number, bold: boolean): number {
  const table = bold ? TABLES.bold : TABLES.regular;
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    const plain = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : letter;
    sum += /\d/u.test(plain) ? DIGITS : (table.get(plain) ?? DIGITS);
  }
  return (sum * size) / 1000;
}
