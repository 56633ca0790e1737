import { describe, expect, test } from 'vitest';
import { cutTo, graphemesOf, padTo, widthOf } from './width';

describe('the width of a text', () => {
  test.each([
    ['Sở Nông nghiệp và Phát triển nông thôn', 38],
    ['“Quý IV/2021” – 12/14 …', 23],
    ['Ủy ban nhân dân'.normalize('NFD'), 15],
    ['：', 2],
    ['漢字', 4],
    ['👍🏽', 2],
    ['', 0],
  ])('%s takes %i cells', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('is the same for NFC and NFD', () => {
    const text = 'Thực hiện thường xuyên việc sắp xếp tổ chức bộ máy';
    expect(widthOf(text.normalize('NFD'))).toBe(widthOf(text.normalize('NFC')));
  });

  test('counts what a reader sees as one character', () => {
    expect(graphemesOf('ệ'.normalize('NFD')).map(({ cells }) => cells)).toEqual([1]);
  });
});

test('texts are padded to a width on either side', () => {
  expect(padTo('Sở Y tế', 9)).toBe('Sở Y tế  ');
  expect(padTo('Sở Y tế'.normalize('NFD'), 9, 'right')).toBe(`  ${'Sở Y tế'.normalize('NFD')}`);
  expect(padTo('Sở Y tế', 3)).toBe('Sở Y tế');
});

test('texts are cut to a width, never inside a character', () => {
  expect(cutTo('Sở Tài chính', 12)).toBe('Sở Tài chính');
  expect(cutTo('Sở Tài chính', 8)).toBe('Sở Tài …');
  expect(cutTo('漢字漢字', 4)).toBe('漢…');
  expect(widthOf(cutTo('Sở Tài chính'.normalize('NFD'), 8))).toBe(8);
});
