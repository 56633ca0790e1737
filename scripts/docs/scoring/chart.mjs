/**
 * A chart as SVG: lines with their breaks, or bars. It carries its own background, so that it can be read wherever it is
 * put, and turns dark where the reader's screen is.
 */

/** @typedef {{ readonly x: number, readonly y: number }} Point */
/** @typedef {{ readonly at: number, readonly text: string }} Tick */
/**
 * @typedef {object} Series
 * @property {string} [name] in the legend, where there are several
 * @property {readonly (readonly Point[])[]} runs connected points; between two runs the line jumps
 * @property {readonly Point[]} [closed] points that belong to the line
 * @property {readonly Point[]} [open] points that do not
 */
/** @typedef {{ readonly label: string, readonly value: number, readonly of?: number, readonly parts?: readonly number[], readonly tone?: number, readonly note: string }} Bar */
/**
 * @typedef {object} Chart
 * @property {string} title
 * @property {string} description
 * @property {{ readonly label: string, readonly from: number, readonly to: number, readonly ticks: readonly Tick[] }} x
 * @property {{ readonly label: string, readonly to: number, readonly ticks: readonly Tick[] }} y
 * @property {readonly Series[]} [series]
 * @property {readonly Bar[]} [bars]
 */

const SIZE = { width: 640, height: 340 };
const PLOT = { left: 64, right: 616, top: 46, bottom: 268 };

const STYLE = `
  .back { fill: #ffffff; }
  .text { fill: #1f2328; font: 13px system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
  .title { font-weight: 600; font-size: 14px; }
  .axis { stroke: #59636e; fill: none; }
  .grid { stroke: #d1d9e0; fill: none; }
  .c0 { stroke: #0969da; } .c1 { stroke: #bc4c00; } .c2 { stroke: #1a7f37; }
  .f0 { fill: #0969da; } .f1 { fill: #bc4c00; } .f2 { fill: #1a7f37; }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
  .c1.line { stroke-dasharray: 7 5; } .c2.line { stroke-dasharray: 2 5; }
  .open { fill: #ffffff; stroke-width: 2; }
  .of { fill: none; stroke: #59636e; stroke-dasharray: 4 3; }
  .part { stroke: #ffffff; stroke-width: 1.5; }
  @media (prefers-color-scheme: dark) {
    .back { fill: #0d1117; }
    .text { fill: #e6edf3; }
    .axis { stroke: #9198a1; } .grid { stroke: #30363d; } .of { stroke: #9198a1; }
    .c0 { stroke: #58a6ff; } .c1 { stroke: #ffa657; } .c2 { stroke: #56d364; }
    .f0 { fill: #58a6ff; } .f1 { fill: #ffa657; } .f2 { fill: #56d364; }
    .open { fill: #0d1117; } .part { stroke: #0d1117; }
  }`;

/** @param {Chart} chart */
export function chartSvg(chart) {
  const { title, description, x, y } = chart;
  const across = (/** @type {number} */ value) =>
    short(PLOT.left + ((value - x.from) / (x.to - x.from)) * (PLOT.right - PLOT.left));
  const up = (/** @type {number} */ value) => short(PLOT.bottom - (value / y.to) * (PLOT.bottom - PLOT.top));
  const parts = [
    `<rect class="back" width="${SIZE.width}" height="${SIZE.height}" rx="6"/>`,
    text(title, PLOT.left, 24, 'start', 'title'),
    ...y.ticks.flatMap(({ at, text: label }) => [
      line('grid', PLOT.left, up(at), PLOT.right, up(at)),
      text(label, PLOT.left - 8, up(at) + 4, 'end'),
    ]),
    ...x.ticks.flatMap(({ at, text: label }) => [
      chart.bars ? '' : line('axis', across(at), PLOT.bottom, across(at), PLOT.bottom + 5),
      text(label, across(at), PLOT.bottom + 20, 'middle'),
    ]),
    line('axis', PLOT.left, PLOT.bottom, PLOT.right, PLOT.bottom),
    line('axis', PLOT.left, PLOT.top, PLOT.left, PLOT.bottom),
    text(y.label, 14, PLOT.top - 8, 'start'),
    text(x.label, PLOT.right, PLOT.bottom + 42, 'end'),
    ...(chart.bars ?? []).flatMap((bar, index) => barSvg(bar, index, chart.bars?.length ?? 1, up)),
    ...(chart.series ?? []).flatMap((series, index) => seriesSvg(series, index, across, up)),
    ...legend(chart.series ?? []),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-labelledby="title description" lang="vi">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE}\n</style>`,
    ...parts.filter((part) => part !== ''),
    '</svg>\n',
  ].join('\n');
}

/** @param {Series} series @param {number} index @param {(x: number) => number} across @param {(y: number) => number} up */
function seriesSvg({ runs, closed = [], open = [] }, index, across, up) {
  const place = (/** @type {Point} */ { x, y }) => `${across(x)} ${up(y)}`;
  const dot = (/** @type {Point} */ { x, y }, /** @type {string} */ style) =>
    `<circle class="${style}" cx="${across(x)}" cy="${up(y)}" r="4"/>`;
  return [
    ...runs.map((run) => `<path class="line c${index}" d="M${run.map(place).join('L')}"/>`),
    ...open.map((point) => dot(point, `open c${index}`)),
    ...closed.map((point) => dot(point, `f${index}`)),
  ];
}

/** @param {Bar} bar @param {number} index @param {number} count @param {(y: number) => number} up */
function barSvg({ value, of, parts = [value], tone = 0, note }, index, count, up) {
  const step = (PLOT.right - PLOT.left) / count;
  const width = Math.min(64, step * 0.6);
  const left = short(PLOT.left + step * (index + 0.5) - width / 2);
  let from = 0;
  const pieces = parts.map((part, place) => {
    const piece = `<rect class="part f${(tone + place) % 3}" x="${left}" y="${up(from + part)}" width="${width}" height="${short(up(from) - up(from + part))}"/>`;
    from += part;
    return piece;
  });
  const outline =
    of === undefined
      ? ''
      : `<rect class="of" x="${left}" y="${up(of)}" width="${width}" height="${short(up(0) - up(of))}"/>`;
  return [...pieces, outline, text(note, left + width / 2, up(Math.max(value, of ?? 0)) - 6, 'middle')];
}

/** @param {readonly Series[]} series */
function legend(series) {
  const named = series.flatMap(({ name }, index) => (name === undefined ? [] : [{ name, index }]));
  return named.flatMap(({ name, index }, place) => {
    const [x, y] = [PLOT.left + place * 200, SIZE.height - 12];
    return [`<path class="line c${index}" d="M${x} ${y - 4}h24"/>`, text(name, x + 32, y, 'start')];
  });
}

/** @param {string} style @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
const line = (style, x1, y1, x2, y2) => `<path class="${style}" d="M${x1} ${y1}L${x2} ${y2}"/>`;

/** @param {string} label @param {number} x @param {number} y @param {'start' | 'middle' | 'end'} anchor @param {string} [style] */
const text = (label, x, y, anchor, style = '') =>
  `<text class="${`text ${style}`.trim()}" x="${short(x)}" y="${short(y)}" text-anchor="${anchor}">${escaped(label)}</text>`;

/** The same figure on every machine. @param {number} value */
const short = (value) => Math.round(value * 100) / 100;

/** @param {string} label */
const escaped = (label) => label.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
