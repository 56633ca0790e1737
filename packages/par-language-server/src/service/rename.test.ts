import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openAll } from '../../test/marked-names';
import { renameAt, renameRangeAt } from './rename';

const HEAD =
  'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\n';

function at(texts: Readonly<Record<string, string>>, near: string) {
  const files = openAll(Object.entries(texts).map(([name, text]) => [`file:///cchc/${name}`, text] as const));
  const [document] = files;
  if (document === undefined) throw new Error('one file at least');
  const { text } = document.checked.tree;
  const offset = text.indexOf(near) + 1;
  if (offset === 0) throw new Error(`not in the text: ${near}`);
  return { document, view: { files }, position: TextDocument.create('', '', 1, text).positionAt(offset) };
}

const SET = `mẫu: par-criteria/1
mã: goc-2023
tên: Bộ gốc
năm: 2023
nguồn số liệu: tự đặt
lĩnh vực:
  - mã: "1"
    tên: Chỉ đạo
    điểm tối đa: 1
    cách chấm: theo tỷ lệ
`;

describe('before a name is changed', () => {
  it.each([
    ['the id of a set', { 'a.par-criteria.yaml': SET }, 'goc-2023', 'goc-2023'],
    ['the id of an item, without its quotes', { 'a.par-criteria.yaml': SET }, '"1"', '1'],
    [
      'a document as its author wrote it',
      { 'a.par.yaml': `${HEAD}nhiệm vụ: [{ mã: 3.a, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC }] }]\n` },
      '120/BC',
      '120/BC-STC',
    ],
    [
      'number and symbol of the report together',
      { 'a.par.yaml': `${HEAD}văn bản: { số: 412, ký hiệu: BC-STC, ngày: 10/12/2021 }\n` },
      'BC-STC',
      '412/BC-STC',
    ],
  ] as const)('%s is offered', (_, texts, near, placeholder) => {
    const { document, position } = at(texts, near);
    expect(renameRangeAt(document, position)).toMatchObject({ placeholder });
  });

  it.each([
    ['a built-in task', { 'a.par.yaml': `${HEAD}nhiệm vụ: [{ mã: 3.a }]\n` }, '3.a', '“3.a” có sẵn trong phần mềm'],
    ['an agency by its name', { 'a.par.yaml': HEAD }, 'Sở Tài', 'Chỗ này ghi tên, không ghi mã'],
    ['a period', { 'a.par.yaml': HEAD }, 'Quý IV', 'Ở đây không có mã nào'],
    [
      'a status',
      { 'a.par.yaml': `${HEAD}nhiệm vụ: [{ mã: 3.a, trạng thái: hoàn thành }]\n` },
      'hoàn thành',
      'Ở đây không có mã nào',
    ],
    ['a key', { 'a.par.yaml': HEAD }, 'cơ quan', '“cơ quan” là tên khóa'],
    [
      'a key of a task',
      { 'a.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tiến độ: 60%\n` },
      'tiến độ',
      '“tiến độ” là tên khóa',
    ],
    ['free text', { 'a.par.yaml': `${HEAD}đánh giá chung: Tốt\n` }, 'Tốt', 'Ở đây không có mã nào'],
  ] as const)('%s is not, and the reason is told', (_, texts, near, reason) => {
    const { document, position } = at(texts, near);
    const found = renameRangeAt(document, position);
    expect('refused' in found ? found.refused.vi : found).toContain(reason);
  });
});

describe('a new name', () => {
  const refusalOf = (texts: Readonly<Record<string, string>>, near: string, name: string): string | undefined => {
    const { document, position, view } = at(texts, near);
    const edit = renameAt(document, position, name, view);
    return 'refused' in edit ? edit.refused.vi : undefined;
  };

  it.each([
    ['Bộ mới', /chữ thường không dấu/u],
    ['', /chữ thường không dấu/u],
    ['par-index-2021', /Đã có “par-index-2021”/u],
    ['$& $1', /“\$& \$1” chưa đúng dạng/u],
  ] as const)('of a set is not “%s”', (name, why) => {
    expect(refusalOf({ 'a.par-criteria.yaml': SET }, 'goc-2023', name)).toMatch(why);
  });

  it('that is the old one changes nothing', () => {
    const { document, position, view } = at({ 'a.par-criteria.yaml': SET }, 'goc-2023');
    expect(renameAt(document, position, ' goc-2023 ', view)).toEqual({ changes: {} });
  });

  it('of something that no file of the workspace defines is refused', () => {
    const text = `${HEAD}tự chấm điểm:\n  bộ tiêu chí: tinh-khac-2023\n`;
    expect(refusalOf({ 'a.par.yaml': text }, 'tinh-khac', 'tinh-khac-2024')).toMatch(/Không tệp nào/u);
  });

  it('of a document that several years have is refused where no date tells which', () => {
    const cites = (date: string): string =>
      `${HEAD}nhiệm vụ: [{ mã: 3.a, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC${date} }] }]\n`;
    const texts = {
      'a.par.yaml': cites(''),
      'b.par.yaml': cites(', ngày: 01/12/2021'),
      'c.par.yaml': cites(', ngày: 01/12/2020'),
    };
    expect(refusalOf(texts, '120/BC', '121/BC-STC')).toMatch(/nhiều năm/u);
  });

  it('is put into the quotes that it needs', () => {
    const { document, position, view } = at({ 'a.par-criteria.yaml': SET.replace('"1"', 'A') }, 'A\n');
    const edit = renameAt(document, position, '#1', view);
    const edits = 'refused' in edit ? [] : Object.values(edit.changes ?? {}).flat();
    expect(edits.map(({ newText }) => newText)).toEqual(['"#1"']);
  });
});
