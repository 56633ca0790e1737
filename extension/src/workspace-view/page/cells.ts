import type { BoardRow, StandingKind } from '@soctrang/par-language-server';
import { element } from '../../page/browser/element';
import { filled } from '../../page/browser/filled';
import type { Words } from './messages';
import type { Column } from './sorting';

/** Each state has a shape of its own beside its colour. */
const MARKS: Readonly<Record<StandingKind, string>> = { late: '▲', missing: '○', draft: '◐', ready: '✓' };

/** The mark of a state; a screen reader hears its name beside it. */
export function mark(kind: StandingKind): HTMLElement {
  return element('span', { class: `mark ${kind}`, 'aria-hidden': 'true' }, MARKS[kind]);
}

/** What stands in a column. */
export function cell(row: BoardRow, column: Column, words: Words): HTMLElement {
  switch (column) {
    case 'name':
      return nameCell(row, words);
    case 'period':
      return element('td', {}, row.period.name || '–');
    case 'standing':
      return element(
        'td',
        { class: 'standing' },
        element('span', { class: 'line' }, mark(row.standing.kind), row.standing.name),
        element('small', { class: row.standing.overdue ? 'urgent' : undefined }, row.standing.why),
      );
    case 'blocks':
      return blocksCell(row, words);
    case 'tasks':
      return element('td', { title: row.tasks?.detail }, row.tasks?.words ?? '–');
    case 'points':
      return element(
        'td',
        { class: 'points', title: row.score?.set },
        row.score?.points ?? '–',
        row.score?.provisional && element('small', {}, row.score.provisional),
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

function nameCell({ id, name, file, standing }: BoardRow, words: Words): HTMLElement {
  const open = element('button', { type: 'button', class: 'link', 'data-open': id, 'data-focus': `open ${id}` }, name);
  const write =
    standing.kind === 'missing' &&
    element(
      'button',
      {
        type: 'button',
        class: 'write',
        'data-write': id,
        'data-focus': `write ${id}`,
        'aria-label': `${words.write}: ${name}`,
      },
      words.write,
    );
  return element('th', { scope: 'row' }, open, element('small', { class: 'file' }, file), write);
}

function blocksCell({ blocks, findings, standing }: BoardRow, words: Words): HTMLElement {
  if (blocks.length === 0) {
    const nothing = standing.kind === 'missing' ? '–' : words.nothingBlocks;
    return element('td', { class: 'quiet' }, nothing);
  }
  const items = blocks.map((one) => element('li', {}, one));
  return element('td', { class: (findings?.error ?? 0) > 0 ? 'blocks faulty' : 'blocks' }, element('ul', {}, ...items));
}

function indexCell({ score }: BoardRow): HTMLElement {
  if (score === null || score.share === null) return element('td', { class: 'quiet' }, '–');
  const reached = element('span', { class: 'reached' });
  // By the object model: the page lets no style in that stands in its text.
  reached.style.width = `${(score.share * 100).toFixed(2)}%`;
  const bar = element('span', { class: score.provisional ? 'bar provisional' : 'bar', 'aria-hidden': 'true' }, reached);
  return element(
    'td',
    { class: 'index' },
    element('span', { class: 'line' }, bar, element('span', { class: 'number' }, `${score.index}%`)),
    score.group ? element('small', {}, score.group) : undefined,
  );
}

function rankCell({ rank, unranked }: BoardRow, words: Words): HTMLElement {
  if (rank === null) return element('td', { class: 'quiet' }, unranked);
  return element(
    'td',
    { class: rank.provisional ? 'rank provisional' : 'rank' },
    rank.byIndex?.words ?? '–',
    element('small', {}, filled(words.byPoints, { place: rank.byPoints.words })),
  );
}
