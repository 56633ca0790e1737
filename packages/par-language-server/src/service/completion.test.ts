import { describe, expect, it } from 'vitest';
import { completeAt } from '../../test/cursor';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

const HEAD_EN = `format: par-report/1
directive: soctrang-2021-09-24
agency: so-tai-chinh
period: 2021-Q4
`;

/** Where, the text with the cursor, what is chosen, and the text afterwards. */
type Case = readonly [string, string, string, string];

/** Cases whose text stands behind the head of a report. */
const behind = (head: string, cases: readonly Case[]): readonly Case[] =>
  cases.map(([where, before, label, after]) => [where, head + before, label, head + after]);

const vietnamese: readonly Case[] = [
  ...behind(HEAD, [
    [
      'a component of the self-assessment',
      'tự chấm điểm:\n  tiêu chí:\n    "1.1": { điểm tự chấm: 25 }\n    |',
      '3.4',
      'tự chấm điểm:\n  tiêu chí:\n    "1.1": { điểm tự chấm: 25 }\n    "3.4":\n      |',
    ],
    [
      'the criteria set',
      'tự chấm điểm:\n  bộ tiêu chí: |',
      'directive-soctrang-2021',
      'tự chấm điểm:\n  bộ tiêu chí: directive-soctrang-2021|',
    ],
    [
      'a component by its name',
      'tự chấm điểm:\n  tiêu chí:\n    sáng kiến|',
      '3.5',
      'tự chấm điểm:\n  tiêu chí:\n    "3.5":\n      |',
    ],
    [
      'a key of a component',
      'tự chấm điểm:\n  tiêu chí:\n    "3.5":\n      kh|',
      'không áp dụng',
      'tự chấm điểm:\n  tiêu chí:\n    "3.5":\n      không áp dụng: |',
    ],
    [
      'whether it applies',
      'tự chấm điểm:\n  tiêu chí:\n    "3.5":\n      không áp dụng: |',
      'có',
      'tự chấm điểm:\n  tiêu chí:\n    "3.5":\n      không áp dụng: có|',
    ],
    [
      'a half of a rate',
      'tự chấm điểm:\n  tiêu chí:\n    "1.1":\n      giá trị: { t|',
      'tử số',
      'tự chấm điểm:\n  tiêu chí:\n    "1.1":\n      giá trị: { tử số: |',
    ],
    ['a key of the report', '|', 'nhiệm vụ', 'nhiệm vụ:\n  - mã: |'],
    ['a half-typed key', 'nh|', 'nhiệm vụ', 'nhiệm vụ:\n  - mã: |'],
    ['a half-typed key without diacritics', 'nhiem v|', 'nhiệm vụ', 'nhiệm vụ:\n  - mã: |'],
    ['a half-typed key of several words', 'khó kh|', 'khó khăn vướng mắc', 'khó khăn vướng mắc: ¦\n  |'],
    ['half a key that is a key itself', 'văn bản: \n  số k|', 'ký hiệu', 'văn bản: \n  ký hiệu: |'],
    ['a part of the report', 'văn b|', 'văn bản', 'văn bản:\n  |'],
    ['an empty list', 'nhiệm vụ:\n  |', 'mã', 'nhiệm vụ:\n  - mã: |'],
    ['half a key in an empty list', 'nhiệm vụ:\n  m|', 'mã', 'nhiệm vụ:\n  - mã: |'],
    ['behind the colon of a list', 'nhiệm vụ:|', 'mã', 'nhiệm vụ:\n  - mã: |'],
    ['behind the colon of a list and a space', 'nhiệm vụ: |', 'mã', 'nhiệm vụ:\n  - mã: |'],
    ['behind a dash', 'nhiệm vụ:\n  - |', 'mã', 'nhiệm vụ:\n  - mã: |'],
    ['right behind a dash', 'nhiệm vụ:\n  -|', 'mã', 'nhiệm vụ:\n  - mã: |'],
    ['half a key behind a dash', 'nhiệm vụ:\n  - m|', 'mã', 'nhiệm vụ:\n  - mã: |'],
    ['a task', 'nhiệm vụ:\n  - mã: |', '3.a', 'nhiệm vụ:\n  - mã: 3.a|'],
    ['a half-typed task', 'nhiệm vụ:\n  - mã: 3|', '3.a', 'nhiệm vụ:\n  - mã: 3.a|'],
    ['a task right behind the colon', 'nhiệm vụ:\n  - mã:|', '3.a', 'nhiệm vụ:\n  - mã: 3.a|'],
    [
      'a task before others',
      'nhiệm vụ:\n  - mã: |\n    trạng thái: hoàn thành\n  - mã: 3.b\n    trạng thái: hoàn thành\n',
      '3.a',
      'nhiệm vụ:\n  - mã: 3.a|\n    trạng thái: hoàn thành\n  - mã: 3.b\n    trạng thái: hoàn thành\n',
    ],
    [
      'a key after a whole task',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n    |',
      'kết quả',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n    kết quả: ¦\n      |',
    ],
    [
      'a key of a task, typed too deep',
      'nhiệm vụ:\n  - mã: 3.a\n       |',
      'trạng thái',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: |',
    ],
    [
      'a key of a task, typed not deep enough',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n   |\nkhó khăn vướng mắc: Không',
      'tiến độ',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n    tiến độ: |\nkhó khăn vướng mắc: Không',
    ],
    [
      'half a key between two',
      'nhiệm vụ:\n  - mã: 3.a\n    ti|\n    trạng thái: hoàn thành\n',
      'tiến độ',
      'nhiệm vụ:\n  - mã: 3.a\n    tiến độ: |\n    trạng thái: hoàn thành\n',
    ],
    [
      'a key whose colon stands there',
      'nhiệm vụ:\n  - mã: 3.a\n    tiến|: 60%\n',
      'tiến độ',
      'nhiệm vụ:\n  - mã: 3.a\n    tiến độ|: 60%\n',
    ],
    [
      'a key without its colon, its value below',
      'nhiem v|\n  - mã: 3.a\n    trạng thái: hoàn thành\n',
      'nhiệm vụ',
      'nhiệm vụ:|\n  - mã: 3.a\n    trạng thái: hoàn thành\n',
    ],
    [
      'a status',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: |',
      'đang thực hiện',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện|',
    ],
    [
      'a half-typed status of two words',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: dang thuc|\n    tiến độ: 60%',
      'đang thực hiện',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện|\n    tiến độ: 60%',
    ],
    [
      'a status before a comment',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn| # đã báo cáo\n',
      'hoàn thành',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành| # đã báo cáo\n',
    ],
    [
      'a status in quotes',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: "ho|"\n',
      'hoàn thành',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: "hoàn thành|"\n',
    ],
    [
      'a status in a quote that is not closed',
      "nhiệm vụ:\n  - mã: 3.a\n    trạng thái: 'ho|\n    tiến độ: 60%\n",
      'hoàn thành',
      "nhiệm vụ:\n  - mã: 3.a\n    trạng thái: 'hoàn thành'|\n    tiến độ: 60%\n",
    ],
    [
      'a role',
      'nhiệm vụ:\n  - mã: 3.a\n    vai trò: |\n',
      'chủ trì',
      'nhiệm vụ:\n  - mã: 3.a\n    vai trò: chủ trì|\n',
    ],
    [
      'an authority to sign',
      'văn bản:\n  người ký:\n    thẩm quyền ký: |',
      'KT',
      'văn bản:\n  người ký:\n    thẩm quyền ký: KT|',
    ],
    [
      'a further task',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n  |',
      'mã',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n  - mã: |',
    ],
    [
      'a key of the report below the tasks',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n|',
      'chỉ tiêu',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\nchỉ tiêu:\n  |',
    ],
    [
      'a further task where the dashes stand below the key',
      'nhiệm vụ:\n- mã: 3.a\n  trạng thái: hoàn thành\n|',
      'mã',
      'nhiệm vụ:\n- mã: 3.a\n  trạng thái: hoàn thành\n- mã: |',
    ],
    [
      'the report where the dashes stand below the key',
      'nhiệm vụ:\n- mã: 3.a\n  trạng thái: hoàn thành\n|',
      'chỉ tiêu',
      'nhiệm vụ:\n- mã: 3.a\n  trạng thái: hoàn thành\nchỉ tiêu:\n  |',
    ],
    [
      'an obligation of the task',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n    nội dung công việc:\n      |',
      '3.a.1',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n    nội dung công việc:\n      3.a.1: |',
    ],
    [
      'an obligation in brackets',
      'nhiệm vụ:\n  - mã: 3.a\n    nội dung công việc: { | }\n',
      '3.a.1',
      'nhiệm vụ:\n  - mã: 3.a\n    nội dung công việc: { 3.a.1: | }\n',
    ],
    [
      'the status of an obligation',
      'nhiệm vụ:\n  - mã: 3.a\n    nội dung công việc: { 3.a.1: | }\n',
      'hoàn thành',
      'nhiệm vụ:\n  - mã: 3.a\n    nội dung công việc: { 3.a.1: hoàn thành| }\n',
    ],
    [
      'an indicator of a reported task',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\nchỉ tiêu:\n  |',
      'audit-recommendations-resolved',
      'nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\nchỉ tiêu:\n  audit-recommendations-resolved:\n    tử số: |\n    mẫu số:',
    ],
    [
      'what an indicator’s figures count',
      'chỉ tiêu:\n  audit-recommendations-resolved:\n    cách tính: l|',
      'lũy kế',
      'chỉ tiêu:\n  audit-recommendations-resolved:\n    cách tính: lũy kế|',
    ],
    [
      'evidence in brackets',
      'nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - { số ký hiệu: 120/BC-STC, ng| }\n',
      'ngày',
      'nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - { số ký hiệu: 120/BC-STC, ngày: | }\n',
    ],
    [
      'evidence in brackets that are not closed',
      'nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - { số ký hiệu: 120/BC-STC, |\n  - mã: 3.b\n',
      'ngày',
      'nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - { số ký hiệu: 120/BC-STC, ngày: |\n  - mã: 3.b\n',
    ],
    [
      'a key deep in a shortcoming',
      'nhiệm vụ:\n  - mã: 3.a\n    tồn tại hạn chế:\n      - nội dung: Còn 1 kiến nghị\n        |\n',
      'nguyên nhân',
      'nhiệm vụ:\n  - mã: 3.a\n    tồn tại hạn chế:\n      - nội dung: Còn 1 kiến nghị\n        nguyên nhân: |\n',
    ],
    [
      'the next key of the task below a shortcoming',
      'nhiệm vụ:\n  - mã: 3.a\n    tồn tại hạn chế:\n      - nội dung: Còn 1 kiến nghị\n    |\n',
      'ghi chú',
      'nhiệm vụ:\n  - mã: 3.a\n    tồn tại hạn chế:\n      - nội dung: Còn 1 kiến nghị\n    ghi chú: |\n',
    ],
    [
      'a date',
      'nhiệm vụ:\n  - mã: 3.a\n    ngày hoàn thành: |\n',
      '20/12/2021',
      'nhiệm vụ:\n  - mã: 3.a\n    ngày hoàn thành: 20/12/2021|\n',
    ],
  ]),
  [
    'the agency by its abbreviation',
    'mẫu: par-report/1\ncơ quan: stc|\n',
    'Sở Tài chính',
    'mẫu: par-report/1\ncơ quan: Sở Tài chính|\n',
  ],
  [
    'the agency without diacritics',
    'mẫu: par-report/1\ncơ quan: so tai chinh|\n',
    'Sở Tài chính',
    'mẫu: par-report/1\ncơ quan: Sở Tài chính|\n',
  ],
  [
    'the period',
    'mẫu: par-report/1\nkỳ báo cáo: qu|\n',
    'Quý IV/2021',
    'mẫu: par-report/1\nkỳ báo cáo: Quý IV/2021|\n',
  ],
  [
    'a period of another year',
    'mẫu: par-report/1\nkỳ báo cáo: 2022|',
    'Quý I/2022',
    'mẫu: par-report/1\nkỳ báo cáo: Quý I/2022|',
  ],
  ['the format', 'mẫu: |', 'par-report/1', 'mẫu: par-report/1|'],
  [
    'the directive',
    'mẫu: par-report/1\nvăn bản chỉ đạo: |',
    'soctrang-2021-09-24',
    'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24|',
  ],
  ['the first key', 'm|', 'mẫu', 'mẫu: |'],
];

