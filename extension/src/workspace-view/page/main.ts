import './dashboard.css';
import type { Board, StandingKind } from '@soctrang/par-language-server';
import { element, type Inside } from '../../page/browser/element';
import { filled } from '../../page/browser/filled';
import { countsOf } from '../counts';
import { mark } from './cells';
import { type Choice, choiceFrom, chosen, NO_CHOICE } from './choice';
import { headline } from './headline';
import type { FromPage, ToPage, Words } from './messages';
import { pressed } from './sorting';
import { table } from './table';

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: Choice) => void;
};

const editor = acquireVsCodeApi();
const page = document.getElementById('page') ?? document.body;
let choice = choiceFrom(editor.getState());
let told: ToPage | undefined;
let isFirst = true;

function choose(change: Partial<Choice>): void {
  choice = { ...choice, ...change };
  editor.setState(choice);
  show();
}

/** Puts in anew what the editor told last. Who has the focus keeps it, and the page stays where it is scrolled. */
function show(): void {
  if (told === undefined) return;
  const { words, board, failed, language } = told;
  document.documentElement.lang = language;
  document.title = words.title;
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.focus : undefined;
  const typed = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  const selection = typed ? ([typed.selectionStart, typed.selectionEnd] as const) : undefined;
  const scroll = isFirst ? choice.scroll : window.scrollY;
  page.replaceChildren(...(board ? boardParts(board, words, language) : waitingParts(words, failed)).filter(isThere));
  page.setAttribute('aria-busy', String(board === null && !failed));
  window.scrollTo(0, scroll);
  if (board) isFirst = false;
  if (focused === undefined) return;
  const again = [...page.querySelectorAll<HTMLElement>('[data-focus]')].find((one) => one.dataset.focus === focused);
  again?.focus({ preventScroll: true });
  if (again instanceof HTMLInputElement && selection) again.setSelectionRange(...selection);
}

function isThere(one: Inside): one is Node | string {
  return one !== undefined && one !== false && one !== '';
}

function waitingParts(words: Words, failed: boolean): readonly Inside[] {
  const again = button(words.again, 'again', () => editor.postMessage({ kind: 'refresh' }));
  return [
    element('h1', {}, words.title),
    element('p', { role: 'status' }, failed ? words.failed : words.loading),
    failed && again,
  ];
}

function boardParts(board: Board, words: Words, language: string): readonly Inside[] {
  const head = element(
    'header',
    {},
    element('h1', {}, words.title),
    element('p', { class: 'day' }, filled(words.asOf, { day: board.day })),
  );
  const notes = element(
    'section',
    { class: 'notes', 'aria-labelledby': 'how' },
    element('h2', { id: 'how' }, words.how),
    element('ul', {}, ...board.notes.map((note) => element('li', {}, note))),
  );
  if (board.rows.length === 0) return [head, ...emptyParts(words), notes];
  const { period, ofPeriod, shown } = chosen(board, choice, language);
  const isFiltered = choice.typed.trim() !== '' || choice.standings.length > 0;
  const status = filled(words.shown, { shown: shown.length, all: ofPeriod.length });
  const reset = (): void => choose({ typed: NO_CHOICE.typed, standings: NO_CHOICE.standings });
  return [
    head,
    headline(countsOf(ofPeriod), words),
    element(
      'div',
      { class: 'tools' },
      board.periods.length > 1 && periodPicker(board, period, words),
      filterBox(words),
      chips(board, countsOf(ofPeriod), words),
      isFiltered && button(words.reset, 'reset', reset),
      element('span', { class: 'shown', role: 'status' }, status),
    ),
    shown.length === 0
      ? element('p', { class: 'none' }, words.none)
      : element(
          'div',
          { class: 'wide', tabindex: 0, role: 'region', 'aria-label': words.title, 'data-focus': 'table' },
          table(shown, {
            words,
            order: choice.order,
            periods: period === null && board.periods.length > 1,
            onSort: (column) => choose({ order: pressed(choice.order, column) }),
          }),
        ),
    notes,
  ];
}

function emptyParts(words: Words): readonly Inside[] {
  return [
    element('p', {}, words.empty),
    element(
      'p',
      { class: 'tools' },
      button(words.newReport, 'new-report', () => editor.postMessage({ kind: 'new-report' })),
      button(words.openSample, 'open-sample', () => editor.postMessage({ kind: 'open-sample' })),
    ),
  ];
}

function button(name: string, focus: string, onPress: () => void): HTMLElement {
  const made = element('button', { type: 'button', 'data-focus': focus }, name);
  made.addEventListener('click', onPress);
  return made;
}

function periodPicker({ periods }: Board, period: string | null, words: Words): HTMLElement {
  const select = element(
    'select',
    { 'data-focus': 'period' },
    element('option', { value: '*', selected: period === null }, words.allPeriods),
    ...periods.map(({ id, name }) => element('option', { value: id, selected: id === period }, name)),
  );
  select.addEventListener('change', () => choose({ period: select.value === '*' ? null : select.value }));
  return element('label', {}, `${words.period} `, select);
}

function filterBox(words: Words): HTMLElement {
  const input = element('input', {
    type: 'search',
    placeholder: words.filter,
    'aria-label': words.filter,
    value: choice.typed,
    spellcheck: 'false',
    'data-focus': 'filter',
  });
  // While a letter with marks is being put together, the box must stay as it is.
  let isComposing = false;
  input.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    choose({ typed: input.value });
  });
  input.addEventListener('input', () => {
    if (!isComposing) choose({ typed: input.value });
  });
  return input;
}

function chips({ standings }: Board, counts: Record<StandingKind, number>, words: Words): HTMLElement {
  const pressedNow = new Set(choice.standings);
  const made = standings.map(({ kind, name }) => {
    const isPressed = pressedNow.has(kind);
    const chip = element(
      'button',
      { type: 'button', class: `chip ${kind}`, 'aria-pressed': String(isPressed), 'data-focus': `state ${kind}` },
      mark(kind),
      `${name} (${counts[kind]})`,
    );
    chip.addEventListener('click', () => {
      const others = choice.standings.filter((one) => one !== kind);
      choose({ standings: isPressed ? others : [...others, kind] });
    });
    return chip;
  });
  return element('div', { class: 'chips', role: 'group', 'aria-label': words.states }, ...made);
}

/** A press anywhere in a row opens its file, as on its name; on a button it does what that says. */
page.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const write = target.closest<HTMLElement>('[data-write]')?.dataset.write;
  if (write !== undefined) {
    editor.postMessage({ kind: 'write', row: write });
    return;
  }
  // Who selects words to copy them does not mean to leave.
  if (window.getSelection()?.type === 'Range') return;
  const row = target.closest<HTMLElement>('tr[data-row]')?.dataset.row;
  if (row !== undefined) editor.postMessage({ kind: 'open', row });
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  told = data;
  show();
});

let scrolled: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  if (isFirst) return;
  clearTimeout(scrolled);
  scrolled = setTimeout(() => {
    choice = { ...choice, scroll: window.scrollY };
    editor.setState(choice);
  }, 200);
});

editor.postMessage({ kind: 'ready' });
