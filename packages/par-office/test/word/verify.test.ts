import { CODES, type Code, isOfOfficeFile } from '@soctrang/par-core/codes';
import { describe, expect, test } from 'vitest';
import { OFFICE_SENTENCES } from '../../src/messages';
import { documentFindingText, documentPlaceText, verifyDocument } from '../../src/word';
import { documentOf, edited, type PartName } from './sample';

const whole = await documentOf();

function codesIn(bytes: Uint8Array): readonly Code[] {
  const verified = verifyDocument(bytes);
  if (verified.kind === 'refused') throw new RangeError(`refused: ${verified.refusal.reason}`);
  return verified.findings.map(({ code }) => code);
}

function messagesIn(bytes: Uint8Array): readonly string[] {
  const verified = verifyDocument(bytes);
  return verified.kind === 'refused' ? [] : verified.findings.map(({ message }) => message);
}

const replacing = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
/** The properties of the runs of a style. */
const inStyle = (id: string, from: string | RegExp, to: string) => (text: string) =>
  text.replace(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'u'), (style) => style.replace(from, to));
const paragraph = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** Before the heading of the first part. */
const beforeParts = (more: string) => (text: string) =>
  text.replace(/<w:p><w:pPr><w:pStyle w:val="Heading1"\/>/u, (match) => more + match);
const atEnd = (more: string) => (text: string) =>
  text.replace(/(<w:sectPr(?:(?!<w:sectPr).)*<\/w:body>)/u, `${more}$1`);

const BODY = '<w:pStyle w:val="ParBody"/>';

type Case = readonly [message: string, what: string, part: PartName, edit: (text: string) => string];
const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

