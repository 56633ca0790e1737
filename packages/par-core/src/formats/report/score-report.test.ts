import { describe, expect, test } from 'vitest';
import type { Stage } from '../../scoring';
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

describe('a report with a self-assessment', () => {
  const text = (items: string, set = ''): string =>
    `${HEAD}nhiệm vụ: []\ntự chấm điểm: { ${set}tiêu chí: { ${items} } }\n`;
  const item = (id: string, items: string, stage?: Stage) => {
    const { compiled, inputs } = scored(text(items));
    return compiled.score(inputs, { stage }).item(id);
  };

  test('is scored by its own value where it gives one, by the report’s figure where not', () => {
    expect(String(item('4.2', '"4.2": { giá trị: 2 }')?.points)).toBe('3');
    expect(String(item('4.2', '"4.1": { giá trị: 10/12/2021 }')?.points)).toBe('0');
  });

  test('keeps what is computed, claimed and appraised apart', () => {
    const items = '"4.2": { giá trị: 2, điểm tự chấm: 4, điểm thẩm định: 2, điểm thẩm định lần 2: "2,5" }';
    const stages = ['computed', 'self', 'appraisal-1', 'appraisal-2'] as const;
    expect(stages.map((stage) => String(item('4.2', items, stage)?.points))).toEqual(['3', '4', '2', '2.5']);
  });

  test('may say that a component does not apply, or that it does', () => {
    expect(item('4.1', '"4.1": { không áp dụng: có }')?.status).toBe('not-applicable');
    expect(item('2.2', '')?.status).toBe('not-applicable');
    expect(item('2.2', '"2.2": { giá trị: 1/2 }')?.status).toBe('scored');
    expect(item('2.2', '"2.2": { không áp dụng: không }')?.status).toBe('missing');
  });

  test('never takes a value that cannot be read for zero, or for the report’s figure', () => {
    expect(item('1.1', '"1.1": { giá trị: gần hết }')?.status).toBe('failed');
    expect(item('4.2', '"4.2": { giá trị: { x: 1 } }')?.status).toBe('failed');
    expect(item('3.4', '"3.4": { giá trị: 0/0 }')?.status).toBe('failed');
  });

  test('takes no key for more than an id', () => {
    const { inputs } = scored(text('__proto__: { điểm tự chấm: 5 }, constructor: { điểm tự chấm: 5 }'));
    expect(Object.getPrototypeOf(inputs)).toBe(Object.prototype);
    expect(Object.hasOwn(inputs, 'constructor')).toBe(false);
  });

  test('is scored by the set it names, and not at all by one that there is not, or that is out of order', () => {
    const report = checkReport(text('tham-dinh: { giá trị: "51,5" }', 'bộ tiêu chí: par-index-2021, '), {
      today: '2021-12-20',
    });
    expect(String(scoreReport(report)?.score.item('tham-dinh')?.points)).toBe('51.5');
    const unknown = checkReport(text('', 'bộ tiêu chí: soctrang-2030, '), { today: '2021-12-20' });
    expect(scoreReport(unknown)).toBeUndefined();
    const broken = { ...directiveSoctrang2021, areas: [] };
    expect(scoreReport(report, { criteriaSets: [{ ...broken, id: 'par-index-2021' }] })).toBeUndefined();
  });

  test('is scored by the sets it was checked with', () => {
    const own = { ...directiveSoctrang2021, id: 'bo-cua-tinh', name: { vi: 'Bộ của tỉnh', en: 'The province’s own' } };
    const said = text('"4.2": { điểm tự chấm: 3 }', 'bộ tiêu chí: bo-cua-tinh, ');
    const checked = checkReport(said, { today: '2021-12-20', criteriaSets: [own] });
    expect(scoreReport(checked)?.set.id).toBe('bo-cua-tinh');
    expect(scoreReport(checked, { criteriaSets: [directiveSoctrang2021] })).toBeUndefined();
  });

  test.each(['', 'x', '[]', 'tự chấm điểm: 3', '{', 'mẫu: par-report/1'])('is no trouble in %j', (broken) => {
    expect(() => scoreReport(checkReport(broken, { today: '2021-12-20' }))).not.toThrow();
  });
});
