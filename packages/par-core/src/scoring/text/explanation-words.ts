import type { Bilingual } from '../../directive/model';
import type { Level } from '../model';
import type { Stage } from '../score';

/** Where an item stands. */
export const LEVELS = {
  area: { vi: 'Lĩnh vực', en: 'Area' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  component: { vi: 'Tiêu chí thành phần', en: 'Component' },
  part: { vi: 'Nội dung', en: 'Part' },
} as const satisfies Readonly<Record<Level, Bilingual>>;

/** Whose points they are. */
export const STAGE_WORDS = {
  computed: { vi: 'tính theo cách chấm', en: 'by the rule' },
  self: { vi: 'tự chấm', en: 'self-assessment' },
  'appraisal-1': { vi: 'thẩm định lần 1', en: 'first appraisal' },
  'appraisal-2': { vi: 'thẩm định lần 2', en: 'second appraisal' },
} as const satisfies Readonly<Record<Stage, Bilingual>>;

/** Parts of an input that the set does not name itself. */
export const INPUT_WORDS = {
  numerator: { vi: 'tử số', en: 'numerator' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  current: { vi: 'năm nay', en: 'this year' },
  previous: { vi: 'năm trước', en: 'the year before' },
  'current.numerator': { vi: 'tử số năm nay', en: 'numerator of this year' },
  'current.denominator': { vi: 'mẫu số năm nay', en: 'denominator of this year' },
  'previous.numerator': { vi: 'tử số năm trước', en: 'numerator of the year before' },
  'previous.denominator': { vi: 'mẫu số năm trước', en: 'denominator of the year before' },
  share: { vi: 'bình quân', en: 'mean' },
  growth: { vi: 'mức tăng', en: 'growth' },
  points: { vi: 'điểm', en: 'points' },
  percent: { vi: 'tỷ lệ', en: 'rate' },
  'percentage-points': { vi: 'chênh lệch', en: 'difference' },
  count: { vi: 'số lượng', en: 'count' },
  number: { vi: 'giá trị', en: 'value' },
  date: { vi: 'ngày hoàn thành', en: 'done on' },
  'yes-no': { vi: 'kết quả', en: 'result' },
  unread: { vi: 'đã ghi', en: 'as written' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  named: { vi: '{name}: {value}', en: '{name}: {value}' },
  variable: { vi: '{id} ({name}): {value}', en: '{id} ({name}): {value}' },
  quoted: { vi: '“{text}”', en: '“{text}”' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What stands before each line of an item. */
export const LABELS = {
  points: { vi: 'Điểm', en: 'Points' },
  rule: { vi: 'Cách chấm', en: 'Rule' },
  inputs: { vi: 'Số liệu', en: 'Inputs' },
  case: { vi: 'Áp dụng', en: 'Case' },
  arithmetic: { vi: 'Phép tính', en: 'Arithmetic' },
  ruled: { vi: 'Theo cách chấm', en: 'By the rule' },
  stages: { vi: 'Các bước chấm', en: 'Stages' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  note: { vi: 'Ghi chú', en: 'Note' },
  within: { vi: 'Thuộc', en: 'In' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  provenance: { vi: 'Nguồn', en: 'Source' },
  total: { vi: 'Tổng điểm', en: 'Total' },
  index: { vi: 'Chỉ số', en: 'Index' },
  group: { vi: 'Xếp loại', en: 'Group' },
  open: { vi: 'Còn thiếu', en: 'Missing' },
  stage: { vi: 'Điểm được tính đến bước', en: 'Points up to the stage' },
  warnings: { vi: 'Lưu ý', en: 'Warnings' },
  id: { vi: 'Mã', en: 'Id' },
  item: { vi: 'Nội dung', en: 'Item' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  reached: { vi: 'Mức đạt', en: 'Reached' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
  overview: { vi: 'Tổng hợp theo lĩnh vực', en: 'By area' },
  details: { vi: 'Chi tiết cách tính', en: 'How the points came about' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Sentences of an explanation. */
export const EXPLANATION_SENTENCES = {
  pointsOf: { vi: '{points}/{maximum} điểm', en: '{points} of {maximum} points' },
  pointsBy: { vi: '{points}/{maximum} điểm ({stage})', en: '{points} of {maximum} points ({stage})' },
  counted: {
    vi: '{points}/{counted} điểm (điểm tối đa {maximum}, trừ phần không áp dụng)',
    en: '{points} of {counted} points (the maximum of {maximum} less what does not apply)',
  },
  rounded: { vi: '{equation}; làm tròn {points}.', en: '{equation}; rounded {points}.' },
  exact: { vi: '{equation}.', en: '{equation}.' },
  heldToMaximum: {
    vi: '{equation}; vượt điểm tối đa nên tính {points}.',
    en: '{equation}; over the maximum, so {points} count.',
  },
  heldToZero: {
    vi: '{equation}; nhỏ hơn 0 nên tính {points}.',
    en: '{equation}; below 0, so {points} count.',
  },
  given: { vi: 'Lấy điểm {stage}: {points}.', en: 'The points of the {stage} count: {points}.' },
  'given.held': {
    vi: 'Lấy điểm {stage}: {before}, giới hạn còn {points}.',
    en: 'The points of the {stage} count: {before}, held to {points}.',
  },
  missing: {
    vi: 'Chưa có số liệu, khác với 0 điểm; còn có thể được đến {maximum}.',
    en: 'There is no input, which is not the same as 0; up to {maximum} may still come.',
  },
  failed: { vi: 'Chưa tính được điểm. {why}', en: 'There are no points yet. {why}' },
  'failed.variable': {
    vi: 'Chưa tính được điểm. {why} Biến “{variable}”, công thức: {expression}',
    en: 'There are no points yet. {why} Variable “{variable}”, its formula: {expression}',
  },
  'failed.expression': {
    vi: 'Chưa tính được điểm. {why} Công thức: {expression}',
    en: 'There are no points yet. {why} The formula: {expression}',
  },
  without: { vi: 'Nếu không kể điều đó: {case}', en: 'But for that: {case}' },
  stagePoints: { vi: '{stage}: {points}', en: '{stage}: {points}' },
  stageCounts: { vi: '{stage}: {points} (được tính)', en: '{stage}: {points} (counts)' },
  unreadPoints: { vi: 'không đọc được', en: 'cannot be read' },
  sum: {
    vi: 'tổng {count} mục bên trong, chưa làm tròn: {equation}.',
    en: 'the sum of the {count} items inside, unrounded: {equation}.',
  },
  sumRounded: {
    vi: 'tổng {count} mục bên trong, chưa làm tròn: {equation}; làm tròn {points}.',
    en: 'the sum of the {count} items inside, unrounded: {equation}; rounded {points}.',
  },
  open: {
    vi: '{missing} mục chưa có số liệu, {failed} mục chưa tính được; còn có thể được đến {open}.',
    en: 'items without an input: {missing}, that could not be computed: {failed}; up to {open} may still come.',
  },
  openTotal: {
    vi: '{missing} mục chưa có số liệu, {failed} mục chưa tính được; còn có thể được đến {open}. Điểm và chỉ số vì vậy chỉ là tạm tính.',
    en: 'items without an input: {missing}, that could not be computed: {failed}; up to {open} may still come. So the points and the index are provisional.',
  },
  notApplicable: { vi: '{count} mục không áp dụng.', en: 'items that do not apply: {count}.' },
  index: { vi: '{equation}.', en: '{equation}.' },
  indexRounded: { vi: '{equation}; làm tròn {index}.', en: '{equation}; rounded {index}.' },
  noIndex: { vi: 'không có, vì không mục nào áp dụng.', en: 'there is none, since nothing applies.' },
  group: { vi: '{name} ({range}); {provenance}.', en: '{name} ({range}); {provenance}.' },
  'group.provisional': {
    vi: '{name}, tạm tính ({range}); {provenance}.',
    en: '{name}, provisional ({range}); {provenance}.',
  },
  groupFrom: { vi: 'từ {from} trở lên', en: 'from {from} on' },
  groupAbove: { vi: 'trên {from}', en: 'over {from}' },
  groupRest: { vi: 'thấp hơn các loại trên', en: 'below the other groups' },
  maximumProvenance: { vi: 'điểm tối đa: {provenance}', en: 'the maximum: {provenance}' },
  ruleProvenance: { vi: 'cách chấm: {provenance}', en: 'the rule: {provenance}' },
  bothProvenance: { vi: 'điểm tối đa và cách chấm: {provenance}', en: 'the maximum and the rule: {provenance}' },
  unverified: { vi: '[chưa kiểm chứng]', en: '[unverified]' },
  decision: { vi: 'Quyết định {reference}{date}{issuer}{title}', en: 'Decision {reference}{date}{issuer}{title}' },
  decisionDate: { vi: ' ngày {date}', en: ' of {date}' },
  decisionIssuer: { vi: ' của {issuer}', en: ', {issuer}' },
  decisionTitle: { vi: ': {title}', en: ': {title}' },
  noDecision: { vi: 'bộ tiêu chí {id}, năm {year}', en: 'criteria set {id}, year {year}' },
  unknownYear: { vi: 'không rõ', en: 'unknown' },
  withSet: { vi: '{decision}; bộ tiêu chí {id}, năm {year}', en: '{decision}; criteria set {id}, year {year}' },
  'remark.missing': { vi: 'chưa có số liệu', en: 'no input' },
  'remark.failed': { vi: 'chưa tính được', en: 'could not be computed' },
  'remark.not-applicable': { vi: 'không áp dụng', en: 'does not apply' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A line with its label. */
export const LABELLED = {
  line: { vi: '{label}: {text}', en: '{label}: {text}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
