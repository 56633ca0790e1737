import { code, inline, table } from '../markdown.mjs';
import { setOfOne } from './curves.mjs';
import { RULE_EXAMPLES } from './rule-examples.mjs';

/** @typedef {import('../core.mjs').Material} Material */
/** @typedef {import('../core.mjs').Bilingual} Bilingual */
/** @typedef {import('./rule-examples.mjs').RuleExample} RuleExample */
/** @typedef {import('../../../packages/par-core/src/scoring/index').CriteriaSet} CriteriaSet */
/** @typedef {import('../../../packages/par-core/src/scoring/text/index').Language} Language */

/** Where the sum stands among the others; it has no example of its own, since a set never writes it. */
const SUM_AT = 9;

/** The blocks of the page of the rule kinds. @param {Material} material @returns {Record<string, string>} */
export function rulesBlocks(material) {
  /** @type {{ readonly kind: RuleExample['kind'], readonly text: string }[]} */
  const sections = RULE_EXAMPLES.map((example) => ({ kind: example.kind, text: section(material, example) }));
  sections.splice(SUM_AT, 0, { kind: 'sum', text: sumSection() });
  const names = material.scoringText.RULE_NAMES;
  const rows = sections.map(({ kind }, index) => [`[${index + 1}](#${kind})`, inline(names[kind]), code(kind)]);
  return {
    kinds: table(['', 'Kiểu · *kind*', 'Trong chương trình · *in a program*'], rows),
    rules: sections.map(({ kind, text }, index) => `${heading(index + 1, kind, names[kind])}\n\n${text}`).join('\n\n'),
  };
}

/** @param {number} number @param {string} kind @param {Bilingual} name */
const heading = (number, kind, name) =>
  `<a id="${kind}"></a>\n\n### ${number}. ${capital(name.vi)} · ${capital(name.en)}`;

/** @param {Material} material @param {RuleExample} example */
function section(material, example) {
  const { scoring, scoringText } = material;
  const { kind, name, maximum, rule, when } = example;
  const words = (/** @type {Language} */ language) => scoringText.ruleWords(rule, scoring.rational(maximum), language);
  return [
    when.vi,
    `> ${when.en}`,
    `![${name.vi}](curves/${kind}.svg)`,
    `**${name.vi}**, tối đa ${points(material, maximum, 'vi')}. ${words('vi')}`,
    `> **${name.en}**, at most ${points(material, maximum, 'en')}. ${words('en')}`,
    inputTable(material, example),
    `\`\`\`yaml\n${snippet(material, example, 'vi')}\n\`\`\``,
    `<details><summary>English keys</summary>\n\n\`\`\`yaml\n${snippet(material, example, 'en')}\n\`\`\`\n\n</details>`,
  ].join('\n\n');
}

/** What the engine makes of each input, in its own words. @param {Material} material @param {RuleExample} example */
function inputTable({ scoring, scoringText }, example) {
  const compiled = scoring.compile(setOfOne(example));
  const rows = example.inputs.map(({ entry, says }) => {
    const explanation = scoringText.explain(compiled.score({ 1: entry }), '1');
    const [vi, en] = /** @type {const} */ (['vi', 'en']).map((language) => how(scoringText, explanation, language));
    return [inline(says), pointsCell(scoring, scoringText, explanation), `${vi}<br>*${en}*`];
  });
  return table(['Số liệu · *input*', 'Điểm · *points*', 'Vì sao · *why*'], rows);
}

/** @param {Material['scoring']} scoring @param {Material['scoringText']} text @param {ReturnType<Material['scoringText']['explain']>} explanation */
function pointsCell({ round }, { formatNumber }, { items: [node] }) {
  if (node?.kind !== 'leaf' || node.status !== 'scored') return '–';
  return formatNumber(round(node.points), { language: 'vi', digits: 2 });
}

/** The lines of an explanation that say why: the case and the arithmetic. @param {Material['scoringText']} text @param {ReturnType<Material['scoringText']['explain']>} explanation @param {Language} language */
function how({ explanationText }, explanation, language) {
  const labels = language === 'vi' ? ['Áp dụng', 'Phép tính'] : ['Case', 'Arithmetic'];
  return explanationText(explanation, { language })
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line) => {
      const label = labels.find((one) => line.startsWith(`${one}: `));
      return label === undefined ? [] : [capital(line.slice(label.length + 2))];
    })
    .join(' ');
}

/** @param {Material} material @param {RuleExample['maximum']} maximum @param {Language} language */
function points({ scoring, scoringText }, maximum, language) {
  const number = scoringText.formatNumber(scoring.rational(maximum), { language });
  return language === 'vi' ? `${number} điểm` : number === '1' ? '1 point' : `${number} points`;
}

/** The item as it stands in a file, in the words of one language. @param {Material} material @param {RuleExample} example @param {Language} language */
export function snippet({ criteria }, example, language) {
  const text = criteria.criteriaText(inOneLanguage(setOfOne(example), language), { language });
  const [, items = ''] = text.split(/^(?:lĩnh vực|areas):\n/mu);
  return items
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ {2}/u, ''))
    .join('\n');
}

/** Names said in one language are written once. @template Of @param {Of} of @param {Language} language @returns {Of} */
function inOneLanguage(of, language) {
  if (Array.isArray(of))
    return /** @type {Of} */ (/** @type {unknown} */ (of.map((part) => inOneLanguage(part, language))));
  if (typeof of !== 'object' || of === null) return of;
  if ('vi' in of && 'en' in of) {
    const said = /** @type {Bilingual} */ (/** @type {unknown} */ (of))[language];
    return /** @type {Of} */ (/** @type {unknown} */ ({ vi: said, en: said }));
  }
  return /** @type {Of} */ (
    Object.fromEntries(Object.entries(of).map(([key, part]) => [key, inOneLanguage(part, language)]))
  );
}

function sumSection() {
  return [
    'Mục nào có mục con thì điểm là tổng điểm của các mục con, tính từ điểm chưa làm tròn; điểm tối đa ghi ở mục ấy phải bằng tổng điểm tối đa của các mục con. Không ghi cách chấm cho mục có mục con.',
    '> An item with items inside has the sum of their points, taken unrounded; its maximum has to be the sum of their maxima. Such an item has no rule of its own.',
    '![Tổng các mục](curves/sum.svg)',
    'Mục chưa có số liệu không làm tổng bằng 0: nó được đếm riêng, cùng số điểm còn có thể được. Mục không áp dụng thì rút khỏi điểm tối đa.',
    '> An item without an input does not make the sum zero: it is counted apart, with the points that may still come. What does not apply leaves the maximum.',
  ].join('\n\n');
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
