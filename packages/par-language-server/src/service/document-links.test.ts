import { describe, expect, it } from 'vitest';
import { openAll } from '../../test/marked-names';
import { linksOf } from './document-links';

/** The links of the first of some files, as the text they stand on and where they lead. */
function linksIn(texts: Readonly<Record<string, string>>): readonly (readonly [string, string | undefined])[] {
  const files = openAll(Object.entries(texts).map(([name, text]) => [`file:///cchc/${name}`, text] as const));
  const [document] = files;
  if (document === undefined) throw new Error('one file at least');
  const { text, lineStarts } = document.checked.tree;
  const at = ({ line, character }: { readonly line: number; readonly character: number }): number =>
    (lineStarts[line] ?? 0) + character;
  return linksOf(document, { language: 'vi', view: { files } }).map(({ range, target }) => [
    text.slice(at(range.start), at(range.end)),
    target,
  ]);
}

const HEAD =
  'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\n';

describe('links in a report', () => {
  it('lead to web pages that its texts and comments name, without the sign of the sentence behind', () => {
    const text = `# Nguồn: https://cchc.soctrang.gov.vn/tin?id=1.\n${HEAD}đánh giá chung: "Xem (http://soctrang.gov.vn), và https://dichvucong.gov.vn/p/home.html; hết"\n`;
    expect(linksIn({ 'a.par.yaml': text })).toEqual([
      ['https://cchc.soctrang.gov.vn/tin?id=1', 'https://cchc.soctrang.gov.vn/tin?id=1'],
      ['http://soctrang.gov.vn', 'http://soctrang.gov.vn'],
      ['https://dichvucong.gov.vn/p/home.html', 'https://dichvucong.gov.vn/p/home.html'],
    ]);
  });

  it('never lead to anything but the web, whatever a text says', () => {
    const text = `${HEAD}đánh giá chung: |\n  command:workbench javascript:alert(1) file:///etc/passwd https:// http://[ data:text/html,x\n`;
    expect(linksIn({ 'a.par.yaml': text })).toEqual([]);
  });

  it('lead to the evidence files beside it, and to none elsewhere', () => {
    const evidence = (file: string): string =>
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng: [{ tệp: ${file} }]\n`;
    expect(linksIn({ 'a.par.yaml': evidence('"minh chứng/120 BC.pdf"') })).toEqual([
      ['"minh chứng/120 BC.pdf"', 'file:///cchc/minh%20ch%E1%BB%A9ng/120%20BC.pdf'],
    ]);
    expect(linksIn({ 'a.par.yaml': evidence('minh-chung\\120.pdf') })).toEqual([
      ['minh-chung\\120.pdf', 'file:///cchc/minh-chung/120.pdf'],
    ]);
    for (const elsewhere of ['/etc/passwd', '"C:\\\\bi-mat.txt"', '"command:x"', '\\\\may-chu\\chung']) {
      expect(linksIn({ 'a.par.yaml': evidence(elsewhere) })).toEqual([]);
    }
  });

  it('lead from a number and symbol to the report that is the document, of the same year', () => {
    const cites = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - { số ký hiệu: 88/BC-SNV, ngày: 01/12/2021 }\n      - { số ký hiệu: 88/BC-SNV, ngày: 01/12/2020 }\n`;
    const other = `${HEAD.replace('Tài chính', 'Nội vụ')}văn bản: { số: 88, ký hiệu: BC-SNV, ngày: 01/12/2021 }\n`;
    expect(linksIn({ 'a.par.yaml': cites, 'b.par.yaml': other })).toEqual([['88/BC-SNV', 'file:///cchc/b.par.yaml']]);
  });

  it('lead from a silenced code to its page', () => {
    expect(linksIn({ 'a.par.yaml': `# par-disable-next-line PAR601, PAR303 vì đã hỏi\n${HEAD}` })).toEqual([
      ['PAR601', 'par:/vi/PAR601.md'],
      ['PAR303', 'par:/vi/PAR303.md'],
    ]);
  });

  it('lead to the JSON Schema that other editors are told', () => {
    expect(linksIn({ 'a.par.json': '{ "$schema": "./par-report-1.schema.json" }' })).toEqual([
      ['"./par-report-1.schema.json"', 'file:///cchc/par-report-1.schema.json'],
    ]);
    expect(linksIn({ 'a.par.json': '{ "$schema": "https://example.org/x.json" }' })).toEqual([
      ['https://example.org/x.json', 'https://example.org/x.json'],
    ]);
  });
});

describe('links in a configuration', () => {
  it('lead to the files that it names, and to the pages of its codes', () => {
    const text = 'mẫu: par-config/1\nvăn bản chỉ đạo: [chung/tinh.par-directive.yaml]\nmức độ: { PAR601: tắt }\n';
    expect(linksIn({ 'par.config.yaml': text })).toEqual([
      ['chung/tinh.par-directive.yaml', 'file:///cchc/chung/tinh.par-directive.yaml'],
      ['PAR601', 'par:/vi/PAR601.md'],
    ]);
  });
});
