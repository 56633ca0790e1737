import { both, code, codes, inline, table } from './markdown.mjs';

/** @typedef {import('./core.mjs').Core} Core */
/** @typedef {import('./core.mjs').Schemas} Schemas */

/** The published files of each format. @param {Schemas} schemas */
function fileTable({ SCHEMA_FORMATS, schemaFileName }) {
  const head = [
    'Loại tệp · *kind of file*',
    'Khóa tiếng Việt · *Vietnamese keys*',
    'Khóa tiếng Anh · *English keys*',
    'Cả hai · *both*',
  ];
  const rows = SCHEMA_FORMATS.map(({ title, format }) => [
    inline(title),
    .../** @type {const} */ (['vi', 'en', 'both']).map((vocabulary) => code(schemaFileName(format, vocabulary))),
  ]);
  return table(head, rows);
}

/** What a schema can say of the findings. @param {Schemas} schemas @param {Core} core */
function saidTable({ SAID_CODES, schemaFormat }, { CODES }) {
  const head = [
    'Mã · *code*',
    'Về · *about*',
    'Trong lược đồ · *in a schema*',
    'Loại tệp · *kind of file*',
    'Trừ · *except*',
  ];
  const rows = SAID_CODES.map(({ code: one, only, except }) => [
    codes([one]),
    inline(CODES[one].title),
    CODES[one].severity === 'error' ? 'lỗi · *error*' : 'lời nhắc · *advice*',
    only === undefined ? 'mọi loại · *every kind*' : inline(schemaFormat(only).title),
    except === undefined ? '–' : both(except),
  ]);
  return table(head, rows);
}

/** @param {import('./core.mjs').Material} material @returns {Record<string, string>} */
export function jsonSchemaBlocks({ core, schemas }) {
  return { files: fileTable(schemas), said: saidTable(schemas, core) };
}
