import type { Directive } from '@soctrang/par-core/directive';
import type { ReportedTask } from '@soctrang/par-core/report';
import type { Block } from '../document/blocks';
import { inline } from '../document/prose';
import { shortDate } from './evidence';
import { placeOf } from './tasks';

/** The shortcomings of all tasks with reason, remedy and when it is due; undefined where none is reported. */
export function shortcomingTable(tasks: readonly ReportedTask[], directive: Directive | undefined): Block | undefined {
  const found = tasks.flatMap(({ task, shortcomings = [] }) =>
    shortcomings.map((shortcoming) => ({ task, shortcoming })),
  );
  if (found.length === 0) return undefined;
  return {
    kind: 'table',
    columns: [
      { title: 'TT', width: 12, align: 'center' },
      { title: 'Nhiệm vụ', width: 45 },
      { title: 'Tồn tại, hạn chế', width: 55 },
      { title: 'Nguyên nhân', width: 55 },
      { title: 'Giải pháp khắc phục', width: 55 },
      { title: 'Thời hạn', width: 26, align: 'center' },
    ],
    rows: found.map(({ task, shortcoming: { description, reason, remedy, dueOn } }, index) => {
      const title = directive?.tasks.find(({ id }) => id === task)?.title.vi;
      return {
        cells: [
          String(index + 1),
          title === undefined ? task : `${inline(title)} (${placeOf(task)})`,
          description,
          reason ?? '',
          remedy ?? '',
          dueOn === undefined ? '' : shortDate(dueOn),
        ],
      };
    }),
  };
}
