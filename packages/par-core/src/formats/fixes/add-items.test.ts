import { expect, test } from 'vitest';
import { checkDirective } from '../directive';
import { SAMPLE } from '../directive/sample';
import { applyEdits, fixesOf } from '.';

/** The sample of a directive whose task leaves out an indicator that names it, after the fix. */
function fixed(list: string): string {
  const indicator = '  - mã: ho-so-qua-han\n    tên: Số hồ sơ quá hạn\n    nhiệm vụ: 1.a\nnhiệm vụ:\n  - mã';
  const text = SAMPLE.replace('nhiệm vụ:\n  - mã', indicator).replace('    chỉ tiêu: ho-so-dung-han', list);
  const checked = checkDirective(text, { today: '2023-03-20' });
  const [finding, ...more] = checked.findings.filter(({ code }) => code === 'PAR831');
  expect(more).toEqual([]);
  const [fix] = finding ? fixesOf(checked, finding) : [];
  const after = fix ? applyEdits(text, fix.edits) : text;
  const left = checkDirective(after, { today: '2023-03-20' }).findings;
  // An indicator that nobody names is another matter.
  expect(left.filter(({ code }) => code !== 'PAR830')).toEqual([]);
  return / {4}chỉ tiêu:.*(?:\n {6}- .*)*/u.exec(after.slice(after.indexOf('nhiệm vụ:\n')))?.[0] ?? '';
}

test.each([
  ['    chỉ tiêu: ho-so-dung-han', '    chỉ tiêu: [ho-so-dung-han, ho-so-qua-han]'],
  ['    chỉ tiêu: "ho-so-dung-han" # một', '    chỉ tiêu: ["ho-so-dung-han", ho-so-qua-han] # một'],
  ['    chỉ tiêu: [ho-so-dung-han]', '    chỉ tiêu: [ho-so-dung-han, ho-so-qua-han]'],
  ['    chỉ tiêu: []', '    chỉ tiêu: [ho-so-qua-han]'],
  ['    chỉ tiêu:\n      - ho-so-dung-han', '    chỉ tiêu:\n      - ho-so-dung-han\n      - ho-so-qua-han'],
])('PAR831: %j gets what is missing', (list, expected) => {
  expect(fixed(list)).toBe(expected);
});
