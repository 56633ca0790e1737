import { both, code, table } from './markdown.mjs';

/** @typedef {import('./core.mjs').Core} Core */
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
  PAR8: { vi: 'Lịch nghỉ, danh sách cơ quan báo cáo', en: 'Calendars and rosters' },
};

/** @type {Readonly<Record<string, Bilingual>>} */
const SEVERITIES = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
  hint: { vi: 'gợi ý', en: 'hint' },
};

/**
 * The tables of all codes, one for each family. Throws where a code belongs to a family without a heading.
 * @param {Core} core
 */
export function codesByFamily({ CODES }) {
  const names = Object.keys(CODES);
  const homeless = names.filter((name) => !Object.hasOwn(FAMILIES, name.slice(0, 4)));
  if (homeless.length > 0) throw new RangeError(`codes without a family: ${homeless.join(', ')}`);
  return Object.entries(FAMILIES)
    .map(([family, heading]) => {
      const rows = Object.entries(CODES)
        .filter(([name]) => name.startsWith(family))
        .map(([name, { severity, title }]) => {
          const level = SEVERITIES[severity];
          return [code(name), level ? `${level.vi} · *${level.en}*` : severity, both(title)];
        });
      const head = ['Mã · *code*', 'Mức · *severity*', 'Nội dung · *what it is*'];
      return `### ${family}xx – ${heading.vi} · ${heading.en}\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}
