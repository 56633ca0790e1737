import { chartSvg } from './chart.mjs';
import { RULE_EXAMPLES } from './rule-examples.mjs';
import { sampled } from './sampled.mjs';

/** @typedef {import('../core.mjs').Material} Material */
/** @typedef {import('./rule-examples.mjs').RuleExample} RuleExample */
/** @typedef {import('../../../packages/par-core/src/scoring/index').Entry} Entry */
/** @typedef {import('../../../packages/par-core/src/scoring/index').CriteriaSet} CriteriaSet */
/** @typedef {import('./chart.mjs').Chart} Chart */
/** @typedef {import('./chart.mjs').Tick} Tick */

const DAY = 86_400_000;
const POINTS = 'Điểm';

/** A set that holds one leaf, `1`. @param {RuleExample} example @returns {CriteriaSet} */
export const setOfOne = ({ name, maximum, rule }) => ({
  id: 'vi-du',
  name: { vi: 'Ví dụ', en: 'Example' },
  year: 2021,
  provenance: { kind: 'own', note: { vi: 'số minh họa', en: 'numbers for illustration' } },
  areas: [{ id: '1', name, maximum, scoredBy: scoredBy(rule.kind), rule }],
});

/** @param {string} kind */
const scoredBy = (kind) => (kind === 'survey' ? 'survey' : kind === 'external-index' ? 'external' : 'self-assessment');

/** A picture of each kind of rule, by its name: what the engine says over the values it may be given. @param {Material} material */
export function curves(material) {
  const charts = chartsOf(material);
  return Object.fromEntries(Object.entries(charts).map(([kind, chart]) => [kind, chartSvg(chart)]));
}

