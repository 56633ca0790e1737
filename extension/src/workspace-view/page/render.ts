import type { Board, StandingKind } from '@soctrang/par-language-server';
import { type Described, h } from '../../page/browser/described';
import { countsOf } from '../counts';
import { mark } from './cells';
import { type Choice, chosen, isFiltered } from './choice';
import { filled } from './filled';
import { headline } from './headline';
import type { ToPage, Words } from './messages';
import { table } from './table';

/** The whole page. What its buttons do stands in their `data-…`; `main.ts` listens. */
export function rendered({ board, words, failed, language }: ToPage, choice: Choice): readonly Described[] {
  if (board !== null) return boardParts(board, words, language, choice);
  return [
    h('h1', { key: 'title' }, words.title),
    h('p', { key: 'status', role: 'status' }, failed ? words.failed : words.loading),
    ...(failed ? [h('p', { key: 'again' }, asking('refresh', words.again))] : []),
  ];
}

function boardParts(board: Board, words: Words, language: string, choice: Choice): readonly Described[] {
  const head = h(
    'header',
    { key: 'head' },
    h('h1', {}, words.title),
    h('p', { class: 'day' }, filled(words.asOf, { day: board.day })),
  );
  const notes = h(
    'section',
    { key: 'notes', class: 'notes', 'aria-labelledby': 'how' },
    h('h2', { id: 'how' }, words.how),
    h('ul', {}, ...board.notes.map((note) => h('li', {}, note))),
  );
  if (board.rows.length === 0) return [head, ...emptyParts(words), notes];
  const { period, ofPeriod, shown } = chosen(board, choice, language);
  const counts = countsOf(ofPeriod);
  const several = board.periods.length > 1;
  return [
    head,
    h('div', { key: 'headline' }, headline(counts, words)),
    h(
      'div',
      { key: 'tools', class: 'tools' },
      several && periodPicker(board, words),
      h('input', {
        key: 'filter',
        type: 'search',
        placeholder: words.filter,
        'aria-label': words.filter,
        spellcheck: 'false',
        'data-choose': 'typed',
      }),
      chips(board, counts, choice.standings, words),
      isFiltered(choice) && h('button', { key: 'reset', type: 'button', 'data-choose': 'nothing' }, words.reset),
      h(
        'span',
        { key: 'shown', class: 'shown', role: 'status' },
        filled(words.shown, { shown: shown.length, all: ofPeriod.length }),
      ),
    ),
    shown.length === 0
      ? h('p', { key: 'none', class: 'none' }, words.none)
      : h(
          'div',
          { key: 'table', class: 'wide', tabindex: '0', role: 'region', 'aria-label': words.title },
          table(shown, { words, order: choice.order, periods: several && period === null }),
        ),
    notes,
  ];
}

function emptyParts(words: Words): readonly Described[] {
  return [
    h('p', { key: 'empty' }, words.empty),
    h(
      'p',
      { key: 'begin', class: 'tools' },
      asking('new-report', words.newReport),
      asking('open-sample', words.openSample),
    ),
  ];
}

function asking(what: 'refresh' | 'new-report' | 'open-sample', name: string): Described {
  return h('button', { key: what, type: 'button', 'data-ask': what }, name);
}

/** Stands for all periods in the picker: no id of a period has it. */
export const ALL_PERIODS = '*';

function periodPicker({ periods }: Board, words: Words): Described {
  return h(
    'label',
    { key: 'period' },
    `${words.period} `,
    h(
      'select',
      { 'data-choose': 'period' },
      h('option', { key: ALL_PERIODS, value: ALL_PERIODS }, words.allPeriods),
      ...periods.map(({ id, name }) => h('option', { key: id, value: id }, name)),
    ),
  );
}

function chips(
  { standings }: Board,
  counts: Readonly<Record<StandingKind, number>>,
  pressed: readonly StandingKind[],
  words: Words,
): Described {
  const made = standings.map(({ kind, name }) =>
    h(
      'button',
      {
        key: kind,
        type: 'button',
        class: `chip ${kind}`,
        'aria-pressed': String(pressed.includes(kind)),
        'data-state': kind,
      },
      mark(kind),
      `${name} (${counts[kind]})`,
    ),
  );
  return h('div', { key: 'chips', class: 'chips', role: 'group', 'aria-label': words.states }, ...made);
}
