import { describe, expect, test } from 'vitest';
import { ELEMENTS, type ElementId, elementOf } from '../../src/word/decree-30/elements';
import type { Line } from '../../src/word/verify/read/model';
import { readDocument } from '../../src/word/verify/read/read-document';
import { documentOf, partsOf, REPORT } from './sample';

const bytes = await documentOf();
const parts = partsOf(bytes);
const read = readDocument(bytes);
const { lines, sections } = 'reason' in read ? { lines: [], sections: [] } : read;

/**
 * The facts of annex I as they were read in public renderings of the decree: sizes in points, style, alignment. Written
 * out here once more, so that a slip in the table of the product is seen.
 */
const FACTS: readonly (readonly [ElementId, string, number, number, string, string?])[] = [
  ['superior', 'ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG', 12, 13, ''],
  ['agency', 'SỞ TÀI CHÍNH', 12, 13, 'bold'],
  ['nationalTitle', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 13, 'bold'],
  ['motto', 'Độc lập - Tự do - Hạnh phúc', 13, 14, 'bold'],
  ['number', 'Số: 412/BC-STC', 13, 13, ''],
  ['placeAndDate', 'Sóc Trăng, ngày 10 tháng 12 năm 2021', 13, 14, 'italic'],
  ['type', 'BÁO CÁO', 13, 14, 'bold', 'center'],
  ['subject', 'Kết quả thực hiện nhiệm vụ cải cách hành chính quý IV/2021', 13, 14, 'bold', 'center'],
  ['addressee', 'Kính gửi: Ủy ban nhân dân tỉnh (qua Sở Nội vụ)', 13, 14, ''],
  ['body', 'Bố trí kinh phí nâng cấp phần mềm một cửa.', 13, 14, '', 'both'],
  ['part', 'ĐÁNH GIÁ CHUNG', 13, 14, 'bold'],
  ['recipientsHead', 'Nơi nhận:', 12, 12, 'bold italic'],
  ['recipient', '- Sở Nội vụ;', 11, 11, ''],
  ['authority', 'KT. GIÁM ĐỐC', 13, 14, 'bold'],
  ['signer', 'Lâm Thanh Tùng', 13, 14, 'bold'],
  ['appendix', 'Phụ lục', 14, 14, 'bold'],
  ['appendixName', 'GIẢI TRÌNH ĐIỂM TỰ CHẤM', 13, 14, 'bold'],
];

function lineOf(text: string): Line {
  const line = lines.find((one) => one.text === text);
  if (line === undefined) throw new RangeError(`no line “${text}”`);
  return line;
}

const FACT_ROWS = FACTS.map(([id, text, low, high, style, alignment]) => ({ id, text, low, high, style, alignment }));

describe('the elements of a document', () => {
  test.each(FACT_ROWS)('$id “$text” is written in its size and style', ({ text, low, high, style, alignment }) => {
    const { runs, properties } = lineOf(text);
    for (const run of runs) {
      expect(run.size).toBeGreaterThanOrEqual(low);
      expect(run.size).toBeLessThanOrEqual(high);
      expect([run.bold && 'bold', run.italic && 'italic'].filter(Boolean).join(' ')).toBe(style);
      expect(run.fonts).toEqual(['Times New Roman']);
      expect(run.language).toBe('vi-VN');
      expect(run.color).toBe('000000');
    }
    if (alignment !== undefined) expect(properties.alignment).toBe(alignment);
  });

  test.each(FACT_ROWS)('$id has these sizes in the table of the product', ({ id, low, high }) => {
    expect([elementOf(id).low, elementOf(id).high]).toEqual([low, high]);
  });

  test('stand in the order of form 1.4', () => {
    const order = [
      'superior',
      'agency',
      'nationalTitle',
      'motto',
      'number',
      'placeAndDate',
      'type',
      'subject',
      'addressee',
      'part',
      'recipientsHead',
      'recipient',
      'authority',
      'signer',
      'appendix',
      'appendixName',
    ];
    const places = FACTS.filter(([id]) => order.includes(id)).map(([id, text]) => ({ id, at: lineOf(text).paragraph }));
    expect([...places].sort((a, b) => a.at - b.at).map(({ id }) => id)).toEqual(order);
  });

  test('have styles that an author finds by their names', () => {
    for (const { style } of Object.values(ELEMENTS).filter(
      (one) => one !== ELEMENTS.letterSubject && one !== ELEMENTS.ground,
    ))
      expect(parts['word/styles.xml']).toContain(`<w:name w:val="${style}"/>`);
    expect(lineOf('ĐÁNH GIÁ CHUNG').style).toBe('Heading 1');
    expect(lineOf('ĐÁNH GIÁ CHUNG').sign).toBe('I.');
  });
});

