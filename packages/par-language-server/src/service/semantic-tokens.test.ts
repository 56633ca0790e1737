import { describe, expect, it, test } from 'vitest';
import { exampleFile, opened } from '../../test/example-files';
import { type OpenDocument, SEMANTIC_LEGEND, semanticTokensOf } from '.';

type Range = Parameters<typeof semanticTokensOf>[1];

/** The tokens of a file, each as its text, its type, and its modifiers behind full stops. */
function tokens(document: OpenDocument, range?: Range): readonly string[] {
  const lines = document.checked.tree.text.split('\n');
  const { data } = semanticTokensOf(document, range);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, since = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    character = down === 0 ? character + since : since;
    line += down;
    const modifiers = SEMANTIC_LEGEND.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    const text = lines[line]?.slice(character, character + length);
    found.push(`${text} = ${[SEMANTIC_LEGEND.tokenTypes[type], ...modifiers].join('.')}`);
  }
  return found;
}

const report = (text: string): OpenDocument => opened('file:///x.par.yaml', text);

describe('the tokens of a report', () => {
  test.each([
    ['mẫu: par-report/1', ['mẫu = property', 'par-report/1 = keyword']],
    ['văn bản chỉ đạo: soctrang-2021-09-24', ['văn bản chỉ đạo = property', 'soctrang-2021-09-24 = namespace']],
    ['cơ quan: Sở Tài chính', ['cơ quan = property', 'Sở Tài chính = class']],
    ['kỳ báo cáo: Quý IV/2021', ['kỳ báo cáo = property', 'Quý IV/2021 = number.date']],
    ['văn bản: { số: 412 }', ['văn bản = property', 'số = property', '412 = number']],
    ['đánh giá chung: Sở đã làm', ['đánh giá chung = property']],
    ['lạ lùng: 1', ['lạ lùng = variable.unknown']],
    [
      'chỉ tiêu: { initiatives: { tử số: 4 } }',
      ['chỉ tiêu = property', 'initiatives = variable.readonly', 'tử số = property', '4 = number'],
    ],
  ])('%s', (line, expected) => {
    expect(tokens(report(`${line}\n`))).toEqual(expected);
  });

  test.each([
    ['hoàn thành', 'enumMember.done'],
    ['đang thực hiện', 'enumMember.open'],
    ['chưa thực hiện', 'enumMember.open'],
    ['thực hiện thường xuyên', 'enumMember'],
    ['không áp dụng', 'enumMember'],
  ])('tell how far a task is: %s', (status, expected) => {
    const document = report(`mẫu: par-report/1\nnhiệm vụ:\n  - mã: 1.a\n    trạng thái: ${status}\n`);
    expect(tokens(document)).toContain(`${status} = ${expected}`);
    expect(tokens(document)).toContain('1.a = function');
  });

  it('tell that a task is late', () => {
    const document = exampleFile('vinh-ha/so-thong-tin-va-truyen-thong.par.yaml', '2023-12-20');
    expect(tokens(document)).toContain('in-progress = enumMember.open.late');
    const early = exampleFile('vinh-ha/so-thong-tin-va-truyen-thong.par.yaml', '2023-06-20');
    expect(tokens(early)).not.toContain('in-progress = enumMember.open.late');
  });

  it('tell what a self-assessment is made of', () => {
    const text =
      'tự chấm điểm:\n  bộ tiêu chí: thu\n  tiêu chí:\n    "1.1": { giá trị: 191/200, điểm tự chấm: 3 }\n    "4.1": { giá trị: 30/11/2021 }\n    "2.3": { giá trị: có }\n';
    expect(tokens(report(text))).toEqual([
      'tự chấm điểm = property',
      'bộ tiêu chí = property',
      'thu = namespace',
      'tiêu chí = property',
      '"1.1" = type',
      'giá trị = property',
      '191/200 = number',
      'điểm tự chấm = property',
      '3 = number',
      '"4.1" = type',
      'giá trị = property',
      '30/11/2021 = number.date',
      '"2.3" = type',
      'giá trị = property',
      'có = enumMember',
    ]);
  });

  it('go on behind a key without its diacritics, which is itself unknown', () => {
    expect(tokens(report('mẫu: par-report/1\nnhiem vu:\n  - mã: 1.a\n'))).toEqual([
      'mẫu = property',
      'par-report/1 = keyword',
      'nhiem vu = variable.unknown',
      'mã = property',
      '1.a = function',
    ]);
  });

  it('tell a comment that silences from one that speaks', () => {
    const text = '# Ghi chú.\n# par-disable-next-line PAR601, PAR303: đã xem lại\nmẫu: par-report/1\n';
    expect(tokens(report(text)).slice(0, 6)).toEqual([
      '# Ghi chú. = comment',
      '# = comment',
      'par-disable-next-line = macro',
      'PAR601 = enumMember',
      'PAR303 = enumMember',
      'đã xem lại = comment',
    ]);
  });

  it('of a range are those of the whole that stand in it', () => {
    const document = exampleFile('workspace/so-tai-chinh.par.yaml');
    const some = tokens(document, { start: { line: 3, character: 0 }, end: { line: 4, character: 100 } });
    expect(some).toEqual([
      'cơ quan = property',
      'Sở Tài chính = class',
      'kỳ báo cáo = property',
      'Quý IV/2021 = number.date',
    ]);
  });
});

describe('the tokens of other files', () => {
  it('tell where an id is given from where it is used', () => {
    const directive = tokens(exampleFile('vinh-ha/vinhha-2023-03-15.par-directive.yaml'));
    expect(directive).toContain('1.a = function.declaration');
    expect(directive).toContain('ho-so-dung-han = variable.declaration.readonly');
    expect(directive).toContain('Các sở = class');
    const set = tokens(exampleFile('criteria/vinh-ha-2023.par-criteria.yaml'));
    expect(set).toContain('vinh-ha-2023 = namespace.declaration');
    expect(set).toContain('mau-bo-tieu-chi = namespace');
    expect(set).toContain('"4.1" = type.declaration');
    expect(set).toContain('theo tỷ lệ = enumMember');
    expect(set).toContain('90% = number');
  });

  it('stand in rosters, calendars and configurations', () => {
    expect(tokens(exampleFile('vinh-ha/quy-iv-2023.par-roster.yaml'))).toContain('Sở Y tế = class');
    expect(tokens(exampleFile('coordinator/nam-2027.par-calendar.yaml'))).toContain('01/01/2027 = number.date');
    const config = 'mẫu: par-config/1\nmức độ: { PAR303: tắt }\n';
    expect(tokens(opened('file:///par.config.yaml', config))).toContain('PAR303 = enumMember');
  });
});
