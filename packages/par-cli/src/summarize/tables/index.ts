import type { Language } from '@soctrang/par-core/report';
import type { Picture } from '@soctrang/par-core/rollup';
import { agenciesTable } from './agencies';
import { comparisonTable } from './comparison';
import { findingsTable } from './findings';
import { figuresTable, indicatorsTable } from './indicators';
import { rankingTable } from './scores';
import { causesTable, shortcomingsTable, textsTable } from './shortcomings';
import { type SummaryTable, type TableContext, tableContext } from './table';
import { matrixTable, obligationsTable, tasksTable } from './tasks';

/** What tables a summary can have, by the names that a file asks for them with; by further criteria sets `ranking-2` … */
export const TABLE_IDS = [
  'agencies',
  'ranking',
  'tasks',
  'matrix',
  'indicators',
  'comparison',
  'causes',
  'findings',
  'shortcomings',
  'texts',
  'obligations',
  'figures',
] as const;

/** Every table of a picture in words, in the order of a page; one without rows is left out. */
export function summaryTables(picture: Picture, language: Language): readonly SummaryTable[] {
  return tablesIn(tableContext(picture, language));
}

export function tablesIn(c: TableContext): readonly SummaryTable[] {
  const { comparison, scores } = c.picture;
  return [
    agenciesTable(c),
    ...scores.map((one, at) => rankingTable(one, at, c)),
    tasksTable(c),
    matrixTable(c),
    indicatorsTable(c),
    ...(comparison ? [comparisonTable(comparison, c)] : []),
    causesTable(c),
    findingsTable(c),
    shortcomingsTable(c),
    textsTable(c),
    obligationsTable(c),
    figuresTable(c),
  ].filter(({ rows }) => rows.length > 0);
}
