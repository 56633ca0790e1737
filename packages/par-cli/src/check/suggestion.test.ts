import type { Finding } from '@soctrang/par-core/report';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../messages';
import { suggestionFor } from './suggestion';

type Data = NonNullable<Finding['data']>;

function suggested(data: Data | undefined, path = '', sentence = 'Chỗ này chưa đúng.', vocabulary: 'vi' | 'en' = 'vi') {
  return suggestionFor({ ...(data && { data }), path }, sentence, vocabulary, sayIn('vi'));
}

describe('what to do about a finding', () => {
  test.each<[Data, string]>([
    [{ kind: 'replace', text: '30/11/2021' }, 'viết: 30/11/2021'],
    [{ kind: 'replace', text: ': ' }, 'viết: “: ”'],
    [{ kind: 'replace-any', texts: ['Sở Tài chính'] }, 'viết: Sở Tài chính'],
    [{ kind: 'replace-any', texts: ['3.a', '3.b'] }, 'viết một trong: 3.a, 3.b'],
    [{ kind: 'replace-any', texts: [...'abcdefgh'] }, 'viết một trong: a, b, c, d, e, f, …'],
    [{ kind: 'add-tasks', tasks: ['1.a', '1.b'] }, 'thêm nhiệm vụ: 1.a, 1.b'],
    [{ kind: 'remove' }, 'bỏ phần này'],
    [{ kind: 'quote', text: '95,5%' }, 'viết: "95,5%"'],
    [{ kind: 'quote', text: 'Công văn “khẩn”: \'mật\' \\ "x"' }, `viết: 'Công văn “khẩn”: ''mật'' \\ "x"'`],
  ])('%j', (data, text) => {
    expect(suggested(data)).toBe(text);
  });

  test('is nothing where nothing is known, or where only a space is put right', () => {
    expect(suggested(undefined)).toBeUndefined();
    expect(suggested({ kind: 'replace', text: '  ' })).toBeUndefined();
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
