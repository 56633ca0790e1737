import type { Bilingual } from '../directive/model';

/** Abbreviations of the named types of document, Decree 30/2020/NĐ-CP, annex III. An official letter has none. */
export const TYPE_NAMES: Readonly<Record<string, Bilingual>> = {
  NQ: { vi: 'nghị quyết', en: 'resolution' },
  QĐ: { vi: 'quyết định', en: 'decision' },
  CT: { vi: 'chỉ thị', en: 'directive' },
  QC: { vi: 'quy chế', en: 'regulation' },
  QyĐ: { vi: 'quy định', en: 'rules' },
  TC: { vi: 'thông cáo', en: 'communiqué' },
  TB: { vi: 'thông báo', en: 'notice' },
  HD: { vi: 'hướng dẫn', en: 'guidance' },
  CTr: { vi: 'chương trình', en: 'programme' },
  KH: { vi: 'kế hoạch', en: 'plan' },
  PA: { vi: 'phương án', en: 'option plan' },
  ĐA: { vi: 'đề án', en: 'scheme' },
  DA: { vi: 'dự án', en: 'project' },
  BC: { vi: 'báo cáo', en: 'report' },
  BB: { vi: 'biên bản', en: 'minutes' },
  TTr: { vi: 'tờ trình', en: 'submission' },
  HĐ: { vi: 'hợp đồng', en: 'contract' },
  CĐ: { vi: 'công điện', en: 'telegram' },
  BGN: { vi: 'bản ghi nhớ', en: 'memorandum' },
  BTT: { vi: 'bản thỏa thuận', en: 'agreement' },
  GUQ: { vi: 'giấy ủy quyền', en: 'power of attorney' },
  GM: { vi: 'giấy mời', en: 'invitation' },
  GGT: { vi: 'giấy giới thiệu', en: 'letter of introduction' },
  GNP: { vi: 'giấy nghỉ phép', en: 'leave permit' },
  PG: { vi: 'phiếu gửi', en: 'dispatch slip' },
  PC: { vi: 'phiếu chuyển', en: 'transfer slip' },
  PB: { vi: 'phiếu báo', en: 'notice slip' },
  SY: { vi: 'bản sao y', en: 'true copy' },
  TrS: { vi: 'bản trích sao', en: 'extract' },
  SL: { vi: 'bản sao lục', en: 'copy of a copy' },
};

/** The symbol of a document (ký hiệu): `BC-STC`, `SNV-CCHC`, `NĐ-CP`. */
export interface DocumentSymbol {
  /** Abbreviation of a named type; absent for an official letter. */
  readonly type?: string;
  readonly agency: string;
  /** The unit or field of an official letter. */
  readonly unit?: string;
}

/** Number and symbol of a document (số, ký hiệu). */
export interface DocumentReference extends DocumentSymbol {
  readonly number: string;
  /** Year of a legal document: `60/2021/NĐ-CP`. */
  readonly year?: string;
}

/** Upper-case letter first, then letters, digits, `&` and dots: `STC`, `TTg`, `CCHC&PC`, `QH15`. */
const NAME = /^\p{Lu}[\p{L}\d&.]*$/u;
const LONGEST = 60;

/** A symbol in the form of Decree 30/2020/NĐ-CP; undefined where it is not. Types of legal documents (`NĐ`, `TT`) are read too. */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > LONGEST) return undefined;
  const [first = '', second, ...more] = text.normalize('NFC').split('-');
  if (second === undefined) return NAME.test(first) ? { agency: first } : undefined;
  if (more.some((part) => !NAME.test(part)) || !NAME.test(first) || !NAME.test(second)) return undefined;
  if (Object.hasOwn(TYPE_NAMES, first) || first === 'NĐ' || first === 'TT') return { type: first, agency: second };
  return { agency: first, unit: [second, ...more].join('-') };
}

/**
 * Number and symbol in the form of Decree 30/2020/NĐ-CP, also of legal documents and of the Party. Numbers
 * below ten are read without their leading zero too.
 *
 * @example parseReference('74/BC-SNV') // { number: '74', type: 'BC', agency: 'SNV' }
 * @example parseReference('60/2021/NĐ-CP') // { number: '60', year: '2021', type: 'NĐ', agency: 'CP' }
 */
export function parseReference(text: string): DocumentReference | undefined {
  if (text.length > LONGEST) return undefined;
  const [number = '', ...rest] = text.normalize('NFC').split('/');
  const party = /^(\d{1,5})-(\p{Lu}[\p{L}]{0,4})$/u.exec(number);
  if (party && rest.length === 1 && NAME.test(rest[0] as string)) {
    return { number: party[1] as string, type: party[2] as string, agency: rest[0] as string };
  }
  if (!/^\d{1,6}[a-z]?$/u.test(number)) return undefined;
  const year = rest.length === 2 && /^\d{4}$/u.test(rest[0] as string) ? (rest[0] as string) : undefined;
  if (rest.length !== (year === undefined ? 1 : 2)) return undefined;
  const symbol = parseSymbol(rest.at(-1) as string);
  if (symbol === undefined || (year === undefined && symbol.type === undefined && symbol.unit === undefined))
    return undefined;
  return { number, ...(year !== undefined && { year }), ...symbol };
}

const TYPES_BY_NAME = new Map(Object.keys(TYPE_NAMES).map((type) => [type.toUpperCase(), type]));
/** Agencies whose abbreviation is not all capitals. */
const AGENCIES_BY_NAME = new Map([['TTG', 'TTg']]);

/**
 * A reference as its author meant it and Decree 30/2020/NĐ-CP writes it: without "số" and spaces, with hyphens, in
 * capitals. Undefined where the text is no reference even so.
 *
 * @example meantReference('Số 120 / bc – stc') // '120/BC-STC'
 */
export function meantReference(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text
    .normalize('NFC')
    .replace(/^\D{0,30}?(?=\d)/u, (before) => (/số\s{0,9}:?\s{0,9}$/iu.test(before) ? '' : before))
    .replace(/\s+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll('\\', '/');
  if (parseReference(bare)) return bare;
  const parts = bare.split('/');
  const symbol = parts.pop();
  if (symbol === undefined || parts.length === 0) return undefined;
  const [first = '', ...rest] = symbol.split('-').map((part) => part.toUpperCase());
  const known = rest.map((part) => AGENCIES_BY_NAME.get(part) ?? part);
  const capitals = [...parts, [TYPES_BY_NAME.get(first) ?? first, ...known].join('-')].join('/');
  return parseReference(capitals) ? capitals : undefined;
}

/** What a title begins with, and no type of document is: an official letter. */
const LETTER = 'công văn';

/** The types by the first word of their names, longer names first. */
const TYPES_BY_WORD = new Map<string, { readonly type: string; readonly name: Bilingual }[]>();
for (const [type, name] of [
  ...Object.entries(TYPE_NAMES),
  ['letter', { vi: LETTER, en: 'official letter' }] as const,
]) {
  const [word = ''] = name.vi.split(' ');
  TYPES_BY_WORD.set(word, [...(TYPES_BY_WORD.get(word) ?? []), { type, name }]);
}

/** A type of document as its title names it; `letter` for an official letter, which has no abbreviation. */
export function typeInTitle(title: string): { readonly type: string; readonly name: Bilingual } | undefined {
  const space = title.indexOf(' ');
  if (space < 1 || space > 8) return undefined;
  const types = TYPES_BY_WORD.get(title.slice(0, space).toLowerCase());
  if (types === undefined) return undefined;
  const start = title.slice(0, 40).toLowerCase();
  return types.find(({ name }) => startsWithWord(start, name.vi));
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));
}
