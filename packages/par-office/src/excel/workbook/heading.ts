import { heightOf, linesOf, type SheetDraft } from './sheet';

/** Title, words and heads of a table; the heads stand in the fourth row. */
export function putHeading(
  sheet: SheetDraft,
  {
    title,
    subtitle,
    hint,
    heads,
    widths,
  }: {
    readonly title: string;
    readonly subtitle: string;
    readonly hint: string;
    readonly heads: readonly string[];
    readonly widths: readonly number[];
  },
): void {
  const shown = widths.reduce((sum, width) => sum + width, 0);
  [title, subtitle, hint].forEach((text, index) => {
    const row = index + 1;
    sheet.put(row, 1, { value: text, style: index === 0 ? 'title' : index === 1 ? 'subtitle' : 'hint' });
    sheet.merge(row, 1, row, Math.max(2, widths.length));
    sheet.height(row, index === 0 ? 26 : heightOf(linesOf(text, shown)));
  });
  for (const [index, head] of heads.entries()) sheet.put(4, index + 1, { value: head, style: 'head' });
  const lines = heads.map((head, index) => linesOf(head, (widths[index] ?? 10) - 1));
  sheet.height(4, heightOf(Math.max(1, ...lines)) + 4);
}
