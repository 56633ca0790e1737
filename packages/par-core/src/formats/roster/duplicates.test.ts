import { describe, expect, test } from 'vitest';
import { checkReport } from '../report/check';
import { sentenceOf } from '../sentence';
import { duplicateReports } from './duplicates';

function report(name: string, agency: string, period = 'Quý IV/2021') {
  const text = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: ${agency}
kỳ báo cáo: ${period}
nhiệm vụ: []
`;
  return { name, text, report: checkReport(text, { today: '2021-12-20' }) };
}

function said(...reports: readonly ReturnType<typeof report>[]): readonly string[] {
  return duplicateReports(reports).map(
    ({ of, finding }) => `${of.name} ${of.text.slice(finding.start, finding.end)}: ${sentenceOf(finding, 'vi')}`,
  );
}

describe('PAR805: two reports of one agency for one period', () => {
  test('are found in both, at the agency', () => {
    expect(said(report('a', 'Sở Tài chính'), report('b', 'Sở Y tế'), report('c', 'STC'))).toEqual([
      'a Sở Tài chính: Sở Tài chính có hai báo cáo quý IV/2021; báo cáo kia ở c.',
      'c STC: Sở Tài chính có hai báo cáo quý IV/2021; báo cáo kia ở a.',
    ]);
  });

  test('may be more than two', () => {
    expect(said(report('a', 'STC'), report('b', 'STC'), report('c', 'STC'))[1]).toBe(
      'b STC: Sở Tài chính có 3 báo cáo quý IV/2021; các báo cáo kia ở a, c.',
    );
  });

  test('are none of two periods, nor where it is not known whose they are', () => {
    expect(said(report('a', 'STC'), report('b', 'STC', 'Quý III/2021'))).toEqual([]);
    expect(said(report('a', 'Sở Không có'), report('b', 'Sở Không có'))).toEqual([]);
  });
});
