/** The order of texts by UTF-16 code units: it depends on no machine and no language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
