import type { FormulaRule } from '@soctrang/par-core/scoring';
import { isFormulaProblem, parseFormula } from '@soctrang/par-core/scoring/formula';
import { type AskedPart, excelExpression, excelNumber, excelText, NEVER } from '../../formulas';
import { excelPoints, measureNumber } from '../../formulas/numbers';
import { fixedAddress } from '../sheet';
import type { BookWords } from '../words';
import { F, type LeafRows, valueRows } from './layout';

type PartRow = AskedPart & { readonly row: number };

/** The formulas of the column “used for scoring”: a number, nothing, or a word that says why there is none. */
export interface UsedFormulas {
  /** By row. */
  readonly used: ReadonlyMap<number, string>;
  /** Of variables, by row: the number, or an error that whatever needs it takes over. */
  readonly strict: ReadonlyMap<number, string>;
}

const at = (row: number, column: keyof typeof F): string => fixedAddress(row, F[column]);

/**
 * What a leaf is scored by. What the agency itself writes counts whole; else what the report says.
 *
 * @param hasFigure whether the report says something to the part in that row
 */
export function usedFormulas(leaf: LeafRows, words: BookWords, hasFigure: (row: number) => boolean): UsedFormulas {
  const used = new Map<number, string>();
  const strict = new Map<number, string>();
  const rows = valueRows(leaf);
  const bad = excelText(words.cell('wrong'));
  for (const part of rows) used.set(part.row, partFormula(part, rows, words, hasFigure(part.row)));
  const { rule } = leaf.unwrapped;
  const cells = rows.map(({ row }) => at(row, 'used'));
  const noneGiven = cells.map((cell) => `${cell}=""`).join(',');
  const none = cells.length === 1 ? `${cells[0]}=""` : `AND(${noneGiven})`;
  const off = excelText(words.cell('notApplicable'));
  const [first = at(leaf.measureRow, 'used')] = cells;
  /** A measure that is reckoned from several rows. */
  const together = (formula: string): string => `IF(${first}=${off},${off},IF(${none},"",IFERROR(${formula},${bad})))`;
  switch (rule.kind) {
    case 'survey': {
      const range = `${first}:${cells.at(-1) ?? first}`;
      const weighted = rule.options.map(
        ({ weight }, index) => `N(${cells[index]})*${excelNumber(measureNumber(weight, true))}`,
      );
      used.set(leaf.measureRow, together(`IF(COUNTIF(${range},${bad})>0,NA(),(${weighted.join('+')})/SUM(${range}))`));
      break;
    }
    case 'growth': {
      const [current = '', previous = ''] = cells;
      const numbers = `AND(ISNUMBER(${current}),ISNUMBER(${previous}))`;
      const growth = rule.measure === 'difference' ? '' : `/ABS(${previous})`;
      used.set(leaf.measureRow, together(`IF(${numbers},(${current}-${previous})${growth},NA())`));
      break;
    }
    case 'external-index': {
      const [index = '', share = ''] = cells;
      const scale = excelPoints(rule.scale ?? 100);
      const one = `IF(${share}="",IF(ISNUMBER(${index}),${index}/${scale},NA()),IF(AND(${index}="",ISNUMBER(${share})),${share},NA()))`;
      const both = `IF(${share}=${off},${off},IF(${none},"",IFERROR(${one},${bad})))`;
      used.set(leaf.measureRow, both);
      break;
    }
    case 'formula': {
      for (const { row } of rows) strict.set(row, `IF(ISNUMBER(${at(row, 'used')}),${at(row, 'used')},NA())`);
      const formulas = formulaFormulas(leaf, rule, words.language);
      for (const [row, formula] of formulas.computed) {
        strict.set(row, formula);
        used.set(row, `IF(${none},"",IFERROR(${at(row, 'strict')},${bad}))`);
      }
      used.set(leaf.measureRow, rows.length === 0 ? `IFERROR(${formulas.result},${bad})` : together(formulas.result));
      break;
    }
    default:
      break;
  }
  return { used, strict };
}

