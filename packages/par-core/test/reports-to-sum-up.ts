import type { CalendarDate } from '../src/directive';
import { checkReport } from '../src/formats/report/check';
import type { NamedReport } from '../src/rollup';

/** What a report says, as far as a summary asks. */
export interface Said {
  readonly agency?: string;
  readonly period?: string;
  readonly date?: string;
  /** Lines of the list of tasks. */
  readonly tasks?: readonly string[];
  /** Lines of the group of indicators. */
  readonly indicators?: readonly string[];
  readonly more?: readonly string[];
}

export const TODAY: CalendarDate = '2021-12-20';

/** A report on Sóc Trăng’s letter, as an agency hands it in. */
function reportText({ agency = 'Sở Tài chính', period = 'Quý IV/2021', ...said }: Said): string {
  const { date, tasks = [], indicators = [], more = [] } = said;
  const list = (key: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${key}:`, ...lines.map((line) => `  ${line}`)];
  return [
    'mẫu: par-report/1',
    'văn bản chỉ đạo: soctrang-2021-09-24',
    `cơ quan: ${agency}`,
    `kỳ báo cáo: ${period}`,
    ...(date === undefined ? [] : [`văn bản: { số: 12, ký hiệu: BC-STC, ngày: ${date} }`]),
    ...(tasks.length === 0 ? ['nhiệm vụ: []'] : list('nhiệm vụ', tasks)),
    ...list('chỉ tiêu', indicators),
    ...more,
    '',
  ].join('\n');
}

/** The same, read and checked. */
export function named(name: string, said: Said, today = TODAY): NamedReport {
  return { name, report: checkReport(reportText(said), { today }) };
}
