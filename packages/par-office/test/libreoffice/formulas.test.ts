import {
  type ComponentRecord,
  type CriteriaSet,
  compile,
  type Entry,
  type Item,
  Rational,
  type RoundingMode,
  rational,
  toDecimal,
  toNumber,
} from '@soctrang/par-core/scoring';
import { anySheet, type Sheet as Scored } from '@soctrang/par-core/test/any-criteria-set';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialOf } from '../../src/excel/workbook/cell-values';
import { draftLists } from '../../src/excel/workbook/lists';
import { FIRST_ROW, layoutOf, S } from '../../src/excel/workbook/scoring/layout';
import { R } from '../../src/excel/workbook/scoring/result-sheet';
import { scoringSheets } from '../../src/excel/workbook/scoring/scoring-sheets';
import { draftSheet } from '../../src/excel/workbook/sheet';
import { bookWords } from '../../src/excel/workbook/words';
import { workbookBytes } from '../../src/excel/workbook/workbook-bytes';
import { libreOffice } from './libre-office';
import { recalculated } from './recalculated';

const program = libreOffice();

const words = bookWords('vi');
const EVIDENCE = 'Tài liệu kiểm chứng';

/** Sets of the same rounding as one: a start of LibreOffice costs more than a thousand formulas. */
function joined(sheets: readonly Scored[]): Scored {
  const inputs: Record<string, Entry | undefined> = {};
  const areas = sheets.flatMap(({ set, inputs: own }, index) => {
    const renamed = (item: Item): Item => {
      const id = `b${index}.${item.id}`;
      return 'rule' in item ? { ...item, id } : { ...item, id, items: item.items.map(renamed) };
    };
    for (const [id, entry] of Object.entries(own)) inputs[`b${index}.${id}`] = entry;
    return set.areas.map(renamed);
  });
  const [first] = sheets;
  if (first === undefined) throw new Error('no sheets');
  return { set: { ...first.set, areas }, inputs };
}

/** What can be typed into cells at all: the cells of a count take no rate, and nobody types an object. */
function typed(set: CriteriaSet, inputs: Scored['inputs']): Readonly<Record<string, ComponentRecord>> {
  const records: Record<string, ComponentRecord> = {};
  for (const { item } of compile(set).leaves) {
    const entry = inputs[item.id];
    if (entry === undefined || entry === null) continue;
    const isRecord = typeof entry === 'object' && !(entry instanceof Rational) && !Array.isArray(entry);
    const record = (isRecord ? entry : { value: entry }) as ComponentRecord;
    records[item.id] = record;
  }
  return records;
}

async function workbook(set: CriteriaSet, records: Readonly<Record<string, ComponentRecord>>) {
  const lists = draftLists('Danh mục');
  const documents = Object.entries(records).flatMap(([id, { evidence = [] }]) =>
    evidence.map(({ date }) => ({ id, date })),
  );
  const evidence = draftSheet({ name: EVIDENCE, columns: [], headRow: 0, frozenColumns: 0 });
  documents.forEach(({ id, date }, index) => {
    evidence.put(5 + index, 2, { value: id, style: 'input-text' });
    evidence.put(5 + index, 3, { value: '120/BC-STC', style: 'input-text' });
    if (date !== undefined) evidence.put(5 + index, 4, { value: serialOf(date), style: 'input' });
  });
  const made = scoringSheets(compile(set), {
    words,
    subtitle: '',
    lists,
    evidence: {
      sheet: EVIDENCE,
      firstRow: 5,
      lastRow: 5 + documents.length,
      columns: { task: 1, item: 2, reference: 3, date: 4, title: 5, issuer: 6, file: 7 },
    },
    record: (id) => records[id] ?? {},
    reported: () => ({ cells: new Map(), isLive: false }),
    tasksProving: () => [],
    score: undefined,
  });
  const sheets = [made.result, made.scores, made.figures, evidence.done(), lists.done('')];
  const bytes = await workbookBytes(sheets, { title: '', subject: '', creator: '', today: '2021-12-20' });
  return { bytes, made };
}

const NEARLY = rational('1/10000000000');

/** Whether a number stands so near to where rounding changes that doubles may fall on the other side. */
function isTie(exact: Rational, rounding: { readonly digits?: number; readonly mode?: RoundingMode }): boolean {
  const around = [toNumber(exact) - toNumber(NEARLY), toNumber(exact) + toNumber(NEARLY)].map((value) =>
    toDecimal(rational(Math.max(0, value).toFixed(14)), rounding),
  );
  return around[0] !== around[1];
}

