import { vietnam2021to2026 as calendar } from '@soctrang/par-core/calendar';
import { expect, test } from 'vitest';
import { exampleFile, opened } from '../../test/example-files';
import { standingOf } from './standing';

const [VI, EN] = [
  { language: 'vi', calendar },
  { language: 'en', calendar },
] as const;

test('a report stands by its findings, its score and what its lenses say of it', () => {
  const { findings, findingsText, score, about } = standingOf(
    exampleFile('workspace/so-tai-nguyen-va-moi-truong.par.yaml'),
    VI,
  );
  expect(findings.error + findings.warning).toBeGreaterThan(0);
  expect(findingsText).toMatch(/^(\d+ lỗi(, )?)?(\d+ cảnh báo)?/u);
  expect(score?.text).toMatch(/^\d+(,\d+)?%/u);
  expect(about.join('\n')).toMatch(/điểm · chỉ số/u);
  expect(about.join('\n')).not.toContain('Kiểm chứng và giải trình');
});

test('a score with components that have no points yet is called provisional', () => {
  const report = exampleFile('vinh-ha/so-thong-tin-va-truyen-thong.par.yaml', '2023-12-20');
  expect(standingOf(report, VI).score).toEqual({ text: '26,17% (tạm tính)', isProvisional: true });
  expect(standingOf(report, EN).score).toEqual({ text: '26.17% (provisional)', isProvisional: true });
});

test('one is not many', () => {
  const set = exampleFile('criteria/mau-bo-tieu-chi.par-criteria.yaml');
  expect([VI, EN].map((options) => standingOf(set, options).findingsText)).toEqual(['1 lỗi', '1 error']);
  const roster = exampleFile('vinh-ha/quy-iv-2023.par-roster.yaml');
  expect(standingOf(roster, EN).findingsText).toBe('No findings');
});

test.each(['', 'xin chào', '- một', '{', 'mẫu: par-report/1\ncơ quan: ['])(
  'half a report stands somehow: %j',
  (text) => {
    const { findingsText } = standingOf(opened('file:///x.par.yaml', text), VI);
    expect(findingsText).toMatch(/\d (lỗi|cảnh báo|lưu ý|gợi ý)/u);
  },
);

test.each([
  'criteria/mau-bo-tieu-chi.par-criteria.yaml',
  'vinh-ha/vinhha-2023-03-15.par-directive.yaml',
  'vinh-ha/quy-iv-2023.par-roster.yaml',
])('%s stands without a score', (name) => {
  const { score, about } = standingOf(exampleFile(name), VI);
  expect(score).toBeNull();
  expect(about.length).toBeGreaterThan(0);
});
