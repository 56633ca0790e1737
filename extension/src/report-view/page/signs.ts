import type { Badge, Sign } from '@soctrang/par-language-server';
import { type Described, h } from '../../page/browser/described';

const ring = h('circle', { cx: '8', cy: '8', r: '6', class: 'line' });
const disc = h('circle', { cx: '8', cy: '8', r: '7', class: 'solid' });
const path = (d: string, kind: 'line' | 'solid' | 'cut'): Described => h('path', { d, class: kind });

/** Each state has a shape of its own; colour only helps. */
const DRAWN: Readonly<Record<Sign, readonly Described[]>> = {
  done: [disc, path('M4.6 8.2 7 10.6 11.4 5.6', 'cut')],
  ongoing: [
    path('M13.4 6.2A5.8 5.8 0 0 0 3 5.2M2.6 9.8A5.8 5.8 0 0 0 13 10.8', 'line'),
    path('M13.9 2.6v4h-4z', 'solid'),
    path('M2.1 13.4v-4h4z', 'solid'),
  ],
  'in-progress': [ring, path('M8 2a6 6 0 0 0 0 12z', 'solid')],
  'not-started': [ring],
  'not-applicable': [ring, path('M3.8 12.2 12.2 3.8', 'line')],
  unclear: [
    path('M2.5 2.5h11v11h-11z', 'line'),
    path('M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.3M8 11.2v.6', 'line'),
  ],
  late: [path('M8 1 15.4 14.5H.6z', 'solid'), path('M8 5.6v4.6M8 11.7v1.2', 'cut')],
  due: [ring, path('M8 4.4V8l2.6 1.6', 'line')],
  error: [path('M5 1h6l4 4v6l-4 4H5l-4-4V5z', 'solid'), path('M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8', 'cut')],
  warning: [path('M8 1.8 14.8 14H1.2z', 'line'), path('M8 6v4M8 11.4v1', 'line')],
  info: [ring, path('M8 7v4.2M8 4.4v1', 'line')],
  hint: [path('M8 1.6 14.4 8 8 14.4 1.6 8z', 'line')],
};

/** The picture alone; what it means stands beside it in words. */
export function signOf(sign: Sign): Described {
  return h(
    'svg',
    { class: 'sign', 'data-sign': sign, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    ...DRAWN[sign],
  );
}

/** The picture with its words. */
export function badgeOf({ sign, text }: Badge): Described {
  return h('span', { class: 'badge', 'data-sign': sign }, signOf(sign), h('span', {}, text));
}
