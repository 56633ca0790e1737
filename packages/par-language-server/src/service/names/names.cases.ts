/**
 * One table of names: files of a workspace in which the places that name one and the same thing are marked, `⟦…⟧`, and
 * `⟦=…⟧` where it is defined. Definition, references, highlights and rename are all held to it.
 */
export interface NameCase {
  readonly files: Readonly<Record<string, string>>;
  /** Where it is defined if no file of the workspace does: a line of a page of the product. */
  readonly page?: { readonly uri: string; readonly line: string };
  /** Where nobody defines it, the first place that names it counts. */
  readonly firstCited?: true;
  /** What it is called anew, or why it is not. */
  readonly rename:
    | { readonly to: string; readonly written?: (mark: string) => string }
    | { readonly to: string; readonly refused: RegExp };
}

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

const HEAD_OF_VINHHA = HEAD.replace('soctrang-2021-09-24', 'vinhha-2023-03-15').replace('IV/2021', 'IV/2023');

/** A small directive that is whole; what stands in it is marked by replacing. */
const VINHHA = `mẫu: par-directive/1
mã: vinhha-2023-03-15
loại văn bản: chỉ thị
tên: Chỉ thị về cải cách hành chính năm 2023
cơ quan ban hành: Ủy ban nhân dân tỉnh
địa danh: Vĩnh Hà
tỉnh: tỉnh Vĩnh Hà
ngày: 15/03/2023
cơ quan:
  - tên: Ủy ban nhân dân tỉnh
  - mã: stc-vinh-ha
    tên: Sở Tài chính
    viết tắt: STC
  - mã: snv-vinh-ha
    tên: Sở Nội vụ
    viết tắt: SNV
nhóm cơ quan:
  - mã: cac-so
    tên: Các sở
    thành viên: [STC, Sở Nội vụ]
văn bản viện dẫn:
  - số ký hiệu: 18/BC-SNV
    ngày: 20/02/2023
    cơ quan ban hành: Sở Nội vụ tỉnh Vĩnh Hà
    trích yếu: Báo cáo các tồn tại, hạn chế về cải cách hành chính năm 2022
chỉ tiêu:
  - mã: ho-so-dung-han
    tên: Tỷ lệ hồ sơ giải quyết đúng hạn
    tử số: Hồ sơ giải quyết đúng hạn
    mẫu số: Hồ sơ đã giải quyết
nhiệm vụ:
  - mã: 1.a
    tên: Khắc phục tồn tại năm 2022
    giao cho: cac-so
    thời hạn: 30/06/2023
    văn bản viện dẫn: 18/BC-SNV
    nội dung công việc:
      - Rà soát các tồn tại thuộc trách nhiệm của mình.
      - mã: 1.a.9
        nội dung: Khắc phục xong trong quý II.
  - mã: 1.b
    tên: Giải quyết hồ sơ đúng hạn
    giao cho: Các sở
    thời hạn: thường xuyên
    chỉ tiêu: ho-so-dung-han
    nội dung công việc:
      - Công khai tiến độ giải quyết hồ sơ.
chế độ báo cáo:
  giao cho: Các sở
  gửi: Ủy ban nhân dân tỉnh
  kỳ báo cáo: Quý IV/2023
`;

const BASE = `mẫu: par-criteria/1
mã: goc-2023
tên: Bộ tiêu chí gốc
năm: 2023
nguồn số liệu: tự đặt
lĩnh vực:
  - mã: "1"
    tên: Chỉ đạo, điều hành
    điểm tối đa: 3
    tiêu chí:
      - mã: "1.1"
        tên: Thực hiện kế hoạch
        điểm tối đa: 1
        cách chấm: theo tỷ lệ
      - mã: "1.2"
        tên: Kiểm tra
        điểm tối đa: 2
        cách chấm:
          kiểu: theo công thức
          biến số:
            - mã: da_kiem_tra
              tên: Cơ quan đã kiểm tra
            - mã: tong_so
              tên: Tổng số cơ quan
          công thức: min(da_kiem_tra / tong_so, 1) * 2
`;

const marked = (text: string, ...marks: readonly (readonly [whole: string, part: string])[]): string =>
  marks.reduce((before, [whole, part]) => {
    const name = part.replace(/^=/u, '');
    if (!before.includes(whole)) throw new Error(`not in the text: ${whole}`);
    return before.replaceAll(
      whole,
      whole.replace(name, () => `⟦${part}⟧`),
    );
  }, text);

