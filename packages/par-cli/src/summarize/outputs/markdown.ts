import { escapedMarkdown } from '../../markdown/escaped';
import { markdownTable } from '../../markdown/table';
import { tablesIn } from '../tables';
import { dayNotes, notesOf, titleOf, totalsOf } from '../tables/notes';
import { type SummaryTable, tableContext } from '../tables/table';
import type { OutputInput } from './outputs';

/** The summary as a page of Markdown: figures, notes, every table. */
export function summaryMarkdown({ picture, language }: OutputInput): string {
  const c = tableContext(picture, language);
  return [
    `# ${escapedMarkdown(titleOf(c))}`,
    escapedMarkdown(picture.directive.title[language]),
    dayNotes(c).map(escapedMarkdown).join(' '),
    totalsOf(c)
      .map(({ name, text }) => `- ${escapedMarkdown(name)}: **${escapedMarkdown(text)}**`)
      .join('\n'),
    notesOf(c)
      .map((note) => `> ${escapedMarkdown(note)}`)
      .join('\n>\n'),
    ...tablesIn(c).map(section),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section({ title, notes, columns, rows }: SummaryTable): string {
  const align = columns.map((column) => column.align ?? 'left');
  const cells = rows.map((row) => row.map(({ text }) => escapedMarkdown(text)));
  const head = columns.map((column) => escapedMarkdown(column.title));
  return [`## ${escapedMarkdown(title)}`, markdownTable(head, align, cells), ...notes.map(escapedMarkdown)].join(
    '\n\n',
  );
}
