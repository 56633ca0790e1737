import type { Bilingual } from '../directive/model';
import { CODES, type Code } from './codes';

/** The families of codes by their first digit, in their order. A new code needs its family here. */
export const CODE_FAMILIES = {
  PAR0: { vi: 'Văn bản của tệp: cú pháp, mã ký tự', en: 'The text of the file: syntax and characters' },
  PAR1: { vi: 'Khóa, kiểu dữ liệu, giá trị', en: 'Keys, types and values' },
  PAR2: { vi: 'Cơ quan, nhiệm vụ, chỉ tiêu được nhắc đến', en: 'Agencies, tasks and indicators referred to' },
  PAR3: { vi: 'Ngày tháng và thời hạn', en: 'Dates and deadlines' },
  PAR4: { vi: 'Sự nhất quán trong báo cáo', en: 'Consistency inside the report' },
  PAR5: { vi: 'Số liệu', en: 'Figures' },
  PAR6: { vi: 'Số, ký hiệu văn bản', en: 'Document numbers and symbols' },
  PAR7: { vi: 'Tự chấm điểm', en: 'Self-assessment' },
  PAR8: {
    vi: 'Lịch nghỉ, danh sách cơ quan phải báo cáo, văn bản chỉ đạo, cấu hình',
    en: 'Calendars, rosters, directives and configuration',
  },
  PAR9: { vi: 'Tệp Word và Excel', en: 'Files of Word and Excel' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CodeFamily = keyof typeof CODE_FAMILIES;

function isFamily(text: string): text is CodeFamily {
  return Object.hasOwn(CODE_FAMILIES, text);
}

/**
 * The family that a code belongs to.
 *
 * @throws RangeError where it has none: a code without a family is a mistake of the list.
 * @example familyOf('PAR301') // 'PAR3'
 */
export function familyOf(code: Code): CodeFamily {
  const family = code.slice(0, 4);
  if (!isFamily(family)) throw new RangeError(`the code ${code} has no family`);
  return family;
}

/** Every code in the order of its number, as lists and pages give them. */
export function codesInOrder(): readonly Code[] {
  return (Object.keys(CODES) as Code[]).sort();
}

/** Whether a code is found in files of Word and Excel, which par-office reads: no text of ours has it, and no comment. */
export function isOfOfficeFile(code: Code): boolean {
  return familyOf(code) === 'PAR9';
}

/**
 * The page of a code in the project's documentation, relative to the repository. There is no published address yet:
 * what shows a link has to know where its repository lies.
 *
 * @example codePage('PAR301') // 'docs/findings/PAR301.md'
 */
export function codePage(code: Code): string {
  return `docs/findings/${code}.md`;
}
