import { excelDate, excelNumber, excelText, pointsFormula, rounded } from '../../formulas';
import { fixedAddress, sheetPrefix } from '../sheet';
import type { BookWords } from '../words';
import { CODE, F, type LeafRows, S } from './layout';

/** The cells of the table of documents, of which the formulas count rows. */
export interface EvidenceCells {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Record<'task' | 'item' | 'reference' | 'date' | 'title' | 'issuer' | 'file', number>>;
}

export interface PointsContext {
  readonly words: BookWords;
  readonly figuresSheet: string;
  readonly evidence: EvidenceCells;
  /** The tasks whose documents prove a leaf that takes an indicator of the report. */
  readonly tasksProving: (leaf: LeafRows) => readonly string[];
  readonly rounding: Parameters<typeof rounded>[1];
}

/** The technical cells of a leaf, and what is shown of them. */
export interface LeafFormulas {
  readonly computedCode: string;
  readonly computedExact: string;
  readonly code: string;
  readonly exact: string;
  readonly counted: string;
  readonly computed: string;
  readonly inForce: string;
  readonly state: string;
}

/**
 * What a leaf has, by the same steps as the engine: the rule by its measure, then who does not have to, then the
 * documents, then what people gave, each held within 0 and the maximum.
 */
export function leafFormulas(leaf: LeafRows, context: PointsContext): LeafFormulas {
  const { words } = context;
  const cell = (column: keyof typeof S): string => fixedAddress(leaf.scoreRow, S[column]);
  const measure = `${sheetPrefix(context.figuresSheet)}${fixedAddress(leaf.measureRow, F.used)}`;
  const most = excelNumber(leaf.compiled.maximum);
  const held = (points: string): string => `MAX(0,MIN(${most},${points}))`;
  const [yes, no, off] = [words.cell('yes'), words.cell('no'), words.cell('notApplicable')].map(excelText);
  const base = `IF(${measure}="",${CODE.missing},IF(ISNUMBER(${measure}),${CODE.scored},${CODE.failed}))`;
  const { treatment, rule } = leaf.unwrapped;
  const said = cell('notApplicable');
  const without = treatment === 'full' ? CODE.scored : CODE.leftOut;
  const computedCode =
    treatment === undefined
      ? `IF(${measure}=${off},${CODE.missing},${base})`
      : `IF(${said}=${yes},${without},IF(AND(${said}<>"",${said}<>${no}),${CODE.failed},IF(${measure}=${off},IF(${said}=${no},${CODE.missing},${without}),${base})))`;
  const points = held(proved(leaf, pointsFormula(rule, measure, leaf.compiled.maximum), context));
  const isFull = treatment === 'full' ? `OR(${said}=${yes},${measure}=${off})` : undefined;
  const whole = isFull === undefined ? points : `IF(${isFull},${most},${points})`;
  const computedExact = `IF(${cell('computedCode')}=${CODE.scored},${whole},0)`;
  const stages = ['appraisedAgain', 'appraised', 'self'] as const;
  const code = stages.reduceRight<string>(
    (otherwise, stage) =>
      `IF(${cell(stage)}<>"",IF(ISNUMBER(${cell(stage)}),${CODE.scored},${CODE.failed}),${otherwise})`,
    cell('computedCode'),
  );
  const given = stages.reduceRight<string>(
    (otherwise, stage) => `IF(${cell(stage)}<>"",${held(cell(stage))},${otherwise})`,
    cell('computedExact'),
  );
  const shown = (codeCell: string, exact: string): string =>
    `IF(${codeCell}=${CODE.scored},${rounded(exact, context.rounding)},"")`;
  return {
    computedCode,
    computedExact,
    code: `IF(${cell('computedCode')}=${CODE.leftOut},${CODE.leftOut},${code})`,
    exact: `IF(${cell('code')}=${CODE.scored},${given},0)`,
    counted: `IF(${cell('code')}=${CODE.leftOut},0,${most})`,
    computed: shown(cell('computedCode'), cell('computedExact')),
    inForce: shown(cell('code'), cell('exact')),
    state: stateFormula(cell, words),
  };
}

/** Without a document, or with late ones only, nothing. */
function proved(leaf: LeafRows, points: string, { evidence, tasksProving }: PointsContext): string {
  const asked = leaf.unwrapped.evidence;
  if (asked === undefined) return points;
  const { sheet, firstRow, lastRow, columns } = evidence;
  const range = (column: keyof typeof columns): string =>
    `${sheetPrefix(sheet)}${fixedAddress(firstRow, columns[column])}:${fixedAddress(lastRow, columns[column])}`;
  const says = (['reference', 'date', 'title', 'issuer', 'file'] as const).map(range).join('&');
  const inTime =
    asked.dueOn === undefined ? '' : `*(1-ISNUMBER(${range('date')})*(${range('date')}>=${excelDate(asked.dueOn)}+1))`;
  const rowsOf = (whose: string, when: string): string => `SUMPRODUCT((${whose})*((${says})<>"")${when})`;
  const own = `${range('item')}=${excelText(leaf.leaf.id)}`;
  const tasks = tasksProving(leaf);
  const ownInTime = `${rowsOf(own, inTime)}>0`;
  if (tasks.length === 0) return `IF(${ownInTime},${points},0)`;
  const theirs = `(${tasks.map((task) => `(${range('task')}=${excelText(task)})`).join('+')})>0`;
  return `IF(IF(${rowsOf(own, '')}>0,${ownInTime},${rowsOf(theirs, inTime)}>0),${points},0)`;
}

function stateFormula(cell: (column: keyof typeof S) => string, words: BookWords): string {
  const word = (name: Parameters<BookWords['cell']>[0]): string => excelText(words.cell(name));
  const stage = `IF(${cell('appraisedAgain')}<>"",${word('appraisedAgain')},IF(${cell('appraised')}<>"",${word('appraised')},IF(${cell('self')}<>"",${word('self')},${word('scored')})))`;
  return `IF(${cell('code')}=${CODE.scored},${stage},IF(${cell('code')}=${CODE.leftOut},${word('leftOut')},IF(${cell('code')}=${CODE.failed},${word('failed')},${word('missing')})))`;
}

/** What a branch has: what is under it stands in the rows below it, and only leaves count. */
export function branchFormulas(row: number, lastRow: number, rounding: PointsContext['rounding'], words: BookWords) {
  const range = (column: keyof typeof S): string =>
    `${fixedAddress(row + 1, S[column])}:${fixedAddress(lastRow, S[column])}`;
  const sum = (column: keyof typeof S): string => `SUMIF(${range('leaf')},1,${range(column)})`;
  const count = (code: number): string => `COUNTIF(${range('code')},${code})`;
  const word = (name: Parameters<BookWords['cell']>[0]): string => excelText(words.cell(name));
  return {
    computedExact: sum('computedExact'),
    exact: sum('exact'),
    counted: sum('counted'),
    computed: rounded(fixedAddress(row, S.computedExact), rounding),
    inForce: rounded(fixedAddress(row, S.exact), rounding),
    state: `IF(${count(CODE.failed)}>0,${word('failed')}&": "&${count(CODE.failed)},IF(${count(CODE.missing)}>0,${word('missing')}&": "&${count(CODE.missing)},${word('complete')}))`,
  };
}
