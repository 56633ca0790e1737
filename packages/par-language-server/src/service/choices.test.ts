import { NO_SURROUNDINGS } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { describe, expect, test } from 'vitest';
import { TODAY } from '../../test/cursor';
import { exampleFile, nearby, opened } from '../../test/example-files';
import { agencyChoices, criteriaSetChoices, directiveChoices, periodChoices, taskChoices } from './choices';
import { searchText } from './choices/search-text';
import { isRefusal } from './refusal';
import type { Choice, Refusal } from './requests';

const { calendar } = NO_SURROUNDINGS;
const { directives = [], criteriaSets = [] } = nearby();
const [letter, vinhHa] = directives;
if (letter === undefined || vinhHa === undefined) throw new Error('both directives are there');

function listed(answer: readonly Choice[] | Refusal): readonly Choice[] {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

const found = (choices: readonly Choice[], typed: string): readonly string[] =>
  choices.filter(({ search }) => search.includes(typed)).map(({ id }) => id);

describe('the text that something is found by', () => {
  test('has every name without diacritics, in small letters, once, and the initials', () => {
    expect(searchText(['Sở Tài chính', 'STC', 'so-tai-chinh', 'sở  tài CHÍNH'])).toBe('so tai chinh stc so-tai-chinh');
  });

  test('is the same for letters that were typed apart from their marks', () => {
    expect(searchText(['Sở Y tế'.normalize('NFD')])).toBe(searchText(['Sở Y tế']));
  });
});

describe('the agencies to choose from', () => {
  const agencies = (language: 'vi' | 'en', today: CalendarDate = TODAY) =>
    listed(agencyChoices(letter, { language, today }));

  test.each([
    ['stc', 'so-tai-chinh'],
    ['ubnd huyen ke sach', 'uy-ban-nhan-dan-huyen-ke-sach'],
    ['so khoa hoc', 'so-khoa-hoc-va-cong-nghe'],
    ['department of justice', 'so-tu-phap'],
  ])('are found by “%s”, whatever the language', (typed, id) => {
    expect(found(agencies('vi'), typed)).toContain(id);
    expect(found(agencies('en'), typed)).toContain(id);
  });

  test('say their kind and how many tasks they have; those without come last', () => {
    const all = agencies('vi');
    expect(all.find(({ id }) => id === 'so-tai-chinh')).toMatchObject({
      label: 'Sở Tài chính',
      description: 'STC',
      detail: 'Sở ngành · 14 nhiệm vụ',
    });
    const without = all.map(({ detail = '' }) => detail.includes('không được giao nhiệm vụ'));
    expect(without.indexOf(true)).toBeGreaterThan(40);
    expect(without.slice(without.indexOf(true)).every(Boolean)).toBe(true);
    expect(agencies('en').find(({ id }) => id === 'so-tai-chinh')).toMatchObject({
      label: 'Department of Finance',
      detail: 'Department · 14 tasks',
    });
  });

  test('are each there once, and only those of the day that the period ends on where one is named', () => {
    const late = listed(agencyChoices(letter, { language: 'vi', today: '2026-11-26' }));
    expect(new Set(late.map(({ id }) => id)).size).toBe(late.length);
    // The period that the letter asks about is reported on as it was then.
    expect(late.find(({ id }) => id === 'so-ke-hoach-va-dau-tu')?.detail).toContain('đến 28/02/2025');
    const then = listed(agencyChoices(letter, { language: 'vi', today: TODAY, period: 'Quý II/2025' }));
    expect(then.map(({ id }) => id)).not.toContain('so-ke-hoach-va-dau-tu');
  });

  test('are not looked for in a period that is none', () => {
    expect(agencyChoices(letter, { language: 'en', today: TODAY, period: '2021-Q5' })).toEqual({
      refused: expect.stringContaining('“2021-Q5” is no reporting period'),
    });
  });
});

describe('the periods to choose from', () => {
  const periods = (agency: string, today: CalendarDate, language: 'vi' | 'en' = 'vi') =>
    periodChoices(letter, agency, { language, today, calendar });

  test.each([
    ['2021-12-20', '2021-Q4', 'Hạn báo cáo 31/12/2021: còn 9 ngày làm việc'],
    ['2021-12-31', '2021-Q4', 'Hạn báo cáo 31/12/2021: hôm nay là hạn cuối'],
    ['2022-01-15', '2022-Q1', 'Văn bản không nêu hạn báo cáo của kỳ này'],
  ] as const)('on %s begin with %s: %s', (today, id, detail) => {
    expect(listed(periods('so-tai-chinh', today))[0]).toMatchObject({ id, detail });
  });

  test('keep the one whose deadline is over, and say so', () => {
    const asked = listed(periods('so-tai-chinh', '2022-01-15', 'en')).find(({ id }) => id === '2021-Q4');
    expect(asked).toMatchObject({ label: 'Q4 2021', detail: 'Report due 31 December 2021: 9 working days overdue' });
  });

  test('are none that were over before the directive', () => {
    const ids = listed(periods('so-tai-chinh', '2021-12-20')).map(({ id }) => id);
    expect(ids).not.toContain('2021-Q2');
    expect(ids).toEqual(expect.arrayContaining(['2021-Q3', '2022-Q1', '2021', '2021-12']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are only those in which the agency is in force', () => {
    const ids = listed(periods('so-ke-hoach-va-dau-tu', '2025-01-10')).map(({ id }) => id);
    expect(ids).toContain('2024-Q4');
    expect(ids).not.toContain('2025-Q1');
  });

  test.each([
    ['khong-co', 'Văn bản chỉ đạo không có cơ quan “khong-co”.'],
    ['kiem-toan-nha-nuoc', 'không giao nhiệm vụ nào cho Kiểm toán Nhà nước trong các kỳ gần đây.'],
  ])('of %s are refused: %s', (agency, sentence) => {
    expect(periods(agency, TODAY)).toEqual({ refused: expect.stringContaining(sentence) });
  });

  test('are those of another directive too', () => {
    const [first] = listed(periodChoices(vinhHa, agencyOfVinhHa(), { language: 'vi', today: '2023-11-01', calendar }));
    expect(first?.id).toBe('2023-Q4');
  });

  const agencyOfVinhHa = (): string =>
    listed(agencyChoices(vinhHa, { language: 'vi', today: '2023-11-01' }))[0]?.id ?? '';
});

describe('directives and criteria sets to choose from', () => {
  test('say whether they come with the product', () => {
    const details = directiveChoices(directives, { language: 'vi' }).map(({ detail }) => detail);
    expect(details).toEqual([
      '24/09/2021 · 46 nhiệm vụ · có sẵn',
      expect.stringMatching(/^15\/03\/2023 · \d+ nhiệm vụ · trong thư mục đang mở$/u),
    ]);
  });

  test.each(['vi', 'en'] as const)('never show a set without where its numbers come from (%s)', (language) => {
    for (const { detail } of criteriaSetChoices(criteriaSets, { language }))
      expect(detail).toMatch(language === 'vi' ? /nguồn các con số: \S/u : /numbers: \S/u);
  });
});

describe('the tasks to choose from', () => {
  const head = 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: STC\nkỳ báo cáo: Quý IV/2021\n';
  const tasks = (text: string, language: 'vi' | 'en' = 'vi') =>
    taskChoices(opened('file:///stc.par.yaml', text), { language, calendar });

  test('are those that the report lacks, with what they ask and by when', () => {
    const all = listed(tasks(`${head}nhiệm vụ:\n  - mã: 1.a\n`));
    expect(all.map(({ id }) => id)).not.toContain('1.a');
    expect(all).toHaveLength(13);
    expect(all.find(({ id }) => id === '3.b')?.detail).toMatch(/nội dung công việc · thời hạn: /u);
    expect(found(all, '1b')).toContain('1.b');
  });

  test('are all of them in a report that is only begun', () => {
    expect(listed(tasks(head, 'en'))).toHaveLength(14);
  });

  test.each([
    ['vi', 'mẫu: par-report/1\n', 'chưa nêu đúng văn bản chỉ đạo'],
    ['en', '- a\n- b\n', 'cannot be read yet'],
  ] as const)('are refused in %s of a report such as %j', (language, text, sentence) => {
    expect(tasks(text, language)).toEqual({ refused: expect.stringContaining(sentence) });
  });

  test('are refused of a file that is no report, and where nothing is missing', () => {
    const options = { language: 'vi', calendar } as const;
    expect(taskChoices(exampleFile('criteria/mau-bo-tieu-chi.par-criteria.yaml'), options)).toEqual({
      refused: expect.stringContaining('không phải là báo cáo'),
    });
    expect(taskChoices(exampleFile('workspace/so-noi-vu.par.yaml'), options)).toEqual({
      refused: 'Báo cáo đã có đủ các nhiệm vụ giao cho Sở Nội vụ.',
    });
  });
});
