import type { Bilingual } from '../../directive/model';
import type { Rounding, ScoredBy } from '../model';

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
  inherited: { vi: 'theo mục trên', en: 'as the item above' },
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
  'renamed.other': {
    vi: '{id}: tên {language} đổi từ “{before}” thành “{after}”.',
    en: '{id}: {language} name changed from “{before}” to “{after}”.',
  },
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
  'note.other': {
    vi: '{item}: ghi chú {language}: {before} → {after}.',
    en: '{item}: {language} note: {before} → {after}.',
  },
  note: { vi: '{item}: ghi chú: {before} → {after}.', en: '{item}: note: {before} → {after}.' },
  none: { vi: 'không có', en: 'none' },
  item: { vi: '{id} {name}', en: '{id} {name}' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Who scores an item. */
export const SCORED_BY: Readonly<Record<ScoredBy, Bilingual>> = {
  'self-assessment': { vi: 'tự chấm, thẩm định', en: 'self-assessment and appraisal' },
  survey: { vi: 'điều tra xã hội học', en: 'survey' },
  external: { vi: 'số liệu bên ngoài', en: 'external figure' },
};

/** How figures are rounded. */
export const ROUNDING: Readonly<Record<NonNullable<Rounding['mode']>, Bilingual>> = {
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
