import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupContent } from 'vscode-languageserver-types';
import { openAll } from '../../test/marked-names';
import { type HoverOptions, hoverAt } from './hover';

const examples = new URL('../../../../examples/', import.meta.url);
const example = (path: string): string => readFileSync(new URL(path, examples), 'utf8');

/** What is shown where `|` stands in the first of some texts; undefined where nothing is. */
function shownAt(
  marked: string,
  options: Partial<HoverOptions> = {},
  name = 'bao-cao.par.yaml',
  others: Readonly<Record<string, string>> = {},
): string | undefined {
  const at = marked.indexOf('|');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const texts = Object.entries({ [name]: text, ...others }).map(
    ([file, one]) => [`file:///cchc/${file}`, one] as const,
  );
  const files = openAll(texts);
  const [document] = files;
  if (document === undefined || at < 0) throw new Error('one cursor, please');
  const position = TextDocument.create('', '', 1, text).positionAt(at);
  const hover = hoverAt(document, position, { language: 'vi', view: { files }, ...options });
  // What belongs together stays on one line; here it is read as any blank.
  return hover && MarkupContent.is(hover.contents) ? hover.contents.value.replaceAll('\u00a0', ' ') : undefined;
}

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản: { số: 412, ký hiệu: BC-STC, ngày: 10/12/2021 }
`;

/** Where the pointer rests, and parts of what is said there. */
type Case = readonly [where: string, marked: string, ...said: readonly string[]];

describe('resting the pointer in a report shows', () => {
  it.each<Case>([
    [
      'a task',
      `${HEAD}nhiệm vụ:\n  - mã: 3.|b\n    trạng thái: hoàn thành\n`,
      '3.b – ',
      'Giao cho: Sở Tài chính',
      'Cơ quan báo cáo: được giao nhiệm vụ này',
      'Thời hạn: ',
      'Lĩnh vực của PAR INDEX: 6 – Tài chính công',
      'Báo cáo này ghi: hoàn thành',
      '3.b.1',
    ],
    [
      'the deadline of a task with the working days left',
      `${HEAD}nhiệm vụ:\n  - mã: 9.|i\n`,
      'Cơ quan báo cáo: không được giao nhiệm vụ này',
    ],
    [
      'an obligation',
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    nội dung công việc: { 3.a|.1: hoàn thành }\n`,
      'Nội dung công việc 3.a.1',
      'Thuộc nhiệm vụ: 3.a – ',
    ],
    [
      'an indicator with its formula, its target and the figures of the report',
      `${HEAD}chỉ tiêu:\n  audit-|recommendations-resolved: { tử số: 191, mẫu số: 200 }\n`,
      'Cách tính: tử số ÷ mẫu số × 100',
      'Mức phải đạt: 100% (suy ra từ ',
      'Báo cáo này: 191/200 = 95,5%',
      'Nguồn: chưa kiểm chứng',
    ],
    [
      'the indicator of a figure',
      `${HEAD}chỉ tiêu:\n  audit-recommendations-resolved: { tử số: 19|1, mẫu số: 200 }\n`,
      'Tỷ lệ kiến nghị kiểm toán đã xử lý',
    ],
    [
      'an agency, also one written without diacritics',
      `mẫu: par-report/1\ncơ quan: so tai| chinh\nkỳ báo cáo: Quý IV/2021\n`,
      'Sở Tài chính',
      'Viết tắt: STC',
      'Thời gian hoạt động: đến 28/02/2025',
      'Cơ quan kế tục:',
      'Tiền thân:',
      'Sở Kế hoạch và Đầu tư (đến 28/02/2025)',
    ],
    [
      'a period with its figures and its deadline',
      HEAD.replace('Quý IV', 'Quý| IV'),
      '01/10/2021 – 31/12/2021',
      'Kỳ số liệu: 15/09/2021 – 14/12/2021 (có nguồn: ',
      'Hạn báo cáo: Quý IV/2021, ngày cuối 31/12/2021; còn 9 ngày làm việc',
    ],
    ['a period that nobody asked for', HEAD.replace('Quý IV/2021', 'Quý| I/2022'), 'không nêu hạn cho kỳ này'],
    [
      'a working day',
      HEAD.replace('10/12', '10|/12'),
      'Thứ Sáu, 10/12/2021',
      'Ngày: ngày làm việc',
      'trong kỳ Quý IV/2021',
      'đã qua 6 ngày làm việc',
    ],
    [
      'a holiday by its name',
      HEAD.replace('10/12/2021', '01/01|/2022'),
      'ngày nghỉ: Tết Dương lịch',
      'sau kỳ Quý IV/2021',
    ],
    ['a Sunday', HEAD.replace('10/12/2021', '12/12|/2021'), 'Chủ nhật, 12/12/2021', 'ngày nghỉ cuối tuần'],
    ['a year that the calendar does not know', HEAD.replace('10/12/2021', '10/12|/2035'), 'lịch nghỉ chưa có năm 2035'],
    ['today', HEAD.replace('10/12/2021', '20/12|/2021'), 'So với hôm nay: là hôm nay'],
    [
      'a document by the parts of its symbol',
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - số ký hiệu: 120|/BC-STC\n`,
      'Văn bản số 120/BC-STC',
      'Loại văn bản: báo cáo',
      'Cơ quan ban hành: STC – Sở Tài chính',
    ],
    [
      'a document that the directive cites',
      `${HEAD}nhiệm vụ:\n  - mã: 1.a\n    tài liệu kiểm chứng:\n      - số ký hiệu: 74|/BC-SNV\n`,
      'Trích yếu: Báo cáo chi tiết các tồn tại, hạn chế',
      'Ngày: 23/07/2021',
      'Nhiệm vụ viện dẫn: 1.a',
    ],
    [
      'a status',
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn| thành\n`,
      'hoàn thành',
      'Đã hoàn thành.',
      'Giá trị tiếng Anh: done',
    ],
    [
      'a status that is misspelt only in its marks',
      `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoan| thanh\n`,
      'Đã hoàn thành.',
    ],
    [
      'a key',
      `${HEAD}nhiệm| vụ:\n  - mã: 3.a\n`,
      'Kết quả thực hiện từng nhiệm vụ được giao.',
      'Khóa tiếng Anh: tasks',
    ],
    ['a key of a list of values', `${HEAD}nhiệm vụ:\n  - trạng| thái:\n`, 'bắt buộc', 'chưa thực hiện'],
    ['the schema of other editors', `$sch|ema: x.json\n${HEAD}`, 'JSON Schema'],
    [
      'a component with its rule, its points now and their stage',
      `${HEAD}tự chấm điểm:\n  tiêu chí:\n    "1|.1": { giá trị: 87,5%, điểm tự chấm: 20 }\n`,
      'Điểm bằng tỷ lệ × 25 điểm',
      '20,00/25,00 điểm (tự chấm)',
      '87,5% × 25 = 21,875',
      'do bộ tiêu chí này tự đặt ra',
    ],
    [
      'the component of a value',
      `${HEAD}tự chấm điểm:\n  tiêu chí:\n    "1.1": { giá trị: 87|,5% }\n`,
      'Tỷ lệ nhiệm vụ đã thực hiện',
    ],
    [
      'an area with its points now',
      `${HEAD}tự chấm điểm:\n  tiêu chí:\n    "|1": {}\n`,
      'Điểm hiện có: ',
      'Điểm tối đa: 45 (do bộ tiêu chí này tự đặt ra',
    ],
    [
      'a criteria set',
      `${HEAD}tự chấm điểm:\n  bộ tiêu chí: par-index|-2021\n`,
      'Năm chấm: 2021',
      'Điểm tối đa: 100 (',
    ],
    ['a directive', HEAD.replace('soctrang-', 'soctrang|-'), 'Nhiệm vụ: 46', 'Hạn báo cáo: '],
    ['a silenced code', `# par-disable-next-line PAR|601\n${HEAD}`, 'PAR601 – '],
    ['a task below an unclosed quote', `${HEAD}đánh giá chung: "Chưa đóng\nnhiệm vụ:\n  - mã: 3.|b\n`, '3.b – '],
    ['a task in a list that is not closed', `${HEAD}nhiệm vụ: [{ mã: 3.|b, trạng thái: \n`, '3.b – '],
  ])('%s', (_, marked, ...said) => {
    const shown = shownAt(marked);
    for (const part of said) expect(shown).toContain(part);
  });

  it('the same of JSON with English keys, in English', () => {
    const text =
      '{ "format": "par-report/1", "directive": "soctrang-2021-09-24", "agency": "so-tai-chinh", "period": "2021-Q4", "tasks": [{ "task": "3|.b", "status": "done" }] }';
    const shown = shownAt(text, { language: 'en' }, 'bao-cao.par.json');
    for (const part of ['Binds: ', 'is bound by this task', 'This report says: done', 'Obligations:']) {
      expect(shown).toContain(part);
    }
  });

  it('nothing in free text, in a comment or between the lines', () => {
    for (const marked of [
      `${HEAD}đánh giá chung: Trong quý, Sở đã| hoàn thành.\n`,
      `# Báo cáo| của Sở\n${HEAD}`,
      `${HEAD}\n|\nnhiệm vụ: []\n`,
      '|',
    ]) {
      expect(shownAt(marked)).toBeUndefined();
    }
  });

  it('where else a document is cited, and which report it is', () => {
    const marked = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng: [{ số ký hiệu: 88|/BC-SNV, ngày: 01/12/2021 }]\n`;
    const others = {
      'so-noi-vu.par.yaml': HEAD.replace('Sở Tài chính', 'Sở Nội vụ').replace('412', '88').replace('BC-STC', 'BC-SNV'),
      'so-tu-phap.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: 3.b\n    tài liệu kiểm chứng: [{ số ký hiệu: 88/BC-SNV }]\n`,
    };
    const shown = shownAt(marked, {}, 'bao-cao.par.yaml', others);
    expect(shown).toContain('Là báo cáo: Sở Nội vụ, Quý IV/2021, so-noi-vu.par.yaml');
    expect(shown).toContain('so-tu-phap.par.yaml, dòng 8');
  });

  it('a text of the file as text, whatever signs stand in it', () => {
    const directive = example('vinh-ha/vinhha-2023-03-15.par-directive.yaml').replace(
      'tiếng Việt: Khắc phục tồn tại năm 2022',
      'tiếng Việt: "[bấm](command:evil) <img src=x> **đậm** https://xau.vn"',
    );
    const marked = `mẫu: par-report/1\nvăn bản chỉ đạo: vinhha-2023-03-15\ncơ quan: Sở Nội vụ\nkỳ báo cáo: Quý IV/2023\nnhiệm vụ:\n  - mã: 1.|a\n`;
    const shown = shownAt(marked, { markdown: true }, 'bao-cao.par.yaml', { 'a.par-directive.yaml': directive });
    expect(shown).toContain('\\[bấm\\](command:evil) \\<img src=x\\> \\*\\*đậm\\*\\* https\\://xau.vn');
  });
});

