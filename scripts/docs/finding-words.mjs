import { PLACEHOLDERS } from './findings-placeholders.mjs';

/** @typedef {import('./core.mjs').Bilingual} Bilingual */

/** @type {Readonly<Record<string, Bilingual>>} */
const SEVERITIES = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
  hint: { vi: 'gợi ý', en: 'hint' },
};

/** A text with the characters escaped that would mean something to Markdown. @param {Bilingual} text @returns {Bilingual} */
export function plain({ vi, en }) {
  const escaped = (/** @type {string} */ text) => text.replace(/[\\`*<|[\]]/gu, '\\$&');
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
export function level(severity) {
  const words = SEVERITIES[severity];
  if (words === undefined) throw new RangeError(`no words for the severity ${severity}`);
  return `${words.vi} · *${words.en}*`;
}
