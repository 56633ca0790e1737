import { type Numeral, rational, type Score, toDecimal } from '@soctrang/par-core/scoring';
import { HEADS, HINTS, SHEET_NAMES, TITLES } from '../../../messages/workbook-words';
import { excelNumber, excelText, refusedByExcel, rounded } from '../../formulas';
import { putHeading } from '../heading';
import { addressOf, draftSheet, fixedAddress, heightOf, linesOf, type Sheet, sheetPrefix } from '../sheet';
import type { BookWords } from '../words';
import { CODE, FIRST_ROW, HEAD_ROW, type Layout, S } from './layout';
import type { PointsContext } from './points-formulas';
import { formatOf } from './scores-sheet';

const WIDTHS = [9, 46, 13, 14, 13, 24, 26];

/** Columns of the sheet of results. */
export const R = { id: 1, name: 2, points: 3, counted: 4, index: 5, share: 6, state: 7 } as const;

export interface ResultContext {
  readonly words: BookWords;
  readonly subtitle: string;
  readonly rounding: PointsContext['rounding'];
  readonly score: Score | undefined;
  readonly nameOf: (prefix: string, ...parts: readonly string[]) => string;
}

/** The sheet of results: the whole, its index and group, and every area. */
export function resultSheet(layout: Layout, context: ResultContext): Sheet {
  const { words, rounding, score } = context;
  const sheet = draftSheet({
    name: words.say(SHEET_NAMES.result),
    columns: WIDTHS.map((width) => ({ width })),
    headRow: HEAD_ROW,
    frozenColumns: 0,
    tab: '2E7D32',
  });
  const heads = [HEADS.id, HEADS.area, HEADS.inForce, HEADS.counted, HEADS.index, HEADS.share, HEADS.state];
  putHeading(sheet, {
    title: words.say(TITLES.result),
    subtitle: context.subtitle,
    hint: words.say(HINTS.result),
    heads: heads.map((head) => words.say(head)),
    widths: WIDTHS,
  });
  const scores = sheetPrefix(words.say(SHEET_NAMES.scores));
  const all = (column: keyof typeof S): string =>
    `${scores}${fixedAddress(FIRST_ROW, S[column])}:${fixedAddress(layout.lastScoreRow, S[column])}`;
  const format = formatOf(context);
  const word = (name: Parameters<BookWords['cell']>[0]): string => excelText(words.cell(name));
  const areas = layout.compiled.items.filter(({ parent }) => parent === undefined);
  areas.forEach((area, index) => {
    const row = FIRST_ROW + index;
    const at = layout.rowOf(area);
    const name = area.item.name[words.language];
    const cell = (column: keyof typeof S): string => `${scores}${fixedAddress(at, S[column])}`;
    const [points, counted, share] = [cell('exact'), cell('counted'), fixedAddress(row, R.index)];
    const known = score?.areas().find(({ id }) => id === area.item.id);
    sheet.put(row, R.id, { value: area.item.id, style: 'id' });
    sheet.put(row, R.name, { value: name, style: 'text' });
    sheet.height(row, heightOf(linesOf(name, 44)));
    sheet.put(row, R.points, {
      value: {
        formula: rounded(points, rounding),
        ...(known && { result: Number(toDecimal(known.points, rounding)) }),
      },
      style: 'figure',
      format,
    });
    sheet.put(row, R.counted, { value: { formula: counted }, style: 'figure', format: 'General' });
    sheet.put(row, R.index, {
      value: {
        formula: `IF(${counted}>0,${rounded(`${points}/${counted}*100`, rounding)},"")`,
        ...(known?.index && { result: Number(toDecimal(known.index, rounding)) }),
      },
      style: 'figure',
      format,
      name: context.nameOf('CHI_SO', area.item.id),
    });
    sheet.put(row, R.share, { value: { formula: bar(share) }, style: 'bar' });
    sheet.put(row, R.state, { value: { formula: cell('state') }, style: 'text' });
  });
  const row = FIRST_ROW + areas.length;
  const [points, counted] = [`SUMIF(${all('leaf')},1,${all('exact')})`, `SUMIF(${all('leaf')},1,${all('counted')})`];
  const failed = `COUNTIF(${all('code')},${CODE.failed})`;
  const missing = `COUNTIF(${all('code')},${CODE.missing})`;
  sheet.put(row, R.id, { style: 'total' });
  sheet.put(row, R.name, { value: TOTAL[words.language], style: 'total' });
  sheet.put(row, R.points, {
    value: {
      formula: rounded(points, rounding),
      ...(score && { result: Number(toDecimal(score.total.points, rounding)) }),
    },
    style: 'total-figure',
    format,
    name: context.nameOf('TONG_DIEM'),
  });
  sheet.put(row, R.counted, { value: { formula: counted }, style: 'total-figure', format: 'General' });
  sheet.put(row, R.index, {
    value: {
      formula: `IF(${counted}>0,${rounded(`${points}/${counted}*100`, rounding)},"")`,
      ...(score?.total.index && { result: Number(toDecimal(score.total.index, rounding)) }),
    },
    style: 'total-figure',
    format,
    name: context.nameOf('CHI_SO'),
  });
  sheet.put(row, R.share, { value: { formula: bar(fixedAddress(row, R.index)) }, style: 'bar' });
  sheet.put(row, R.state, {
    value: {
      formula: `IF(${failed}+${missing}>0,${word('provisional')}&": "&(${failed}+${missing}),${word('complete')})`,
    },
    style: 'total',
  });
  putGroup(sheet, row + 1, layout, context, fixedAddress(row, R.index));
  const state = `$${addressOf(FIRST_ROW, R.state)}`;
  for (const [mark, look] of [
    ['✗', 'bad'],
    ['…', 'open'],
    ['✓', 'good'],
  ] as const) {
    sheet.look({
      range: `${addressOf(FIRST_ROW, R.state)}:${addressOf(row, R.state)}`,
      formula: `LEFT(${state},1)="${mark}"`,
      look,
    });
  }
  return sheet.done();
}

