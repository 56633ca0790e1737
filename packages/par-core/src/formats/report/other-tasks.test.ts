import { describe, expect, test } from 'vitest';
import { checkReport } from './check';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 1.a
    trạng thái: đang thực hiện
`;
/** Two tasks after the broken one, each with a fault of its own. */
const TAIL = `  - mã: 1.c
    trạng thái: hoan thanh
  - mã: 1.d
    tiến độ: 140%
`;

/** Codes and paths of what is found in the tasks behind a broken one. */
function found(text: string, syntax: 'yaml' | 'json' = 'yaml'): { syntaxFindings: number; codes: string[] } {
  const { findings } = checkReport(text, { today: '2021-12-20', syntax });
  return {
    syntaxFindings: findings.filter(({ code }) => code.startsWith('PAR0')).length,
    codes: findings.map(({ code }) => code),
  };
}

describe('a fault in one task hides nothing in the others', () => {
  test.each([
    ['its text goes on at the margin', '  - mã: 1.b\n    kết quả: đã làm\ntốt việc này\n'],
    ['a line of dashes stands at the margin', '  - mã: 1.b\n    kết quả: đã làm\n-----\n'],
    ['it is not indented', '- mã: 1.b\n    trạng thái: đang thực hiện\n'],
    ['its dash and key are forgotten', '  1.b đang thực hiện\n'],
    ['one of its keys stands far left', '  - mã: 1.b\n kết quả: xong\n'],
    ['its text stands at the margin below a bar', '  - mã: 1.b\n    kết quả: |\nĐã rà soát, khắc phục.\n'],
    ['its dash is another mark', '  • mã: 1.b\n    trạng thái: đang thực hiện\n'],
    [
      'it is typed in another font',
      '  - mã: 1.b\n    trạng thái: đang thực hiện\n    kết quả: §· rµ so¸t, kh¾c phôc\n',
    ],
    ['tabs indent it', '\t- mã: 1.b\n\t\ttrạng thái: đang thực hiện\n'],
    ['its text goes on behind a #', '  - mã: 1.b\n    trạng thái: đang thực hiện\n    kết quả: lần 2 #2 đã xong\n'],
    ['a quote is not closed', '  - mã: 1.b\n    kết quả: "đã làm\n'],
    ['a bracket is not closed', '  - mã: 1.b\n    tài liệu kiểm chứng: [ { ngày: 30/11/2021 }\n'],
  ])('where %s', (_, broken) => {
    const { syntaxFindings, codes } = found(HEAD + broken + TAIL);
    expect(syntaxFindings).toBe(1);
    expect(codes).toContain('PAR104');
    expect(codes).toContain('PAR105');
  });

  test('where a brace of JSON is forgotten', () => {
    const tasks = [
      '{ "mã": "1.a", "trạng thái": "đang thực hiện",',
      '{ "mã": "1.c", "trạng thái": "hoan thanh" },',
      '{ "mã": "1.d", "tiến độ": "140%" }',
    ];
    const head =
      '"mẫu": "par-report/1", "văn bản chỉ đạo": "soctrang-2021-09-24", "cơ quan": "STC", "kỳ báo cáo": "2021-Q4"';
    const { syntaxFindings, codes } = found(`{ ${head}, "nhiệm vụ": [\n${tasks.join('\n')}\n] }`, 'json');
    expect(syntaxFindings).toBe(1);
    expect(codes).toContain('PAR104');
    expect(codes).toContain('PAR105');
  });

  test('a block text ends where the next item begins, also one in braces', () => {
    const block = '  - mã: 1.b\n    trạng thái: đang thực hiện\n    kết quả: |\n      Đã rà soát.\n';
    const { syntaxFindings } = found(`${HEAD}${block}  - { mã: 1.c, trạng thái: đang thực hiện }\n`);
    expect(syntaxFindings).toBe(0);
  });
});
