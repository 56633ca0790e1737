import { escaped } from './escaped';

/**
 * Colours of charts: what the chart library is given, and the variable of the page that takes its place, so that a
 * picture follows light, dark and paper. Each stands for nothing but itself.
 */
export const COLOURS = {
  ink: '#010001',
  quiet: '#010002',
  line: '#010003',
  done: '#020001',
  ongoing: '#020002',
  'in-progress': '#020003',
  'not-started': '#020004',
  'left-out': '#020005',
  unreadable: '#020006',
  'not-applicable': '#020007',
  bar: '#030001',
  'bar-2': '#030002',
} as const;

const VARIABLES = new Map<string, string>(
  Object.entries(COLOURS).map(([name, colour]) => [
    colour,
    name === 'ink'
      ? 'var(--ink)'
      : name === 'quiet'
        ? 'var(--ink-2)'
        : name === 'line'
          ? 'var(--line)'
          : `var(--c-${name})`,
  ]),
);

/**
 * A picture of the chart library as a part of the page: without styles of its own, which the page's policy would
 * refuse, in the page's colours, and with a title for those who hear it.
 */
export function inlineSvg(svg: string, title: string): string {
  return withoutStyles(svg)
    .replace(/ (?:class|ecmeta_[a-z_]+|xmlns:xlink|xml:space)="[^"]*"/gu, '')
    .replace(/ style="([^"]*)"/gu, (_, style: string) => attributesOf(style))
    .replace(/"(#0[0-9]{5})"/gu, (_, colour: string) => `"${VARIABLES.get(colour) ?? colour}"`)
    .replace(/^<svg width="\d+" height="\d+"/u, `<svg role="img" aria-label="${escaped(title)}"`);
}

/** Texts of a picture are escaped, so what looks like a style is one. */
function withoutStyles(svg: string): string {
  const [first = '', ...styled] = svg.split('<style');
  return first + styled.map((part) => part.split('</style>').slice(1).join('</style>')).join('');
}

/** What a style says, as attributes: a picture may have these. */
function attributesOf(style: string): string {
  return style
    .split(';')
    .flatMap((declaration) => {
      const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
      return name === '' || name === 'font-family' ? [] : [` ${name}="${value}"`];
    })
    .join('');
}
