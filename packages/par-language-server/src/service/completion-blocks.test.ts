import { describe, expect, it } from 'vitest';
import { completeAt, TODAY } from '../../test/cursor';
import { openReport, resolveCompletion } from '.';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

/** The other report of the workspace: it cites a document with its date and subject. */
const OTHER = openReport(
  'file:///quy-iii.par.yaml',
  `${HEAD}nhiệm vụ:
  - mã: 3.b
    tài liệu kiểm chứng:
      - số ký hiệu: 488/BC-STC
        ngày: 23/11/2021
        trích yếu: Giải trình các kiến nghị của Kiểm toán
`,
  { today: TODAY },
);
const WITH_OTHER = { language: 'vi', snippets: true, view: { files: [OTHER] } } as const;

describe('completion writes a whole block', () => {
  it('a task as a new report has it, with what it asks for above, its state to be written over', () => {
    expect(completeAt(`${HEAD}nhiệm vụ:\n  - |`).choose('Cả nhiệm vụ 3.a')).toMatch(
      /nhiệm vụ:\n {2}# 3\.a – Xử lý dứt điểm .+\n {2}# {3}3\.a\.1: .+\n {2}- mã: 3\.a\n {4}trạng thái: \|chưa thực hiện\n {4}kết quả: ¦\n\n {4}tài liệu kiểm chứng:$/u,
    );
  });

  it('every missing task at once, none that is there, none that binds on a condition only', () => {
    const { choose } = completeAt(`${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n  - |`);
    const text = choose('Mọi nhiệm vụ còn thiếu');
    expect(text.match(/^ {2}- mã: .+$/gmu)).toEqual(
      ['3.a', '1.a', '1.b', '1.c', '1.d', '1.e', '1.g', '1.h', '1.i', '1.k', '1.l', '1.m', '3.b', '3.c'].map(
        (id) => `  - mã: ${id}`,
      ),
    );
  });

  it('in brackets and in JSON', () => {
    expect(completeAt(`${HEAD}nhiệm vụ: [|]`).choose('Cả nhiệm vụ 3.a')).toContain(
      'nhiệm vụ: [{ mã: 3.a, trạng thái: |chưa thực hiện, kết quả: "", tài liệu kiểm chứng: [] }]',
    );
    const json = '{ "format": "par-report/1", "agency": "STC", "period": "2021-Q4", "tasks": [|] }';
    expect(completeAt(json, 'file:///a.par.json').choose('Cả nhiệm vụ 3.a')).toContain(
      '[{ "task": "3.a", "status": "|not-started", "results": "", "evidence": [] }]',
    );
  });

  it('no tasks of nobody, while the agency is not known', () => {
    const { labels } = completeAt('mẫu: par-report/1\nnhiệm vụ:\n  - |');
    expect(labels.filter((label) => label.startsWith('Cả nhiệm vụ'))).toEqual([]);
  });

  it('a new entry with the keys that it usually has', () => {
    const task = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tồn tại hạn chế:\n      `;
    expect(completeAt(`${task}- |`).choose('Mục mới: nội dung, nguyên nhân, giải pháp khắc phục, thời hạn')).toBe(
      `${task}- nội dung: |\n        nguyên nhân:\n        giải pháp khắc phục:\n        thời hạn:`,
    );
  });

  it('a new entry as an editor fills it in, from place to place', () => {
    const task = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tồn tại hạn chế:\n      `;
    expect(completeAt(`${task}- |`).inserts('Mục mới: nội dung, nguyên nhân, giải pháp khắc phục, thời hạn')).toBe(
      'nội dung: $1\n        nguyên nhân: $2\n        giải pháp khắc phục: $3\n        thời hạn: $0',
    );
  });

  it('all obligations that have no state yet', () => {
    const text = `${HEAD}nhiệm vụ:\n  - mã: 1.a\n    nội dung công việc:\n      1.a.1: hoàn thành\n      |`;
    expect(completeAt(text).choose('Mọi nội dung còn thiếu')).toMatch(
      /1\.a\.1: hoàn thành\n {6}1\.a\.2: chưa thực hiện\n/u,
    );
  });
});

