import type { Bilingual } from '../../directive/model';
import { readInUnit } from '../exact/numeral';
import { compare, equals, negate, Rational, signOf } from '../exact/rational';
import { formatNumber, NO_BREAK } from '../text/number';
import { type Writer, writerOf } from '../text/writer';
import type { InputChange, LeafDifference, ScoreDifference } from './score-difference';
import { itemText, percentText, type WordsOptions } from './words';

/** The sentences of a difference between two scores. */
export const DIFFERENCE_SENTENCES = {
  points: { vi: 'Tổng điểm: {before} → {after} ({change}).', en: 'Points: {before} → {after} ({change}).' },
  index: { vi: 'Chỉ số: {before} → {after} ({change}).', en: 'Index: {before} → {after} ({change}).' },
  'index.part': { vi: 'Chỉ số: {before} → {after}.', en: 'Index: {before} → {after}.' },
  counted: {
    vi: 'Điểm tối đa được tính: {before} → {after}.',
    en: 'Maximum that counts: {before} → {after}.',
  },
  provisional: { vi: '{group} (tạm tính)', en: '{group} (provisional)' },
  group: { vi: 'Xếp loại: {before} → {after}.', en: 'Group: {before} → {after}.' },
  none: { vi: 'không có', en: 'none' },
  'not-given': { vi: 'chưa có', en: 'not given' },
  'no-longer': { vi: 'không còn', en: 'no longer given' },
  named: { vi: '{name}: {value}', en: '{name}: {value}' },
  same: { vi: 'Không có gì thay đổi ở các tiêu chí.', en: 'Nothing changed in any criterion.' },
  leaf: { vi: '{item}: {before} → {after} ({change}).', en: '{item}: {before} → {after} ({change}).' },
  added: { vi: '{item}: mới, {after} ({change}).', en: '{item}: new, {after} ({change}).' },
  removed: { vi: '{item}: không còn, trước là {before} ({change}).', en: '{item}: gone, {before} before ({change}).' },
  maximum: { vi: 'Điểm tối đa: {before} → {after}.', en: 'Maximum: {before} → {after}.' },
  inputs: { vi: 'Số liệu: {changes}.', en: 'Input: {changes}.' },
  input: { vi: '{part} {before} → {after}', en: '{part} {before} → {after}' },
  missing: { vi: 'chưa có', en: 'missing' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  failed: { vi: 'không đọc được', en: 'cannot be read' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  changed: { vi: '(khác trước)', en: '(changed)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the parts of an entry are called. */
export const INPUT_PARTS: Readonly<Record<string, Bilingual>> = {
  value: { vi: 'giá trị', en: 'value' },
  'value/numerator': { vi: 'tử số', en: 'numerator' },
  'value/denominator': { vi: 'mẫu số', en: 'denominator' },
  'value/current': { vi: 'năm nay', en: 'this year' },
  'value/previous': { vi: 'năm trước', en: 'the year before' },
  choice: { vi: 'phương án', en: 'alternative' },
  self: { vi: 'điểm tự chấm', en: 'self-assessed points' },
  appraisal1: { vi: 'điểm thẩm định lần 1', en: 'points of the first appraisal' },
  appraisal2: { vi: 'điểm thẩm định lần 2', en: 'points of the second appraisal' },
  explanation: { vi: 'giải trình', en: 'explanation' },
  evidence: { vi: 'tài liệu kiểm chứng', en: 'evidence' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
};

const D = DIFFERENCE_SENTENCES;

/**
 * What changed between two scores, in words: the totals, then a line for each leaf, the largest change first.
 *
 * @example differenceText(scoreDifference(before, after), { language: 'vi' }).split('\n')[0] // 'Tổng điểm: 8,7 → 9,42 (+0,72).'
 */
export function differenceText({ total, leaves }: ScoreDifference, { language }: WordsOptions): string {
  const writer = writerOf(language);
  const { fill } = writer;
  const none = fill(D.none);
  const index = (of: Rational | undefined): string => (of ? percentText(of, writer) : none);
  const lines = [
    fill(D.points, {
      before: writer.number(total.before),
      after: writer.number(total.after),
      change: signed(total.change, writer),
    }),
    fill(total.index.change ? D.index : D['index.part'], {
      before: index(total.index.before),
      after: index(total.index.after),
      change: total.index.change ? signed(total.index.change, writer, 2) : '',
    }),
  ];
  if (!equals(total.counted.before, total.counted.after)) {
    lines.push(
      fill(D.counted, { before: writer.number(total.counted.before), after: writer.number(total.counted.after) }),
    );
  }
  if (total.group.before !== total.group.after) {
    const group = (side: 'before' | 'after'): string => {
      const name = total.group[side];
      if (name === undefined) return none;
      return total.provisional[side] ? fill(D.provisional, { group: name }) : name;
    };
    lines.push(fill(D.group, { before: group('before'), after: group('after') }));
  }
  if (leaves.length === 0) lines.push(fill(D.same));
  const size = ({ change }: LeafDifference): Rational => (signOf(change) < 0 ? negate(change) : change);
  for (const leaf of [...leaves].sort((a, b) => compare(size(b), size(a)))) lines.push(`- ${leafText(leaf, writer)}`);
  return lines.join('\n');
}

function leafText(leaf: LeafDifference, writer: Writer): string {
  const { fill } = writer;
  const { before, after, change, inputs } = leaf;
  const points = (of: LeafDifference['before']): string => {
    if (!of) return '';
    return of.status === undefined || of.status === 'scored' ? writer.number(of.points) : fill(D[of.status]);
  };
  const sentence = !before ? D.added : !after ? D.removed : D.leaf;
  const parts = [
    fill(sentence, {
      item: itemText(leaf, writer),
      before: points(before),
      after: points(after),
      change: signed(change, writer),
    }),
  ];
  if (before && after && !equals(before.maximum, after.maximum)) {
    parts.push(fill(D.maximum, { before: writer.number(before.maximum), after: writer.number(after.maximum) }));
  }
  if (inputs.length > 0)
    parts.push(fill(D.inputs, { changes: inputs.map((of) => inputChange(of, writer)).join('; ') }));
  return parts.join(' ');
}

function inputChange({ path, before, after }: InputChange, writer: Writer): string {
  const known = Object.hasOwn(INPUT_PARTS, path) ? INPUT_PARTS[path] : undefined;
  const part = known ? writer.name(known) : `“${path.replace(/^value\//u, '')}”`;
  return writer.fill(D.input, {
    part,
    before: before == null ? writer.fill(D['not-given']) : plain(before, writer),
    after: after == null ? writer.fill(D['no-longer']) : plain(after, writer),
  });
}

/** Letters of a text that are shown. */
const MOST_LETTERS = 60;
/** Counts or variables of a value that are shown. */
const MOST_NAMES = 8;

/** A value as it was entered. */
function plain(value: unknown, writer: Writer): string {
  if (typeof value === 'boolean') return writer.fill(value ? D.yes : D.no);
  const inPercent = typeof value === 'string' && value.endsWith('%');
  const read = readInUnit(value, inPercent);
  if (read instanceof Rational) return inPercent ? writer.percent(writer.number(read)) : writer.number(read);
  if (Array.isArray(value)) return String(value.length);
  if (typeof value === 'object' && value !== null) return partsText(value, writer);
  if (typeof value !== 'string') return writer.fill(D.changed);
  return value.length > MOST_LETTERS ? `“${value.slice(0, MOST_LETTERS)}…”` : value;
}

/** A value of several numbers: `2/3`, or each by its name. */
function partsText(value: object, writer: Writer): string {
  const parts = entriesIn(value);
  const numbers = parts.map(([, part]) => (typeof part === 'object' ? '' : plain(part, writer)));
  if (parts.length === 0 || parts.length > MOST_NAMES || numbers.includes('')) return writer.fill(D.changed);
  const [numerator, denominator] = ['numerator', 'denominator'].map((name) => parts.findIndex(([one]) => one === name));
  if (parts.length === 2 && numerator !== -1 && denominator !== -1) {
    return `${numbers[numerator ?? 0]}/${numbers[denominator ?? 1]}`;
  }
  return parts.map(([name], at) => writer.fill(D.named, { name, value: numbers[at] ?? '' })).join(', ');
}

/** The parts of a value; of one with a getter or a proxy that throws, none. */
function entriesIn(value: object): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(value);
  } catch {
    return [];
  }
}

/** A change with its sign: `+0,3`, `−0,3`, `≈ +0,3333`, `0`. */
function signed(change: Rational, { language }: Writer, digits?: number): string {
  const text = formatNumber(change, { language, digits });
  if (signOf(change) <= 0) return text;
  const about = `≈${NO_BREAK}`;
  return text.startsWith(about) ? `${about}+${text.slice(about.length)}` : `+${text}`;
}
