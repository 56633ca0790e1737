import type { Language, Say } from '../messages';
import { printable } from '../terminal/printable';
import type { Style } from '../terminal/style';
import { type Column, tableOf } from '../terminal/table';
import { wrap } from '../terminal/wrap';
import type { AgencyRow } from './agency-row';

interface SummaryOptions {
  readonly language: Language;
  readonly say: Say;
  readonly width: number;
  readonly style: Style;
}

/** A table for each period, its agencies in the order of the alphabet. */
export function summaryLines(rows: readonly AgencyRow[], options: SummaryOptions): readonly string[] {
  const { say, width, style } = options;
  const columns: readonly Column[] = [
    { title: say('summary-agency'), flexible: true },
    { title: say('summary-tasks'), align: 'right' },
    { title: say('summary-done'), align: 'right' },
    { title: say('summary-ongoing'), align: 'right' },
    { title: say('column-error'), align: 'right' },
    { title: say('column-warning'), align: 'right' },
    { title: say('summary-state'), flexible: true },
  ];
  const periods = [...new Set(rows.map(({ period }) => period.id))].sort();
  const tables = periods.map((id) => {
    const inPeriod = rows.filter(({ period }) => period.id === id);
    return { period: inPeriod[0]?.period.text ?? '', cells: cellsOf(inPeriod, options) };
  });
  const table = tableOf(
    columns,
    tables.flatMap(({ cells }) => cells),
    width,
  );
  const lines = tables.flatMap(({ period, cells }) => {
    const title = style('bold', say('summary-title', { period: period || say('summary-no-period') }));
    return [title, style('dim', table.head), ...table.lines(cells), ''];
  });
  return [...lines, ...wrap(say('summary-legend'), width).map((line) => style('dim', line))];
}

/** The cells of one period's table. A report that its agency does not tell apart is followed by its file. */
function cellsOf(rows: readonly AgencyRow[], { language, say }: SummaryOptions): readonly (readonly string[])[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const shownName = ({ name, file }: AgencyRow): string => {
    const shown = name ?? say('summary-no-agency');
    const isAlone = name !== undefined && rows.filter((row) => row.name === name).length === 1;
    return printable(isAlone || file === undefined ? shown : `${shown} (${file})`);
  };
  // Reports of nobody that is known stand last.
  const sorted = rows.toSorted(
    (a, b) =>
      Number(a.name === undefined) - Number(b.name === undefined) || collator.compare(shownName(a), shownName(b)),
  );
  return sorted.map((row) => {
    const { tasks, counts, state, file } = row;
    const [reported, done, ongoing] =
      tasks === undefined
        ? ['–', '–', '–']
        : [
            tasks.demanded === null ? String(tasks.reported) : `${tasks.reported}/${tasks.demanded}`,
            String(tasks.done),
            String(tasks.ongoing),
          ];
    const found = file === undefined ? ['–', '–'] : [String(counts.error), String(counts.warning)];
    return [shownName(row), reported, done, ongoing, ...found, state];
  });
}