describe('the pages of a document', () => {
  test('are A4 with the margins of the decree, upright but for wide tables', () => {
    expect(sections.map(({ isLandscape }) => isLandscape)).toEqual([false, true, false, true]);
    for (const { width, height, margins, isLandscape } of sections) {
      expect([width, height]).toEqual(isLandscape ? [16838, 11906] : [11906, 16838]);
      // 20 mm, 20 mm, 30 mm and 15 mm in twips.
      expect(margins).toEqual({ top: 1134, bottom: 1134, left: 1701, right: 850 });
    }
  });

  test('show their number in the middle of the top margin, from the second on', () => {
    const [first, second] = sections;
    expect(first?.hasTitlePage).toBe(true);
    expect(first?.firstHeader?.number).toBeUndefined();
    const number = second?.header?.number;
    expect(number?.properties.alignment).toBe('center');
    expect(number?.runs.map(({ size, italic }) => [size, italic])).toEqual([[13, false]]);
    expect(sections.every(({ hasTitlePage }, index) => hasTitlePage === (index === 0))).toBe(true);
  });

  test('have body paragraphs that are justified, 6 pt apart, with a first line of 1.27 cm', () => {
    const { properties } = lineOf('Bố trí kinh phí nâng cấp phần mềm một cửa.');
    expect(properties).toMatchObject({ alignment: 'both', firstLine: 720, after: 120, lineRule: 'auto' });
    expect((properties.line ?? 0) / 240).toBeGreaterThanOrEqual(1);
    expect((properties.line ?? 0) / 240).toBeLessThanOrEqual(1.5);
  });

  test('have tables whose head is repeated and whose rows are not torn', () => {
    const tables = (parts['word/document.xml'] ?? '')
      .split('<w:tbl>')
      .slice(1)
      .filter((table) => table.includes('w:val="ParCellHead"'));
    expect(tables.length).toBe(4);
    for (const table of tables) {
      expect(table).toMatch(/^.*?<w:trPr>(?:<w:cantSplit\/><w:tblHeader\/>|<w:tblHeader\/><w:cantSplit\/>)/u);
      expect(table.match(/<w:tr>/gu)?.length).toBe(table.match(/<w:cantSplit\/>/gu)?.length);
    }
  });
});

describe('a file', () => {
  test('is the same bytes each time, and only its properties know the day', async () => {
    expect(Buffer.compare(await documentOf(), bytes)).toBe(0);
    const later = partsOf(await documentOf(undefined, { today: '2022-01-05' }));
    expect(later['word/document.xml']).toBe(parts['word/document.xml']);
    expect(later['docProps/core.xml']).toContain('2022-01-05T00:00:00Z');
  });

  test('says what it is in its properties', async () => {
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Báo cáo: Kết quả thực hiện nhiệm vụ cải cách hành chính quý IV/2021</dc:title>',
    );
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Sở Tài chính</dc:creator>');
    const draft = partsOf(await documentOf(undefined, { isDraft: true }));
    expect(draft['docProps/core.xml']).toContain('[DỰ THẢO] ');
    expect(draft['docProps/core.xml']).toContain('<cp:contentStatus>Dự thảo</cp:contentStatus>');
    expect(draft['word/document.xml']).toContain('DỰ THẢO');
    expect(parts['word/document.xml']).not.toContain('DỰ THẢO');
  });

  test('holds what the report says, and nothing that it does not say', () => {
    const text = lines.map((line) => line.text).join('\n');
    for (const said of [
      'Toàn bộ 14/14 kiến nghị năm 2020 đã xử lý xong.',
      'Báo cáo số 402/BC-STC ngày 03/12/2021: Kết quả thực hiện kiến nghị kiểm toán.',
      'Công văn số 1702/STC-HCSN ngày 23/11/2021',
      '80,85%',
      'Niêm yết và hướng dẫn tại Bộ phận Một cửa',
      '31/03/2022',
      'trình kế hoạch triển khai Nghị định số 60/2021/NĐ-CP.',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/a\) .*: hoàn thành;\nb\) .*: đang thực hiện;\nc\) .*: đang thực hiện\./u);
  });

  test('leaves out the parts of which the report says nothing', async () => {
    const text = REPORT.slice(0, REPORT.indexOf('khó khăn vướng mắc'));
    const short = partsOf(await documentOf(text, { appendix: false }))['word/document.xml'] ?? '';
    expect(short).not.toMatch(/KHÓ KHĂN|PHƯƠNG HƯỚNG|TỰ CHẤM|Phụ lục/u);
  });
});

describe('hostile and odd text', () => {
  test.each([
    ['a formula', '=HYPERLINK("http://example.org")'],
    ['XML', '<w:p>&amp;]]></w:p>'],
    ['control characters', 'a\u0000b\u0007c'],
    ['a lone half of a pair', 'x\ud800y'],
    ['a very long word', 'ă'.repeat(5_000)],
    ['letters in pieces', 'Phần mềm'.normalize('NFD')],
    ['signs of direction', 'a\u202eb\u2066c'],
  ])('%s stays text in a file that can be read', async (_, odd) => {
    const text = REPORT.replace(
      'Bố trí kinh phí nâng cấp phần mềm một cửa.',
      JSON.stringify(odd).replaceAll('\\u0000', ''),
    );
    const document = readDocument(await documentOf(text));
    if ('reason' in document) throw new RangeError(document.reason);
    const all = document.lines.map((line) => line.text).join('\n');
    expect(all).toBe(all.normalize('NFC'));
    expect(document.lines.length).toBeGreaterThan(40);
  });
});
