import { draftSheet, fixedAddress, type Sheet, sheetPrefix } from './sheet';

/** What the cells that offer a choice choose from. */
export interface Lists {
  /** The range of a list, as a validation on another sheet names it. The same list stands there once. */
  readonly rangeOf: (values: readonly string[]) => string;
  readonly done: (title: string) => Sheet;
}

const FIRST_ROW = 2;

/** The hidden sheet of lists: Excel takes no more than 255 characters of a list that stands in the cell itself. */
export function draftLists(name: string): Lists {
  const ranges = new Map<string, string>();
  const columns: (readonly string[])[] = [];
  return {
    rangeOf: (values) => {
      const key = values.join('\n');
      const known = ranges.get(key);
      if (known !== undefined) return known;
      columns.push(values);
      const column = columns.length;
      const last = FIRST_ROW + Math.max(values.length, 1) - 1;
      const range = `${sheetPrefix(name)}${fixedAddress(FIRST_ROW, column)}:${fixedAddress(last, column)}`;
      ranges.set(key, range);
      return range;
    },
    done: (title) => {
      const sheet = draftSheet({
        name,
        columns: columns.map(() => ({ width: 30 })),
        headRow: 1,
        frozenColumns: 0,
        hidden: true,
      });
      sheet.put(1, 1, { value: title, style: 'subtitle' });
      for (const [index, values] of columns.entries())
        for (const [place, value] of values.entries())
          sheet.put(FIRST_ROW + place, index + 1, { value, style: 'text' });
      return sheet.done();
    },
  };
}