const english: readonly Case[] = [
  ...behind(HEAD_EN, [
    ['a key of the report', 'ta|', 'tasks', 'tasks:\n  - task: |'],
    ['a key by its Vietnamese name', 'nhiem v|', 'tasks', 'tasks:\n  - task: |'],
    ['a task', 'tasks:\n  - task: |', '1.a', 'tasks:\n  - task: 1.a|'],
    [
      'a status',
      'tasks:\n  - task: 3.a\n    status: in|',
      'in-progress',
      'tasks:\n  - task: 3.a\n    status: in-progress|',
    ],
    [
      'results',
      'tasks:\n  - task: 3.a\n    status: done\n    re|',
      'results',
      'tasks:\n  - task: 3.a\n    status: done\n    results: ¦\n      |',
    ],
    [
      'a list of evidence',
      'tasks:\n  - task: 3.a\n    evi|',
      'evidence',
      'tasks:\n  - task: 3.a\n    evidence:\n      - |',
    ],
    [
      'a date',
      'tasks:\n  - task: 3.a\n    completedOn: |\n',
      '2021-12-20',
      'tasks:\n  - task: 3.a\n    completedOn: 2021-12-20|\n',
    ],
  ]),
  [
    'the agency by its abbreviation',
    'format: par-report/1\nagency: stc|\n',
    'so-tai-chinh',
    'format: par-report/1\nagency: so-tai-chinh|\n',
  ],
  [
    'the agency without diacritics',
    'format: par-report/1\nagency: so tai|\n',
    'so-tai-chinh',
    'format: par-report/1\nagency: so-tai-chinh|\n',
  ],
  ['the period', 'format: par-report/1\nperiod: Q4|\n', '2021-Q4', 'format: par-report/1\nperiod: 2021-Q4|\n'],
];

