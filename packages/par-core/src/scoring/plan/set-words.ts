import type { Bilingual, Provenance } from '../../directive/model';
import { readNumeral } from '../exact/numeral';
import { Rational } from '../exact/rational';
import type { RankGroups, Rounding, ScoredBy } from '../model';
import { isLeaf } from '../model';
import { objectOf } from '../rules/rule-kind';
import { RULE_NAMES } from '../rules/words';
import { provenanceWords } from '../text/provenance';
import { type Writer, writerOf } from '../text/writer';
import type { SetChange } from './set-difference';
import type { WordsOptions } from './words';

/** The sentences of a difference between two criteria sets. */
export const SET_DIFFERENCE_SENTENCES = {
  same: { vi: 'Hai bộ tiêu chí giống nhau.', en: 'The two criteria sets are the same.' },
  set: { vi: '{part}: {before} → {after}.', en: '{part}: {before} → {after}.' },
  rounding: { vi: 'Làm tròn: {before} → {after}.', en: 'Rounding: {before} → {after}.' },
  digits: { vi: '{digits} chữ số thập phân, {mode}', en: '{digits} decimal places, {mode}' },
  groups: { vi: 'Xếp loại: {before} → {after}.', en: 'Groups: {before} → {after}.' },
  group: { vi: '{name} từ {from}', en: '{name} from {from}' },
  'group.above': { vi: '{name} trên {from}', en: '{name} above {from}' },
  'group.rest': { vi: '{name} còn lại', en: '{name} the rest' },
  provenance: {
    vi: 'Nguồn của các con số: {before} → {after}.',
    en: 'Where the numbers come from: {before} → {after}.',
  },
  'provenance.groups': {
    vi: 'Nguồn của xếp loại: {before} → {after}.',
    en: 'Where the groups come from: {before} → {after}.',
  },
  'provenance.item': {
    vi: '{item}: nguồn của các con số: {before} → {after}.',
    en: '{item}: where the numbers come from: {before} → {after}.',
  },
  'provenance.rule': {
    vi: '{item}: nguồn của cách chấm: {before} → {after}.',
    en: '{item}: where the rule comes from: {before} → {after}.',
  },
  inherited: { vi: 'theo cấp trên', en: 'as above it' },
  reordered: { vi: 'Thứ tự trong {under}: {before} → {after}.', en: 'Order in {under}: {before} → {after}.' },
  areas: { vi: 'cấp lĩnh vực', en: 'the areas' },
  under: { vi: 'mục {id}', en: 'item {id}' },
  added: { vi: 'Thêm {item}, thuộc {under}, tối đa {maximum}.', en: 'Added: {item}, in {under}, maximum {maximum}.' },
  'added.leaf': {
    vi: 'Thêm {item}, thuộc {under}, tối đa {maximum}, cách chấm: {rule}.',
    en: 'Added: {item}, in {under}, maximum {maximum}, rule: {rule}.',
  },
  removed: { vi: 'Bỏ {item}, thuộc {under}, tối đa {maximum}.', en: 'Removed: {item}, in {under}, maximum {maximum}.' },
  moved: { vi: '{item}: chuyển từ {before} sang {after}.', en: '{item}: moved from {before} to {after}.' },
  renamed: { vi: '{id}: đổi tên từ “{before}” thành “{after}”.', en: '{id}: renamed from “{before}” to “{after}”.' },
  maximum: { vi: '{item}: điểm tối đa {before} → {after}.', en: '{item}: maximum {before} → {after}.' },
  'now-leaf': {
    vi: '{item}: nay chấm trực tiếp, không còn tiêu chí con.',
    en: '{item}: now scored itself, without items under it.',
  },
  'now-sum': { vi: '{item}: nay là tổng của các tiêu chí con.', en: '{item}: now the sum of the items under it.' },
  'scored-by': { vi: '{item}: hình thức chấm: {before} → {after}.', en: '{item}: scored by: {before} → {after}.' },
  'rule-kind': { vi: '{item}: cách chấm: {before} → {after}.', en: '{item}: rule: {before} → {after}.' },
  rule: { vi: '{item}: {part}: {before} → {after}.', en: '{item}: {part}: {before} → {after}.' },
  takes: { vi: '{item}: số liệu lấy từ: {before} → {after}.', en: '{item}: input taken from: {before} → {after}.' },
  note: { vi: '{item}: ghi chú: {before} → {after}.', en: '{item}: note: {before} → {after}.' },
  none: { vi: 'không có', en: 'none' },
  item: { vi: '{id} {name}', en: '{id} {name}' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const S = SET_DIFFERENCE_SENTENCES;

const SCORED_BY: Readonly<Record<ScoredBy, Bilingual>> = {
  'self-assessment': { vi: 'tự chấm, thẩm định', en: 'self-assessment and appraisal' },
  survey: { vi: 'điều tra xã hội học', en: 'survey' },
  external: { vi: 'số liệu bên ngoài', en: 'external figure' },
};

const ROUNDING: Readonly<Record<NonNullable<Rounding['mode']>, Bilingual>> = {
  'half-away-from-zero': { vi: 'nửa đơn vị làm tròn lên (xa số 0)', en: 'halves away from zero' },
  'half-even': { vi: 'nửa đơn vị làm tròn về số chẵn', en: 'halves to the even digit' },
  down: { vi: 'luôn về phía số 0', en: 'always towards zero' },
  up: { vi: 'luôn ra xa số 0', en: 'always away from zero' },
  floor: { vi: 'luôn xuống', en: 'always down' },
  ceiling: { vi: 'luôn lên', en: 'always up' },
};

/** What the parts of a set and of a rule are called; a number in a path is a place in a list. */
export const PART_NAMES: Readonly<Record<string, Bilingual>> = {
  name: { vi: 'tên', en: 'name' },
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  year: { vi: 'năm', en: 'year' },
  validFrom: { vi: 'hiệu lực từ ngày', en: 'valid from' },
  validTo: { vi: 'hiệu lực đến ngày', en: 'valid to' },
  decision: { vi: 'quyết định ban hành', en: 'decision' },
  reference: { vi: 'số ký hiệu', en: 'reference' },
  date: { vi: 'ngày', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  title: { vi: 'trích yếu', en: 'title' },
  note: { vi: 'ghi chú', en: 'note' },
  unit: { vi: 'đơn vị', en: 'unit' },
  bands: { vi: 'khoảng', en: 'band' },
  from: { vi: 'từ', en: 'from' },
  above: { vi: 'trên', en: 'above' },
  to: { vi: 'đến dưới', en: 'to below' },
  points: { vi: 'điểm', en: 'points' },
  floor: { vi: 'mức sàn', en: 'floor' },
  target: { vi: 'mục tiêu', en: 'target' },
  low: { vi: 'mức không có điểm', en: 'level without points' },
  high: { vi: 'mức đủ điểm', en: 'level of full points' },
  perCase: { vi: 'trừ mỗi trường hợp', en: 'deduction per case' },
  free: { vi: 'số trường hợp không trừ', en: 'free cases' },
  atLeast: { vi: 'từ số lượng', en: 'at least' },
  by: { vi: 'chậm nhất ngày', en: 'by' },
  options: { vi: 'phương án trả lời', en: 'answer' },
  weight: { vi: 'trọng số', en: 'weight' },
  id: { vi: 'mã', en: 'id' },
  measure: { vi: 'cách đo', en: 'measure' },
  index: { vi: 'chỉ số', en: 'index' },
  scale: { vi: 'thang', en: 'scale' },
  variables: { vi: 'biến', en: 'variable' },
  expression: { vi: 'công thức', en: 'formula' },
  alternatives: { vi: 'phương án tính', en: 'alternative' },
  rule: { vi: 'cách chấm', en: 'rule' },
  kind: { vi: 'cách chấm', en: 'kind' },
  dueOn: { vi: 'hạn của tài liệu kiểm chứng', en: 'last day for the evidence' },
  treatment: { vi: 'khi không áp dụng', en: 'where it does not apply' },
};

/**
 * What changed between two criteria sets, in words: a line for each change.
 *
 * @example setDifferenceText(setDifference(lastYear, thisYear), { language: 'vi' }).split('\n')[0] // '- Năm: 2020 → 2021.'
 */
export function setDifferenceText(changes: readonly SetChange[], { language }: WordsOptions): string {
  const writer = writerOf(language);
  if (changes.length === 0) return writer.fill(S.same);
  return changes.map((change) => `- ${changeText(change, writer)}`).join('\n');
}

function changeText(change: SetChange, writer: Writer): string {
  const { fill } = writer;
  const item = 'name' in change ? fill(S.item, { id: change.id, name: writer.name(change.name) }) : '';
  const under = (id: string | undefined): string => (id === undefined ? fill(S.areas) : fill(S.under, { id }));
  switch (change.kind) {
    case 'set': {
      // A year is no quantity: it has no thousands.
      const value = (of: unknown): string => (change.path === 'year' ? String(of) : plain(of, writer));
      const part = partText(change.path, writer);
      return capital(fill(S.set, { part, before: value(change.before), after: value(change.after) }));
    }
    case 'rounding':
      return fill(S.rounding, {
        before: roundingText(change.before, writer),
        after: roundingText(change.after, writer),
      });
    case 'groups':
      return fill(S.groups, { before: groupsText(change.before, writer), after: groupsText(change.after, writer) });
    case 'set-provenance':
      return fill(change.of === 'set' ? S.provenance : S['provenance.groups'], provenances(change, writer));
    case 'reordered':
      return fill(S.reordered, {
        under: under(change.under),
        before: change.before.join(', '),
        after: change.after.join(', '),
      });
    case 'added': {
      const args = { item, under: under(change.under), maximum: plain(change.item.maximum, writer) };
      if (!isLeaf(change.item)) return fill(S.added, args);
      return fill(S['added.leaf'], { ...args, rule: writer.name(RULE_NAMES[change.item.rule.kind]) });
    }
    case 'removed':
      return fill(S.removed, { item, under: under(change.under), maximum: plain(change.item.maximum, writer) });
    case 'moved':
      return fill(S.moved, { item, before: under(change.before), after: under(change.after) });
    case 'renamed':
      return fill(S.renamed, { id: change.id, before: writer.name(change.before), after: writer.name(change.after) });
    case 'maximum':
      return fill(S.maximum, { item, before: plain(change.before, writer), after: plain(change.after, writer) });
    case 'leaf':
      return fill(change.after ? S['now-leaf'] : S['now-sum'], { item });
    case 'scored-by':
      return fill(S['scored-by'], {
        item,
        before: scorerText(change.before, writer),
        after: scorerText(change.after, writer),
      });
    case 'rule-kind':
      return fill(S['rule-kind'], {
        item,
        before: fill(RULE_NAMES[change.before]),
        after: fill(RULE_NAMES[change.after]),
      });
    case 'rule': {
      const inUnit = (value: unknown): string =>
        change.inPercent && (typeof value === 'number' || typeof value === 'string')
          ? writer.numeral(value, 'percent')
          : plain(value, writer);
      return fill(S.rule, {
        item,
        part: partText(change.path, writer),
        before: inUnit(change.before),
        after: inUnit(change.after),
      });
    }
    case 'takes':
      return fill(S.takes, { item, before: plain(change.before, writer), after: plain(change.after, writer) });
    case 'note':
      return fill(S.note, {
        item,
        before: plain(change.before?.[writer.language], writer),
        after: plain(change.after?.[writer.language], writer),
      });
    case 'provenance':
      return fill(change.of === 'item' ? S['provenance.item'] : S['provenance.rule'], {
        item,
        ...provenances(change, writer),
      });
    default:
      return change satisfies never;
  }
}

/** Who scores plays no part in the points, so that anything may stand there. */
const scorerText = (of: ScoredBy, writer: Writer): string =>
  Object.hasOwn(SCORED_BY, of) ? writer.fill(SCORED_BY[of]) : plain(of, writer);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `bands/1/points` as “khoảng 2, điểm”: lists are counted from one. */
function partText(path: string, writer: Writer): string {
  const parts: string[] = [];
  for (const step of path.split('/')) {
    const known = Object.hasOwn(PART_NAMES, step) ? PART_NAMES[step] : undefined;
    const last = parts.at(-1);
    if (/^\d+$/u.test(step) && last !== undefined) parts[parts.length - 1] = `${last} ${Number(step) + 1}`;
    else parts.push(known ? writer.name(known) : step);
  }
  return parts.join(', ');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A value of a set as a person reads it. */
function plain(value: unknown, writer: Writer): string {
  if (value === undefined || value === null) return writer.fill(S.none);
  if (typeof value === 'boolean') return writer.fill(value ? S.yes : S.no);
  if (typeof value === 'string') {
    if (DAY.test(value)) return writer.date(value as `${number}-${number}-${number}`);
    if (value.endsWith('%')) return writer.numeral(value, 'percent');
  }
  const read = readNumeral(value);
  if (read instanceof Rational) return writer.number(read);
  return typeof value === 'object' ? '…' : String(value);
}

function roundingText(of: Rounding | undefined, writer: Writer): string {
  const { digits = 2, mode = 'half-away-from-zero' } = of ?? {};
  return writer.fill(S.digits, { digits, mode: writer.name(ROUNDING[mode]) });
}

function groupsText(groups: RankGroups | undefined, writer: Writer): string {
  if (!groups) return writer.fill(S.none);
  return groups.bands
    .map(objectOf)
    .map(({ name, from, exclusive }) =>
      from === undefined
        ? writer.fill(S['group.rest'], { name })
        : writer.fill(exclusive ? S['group.above'] : S.group, { name, from: writer.numeral(from, 'percent') }),
    )
    .join(', ');
}

function provenances(
  { before, after }: { readonly before: Provenance | undefined; readonly after: Provenance | undefined },
  writer: Writer,
): { readonly before: string; readonly after: string } {
  const words = (of: Provenance | undefined): string =>
    of ? provenanceWords(of, writer.language) : writer.fill(S.inherited);
  return { before: words(before), after: words(after) };
}
