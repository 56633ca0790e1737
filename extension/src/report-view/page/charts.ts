import type { MeterBlock, SharesBlock } from '@soctrang/par-language-server';
import { type Described, h } from '../../page/browser/described';
import { signOf } from './signs';

/** Charts are drawn on a line of this length, whatever their width on the screen. */
const LENGTH = 1000;

const along = (share: number): string => String(Math.round(share * LENGTH));

/** A bar for so much of the whole, with what may still come, and marks on it. What it says stands beside it in words. */
export function barOf({ share, open, marks = [] }: Partial<Pick<MeterBlock, 'share' | 'open' | 'marks'>>): Described {
  return h(
    'svg',
    {
      class: 'bar',
      viewBox: `0 0 ${LENGTH} 16`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    h('rect', { class: 'track', x: '0', y: '4', width: along(1), height: '8' }),
    share !== undefined && h('rect', { class: 'filled', x: '0', y: '4', width: along(share), height: '8' }),
    open !== undefined &&
      h('rect', {
        class: 'open',
        x: along(share ?? 0),
        y: '6',
        width: along(Math.min(open, 1 - (share ?? 0))),
        height: '4',
      }),
    ...marks.map((mark) =>
      h('line', { class: `mark ${mark.kind}`, x1: along(mark.share), x2: along(mark.share), y1: '0', y2: '16' }),
    ),
  );
}

/** How many are in which state, side by side, and below it what each is. */
export function sharesOf({ key, label, shares }: SharesBlock): Described {
  let at = 0;
  const pieces = shares.map(({ sign, share }) => {
    const piece = h('rect', {
      class: 'piece',
      'data-sign': sign,
      x: along(at),
      y: '1',
      width: along(share),
      height: '14',
    });
    at += share;
    return piece;
  });
  return h(
    'div',
    { class: 'shares', key, role: 'group', 'aria-label': label },
    h(
      'svg',
      {
        class: 'bar whole',
        viewBox: `0 0 ${LENGTH} 16`,
        preserveAspectRatio: 'none',
        'aria-hidden': 'true',
        focusable: 'false',
      },
      ...pieces,
    ),
    h(
      'ul',
      { class: 'legend' },
      ...shares.map(({ sign, text }) => h('li', { 'data-sign': sign, key: sign }, signOf(sign), h('span', {}, text))),
    ),
  );
}
