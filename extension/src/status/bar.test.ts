import type { Standing } from '@soctrang/par-language-server';
import { expect, test } from 'vitest';
import { barOf } from './bar';

const CLEAN = { error: 0, warning: 0, info: 0, hint: 0 };
const standing = (given: Partial<Standing>): Standing => ({
  findings: CLEAN,
  findingsText: 'Không có phát hiện nào',
  score: null,
  about: [],
  ...given,
});
const SCORE = { text: '26,17% (tạm tính)', isProvisional: true };

test.each([
  [{}, '$(pass)', 'Không có phát hiện nào'],
  [
    { findings: { ...CLEAN, error: 2, warning: 1 }, findingsText: '2 lỗi, 1 cảnh báo', score: SCORE },
    '$(error) 2 $(warning) 1\u2003$(graph) 26,17% (tạm tính)',
    '2 lỗi, 1 cảnh báo, chỉ số 26,17% (tạm tính)',
  ],
  [{ findings: { ...CLEAN, info: 3 }, findingsText: '3 lưu ý' }, '$(info)', '3 lưu ý'],
])('a file that stands so: %j', (given: Partial<Standing>, text, label) => {
  expect(barOf(standing(given), 'chỉ số')).toEqual({ text, label });
});

test('what the score says is no picture', () => {
  expect(barOf(standing({ score: { text: '$(bug)', isProvisional: false } }), 'điểm').text).not.toContain('$(bug)');
});
