import { describe, expect, test } from 'vitest';
import { widthOf } from './width';
import { wrap } from './wrap';
import { wrapList } from './wrap-list';

describe('a wrapped text', () => {
  test('breaks between words', () => {
    expect(wrap('Sở Nông nghiệp và Phát triển nông thôn', 16)).toEqual([
      'Sở Nông nghiệp',
      'và Phát triển',
      'nông thôn',
    ]);
  });

  test('breaks a word that is wider than a line, and loses nothing of it', () => {
    const id = 'so-nong-nghiep-va-phat-trien-nong-thon';
    expect(wrap(id, 10).join('')).toBe(id);
    expect(Math.max(...wrap(id, 10).map(widthOf))).toBe(10);
  });

  test('keeps a number and its sign of percent on one line, with the space between as it was', () => {
    expect(wrap('Cần: tỷ lệ từ 80\u00a0% trở lên', 17)).toEqual(['Cần: tỷ lệ từ', '80\u00a0% trở lên']);
  });

  test('of nothing is one empty line', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  test('goes on where a line is narrower than a character', () => {
    expect(wrap('漢字', 1)).toEqual(['漢', '字']);
  });
});

test('a word that is wider than a line stays whole where it has to be copied', () => {
  const path = 'bao-cao/so-tai-chinh.par.yaml';
  expect(wrap(`Xem ${path} nhé`, 10, { wholeWords: true })).toEqual(['Xem', path, 'nhé']);
});

test('an entry of a list goes on under its own text', () => {
  expect(wrapList('Còn 2 tiêu chí:\n- 1.1 Tỷ lệ hoàn thành kế hoạch\n\nHết', 20)).toEqual([
    'Còn 2 tiêu chí:',
    '- 1.1 Tỷ lệ hoàn',
    '  thành kế hoạch',
    '',
    'Hết',
  ]);
});