const json: readonly Case[] = [
  ['an empty object', '{ | }', 'mẫu', '{ "mẫu": "|" }'],
  ['an empty file', '|', 'mẫu', '{ "mẫu": "|" }'],
  ['a half-typed key in quotes', '{ "mau|" }', 'mẫu', '{ "mẫu": "|" }'],
  ['a half-typed key without quotes', '{ ma| }', 'mẫu', '{ "mẫu": "|" }'],
  ['a key behind others', '{ "format": "par-report/1", | }', 'agency', '{ "format": "par-report/1", "agency": "|" }'],
  [
    'a key where the comma before it is missing',
    '{\n  "format": "par-report/1"\n  |\n}\n',
    'agency',
    '{\n  "format": "par-report/1",\n  "agency": "|"\n}\n',
  ],
  [
    'a key before others',
    '{\n  "format": "par-report/1",\n  |\n  "period": "2021-Q4"\n}\n',
    'agency',
    '{\n  "format": "par-report/1",\n  "agency": "|",\n  "period": "2021-Q4"\n}\n',
  ],
  [
    'a key whose colon stands there',
    '{ "format": "par-report/1", "agen|": "STC" }',
    'agency',
    '{ "format": "par-report/1", "agency|": "STC" }',
  ],
  [
    'an agency in quotes',
    '{ "format": "par-report/1", "agency": "stc|" }',
    'so-tai-chinh',
    '{ "format": "par-report/1", "agency": "so-tai-chinh|" }',
  ],
  [
    'an agency behind its colon',
    '{ "mẫu": "par-report/1", "cơ quan": | }',
    'Sở Tài chính',
    '{ "mẫu": "par-report/1", "cơ quan": "Sở Tài chính"| }',
  ],
  [
    'an agency in a quote that is not closed',
    '{\n  "mẫu": "par-report/1",\n  "cơ quan": "so t|\n}\n',
    'Sở Tài chính',
    '{\n  "mẫu": "par-report/1",\n  "cơ quan": "Sở Tài chính"|\n}\n',
  ],
  ['the list of tasks', '{ "format": "par-report/1", "tas|" }', 'tasks', '{ "format": "par-report/1", "tasks": [|] }'],
  [
    'a task in an empty list',
    '{ "format": "par-report/1", "tasks": [|] }',
    'task',
    '{ "format": "par-report/1", "tasks": [{ "task": "|" }] }',
  ],
  [
    'a task’s id',
    '{ "format": "par-report/1", "agency": "STC", "tasks": [{ "task": "|" }] }',
    '3.a',
    '{ "format": "par-report/1", "agency": "STC", "tasks": [{ "task": "3.a|" }] }',
  ],
  [
    'a number, which has no quotes',
    '{ "format": "par-report/1", "tasks": [{ "task": "3.a", "pro|" }] }',
    'progress',
    '{ "format": "par-report/1", "tasks": [{ "task": "3.a", "progress": |null }] }',
  ],
  [
    'a task behind one that has no comma yet',
    '{ "format": "par-report/1", "tasks": [{ "task": "3.a" } |] }',
    'task',
    '{ "format": "par-report/1", "tasks": [{ "task": "3.a" }, { "task": "|" }] }',
  ],
  [
    'a task between two that have no comma',
    '{ "format": "par-report/1", "tasks": [{ "task": "3.a" } | { "task": "3.b" }] }',
    'task',
    '{ "format": "par-report/1", "tasks": [{ "task": "3.a" }, { "task": "|" }, { "task": "3.b" }] }',
  ],
  [
    'a whole task behind one that has no comma yet',
    '{ "format": "par-report/1", "agency": "STC", "tasks": [\n  { "task": "3.a" }\n  |\n] }',
    'Cả nhiệm vụ 3.c',
    '{ "format": "par-report/1", "agency": "STC", "tasks": [\n  { "task": "3.a" },\n  { "task": "3.c", "status": "|not-started", "results": "", "evidence": [] }\n] }',
  ],
];

