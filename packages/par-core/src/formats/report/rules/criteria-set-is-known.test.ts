import { expect, test } from 'vitest';
import { testCases } from '../../../../test/rule-cases';
import { SAMPLE_SET } from '../../../../test/sample-criteria';
import { CRITERIA_SETS } from '../../../scoring/sets';
import type { BrokenFile } from '../../broken-file';
import { sentenceOf } from '../../sentence';
import { checkReport } from '../check';

const broken = { ...SAMPLE_SET, id: 'bo-tieu-chi-hong', areas: [] };

const brokenFiles: readonly BrokenFile[] = [
  { kind: 'criteria', id: 'bo-do-dang', path: '/w/do-dang.par-criteria.yaml', file: '../do-dang.par-criteria.yaml' },
  { kind: 'directive', id: 'vinhha-2030', path: '/w/vinhha.par-directive.yaml', file: 'vinhha.par-directive.yaml' },
];

testCases(
  ['PAR217', 'PAR714', 'PAR710'],
  [
    ['a report that names none has the product’s own', 'tự chấm điểm: { tiêu chí: {} }'],
    ['one that nobody knows', 'tự chấm điểm: { bộ tiêu chí: «PAR217 soctrang-2030» }'],
    ['a slip in its id', 'tự chấm điểm: { bộ tiêu chí: «PAR217 par-index-2012» }'],
    ['one whose file still has errors', 'tự chấm điểm: { bộ tiêu chí: «PAR217 bo-do-dang» }'],
    ['one that came from a file nearby', 'tự chấm điểm: { bộ tiêu chí: bo-tieu-chi-thu }'],
    ['one whose own file is out of order', 'tự chấm điểm: { bộ tiêu chí: «PAR714 bo-tieu-chi-hong» }'],
    ['one of another year', 'tự chấm điểm: { bộ tiêu chí: «PAR710 par-index-2020» }'],
    ['one of the year of the report', 'tự chấm điểm: { bộ tiêu chí: par-index-2021 }'],
    ['a key that still waits for its value', 'tự chấm điểm: { bộ tiêu chí: , tiêu chí: {} }'],
  ],
  { criteriaSets: [SAMPLE_SET, broken, ...CRITERIA_SETS], brokenFiles },
);

test.each([
  [
    'PAR217',
    'vi',
    'Bộ tiêu chí “bo-do-dang” ở tệp ../do-dang.par-criteria.yaml còn lỗi nên chưa dùng được. Hãy sửa tệp ấy trước.',
  ],
  [
    'PAR217',
    'en',
    'The criteria set “bo-do-dang” in ../do-dang.par-criteria.yaml still has errors and cannot be used yet. Mend that file first.',
  ],
  [
    'PAR209',
    'vi',
    'Văn bản chỉ đạo “vinhha-2030” ở tệp vinhha.par-directive.yaml còn lỗi nên chưa dùng được. Hãy sửa tệp ấy trước.',
  ],
  [
    'PAR209',
    'en',
    'The directive “vinhha-2030” in vinhha.par-directive.yaml still has errors and cannot be used yet. Mend that file first.',
  ],
] as const)('%s names the file that is to be mended, in %s', (code, language, sentence) => {
  const lines = { PAR217: 'tự chấm điểm: { bộ tiêu chí: bo-do-dang }', PAR209: 'văn bản chỉ đạo: vinhha-2030' };
  const { findings } = checkReport(`mẫu: par-report/1\n${lines[code]}\n`, { today: '2021-12-20', brokenFiles });
  const [found] = findings.filter((one) => one.code === code);
  expect(found && sentenceOf(found, language)).toBe(sentence);
});

test.each([
  ['soctrang-2021-09-42', 'a slip'],
  ['soctrang-2021', 'the beginning'],
])('PAR209 offers the one that is meant by %s, which is %s', (written) => {
  const text = `mẫu: par-report/1\nvăn bản chỉ đạo: ${written}\n`;
  const { findings } = checkReport(text, { today: '2021-12-20' });
  const found = findings.find(({ code }) => code === 'PAR209');
  expect(found?.data).toEqual({ kind: 'replace', text: 'soctrang-2021-09-24' });
  expect(found && sentenceOf(found, 'vi')).toBe(
    `Không có văn bản chỉ đạo “${written}”. Có phải là “soctrang-2021-09-24”?`,
  );
});

test.each([
  ['Quý IV/2022', 'tự chấm điểm: { tiêu chí: {} }', ['PAR717']],
  ['Quý IV/2022', 'tự chấm điểm: { bộ tiêu chí: , tiêu chí: {} }', ['PAR717']],
  ['Quý IV/2022', 'tự chấm điểm: { bộ tiêu chí: par-index-2021, tiêu chí: {} }', ['PAR710']],
  ['Quý IV/2022', 'đánh giá chung: Tốt', []],
  ['Quý IV/2021', 'tự chấm điểm: { tiêu chí: {} }', []],
])('PAR717: the product’s own set is of 2021; a report of %s with %s', (period, line, wanted) => {
  const text = `mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\nkỳ báo cáo: ${period}\n${line}\n`;
  const codes = checkReport(text, { today: '2022-12-20' }).findings.map(({ code }) => code);
  expect(codes.filter((code) => code === 'PAR717' || code === 'PAR710')).toEqual(wanted);
});
