import { patch } from '../../page/browser/patch';
import { type Choice, choiceFrom, chosen, NO_CHOICE, toggled } from './choice';
import { type FromPage, fromPage, type ToPage } from './messages';
import { ALL_PERIODS, rendered } from './render';
import { COLUMNS, pressed } from './sorting';

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: Choice) => void;
};

const editor = acquireVsCodeApi();
const frame = document.getElementById('page');
if (frame === null) throw new Error('the frame of the page is missing');
const page: HTMLElement = frame;

let choice = choiceFrom(editor.getState());
let told: ToPage | undefined;
let isScrolled = false;
/** Whether a letter with its marks is being put together in the box, which nothing may touch then. */
let isComposing = false;

function choose(change: Partial<Choice>): void {
  choice = { ...choice, ...change };
  editor.setState(choice);
  show();
}

/** Puts in what the editor told last. What stays is the same element, with its focus and its place. */
function show(): void {
  if (told === undefined) return;
  document.documentElement.lang = told.language;
  document.title = told.words.title;
  page.setAttribute('aria-busy', String(told.board === null && !told.failed));
  patch(page, rendered(told, choice));
  // What a person wrote or picked is no attribute.
  const input = page.querySelector('input');
  if (input && input.value !== choice.typed && !isComposing) input.value = choice.typed;
  const select = page.querySelector('select');
  if (select && told.board) select.value = chosen(told.board, choice, told.language).period ?? ALL_PERIODS;
  if (told.board === null || isScrolled) return;
  isScrolled = true;
  window.scrollTo(0, choice.scroll);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  told = data;
  show();
});

page.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const given = (name: string): string | undefined =>
    target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? undefined;
  const column = COLUMNS.find((one) => one === given('sort'));
  if (column) return choose({ order: pressed(choice.order, column) });
  const state = given('state');
  if (state !== undefined) return choose({ standings: toggled(choice.standings, state) });
  if (given('choose') === 'nothing') return choose({ typed: NO_CHOICE.typed, standings: NO_CHOICE.standings });
  const asked = fromPage({ kind: given('ask') }) ?? fromPage({ kind: 'write', row: given('write') });
  if (asked) return editor.postMessage(asked);
  // A press anywhere in a row opens its file, as on its name; who selects words to copy them does not mean to leave.
  const row = given('row');
  if (row === undefined || window.getSelection()?.type === 'Range') return;
  editor.postMessage({ kind: 'open', row });
});

page.addEventListener('compositionstart', () => {
  isComposing = true;
});
page.addEventListener('compositionend', () => {
  isComposing = false;
});
// A letter that is being put together counts once it is whole.
for (const event of ['input', 'compositionend']) {
  page.addEventListener(event, (one) => {
    const { target } = one;
    if (!(target instanceof HTMLInputElement)) return;
    if (one instanceof InputEvent && one.isComposing) return;
    choose({ typed: target.value });
  });
}

page.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) choose({ period: target.value === ALL_PERIODS ? null : target.value });
});

let resting: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  if (!isScrolled) return;
  clearTimeout(resting);
  resting = setTimeout(() => {
    choice = { ...choice, scroll: window.scrollY };
    editor.setState(choice);
  }, 200);
});

editor.postMessage({ kind: 'ready' });
