import type { Block, Fact, Item, MeterBlock, Part, ReportPage, TextBlock } from '@soctrang/par-language-server';
import { type Described, h } from '../../page/browser/described';
import type { PageWords } from '../protocol';
import { barOf, sharesOf } from './charts';
import { badgeOf, signOf } from './signs';

/** A report as it stands on the page. Pure: what it makes is data, and `patch` puts it there. */
export function rendered(page: ReportPage, words: PageWords): readonly Described[] {
  const { language, title, subtitle, state, notice, parts } = page;
  return [
    h(
      'header',
      { class: 'head', lang: language, key: 'head' },
      h('h1', {}, title),
      h('p', { class: 'subtitle' }, subtitle, badgeOf(state)),
      notice !== undefined && h('p', { class: 'notice' }, signOf('info'), h('span', {}, notice)),
    ),
    h(
      'nav',
      { class: 'contents', lang: language, key: 'contents', 'aria-label': words.contents },
      h(
        'ul',
        {},
        ...parts.map(({ key, heading }) =>
          h('li', { key }, h('button', { type: 'button', class: 'place', 'data-goto': key }, heading)),
        ),
      ),
    ),
    ...parts.map((part) => partOf(part, 2, language, words)),
  ];
}

function partOf(part: Part, level: 2 | 3, language: string, words: PageWords): Described {
  const { key, id, heading, badge, aside, blocks, parts = [] } = part;
  const name = `part ${key}`.replace(/\s+/gu, '-');
  return h(
    level === 2 ? 'section' : 'article',
    { key, class: 'part', ...(level === 2 && { lang: language }), 'data-place': key, 'aria-labelledby': name },
    h(
      level === 2 ? 'h2' : 'h3',
      { id: name, tabindex: '-1' },
      id !== undefined && h('span', { class: 'id' }, id, ' '),
      placeOf(part, heading, words),
    ),
    (badge !== undefined || aside !== undefined) &&
      h('p', { class: 'beside' }, badge && badgeOf(badge), aside !== undefined && h('span', { class: 'aside' }, aside)),
    ...blocks.map((block) => blockOf(block, words)),
    ...parts.map((under) => partOf(under, 3, language, words)),
  );
}

/** What leads to the line where it is written: a button; a text alone where nothing of it is written. */
function placeOf({ key, range }: Pick<Part, 'key' | 'range'>, text: string, words: PageWords): Described {
  if (range === undefined) return h('span', {}, text);
  const title = words.toLine.replace('{line}', String(range.start.line + 1));
  return h('button', { type: 'button', class: 'place', 'data-reveal': key, title }, text);
}

function blockOf(block: Block, words: PageWords): Described {
  switch (block.kind) {
    case 'facts':
      return factsOf(block.facts, words);
    case 'text':
      return textOf(block, words);
    case 'list':
      return h(
        'div',
        { key: block.key, class: 'block', 'data-place': block.key },
        block.label !== undefined && h('p', { class: 'label' }, block.label),
        h('ul', { class: 'items' }, ...block.items.map((item) => itemOf(item, words))),
        block.more !== undefined && h('p', { class: 'aside' }, block.more),
      );
    case 'shares':
      return sharesOf(block);
    case 'meter':
      return meterOf(block, words);
    default:
      return block satisfies never;
  }
}

function factsOf(facts: readonly Fact[], words: PageWords): Described {
  return h(
    'dl',
    { class: 'facts' },
    ...facts.map((fact) =>
      h(
        'div',
        { key: fact.key, 'data-place': fact.key },
        h('dt', {}, fact.label),
        h('dd', {}, fact.sign && signOf(fact.sign), placeOf(fact, fact.text, words)),
      ),
    ),
  );
}

function textOf(block: TextBlock, words: PageWords): Described {
  return h(
    'div',
    { key: block.key, class: 'block text', 'data-place': block.key },
    block.label !== undefined && h('p', { class: 'label' }, placeOf(block, block.label, words)),
    ...block.paragraphs.map((paragraph) => h('p', {}, paragraph)),
  );
}

function itemOf(item: Item, words: PageWords): Described {
  const { key, id, badge, text, value, share, notes = [], facts = [] } = item;
  const named = text === '' && id !== undefined;
  return h(
    'li',
    { key, 'data-place': key, ...(badge && { 'data-sign': badge.sign }) },
    h(
      'div',
      { class: 'row' },
      badge && badgeOf(badge),
      id !== undefined && !named && h('span', { class: 'id' }, id, ' '),
      h('span', { class: 'what' }, placeOf(item, named ? id : text, words)),
      value !== undefined && h('span', { class: 'value' }, value),
    ),
    share !== undefined && barOf({ share }),
    ...notes.map((note) => h('p', { class: 'aside' }, note)),
    facts.length > 0 && factsOf(facts, words),
  );
}

function meterOf(block: MeterBlock, words: PageWords): Described {
  const { key, label, value, share, open, marks, badge, notes } = block;
  if (share !== undefined && badge === undefined && marks.length + notes.length === 0) {
    return h(
      'div',
      { key, class: 'block meter short', 'data-place': key },
      h('span', { class: 'label' }, placeOf(block, label, words)),
      barOf({ share, ...(open !== undefined && { open }) }),
      h('span', { class: 'value' }, value),
    );
  }
  return h(
    'div',
    { key, class: 'block meter', 'data-place': key },
    h(
      'div',
      { class: 'row' },
      h('span', { class: 'what' }, placeOf(block, label, words)),
      h('span', { class: 'value' }, value),
    ),
    share !== undefined && barOf({ share, ...(open !== undefined && { open }), marks }),
    (badge !== undefined || marks.length > 0) &&
      h(
        'ul',
        { class: 'legend' },
        badge && h('li', { key: 'badge' }, badgeOf(badge)),
        ...marks.map((mark) =>
          h(
            'li',
            { key: mark.kind },
            h('span', { class: `swatch ${mark.kind}`, 'aria-hidden': 'true' }),
            h('span', {}, mark.text),
          ),
        ),
      ),
    ...notes.map((note) => h('p', { class: 'aside' }, note)),
  );
}
