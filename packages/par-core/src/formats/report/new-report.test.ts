import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../calendar';
import { agencyOn, bindsReportingDuty, soctrang20210924, tasksBinding } from '../../directive';
import { checkReport, reportValue } from './check';
import { newReport } from './new-report';

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

  test('has no agency that is not in being in the period', () => {
    expect(() => newReport({ agency: 'so-tai-chinh-thanh-pho-can-tho', period })).toThrow(RangeError);
  });
});
