import { describe, expect, it } from 'vitest';
import { completeAt } from '../../../test/cursor';
import { exampleFile } from '../../../test/example-files';

const HEADS = {
  vi: 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\n',
  en: 'format: par-report/1\ndirective: soctrang-2021-09-24\nagency: so-tai-chinh\nperiod: 2021-Q4\n',
} as const;

const VIEW = {
  files: ['van-phong-uy-ban-nhan-dan-tinh', 'so-noi-vu', 'cong-an-tinh'].map((name) =>
    exampleFile(`workspace/${name}.par.yaml`),
  ),
};
const WITH_OTHERS = { language: 'vi', snippets: true, view: VIEW } as const;

describe('to whom a report is sent', () => {
  it.each([
    ['vi', 'văn bản:\n  kính gửi: |'],
    ['en', 'document:\n  to: |'],
  ] as const)('is what the directive asks for (%s)', (language, text) => {
    expect(completeAt(HEADS[language] + text).labels).toEqual([
      'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)',
      'Ủy ban nhân dân tỉnh',
    ]);
  });

  it('copies go there too, and where those of other reports go, none twice', () => {
    const { labels } = completeAt(`${HEADS.vi}văn bản:\n  nơi nhận:\n    - Sở Nội vụ\n    - |`, undefined, WITH_OTHERS);
    expect(labels[0]).toBe('Ủy ban nhân dân tỉnh');
    expect(labels).toContain('Phòng Kiểm soát thủ tục hành chính');
    expect(labels).not.toContain('Sở Nội vụ');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each([
    ['văn bản:\n  nơi nhận: |', 'văn bản:\n  nơi nhận:\n    - Sở Nội vụ|'],
    ['văn bản:\n  nơi nhận: [Ủy ban nhân dân tỉnh, |]', 'văn bản:\n  nơi nhận: [Ủy ban nhân dân tỉnh, Sở Nội vụ|]'],
    ['văn bản:\n  nơi nhận:\n    - "sở n|"', 'văn bản:\n  nơi nhận:\n    - "Sở Nội vụ|"'],
  ])('%j becomes %j', (before, after) => {
    expect(completeAt(HEADS.vi + before).choose('Sở Nội vụ')).toBe(HEADS.vi + after);
  });
});

const task = (lines: string): string => `${HEADS.vi}nhiệm vụ:\n  - mã: 1.a\n${lines}`;

describe('the progress of a task', () => {
  it.each([
    ['hoàn thành', ['100%']],
    ['chưa thực hiện', ['0%']],
    ['đang thực hiện', ['10%', '20%', '30%', '40%', '50%', '60%', '70%', '80%', '90%']],
    ['không áp dụng', []],
  ])('where it is “%s” is %j', (status, labels) => {
    expect(completeAt(task(`    trạng thái: ${status}\n    tiến độ: |`)).labels).toEqual(labels);
  });

  it('is first what its obligations make of it', () => {
    const text = task(
      '    trạng thái: đang thực hiện\n    tiến độ: |\n    nội dung công việc: { 1.a.1: hoàn thành, 1.a.2: chưa thực hiện, 1.a.3: đang thực hiện }\n',
    );
    expect(completeAt(text).list.items[0]).toMatchObject({
      label: '33%',
      labelDetails: { description: '1/3 nội dung đã hoàn thành' },
    });
  });

  it('is written as the file writes it', () => {
    expect(completeAt(task('    trạng thái: hoàn thành\n    tiến độ: 1|')).choose('100%')).toContain('tiến độ: 100%|');
    const json = (value: string): string =>
      `{ "format": "par-report/1", "directive": "soctrang-2021-09-24", "agency": "STC", "period": "2021-Q4", "tasks": [{ "task": "3.a", "status": "done", "progress": ${value} }] }`;
    expect(completeAt(json('|'), 'file:///a.par.json').choose('100%')).toBe(json('100|'));
    expect(completeAt(json('"|"'), 'file:///a.par.json').choose('100%')).toBe(json('"100%|"'));
  });
});