describe('completion writes', () => {
  it.each(vietnamese)('%s, in Vietnamese', (_, text, label, after) => {
    expect(completeAt(text).choose(label)).toBe(after);
  });

  it.each(english)('%s, in English', (_, text, label, after) => {
    expect(completeAt(text).choose(label)).toBe(after);
  });

  it.each(json)('%s, in JSON', (_, text, label, after) => {
    expect(completeAt(text, 'file:///bao-cao.par.json').choose(label)).toBe(after);
  });
});

describe('completion works while the text is broken', () => {
  const task = '  - mã: 3.a\n    trạng thái: hoàn thành\n    |\n';
  const expected = '  - mã: 3.a\n    trạng thái: hoàn thành\n    tiến độ: |\n';
  it.each([
    ['an unclosed quote above', 'đánh giá chung: "Đã thực hiện\nnhiệm vụ:\n'],
    ['an unclosed bracket above', 'nhiệm vụ:\n  - mã: 3.b\n    tài liệu kiểm chứng: [ { số ký hiệu: 1/BC\n'],
    ['a missing colon above', 'đánh giá chung Tốt\nnhiệm vụ:\n'],
    ['a tab above', 'nhiệm vụ:\n  - mã: 3.b\n\ttrạng thái: hoàn thành\n'],
    ['a key indented too far above', 'nhiệm vụ:\n  - mã: 3.b\n      trạng thái: hoàn thành\n'],
    ['a key twice above', 'đánh giá chung: Tốt\nđánh giá chung: Khá\nnhiệm vụ:\n'],
    [
      'conflict marks above',
      '<<<<<<< của tôi\nđánh giá chung: Tốt\n=======\nđánh giá chung: Khá\n>>>>>>> của bạn\nnhiệm vụ:\n',
    ],
    ['a broken first task', 'nhiệm vụ:\n  - mã 3.b\n    trạng thái hoàn thành\n'],
    [
      'a no-break space as indentation above',
      'nhiệm vụ:\n  - mã: 3.b\n\u00a0\u00a0\u00a0\u00a0trạng thái: hoàn thành\n',
    ],
    ['CRLF', 'nhiệm vụ:\r\n'],
  ])('%s', (_, above) => {
    expect(completeAt(HEAD + above + task).choose('tiến độ')).toBe(HEAD + above + expected);
  });

  it.each([
    ['an unclosed quote below', 'khó khăn vướng mắc: "Không\nkiến nghị đề xuất: Không\n'],
    ['a key without colon below', 'khó khăn vướng mắc\n'],
    ['a broken task below', '  - mã 3.b\n   trạng thái: \n'],
  ])('%s', (_, below) => {
    const above = `${HEAD}nhiệm vụ:\n`;
    expect(completeAt(above + task + below).choose('tiến độ')).toBe(above + expected + below);
  });

  it('keeps the line breaks of a file with CRLF', () => {
    expect(completeAt('mẫu: par-report/1\r\nnhi|\r\n').choose('nhiệm vụ')).toBe(
      'mẫu: par-report/1\r\nnhiệm vụ:\r\n  - mã: |\r\n',
    );
  });
});

