import { faultyExamples } from './faulty-examples.mjs';
import { PLACEHOLDERS } from './findings-placeholders.mjs';
import { both, table } from './markdown.mjs';

/** @typedef {import('./core.mjs').Material} Material */
/** @typedef {import('../../packages/par-core/src/index').Code} Code */
/** @typedef {import('./faulty-examples.mjs').Example} Example */
/** @typedef {import('./core.mjs').Bilingual} Bilingual */

/** @type {Readonly<Record<string, Bilingual>>} */
const FAMILIES = {
  PAR0: { vi: 'Văn bản của tệp: cú pháp, mã ký tự', en: 'The text of the file: syntax and characters' },
  PAR1: { vi: 'Khóa, kiểu dữ liệu, giá trị', en: 'Keys, types and values' },
  PAR2: { vi: 'Cơ quan, nhiệm vụ, chỉ tiêu được nhắc đến', en: 'Agencies, tasks and indicators referred to' },
  PAR3: { vi: 'Ngày tháng và thời hạn', en: 'Dates and deadlines' },
  PAR4: { vi: 'Sự nhất quán trong báo cáo', en: 'Consistency inside the report' },
  PAR5: { vi: 'Số liệu', en: 'Figures' },
  PAR6: { vi: 'Số, ký hiệu văn bản', en: 'Document numbers and symbols' },
  PAR8: {
    vi: 'Lịch nghỉ, danh sách cơ quan báo cáo, văn bản chỉ đạo',
    en: 'Calendars, rosters and directives',
  },
};

/** @type {Readonly<Record<string, Bilingual>>} */
const SEVERITIES = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
  hint: { vi: 'gợi ý', en: 'hint' },
};

/** A text with the characters escaped that would mean something to Markdown. @param {Bilingual} text @returns {Bilingual} */
export function plain({ vi, en }) {
  const escaped = (/** @type {string} */ text) => text.replace(/[\\`*<|]/gu, '\\$&');
  return { vi: escaped(vi), en: escaped(en) };
}

/** A sentence with its `{names}` said in words. @param {Bilingual} sentence @returns {Bilingual} */
export function readable({ vi, en }) {
  const fill = (/** @type {string} */ text, /** @type {'vi' | 'en'} */ language) =>
    text.replace(/\{(\w+)\}/gu, (_, /** @type {string} */ name) => {
      const words = PLACEHOLDERS[name];
      if (words === undefined) throw new RangeError(`no words for the placeholder {${name}}`);
      return `‹${words[language]}›`;
    });
  return { vi: fill(vi, 'vi'), en: fill(en, 'en') };
}

/** @param {string} severity */
function level(severity) {
  const words = SEVERITIES[severity];
  if (words === undefined) throw new RangeError(`no words for the severity ${severity}`);
  return `${words.vi} · *${words.en}*`;
}

/** @param {Material['core']} core @param {Example} example */
function exampleText({ sentenceOf }, { file, line, shown, finding }) {
  const where = `Ví dụ, dòng ${line} của [${file}](../examples/faulty/${file}#L${line}) · *an example*:`;
  const said = both(plain({ vi: sentenceOf(finding, 'vi'), en: sentenceOf(finding, 'en') }));
  return `${where}\n\n\`\`\`text\n${shown}\n\`\`\`\n\n${said}`;
}

/**
 * All codes, family by family: a table, then for each code its own heading, so that `findings.md#par401` leads there.
 * Throws where a code belongs to no family.
 * @param {Material} material
 */
export function findingsByFamily({ core, explainCode }) {
  const codes = /** @type {Code[]} */ (Object.keys(core.CODES)).sort();
  const homeless = codes.filter((name) => !Object.hasOwn(FAMILIES, name.slice(0, 4)));
  if (homeless.length > 0) throw new RangeError(`codes without a family: ${homeless.join(', ')}`);
  const examples = faultyExamples(core);

  /** @param {Code} name */
  const section = (name) => {
    const { title, severity, why, sentences } = explainCode(name);
    const said = sentences.map((sentence) => `- ${both(plain(readable(sentence)))}`);
    const example = examples.get(name);
    return [
      `### ${name}`,
      `**${title.vi}** · *${title.en}* – ${level(severity)}`,
      both(plain(why)),
      `${said.length > 1 ? 'Các câu thông báo · *its sentences*' : 'Câu thông báo · *its sentence*'}:`,
      said.join('\n'),
      ...(example ? [exampleText(core, example)] : []),
    ].join('\n\n');
  };

  return Object.entries(FAMILIES)
    .flatMap(([family, heading]) => {
      const members = codes.filter((name) => name.startsWith(family));
      const rows = members.map((name) => {
        const { severity, title } = core.CODES[name];
        return [`[${name}](#${name.toLowerCase()})`, level(severity), both(title)];
      });
      const head = ['Mã · *code*', 'Mức · *severity*', 'Nội dung · *what it is*'];
      return [`## ${family}xx – ${heading.vi} · ${heading.en}`, table(head, rows), ...members.map(section)];
    })
    .join('\n\n');
}
