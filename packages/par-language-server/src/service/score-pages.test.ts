import { NO_SURROUNDINGS } from '@soctrang/par-core';
import { describe, expect, test } from 'vitest';
import { exampleFile, opened } from '../../test/example-files';
import type { OpenDocument } from './open-document';
import { isRefusal } from './refusal';
import type { ScorePage, ScoreParams } from './requests';
import { scorePageOf } from './score-pages';

const { calendar, criteriaSets } = NO_SURROUNDINGS;

type What = ScoreParams extends infer One ? (One extends ScoreParams ? Omit<One, 'uri'> : never) : never;

const answer = (document: OpenDocument, what: What, language: 'vi' | 'en' = 'vi') =>
  scorePageOf(document, { uri: document.uri, ...what } as ScoreParams, { language, calendar });

function page(document: OpenDocument, what: What, language: 'vi' | 'en' = 'vi'): ScorePage {
  const given = answer(document, what, language);
  if (isRefusal(given)) throw new Error(given.refused);
  return given;
}

const HEAD = 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: STC\nkỳ báo cáo: Quý IV/2021\n';
const finance = exampleFile('workspace/so-tai-chinh.par.yaml');
const own = opened('file:///stc.par.yaml', `${HEAD}nhiệm vụ:\n  - mã: 1.a\n    trạng thái: hoàn thành\n`);

describe('the score of a report', () => {
  test('is a table of areas, then of all, with what is missing and where the numbers come from', () => {
    const { title, markdown } = page(finance, { what: 'score' });
    expect(title).toBe('Điểm: Sở Tài chính · Quý IV/2021');
    expect(markdown).toContain('- Điểm: 80,15 / 100,00 · Chỉ số: 80,15%\n');
    expect(markdown).toContain('| **1** | **Thực hiện nhiệm vụ được giao** | **30,88** | **45,00** |  |\n');
    expect(markdown).toContain('## Còn thiếu so với điểm tối đa\n\nCòn 6 tiêu chí có thể thêm điểm');
    expect(markdown).toContain('> Nguồn của các con số trong bộ tiêu chí: do bộ tiêu chí này tự đặt ra');
  });

  test('says in English what is provisional, what is doubtful, and of which year the set is', () => {
    const report = opened(
      'file:///stc.par.json',
      '{ "format": "par-report/1", "directive": "soctrang-2021-09-24", "agency": "so-tai-chinh", "period": "2022-Q4", "tasks": [] }',
    );
    const { markdown } = page(report, { what: 'score' }, 'en');
    expect(markdown).toContain('Figures are missing: ');
    expect(markdown).toContain('is for 2021, and the report is of Q4 2022: the points are for orientation only.');
  });

  test('is that of a report under a directive of one’s own', () => {
    expect(page(exampleFile('vinh-ha/so-noi-vu.par.yaml'), { what: 'score' }).title).toContain('Sở Nội vụ');
  });

  test('never lets a text of a file become markup, a link or a line of its own', () => {
    const evil = '[x](command:par.x) <img src=x> https://a.b www.c.d | `y` **z**';
    const [set] = criteriaSets;
    if (set === undefined) throw new Error('there is a built-in set');
    const bad = {
      ...set,
      id: 'directive-soctrang-2021',
      name: { vi: evil, en: evil },
      areas: set.areas.map((area) => ({ ...area, name: { vi: evil, en: evil } })),
    };
    const report = opened('file:///stc.par.yaml', `${HEAD}nhiệm vụ: []\n`, { criteriaSets: [bad] });
    for (const what of [{ what: 'score' }, { what: 'explanation' }, { what: 'plan', target: '60' }] as const) {
      const given = answer(report, what);
      if (isRefusal(given)) continue;
      expect(given.markdown).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(|[^\\]:\/\/|[^\\]`y|(?<!\\)<|www\.c/u);
    }
  });

  test.each<readonly [string, string, What, string]>([
    ['a list', '- a\n- b\n', { what: 'score' }, 'Chưa đọc được báo cáo'],
    ['an unknown set', `${HEAD}tự chấm điểm:\n  bộ tiêu chí: khong-co\n`, { what: 'score' }, 'bộ tiêu chí “khong-co”'],
  ])('is refused of %s', (_, text, what, sentence) => {
    expect(answer(opened('file:///a.par.yaml', text), what)).toEqual({ refused: expect.stringContaining(sentence) });
  });

  test('is refused of a file that is no report', () => {
    expect(answer(exampleFile('vinh-ha/vinhha-2023-03-15.par-directive.yaml'), { what: 'score' })).toEqual({
      refused: expect.stringContaining('không phải là báo cáo'),
    });
  });
});

describe('the explanation of a score', () => {
  test('of one component says its rule, what went in, and what came out', () => {
    const { title, markdown } = page(finance, { what: 'explanation', component: '3.3' });
    expect(title).toBe('Giải thích tiêu chí 3.3: Sở Tài chính · Quý IV/2021');
    expect(markdown).toContain('- **Cách chấm:** Điểm bằng tỷ lệ × 4 điểm.');
    expect(markdown).toContain('- **Nguồn:** ');
  });

  test('of all has one title, and every component', () => {
    const { markdown } = page(finance, { what: 'explanation' }, 'en');
    expect(markdown.match(/^# /gmu)).toHaveLength(1);
    for (const id of ['1.1', '2.3', '4.2']) expect(markdown).toContain(`### ${id} `);
  });

  test.each([
    ['3.33', 'Có phải là 3.3?'],
    ['x', 'không có tiêu chí “x”.'],
    ['__proto__', 'không có tiêu chí “__proto__”'],
  ])('of %s is refused: %s', (component, sentence) => {
    expect(answer(finance, { what: 'explanation', component })).toEqual({ refused: expect.stringContaining(sentence) });
  });
});

describe('the plan for a target', () => {
  test.each(['60', '60%', ' 60,5 ', '60.5%'])('“%s” names what must change', (target) => {
    const { markdown, title } = page(own, { what: 'plan', target });
    expect(title).toMatch(/^Để chỉ số đạt 60(?:,5)?%: Sở Tài chính/u);
    expect(markdown).toMatch(/Cần cải thiện \d+ tiêu chí; chỉ số sẽ là .*:\n\n- \d/u);
  });

  test('asks for another appraisal where appraised points stand in the way', () => {
    expect(page(finance, { what: 'plan', target: '90' }).markdown).toContain('cần thẩm định lại');
  });

  test.each([
    [finance, '80', 'Chỉ số hiện nay là 80,15%, đã đạt mức 80%'],
    [finance, 'chín mươi', '“chín mươi” không phải là mức chỉ số'],
    [finance, '101', '“101” không phải là mức chỉ số'],
    [finance, '', 'không phải là mức chỉ số'],
  ] as const)('%# is refused: %s %s', (document, target, sentence) => {
    expect(answer(document, { what: 'plan', target })).toEqual({ refused: expect.stringContaining(sentence) });
  });
});
