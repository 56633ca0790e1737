import type { ReportPage } from '@soctrang/par-language-server';
import { type Described, h } from '../../page/browser/described';
import { patch } from '../../page/browser/patch';
import { partAt } from '../places';
import { type FromPage, isPageState, isToPage, type PageState, type Place } from '../protocol';
import { rendered } from './render';
import { signOf } from './signs';

interface Host {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: PageState) => void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const frame = document.getElementById('page');
if (frame === null) throw new Error('the frame of the page is missing');
const root: HTMLElement = frame;

let uri: string | undefined;
let page: ReportPage | undefined;
let body: readonly Described[] = [];
let notice: Described | undefined;
let cursor: Place | null = null;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPage(data)) {
    console.warn('The extension said something that is not known.');
    return;
  }
  switch (data.type) {
    case 'show': {
      const isOther = uri !== data.uri;
      notice = undefined;
      page = data.page;
      body = rendered(data.page, data.words);
      document.documentElement.lang = data.page.language;
      document.title = data.page.title;
      draw();
      if (isOther) window.scrollTo({ top: topOf(data.uri) });
      uri = data.uri;
      keepState();
      break;
    }
    case 'cursor':
      cursor = data.at;
      mark(true);
      break;
    case 'notice':
      notice = h(
        'div',
        { class: 'notice banner', key: 'notice', role: 'status', lang: data.language },
        signOf('info'),
        h('span', {}, data.text),
        data.open !== undefined && h('button', { type: 'button', class: 'action', 'data-open': '' }, data.open),
      );
      draw();
      break;
    default:
      data satisfies never;
  }
});

function draw(): void {
  patch(root, notice ? [notice, ...body] : body);
  root.removeAttribute('aria-busy');
  mark(false);
}

/** Marks the part in which the cursor is, and where it is not seen, brings it into view. */
function mark(isMoved: boolean): void {
  const key = page && cursor ? partAt(page, cursor) : undefined;
  const place = key === undefined ? undefined : placed(key);
  for (const one of root.querySelectorAll('[aria-current]')) if (one !== place) one.removeAttribute('aria-current');
  if (place === undefined) return;
  place.setAttribute('aria-current', 'true');
  if (!isMoved || document.hasFocus()) return;
  const { top, bottom, height } = place.getBoundingClientRect();
  const isSeen = bottom > MARGIN && top < window.innerHeight - MARGIN;
  if (!isSeen) place.scrollIntoView({ block: height > window.innerHeight ? 'start' : 'center', behavior: 'auto' });
}

/** So much of a part has to be seen, in pixels. */
const MARGIN = 24;

function placed(key: string): Element | undefined {
  return [...root.querySelectorAll('[data-place]')].find((one) => one.getAttribute('data-place') === key);
}

root.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  if (target.closest('[data-open]')) {
    host.postMessage({ type: 'open' });
    return;
  }
  const goto = target.closest('[data-goto]')?.getAttribute('data-goto');
  if (goto != null) {
    const heading = placed(goto)?.querySelector('h2');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
    return;
  }
  const reveal = target.closest('[data-reveal]')?.getAttribute('data-reveal');
  if (reveal != null) {
    // The keyboard goes on in the editor; a mouse may go on reading.
    host.postMessage({ type: 'reveal', key: reveal, focus: event.detail === 0 });
    return;
  }
  // Whoever marks text to copy it means no line.
  if (!window.getSelection()?.isCollapsed) return;
  const key = target.closest('[data-place]')?.getAttribute('data-place');
  if (key != null) host.postMessage({ type: 'reveal', key, focus: false });
});

/** Where the page stood before the window was loaded anew; the top of another report. */
function topOf(shown: string): number {
  const state = host.getState();
  return isPageState(state) && state.uri === shown ? state.top : 0;
}

function keepState(): void {
  if (uri !== undefined) host.setState({ uri, top: window.scrollY });
}

let waiting: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  clearTimeout(waiting);
  waiting = setTimeout(keepState, 200);
});

host.postMessage({ type: 'ready' });
