import { type Picture, type StateCounts, TASK_STATE_NAMES, type TaskState } from '@soctrang/par-core/rollup';
import type { Block } from '../../document/blocks';
import { inline } from '../../document/prose';

const STATES: readonly TaskState[] = [
  'done',
  'ongoing',
  'in-progress',
  'not-started',
  'not-applicable',
  'left-out',
  'unreadable',
];

/** How far the tasks are, over all agencies. */
export function taskBlocks({ tasks, totals }: Picture): readonly Block[] {
  if (tasks.length === 0) return [];
  const shown = STATES.filter((state) => totals.tasks[state] > 0);
  const count = (counts: StateCounts): number => STATES.reduce((sum, state) => sum + counts[state], 0);
  const said = shown.map((state) => `${TASK_STATE_NAMES[state].vi.toLocaleLowerCase('vi')}: ${totals.tasks[state]}`);
  return [
    {
      kind: 'paragraph',
      text: `Các cơ quan, đơn vị báo cáo ${count(totals.tasks)} lượt nhiệm vụ${said.length === 0 ? '' : `; ${said.join('; ')}`}.`,
    },
    {
      kind: 'table',
      caption: 'Số cơ quan, đơn vị theo tình hình thực hiện từng nhiệm vụ',
      columns: [
        { title: 'Mã', width: 12, align: 'center' },
        { title: 'Nhiệm vụ', width: 45 },
        ...shown.map((state) => headOf(TASK_STATE_NAMES[state].vi)),
        { title: 'Tồn tại, hạn chế', width: 15, align: 'center' },
      ],
      rows: tasks.map(({ id, title, states, shortcomings }) => ({
        cells: [id, inline(title.vi), ...shown.map((state) => cell(states[state])), cell(shortcomings)],
      })),
    },
  ];
}

/** A narrow column of counts, as wide as the longest word of its head needs. */
function headOf(title: string) {
  const longest = Math.max(...title.split(' ').map(({ length }) => length));
  return { title, width: Math.max(15, 3 * longest), align: 'center' as const };
}

const cell = (count: number): string => (count === 0 ? '' : String(count));