const DIRECTIVE = example('vinh-ha/vinhha-2023-03-15.par-directive.yaml');
const CRITERIA = example('criteria/mau-bo-tieu-chi.par-criteria.yaml');
const cursorIn = (text: string, near: string): string => {
  if (!text.includes(near.replace('|', ''))) throw new Error(`not in the text: ${near}`);
  return text.replace(near.replace('|', ''), () => near);
};

describe('resting the pointer in a directive shows', () => {
  it.each<Case>([
    [
      'a group with its members',
      'giao cho: [Các| sở',
      'Nhóm cơ quan: Các sở',
      '- Sở Nội vụ',
      'Nguồn: Chỉ thị số 05/CT-UBND',
    ],
    ['an indicator', 'chỉ tiêu: ho-so|-dung-han', 'Tử số: Hồ sơ giải quyết đúng hạn', 'Mức phải đạt: 98%'],
    ['a document', 'căn cứ: 76|/NQ-CP', 'Loại văn bản: nghị quyết', 'Ngày: 15/07/2021', 'dòng '],
    ['a task', '- mã: 1|.b\n', '1.b – Giải quyết hồ sơ đúng hạn', 'Trung tâm Phục vụ hành chính công (phối hợp)'],
    [
      'an agency with what became of it',
      'tiếng Việt: Sở Thông| tin và Truyền thông,',
      'từ 01/01/2025: Sở Khoa học và Công nghệ',
    ],
    ['a system', 'hệ thống: Phần mềm| quản lý văn bản', 'Nhiệm vụ:', '1.d'],
    ['a value', 'loại văn bản: chỉ| thị', 'chỉ thị'],
    ['a key', 'kế| tục:', 'Cơ quan nào kế tục'],
  ])('%s', (_, near, ...said) => {
    const shown = shownAt(cursorIn(DIRECTIVE, near), {}, 'vinhha.par-directive.yaml');
    for (const part of said) expect(shown).toContain(part);
  });

  it('what the text itself says, while it is too broken for more', () => {
    const broken = DIRECTIVE.replace('loại văn bản: chỉ thị\n', 'loại văn bản: "chỉ thị\n');
    const shown = shownAt(cursorIn(broken, '- mã: 1|.b\n'), {}, 'vinhha.par-directive.yaml');
    expect(shown).toBe('1.b – Giải quyết hồ sơ đúng hạn');
  });
});