const CASES: readonly Case[] = [
  ['PAR901', 'Letter paper', DOCUMENT, replacing(/w:w="11906" w:h="16838"/u, 'w:w="12240" w:h="15840"')],
  [
    'PAR902.first',
    'a first page on its side',
    DOCUMENT,
    replacing(/w:w="11906" w:h="16838"/u, 'w:w="16838" w:h="11906"'),
  ],
  [
    'PAR902',
    'an appendix on its side that has lost its table',
    DOCUMENT,
    (text) => text.slice(0, text.lastIndexOf('<w:tbl>')) + text.slice(text.lastIndexOf('</w:tbl>') + '</w:tbl>'.length),
  ],
  ['PAR903', 'a left margin of 20 mm', DOCUMENT, replacing(/w:left="1701"/u, 'w:left="1134"')],
  [
    'PAR904',
    'a paragraph pasted in Arial',
    DOCUMENT,
    beforeParts(
      paragraph(
        'Đoạn dán từ trang web, đủ dài để thành một dòng trọn vẹn.',
        BODY,
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>',
      ),
    ),
  ],
  [
    'PAR904',
    'the font of a theme',
    STYLES,
    replacing(
      /<w:rFonts w:ascii="Times New Roman"[^>]*\/>(?=<w:color)/u,
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
    ),
  ],
  [
    'PAR905',
    'red letters',
    DOCUMENT,
    beforeParts(paragraph('Xem lại số liệu đoạn này.', BODY, '<w:color w:val="FF0000"/>')),
  ],
  ['PAR906', 'a body in size 12', STYLES, inStyle('ParBody', /<w:sz w:val="28"\/>/u, '<w:sz w:val="24"/>')],
  [
    'PAR906.exact',
    'recipients in size 12',
    STYLES,
    inStyle('ParRecipient', /<w:sz w:val="22"\/>/u, '<w:sz w:val="24"/>'),
  ],
  ['PAR907', 'an upright date', STYLES, inStyle('ParPlaceAndDate', /<w:i\/>/u, '<w:i w:val="false"/>')],
  ['PAR907', 'a motto that is not bold', STYLES, inStyle('ParMotto', /<w:b\/>/u, '<w:b w:val="0"/>')],
  ['PAR907', 'an agency in small letters', DOCUMENT, replacing('SỞ TÀI CHÍNH', 'Sở Tài chính')],
  ['PAR908', 'a body that is flush left', STYLES, inStyle('ParBody', /<w:jc w:val="both"\/>/u, '<w:jc w:val="left"/>')],
  ['PAR908', 'a title at the left', STYLES, inStyle('ParType', /<w:jc w:val="center"\/>/u, '<w:jc w:val="left"/>')],
  ['PAR909', 'an indent of 2 cm', STYLES, inStyle('ParBody', /w:firstLine="720"/u, 'w:firstLine="1134"')],
  ['PAR910', 'paragraphs without space', STYLES, inStyle('ParBody', /w:after="120"/u, 'w:after="0"')],
  ['PAR910.lines', 'double lines', STYLES, inStyle('ParBody', /w:line="264"/u, 'w:line="480"')],
  ['PAR911', 'no page number at all', DOCUMENT, replacing(/<w:headerReference[^>]*w:type="default"[^>]*\/>/gu, '')],
  [
    'PAR912.alignment',
    'a page number at the left',
    STYLES,
    inStyle('ParPageNumber', /<w:jc w:val="center"\/>/u, '<w:jc w:val="left"/>'),
  ],
  [
    'PAR912.numerals',
    'Roman page numbers',
    DOCUMENT,
    replacing(/<w:pgNumType\/>|(?=<w:titlePg)/u, '<w:pgNumType w:fmt="lowerRoman"/>'),
  ],
  [
    'PAR912.start',
    'page numbers from 5',
    DOCUMENT,
    replacing(/<w:pgNumType\/>|(?=<w:titlePg)/u, '<w:pgNumType w:start="5"/>'),
  ],
  ['PAR913', 'a number on the first page', DOCUMENT, replacing(/<w:titlePg\/>/u, '')],
  ['PAR914', 'no recipients', DOCUMENT, replacing('Nơi nhận:', '')],
  ['PAR914', 'no place and date', DOCUMENT, replacing('Sóc Trăng, ngày 10 tháng 12 năm 2021', '')],
  [
    'PAR915',
    'a motto above the national title',
    DOCUMENT,
    (text) =>
      text
        .replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '@')
        .replace('Độc lập - Tự do - Hạnh phúc', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
        .replace('@', 'Độc lập - Tự do - Hạnh phúc'),
  ],
  ['PAR916', 'a motto with dashes', DOCUMENT, replacing('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc')],
  ['PAR916', 'a miswritten national title', DOCUMENT, replacing('CỘNG HÒA XÃ HỘI', 'CỘNG HOÀ  XÃ HỘI,')],
  [
    'PAR917',
    'no rule below the motto',
    DOCUMENT,
    (text) => {
      const at = text.indexOf('Hạnh phúc');
      return text.slice(0, at) + text.slice(at).replace(/<w:pBdr>.*?<\/w:pBdr>/u, '');
    },
  ],
  [
    'PAR917.length',
    'a short rule below the motto',
    DOCUMENT,
    (text) => {
      const at = text.indexOf('Hạnh phúc');
      return (
        text.slice(0, at) +
        text.slice(at).replace(/<w:ind w:left="\d+" w:right="\d+"\/>/u, '<w:ind w:left="2500" w:right="2500"/>')
      );
    },
  ],
  ['PAR918', 'spaces and a dash in the symbol', DOCUMENT, replacing('Số: 412/BC-STC', 'Số: 412 / BC – STC')],
  ['PAR919', 'a number without its zero', DOCUMENT, replacing('Số: 412/BC-STC', 'Số: 7/BC-STC')],
  ['PAR920', 'a day without its zero', DOCUMENT, replacing('ngày 10 tháng 12 năm 2021', 'ngày 5 tháng 3 năm 2022')],
  ['PAR920', 'March with a zero', DOCUMENT, replacing('ngày 10 tháng 12 năm 2021', 'ngày 15 tháng 03 năm 2022')],
  ['PAR920', 'January without a zero', DOCUMENT, replacing('ngày 10 tháng 12 năm 2021', 'ngày 15 tháng 1 năm 2022')],
  [
    'PAR921',
    'a day that does not exist',
    DOCUMENT,
    replacing('ngày 10 tháng 12 năm 2021', 'ngày 31 tháng 11 năm 2021'),
  ],
  ['PAR922', 'a number still to be filled in', DOCUMENT, replacing('Số: 412/BC-STC', 'Số:      /BC-STC')],
  ['PAR923', 'a symbol of a plan', DOCUMENT, replacing('Số: 412/BC-STC', 'Số: 412/KH-STC')],
  [
    'PAR924',
    'points out of order',
    DOCUMENT,
    beforeParts(paragraph('a) Ban hành kế hoạch;', BODY) + paragraph('c) Kiểm tra việc thực hiện.', BODY)),
  ],
  [
    'PAR924.letter',
    'a point f)',
    DOCUMENT,
    beforeParts(paragraph('a) Ban hành kế hoạch;', BODY) + paragraph('f) Kiểm tra việc thực hiện.', BODY)),
  ],
  ['PAR925', 'T/M.', DOCUMENT, replacing('KT. GIÁM ĐỐC', 'T/M. BAN GIÁM ĐỐC')],
  ['PAR925.degree', 'a degree before the name', DOCUMENT, replacing('Lâm Thanh Tùng', 'ThS. Lâm Thanh Tùng')],
  ['PAR926', 'a last line without Lưu', DOCUMENT, replacing('- Lưu: VT, VP.', '- Văn phòng.')],
  [
    'PAR926.line',
    'a line without its semicolon',
    DOCUMENT,
    replacing('- Ủy ban nhân dân tỉnh;', '- Ủy ban nhân dân tỉnh'),
  ],
  [
    'PAR927',
    'a ground that ends in a comma',
    DOCUMENT,
    beforeParts(paragraph('Căn cứ Nghị định số 30/2020/NĐ-CP,', BODY, '<w:i/>')),
  ],
  [
    'PAR928',
    'letters in pieces',
    DOCUMENT,
    replacing('Phần mềm một cửa còn gián đoạn', 'Phần mềm một cửa còn gián đoạn'.normalize('NFD')),
  ],
  [
    'PAR929',
    'a change nobody has accepted',
    DOCUMENT,
    replacing(
      /<w:r>(<w:t xml:space="preserve">Sở Nội vụ|<w:t xml:space="preserve">- Sở Nội vụ;<\/w:t>)/u,
      '<w:del w:id="1" w:author="An"><w:r><w:delText>Ban</w:delText></w:r></w:del><w:r>$1',
    ),
  ],
  [
    'PAR930',
    'text in a box',
    DOCUMENT,
    beforeParts(
      '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
    ),
  ],
  [
    'PAR931',
    'the mark of a draft',
    DOCUMENT,
    replacing(
      '<w:t xml:space="preserve">Số: 412',
      '<w:t>DỰ THẢO</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Số: 412',
    ),
  ],
  ['PAR932', 'an appendix without a name', DOCUMENT, replacing('GIẢI TRÌNH ĐIỂM TỰ CHẤM', '')],
  [
    'PAR932.number',
    'two appendices without numbers',
    DOCUMENT,
    atEnd(
      paragraph('Phụ lục', '<w:pStyle w:val="ParAppendix"/>') +
        paragraph('DANH MỤC VĂN BẢN', '<w:pStyle w:val="ParAppendixName"/>'),
    ),
  ],
  [
    'PAR933',
    'a head without two columns',
    DOCUMENT,
    (text) =>
      text
        .replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '')
        .replace(
          /<\/w:tbl>/u,
          `</w:tbl>${paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:pStyle w:val="ParNationalTitle"/>')}`,
        ),
  ],
  [
    'PAR933.borders',
    'a head with borders',
    DOCUMENT,
    replacing(/<w:tblBorders><w:top w:val="none"/u, '<w:tblBorders><w:top w:val="single"'),
  ],
  ['PAR934', 'a text that says it is English', STYLES, replacing(/<w:lang w:val="vi-VN"/u, '<w:lang w:val="en-US"')],
  [
    'PAR935',
    'a legacy font',
    DOCUMENT,
    beforeParts(paragraph('B¸o c¸o kÕt qu¶ quý IV', BODY, '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')),
  ],
];