/** @param {Material} material @returns {Readonly<Record<import('../../../packages/par-core/src/scoring/index').RuleKindName, Chart>>} */
function chartsOf({ scoring, scoringText }) {
  const { compile, rational, toNumber } = scoring;
  const vi = (/** @type {number | string} */ value) => scoringText.formatNumber(rational(value), { language: 'vi' });

  /** @param {string} kind */
  const exampleOf = (kind) => {
    const example = RULE_EXAMPLES.find((one) => one.kind === kind);
    if (example === undefined) throw new RangeError(`there is no example of ${kind}`);
    const compiled = compile(setOfOne(example));
    const item = (/** @type {Entry} */ entry) => {
      const score = compiled.score({ 1: entry });
      const scored = score.item('1');
      if (scored === undefined || scored.failure !== undefined) throw new Error(`${kind} was not scored`);
      return scored;
    };
    const maximum = Number(example.maximum);
    return {
      maximum,
      points: (/** @type {Entry} */ entry) => toNumber(item(entry).points),
      counted: (/** @type {Entry} */ entry) => toNumber(item(entry).counted),
      head: {
        title: `${capital(scoringText.RULE_NAMES[example.kind].vi)}: ${example.name.vi}`,
        description: scoringText.ruleWords(example.rule, rational(example.maximum), 'vi'),
      },
      y: yOf(maximum),
    };
  };

  /** @param {number} to */
  const yOf = (to) => {
    const step = to <= 1 ? 0.25 : to <= 2 ? 0.5 : to <= 5 ? 1 : 2;
    const ticks = [];
    for (let at = 0; at <= to; at += step) ticks.push({ at, text: vi(at) });
    return { label: POINTS, to: to * 1.08, ticks };
  };

  /** @param {number} from @param {number} to @param {number} step @param {(at: number) => string} [label] */
  const ticks = (from, to, step, label = vi) => {
    /** @type {Tick[]} */
    const made = [];
    for (let at = from; at <= to; at += step) made.push({ at, text: label(at) });
    return made;
  };

  /** A number with at most four decimals, as text: no double in between. @param {number} value */
  const written = (value) => value.toFixed(4);

  /**
   * A line over a number that is put in.
   * @param {string} kind @param {string} label @param {number} from @param {number} to @param {number} step
   * @param {(x: string) => Entry} [entry]
   * @returns {Chart}
   */
  const over = (kind, label, from, to, step, entry = (x) => x) => {
    const { head, y, points, maximum } = exampleOf(kind);
    const series = sampled((x) => points(entry(written(x))), from, to, maximum);
    return { ...head, x: { label, from, to, ticks: ticks(from, to, step) }, y, series: [series] };
  };

  /** Steps over counts: each whole number has its bar. @param {string} kind @param {string} label @param {number} to @returns {Chart} */
  const counts = (kind, label, to) => {
    const { head, y, points } = exampleOf(kind);
    const bars = Array.from({ length: to + 1 }, (_, count) => {
      const value = points(count);
      return { label: String(count), value, note: vi(value) };
    });
    return { ...head, ...barAxis(bars, label), y, bars };
  };

  /** @param {readonly { readonly label: string }[]} bars @param {string} label */
  const barAxis = (bars, label) => ({
    x: { label, from: 0, to: bars.length, ticks: bars.map((bar, index) => ({ at: index + 0.5, text: bar.label })) },
  });

  const dates = () => {
    const { head, y, points } = exampleOf('date-bands');
    const first = Date.UTC(2021, 11, 8);
    const days = Array.from({ length: 28 }, (_, index) => new Date(first + index * DAY).toISOString().slice(0, 10));
    /** @type {import('./chart.mjs').Point[][]} */
    const runs = [];
    days.forEach((day, index) => {
      const value = points(day);
      const last = runs.at(-1);
      // A day is as wide as a day: its line goes on to the next one.
      if (last?.[0] && last[0].y === value) last[1] = { x: index + 1, y: value };
      else
        runs.push([
          { x: index, y: value },
          { x: index + 1, y: value },
        ]);
    });
    const labels = days.flatMap((day, index) =>
      index % 4 === 0 ? [{ at: index + 0.5, text: `${day.slice(8)}/${day.slice(5, 7)}` }] : [],
    );
    return {
      ...head,
      x: { label: 'Ngày hoàn thành (năm 2021–2022)', from: 0, to: days.length, ticks: labels },
      y,
      series: [{ runs }],
    };
  };

  const survey = () => {
    const { head, y, points, maximum } = exampleOf('survey');
    const line = (/** @type {'kha' | 'kem'} */ rest) =>
      sampled(
        (x) => points({ value: { tot: Math.round(x * 100), [rest]: 10_000 - Math.round(x * 100) } }),
        0,
        100,
        maximum,
      );
    const series = [
      { name: 'còn lại trả lời “Khá”', ...line('kha') },
      { name: 'còn lại trả lời “Kém”', ...line('kem') },
    ];
    return { ...head, x: { label: 'Tỷ lệ trả lời “Tốt” (%)', from: 0, to: 100, ticks: ticks(0, 100, 20) }, y, series };
  };

  const formula = () => {
    const { head, y, points, maximum } = exampleOf('formula');
    const line = (/** @type {string} */ choice) =>
      sampled(
        (x) => points({ value: { giao: 100, đúng_hạn: written(x), trễ: written(100 - x) }, choice }),
        0,
        100,
        maximum,
      );
    const series = [
      { name: 'phương án thứ nhất', ...line('a') },
      { name: 'phương án thứ hai', ...line('b') },
    ];
    const label = 'Số hoàn thành đúng hạn trên 100 nhiệm vụ, còn lại đều trễ';
    return { ...head, x: { label, from: 0, to: 100, ticks: ticks(0, 100, 20) }, y, series };
  };

  const evidence = () => {
    const { head, y, points, maximum } = exampleOf('evidence');
    const line = (/** @type {import('../../../packages/par-core/src/scoring/index').ComponentRecord} */ record) =>
      sampled((x) => points({ value: written(x), ...record }), 0, 100, maximum);
    const series = [
      { name: 'tài liệu đúng hạn', ...line({ evidence: [{ date: '2021-12-01' }] }) },
      { name: 'tài liệu trễ hoặc không có', ...line({ evidence: [{ date: '2021-12-20' }] }) },
    ];
    return { ...head, x: { label: 'Tỷ lệ (%)', from: 0, to: 100, ticks: ticks(0, 100, 20) }, y, series };
  };

  const notApplicable = () => {
    const { head, y, points, counted } = exampleOf('not-applicable');
    const bar = (/** @type {string} */ label, /** @type {Entry} */ entry) => {
      const [value, of] = [points(entry), counted(entry)];
      return { label, value, of, note: of === 0 ? 'không tính' : `${vi(value)} trên ${vi(of)}` };
    };
    const bars = [
      bar('100%', { value: 100 }),
      bar('60%', { value: 60 }),
      bar('0%', { value: 0 }),
      bar('không áp dụng', { notApplicable: true }),
    ];
    return { ...head, ...barAxis(bars, 'Số liệu; nét đứt: điểm tối đa được tính'), y, bars };
  };

  const yesNo = () => {
    const { head, y, points, maximum } = exampleOf('yes-no');
    const bars = /** @type {const} */ ([
      ['có', true],
      ['không', false],
    ]).map(([label, entry]) => ({ label, value: points(entry), of: maximum, note: vi(points(entry)) }));
    return { ...head, ...barAxis(bars, 'Kết quả; nét đứt: điểm tối đa'), y, bars };
  };

  const sum = () => {
    const parts = ['linear-with-floor', 'yes-no', 'count-bands'].map((kind) => {
      const example = RULE_EXAMPLES.find((one) => one.kind === kind);
      if (example === undefined) throw new RangeError(`there is no example of ${kind}`);
      return example;
    });
    const items = parts.map(({ name, maximum, rule }, index) => ({
      id: `1.${index + 1}`,
      name,
      maximum,
      scoredBy: /** @type {const} */ ('self-assessment'),
      rule,
    }));
    const maximum = parts.reduce((all, part) => all + Number(part.maximum), 0);
    const compiled = compile({
      ...setOfOne(/** @type {RuleExample} */ (parts[0])),
      areas: [{ id: '1', name: { vi: 'Lĩnh vực', en: 'Area' }, maximum, items }],
    });
    const score = compiled.score({ 1.1: '87.5%', 1.2: true, 1.3: 2 });
    const of = (/** @type {string} */ id) => {
      const item = score.item(id);
      if (item === undefined) throw new RangeError(`there is no ${id}`);
      return { value: toNumber(item.points), of: toNumber(item.maximum) };
    };
    const each = items.map(({ id }) => of(id));
    const whole = of('1');
    const bars = [
      ...each.map((item, index) => ({
        label: `1.${index + 1}`,
        ...item,
        tone: index,
        note: vi(item.value.toFixed(4)),
      })),
      { label: '1', ...whole, parts: each.map(({ value }) => value), note: vi(whole.value.toFixed(4)) },
    ];
    return {
      title: `${capital(scoringText.RULE_NAMES.sum.vi)}: điểm của lĩnh vực, tiêu chí`,
      description: 'Điểm của một mục có mục con là tổng điểm chưa làm tròn của các mục con.',
      ...barAxis(bars, 'Mã; nét đứt: điểm tối đa'),
      y: yOf(maximum),
      bars,
    };
  };

  return {
    'yes-no': yesNo(),
    bands: over('bands', 'Tỷ lệ (%)', 0, 100, 20),
    linear: over('linear', 'Tỷ lệ (%)', 0, 100, 20),
    'linear-with-floor': over('linear-with-floor', 'Tỷ lệ (%)', 0, 100, 20),
    'linear-to-target': over('linear-to-target', 'Tỷ lệ (%)', 0, 100, 10),
    'linear-between': over('linear-between', 'Số ngày trung bình', 0, 20, 5),
    deduction: counts('deduction', 'Số trường hợp', 9),
    'count-bands': counts('count-bands', 'Số lượng', 5),
    'date-bands': dates(),
    sum: sum(),
    survey: survey(),
    growth: over('growth', 'Mức tăng so với năm trước (%)', -10, 20, 5, (x) => ({
      value: { current: String(scoring.add(rational(x), rational(100))), previous: 100 },
    })),
    'external-index': over('external-index', 'SIPAS (%)', 0, 100, 20),
    evidence: evidence(),
    'not-applicable': notApplicable(),
    formula: formula(),
  };
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
