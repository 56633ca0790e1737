import { checkText, fileKindOf, NO_SURROUNDINGS } from '@soctrang/par-core';
import { describe, expect, test } from 'vitest';
import { nearby, opened } from '../../test/example-files';
import type { Around } from './around';
import { newFile } from './new-file';
import { isRefusal } from './refusal';
import type { NewFile, NewFileParams, Refusal } from './requests';

const around: Around = { ...NO_SURROUNDINGS, ...nearby() };
const REPORT = { kind: 'report', directive: 'soctrang-2021-09-24', agency: 'so-tai-chinh', period: '2021-Q4' } as const;

function made(answer: NewFile | Refusal): NewFile {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

const KINDS: readonly NewFileParams[] = [
  REPORT,
  { kind: 'report', directive: 'vinhha-2023-03-15', agency: 'Sở Nội vụ', period: 'Quý IV/2023' },
  { kind: 'criteria' },
  { kind: 'criteria', base: 'par-index-2021' },
  { kind: 'criteria', base: 'mau-bo-tieu-chi' },
  { kind: 'directive' },
];

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  describe.each(['yaml', 'json'] as const)('as %s', (syntax) => {
    test.each(KINDS)('%j is a file of its kind in that vocabulary, without an error', (params) => {
      const { name, text } = made(newFile({ ...params, syntax }, { language, around, taken: [] }));
      expect(fileKindOf(name)).toBe(params.kind);
      expect(name.endsWith(syntax)).toBe(true);
      const today = params.kind === 'report' ? '2021-12-20' : '2023-12-20';
      const { findings, language: keys } = checkText(params.kind, text, { ...around, today, syntax });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(keys).toBe(language);
    });
  });
});

describe('the name of a new file', () => {
  test.each([
    [[], 'so-tai-chinh.2021-Q4.par.yaml'],
    [['so-tai-chinh.2021-Q4.par.yaml'], 'so-tai-chinh.2021-Q4-2.par.yaml'],
    [['SO-TAI-CHINH.2021-q4.PAR.yaml', 'so-tai-chinh.2021-Q4-2.par.yaml'], 'so-tai-chinh.2021-Q4-3.par.yaml'],
    [['so-tai-chinh.2021-Q4.par.json'], 'so-tai-chinh.2021-Q4.par.yaml'],
  ])('beside %j is %s', (taken, name) => {
    expect(made(newFile(REPORT, { language: 'vi', around, taken })).name).toBe(name);
  });

  test('comes with that of the report which bears the usual one already', () => {
    const already = (taken: readonly string[]) => made(newFile(REPORT, { language: 'vi', around, taken })).already;
    expect(already([])).toBeUndefined();
    expect(already(['SO-TAI-CHINH.2021-q4.PAR.yaml'])).toBe('SO-TAI-CHINH.2021-q4.PAR.yaml');
    expect(already(['so-tai-chinh.2021-Q3.par.yaml'])).toBeUndefined();
  });

  test('of a set is its id, which no other set near it has', () => {
    const first = made(newFile({ kind: 'criteria' }, { language: 'vi', around, taken: [] }));
    const set = NO_SURROUNDINGS.criteriaSets[0];
    if (set === undefined) throw new Error('there are built-in sets');
    const known = { ...around, criteriaSets: [...around.criteriaSets, { ...set, id: 'bo-tieu-chi' }] };
    const second = made(newFile({ kind: 'criteria' }, { language: 'vi', around: known, taken: [] }));
    expect([first.name, second.name]).toEqual(['bo-tieu-chi.par-criteria.yaml', 'bo-tieu-chi-2.par-criteria.yaml']);
    expect(second.text).toContain('\nmã: bo-tieu-chi-2\n');
  });
});

describe('a new file is refused', () => {
  test.each<readonly [Partial<Extract<NewFileParams, { kind: 'report' }>>, string, string]>([
    [{ directive: 'xyz' }, 'Không có văn bản chỉ đạo “xyz”', 'There is no directive “xyz”'],
    [{ period: 'Quý V/2021' }, '“Quý V/2021” không phải là kỳ báo cáo', '“Quý V/2021” is no reporting period'],
    [{ agency: 'Sở Tài chánh' }, 'Có phải là: Sở Tài chính?', 'Is it Department of Finance?'],
    [{ agency: 'qwerty zxcv' }, 'không có cơ quan “qwerty zxcv”.', 'no agency “qwerty zxcv”.'],
    [{ agency: 'UBND' }, '“UBND” có thể là nhiều cơ quan', '“UBND” may be several agencies'],
    [
      { agency: 'so-ke-hoach-va-dau-tu', period: '2025-Q2' },
      'không hoạt động vào ngày 30/06/2025',
      'is not in being on 30 June 2025',
    ],
    [
      { agency: 'kiem-toan-nha-nuoc' },
      'không giao nhiệm vụ nào cho Kiểm toán Nhà nước',
      'gives no task to State Audit',
    ],
  ])('%j: %s', (change, vi, en) => {
    const refused = (language: 'vi' | 'en') => newFile({ ...REPORT, ...change }, { language, around, taken: [] });
    expect(refused('vi')).toEqual({ refused: expect.stringContaining(vi) });
    expect(refused('en')).toEqual({ refused: expect.stringContaining(en) });
  });

  test('with the file that is broken, where what it names lies in one', () => {
    const brokenFiles: Around['brokenFiles'] = [
      { kind: 'criteria', id: 'cu', path: '/a/cu.par-criteria.yaml', file: 'cu.par-criteria.yaml' },
    ];
    expect(
      newFile({ kind: 'criteria', base: 'cu' }, { language: 'vi', around: { ...around, brokenFiles }, taken: [] }),
    ).toEqual({
      refused: expect.stringContaining('trong tệp cu.par-criteria.yaml còn lỗi'),
    });
  });

  test('without a page of what was typed', () => {
    const answer = newFile({ ...REPORT, agency: 'a'.repeat(5000) }, { language: 'vi', around, taken: [] });
    expect(isRefusal(answer) && answer.refused.length).toBeLessThan(200);
  });
});

test('what is made is read as it was meant: the report is that of the agency', () => {
  const { name, text } = made(newFile(REPORT, { language: 'vi', around, taken: [] }));
  const document = opened(`file:///${name}`, text);
  expect(document.kind === 'report' && document.checked.agency?.id).toBe('so-tai-chinh');
});
