import { formatDate } from '@soctrang/par-core/calendar';
import type { Language } from '@soctrang/par-core/report';
import type { Picture } from '@soctrang/par-core/rollup';
import { agenciesSheet, overviewSheet, rankingSheet } from './summary/agencies-sheets';
import { summaryContext } from './summary/context';
import { indicatorSheet } from './summary/indicator-sheet';
import { causesSheet, findingsSheet, shortcomingsSheet } from './summary/list-sheets';
import { matrixSheet, tasksSheet } from './summary/task-sheets';
import type { Sheet } from './workbook/sheet';
import { workbookBytes } from './workbook/workbook-bytes';

export interface SummaryWorkbookOptions {
  /** Of every word in it; `vi` unless told. */
  readonly language?: Language | undefined;
}

/**
 * The coordinator's table (.xlsx) of a finished picture: who reported and who is late, ranking, tasks × agencies,
 * indicators with their ratios of sums as live formulas, shortcomings by cause, findings. Nothing in it is locked: it is
 * there to be sorted and worked on. The same picture gives the same bytes.
 *
 * @example await summaryWorkbook(pictureOf(summary, { today: '2021-12-20' }), { language: 'vi' })
 */
export async function summaryWorkbook(
  picture: Picture,
  { language = 'vi' }: SummaryWorkbookOptions = {},
): Promise<Uint8Array> {
  const plain = summaryContext(picture, language, '');
  const { say } = plain;
  const title = say('title', { period: picture.period.name[language] });
  const asOf = say('asOf', {
    day: formatDate(picture.today, language),
    title: picture.deadline ? say('due', { day: formatDate(picture.deadline.due, language) }) : '',
  }).trim();
  const context = summaryContext(picture, language, `${title}. ${asOf}`);
  const agencies = agenciesSheet(context);
  const rankings = picture.scores.map((scores) => rankingSheet(scores, context));
  const sheets = [
    overviewSheet(context, agencies),
    agencies,
    ...rankings,
    tasksSheet(context),
    matrixSheet(context),
    indicatorSheet(context),
    causesSheet(context),
    shortcomingsSheet(context),
    findingsSheet(context),
  ];
  const subject = picture.directive.subject[language];
  return workbookBytes(apart(sheets), { title, subject, creator: 'par', today: picture.today });
}

/** No two sheets of a workbook have one name: rankings by further sets are counted. */
function apart(sheets: readonly Sheet[]): readonly Sheet[] {
  const seen = new Map<string, number>();
  return sheets.map((sheet) => {
    const count = (seen.get(sheet.name) ?? 0) + 1;
    seen.set(sheet.name, count);
    return count === 1 ? sheet : { ...sheet, name: `${sheet.name} ${count}` };
  });
}
