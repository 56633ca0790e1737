import { describe, expect, test } from 'vitest';
import { actionsAt, after, chosen, edited, opened } from '../../test/actions';
import { converted, fixAllEdits } from './code-actions';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

const MISSPELT = `${HEAD}nhiệm vụ:
  - mã: 3.b
    trạng thái: dang| thuc hien
  # việc đầu tiên
  - mã: 3.a
    trạng thái: đang thực hiện
`;

describe('at a value that was misspelt', () => {
  test('the fix comes first, preferred, with its diagnostic; then what silences it', () => {
    const { actions } = actionsAt(MISSPELT, { only: ['quickfix'] });
    expect(actions.map(({ title, isPreferred, diagnostics }) => [title, isPreferred, diagnostics?.[0]?.code])).toEqual([
      ['Viết “đang thực hiện”', true, 'PAR104'],
      ['Tắt PAR104 cho dòng này bằng ghi chú', undefined, 'PAR104'],
    ]);
  });

  test('titles follow the language that is asked for, whatever the keys are', () => {
    const { actions } = actionsAt(MISSPELT, { language: 'en', only: ['quickfix'] });
    expect(actions.map(({ title }) => title)).toEqual([
      'Write “đang thực hiện”',
      'Silence PAR104 for this line with a comment',
    ]);
  });

  test('tasks are put in the order of the directive with the comments above them', () => {
    expect(chosen(MISSPELT, 'Xếp nhiệm vụ theo thứ tự của văn bản chỉ đạo')).toBe(`${HEAD}nhiệm vụ:
  # việc đầu tiên
  - mã: 3.a
    trạng thái: đang thực hiện
  - mã: 3.b
    trạng thái: dang thuc hien
`);
  });
});

describe('what may mean another thing', () => {
  const first = (text: string) => {
    const [action] = actionsAt(text, { only: ['quickfix'] }).actions;
    return [action?.title, action?.isPreferred];
  };

  test('a word that is still being written is not preferred as a key, nor made one on save', () => {
    const text = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n    kết qu|\n`;
    expect(first(text)).toEqual(['Viết “kết qu:”', undefined]);
    expect(fixAllEdits(opened(text.replace('|', '')))).toEqual([]);
  });

  test('a key of the format gets its colon', () => {
    const text = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    kết quả|\n    trạng thái: đang thực hiện\n`;
    expect(first(text)).toEqual(['Viết “kết quả:”', true]);
  });

  test('an office of a district is no misspelt department', () => {
    expect(first(HEAD.replace('Sở Tài chính', 'Phòng| Tài chính'))).toEqual(['Viết “Sở Tài chính”', undefined]);
  });

  test('of two texts under one key only the author knows which goes', () => {
    const text = `${HEAD}đánh giá chung: Đã xong\n|đánh giá chung: Chưa xong\n`;
    expect(first(text)[1]).toBeUndefined();
  });
});

