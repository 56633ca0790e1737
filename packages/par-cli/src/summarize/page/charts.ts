import type { Language } from '@soctrang/par-core/report';
import { BASIS_NAMES, type Picture, TASK_STATE_NAMES, TASK_STATES, type TaskState } from '@soctrang/par-core/rollup';
import { rational } from '@soctrang/par-core/scoring';
import { formatNumber } from '@soctrang/par-core/scoring/text';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from './chart';
import { COLOURS, inlineSvg } from './svg';
import { pageWordsIn, type SayPage } from './words';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** How wide a picture is, and how much of it the labels take. */
const SIZES = { half: { width: 640, labels: 200 }, whole: { width: 1300, labels: 460 } } as const;
const ROW = 22;
/** More bars than this are no picture any more. */
const MOST_BARS = 60;

/** A row of bars, one behind the other. */
interface Bars {
  readonly name: string;
  readonly colour: string;
  /** In the order of the labels; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Written behind the bar. */
  readonly labels?: readonly string[];
}

/** Pictures of a summary: tasks by agency, tasks, indexes, indicators. Drawn without a screen, in Node or in a browser. */
export function chartsOf(picture: Picture, language: Language): readonly Chart[] {
  const say = pageWordsIn(language);
  return [
    tasksByAgency(picture, language, say),
    indexes(picture, language, say),
    byTask(picture, language, say),
    indicators(picture, language, say),
  ].flatMap((chart) => chart ?? []);
}

type Maybe = Chart | undefined;

function tasksByAgency({ agencies }: Picture, language: Language, say: SayPage): Maybe {
  const all = agencies.filter(({ report }) => report !== null);
  const counts = all.map(({ cells }) => {
    const own = Object.values(cells).filter(({ part }) => part !== 'other');
    return (state: TaskState): number => own.filter((cell) => cell.state === state).length;
  });
  const names = all.map(({ name }) => name[language]);
  const bars = statesOf(language, (state) => counts.map((count) => count(state)));
  return chart({ id: 'tasks', title: say('chart.tasks'), table: 'matrix', names, bars, size: 'half' }, say);
}

function byTask({ tasks }: Picture, language: Language, say: SayPage): Maybe {
  const names = tasks.map(({ id, title }) => `${id} ${title[language]}`);
  const bars = statesOf(language, (state) => tasks.map(({ states }) => states[state]));
  return chart({ id: 'by-task', title: say('chart.byTask'), table: 'tasks', names, bars, size: 'whole' }, say);
}

function statesOf(language: Language, values: (state: TaskState) => readonly number[]): readonly Bars[] {
  return TASK_STATES.map((state) => ({
    name: TASK_STATE_NAMES[state][language],
    colour: COLOURS[state],
    values: values(state),
  })).filter((one) => one.values.some((value) => value > 0));
}

function indexes({ scores, agencies }: Picture, language: Language, say: SayPage): Maybe {
  const [first] = scores;
  if (first === undefined) return undefined;
  const byId = new Map(agencies.map((one) => [one.id, one]));
  const rows = [...first.final, ...first.provisional].flatMap((id) => {
    const agency = byId.get(id);
    const rounded = agency?.score?.index?.rounded;
    return agency && rounded !== undefined
      ? [{ name: agency.name[language], rounded, isFinal: !agency.score?.provisional }]
      : [];
  });
  const valuesOf = (isFinal: boolean) => rows.map((row) => (row.isFinal === isFinal ? Number(row.rounded) : null));
  const labels = rows.map(({ rounded }) => decimal(rounded, language));
  const bars = [
    { name: say('chart.index.final'), colour: COLOURS.bar, values: valuesOf(true), labels },
    { name: say('chart.index.provisional'), colour: COLOURS['bar-2'], values: valuesOf(false), labels },
  ].filter(({ values }) => values.some((value) => value !== null));
  const names = rows.map(({ name }) => name);
  return chart({ id: 'index', title: say('chart.index'), table: 'ranking', names, bars, size: 'half', max: 100 }, say);
}

function indicators(picture: Picture, language: Language, say: SayPage): Maybe {
  const rows = picture.indicators.flatMap(({ title, figures }) =>
    figures.flatMap(({ rate, basis }) =>
      rate
        ? [{ name: `${title[language]} (${BASIS_NAMES[basis][language].toLowerCase()})`, rounded: rate.rounded }]
        : [],
    ),
  );
  const values = rows.map(({ rounded }) => Number(rounded));
  const labels = rows.map(({ rounded }) => decimal(rounded, language));
  const bars = [{ name: say('chart.indicators'), colour: COLOURS.bar, values, labels }];
  const names = rows.map(({ name }) => name);
  const title = say('chart.indicators');
  const max = Math.ceil(Math.max(100, ...values) / 20) * 20;
  return chart({ id: 'indicators', title, table: 'indicators', names, bars, size: 'whole', max }, say);
}

const decimal = (rounded: string, language: Language): string =>
  formatNumber(rational(rounded), { language, digits: rounded.split('.')[1]?.length ?? 0 });

interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly table: string;
  readonly names: readonly string[];
  readonly bars: readonly Bars[];
  readonly size: keyof typeof SIZES;
  readonly max?: number;
}

function chart(drawing: Drawing, say: SayPage): Maybe {
  const { id, title, table, names, bars, size } = drawing;
  if (names.length === 0 || bars.length === 0) return undefined;
  const shown = Math.min(names.length, MOST_BARS);
  const svg = inlineSvg(drawn({ ...drawing, names: names.slice(0, shown) }), title);
  return {
    id,
    title,
    svg,
    table,
    ...(size === 'whole' && { isWide: true as const }),
    ...(shown < names.length && { note: say('chart.more', { shown, all: names.length }) }),
  };
}

/** Most of the agencies of a province share these words; in a picture there is room for what tells them apart. */
const short = (name: string): string => name.replace(/Ủy ban nhân dân/gu, 'UBND').replace(/People’s Committee/gu, 'PC');

function drawn({ names, bars, max, size }: Drawing): string {
  const hasLegend = bars.length > 1;
  const { width, labels: room } = SIZES[size];
  const top = hasLegend ? (size === 'half' ? 52 : 30) : 8;
  const height = top + names.length * ROW + 28;
  const picture = init(null, null, { renderer: 'svg', ssr: true, width, height });
  const option: EChartsCoreOption = {
    animation: false,
    textStyle: { color: COLOURS.ink },
    ...(hasLegend && { legend: { top: 0, left: 0, textStyle: { color: COLOURS.ink }, itemGap: 14 } }),
    grid: { left: room + 10, right: 48, top, bottom: 24 },
    xAxis: {
      type: 'value',
      ...(max !== undefined && { max }),
      minInterval: 1,
      axisLabel: { color: COLOURS.quiet },
      splitLine: { lineStyle: { color: COLOURS.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names.map(short),
      axisLabel: { color: COLOURS.ink, width: room, overflow: 'truncate', interval: 0 },
      axisLine: { lineStyle: { color: COLOURS.line } },
      axisTick: { show: false },
    },
    series: bars.map(({ name, colour, values, labels }) => ({
      name,
      type: 'bar',
      stack: 'all',
      barWidth: ROW - 7,
      itemStyle: { color: colour },
      data: values.slice(0, names.length).map((value, at) => ({
        value,
        ...(labels &&
          value !== null && {
            label: { show: true, position: 'right', formatter: labels[at] ?? '', color: COLOURS.ink },
          }),
      })),
    })),
  };
  picture.setOption(option);
  const svg = picture.renderToSVGString();
  picture.dispose();
  return svg;
}
