import { describe, expect, test } from 'vitest';
import { checkCalendar } from './calendar/check';
import { checkReport, reportValue } from './report';
import { checkRoster } from './roster/check';

const today = '2021-12-20';
const REPORT = {
  mẫu: 'par-report/1',
  'văn bản chỉ đạo': 'soctrang-2021-09-24',
  'cơ quan': 'Sở Tài chính',
  'kỳ báo cáo': 'Quý IV/2021',
  'nhiệm vụ': [{ mã: '3.a', 'trạng thái': 'đang thực hiện' }],
};
const SCHEMA = './par-report-1.schema.json';

/** What is found beyond the tasks that are left out. */
function found(text: string, syntax: 'json' | 'yaml'): string[] {
  const { findings } = checkReport(text, { today, syntax });
  return findings.map(({ code }) => code).filter((code) => code !== 'PAR206');
}

describe('the key that names the schema of a file', () => {
  test('is passed over at the top of a report in JSON', () => {
    const text = JSON.stringify({ $schema: SCHEMA, ...REPORT }, null, 2);
    expect(found(text, 'json')).toEqual([]);
    const { language, ...checked } = checkReport(text, { today, syntax: 'json' });
    expect(language).toBe('vi');
    expect(reportValue({ language, ...checked })).not.toHaveProperty('$schema');
  });

  test('is passed over in YAML, as the comment that yaml-language-server reads', () => {
    const lines = Object.entries(REPORT).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    expect(found([`$schema: ${SCHEMA}`, ...lines].join('\n'), 'yaml')).toEqual([]);
    expect(found([`# yaml-language-server: $schema=${SCHEMA}`, ...lines].join('\n'), 'yaml')).toEqual([]);
  });

  test('is passed over in a roster and in a calendar', () => {
    const roster = 'mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: [Sở Tài chính]\n';
    // That the roster is short of whole groups is worth knowing (PAR850), and no more.
    const calendar = 'mẫu: par-calendar/1\nngày nghỉ: [{ ngày: 01/01/2027, tên: Tết Dương lịch }]\n';
    expect(checkRoster(`$schema: x\n${roster}`, { today }).findings.map(({ code }) => code)).toEqual(['PAR850']);
    expect(checkCalendar(`$schema: x\n${calendar}`, { today }).findings).toEqual([]);
  });

  test('is an unknown key further down', () => {
    const task = { $schema: SCHEMA, mã: '3.a', 'trạng thái': 'đang thực hiện' };
    expect(found(JSON.stringify({ ...REPORT, 'nhiệm vụ': [task] }), 'json')).toEqual(['PAR101']);
  });
});
