import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutilated, slips } from '../../test/any-mutilation';
import { exampleFile, opened } from '../../test/example-files';
import { type Block, type Item, type Part, type ReportPage, reportPageOf } from '.';

/** Reports of every sort: clean and faulty, in YAML and JSON, with Vietnamese and English keys, on either directive. */
const REPORTS = [
  'workspace/so-tai-chinh.par.yaml',
  'workspace/so-khoa-hoc-va-cong-nghe.par.json',
  'vinh-ha/so-noi-vu.par.yaml',
  'faulty/shape-en.par.yaml',
  'faulty/text-pasted-from-word.par.yaml',
];

const REPORT = 'workspace/so-tai-chinh.par.yaml';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

function pageOf(file: string, language: 'vi' | 'en' = 'vi'): ReportPage {
  const page = reportPageOf(exampleFile(file), { language });
  if (page === undefined) throw new Error(`${file} is no report`);
  return page;
}

/** The page of a text that stands in a file of its own. */
function pageOfText(text: string, name = 'bao-cao.par.yaml'): ReportPage {
  const page = reportPageOf(opened(`file:///${name}`, text), { language: 'vi' });
  if (page === undefined) throw new Error(`${name} is no report`);
  return page;
}

const partsOf = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => [part, ...partsOf(part.parts ?? [])]);

function partOf(page: ReportPage, key: string): Part {
  const found = partsOf(page.parts).find((part) => part.key === key);
  if (found === undefined) throw new Error(`no part ${key}`);
  return found;
}

const itemsOf = ({ blocks }: Part): readonly Item[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

/** A part as lines of text, as a person would read it out. */
function read(part: Part): string {
  const facts = (all: Item['facts']): string[] =>
    (all ?? []).map(({ label, text, sign }) => `${label}: ${text}${sign ? ` [${sign}]` : ''}`);
  const lines = part.blocks.flatMap((block: Block): readonly string[] => {
    switch (block.kind) {
      case 'facts':
        return facts(block.facts);
      case 'text':
        return [...(block.label ? [`${block.label}:`] : []), ...block.paragraphs];
      case 'list':
        return [
          ...(block.label ? [`${block.label}:`] : []),
          ...block.items.flatMap(({ id, badge, text, value, notes = [], facts: under }) => [
            `- ${[badge && `[${badge.sign}] ${badge.text}`, id, text, value].filter(Boolean).join(' | ')}`,
            ...[...notes, ...facts(under)].map((line) => `    ${line}`),
          ]),
          ...(block.more ? [block.more] : []),
        ];
      case 'shares':
        return block.shares.map(({ sign, text }) => `[${sign}] ${text}`);
      case 'meter':
        return [
          `${block.label}: ${block.value}${block.share === undefined ? '' : ` (${Math.round(block.share * 100)}%)`}`,
          ...[
            ...(block.badge ? [`[${block.badge.sign}] ${block.badge.text}`] : []),
            ...block.marks.map(({ text }) => text),
            ...block.notes,
          ].map((line) => `    ${line}`),
        ];
      default:
        return block satisfies never;
    }
  });
  const head = [part.id, part.heading, part.badge && `[${part.badge.sign}] ${part.badge.text}`, part.aside];
  return [head.filter(Boolean).join(' | '), ...lines].join('\n');
}

function rangesOf(value: unknown): readonly NonNullable<Part['range']>[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'range' ? [one] : rangesOf(one)));
}

