import type { Finding } from '@soctrang/par-core/report';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../messages';
import { suggestionFor } from './suggestion';

type Data = NonNullable<Finding['data']>;

function suggested(data: Data | undefined, path = '', sentence = 'Chỗ này chưa đúng.', vocabulary: 'vi' | 'en' = 'vi') {
  const place = { start: 0, end: 0, path };
  return suggestionFor({ ...(data && { data }), ...place }, sentence, { text: '', vocabulary }, sayIn('vi'));
}

describe('what to do about a finding', () => {
  test.each<[Data, string]>([
    [{ kind: 'replace', text: '30/11/2021' }, 'viết: 30/11/2021'],
    [{ kind: 'replace-any', texts: ['Sở Tài chính'] }, 'viết: Sở Tài chính'],
    [{ kind: 'replace-any', texts: ['3.a', '3.b'] }, 'viết một trong: 3.a, 3.b'],
    [{ kind: 'replace-any', texts: [...'abcdeghi'] }, 'viết một trong: a, b, c, d, e, g, h, i'],
    [{ kind: 'add-tasks', tasks: ['1.a', '1.b'] }, 'thêm nhiệm vụ: 1.a, 1.b'],
    [{ kind: 'remove' }, 'bỏ phần này'],
    [{ kind: 'quote', text: '95,5%' }, 'viết: "95,5%"'],
    [{ kind: 'quote', text: 'Công văn “khẩn”: \'mật\' \\ "x"' }, `viết: 'Công văn “khẩn”: ''mật'' \\ "x"'`],
  ])('%j', (data, text) => {
    expect(suggested(data)).toBe(text);
  });

  test('is nothing where nothing is known', () => {
    expect(suggested(undefined)).toBeUndefined();
  });

  test.each([
    ['ngày|:|10/12/2021', ': ', 'ngày: 10/12/2021'],
    ['văn bản:\n  ngày|：|10/12/2021\nnhiệm vụ: []', ': ', 'ngày: 10/12/2021'],
    ['  - mã:|\u3000|3.a', ' ', undefined],
    ['|\t|mã: 3.a', '  ', undefined],
    ['nội dung: |“|Tốt"', '"', 'nội dung: "Tốt"'],
    ['số|:||\nký hiệu: BC', ': ', undefined],
  ])('of %j, to write %j there, is the line as it should be', (marked, text, line) => {
    const [before = '', wrong = '', ...after] = marked.split('|');
    const place = { start: before.length, end: before.length + wrong.length, path: '' };
    const data = { kind: 'replace', text } as const;
    const file = { text: before + wrong + after.join(''), vocabulary: 'vi' } as const;
    expect(suggestionFor({ data, ...place }, 'Sai.', file, sayIn('vi'))).toBe(line && `viết: ${line}`);
  });

  test('names of a list only what the sentence has not, and all of that', () => {
    const texts = ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];
    const sentence = '“Sở” có thể là nhiều cơ quan: Sở Tài chính, Sở Nội vụ, …. Hãy ghi rõ tên.';
    expect(suggested({ kind: 'replace-any', texts }, '', sentence)).toBe('hoặc: Sở Y tế, Sở Tư pháp');
    expect(suggested({ kind: 'replace-any', texts })).toBe(`viết một trong: ${texts.join(', ')}`);
  });

  test('is not said again where the sentence has it', () => {
    const sentence = 'Còn 2 nhiệm vụ chưa có trong báo cáo: 1.a, 1.b.';
    expect(suggested({ kind: 'add-tasks', tasks: ['1.a', '1.b'] }, '/tasks', sentence)).toBeUndefined();
  });
});

describe('keys to be added', () => {
  test.each([
    ['/tasks/0/status', 'lý do'],
    ['/tasks/0/shortcomings/1', 'nguyên nhân'],
    ['/tasks/0/shortcomings/1/description', 'nguyên nhân'],
  ])('have the name that belongs to %s', (path, name) => {
    expect(suggested({ kind: 'add-keys', keys: ['reason'] }, path)).toBe(`thêm khóa: ${name}`);
  });

  test('have English names in an English file', () => {
    expect(suggested({ kind: 'add-keys', keys: ['results', 'evidence'] }, '/tasks/0', '', 'en')).toBe(
      'thêm khóa: results, evidence',
    );
  });

  test('are those of a record where the path leads through one', () => {
    const path = '/indicators/audit-recommendations-resolved/numerator';
    expect(suggested({ kind: 'add-keys', keys: ['denominator'] }, path)).toBe('thêm khóa: mẫu số');
  });

  test('keep their names where the path leads nowhere', () => {
    expect(suggested({ kind: 'add-keys', keys: ['numerator'] }, '/no/where')).toBe('thêm khóa: numerator');
  });
});
