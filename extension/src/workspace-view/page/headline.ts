import { type Described, h } from '../../page/browser/described';
import type { Counts } from '../counts';
import { filled } from './filled';
import type { Words } from './messages';

/** The numbers that a coordinator asks for first. */
export function headline(counts: Counts, words: Words): Described {
  const { all, reported, missing, overdue, late, ready, draft, faulty } = counts;
  return h(
    'dl',
    { class: 'headline' },
    number('reported', words.reported, reported, missing > 0 ? filled(words.ofAll, { all }) : ''),
    number('missing', words.missing, missing, '', overdue > 0 ? filled(words.overdue, { count: overdue }) : ''),
    number('late', words.late, late),
    number('draft', words.draft, draft, '', faulty > 0 ? filled(words.faulty, { count: faulty }) : ''),
    number('ready', words.ready, ready),
  );
}

function number(kind: string, name: string, count: number, behind = '', below = ''): Described {
  return h(
    'div',
    { class: count > 0 ? kind : `${kind} zero` },
    h('dt', {}, name),
    h('dd', {}, String(count), behind && h('span', {}, behind), below && h('small', {}, below)),
  );
}