describe('a silencer', () => {
  const silenced = (text: string): string => chosen(text, /^Tắt /u);

  test('stands above the line, as deep as the line', () => {
    expect(silenced(`${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: |không áp dụng\n`)).toBe(
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    # par-disable-next-line PAR406\n    trạng thái: không áp dụng\n`,
    );
  });

  test('is added to the one that stands there, before its reason', () => {
    const above = '    # par-disable-next-line PAR601 đang xin số\n';
    expect(silenced(`${HEAD}nhiệm vụ:\n  - mã: 3.a\n${above}    trạng thái: |không áp dụng\n`)).toBe(
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n${above.replace('PAR601', 'PAR601 PAR406')}    trạng thái: không áp dụng\n`,
    );
  });

  test('is not offered for a mistake of the syntax, or inside a text', () => {
    const titles = (text: string) => actionsAt(text, { only: ['quickfix'] }).actions.map(({ title }) => title);
    expect(titles(`${HEAD}đánh giá chung: |"Đã xong\n`).filter((title) => title.startsWith('Tắt'))).toEqual([]);
    expect(titles(`${HEAD}đánh giá chung: ¦\n  Tài liệu đóng dấu\n  |MẬT\n`)).toEqual([]);
  });

  test('of JSON goes into the configuration that holds for the file', () => {
    const report =
      '{ "mẫu": "par-report/1", "văn bản chỉ đạo": "soctrang-2021-09-24", "cơ quan": "STC", "kỳ báo cáo": "2021-Q4",\n"nhiệm| vụ": [] }';
    const config = opened('mẫu: par-config/1\nmức độ: { PAR601: tắt }\n', 'file:///bc/par.config.yaml', 'config');
    const { actions } = actionsAt(
      report,
      { only: ['quickfix'], view: { files: [config] } },
      'file:///bc/quy-iv/so-tai-chinh.par.json',
    );
    const action = actions.find(({ title }) => title === 'Tắt PAR206 cho tệp này trong par.config.yaml');
    const text = after(config, action);
    expect(text).toBe(
      'mẫu: par-config/1\nmức độ: { PAR601: tắt }\nngoại lệ:\n  - { tệp: [quy-iv/so-tai-chinh.par.json], mã phát hiện: [PAR206] }\n',
    );
    expect(opened(text, config.uri, 'config').checked.findings).toEqual([]);
    expect(
      actionsAt(report, { only: ['quickfix'] }, 'file:///bc/x.par.json').actions.map(({ title }) => title),
    ).not.toContain('Tắt PAR206 cho tệp này trong par.config.yaml');
  });
});

describe('what rewrites a report', () => {
  const DONE = `${HEAD}nhiệm vụ:
  - mã: 3.a
    trạng thái: đang thực hiện  # chờ kiểm toán
    tài liệu kiểm chứng:
      - { số ký hiệu: 20/BC-STC, ngày: 30/11/2021 }
      - { số ký hiệu: 12/BC-STC, ngày: 15/10/2021 }|
    tồn tại hạn chế:
      - nội dung: Còn chậm.
`;

  test('keys and listed values change their vocabulary, and nothing else does', () => {
    expect(chosen(DONE, 'Đổi khóa và giá trị danh mục sang tiếng Anh')).toContain(
      '  - task: 3.a\n    status: in-progress  # chờ kiểm toán\n    evidence:\n      - { reference: 20/BC-STC, date: 30/11/2021 }\n',
    );
  });

  test('evidence stands in the order of its dates', () => {
    expect(chosen(DONE, 'Xếp tài liệu kiểm chứng theo ngày')).toContain(
      '      - { số ký hiệu: 12/BC-STC, ngày: 15/10/2021 }\n      - { số ký hiệu: 20/BC-STC, ngày: 30/11/2021 }\n',
    );
  });

  test('a shortcoming gets its reason, its remedy and a day', () => {
    const text = DONE.replace('|', '').replace('Còn chậm.', 'Còn |chậm.');
    expect(chosen(text, 'Thêm nguyên nhân, giải pháp và thời hạn khắc phục')).toContain(
      '      - nội dung: Còn chậm.\n        nguyên nhân:\n        giải pháp khắc phục:\n        thời hạn:\n',
    );
  });

  test('the claim of a component is what the rule gives', () => {
    const text = `${HEAD}nhiệm vụ: []\ntự chấm điểm:\n  tiêu chí:\n    "2.3": { giá trị: |50% }\n    "3.4": { không áp dụng: có, giải trình: Chưa phát sinh. }\n`;
    expect(chosen(text, /^Ghi điểm tự chấm của 2\.3 /u)).toContain('"2.3": { giá trị: 50%, điểm tự chấm: 2 }');
  });

  test('the other syntax is a file beside it, and says what is lost', () => {
    const { actions, document } = actionsAt(DONE, { createsFiles: true });
    const action = actions.find(({ kind }) => kind === 'refactor.rewrite.par.convert');
    expect(action?.title).toBe(
      'Chuyển thành tệp bao-cao.par.json trong cùng thư mục (mất 1 ghi chú vì JSON không có ghi chú)',
    );
    expect(action?.edit?.documentChanges?.[0]).toEqual({
      kind: 'create',
      uri: 'file:///bao-cao.par.json',
      options: { overwrite: false, ignoreIfExists: false },
    });
    const text = converted(document)?.text ?? '';
    const back = converted(opened(text, 'file:///bao-cao.par.json'));
    expect(back?.name).toBe('bao-cao.par.yaml');
    expect(opened(back?.text ?? '').checked.findings.map(({ code }) => code)).toEqual(
      document.checked.findings.map(({ code }) => code),
    );
  });
});

describe('what is fixed on save', () => {
  test('is certain, all at once, and what one fix uncovers too', () => {
    const text = `mau: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sỏ Tài chính\nkỳ báo cáo:\u00a0Quý IV/2021\nđánh giá chung: Đã rà soát: đủ\nnhiệm vụ:\n\t- mã: 3a\n\t  trạng thái: dang thuc hien\n`;
    const document = opened(text);
    expect(edited(document, fixAllEdits(document))).toBe(
      `${HEAD}đánh giá chung: "Đã rà soát: đủ"\nnhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n`,
    );
  });

  test('never chooses for the author, and never takes anything away', () => {
    const document = opened(
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: xong\n    tiến độ: 60%\n  - mã: 3.a\n    trạng thái: hoàn thành\n`,
    );
    expect(fixAllEdits(document)).toEqual([]);
  });
});
