import { applying, carriedOut, type StateCounts, TASK_STATE_NAMES, TASK_STATES } from '@soctrang/par-core/rollup';
import { divide, rational, toDecimal } from '@soctrang/par-core/scoring';
import { type Cell, decimal, EMPTY, idCell, type SummaryTable, type TableContext, text, toneOf, whole } from './table';

/** The states that stand in a column of their own. One that nobody has is left out. */
function columnsFor(all: readonly StateCounts[]) {
  return TASK_STATES.filter((state) => state !== 'unreadable' || all.some((counts) => counts[state] > 0));
}

/** Carried out of what applies, in percent. */
function shareCell(counts: StateCounts, { language }: TableContext): Cell {
  const of = applying(counts);
  if (of === 0) return EMPTY;
  return decimal(toDecimal(divide(rational(carriedOut(counts) * 100), rational(of)), { digits: 1 }), language);
}

/** How far each task is over all agencies. */
export function tasksTable(c: TableContext): SummaryTable {
  const { picture, language, say } = c;
  const states = columnsFor(picture.tasks.map((task) => task.states));
  return {
    id: 'tasks',
    title: say('tasks'),
    notes: [say('tasks.note')],
    columns: [
      { title: say('id') },
      { title: say('task') },
      ...states.map((state) => ({ title: TASK_STATE_NAMES[state][language], align: 'right' as const })),
      { title: say('carriedOut'), align: 'right' },
      { title: say('shortcomings'), align: 'right' },
    ],
    rows: picture.tasks.map((task) => [
      idCell(task.id),
      text(task.title[language]),
      ...states.map((state) => whole(task.states[state], language)),
      shareCell(task.states, c),
      whole(task.shortcomings, language),
    ]),
  };
}

/** How far each obligation is over all agencies. */
export function obligationsTable(c: TableContext): SummaryTable {
  const { picture, language, say } = c;
  const all = picture.tasks.flatMap(({ obligations }) => obligations);
  const states = columnsFor(all.map((one) => one.states));
  return {
    id: 'obligations',
    title: say('obligations'),
    notes: [say('obligations.note')],
    columns: [
      { title: say('id') },
      { title: say('obligation') },
      ...states.map((state) => ({ title: TASK_STATE_NAMES[state][language], align: 'right' as const })),
      { title: say('carriedOut'), align: 'right' },
    ],
    rows: all.map((one) => [
      idCell(one.id),
      text(one.text[language]),
      ...states.map((state) => whole(one.states[state], language)),
      shareCell(one.states, c),
    ]),
    isDetail: true,
  };
}

/** One sign for each state, that needs no colour to be told. */
const STATE_SIGNS = {
  done: '✓',
  ongoing: '↻',
  'in-progress': '◐',
  'not-started': '○',
  'left-out': '✗',
  unreadable: '?',
  'not-applicable': '–',
} as const;

/** Agencies × tasks, a sign for each state. */
export function matrixTable(c: TableContext): SummaryTable {
  const { picture, language, say } = c;
  const legend = TASK_STATES.map((state) => `${STATE_SIGNS[state]} ${TASK_STATE_NAMES[state][language]}`).join(' · ');
  return {
    id: 'matrix',
    title: say('matrix'),
    notes: [legend, say('matrix.note')],
    columns: [
      { title: say('agency') },
      ...picture.tasks.map(({ id, title }) => ({ title: id, full: `${id} – ${title[language]}` })),
    ],
    rows: picture.agencies
      .filter(({ report }) => report !== null)
      .map((agency) => [
        text(agency.name[language]),
        ...picture.tasks.map(({ id }): Cell => {
          const cell = Object.hasOwn(agency.cells, id) ? agency.cells[id] : undefined;
          if (cell === undefined) return EMPTY;
          const isOther = cell.part === 'other';
          const name = TASK_STATE_NAMES[cell.state][language];
          const tone = toneOf(cell.state);
          return {
            text: `${STATE_SIGNS[cell.state]}${isOther ? '*' : ''}`,
            full: isOther ? `${name} (${say('other')})` : name,
            order: TASK_STATES.indexOf(cell.state),
            ...(tone && { tone }),
          };
        }),
      ]),
  };
}
