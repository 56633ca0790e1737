import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { fromLegacyFont, type LegacyFont, legacyFontOf, mayHoldLegacyFont } from '.';
import { isSyllable } from './syllable';
import { TCVN3 } from './tcvn3';
import { VNI } from './vni';

const VOWELS = 'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵ';
const LETTERS = [...`${VOWELS}đ`].filter((letter) => letter > '\u007f');

const CODES: Readonly<Record<LegacyFont, ReadonlyMap<string, string>>> = {
  tcvn3: new Map([...TCVN3].map(([code, letter]) => [letter, code])),
  vni: new Map([...VNI].map(([code, letter]) => [letter, code])),
};

/** A text as it looks where it was typed in a font and is taken for Latin-1. */
function typedIn(font: LegacyFont, text: string): string {
  return [...text].map((letter) => CODES[font].get(letter) ?? letter).join('');
}

const SENTENCES = [
  'Báo cáo kết quả thực hiện công tác cải cách hành chính quý IV năm 2021',
  'Đã rà soát, khắc phục 05/06 tồn tại, hạn chế do Bộ Nội vụ công bố',
  'Tiếp tục đẩy mạnh tuyên truyền, vận động người dân nộp hồ sơ trực tuyến',
  'Ủy ban nhân dân tỉnh giao Sở Tài chính chủ trì, phối hợp các đơn vị liên quan',
  'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%, tăng 2,1% so với cùng kỳ',
  'Giám đốc Sở đã ký ban hành kế hoạch số 79/KH-STC ngày 27/5/2021',
  'Chưa bố trí được kinh phí mua sắm thiết bị; dự kiến hoàn thành trong quý I/2022',
  'Xử lý nghiêm cán bộ, công chức vi phạm kỷ luật, kỷ cương hành chính',
  'Lộ trình sử dụng mã QR cho tài liệu họp không giấy tờ',
];

describe('every letter of Vietnamese', () => {
  test.each(['tcvn3', 'vni'] as const)('in small letters is converted back from %s', (font) => {
    expect(LETTERS.filter((letter) => !CODES[font].has(letter))).toEqual([]);
    for (const letter of LETTERS) expect(fromLegacyFont(typedIn(font, letter), font)).toBe(letter);
    expect(new Set(LETTERS.map((letter) => CODES[font].get(letter))).size).toBe(LETTERS.length);
  });

  test('in capitals is converted back from VNI, and from TCVN3 where that has a code', () => {
    for (const letter of LETTERS.map((one) => one.toUpperCase())) {
      expect(fromLegacyFont(typedIn('vni', letter), 'vni')).toBe(letter);
    }
    for (const letter of 'ĂÂÊÔƠƯĐ') expect(fromLegacyFont(typedIn('tcvn3', letter), 'tcvn3')).toBe(letter);
  });

  test('in a title of capitals, which TCVN3 leaves to a font of capitals', () => {
    expect(fromLegacyFont('B¸O C¸O KÕT QU¶ THùC HIÖN', 'tcvn3')).toBe('BÁO CÁO KẾT QUẢ THỰC HIỆN');
    expect(fromLegacyFont('UBND huyÖn KÕ S¸ch', 'tcvn3')).toBe('UBND huyện Kế Sách');
  });
});

describe('a text typed in a legacy font', () => {
  test.each<[LegacyFont, string, string]>([
    ['tcvn3', 'B¸o c¸o kÕt qu¶ thùc hiÖn', 'Báo cáo kết quả thực hiện'],
    ['tcvn3', '§· hoµn thµnh 100% kÕ ho¹ch', 'Đã hoàn thành 100% kế hoạch'],
    ['vni', 'Baùo caùo keát quaû thöïc hieän', 'Báo cáo kết quả thực hiện'],
    ['vni', 'ÑAÕ HOAØN THAØNH KEÁ HOAÏCH', 'ĐÃ HOÀN THÀNH KẾ HOẠCH'],
  ])('of %s is known: %s', (font, typed, meant) => {
    expect(legacyFontOf(typed)).toBe(font);
    expect(fromLegacyFont(typed, font)).toBe(meant);
  });

  property.prop([
    fc.constantFrom('tcvn3' as const, 'vni' as const),
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('. ', '\n', '; '),
  ])('is told by its words and converted back exactly', (font, sentences, between) => {
    const text = sentences.join(between);
    // The one capital with a tone: TCVN3 has no code for it.
    const meant = font === 'tcvn3' ? text.replaceAll('Ủy', 'Uỷ') : text;
    const typed = typedIn(font, meant);
    expect(mayHoldLegacyFont(typed)).toBe(true);
    expect(legacyFontOf(typed)).toBe(font);
    expect(fromLegacyFont(typed, font)).toBe(meant);
  });

  test('is converted beside a text in Unicode, which stays as it is', () => {
    const mixed = 'Có kế hoạch: §· hoµn thµnh, cã b¸o c¸o';
    expect(legacyFontOf(mixed)).toBe('tcvn3');
    expect(fromLegacyFont(`${mixed}\nChó ý`, 'tcvn3')).toContain('Đã hoàn thành');
    expect(fromLegacyFont(mixed, 'tcvn3')).toContain('Có kế hoạch');
  });
});

describe('no legacy font is', () => {
  const OTHERS = [
    ...SENTENCES,
    ...SENTENCES.map((one) => one.toUpperCase()),
    'The department finished 12 of 14 recommendations; the rest are due in March.',
    'Le café est fermé jusqu’à Noël; où est la façade de l’hôtel Müller à Zürich?',
    'Der Bürgermeister von Köln grüßt die Gäste; über 5 µm, 10 µm und 20 µm groß.',
    'El señor Núñez vivió en España; São Paulo não é longe, coração.',
    'Où ça? Là, né à Thé.',
    'Microsoft® Windows™, © 2021, §5, 20°C, 12 m², ±3, ½, 5×4, «Kế hoạch», ·Mục một',
    '© Sở Tài chính ® µ ¶ ¹',
    'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html?ma=T%C3%A0i',
    'const a = b << 2; // x ¬ y',
    'Cà phê, cá, có, là, và, tôi, ý, ô, ê',
    '',
  ];

  test.each(OTHERS)('%s', (text) => {
    expect(legacyFontOf(text)).toBeUndefined();
  });
});

describe('a syllable', () => {
  test.each(['hiện', 'nghiêm', 'quyết', 'giữ', 'gì', 'ương', 'khuỷu', 'Ủy', 'ý', 'thuở'])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  test.each(['café', 'Müller', 'hiềnn', 'các̀', 'gỏt', 'strong'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