describe('evidence that the workspace cites already', () => {
  const evidence = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - `;
  const whole =
    'số ký hiệu: 488/BC-STC\n        ngày: 23/11/2021\n        trích yếu: Giải trình các kiến nghị của Kiểm toán|';

  it('comes whole where an entry begins', () => {
    expect(completeAt(`${evidence}|`, undefined, WITH_OTHER).choose('488/BC-STC')).toBe(evidence + whole);
  });

  it('comes with its date and subject behind its key, as long as nothing else is said of it', () => {
    const key = `${evidence}số ký hiệu: `;
    expect(completeAt(`${key}48|`, undefined, WITH_OTHER).choose('488/BC-STC')).toBe(evidence + whole);
    expect(completeAt(`${key}48|\n        ngày: 01/12/2021`, undefined, WITH_OTHER).choose('488/BC-STC')).toBe(
      `${key}488/BC-STC|\n        ngày: 01/12/2021`,
    );
  });

  it('keeps the brackets and the comment of its line', () => {
    const flow = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng: [{ số ký hiệu: `;
    expect(completeAt(`${flow}| }]`, undefined, WITH_OTHER).choose('488/BC-STC')).toBe(
      `${flow}488/BC-STC, ngày: 23/11/2021, trích yếu: Giải trình các kiến nghị của Kiểm toán| }]`,
    );
    expect(completeAt(`${evidence}số ký hiệu: | # bản giấy`, undefined, WITH_OTHER).choose('488/BC-STC')).toBe(
      `${evidence}số ký hiệu: 488/BC-STC| # bản giấy`,
    );
  });

  it('is not offered where the same task cites it, nor is what is being typed', () => {
    const cited = `${evidence}số ký hiệu: 488/BC-STC\n      - số ký hiệu: 48|`;
    expect(completeAt(cited, undefined, WITH_OTHER).labels).toEqual([]);
  });

  it('says in its documentation which report cites it', () => {
    const { list } = completeAt(`${evidence}|`, 'file:///a.par.yaml', WITH_OTHER);
    const item = list.items.find(({ label }) => label === '488/BC-STC');
    const here = openReport('file:///a.par.yaml', evidence, { today: TODAY });
    expect(item && resolveCompletion(item, [here], WITH_OTHER).documentation).toMatchObject({
      value: expect.stringContaining('Đã nêu trong: Sở Tài chính, 3.b'),
    });
  });
});

describe('the keys of a task that are likely next', () => {
  it.each([
    ['không áp dụng', 'lý do'],
    ['hoàn thành', 'ngày hoàn thành'],
    ['đang thực hiện', 'tiến độ'],
    ['thực hiện thường xuyên', 'kết quả'],
    ['chưa thực hiện', 'tồn tại hạn chế'],
  ])('where it is “%s” begin with “%s”', (status, key) => {
    expect(completeAt(`${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: ${status}\n    |`).labels[0]).toBe(key);
  });

  it('otherwise follow the key above, in the order of the format', () => {
    const { labels } = completeAt(`${HEAD}văn bản:\n  ngày: 16/12/2021\n  |`);
    expect(labels.slice(0, 3)).toEqual(['địa danh', 'cơ quan chủ quản', 'kính gửi']);
    expect(labels.slice(-2)).toEqual(['số', 'ký hiệu']);
  });
});

describe('an item', () => {
  it('carries no documentation, and finds it again after it has travelled', () => {
    const { list, resolve } = completeAt('mẫu: par-report/1\ncơ quan: stc|');
    expect(list.items.some((item) => item.documentation)).toBe(false);
    expect(resolve('Sở Tài chính').documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('STC'),
    });
  });

  it('that is none of ours, or of a file that is closed, comes back as it is', () => {
    const item = { label: 'x', data: { uri: 'file:///a.par.yaml', about: ['task'] } };
    expect(resolveCompletion(item, [OTHER], { language: 'vi' })).toBe(item);
    expect(resolveCompletion({ label: 'y', data: 7 }, [OTHER], { language: 'vi' })).toEqual({ label: 'y', data: 7 });
  });

  it('of a criteria set says where its numbers come from once, in its documentation', () => {
    const { list, resolve } = completeAt(`${HEAD}tự chấm điểm:\n  tiêu chí:\n    |`);
    expect(list.items.some(({ detail }) => detail?.includes('tự đặt'))).toBe(false);
    expect(resolve('3.5').documentation).toMatchObject({
      value: expect.stringContaining('**Nguồn số liệu**: do bộ tiêu chí này tự đặt ra'),
    });
  });

  it('weighs less than a kilobyte, so that all agencies make a short answer', () => {
    const { items } = completeAt('mẫu: par-report/1\ncơ quan: |').list;
    expect(items.length).toBeGreaterThan(50);
    expect(JSON.stringify(items).length / items.length).toBeLessThan(1000);
  });
});

describe('what has been typed', () => {
  it('finds a key by the initials of its words', () => {
    const [first] = completeAt(`${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tlkc|`).list.items.toSorted((a, b) =>
      (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1,
    );
    expect(first).toMatchObject({ label: 'tài liệu kiểm chứng', filterText: expect.stringMatching(/^tlkc /u) });
  });
});

describe('dates', () => {
  it('are today, the end of the period and the deadlines, each with its day of the week', () => {
    const { list } = completeAt(`${HEAD}văn bản:\n  ngày: |`);
    expect(list.items.map(({ label, detail, labelDetails }) => [label, detail, labelDetails?.description])).toEqual([
      ['20/12/2021', 'thứ Hai', 'hôm nay'],
      ['31/12/2021', 'thứ Sáu', 'ngày cuối kỳ báo cáo'],
    ]);
  });

  it('lie ahead where something is still to be put right', () => {
    const text = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tồn tại hạn chế:\n      - thời hạn: |`;
    expect(completeAt(text).labels.slice(0, 2)).toEqual(['31/03/2022', '31/12/2022']);
  });
});
