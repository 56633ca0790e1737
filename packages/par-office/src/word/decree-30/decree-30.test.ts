import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateLine, dateWords, readDateLine } from './date-line';
import { ELEMENTS, type ElementId, elementOf } from './elements';
import { numberLine, typeAbbreviation } from './number-line';
import { POINT_LETTERS, pointSign, readRoman, roman } from './numerals';
import { recipientLines } from './recipients';
import { type Signing, signingLines } from './signing';
import { textWidth } from './text-width';
import { mmOfTwips, twipsOfMm } from './units';

describe('place and date', () => {
  test.each([
    ['2021-09-24', 'ngày 24 tháng 9 năm 2021'],
    ['2022-01-05', 'ngày 05 tháng 01 năm 2022'],
    ['2022-02-10', 'ngày 10 tháng 02 năm 2022'],
    ['2022-03-09', 'ngày 09 tháng 3 năm 2022'],
    ['2021-12-31', 'ngày 31 tháng 12 năm 2021'],
  ] as const)('%s is “%s”: zeros before days below ten, January and February only', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });

  test('are left blank where they are not known', () => {
    expect(dateLine(undefined, undefined, 2021)).toBe('……, ngày …… tháng …… năm 2021');
  });

  test('that were written are read again', () => {
    const day = fc.date({ min: new Date('1999-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        const date = at.toISOString().slice(0, 10) as `${number}-${number}-${number}`;
        const read = readDateLine(dateLine('Sóc Trăng', date));
        expect(read && [Number(read.year), Number(read.month), Number(read.day)]).toEqual(date.split('-').map(Number));
        expect(read?.place).toBe('Sóc Trăng');
      }),
      { seed: 20210924 },
    );
  });
});

describe('number and symbol', () => {
  test.each([
    [396, 'BC-STC', 'Số: 396/BC-STC'],
    [7, 'BC-STC', 'Số: 07/BC-STC'],
    [undefined, 'BC-STC', 'Số: ……/BC-STC'],
    [12, undefined, 'Số: 12/……'],
  ])('%s, %s: “%s”', (number, symbol, line) => expect(numberLine(number, symbol)).toBe(line));

  test('name the type of document', () => {
    expect(typeAbbreviation('BÁO CÁO')).toBe('BC');
    expect(typeAbbreviation('Thư')).toBeUndefined();
  });
});

describe('numbers of parts and points', () => {
  test('Roman numbers are read as they are written', () => {
    for (let number = 1; number < 400; number++) expect(readRoman(roman(number))).toBe(number);
    for (const wrong of ['', 'IIII', 'VX', 'ABC']) expect(readRoman(wrong)).toBeUndefined();
  });

  test('points go by the Vietnamese alphabet, and on beyond it', () => {
    expect([0, 3, 4, 5, 6].map(pointSign)).toEqual(['a)', 'd)', 'đ)', 'e)', 'g)']);
    const signs = Array.from({ length: 3 * POINT_LETTERS.length }, (_, index) => pointSign(index));
    expect(new Set(signs).size).toBe(signs.length);
    expect(signs.join('')).not.toMatch(/[fjwz]/u);
  });
});

describe('who signs', () => {
  const cases: readonly (readonly [Signing, readonly string[]])[] = [
    [{ authority: 'head', title: 'Giám đốc' }, ['GIÁM ĐỐC']],
    [{ title: 'Giám đốc' }, ['GIÁM ĐỐC']],
    [{ authority: 'KT', title: 'Phó Giám đốc' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [{ authority: 'Q', title: 'Giám đốc' }, ['Q. GIÁM ĐỐC']],
    [{ authority: 'TM', title: 'Chủ tịch', agencyKind: 'district' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      { authority: 'TM', title: 'Phó Chủ tịch', agencyKind: 'district' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [{ authority: 'TL', title: 'Chánh Văn phòng', agencyKind: 'district' }, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    [{ authority: 'TUQ', title: 'Trưởng phòng' }, ['TUQ. ……', 'TRƯỞNG PHÒNG']],
    [{ authority: 'KT' }, ['KT. ……', '……']],
    [{}, ['……']],
  ];
  test.each(cases)('%j', (signing, lines) => expect(signingLines(signing)).toEqual(lines));
});

describe('the recipients', () => {
  test.each([
    [
      ['Ủy ban nhân dân tỉnh', '- Sở Nội vụ;', ' + Như trên. '],
      'VP',
      ['- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ;', '- Như trên;', '- Lưu: VT, VP.'],
    ],
    [[], undefined, ['- ……;', '- Lưu: VT, ….']],
    [['Như trên', 'Lưu: VT, KHTC'], undefined, ['- Như trên;', '- Lưu: VT, KHTC.']],
    [['Lưu VT'], 'VP', ['- ……;', '- Lưu: VT, VP.']],
  ])('%j, drafted by %s', (named, drafter, lines) => expect(recipientLines(named, drafter)).toEqual(lines));
});

describe('measures', () => {
  test('millimetres in twips are those that people write', () => {
    expect([210, 297, 20, 30, 15].map(twipsOfMm)).toEqual([11906, 16838, 1134, 1701, 850]);
    for (let mm = 0; mm < 300; mm++) expect(Math.abs(mmOfTwips(twipsOfMm(mm)) - mm)).toBeLessThan(0.02);
  });

  test('the width of a line does not hang on its accents, and grows with its size', () => {
    expect(textWidth('Độc lập - Tự do - Hạnh phúc', 14, true)).toBeCloseTo(
      textWidth('Doc lap - Tu do - Hanh phuc', 14, true),
      6,
    );
    expect(textWidth('SỞ TÀI CHÍNH', 26, true)).toBeCloseTo(2 * textWidth('SỞ TÀI CHÍNH', 13, true), 6);
    // The right column of the head holds the national title in one line: 62% of 165 mm are 290 points.
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true)).toBeLessThan(290);
  });

  test('what is written of each element is within what the decree allows', () => {
    for (const id of Object.keys(ELEMENTS) as ElementId[]) {
      const { low, high, written } = elementOf(id);
      expect(written).toBeGreaterThanOrEqual(low);
      expect(written).toBeLessThanOrEqual(high);
    }
  });
});