/** One part: its own value, or its two counts, or what the report says. */
function partFormula(part: PartRow, rows: readonly PartRow[], words: BookWords, hasFigure: boolean): string {
  const bad = excelText(words.cell('wrong'));
  const [value, over, under] = [at(part.row, 'value'), at(part.row, 'numerator'), at(part.row, 'denominator')];
  const own = ownFormula(part, value, words);
  const counts = `IF(AND(${value}="",ISNUMBER(${over}),ISNUMBER(${under})),IF(AND(${over}>=0,${under}>0),${over}/${under},${bad}),${bad})`;
  const given = part.byCounts ? `IF(AND(${over}="",${under}=""),${own},${counts})` : own;
  const isEmpty = part.byCounts ? `AND(${value}="",${over}="",${under}="")` : `${value}=""`;
  if (!hasFigure) return `IF(${isEmpty},"",${given})`;
  const first = rows[0]?.row ?? part.row;
  const last = rows.at(-1)?.row ?? part.row;
  const reported = at(part.row, 'reported');
  // What the agency writes of one part it writes of all: no figure of the report stands in for the others.
  const anyOwn = `COUNTA(${at(first, 'value')}:${at(last, 'denominator')})`;
  return `IF(${anyOwn}=0,${reported},IF(${isEmpty},"",${given}))`;
}

function ownFormula({ input }: PartRow, value: string, words: BookWords): string {
  const bad = excelText(words.cell('wrong'));
  switch (input) {
    case 'answer':
      return `IF(${value}=${excelText(words.cell('yes'))},1,IF(${value}=${excelText(words.cell('no'))},0,${bad}))`;
    case 'date':
      return `IF(ISNUMBER(${value}),${value},IF(${value}=${excelText(words.cell('no'))},${NEVER},${bad}))`;
    case 'whole':
      return `IF(ISNUMBER(${value}),IF(AND(${value}>=0,${value}=INT(${value})),${value},${bad}),${bad})`;
    case 'number':
    case 'choice':
      return `IF(ISNUMBER(${value}),${value},${bad})`;
    default: {
      const unknown: never = input;
      return unknown;
    }
  }
}

/** How a scorer calls a formula: by its name, where no two have the same. */
export function alternativeNames({ alternatives }: FormulaRule, language: BookWords['language']): readonly string[] {
  const names = alternatives.map(({ name }) => name[language]);
  return new Set(names).size === names.length ? names : alternatives.map(({ id }) => id);
}

function formulaFormulas(
  leaf: LeafRows,
  rule: FormulaRule,
  language: BookWords['language'],
): { readonly computed: ReadonlyMap<number, string>; readonly result: string } {
  const rowById = new Map([...valueRows(leaf), ...leaf.computed].map(({ id, row }) => [id, row] as const));
  const variables = new Set(rule.variables.map(({ id }) => id));
  const cellOf = (name: string): string => at(rowById.get(name) ?? leaf.measureRow, 'strict');
  const written = (text: string): string => {
    const read = parseFormula(text, variables);
    // The set was compiled: its formulas can be read.
    return isFormulaProblem(read) ? 'NA()' : excelExpression(read, cellOf);
  };
  const computed = new Map(leaf.computed.map(({ row, expression = '' }) => [row, written(expression)] as const));
  const [only] = rule.alternatives;
  if (rule.alternatives.length === 1 && only) return { computed, result: written(only.expression) };
  const chosen = at(leaf.parts.at(-1)?.row ?? leaf.measureRow, 'value');
  const names = alternativeNames(rule, language);
  const result = rule.alternatives.reduceRight(
    (otherwise, { expression }, index) =>
      `IF(${chosen}=${excelText(names[index] ?? '')},${written(expression)},${otherwise})`,
    'NA()',
  );
  return { computed, result };
}