describe('a document of our own', () => {
  test('is in its form', () => {
    expect(codesIn(whole)).toEqual([]);
  });

  test('says where something is still blank, and nothing worse', async () => {
    const bare = await documentOf(
      'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\nnhiệm vụ: []\n',
    );
    expect(new Set(codesIn(bare))).toEqual(new Set(['PAR922']));
  });

  test('is told to be a draft where it is one', async () => {
    expect(codesIn(await documentOf(undefined, { isDraft: true }))).toEqual(['PAR931']);
  });
});

describe('a document that was edited', () => {
  test.each(CASES)('%s: %s', (message, _, part, edit) => {
    const found = messagesIn(edited(whole, part, edit));
    expect(found).toContain(message);
    // A mistake in one place is not told of many others.
    expect(new Set(found).size).toBeLessThanOrEqual(3);
  });

  test('PAR912: a page number at the bottom', () => {
    const moved = edited(
      whole,
      DOCUMENT,
      replacing(/<w:headerReference([^>]*w:type="default"[^>]*)\/>/gu, '<w:footerReference$1/>'),
    );
    expect(messagesIn(moved)).toEqual(['PAR912']);
  });

  test('PAR915.side: agency and national title the wrong way round', () => {
    const turned = edited(whole, DOCUMENT, (text) =>
      text.replace(/(<w:tr>.*?)(<w:tc>.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/u, '$1$3$2'),
    );
    expect(messagesIn(turned)).toContain('PAR915.side');
  });

  test('PAR929.comments: comments that are left', () => {
    const comments =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"/><w:comment w:id="1"/></w:comments>';
    const bytes = edited(whole, 'word/comments.xml', () => comments);
    expect(messagesIn(bytes)).toEqual(['PAR929.comments']);
  });

  test('every sentence about Word files is said by one of these', () => {
    const said = new Set([...CASES.map(([message]) => message), 'PAR912', 'PAR915.side', 'PAR929.comments']);
    const all = Object.keys(OFFICE_SENTENCES).filter((key) => key < 'PAR950');
    expect(all.filter((key) => !said.has(key))).toEqual([]);
    const codes = (Object.keys(CODES) as Code[]).filter((code) => isOfOfficeFile(code) && code < 'PAR950');
    expect(codes.filter((code) => ![...said].some((key) => key.startsWith(code)))).toEqual([]);
  });

  test('is told of once, at the first of many places', () => {
    const verified = verifyDocument(
      edited(whole, STYLES, inStyle('ParBody', /<w:sz w:val="28"\/>/u, '<w:sz w:val="24"/>')),
    );
    const [finding] = verified.kind === 'verified' ? verified.findings : [];
    if (finding === undefined) throw new RangeError('nothing was found');
    expect(finding.more).toBeGreaterThan(5);
    expect(documentPlaceText(finding, 'vi')).toMatch(/^đoạn \d+ “Thực hiện Công văn .*…” và \d+ đoạn khác$/u);
    expect(documentFindingText(finding, 'vi')).toMatch(/^Thân văn bản cỡ 12 ở “.*”; phải từ 13 đến 14\.$/u);
    expect(documentFindingText(finding, 'en')).toMatch(/^Body in size 12 at “.*”; it has to be 13 to 14\.$/u);
  });
});

describe('what people and programs do to a file', () => {
  test('runs parted in the middle of words are read as one', () => {
    const parted = edited(whole, DOCUMENT, (text) =>
      text.replaceAll(
        /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">([^<]{6,})<\/w:t><\/w:r>/gu,
        (_, properties = '', words: string) =>
          [words.slice(0, 3), words.slice(3)]
            .map(
              (one) =>
                `<w:proofErr w:type="spellStart"/><w:r>${properties}<w:t xml:space="preserve">${one}</w:t></w:r>`,
            )
            .join(''),
      ),
    );
    expect(codesIn(parted)).toEqual([]);
  });

  test('what was inserted counts, what was deleted does not', () => {
    const changed = edited(whole, DOCUMENT, (text) =>
      text.replace(
        /<w:r><w:t xml:space="preserve">Số: 412\/BC-STC<\/w:t><\/w:r>/u,
        '<w:del w:id="1"><w:r><w:delText>Số: 7/KH-STC</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>Số: 412/BC-STC</w:t></w:r></w:ins>',
      ),
    );
    expect(messagesIn(changed)).toEqual(['PAR929']);
  });

  test('sizes said on the runs outweigh those of the style, and those of the style the defaults', () => {
    const direct = edited(whole, STYLES, inStyle('ParBody', /<w:sz w:val="28"\/>/u, '<w:sz w:val="24"/>'));
    const mended = edited(direct, DOCUMENT, (text) =>
      text.replaceAll(
        /(<w:pStyle w:val="ParBody"\/>.*?<\/w:pPr>)((?:(?!<\/w:p>).)*)/gu,
        (_, head: string, runs: string) =>
          head +
          runs
            .replaceAll('<w:r><w:rPr>', '<w:r><w:rPr><w:sz w:val="28"/>')
            .replaceAll('<w:r><w:t', '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t'),
      ),
    );
    expect(codesIn(mended)).toEqual([]);
    const inherited = edited(whole, STYLES, inStyle('ParBody', /<w:sz w:val="28"\/>/u, ''));
    expect(codesIn(inherited)).toEqual([]);
  });

  test('styles that are based on themselves end nothing', () => {
    const circle = edited(
      whole,
      STYLES,
      inStyle('ParBody', '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="ParBody"/>'),
    );
    expect(verifyDocument(circle).kind).toBe('verified');
  });

  test('rules drawn as lines are seen', () => {
    const drawn = edited(whole, DOCUMENT, (text) => {
      const at = text.indexOf('Hạnh phúc');
      const line =
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="2340000" cy="0"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="10pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
      return (
        text.slice(0, at) +
        text
          .slice(at)
          .replace(/<\/w:t><\/w:r>/u, `</w:t></w:r>${line}`)
          .replace(/<w:pBdr>.*?<\/w:pBdr>/u, '')
      );
    });
    expect(codesIn(drawn)).toEqual([]);
  });
});
