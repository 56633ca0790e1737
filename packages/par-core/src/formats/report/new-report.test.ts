import { describe, expect, test } from 'vitest';
import { type Period, parsePeriod } from '../../calendar';
import { agencyOn, bindsReportingDuty, type Directive, soctrang20210924, tasksBinding } from '../../directive';
import { checkReport, reportValue } from './check';
import { newReport } from './new-report';
import { STATUS } from './vocabulary';

const period = parsePeriod('Quý IV/2021');
if (period === undefined) throw new Error('a period');
const on = '2021-12-31';
const reporting = soctrang20210924.agencies
  .map((agency) => agency.id)
  .filter(
    (id, index, all) =>
      all.indexOf(id) === index && agencyOn(id, on) && bindsReportingDuty(id, { on, directive: soctrang20210924 }),
  );

describe('a new report', () => {
  test('can be written for every agency the directive binds', () => {
    expect(reporting.length).toBeGreaterThanOrEqual(30);
  });

  test.each(reporting.flatMap((agency) => [[agency, 'vi'] as const, [agency, 'en'] as const]))(
    'for %s in the vocabulary %s checks without an error or a warning',
    (agency, language) => {
      const text = newReport({ agency, period, language });
      const checked = checkReport(text, { today: '2021-12-20' });
      expect(checked.findings.filter((one) => one.severity === 'error' || one.severity === 'warning')).toEqual([]);
      expect(checked.language).toBe(language);
      expect(checked.agency?.id).toBe(agency);
    },
  );

  test('holds every task of the agency in the order of the directive, and no conditional one', () => {
    const agency = 'uy-ban-nhan-dan-huyen-ke-sach';
    const value = reportValue(checkReport(newReport({ agency, period }), { today: '2021-12-20' }));
    const demanded = tasksBinding(agency, { on })
      .filter((one) => !one.conditional)
      .map((one) => one.task.id);
    expect(value?.tasks?.map((task) => task.task)).toEqual(demanded);
    expect(newReport({ agency, period })).toContain('# - mã: 1.n');
  });

  test.each(['vi', 'en'] as const)('says at its head, in at most eight lines, how it is filled in (%s)', (language) => {
    const lines = newReport({ agency: 'so-tai-chinh', period, language }).split('\n');
    const head = lines.slice(4).slice(
      0,
      lines.slice(4).findIndex((line) => !line.startsWith('#')),
    );
    expect(head.length).toBeGreaterThan(1);
    expect(head.length).toBeLessThanOrEqual(8);
    expect(Math.max(...head.map((line) => line.length))).toBeLessThanOrEqual(120);
    for (const [status, { vi }] of Object.entries(STATUS)) expect(head[0]).toContain(language === 'vi' ? vi : status);
    const above = lines[lines.indexOf(language === 'vi' ? 'nhiệm vụ:' : 'tasks:') - 1];
    expect(above).toMatch(/^# .*14 /u);
    // Whoever writes it in an editor has no terminal.
    expect(lines.filter((line) => /\bpar [a-z]/u.test(line))).toEqual([]);
  });

  test.each(reporting.flatMap((agency) => [[agency, 'vi'] as const, [agency, 'en'] as const]))(
    'for %s in the vocabulary %s shows samples that count once their mark is taken away',
    (agency, language) => {
      const text = newReport({ agency, period, language });
      const sample = text.split('\n').flatMap((line) => (/^# {5}/u.test(line) ? [line.slice(2)] : []));
      const evidence = `    ${language === 'vi' ? 'tài liệu kiểm chứng' : 'evidence'}:`;
      expect(text).toContain(`\n${evidence}\n`);
      const filled = text.replace(`\n${evidence}\n`, `\n${sample.join('\n')}\n`);
      const checked = checkReport(filled, { today: '2021-12-20' });
      expect(checked.findings.filter((one) => one.severity === 'error' || one.severity === 'warning')).toEqual([]);
      const [first] = reportValue(checked)?.tasks ?? [];
      expect(first?.evidence).toEqual([{ reference: expect.stringMatching(/^120\/BC-\p{Lu}+$/u) }]);
      expect(first?.shortcomings).toEqual([{ description: '…', reason: '…', remedy: '…' }]);
    },
  );

  test('has room below the key of the evidence: documents are added as items, nothing is taken away', () => {
    const text = newReport({ agency: 'so-noi-vu', period });
    expect(text).not.toContain('[]');
    const filled = text.replaceAll(
      /^ {4}tài liệu kiểm chứng:$/gmu,
      (key) => `${key}\n      - số ký hiệu: 12/BC-SNV\n        trích yếu: Kết quả rà soát, đánh giá quý IV`,
    );
    const checked = checkReport(filled, { today: '2021-12-20' });
    expect(checked.findings.filter((one) => one.severity === 'error')).toEqual([]);
    const evidence = reportValue(checked)?.tasks?.flatMap((task) => task.evidence ?? []);
    expect(evidence).toHaveLength(tasksBinding('so-noi-vu', { on }).filter((one) => !one.conditional).length);
  });

  test('of another directive takes any agency of that directive', () => {
    const [office, ...others] = soctrang20210924.agencies;
    const other: Directive = {
      ...soctrang20210924,
      id: 'hau-giang-2022-03-01',
      agencies: office ? [{ ...office, id: 'so-ngoai-vu', abbreviations: ['Sở NgV'] }, ...others] : others,
    };
    const text = newReport({ agency: 'so-ngoai-vu', period, directive: other });
    expect(text).toContain('văn bản chỉ đạo: hau-giang-2022-03-01\n');
    expect(text).toContain('  ký hiệu:\n');
    expect(checkReport(text, { today: '2021-12-20', directives: [other] }).agency?.id).toBe('so-ngoai-vu');
  });

  test.each<readonly [string, 'vi' | 'en', readonly (string | undefined)[]]>([
    ['so-tai-chinh', 'vi', ['Ủy ban nhân dân tỉnh Sóc Trăng', 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)', 'Như trên']],
    ['so-tai-chinh', 'en', ['Ủy ban nhân dân tỉnh Sóc Trăng', 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)', 'Như trên']],
    // Through whom the others report.
    ['so-noi-vu', 'vi', ['Ủy ban nhân dân tỉnh Sóc Trăng', 'Ủy ban nhân dân tỉnh', 'Như trên']],
    // Under no people’s committee of the province.
    ['uy-ban-nhan-dan-huyen-ke-sach', 'vi', [undefined, 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)', 'Như trên']],
  ])('of %s in %s stands under its superior, and goes to whom the directive names', (agency, language, expected) => {
    const text = newReport({ agency, period, language, directive: soctrang20210924 });
    const { document } = reportValue(checkReport(text, { today: '2021-12-20' })) ?? {};
    expect([document?.parent, document?.to, document?.recipients?.join()]).toEqual(expected);
  });

  test('of another directive holds its names, whatever is in them, and no addressee that it does not know', () => {
    const renamed = new Map([
      ['so-tai-chinh', { vi: 'Sở "Tài chính": # một', en: 'x' }],
      ['so-noi-vu', { vi: "Sở 'Nội vụ': # hai", en: 'y' }],
    ]);
    const { agencies, reportingDuty } = soctrang20210924;
    const other: Directive = {
      ...soctrang20210924,
      id: 'khac',
      place: 'A: #b',
      issuer: 'khong-co',
      agencies: agencies.map((one) => ({ ...one, name: renamed.get(one.id) ?? one.name })),
    };
    const read = (directive: Directive) => {
      const text = newReport({ agency: 'so-tai-chinh', period, directive });
      const checked = checkReport(text, { today: '2021-12-20', directives: [directive] });
      expect(checked.findings.filter((one) => one.severity === 'error')).toEqual([]);
      return reportValue(checked)?.document;
    };
    expect(read(other)).toMatchObject({ place: 'A: #b', to: "Ủy ban nhân dân tỉnh (qua Sở 'Nội vụ': # hai)" });
    expect(read(other)?.parent).toBeUndefined();
    const nobody: Directive = { ...other, reportingDuty: { ...reportingDuty, to: 'khong-co' } };
    expect(read(nobody)?.to).toBeUndefined();
    expect(read(nobody)?.recipients).toBeUndefined();
  });

  test('for an agency that nothing binds has no tasks', () => {
    const text = newReport({ agency: 'kiem-toan-nha-nuoc', period });
    expect(tasksBinding('kiem-toan-nha-nuoc', { on })).toEqual([]);
    expect(reportValue(checkReport(text, { today: '2021-12-20' }))?.tasks ?? []).toEqual([]);
  });

  test('has no agency and no period that there is not', () => {
    // @ts-expect-error an abbreviation is no id
    expect(() => newReport({ agency: 'STC', period })).toThrow(RangeError);
    // @ts-expect-error a year has four quarters
    const fifth: Period = { kind: 'quarter', year: 2021, index: 5 };
    expect(() => newReport({ agency: 'so-tai-chinh', period: fifth })).toThrow('no such period');
  });

  test('has no agency that is not in being in the period', () => {
    expect(() => newReport({ agency: 'so-tai-chinh-thanh-pho-can-tho', period })).toThrow(RangeError);
  });
});
