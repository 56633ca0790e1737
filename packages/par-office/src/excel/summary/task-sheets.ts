import { TASK_STATE_NAMES, TASK_STATES, type TaskState } from '@soctrang/par-core/rollup';
import { addressOf, type Look, type Sheet } from '../workbook/sheet';
import { FIRST, type SummaryContext, type SummaryRow, tableSheet } from './context';

const LOOK: Readonly<Record<TaskState, Look['look'] | undefined>> = {
  done: 'good',
  ongoing: 'good',
  'in-progress': 'open',
  'not-started': 'bad',
  'left-out': 'bad',
  unreadable: 'bad',
  'not-applicable': 'left-out',
};

/** Tasks × agencies, each cell with its state in words. */
export function matrixSheet(context: SummaryContext): Sheet {
  const { picture, say, language } = context;
  const columns = [
    { head: say('task'), width: 44 },
    ...picture.agencies.map(({ short }) => ({ head: short, width: 13 })),
  ];
  const rows = picture.tasks.map(({ id, title }): SummaryRow => {
    const states = picture.agencies.map(({ cells }) => {
      const cell = Object.hasOwn(cells, id) ? cells[id] : undefined;
      if (cell === undefined) return undefined;
      return `${TASK_STATE_NAMES[cell.state][language]}${cell.part === 'bound' ? '' : ' *'}`;
    });
    return { cells: [`${id} – ${title[language]}`, ...states] };
  });
  return tableSheet(context, 'matrix', say('matrixHint'), columns, rows, (sheet, last) => {
    const first = addressOf(FIRST, 2);
    const range = `${first}:${addressOf(last, Math.max(2, columns.length))}`;
    for (const state of TASK_STATES) {
      const look = LOOK[state];
      const name = TASK_STATE_NAMES[state][language];
      if (look) sheet.look({ range, formula: `LEFT(${first},${name.length})="${name}"`, look });
    }
  });
}

/** How many agencies are how far with each task; the share follows the counts. */
export function tasksSheet(context: SummaryContext): Sheet {
  const { picture, say, language } = context;
  const columns = [
    { head: say('id'), width: 7 },
    { head: say('task'), width: 46 },
    ...TASK_STATES.map((state) => ({ head: TASK_STATE_NAMES[state][language], width: 12, style: 'figure' as const })),
    { head: say('share'), width: 11, style: 'figure' as const, format: '0.0%' },
  ];
  const place = (state: TaskState): number => 3 + TASK_STATES.indexOf(state);
  const rows = picture.tasks.map(({ id, title, states }, index): SummaryRow => {
    const row = FIRST + index;
    const cell = (state: TaskState): string => addressOf(row, place(state));
    const all = `SUM(${addressOf(row, 3)}:${addressOf(row, 2 + TASK_STATES.length)})-${cell('not-applicable')}`;
    return {
      cells: [
        id,
        title[language],
        ...TASK_STATES.map((state) => states[state]),
        { formula: `IF(${all}>0,(${cell('done')}+${cell('ongoing')})/(${all}),"")`, result: shareOf(states) },
      ],
    };
  });
  return tableSheet(context, 'tasks', '', columns, rows);
}

/** How many of those that the task is for have done it; nothing where it is for none. */
function shareOf(states: Readonly<Record<TaskState, number>>): number | '' {
  const all = TASK_STATES.reduce((sum, state) => sum + (state === 'not-applicable' ? 0 : states[state]), 0);
  return all > 0 ? (states.done + states.ongoing) / all : '';
}