export const NAMES: Readonly<Record<string, NameCase>> = {
  'a task of the built-in directive, over all reports': {
    files: {
      'stc.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: ⟦3.a⟧\n    trạng thái: hoàn thành\n  - mã: 3.b\n    trạng thái: hoàn thành\n`,
      'skhdt.par.json':
        '{ "format": "par-report/1", "directive": "soctrang-2021-09-24", "tasks": [{ "task": ⟦"3.a"⟧ }] }',
    },
    page: { uri: 'par:/vi/soctrang-2021-09-24.par-directive.yaml', line: '  - mã: 3.a' },
    rename: { to: '3.z', refused: /có sẵn trong phần mềm/u },
  },
  'a task of a directive in the workspace, with what is numbered by it': {
    files: {
      'vinhha.par-directive.yaml': marked(VINHHA, ['- mã: 1.b\n', '=1.b']),
      'stc.par.yaml': `${HEAD_OF_VINHHA}nhiệm vụ:\n  - mã: "1.a"\n    trạng thái: hoàn thành\n  - mã: ⟦'1.b'⟧\n    trạng thái: hoàn thành\n`,
      'stc-soctrang.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: 1.b\n    trạng thái: hoàn thành\n`,
    },
    rename: { to: '2.a', written: (mark) => mark.replace('1.b', '2.a') },
  },
  'an id of a task that another one has': {
    files: {
      'vinhha.par-directive.yaml': marked(VINHHA, ['- mã: 1.b\n', '=1.b']),
    },
    rename: { to: '1.a', refused: /Đã có “1\.a”/u },
  },
  'an obligation with an id of its own': {
    files: {
      'vinhha.par-directive.yaml': marked(VINHHA, ['- mã: 1.a.9', '=1.a.9']),
      'stc.par.yaml': `${HEAD_OF_VINHHA}nhiệm vụ:\n  - mã: 1.a\n    trạng thái: hoàn thành\n    nội dung công việc: { 1.a.1: hoàn thành, ⟦1.a.9⟧: hoàn thành }\n`,
    },
    rename: { to: '1.a.2' },
  },
  'an obligation that is called by its place': {
    files: {
      'vinhha.par-directive.yaml': marked(VINHHA, [
        '- Công khai tiến độ giải quyết hồ sơ.',
        '=Công khai tiến độ giải quyết hồ sơ.',
      ]),
      'stc.par.yaml': `${HEAD_OF_VINHHA}nhiệm vụ:\n  - mã: 1.b\n    trạng thái: hoàn thành\n    nội dung công việc:\n      ⟦1.b.1⟧: hoàn thành\n`,
    },
    rename: { to: '1.b.7', refused: /suy ra từ tên hoặc thứ tự|ghi tên, không ghi mã/u },
  },
  'an indicator, also where a criteria set takes its figure': {
    files: {
      'vinhha.par-directive.yaml': marked(
        VINHHA,
        ['- mã: ho-so-dung-han', '=ho-so-dung-han'],
        ['chỉ tiêu: ho-so-dung-han', 'ho-so-dung-han'],
      ),
      'stc.par.yaml': `${HEAD_OF_VINHHA}nhiệm vụ: []\nchỉ tiêu:\n  ⟦ho-so-dung-han⟧:\n    tử số: 95\n    mẫu số: 100\n`,
      'bo.par-criteria.yaml': BASE.replace(
        'cách chấm: theo tỷ lệ\n',
        'cách chấm: theo tỷ lệ\n        lấy số liệu: indicator:⟦ho-so-dung-han⟧\n',
      ),
    },
    rename: { to: 'ho-so-som-han' },
  },
  'an agency that a directive describes': {
    files: {
      'vinhha.par-directive.yaml': marked(VINHHA, ['mã: stc-vinh-ha', '=stc-vinh-ha'], ['[STC,', 'STC']),
      'stc.par.yaml': `mẫu: par-report/1\nvăn bản chỉ đạo: vinhha-2023-03-15\ncơ quan: ⟦Sở Tài chính⟧\nkỳ báo cáo: Quý IV/2023\n`,
      'stc-2.par.yaml': `mẫu: par-report/1\nvăn bản chỉ đạo: vinhha-2023-03-15\ncơ quan: ⟦stc-vinh-ha⟧\nkỳ báo cáo: Quý III/2023\n`,
    },
    rename: { to: 'so-tai-chinh-vinh-ha', written: (mark) => mark.replace('stc-vinh-ha', 'so-tai-chinh-vinh-ha') },
  },
  'a group of addressees, by its id and by its name': {
    files: {
      'vinhha.par-directive.yaml': marked(
        VINHHA,
        ['mã: cac-so', '=cac-so'],
        ['giao cho: cac-so', 'cac-so'],
        ['giao cho: Các sở', 'Các sở'],
      ),
    },
    rename: { to: 'so-nganh', written: (mark) => mark.replace('cac-so', 'so-nganh') },
  },
  'a directive of the workspace': {
    files: {
      'vinhha.par-directive.yaml': marked(VINHHA, ['mã: vinhha-2023-03-15', '=vinhha-2023-03-15']),
      'stc.par.yaml': `mẫu: par-report/1\nvăn bản chỉ đạo: "⟦vinhha-2023-03-15⟧"\n`.replace(
        '"⟦vinhha-2023-03-15⟧"',
        '⟦"vinhha-2023-03-15"⟧',
      ),
      'quy-iv.par-roster.yaml': 'mẫu: par-roster/1\nvăn bản chỉ đạo: ⟦vinhha-2023-03-15⟧\ncơ quan: []\n',
    },
    rename: { to: 'vinhha-2023', written: (mark) => mark.replace('vinhha-2023-03-15', 'vinhha-2023') },
  },
  'a component, in its set, in a set that builds on it, in a self-assessment': {
    files: {
      'goc.par-criteria.yaml': marked(BASE, ['mã: "1.1"', '="1.1"']),
      'tinh.par-criteria.yaml': `mẫu: par-criteria/1\nmã: tinh-2023\nkế thừa: goc-2023\nthay đổi:\n  - mã: ⟦"1.1"⟧\n    điểm tối đa: 1\n`,
      'stc.par.yaml': `${HEAD}tự chấm điểm:\n  bộ tiêu chí: tinh-2023\n  tiêu chí:\n    ⟦"1.1"⟧: { điểm tự chấm: 1 }\n    "1.2": { điểm tự chấm: 1 }\n`,
      'snv.par.yaml': `${HEAD}tự chấm điểm:\n  bộ tiêu chí: goc-2023\n  tiêu chí:\n    ⟦1.1⟧: { điểm tự chấm: 1 }\n`,
      'skhac.par.yaml': `${HEAD}tự chấm điểm:\n  bộ tiêu chí: directive-soctrang-2021\n  tiêu chí:\n    "1.1": { điểm tự chấm: 1 }\n`,
    },
    rename: { to: '1.1a', written: (mark) => mark.replace('1.1', '1.1a') },
  },
  'a component of a built-in set': {
    files: {
      'stc.par.yaml': `${HEAD}tự chấm điểm:\n  tiêu chí:\n    ⟦"1.1"⟧: { điểm tự chấm: 1 }\n`,
    },
    page: { uri: 'par:/vi/directive-soctrang-2021.par-criteria.yaml', line: '      - mã: "1.1"' },
    rename: { to: '1.9', refused: /có sẵn trong phần mềm/u },
  },
  'a criteria set': {
    files: {
      'goc.par-criteria.yaml': marked(BASE, ['mã: goc-2023', '=goc-2023']),
      'tinh.par-criteria.yaml': 'mẫu: par-criteria/1\nmã: tinh-2023\nkế thừa: ⟦goc-2023⟧\n',
      'stc.par.yaml': `${HEAD}tự chấm điểm:\n  bộ tiêu chí: ⟦goc-2023⟧\n`,
    },
    rename: { to: 'goc-2024' },
  },
  'a variable of a formula': {
    files: {
      'goc.par-criteria.yaml': marked(BASE, ['mã: da_kiem_tra', '=da_kiem_tra'], ['min(da_kiem_tra /', 'da_kiem_tra']),
      'stc.par.yaml': `${HEAD}tự chấm điểm:\n  bộ tiêu chí: goc-2023\n  tiêu chí:\n    "1.2":\n      giá trị: { ⟦da_kiem_tra⟧: 3, tong_so: 4 }\n`,
    },
    rename: { to: 'kiem_tra' },
  },
  'a variable with the name of a function': {
    files: {
      'goc.par-criteria.yaml': marked(BASE, ['mã: tong_so', '=tong_so'], ['/ tong_so,', 'tong_so']),
    },
    rename: { to: 'min', refused: /tên biến số/u },
  },
  'a document, wherever reports cite it': {
    files: {
      'stc.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - số ký hiệu: ⟦120/BC-STC⟧\n        ngày: 01/12/2021\n      - số ký hiệu: 121/BC-STC\n`,
      'snv.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: 3.b\n    tài liệu kiểm chứng: [{ số ký hiệu: ⟦"120/BC-STC"⟧, ngày: 2021-12-01 }]\n`,
      'nam-truoc.par.yaml': `${HEAD.replace('2021\n', '2020\n')}nhiệm vụ:\n  - mã: 3.b\n    tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC, ngày: 01/12/2020 }]\n`,
    },
    firstCited: true,
    rename: { to: 'số 125/bc-stc', written: (mark) => mark.replace('120/BC-STC', '125/BC-STC') },
  },
  'a report as a document that another one cites': {
    files: {
      'stc.par.yaml': `${HEAD}văn bản:\n  số: ⟦=412⟧\n  ký hiệu: ⟦=BC-STC⟧\n  ngày: 10/12/2021\n`,
      'snv.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: 3.b\n    tài liệu kiểm chứng:\n      - số ký hiệu: ⟦412/BC-STC⟧\n        ngày: 10/12/2021\n`,
    },
    rename: {
      to: '413/BC-STC',
      written: (mark) => mark.replace('412', '413'),
    },
  },
  'a document of the built-in directive': {
    files: {
      'stc.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: 1.a\n    tài liệu kiểm chứng:\n      - số ký hiệu: ⟦74/BC-SNV⟧\n`,
    },
    page: { uri: 'par:/vi/soctrang-2021-09-24.par-directive.yaml', line: '  - số ký hiệu: 74/BC-SNV' },
    rename: { to: '75/BC-SNV', refused: /có sẵn trong phần mềm/u },
  },
  'an evidence document that a directive of the workspace cites': {
    files: {
      'vinhha.par-directive.yaml': marked(
        VINHHA,
        ['- số ký hiệu: 18/BC-SNV', '=18/BC-SNV'],
        ['văn bản viện dẫn: 18/BC-SNV', '18/BC-SNV'],
      ),
      'stc.par.yaml': `${HEAD_OF_VINHHA}nhiệm vụ:\n  - mã: 1.a\n    tài liệu kiểm chứng:\n      - số ký hiệu: ⟦18/BC-SNV⟧\n`,
    },
    rename: { to: '18a', refused: /số, ký hiệu văn bản/u },
  },
  'a period, which nobody renames': {
    files: {
      'stc.par.yaml': 'mẫu: par-report/1\nkỳ báo cáo: ⟦Quý IV/2021⟧\n',
      'snv.par.json': '{ "format": "par-report/1", "period": ⟦"2021-Q4"⟧ }',
      'quy-iv.par-roster.yaml': 'mẫu: par-roster/1\nkỳ báo cáo: ⟦2021-Q4⟧\n',
    },
    rename: { to: '2022-Q1', refused: /không có mã/u },
  },
  'a document that sentences speak of': {
    files: {
      'stc.par.yaml': `${HEAD}đánh giá chung: |\n  Đã thực hiện Báo cáo số ⟦120/BC-STC⟧. Xem 121/BC-STC,\n  (⟦120/BC-STC⟧); đạt 12/14 nhiệm vụ.\nnhiệm vụ:\n  - mã: 3.a\n    kết quả: "Theo ⟦120/BC-STC⟧"\n    tài liệu kiểm chứng: [{ số ký hiệu: ⟦120/BC-STC⟧ }]\n`,
    },
    firstCited: true,
    rename: { to: '130/BC-STC' },
  },
  'a document of two years, cited without a date': {
    files: {
      'snv.par.yaml': `${HEAD}nhiệm vụ:\n  - mã: 3.b\n    tài liệu kiểm chứng: [{ số ký hiệu: ⟦"120/BC-STC"⟧ }]\n`,
    },
    firstCited: true,
    rename: { to: '121/BC-STC', written: (mark) => mark.replace('120', '121') },
  },
  'what a broken directive describes': {
    files: {
      'vinhha.par-directive.yaml': marked(
        VINHHA.replace('  gửi: Ủy ban nhân dân tỉnh\n', '').replace('ngày: 15/03/2023', 'ngày: "15/03'),
        ['mã: stc-vinh-ha', '=stc-vinh-ha'],
        ['[STC,', 'STC'],
      ),
    },
    rename: { to: 'stc', written: (mark) => mark.replace('stc-vinh-ha', 'stc') },
  },
  'a task whose report is broken above': {
    files: {
      'vinhha.par-directive.yaml': marked(VINHHA, ['- mã: 1.b\n', '=1.b']),
      'stc.par.yaml': `${HEAD_OF_VINHHA}đánh giá chung: "Chưa đóng\nnhiệm vụ:\n  - mã: ⟦1.b⟧\n    trạng thái: [hoàn\n`,
    },
    rename: { to: '3.a' },
  },
};