describe('the page of a report', () => {
  test('says whose it is, of which time, how it stands', () => {
    const { title, subtitle, state, language } = pageOf(REPORT);
    expect({ title, subtitle, state, language }).toEqual({
      title: 'Sở Tài chính',
      subtitle: 'Báo cáo Quý IV/2021',
      state: { sign: 'done', text: 'Đầy đủ' },
      language: 'vi',
    });
  });

  test.each<[string, readonly string[]]>([
    [
      'glance',
      [
        'Tóm tắt',
        'Nhiệm vụ: 11/14 nhiệm vụ đã thực hiện · 53/67 nội dung công việc',
        'Hạn báo cáo: Hạn 31/12/2021: đề ngày sớm hơn hạn 15 ngày làm việc',
        'Điểm: 80,15/100 điểm · chỉ số 80,15% · theo bộ directive-soctrang-2021 (do bộ tiêu chí này tự đặt ra)',
      ],
    ],
    [
      'document',
      [
        'Văn bản',
        'Thực hiện: Công văn ngày 24/9/2021 của Ủy ban nhân dân tỉnh Sóc Trăng về nâng cao Chỉ số cải cách hành chính',
        'Số, ký hiệu: 412/BC-STC',
        'Địa danh, ngày: Sóc Trăng, ngày 10/12/2021',
        'Trích yếu: Kết quả thực hiện các giải pháp nâng cao Chỉ số cải cách hành chính trong quý IV/2021',
        'Cơ quan chủ quản: Ủy ban nhân dân tỉnh Sóc Trăng',
        'Kính gửi: Ủy ban nhân dân tỉnh (qua Sở Nội vụ)',
        'Người ký: KT. Phó Giám đốc, Lâm Thanh Tùng',
        'Nơi nhận: Ủy ban nhân dân tỉnh; Sở Nội vụ; Ban Giám đốc Sở',
        'Đơn vị soạn thảo: VP',
      ],
    ],
    [
      'tasks',
      ['Nhiệm vụ', '[done] 2 hoàn thành', '[ongoing] 9 thực hiện thường xuyên', '[in-progress] 3 đang thực hiện'],
    ],
    [
      'task/3.a',
      [
        '3.a | Xử lý dứt điểm kiến nghị kiểm toán năm 2020 | [done] Hoàn thành',
        'Tiến độ: 100% (100%)',
        'Ngày hoàn thành: 03/12/2021',
        'Thời hạn: Không nêu',
        'Kết quả:',
        'Đã tham mưu Ủy ban nhân dân tỉnh 03 văn bản chỉ đạo và trực tiếp làm việc với 05 đơn vị được kiểm toán. Đến ngày 03/12/2021, toàn bộ 14/14 kiến nghị năm 2020 về ngân sách địa phương năm 2019 đã xử lý xong, số tiền nộp ngân sách và giảm dự toán là 8,6 tỷ đồng.',
        'Tài liệu kiểm chứng:',
        '- 1598/STC-QLNS | Đôn đốc thực hiện kiến nghị của Kiểm toán Nhà nước | 27/10/2021',
        '- 402/BC-STC | Kết quả thực hiện kiến nghị của Kiểm toán Nhà nước năm 2020 | 03/12/2021',
      ],
    ],
    [
      'deadlines',
      [
        'Thời hạn',
        '- [due] Đề ngày sớm hơn hạn 15 ngày làm việc | Báo cáo | 31/12/2021',
        '- [due] Còn 28 ngày làm việc | 3.b | Khắc phục: Tổ chức tập huấn trực tuyến và cử công chức hướng dẫn trực tiếp cho từng đơn vị | 28/01/2022',
        '- [due] Còn 67 ngày làm việc | 1.a | Khắc phục: Ban hành biểu mẫu thống nhất, nhận số liệu qua phần mềm trước ngày 10 của tháng đầu quý sau | 31/03/2022',
      ],
    ],
    [
      'shortcomings',
      [
        'Tồn tại, hạn chế | 2',
        '- 1.a | Việc công khai kết quả giải ngân vốn sự nghiệp hằng quý còn chậm từ 05 đến 07 ngày',
        '    Nguyên nhân: Số liệu do các đơn vị dự toán gửi về không cùng thời điểm và phải đối chiếu thủ công',
        '    Giải pháp khắc phục: Ban hành biểu mẫu thống nhất, nhận số liệu qua phần mềm trước ngày 10 của tháng đầu quý sau',
        '    Thời hạn: 31/03/2022',
        '- 3.b | Còn 06 đơn vị sự nghiệp cấp huyện chưa gửi phương án tự chủ đúng thời gian yêu cầu',
        '    Nguyên nhân: Kế toán ở các đơn vị này kiêm nhiệm và chưa được tập huấn quy định mới',
        '    Giải pháp khắc phục: Tổ chức tập huấn trực tuyến và cử công chức hướng dẫn trực tiếp cho từng đơn vị',
        '    Thời hạn: 28/01/2022',
      ],
    ],
  ])('reads as a person expects: %s', (key, lines) => {
    expect(read(partOf(pageOf(REPORT), key)).split('\n')).toEqual(lines);
  });

  test('says of an indicator its rate, what it was, what it has to be and how that is known', () => {
    const lines = read(partOf(pageOf(REPORT), 'indicators')).split('\n');
    expect(lines.slice(1, 6)).toEqual([
      'Tỷ lệ kiến nghị kiểm toán đã xử lý: 14/14 = 100% (100%)',
      '    [done] đạt mức yêu cầu',
      '    Kỳ trước: 75%',
      '    Mức phải đạt: 100% (suy ra từ Công văn ngày 24/9/2021 của Ủy ban nhân dân tỉnh Sóc Trăng: Điểm 3.a yêu cầu xử lý "dứt điểm", tức không để lại kiến nghị nào)',
      '    tăng 25 điểm phần trăm',
    ]);
  });

  test('says of each area what is missing to the maximum, and never a number without where it comes from', () => {
    const page = pageOf(REPORT);
    expect(read(partOf(page, 'score'))).toContain('Nguồn số liệu: do bộ tiêu chí này tự đặt ra');
    expect(read(partOf(page, 'area/3')).split('\n').slice(0, 4)).toEqual([
      '3 | Chỉ tiêu',
      'Chỉ tiêu: 14,27/20 điểm (71%)',
      '    Còn thiếu 5,73 điểm so với tối đa',
      '- 3.1 | Tỷ lệ nhiệm vụ có số liệu chỉ tiêu | 2,27/5 (thiếu 2,73)',
    ]);
  });

  test('says that a score is provisional, how much of it still waits for figures, and no group', () => {
    const page = pageOfText(HEAD);
    const score = partOf(page, 'score');
    expect(score.badge?.text).toBe('Tạm tính: còn tiêu chí chưa có điểm');
    expect(read(score)).toMatch(/Còn thiếu [\d,]+ điểm so với tối đa, trong đó [\d,]+ điểm còn chờ số liệu/u);
    expect(read(score)).not.toContain('xếp loại');
  });

  test('is in English for who reads English, whatever the keys of the file', () => {
    const page = pageOf(REPORT, 'en');
    expect(page.subtitle).toBe('Report, Q4 2021');
    expect(read(partOf(page, 'task/3.a')).split('\n')[0]).toContain('[done] Done');
    const words = JSON.stringify(page.parts.map(({ heading, aside, badge }) => [heading, aside, badge]));
    expect(words).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu);
  });

  test('knows the directive of another province that lies near', () => {
    const page = pageOf('vinh-ha/so-noi-vu.par.yaml');
    expect(read(partOf(page, 'document'))).toContain('Vĩnh Hà');
    expect(partsOf(page.parts).filter(({ key }) => key.startsWith('task/')).length).toBeGreaterThan(0);
    expect(JSON.stringify(page)).not.toContain('không có trong văn bản chỉ đạo');
  });

  test('names the tasks that are not reported', () => {
    const page = pageOfText(`${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n`);
    expect(page.state.text).toBe('Còn thiếu nhiệm vụ');
    expect(itemsOf(partOf(page, 'left-out')).map(({ id }) => id)).toContain('1.a');
    expect(itemsOf(partOf(page, 'left-out')).map(({ id }) => id)).not.toContain('3.a');
  });

  test('is none for a file of another kind', () => {
    expect(reportPageOf(exampleFile('coordinator/quy-iv-2021.par-roster.yaml'), { language: 'vi' })).toBeUndefined();
  });
});

