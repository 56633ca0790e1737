import { element } from '../../page/browser/element';
import { filled } from '../../page/browser/filled';
import type { Counts } from '../counts';
import type { Words } from './messages';

/** The numbers that a coordinator asks for first. */
export function headline(counts: Counts, words: Words): HTMLElement {
  const { all, reported, missing, overdue, late, ready, draft, faulty } = counts;
  return element(
    'dl',
    { class: 'headline' },
    number('reported', words.reported, reported, missing > 0 ? filled(words.ofAll, { all }) : ''),
    number('missing', words.missing, missing, '', overdue > 0 ? filled(words.overdue, { count: overdue }) : ''),
    number('late', words.late, late),
    number('draft', words.draft, draft, '', faulty > 0 ? filled(words.faulty, { count: faulty }) : ''),
    number('ready', words.ready, ready),
  );
}

function number(kind: string, name: string, count: number, behind = '', below = ''): HTMLElement {
  return element(
    'div',
    { class: count > 0 ? kind : `${kind} zero` },
    element('dt', {}, name),
    element('dd', {}, String(count), behind && element('span', {}, behind), below && element('small', {}, below)),
  );
}
