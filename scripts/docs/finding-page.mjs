import { level, plain, readable } from './finding-words.mjs';
import { both, inline } from './markdown.mjs';

/** @typedef {import('./core.mjs').Material} Material */
/** @typedef {import('../../packages/par-core/src/index').Code} Code */
/** @typedef {import('./faulty-examples.mjs').Example} Example */
/** @typedef {import('../../packages/par-core/src/formats/explain-code').ExplainedCode} ExplainedCode */
/** @typedef {import('../../packages/par-core/src/formats/explain-code').MarkedLine} MarkedLine */

/** @param {readonly MarkedLine[]} lines */
function drawn(lines) {
  return lines
    .flatMap(({ text, mark }) => (mark ? [text, ' '.repeat(mark.from) + '^'.repeat(mark.width)] : [text]))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** @param {string} text @param {'text' | 'yaml'} language */
function block(text, language) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** What stands in the lines for what cannot be seen. @param {Material} material @param {string} text */
function unseenNote({ codes }, text) {
  const { '\t': tab, '\u00a0': space } = codes.SHOWN_FOR_UNSEEN;
  const notes = [
    ...(text.includes(tab) ? [{ vi: `“${tab}” là một phím Tab.`, en: `“${tab}” is a tab.` }] : []),
    ...(text.includes(space)
      ? [{ vi: `“${space}” là một dấu cách đặc biệt.`, en: `“${space}” is a no-break space.` }]
      : []),
  ];
  return notes.map(both);
}

/**
 * Wrong and right, and the comment that silences it.
 * @param {Material} material @param {ExplainedCode} explained
 * @returns {{ readonly examples: readonly string[], readonly silence: readonly string[] }}
 */
function examplesOf(material, explained) {
  const { core, codes } = material;
  const { code } = explained;
  const wrong = '## Viết sai · Wrong';
  const right = '## Viết đúng · Right';
  if (explained.within === 'words') {
    const silence = silencing(material, explained, block(core.silencer(code), 'yaml'));
    return { examples: [wrong, both(plain(explained.wrong)), right, both(plain(explained.right))], silence };
  }
  const file = codes.embedExample(explained, explained.wrong);
  const finding = core.checkExample(file).find((one) => one.code === code);
  if (finding === undefined) throw new RangeError(`the wrong lines of ${code} do not have it`);
  const lines = codes.markedLines(file, explained.wrong.length, finding);
  const text = drawn(lines);
  const said = { vi: core.sentenceOf(finding, 'vi'), en: core.sentenceOf(finding, 'en') };
  const marked = lines.findIndex(({ mark }) => mark !== undefined);
  const indent = /^ */u.exec(lines[marked]?.text ?? '')?.[0] ?? '';
  const silenced = [`${indent}${core.silencer(code)}`, lines[marked]?.text ?? ''].join('\n');
  return {
    examples: [
      wrong,
      `${inline(codes.WITHIN_WORDS[explained.within])}:`,
      block(text, 'text'),
      ...unseenNote(material, text),
      both(plain(said)),
      right,
      block(explained.right.join('\n'), 'yaml'),
    ],
    silence: silencing(material, explained, block(silenced, 'text')),
  };
}

const SILENCE = '## Tắt phát hiện này · Silencing it';

/** By a comment, and by the configuration. @param {Material} material @param {ExplainedCode} explained @param {string} comment */
function silencing({ core }, explained, comment) {
  const lines = core.configSilencer(explained);
  return [
    SILENCE,
    ...(core.isSilenceable(explained)
      ? [
          both({
            vi: 'Nếu chỗ ấy viết như vậy là có chủ ý, đặt ghi chú này ngay trên dòng bị nêu; sau mã có thể ghi lý do.',
            en: 'Where it is meant so, put this comment directly above the line; a reason may follow the code.',
          }),
          comment,
        ]
      : [both({ vi: 'Không tắt được bằng ghi chú trong tệp.', en: 'No comment in the file silences it.' })]),
    ...(lines
      ? [
          both({
            vi: 'Cho cả tệp, kể cả tệp JSON vốn không có ghi chú, ghi vào `par.config.yaml`:',
            en: 'For a whole file, a JSON file too, which has no comments, write in `par.config.yaml`:',
          }),
          block(lines.join('\n'), 'yaml'),
          both({
            vi: `Cho mọi tệp của thư mục: \`${core.configSwitch(explained.code)}\`.`,
            en: `For every file of the folder: \`${core.configSwitch(explained.code)}\`.`,
          }),
        ]
      : []),
  ];
}

/** @param {Example | undefined} example */
function elsewhere(example) {
  if (example === undefined) return [];
  const { file, line } = example;
  return [`Ví dụ khác · *another example*: [${file}, dòng ${line}](../../examples/faulty/${file}#L${line}).`];
}

/** The links to the index and to the codes before and behind. @param {Material} material @param {Code} code */
function neighbours({ codes }, code) {
  const all = codes.codesInOrder();
  const at = all.indexOf(code);
  const link = (/** @type {Code} */ one) => `[${one}](${one}.md)`;
  const [before, behind] = [all[at - 1], all[at + 1]];
  const index = `[Mọi phát hiện · *all findings*](../findings.md#${code.toLowerCase()})`;
  return [...(before ? [`← ${link(before)}`] : []), index, ...(behind ? [`${link(behind)} →`] : [])].join(' | ');
}

/**
 * The page of one code: what it is, why and the way out, its sentences, wrong and right, on what ground, how to
 * silence it.
 * @param {Material} material @param {Code} code @param {Example | undefined} example
 */
export function findingPage(material, code, example) {
  const { codes, office } = material;
  const explained = codes.explainCode(code);
  const { title, severity, why, basis } = explained;
  const sentences = [...explained.sentences, ...office.officeSentences(code)];
  const family = codes.familyOf(code);
  const { examples, silence } = examplesOf(material, explained);
  return `${[
    `# ${code} – ${title.vi}`,
    `*${title.en}*`,
    `${level(severity)} | ${family}xx – ${codes.CODE_FAMILIES[family].vi} · *${codes.CODE_FAMILIES[family].en}*`,
    '## Vì sao, và cách xử lý · Why, and the way out',
    both(plain(why)),
    `## ${sentences.length > 1 ? 'Các câu thông báo · Its sentences' : 'Câu thông báo · Its sentence'}`,
    sentences.map((sentence) => `- ${both(plain(readable(sentence)))}`).join('\n'),
    ...examples,
    ...elsewhere(example),
    '## Căn cứ · Basis',
    basis.map((one) => `- ${both(plain(codes.basisText(one)))}`).join('\n'),
    ...silence,
    '---',
    neighbours(material, code),
  ].join('\n\n')}\n`;
}
