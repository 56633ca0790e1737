import { readXml } from './xml';

/** What the look of a cell says of its number. */
export type CellFormat = 'percent' | 'date' | 'other';

/** The format of each style, by its number. */
export function readFormats(xml: Uint8Array | undefined): readonly CellFormat[] | undefined {
  if (xml === undefined) return [];
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCells = false;
  const isSound = readXml(xml, {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) formats.push(formatOf(Number(numFmtId), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return isSound ? formats : undefined;
}

/** Numbers below 164 mean the same in every workbook: 9 and 10 are percentages, 14 to 22 and some more are dates. */
function formatOf(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  const code = codes.get(id);
  if (code !== undefined) return formatOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    ? 'date'
    : 'other';
}

function formatOfCode(code: string): CellFormat {
  // What stands in quotes, behind a backslash or in brackets is shown as it is.
  const plain = code.replace(/"[^"]*"?|\\.|\[[^\]]*\]?/gu, '');
  if (plain.includes('%')) return 'percent';
  return /[dmy]/iu.test(plain.replace(/general/giu, '')) ? 'date' : 'other';
}