const TOTAL = { vi: 'Toàn bộ', en: 'Total' } as const;
const GROUP = { vi: 'Xếp loại', en: 'Group' } as const;

/** Twenty marks for 100%: what the colour of a bar would say, in the text. */
const bar = (index: string): string => `IF(ISNUMBER(${index}),REPT("█",ROUND(MIN(100,${index})/5,0)),"")`;

/** The group that the printed index falls into. */
function putGroup(
  sheet: Pick<ReturnType<typeof draftSheet>, 'put'>,
  row: number,
  { compiled }: Layout,
  { words, score, nameOf }: ResultContext,
  index: string,
): void {
  const { groups } = compiled.set;
  if (groups === undefined) return;
  const formula = groups.bands.reduceRight<string>(
    (otherwise, { name, from, exclusive = false }) =>
      from === undefined
        ? excelText(name)
        : `IF(${index}${exclusive ? '>' : '>='}${limitOf(from)},${excelText(name)},${otherwise})`,
    '""',
  );
  const guarded = `IF(ISNUMBER(${index}),${formula},"")`;
  const refused = refusedByExcel(guarded);
  sheet.put(row, R.name, { value: GROUP[words.language], style: 'total' });
  sheet.put(row, R.points, {
    value: refused ? words.cell('noFormula') : { formula: guarded, ...(score && { result: score.group ?? '' }) },
    style: 'total',
    name: nameOf('XEP_LOAI'),
  });
}

/** The threshold of a group, in percent. */
function limitOf(from: Numeral): string {
  if (typeof from === 'string' && from.endsWith('%')) return excelNumber(rational(from.slice(0, -1)));
  return excelNumber(rational(from));
}
