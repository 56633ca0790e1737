import { describe, expect, test } from 'vitest';
import { verifyDocument } from '../../src/word';
import { documentOf, edited, fileOf, partsOf } from './sample';

const whole = await documentOf();
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const only = (document: string): Uint8Array =>
  fileOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document });
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function reasonOf(bytes: Uint8Array): string {
  const verified = verifyDocument(bytes);
  return verified.kind === 'refused' ? verified.refusal.reason : 'verified';
}

describe('a file that is none of Word, or hostile, is refused', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', text('Kính gửi: Sở Nội vụ'), 'no-office-file'],
    ['a workbook', fileOf({ 'xl/workbook.xml': '<workbook/>' }), 'other-kind'],
    ['a main part that is no XML', only('Kính gửi'), 'broken'],
    ['a main part that breaks off', only(`<w:document ${W}><w:body><w:p>`), 'broken'],
    ['a main part of something else', only('<html/>'), 'broken'],
    [
      'entities that unfold',
      only(`<!DOCTYPE a [<!ENTITY b "bb">]><w:document ${W}><w:body/></w:document>`),
      'entities',
    ],
    ['a program inside', fileOf({ ...partsOf(whole), 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'elements nested without end',
      only(`<w:document ${W}><w:body>${'<w:tbl>'.repeat(5_000)}${'</w:tbl>'.repeat(5_000)}</w:body></w:document>`),
      'broken',
    ],
    [
      'more elements than anybody writes',
      only(`<w:document ${W}><w:body>${'<w:p/>'.repeat(700_000)}</w:body></w:document>`),
      'broken',
    ],
  ])('%s', (_, bytes, reason) => expect(reasonOf(bytes)).toBe(reason));

  test('wherever it is cut off', () => {
    for (let length = 1; length < whole.length; length += 997)
      expect(reasonOf(whole.subarray(0, length))).not.toBe('verified');
  });
});

describe('a file that is odd is read as far as it goes', () => {
  test.each([
    ['without a body', `<w:document ${W}><w:body/></w:document>`],
    ['with one word', `<w:document ${W}><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>`],
    [
      'with measures that are none',
      `<w:document ${W}><w:body><w:p><w:pPr><w:ind w:firstLine="x"/><w:spacing w:line="-"/></w:pPr><w:r><w:rPr><w:sz w:val=""/></w:rPr><w:t>a</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="a" w:h="b"/></w:sectPr></w:body></w:document>`,
    ],
  ])('%s', (_, document) => expect(reasonOf(only(document))).toBe('verified'));

  test('without styles, numbering and theme', () => {
    const { 'word/styles.xml': _, 'word/numbering.xml': __, ...parts } = partsOf(whole);
    expect(reasonOf(fileOf(parts))).toBe('verified');
  });

  test('of many pages in a time that grows with them and no faster', () => {
    const body = '<w:p><w:pPr><w:pStyle w:val="ParBody"/></w:pPr><w:r><w:t>a) Ban hành kế hoạch.</w:t></w:r></w:p>';
    const long = edited(whole, 'word/document.xml', (document) =>
      document.replace(/(?=<w:p><w:pPr><w:pStyle w:val="Heading1"\/>)/u, body.repeat(40_000)),
    );
    expect(reasonOf(long)).toBe('verified');
  });
});
