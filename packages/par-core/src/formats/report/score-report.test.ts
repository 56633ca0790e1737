import { describe, expect, test } from 'vitest';
import { directiveSoctrang2021 } from '../../scoring/sets';
import { checkReport } from './check';
import { newReport } from './new-report';
import { scoreReport } from './score-report';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tư pháp
kỳ báo cáo: Quý IV/2021
văn bản:
  ngày: 10/12/2021
`;

const TASKS = ['1.a', '1.b', '1.c', '1.d', '1.e', '1.g', '1.h', '1.i', '1.k', '1.l', '1.m', '5.a', '5.b'];

const done = (task: string): string => `  - mã: ${task}
    trạng thái: hoàn thành
    kết quả: Đã làm xong.
    tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STP, ngày: 30/11/2021 }]
`;

/** Every indicator that belongs to the tasks of the department, each whole, and above the period before. */
const INDICATORS = `chỉ tiêu:
  shortcomings-explained: { tử số: 3, mẫu số: 3 }
  initiatives: { tử số: 3 }
  procedures-proposed-for-simplification: { tử số: 4 }
  procedures-online: { tử số: 45, mẫu số: 47, kỳ trước: 80% }
  procedures-by-post: { tử số: 47, mẫu số: 47, kỳ trước: 100% }
  procedures-on-national-portal: { tử số: 40, mẫu số: 47, kỳ trước: 60% }
  dossiers-on-time: { tử số: 210, mẫu số: 210 }
  staff-reduction: { tử số: 5, mẫu số: 50 }
  violations-handled: { tử số: 1, mẫu số: 1 }
  self-funding-units: { tử số: 1, mẫu số: 2 }
  dossiers-in-one-stop-software: { tử số: 214, mẫu số: 214 }
  external-documents-recorded: { tử số: 90, mẫu số: 90 }
  survey-criteria-improved: { tử số: 2, mẫu số: 4 }
`;

function scored(text: string) {
  const score = scoreReport(checkReport(text, { today: '2021-12-20' }));
  if (score === undefined) throw new Error('not scored');
  return score;
}

describe('a report without a self-assessment', () => {
  test('is scored by the product’s own set, from what the report says', () => {
    const { set, score } = scored(`${HEAD}nhiệm vụ:\n${TASKS.map(done).join('')}${INDICATORS}`);
    expect(set).toBe(directiveSoctrang2021);
    expect(String(score.total.index)).toBe('100');
    expect(score.total.missing).toBe(0);
  });

  test('of an agency that has done half of its tasks comes to about half', () => {
    const begun = (task: string): string => `  - { mã: ${task}, trạng thái: đang thực hiện }\n`;
    const { total } = scored(
      HEAD +
        'nhiệm vụ:\n' +
        TASKS.map((task, index) => (index % 2 === 0 ? done : begun)(task)).join('') +
        INDICATORS.slice(0, 330),
    ).score;
    expect(Number(total.index)).toBeGreaterThan(45);
    expect(Number(total.index)).toBeLessThan(65);
  });

  test('that was just begun has points open, and none for what it has not said', () => {
    const text = newReport({ agency: 'so-tu-phap', period: { kind: 'quarter', year: 2021, index: 4 } });
    const { score } = scored(text);
    expect(Number(score.total.index)).toBeLessThan(10);
    expect(score.item('4.1')?.status).toBe('missing');
  });
});