describe('resting the pointer in a calendar shows', () => {
  it('what the file itself makes of a day', () => {
    const text =
      'mẫu: par-calendar/1\nnăm: [2031]\nngày nghỉ:\n  - ngày: 22/01|/2031\n    tên: Tết Nguyên đán\n    nguồn: Thông báo của tỉnh\n';
    const shown = shownAt(text, {}, '2031.par-calendar.yaml');
    expect(shown).toContain('Thứ Tư, 22/01/2031');
    expect(shown).toContain('ngày nghỉ: Tết Nguyên đán');
  });
});

describe('resting the pointer in a criteria set shows', () => {
  it.each<Case>([
    [
      'a component',
      '- mã: "1.1|.2"',
      'Điểm tối đa: 1 (do bộ tiêu chí này tự đặt ra',
      'Cách chấm: Đạt 100%',
      'Thuộc: 1 Chỉ đạo, điều hành › 1.1',
    ],
    [
      'the set',
      'mã: mau-bo|-tieu-chi',
      'Năm chấm: 2023',
      'Xếp loại (do bộ tiêu chí này tự đặt ra',
      'Trung bình: trên 65%',
    ],
    ['a kind of rule', 'kiểu: theo thời| hạn', 'Xong trước ngày nào thì được điểm của ngày ấy'],
    ['a day', 'chậm nhất: 31/12|/2022', 'Thứ Bảy, 31/12/2022'],
  ])('%s', (_, near, ...said) => {
    const shown = shownAt(cursorIn(CRITERIA, near), {}, 'mau.par-criteria.yaml');
    for (const part of said) expect(shown).toContain(part);
  });

  it('an item of the set that a broken one builds on', () => {
    const text =
      'mẫu: par-criteria/1\nmã: tinh\nkế thừa: directive-soctrang-2021\nthay đổi:\n  - mã: "1|.1"\n    điểm tối đa: "2\n';
    expect(shownAt(text, {}, 'tinh.par-criteria.yaml')).toContain('Tỷ lệ nhiệm vụ đã thực hiện');
  });

  it('a formula with what its variables stand for, also while the set is broken', () => {
    const text = `mẫu: par-criteria/1
mã: thu
lĩnh vực:
  - mã: 1
    cách chấm:
      kiểu: theo công thức
      biến số: [{ mã: da_lam, tên: Việc đã làm }]
      công thức: mi|n(da_lam; 1)
`;
    const shown = shownAt(text, {}, 'thu.par-criteria.yaml');
    for (const part of ['min(da_lam; 1)', 'da_lam Việc đã làm']) expect(shown).toContain(part);
  });
});