describe('of a report that is still being written', () => {
  test.each([
    ['an empty file', '', 'Chưa đọc được nội dung nào'],
    ['a list', '- a\n- b\n', 'Chưa đọc được nội dung nào'],
  ])('%s says that nothing can be read', (_, text, notice) => {
    const page = pageOfText(text);
    expect(page.notice).toContain(notice);
    expect(page.state).toEqual({ sign: 'error', text: 'Không đọc được' });
  });

  test.each<[string, string, string, string]>([
    [
      'an agency that is not known',
      HEAD.replace('Sở Tài chính', 'Sở Trên Trời'),
      'title',
      'Sở Trên Trời (chưa nhận ra)',
    ],
    ['no agency', HEAD.replace('Sở Tài chính', ''), 'title', '(chưa rõ cơ quan)'],
    ['a period that is none', HEAD.replace('Quý IV/2021', 'quý năm'), 'subtitle', 'Báo cáo quý năm (chưa nhận ra)'],
    ['a day that does not exist', `${HEAD}văn bản:\n  ngày: 31/11/2021\n`, 'document', '31/11/2021 (chưa đọc được)'],
    ['a number without a symbol', `${HEAD}văn bản:\n  số: 412\n`, 'document', 'Số, ký hiệu: 412'],
    [
      'a state that is none',
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: gần xong\n`,
      'task/3.a',
      '[unclear] gần xong (chưa đọc được)',
    ],
    ['no state yet', `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái:\n`, 'task/3.a', '[unclear] Chưa ghi trạng thái'],
    [
      'a task that the directive lacks',
      `${HEAD}nhiệm vụ:\n  - mã: 99.z\n    trạng thái: hoàn thành\n`,
      'task/99.z',
      '(không có trong văn bản chỉ đạo)',
    ],
    ['a task without an id', `${HEAD}nhiệm vụ:\n  - trạng thái: hoàn thành\n`, 'task/', '(chưa ghi mã nhiệm vụ)'],
    [
      'a progress that is none',
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n    tiến độ: nhiều\n`,
      'task/3.a',
      'Tiến độ: nhiều (chưa đọc được)',
    ],
    [
      'a shortcoming without a remedy',
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n    tồn tại hạn chế:\n      - nội dung: Chậm\n`,
      'shortcomings',
      'Giải pháp khắc phục: chưa ghi [warning]',
    ],
    [
      'an indicator without a figure',
      `${HEAD}chỉ tiêu:\n  procedures-online: { mẫu số: 47 }\n`,
      'indicators',
      'chưa có số liệu',
    ],
  ])('%s', (_, text, key, words) => {
    const page = pageOfText(text);
    const said = key === 'title' || key === 'subtitle' ? page[key] : read(partOf(page, key));
    expect(said).toContain(words);
  });

  test('a task that is named twice stands on the page twice, each with a name of its own', () => {
    const one = '  - mã: 3.a\n    trạng thái: hoàn thành\n';
    const keys = partsOf(pageOfText(`${HEAD}nhiệm vụ:\n${one}${one}`).parts).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('task/'))).toEqual(['task/3.a', 'task/3.a~2']);
  });

  test.each(REPORTS)('%s: whatever is done to it, there is a page whose places lie in the file', (file) => {
    const { checked, uri } = exampleFile(file);
    const text = checked.tree.text.toString();
    fc.assert(
      fc.property(slips, fc.constantFrom('vi' as const, 'en' as const), (made, language) => {
        const document = opened(uri, mutilated(text, made));
        const page = reportPageOf(document, { language });
        const lines = document.checked.tree.lineStarts.length;
        for (const { start, end } of rangesOf(page)) {
          expect(end.line).toBeLessThan(lines);
          expect(start.line < end.line || (start.line === end.line && start.character <= end.character)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('of a hostile report', () => {
  test.each([
    ['<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>'],
    ['[xem](command:workbench.action.terminal.new)'],
    ['javascript:alert(1)'],
    ['"><svg onload=alert(1)>'],
  ])('what looks like markup stays the text that it is: %s', (text) => {
    const quoted = JSON.stringify(text);
    const page = pageOfText(
      `${HEAD}văn bản:\n  trích yếu: ${quoted}\nnhiệm vụ:\n  - mã: 3.a\n    trạng thái: ${quoted}\n    kết quả: ${quoted}\n`,
    );
    expect(read(partOf(page, 'document'))).toContain(`Trích yếu: ${text}`);
    expect(read(partOf(page, 'task/3.a')).split('\n')).toContain(text);
  });

  test('nothing turns the text around it, and no control gets through', () => {
    const page = pageOfText(`${HEAD}văn bản:\n  trích yếu: "a\\u202Eb\\u0007c\\u2066d"\n`);
    expect(read(partOf(page, 'document'))).toContain('Trích yếu: abcd');
  });

  test('2 000 tasks and a text of 1 MB make a page of bounded size, which says that it is not all', () => {
    const tasks = Array.from(
      { length: 2000 },
      (_, at) => `  - mã: 3.a\n    trạng thái: hoàn thành\n    kết quả: Việc ${at}\n`,
    ).join('');
    const page = pageOfText(`${HEAD}đánh giá chung: ${'rất dài '.repeat(125_000)}\nnhiệm vụ:\n${tasks}`);
    expect(JSON.stringify(page).length).toBeLessThan(600_000);
    expect(page.notice).toContain('chỉ hiện một phần');
  });

  test('many long texts together have an end, too', () => {
    const tasks = Array.from(
      { length: 150 },
      () => `  - mã: 3.a\n    trạng thái: hoàn thành\n    kết quả: ${'đã làm '.repeat(1000)}\n`,
    ).join('');
    const page = pageOfText(`${HEAD}nhiệm vụ:\n${tasks}`);
    expect(JSON.stringify(page).length).toBeLessThan(1_000_000);
    expect(page.notice).toContain('chỉ hiện một phần');
  });
});
