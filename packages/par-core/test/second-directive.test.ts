import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  bindsReportingDuty,
  calendarInterval,
  checkDirective,
  checkReport,
  checkRoster,
  directiveText,
  duplicateReports,
  findAgency,
  isValidOn,
  lineStartsOf,
  missingReports,
  newReport,
  parsePeriod,
  positionAt,
  reportJsonSchema,
  sentenceOf,
  tasksBinding,
  tasksSupportedBy,
} from '../src';

/** The invented directive and everything beside it. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'examples', 'vinh-ha');
const today = '2023-12-20';

const checked = checkDirective(read('vinhha-2023-03-15.par-directive.yaml'), { today });
const { directive } = checked;
if (directive === undefined) throw new Error('the directive of the example is not whole');
const directives = [directive];
const period = parsePeriod(directive.reportingDuty.deadline.period);
if (period === undefined) throw new Error('the directive of the example names no period');
const on = calendarInterval(period).to;

function read(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

const reports = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.par.yaml'))
  .sort()
  .map((name) => ({ name, text: read(name), report: checkReport(read(name), { today, directives }) }));

describe('the invented directive of examples/vinh-ha', () => {
  test('has no finding', () => expect(checked.findings).toEqual([]));

  test('is what its README says', () => {
    expect(directive.agencies).toHaveLength(13);
    expect(directive.groups).toHaveLength(3);
    expect(directive.tasks).toHaveLength(12);
    expect(new Set(directive.tasks.map(({ clause }) => clause))).toEqual(new Set(['1', '2', '3', '4']));
    expect(directive.indicators).toHaveLength(4);
    expect(directive.reportingDuty.deadline.lastDay).toBe('2023-12-15');
  });

  test('shares no agency with Sóc Trăng but the ministry', () => {
    const [ministry, ...others] = directive.agencies.filter(({ id }) => !id.includes('vinh-ha'));
    expect(ministry?.id).toBe('bo-noi-vu');
    expect(others).toEqual([]);
  });

  test.each(['vi', 'en'] as const)('is the same when it is written with %s keys and read again', (language) => {
    const again = checkDirective(directiveText(directive, { language }), { today });
    // The comment that silences it is no part of the directive.
    expect(again.findings.map(({ code }) => code)).toEqual(['PAR837']);
    expect(again.directive).toEqual(directive);
  });

  test('binds, supports and finds like the built-in one', () => {
    const ids = (agency: string): readonly string[] =>
      tasksBinding(agency, { on, directive }).map(({ task }) => task.id);
    expect(ids('so-noi-vu-tinh-vinh-ha')).toEqual(['1.a', '1.b', '1.c', '1.d', '2.a', '2.b', '2.c']);
    expect(ids('uy-ban-nhan-dan-huyen-an-lac-tinh-vinh-ha')).toEqual(['1.a', '1.b', '1.c', '1.d', '1.đ']);
    const supported = tasksSupportedBy('so-noi-vu-tinh-vinh-ha', { on, directive });
    expect(supported.map(({ task }) => task.id)).toEqual(['4.a']);
    expect(findAgency('UBND huyện Bình Sa', { on, agencies: directive.agencies })).toMatchObject({ kind: 'found' });
    const { agencies } = directive;
    expect(findAgency('Sở TTTT', { on: '2025-06-01', agencies })).toMatchObject({
      kind: 'unknown',
      suggestions: [{ id: 'so-khoa-hoc-va-cong-nghe-tinh-vinh-ha' }],
    });
  });

  test('makes a JSON Schema of its own', () => {
    expect(JSON.stringify(reportJsonSchema({ directive }))).toContain('"1.đ"');
  });
});

describe('the reports on it', () => {
  const list = 'expected-findings.txt';
  const found = reports.flatMap(({ name, text, report }) => {
    const lineStarts = lineStartsOf(text);
    return report.findings.map(({ code, start }) => `${name}:${positionAt(lineStarts, start).line + 1} ${code}`);
  });

  test(`have the findings of ${list}, and no other`, () => {
    if (process.env.PAR_WRITE_EXPECTED === '1') writeFileSync(join(FOLDER, list), `${HEADER}${found.join('\n')}\n`);
    const expected = read(list)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(found).toEqual(expected);
  });

  test('are judged by its own tasks, indicators and deadline', () => {
    const said = reports.flatMap(({ report }) => report.findings.map((finding) => sentenceOf(finding, 'vi')));
    expect(said).toContain('Nhiệm vụ 3.a (Xử lý kiến nghị kiểm toán) không giao cho Sở Thông tin và Truyền thông.');
    expect(said).toContain('Báo cáo ngày 18/12/2023 trễ 1 ngày làm việc so với hạn 15/12/2023.');
  });

  test('are unknown where the directive is not handed in', () => {
    for (const { text } of reports) {
      const codes = checkReport(text, { today }).findings.map(({ code }) => code);
      // What a report says within itself is judged all the same; of tasks and indicators nothing is.
      expect(codes.filter((code) => /^PAR[25]/u.test(code))).toEqual(['PAR209']);
    }
  });

  test('are compared with its roster', () => {
    const roster = checkRoster(read('quy-iv-2023.par-roster.yaml'), { today, directives });
    expect(roster.findings).toEqual([]);
    const reported = reports.flatMap(({ report }) => report.agency?.id ?? []);
    const missing = missingReports(roster, reported, { today }).map((finding) => sentenceOf(finding, 'vi'));
    expect(missing).toEqual([
      'Sở Y tế chưa gửi báo cáo, đã trễ 3 ngày làm việc.',
      'Trung tâm Phục vụ hành chính công chưa gửi báo cáo, đã trễ 3 ngày làm việc.',
    ]);
    expect(duplicateReports(reports)).toEqual([]);
  });
});

describe('a new report on it', () => {
  const reporting = directive.agencies.filter(
    (agency) => isValidOn(agency, on) && bindsReportingDuty(agency.id, { on, directive }),
  );

  test.each(reporting.flatMap(({ id }) => [[id, 'vi'] as const, [id, 'en'] as const]))(
    'of %s, with %s keys, checks without an error or warning',
    (agency, language) => {
      const text = newReport({ agency, period, directive, language });
      const { findings } = checkReport(text, { today: '2023-12-01', directives });
      expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
      for (const { task, conditional } of tasksBinding(agency, { on, directive })) {
        expect(text).toContain(`${conditional ? '# ' : ''}- ${language === 'vi' ? 'mã' : 'task'}: ${task.id}\n`);
      }
    },
  );

  test('is made for every agency that has to report', () => expect(reporting).toHaveLength(11));
});

const HEADER = `# Các phát hiện của những báo cáo trong thư mục này, ngày kiểm tra ${today}. Ghi lại bằng lệnh:
# What is found in the reports of this folder on ${today}. To write it anew:
#   PAR_WRITE_EXPECTED=1 npm test -- second-directive
`;