describe.runIf(program !== undefined)('LibreOffice reckons', () => {
  test('every points cell as the engine does, of any set and any sheet', { timeout: 900_000 }, async () => {
    const generated = fc.sample(anySheet, { numRuns: 320, seed: Number(process.env.PAR_SEED ?? 20210924) });
    const byRounding = new Map<string, Scored[]>();
    for (const one of generated) {
      const key = JSON.stringify(one.set.rounding ?? {});
      byRounding.set(key, [...(byRounding.get(key) ?? []), one]);
    }
    let leftOut = 0;
    const books = await Promise.all(
      [...byRounding.values()].map(async (sheets) => {
        const { set, inputs } = joined(sheets);
        const whole = typed(set, inputs);
        const { notHeld } = (await workbook(set, whole)).made;
        leftOut += notHeld.length;
        const records = Object.fromEntries(Object.entries(whole).filter(([id]) => !notHeld.includes(id)));
        return { set, records, ...(await workbook(set, records)) };
      }),
    );
    const read = recalculated(
      program ?? '',
      books.map(({ bytes }) => bytes),
    );
    const count = { compared: 0, ties: 0, otherSide: 0 };
    const wrong: string[] = [];
    books.forEach(({ set, records, made }, index) => {
      expect(made.notHeld).toEqual([]);
      expect([...made.withoutFormula]).toEqual([]);
      const compiled = compile(set);
      const rounding = set.rounding ?? {};
      const cellsOf = (sheet: string) =>
        new Map(
          read[index]?.sheets
            .find(({ name }) => name === sheet)
            ?.cells.map((cell) => [`${cell.row}/${cell.column}`, cell.value ?? cell.error] as const),
        );
      const compare = (what: string, exact: Rational | undefined, got: unknown): void => {
        const wanted = exact && Number(toDecimal(exact, rounding));
        const tie = exact !== undefined && isTie(exact, rounding);
        count.compared++;
        if (tie) count.ties++;
        if (wanted === undefined ? got === undefined || got === '' : got === wanted) return;
        const unit = 10 ** -(rounding.digits ?? 2);
        if (tie && typeof got === 'number' && Math.abs(got - (wanted ?? 0)) <= unit * 1.5) count.otherSide++;
        else wrong.push(`${what}: ${wanted} (${exact}), not ${got}`);
      };
      const scores = cellsOf('Tự chấm');
      const layout = layoutOf(compiled);
      for (const [column, stage] of [
        [S.inForce, 'appraisal-2'],
        [S.computed, 'computed'],
      ] as const) {
        const score = compiled.score(records, { stage });
        for (const { item, index: place } of compiled.items) {
          const scored = score.item(item.id);
          const has = scored?.status === undefined || scored.status === 'scored';
          const what = `${item.id} ${'rule' in item ? JSON.stringify([item.rule, records[item.id]]) : ''} ${scored?.status}`;
          compare(what, has ? scored?.points : undefined, scores.get(`${FIRST_ROW + place}/${column}`));
        }
      }
      const score = compiled.score(records);
      const result = cellsOf('Kết quả');
      const areas = score.areas();
      areas.forEach(({ id, points, index: share }, place) => {
        compare(`area ${id}`, points, result.get(`${FIRST_ROW + place}/${R.points}`));
        compare(`index of area ${id}`, share, result.get(`${FIRST_ROW + place}/${R.index}`));
      });
      const last = FIRST_ROW + areas.length;
      compare('total', score.total.points, result.get(`${last}/${R.points}`));
      compare('index', score.total.index, result.get(`${last}/${R.index}`));
      if (set.groups) expect(result.get(`${last + 1}/${R.points}`) ?? '').toBe(score.group ?? '');
      expect(layout.lastScoreRow).toBe(FIRST_ROW + compiled.items.length - 1);
    });
    process.stdout.write(
      `LibreOffice: ${count.compared} cells compared, ${count.ties} within 1e-10 of a tie of the last digit, of which ${count.otherSide} fell on the other side; ${leftOut} inputs that no cell can hold were left out\n`,
    );
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(count.compared).toBeGreaterThan(3000);
    expect(count.otherSide).toBeLessThan(count.ties / 10);
  });
});