describe('completion offers', () => {
  it('the tasks that bind the agency, in the order of the text, without those in the file', () => {
    const { labels } = completeAt(`${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n  - mã: |\n`);
    expect(labels).toEqual(['1.a', '1.b', '1.c', '1.d', '1.e', '1.g', '1.h', '1.i', '1.k', '1.l', '1.m', '3.b', '3.c']);
  });

  it('the task under the cursor too', () => {
    const { labels } = completeAt(`${HEAD}nhiệm vụ:\n  - mã: 3.a|\n    trạng thái: hoàn thành\n`);
    expect(labels).toContain('3.a');
  });

  it('what the agency supports, where the task says so', () => {
    const text = `${HEAD.replace('Sở Tài chính', 'Sở Nội vụ')}nhiệm vụ:\n  - vai trò: phối hợp\n    mã: |\n`;
    expect(completeAt(text).labels).toEqual(['3.b', '4.b']);
  });

  it('the title of a task beside its id, its summary and its obligations below', () => {
    const item = completeAt(`${HEAD}nhiệm vụ:\n  - mã: 3.b|`).resolve('3.b');
    expect(item.detail).toMatch(/\p{Lu}/u);
    expect(item.documentation).toMatchObject({ value: expect.stringContaining('- `3.b.1` ') });
  });

  it('every task of the directive while the agency is not known', () => {
    expect(completeAt('mẫu: par-report/1\nnhiệm vụ:\n  - mã: |').labels).toHaveLength(46);
  });

  it('required keys first, and none that is there', () => {
    const { labels } = completeAt('mẫu: par-report/1\n|');
    expect(labels.slice(0, 4)).toEqual(['văn bản chỉ đạo', 'cơ quan', 'kỳ báo cáo', 'nhiệm vụ']);
    expect(labels).not.toContain('mẫu');
  });

  it('the agency that is typed before all others', () => {
    const { items } = completeAt('mẫu: par-report/1\ncơ quan: stc|').list;
    const [first] = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(first).toMatchObject({ label: 'Sở Tài chính', labelDetails: { description: 'STC' } });
    expect(first?.filterText).toMatch(/^stc STC /u);
  });

  it.each(['Sở Tài chính', 'so tai chinh', 'STC', 'so-tai-chinh'])('an agency that an editor finds as %s', (name) => {
    const item = completeAt('mẫu: par-report/1\ncơ quan: |').list.items.find(({ label }) => label === 'Sở Tài chính');
    expect(item?.filterText).toContain(name);
  });

  it('an agency whose diacritics are mistyped', () => {
    const item = completeAt('mẫu: par-report/1\ncơ quan: sơ tài|').list.items.find(
      ({ label }) => label === 'Sở Tài chính',
    );
    expect(item?.filterText).toMatch(/^sơ tài /u);
  });

  it('a whole report in an empty file', () => {
    const { labels, choose } = completeAt('|');
    expect(labels.slice(0, 2)).toEqual(['Báo cáo mới', 'New report']);
    expect(choose('Báo cáo mới')).toBe(
      'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: |\nkỳ báo cáo: Quý IV/2021\nnhiệm vụ:\n  - mã:\n    trạng thái:\n',
    );
    expect(choose('New report')).toContain('agency: |\nperiod: 2021-Q4\n');
  });

  it('the report of the agency that is typed in an empty file, with all its tasks', () => {
    const text = completeAt('stc|').choose('Báo cáo mới: Sở Tài chính');
    expect(text).toContain('cơ quan: Sở Tài chính\n');
    expect(text).toContain('  số: |\n  ký hiệu: BC-STC\n');
    expect(text.match(/- mã: /gu)).toHaveLength(14);
  });

  it('the agencies that the directive was sent to, long after a merger, until the period is known', () => {
    const before = completeAt('mẫu: par-report/1\ncơ quan: stc|', undefined, undefined, '2026-11-23');
    expect(before.labels).toContain('Sở Tài chính');
    expect(before.labels).not.toContain('Sở Tài chính thành phố Cần Thơ');
    const report = completeAt('stc|', undefined, undefined, '2026-11-23').choose('Báo cáo mới: Sở Tài chính');
    expect(report).toContain('kỳ báo cáo: Quý IV/2021\n');
  });

  it('the agencies of the period where it is known', () => {
    const { labels } = completeAt('mẫu: par-report/1\nkỳ báo cáo: Tháng 3/2025\ncơ quan: |');
    expect(labels).toContain('Sở Dân tộc và Tôn giáo');
    expect(labels).not.toContain('Ban Dân tộc');
  });

  it.each([
    ['in free text', 'nhiệm vụ:\n  - mã: 3.a\n    kết quả: Đã xử lý |\n'],
    ['in a block of text', 'nhiệm vụ:\n  - mã: 3.a\n    kết quả: ¦\n      Đã xử lý\n      |\n'],
    ['on an empty line inside a block of text', 'đánh giá chung: ¦\n  Đã xử lý\n|\n  xong\n'],
    ['in a comment', '# nhi|\n'],
    ['behind a closing quote', 'nhiệm vụ:\n  - mã: "3.a"|\n'],
    ['below an unknown key', 'khác:\n  |\n'],
  ])('nothing %s', (_, text) => {
    expect(completeAt(HEAD + text).labels).toEqual([]);
  });

  it('explanations in the language of the reader, keys in that of the file', () => {
    const { resolve } = completeAt(`${HEAD}nhiệm vụ:\n  - mã: 3.a\n    |`, undefined, { language: 'en' });
    const status = resolve('trạng thái');
    expect(status.documentation).toMatchObject({ value: 'State of the task.' });
    expect(status.labelDetails?.description).toBe('required');
  });

  it('plain text to an editor without snippets', () => {
    const { list } = completeAt('{ "ma|" }', 'file:///bao-cao.par.json', { language: 'vi' });
    expect(list.items.every(({ insertTextFormat }) => insertTextFormat === 1)).toBe(true);
  });
});
