import type { Language } from '@soctrang/par-core/report';
import type { Picture } from '@soctrang/par-core/rollup';
import { tablesIn } from '../tables';
import { dayNotes, notesOf, titleOf, totalsOf } from '../tables/notes';
import { type Cell, type SummaryTable, type TableColumn, tableContext } from '../tables/table';
import type { Chart } from './chart';
import { escaped } from './escaped';
import { PAGE_SCRIPT } from './script';
import { PAGE_STYLE } from './style';
import { pageWordsIn, type SayPage } from './words';

export interface PageOptions {
  readonly language: Language;
  /** Pictures of some of the tables; none where the page is to do without. */
  readonly charts: readonly Chart[];
}

/**
 * The summary as one page that needs nothing else: charts, tables that can be sorted and filtered, A4 when it is printed,
 * light and dark. Nothing is loaded and no other script runs, whatever stands in the reports: the page's own policy says
 * so. Knows neither Node nor an editor.
 *
 * @example await summaryPage(picture, { language: 'vi', charts: [] }) // '<!doctype html>…'
 */
export async function summaryPage(picture: Picture, { language, charts }: PageOptions): Promise<string> {
  const c = tableContext(picture, language);
  const say = pageWordsIn(language);
  const tables = tablesIn(c);
  const titles = new Map(tables.map(({ id, title }) => [id, title]));
  const drawn = charts.filter(({ table }) => titles.has(table));
  const policy = [
    "default-src 'none'",
    `style-src '${await hashOf(PAGE_STYLE)}'`,
    `script-src '${await hashOf(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const notes = notesOf(c);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(titleOf(c))}</title>
<style>${PAGE_STYLE}</style>
</head>
<body data-filter="${escaped(say('filterShort'))}" data-shown="${escaped(say('shown'))}">
<a class="skip" href="#agencies">${escaped(say('skip'))}</a>
<header>
<h1>${escaped(titleOf(c))}</h1>
<p>${escaped(picture.directive.title[language])}</p>
<p class="quiet">${dayNotes(c).map(escaped).join(' ')}</p>
<nav aria-label="${escaped(say('contents'))}"><ul>
${tables.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join('\n')}
</ul></nav>
</header>
<main>
<h2>${escaped(say('glance'))}</h2>
<dl class="totals">
${totalsOf(c)
  .map(({ name, text }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(text)}</dd></div>`)
  .join('\n')}
</dl>
<h2>${escaped(say('notes'))}</h2>
<ul class="notes">
${notes.map((note) => `<li>${escaped(note)}</li>`).join('\n')}
</ul>
${drawn.length === 0 ? '' : `<h2>${escaped(say('charts'))}</h2>\n<div class="charts">\n${drawn.map((chart) => figure(chart, titles, say)).join('\n')}\n</div>`}
${tables.map((table) => section(table, say)).join('\n')}
</main>
<footer>${escaped(say('made'))}</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function figure(
  { id, title, svg, table, note, isWide }: Chart,
  titles: ReadonlyMap<string, string>,
  say: SayPage,
): string {
  const link = `<a href="#${table}">${escaped(say('figures', { table: titles.get(table) ?? '' }))}</a>`;
  return `<figure id="chart-${id}"${isWide ? ' class="across"' : ''}>
<figcaption>${escaped(title)}</figcaption>
${svg}
<p class="quiet">${link}${note === undefined ? '' : ` · ${escaped(note)}`}</p>
</figure>`;
}

function section({ id, title, notes, columns, rows, isDetail }: SummaryTable, say: SayPage): string {
  const isWide = id === 'matrix';
  const head = columns
    .map((column) => {
      const full = column.full === undefined ? '' : ` title="${escaped(column.full)}"`;
      return `<th scope="col"${classOf(column)}${full}>${escaped(column.title)}</th>`;
    })
    .join('');
  const named = id.startsWith('ranking') ? 1 : 0;
  const body = rows
    .map((row) => `<tr>${row.map((cell, at) => cellOf(cell, columns[at], at === named)).join('')}</tr>`)
    .join('\n');
  const heading = `<h2 id="${id}">${escaped(title)}</h2>`;
  const content = `${notes.map((note) => `<p class="quiet">${escaped(note)}</p>`).join('\n')}
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table${isWide ? ' class="wide"' : ''} data-sort="${escaped(say('sort'))}" data-filter="${escaped(say('filter', { table: title }))}" aria-labelledby="${id}">
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>`;
  return isDetail
    ? `<details>\n<summary>${heading}</summary>\n${content}\n</details>`
    : `<section>\n${heading}\n${content}\n</section>`;
}

function cellOf({ text, number, order, full, tone }: Cell, column: TableColumn | undefined, isName: boolean): string {
  const sort = order ?? number;
  const attributes = [
    column ? classOf(column) : '',
    ...(sort === undefined ? [] : [` data-order="${escaped(String(sort))}"`]),
    ...(full === undefined ? [] : [` title="${escaped(full)}"`]),
  ].join('');
  // A sign alone says nothing to who hears the page.
  const shown =
    full === undefined
      ? escaped(text)
      : `<span aria-hidden="true">${escaped(text)}</span><span class="hidden">${escaped(full)}</span>`;
  const content = tone && text !== '' ? `<span class="tone ${tone}">${shown}</span>` : shown;
  return isName ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
}

function classOf({ align, breaks }: TableColumn): string {
  const names = [align, breaks].filter((name) => name !== undefined);
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

/** The name of a text for the page's policy: the digest of its UTF-8. */
async function hashOf(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
