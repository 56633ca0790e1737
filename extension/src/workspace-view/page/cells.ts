import type { BoardRow, StandingKind } from '@soctrang/par-language-server';
import { type Described, h } from '../../page/browser/described';
import { filled } from './filled';
import type { Words } from './messages';
import type { Column } from './sorting';

/** Each state has a shape of its own beside its colour. */
const MARKS: Readonly<Record<StandingKind, string>> = { late: '▲', missing: '○', draft: '◐', ready: '✓' };

/** The mark of a state; a screen reader hears its name beside it. */
export function mark(kind: StandingKind): Described {
  return h('span', { class: `mark ${kind}`, 'aria-hidden': 'true' }, MARKS[kind]);
}

/** What stands in a column. */
export function cell(row: BoardRow, column: Column, words: Words): Described {
  switch (column) {
    case 'name':
      return nameCell(row, words);
    case 'period':
      return h('td', { class: 'period' }, row.period.name || '–');
    case 'standing':
      return h(
        'td',
        { class: 'standing' },
        h('span', { class: 'line' }, mark(row.standing.kind), row.standing.name),
        h('small', { class: row.standing.overdue ? 'urgent' : undefined }, row.standing.why),
      );
    case 'blocks':
      return blocksCell(row, words);
    case 'tasks':
      return h('td', { class: 'tasks', title: row.tasks?.detail }, row.tasks?.words ?? '–');
    case 'points':
      return h(
        'td',
        { class: 'points', title: row.score?.set },
        row.score?.points ?? '–',
        row.score?.provisional && h('small', {}, row.score.provisional),
      );
    case 'index':
      return indexCell(row);
    case 'rank':
      return rankCell(row, words);
    default: {
      const unknown: never = column;
      return unknown;
    }
  }
}

function nameCell({ id, name, file, standing }: BoardRow, words: Words): Described {
  const label = `${words.write}: ${name}`;
  const write =
    standing.kind === 'missing' &&
    h('button', { type: 'button', class: 'write', 'data-write': id, 'aria-label': label }, words.write);
  return h(
    'th',
    { scope: 'row' },
    h('button', { type: 'button', class: 'link' }, name),
    h('small', { class: 'file' }, file),
    write,
  );
}

function blocksCell({ blocks, findings, standing }: BoardRow, words: Words): Described {
  if (blocks.length === 0) {
    const nothing = standing.kind === 'missing' ? '–' : words.nothingBlocks;
    return h('td', { class: 'quiet' }, nothing);
  }
  const items = blocks.map((one) => h('li', {}, one));
  return h('td', { class: (findings?.error ?? 0) > 0 ? 'blocks faulty' : 'blocks' }, h('ul', {}, ...items));
}

function indexCell({ score }: BoardRow): Described {
  if (score === null || score.share === null) return h('td', { class: 'quiet' }, '–');
  // Drawn: the page lets no style in that stands in its text.
  const bar = h(
    'svg',
    { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    h('rect', {
      class: score.provisional ? 'reached provisional' : 'reached',
      width: (score.share * 100).toFixed(2),
      height: '10',
    }),
  );
  return h(
    'td',
    { class: 'index' },
    h('span', { class: 'line' }, bar, h('span', { class: 'number' }, `${score.index}%`)),
    score.group ? h('small', {}, score.group) : undefined,
  );
}

function rankCell({ rank, unranked }: BoardRow, words: Words): Described {
  if (rank === null) return h('td', { class: 'quiet' }, unranked);
  return h(
    'td',
    { class: rank.provisional ? 'rank provisional' : 'rank' },
    rank.byIndex?.words ?? '–',
    h('small', {}, filled(words.byPoints, { place: rank.byPoints.words })),
  );
}
