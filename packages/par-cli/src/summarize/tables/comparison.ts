import { BASIS_NAMES, type Change, type NumberChange, type PictureComparison } from '@soctrang/par-core/rollup';
import { type Cell, decimal, type SummaryTable, type TableContext, text } from './table';

/** What has changed since the period before. */
export function comparisonTable(comparison: PictureComparison, c: TableContext): SummaryTable {
  const { picture, language, say, agency, agencies } = c;
  const { period, gone, fresh } = comparison;
  const titles = new Map(picture.indicators.map(({ id, title }) => [id, title[language]]));
  const counted = (name: string, { before, now }: Change): readonly Cell[] =>
    row(name, String(before), String(now), String(now - before));
  const measured = (name: string, { before, now, change }: NumberChange): readonly Cell[] =>
    row(name, before.rounded, now.rounded, change.rounded);
  const row = (name: string, before: string, now: string, change: string): readonly Cell[] => [
    text(name),
    decimal(before, language),
    decimal(now, language),
    signed(decimal(change, language)),
  ];
  return {
    id: 'comparison',
    title: say('comparison', { period: period.name[language] }),
    notes: [
      say('comparison.note'),
      ...(gone.length > 0 ? [say('comparison.gone', { agencies: agencies(gone) })] : []),
      ...(fresh.length > 0 ? [say('comparison.fresh', { agencies: agencies(fresh) })] : []),
    ],
    columns: [
      { title: say('what') },
      { title: say('before'), align: 'right' },
      { title: say('now'), align: 'right' },
      { title: say('change'), align: 'right' },
    ],
    rows: [
      counted(say('comparison.reported'), comparison.reported),
      counted(say('comparison.carriedOut'), comparison.carriedOut),
      counted(say('comparison.findings'), comparison.findings),
      ...comparison.agencies.flatMap(({ agency: id, index, carriedOut }) => [
        ...(index ? [measured(say('comparison.index', { agency: agency(id) }), index)] : []),
        counted(say('comparison.tasks', { agency: agency(id) }), carriedOut),
      ]),
      ...comparison.indicators.map(({ id, basis, change }) =>
        measured(`${titles.get(id) ?? id} (${BASIS_NAMES[basis][language].toLowerCase()})`, change),
      ),
    ],
  };
}

/** `+1,20`: which way it went is what the reader looks for. */
const signed = (cell: Cell): Cell => (Number(cell.number) > 0 ? { ...cell, text: `+${cell.text}` } : cell);
