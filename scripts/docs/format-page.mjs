import { code, codes, inline, table } from './markdown.mjs';

/** @typedef {import('./core.mjs').Core} Core */
/** @typedef {import('./core.mjs').Bilingual} Bilingual */
/** @typedef {import('../../packages/par-core/src/index').Shape} Shape */
/** @typedef {import('../../packages/par-core/src/index').ObjectShape} ObjectShape */
/** @typedef {import('../../packages/par-core/src/index').ChoiceShape} ChoiceShape */
/** @typedef {import('../../packages/par-core/src/index').ScalarShape} ScalarShape */

/** @type {Readonly<Record<ScalarShape['scalar'], Bilingual>>} */
const SCALARS = {
  text: { vi: 'chữ', en: 'text' },
  format: { vi: 'tên mẫu', en: 'format name' },
  date: { vi: 'ngày', en: 'date' },
  period: { vi: 'kỳ báo cáo', en: 'period' },
  percent: { vi: 'tỷ lệ %', en: 'percentage' },
  count: { vi: 'số nguyên', en: 'whole number' },
  points: { vi: 'điểm', en: 'points' },
  numeral: { vi: 'số', en: 'number' },
  measure: { vi: 'số hoặc tỷ lệ %', en: 'number or percentage' },
  share: { vi: 'tỷ lệ %', en: 'percentage' },
  directive: { vi: 'mã văn bản chỉ đạo', en: 'directive id' },
  agency: { vi: 'cơ quan', en: 'agency' },
  task: { vi: 'mã nhiệm vụ', en: 'task id' },
  indicator: { vi: 'mã chỉ tiêu', en: 'indicator id' },
  id: { vi: 'mã', en: 'id' },
  name: { vi: 'tên hoặc mã', en: 'name or id' },
  value: { vi: 'giá trị', en: 'value' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
};

/** What may stand under a key. @param {Core} core @param {Shape} shape @returns {Bilingual} */
function typeOf(core, shape) {
  switch (shape.kind) {
    case 'scalar':
      return SCALARS[shape.scalar];
    case 'choice':
      return { vi: 'một trong các giá trị', en: 'one of a list' };
    case 'object':
      return { vi: 'nhóm khóa', en: 'keys' };
    case 'list': {
      const item = typeOf(core, shape.item);
      return { vi: `danh sách: ${item.vi}`, en: `list: ${item.en}` };
    }
    case 'record': {
      const [key, value] = [typeOf(core, shape.key), typeOf(core, shape.value)];
      return { vi: `theo ${key.vi}: ${value.vi}`, en: `by ${key.en}: ${value.en}` };
    }
    case 'either': {
      const ways = core.waysOf(shape).map((way) => typeOf(core, way));
      return { vi: ways.map(({ vi }) => vi).join(' hoặc '), en: ways.map(({ en }) => en).join(' or ') };
    }
    default: {
      /** @type {never} */
      const unknown = shape;
      return unknown;
    }
  }
}

/** The keys of one part of a format. @param {Core} core @param {ObjectShape} shape */
function keyTable(core, shape) {
  const head = [
    'Khóa tiếng Việt',
    'English key',
    'Cũng đọc được · *also read*',
    'Giá trị · *value*',
    'Bắt buộc · *required*',
    'Ý nghĩa · *meaning*',
    'Ví dụ · *example*',
  ];
  const rows = [...shape.fields.values()].map(({ key, term, required, shape: value }) => [
    code(term.vi),
    code(key),
    codes(term.aliases ?? []),
    inline(typeOf(core, value)),
    required ? 'có · *yes*' : '–',
    inline(term.about),
    term.example === undefined ? '–' : code(term.example),
  ]);
  return table(head, rows);
}

/** The values of one list. @param {ChoiceShape} shape */
function valueTable(shape) {
  const head = ['Giá trị tiếng Việt', 'English value', 'Cũng đọc được · *also read*', 'Ý nghĩa · *meaning*'];
  const rows = Object.entries(shape.terms).map(([value, term]) => [
    code(term.vi),
    code(value),
    codes(term.aliases ?? []),
    inline(term.about),
  ]);
  return table(head, rows);
}

/** Which keys belong to which kind of rule of a criteria set. @param {Core} core */
function ruleKeysTable(core) {
  const { RULE_KEYS, CRITERIA_PARTS } = core;
  const { rule, ruleKind, band } = CRITERIA_PARTS;
  /** @param {import('../../packages/par-core/src/index').Vocabulary} terms @param {readonly string[]} keys */
  const names = (terms, keys) => keys.map((key) => code(terms[key]?.vi ?? key)).join(', ') || '–';
  const head = ['Kiểu · *kind*', 'Cần · *needs*', 'Có thể có · *may have*', 'Khóa của mỗi mức · *keys of a band*'];
  const rows = Object.entries(RULE_KEYS).map(([kind, { required, optional, band: keys }]) => [
    names(ruleKind.terms, [kind]),
    kind === 'formula' ? `${code('công thức')} / ${code('phương án tính')}` : names(rule.terms, required),
    kind === 'formula' ? names(rule.terms, ['variables']) : names(rule.terms, optional),
    keys ? names(band.terms, [...keys.required, ...keys.optional, 'points']) : '–',
  ]);
  return table(head, rows);
}

/**
 * A block for each part of each format: `report`, `report-task`, `report-status`, `calendar`, …
 * @param {Core} core
 * @returns {Record<string, string>}
 */
export function formatBlocks(core) {
  const { REPORT_FORMAT, CALENDAR_FORMAT, CONFIG_FORMAT, CRITERIA_FORMAT, DIRECTIVE_FORMAT, ROSTER_FORMAT } = core;
  /** @type {Record<string, string>} */
  const blocks = {};
  for (const [format, root] of /** @type {const} */ ([
    ['report', REPORT_FORMAT.shape],
    ['calendar', CALENDAR_FORMAT.shape],
    ['roster', ROSTER_FORMAT.shape],
    ['config', CONFIG_FORMAT.shape],
    ['directive', DIRECTIVE_FORMAT.shape],
    ['criteria', CRITERIA_FORMAT.shape],
  ])) {
    /** @param {Shape} shape */
    const add = (shape) => {
      if (shape.kind === 'list') add(shape.item);
      else if (shape.kind === 'record') add(shape.value);
      else if (shape.kind === 'either') core.waysOf(shape).forEach(add);
      else if (shape.kind === 'choice' || shape.kind === 'object') {
        const name = shape.where === format ? format : `${format}-${shape.where}`;
        if (Object.hasOwn(blocks, name)) return;
        blocks[name] = shape.kind === 'choice' ? valueTable(shape) : keyTable(core, shape);
        if (shape.kind === 'object') for (const field of shape.fields.values()) add(field.shape);
      }
    };
    add(root);
  }
  blocks['criteria-rule-keys'] = ruleKeysTable(core);
  return blocks;
}
