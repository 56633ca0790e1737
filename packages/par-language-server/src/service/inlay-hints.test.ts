import type { CalendarDate } from '@soctrang/par-core/directive';
import { describe, expect, it, test } from 'vitest';
import { exampleFile, nearby, opened } from '../../test/example-files';
import { hintTooltips, only, shownHints } from '../../test/shown-hints';
import { inlayHintsOf, type OpenDocument } from '.';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản: { ngày: 10/12/2021 }
nhiệm vụ: []
`;

function report(text: string): OpenDocument {
  return opened('file:///so-tai-chinh.par.yaml', text);
}

const line = (at: number) => ({ start: { line: at, character: 0 }, end: { line: at, character: 10 } });

describe('the points in a self-assessment', () => {
  const text = `${HEAD}tự chấm điểm:
  tiêu chí:
    "1.1": { điểm tự chấm: 0 }
    "2.2": { không áp dụng: có, giải trình: Không có tồn tại. }
    "2.3": { giá trị: 2/3, điểm tự chấm: "2,67" }
    "3.4":
      giá trị: gần hết
    "3.5": { giải trình: Chưa thống kê. }
    "4": { điểm tự chấm: 15 }
    "4.1": { điểm tự chấm: 10, điểm thẩm định: "9,5" }
`;

  it('stand of their maximum beside each component, and in all', () => {
    expect(shownHints(report(text), only('points'))).toEqual([
      'tự chấm điểm:⟨12,17/96 (12,68%)⟩',
      '"1.1":⟨0/25⟩ { điểm tự chấm: 0 }',
      '"2.2":⟨không áp dụng⟩ { không áp dụng: có, giải trình: Không có tồn tại. }',
      '"2.3":⟨2,67/4⟩ { giá trị: 2/3, điểm tự chấm: "2,67" }',
      '"3.4":⟨?/4⟩',
      '"3.5":⟨–/2⟩ { giải trình: Chưa thống kê. }',
      '"4.1":⟨9,5/10⟩ { điểm tự chấm: 10, điểm thẩm định: "9,5" }',
    ]);
    expect(shownHints(report(text), only('points', 'en'))).toContain(
      '"4.1":⟨9.5/10⟩ { điểm tự chấm: 10, điểm thẩm định: "9,5" }',
    );
  });

  test.each([
    ['giải trình: Gửi đúng hạn.', '10/10', 'tính theo cách chấm'],
    ['điểm tự chấm: 10', '10/10', 'điểm tự chấm'],
    ['điểm tự chấm: 10, điểm thẩm định: 9', '9/10', 'điểm thẩm định lần 1'],
    ['điểm tự chấm: 10, điểm thẩm định: 9, điểm thẩm định lần 2: 10', '10/10', 'điểm thẩm định lần 2'],
  ])('tell whose they are: %s', (rest, label, whose) => {
    const document = report(`${HEAD}tự chấm điểm: { tiêu chí: { "4.1": { ${rest} } } }\n`);
    expect(hintTooltips(document, only('points')).get(label)).toContain(`Gửi báo cáo đúng hạn: ${whose}`);
  });

  it('never stand without where the numbers of the set come from', () => {
    const tooltips = hintTooltips(report(text), only('points'));
    expect(tooltips.get('12,17/96 (12,68%)')).toContain('Nguồn số liệu: do bộ tiêu chí này tự đặt ra');
    expect(tooltips.get('2,67/4')).toContain('Điểm tối đa 4: do bộ tiêu chí này tự đặt ra');
    expect(tooltips.get('12,17/96 (12,68%)')).toMatch(/Còn \d tiêu chí chưa có điểm\. 1 tiêu chí không áp dụng\./u);
  });

  it('stand in JSON too', () => {
    const document = opened(
      'file:///so-tai-chinh.par.json',
      '{ "format": "par-report/1", "directive": "soctrang-2021-09-24", "agency": "STC", "period": "2021-Q4", "tasks": [],\n"selfAssessment": { "items": {\n"4.2" : { "points": 0 } } } }',
    );
    expect(shownHints(document, only('points'))).toEqual([
      expect.stringMatching(/^"selfAssessment":⟨[\d,/]+ .*⟩ \{/u),
      '"4.2" :⟨0/5⟩ { "points": 0 } } } }',
    ]);
  });
});

describe('the rates in a report', () => {
  it('stand behind a denominator, and not behind a count, a half, or none at all', () => {
    const text = `${HEAD}chỉ tiêu:
  procedures-online: { tử số: 38, mẫu số: 47 }
  signed-documents:
    tử số: 1852
    mẫu số: 1852
  initiatives: { tử số: 4, mẫu số: 5 }
  dossiers-on-time: { tử số: 0, mẫu số: 0 }
  online-dossiers: { mẫu số: 12 }
tự chấm điểm:
  tiêu chí:
    "3.4": { giá trị: 191/200 }
    "2.3": { giá trị: { tử số: 2, mẫu số: 3 } }
`;
    expect(shownHints(report(text), only('rates'))).toEqual([
      'procedures-online: { tử số: 38, mẫu số: 47⟨= 80,85%⟩ }',
      'mẫu số: 1852⟨= 100%⟩',
      '"3.4": { giá trị: 191/200⟨= 95,5%⟩ }',
      '"2.3": { giá trị: { tử số: 2, mẫu số: 3 }⟨= 66,67%⟩ }',
    ]);
  });

  it('say the target with its source', () => {
    const text = `${HEAD}chỉ tiêu:\n  audit-recommendations-resolved: { tử số: 14, mẫu số: 14 }\n`;
    expect(hintTooltips(report(text), only('rates')).get('= 100%')).toMatch(/^Mức phải đạt 100%: suy ra từ .*[^.]\.$/u);
  });
});

describe('the working days left', () => {
  const period = (date: string, today: CalendarDate): readonly string[] => {
    const text = HEAD.replace('văn bản: { ngày: 10/12/2021 }\n', date);
    return shownHints(opened('file:///x.par.yaml', text, { today }), only('deadlines'));
  };

  test.each([
    ['', '2021-12-20', 'còn 9 ngày làm việc'],
    ['', '2021-12-30', 'còn 1 ngày làm việc'],
    ['', '2021-12-31', 'hôm nay là hạn cuối'],
    ['', '2022-01-02', 'quá hạn, mới qua ngày nghỉ'],
    ['', '2022-01-05', 'quá hạn 2 ngày làm việc'],
    ['', '2031-01-05', 'quá hạn 3292 ngày'],
    ['văn bản: { ngày: 10/12/2021 }\n', '2021-12-20', 'đề ngày sớm hơn hạn 15 ngày làm việc'],
    ['văn bản: { ngày: 31/12/2021 }\n', '2022-01-20', 'đề đúng ngày hạn cuối'],
    ['văn bản: { ngày: 05/01/2022 }\n', '2022-01-20', 'đề ngày trễ hạn 2 ngày làm việc'],
    // A date that is still to come says nothing of today.
    ['văn bản: { ngày: 24/12/2021 }\n', '2021-12-20', 'còn 9 ngày làm việc'],
  ] as const)('stand beside the period: %j on %s', (date, today, label) => {
    expect(period(date, today)).toEqual([`kỳ báo cáo: Quý IV/2021⟨${label}⟩`]);
  });

  it('say nothing of a period that the directive does not ask for', () => {
    expect(shownHints(report(HEAD.replace('Quý IV/2021', 'Quý III/2021')), only('deadlines'))).toEqual([]);
  });

  it('stand beside the state of each task that is still open and has a last day', () => {
    const document = exampleFile('vinh-ha/so-thong-tin-va-truyen-thong.par.yaml', '2023-12-20');
    expect(shownHints(document, only('deadlines'))).toEqual([
      'period: 2023-Q4⟨đề ngày trễ hạn 1 ngày làm việc⟩',
      'status: in-progress⟨quá hạn 121 ngày làm việc⟩',
    ]);
    const words = hintTooltips(document, only('deadlines')).get('quá hạn 121 ngày làm việc');
    expect(words).toBe('Hạn cuối: thứ Sáu, 30/06/2023. Tính từ thứ Tư, 20/12/2023, không kể ngày đó.');
  });
});

describe('the names behind ids', () => {
  it('stand in a report, and not where the name is written', () => {
    const text = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: STC
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 3.c
    nội dung công việc:
      1.a.2: đang thực hiện
  - mã: 1.a
    nội dung công việc:
      1.a.2: đang thực hiện
chỉ tiêu:
  signed-documents:
    tử số: 3
  initiatives: { tử số: 4 }
tự chấm điểm:
  bộ tiêu chí: directive-soctrang-2021
  tiêu chí:
    "4.1": { điểm tự chấm: 10 }
`;
    expect(shownHints(report(text), only('names'))).toEqual([
      expect.stringMatching(/^văn bản chỉ đạo: soctrang-2021-09-24⟨Công văn ngày 24\/9\/2021 .*…⟩$/u),
      'cơ quan: STC⟨Sở Tài chính⟩',
      '- mã: 3.c⟨Cải thiện tiêu chí khảo sát cán bộ, công chức về tài chính công⟩',
      '- mã: 1.a⟨Khắc phục và giải trình tồn tại, hạn chế Bộ Nội vụ đã công bố⟩',
      '1.a.2: đang thực hiện⟨Khắc phục các tồn tại, hạn chế đó.⟩',
      'signed-documents:⟨Tỷ lệ văn bản điện tử được ký số⟩',
      'initiatives: { tử số: 4 }⟨Số giải pháp, sáng kiến được đề xuất⟩',
      expect.stringMatching(/^bộ tiêu chí: directive-soctrang-2021⟨Mức độ thực hiện .*⟩$/u),
      '"4.1": { điểm tự chấm: 10 }⟨Gửi báo cáo đúng hạn⟩',
    ]);
    const named = text.replace('cơ quan: STC', 'cơ quan: Sở Tài chính');
    expect(shownHints(report(named), only('names'))).not.toContain(expect.stringContaining('cơ quan:'));
  });

  it('speak the language that is asked for, whatever the file is written in', () => {
    const text = 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: STC\nkỳ báo cáo: Quý IV/2021\n';
    expect(shownHints(report(text), only('names', 'en'))).toContain('cơ quan: STC⟨Department of Finance⟩');
  });

  it('stand in a criteria set that builds on another', () => {
    expect(shownHints(exampleFile('criteria/vinh-ha-2023.par-criteria.yaml'), only('names'))).toEqual([
      'kế thừa: mau-bo-tieu-chi⟨MẪU bộ tiêu chí – mọi con số đều đặt ra để minh họa⟩',
      '- mã: "1.1.2"⟨Mức độ hoàn thành kế hoạch⟩',
      '- mã: "1.3"⟨Ban hành kế hoạch tuyên truyền⟩',
      'thuộc: "1"⟨Chỉ đạo, điều hành⟩',
      'đứng sau: "1.2"⟨Báo cáo định kỳ gửi trễ hoặc thiếu⟩',
      'thuộc: "2.2"⟨Tỷ lệ hồ sơ giải quyết đúng hạn⟩',
      'lấy số liệu: indicator:dossiers-on-time⟨Tỷ lệ hồ sơ giải quyết đúng hạn⟩',
      'thuộc: "2.2"⟨Tỷ lệ hồ sơ giải quyết đúng hạn⟩',
    ]);
  });

  it('say in a directive how many tasks each agency has, and how many agencies each task', () => {
    const lines = shownHints(exampleFile('vinh-ha/vinhha-2023-03-15.par-directive.yaml'), only('names'));
    expect(lines).toContain('- tên: { tiếng Việt: Sở Nội vụ⟨7 nhiệm vụ⟩, tiếng Anh: Department of Home Affairs }');
    expect(lines).toContain(
      "- tên: { tiếng Việt: Ủy ban nhân dân tỉnh⟨không có nhiệm vụ⟩, tiếng Anh: Provincial People's Committee }",
    );
    expect(lines).toContain('giao cho: [Các sở, Ủy ban nhân dân cấp huyện]⟨10 cơ quan⟩');
    expect(lines).toContain('chỉ tiêu: ho-so-dung-han⟨Tỷ lệ hồ sơ giải quyết đúng hạn⟩');
  });

  test.each([
    [
      'quy-iv.par-roster.yaml',
      'mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan:\n  - so-tai-chinh\n  - Sở Tư pháp\n',
      '- so-tai-chinh⟨Sở Tài chính⟩',
    ],
    [
      'nam-2027.par-calendar.yaml',
      'mẫu: par-calendar/1\nngày nghỉ:\n  - ngày: 03/05/2027\n    tên: Nghỉ bù\n    bù cho: 01/05/2027\n',
      '- ngày: 03/05/2027⟨thứ Hai⟩',
    ],
    [
      'par.config.yaml',
      'mẫu: par-config/1\nmức độ:\n  PAR303: lưu ý\n  PAR61: tắt\n',
      'PAR303: lưu ý⟨Tài liệu kiểm chứng ngoài kỳ báo cáo⟩',
    ],
  ])('stand in %s', (name, text, expected) => {
    expect(shownHints(opened(`file:///${name}`, text), only('names'))).toContain(expected);
  });
});

describe('the maxima in a criteria set', () => {
  const set = (maximum: string): string => `mẫu: par-criteria/1
mã: thu
tên: Bộ thử
năm: 2023
nguồn số liệu: Quyết định 12/QĐ-UBND
lĩnh vực:
  - mã: "1"
    tên: Chỉ đạo, điều hành
    điểm tối đa: ${maximum}
    tiêu chí:
      - { mã: "1.1", tên: Kế hoạch, điểm tối đa: 1, cách chấm: có/không }
      - { mã: "1.2", tên: Báo cáo, điểm tối đa: "0,5", cách chấm: có/không }
`;

  test.each([
    ['1,5', 'điểm tối đa: 1,5⟨bằng tổng 2 mục bên dưới · 100% tổng điểm của bộ⟩'],
    ['2', 'điểm tối đa: 2⟨bên dưới cộng được 1,5, thiếu 0,5 · 100% tổng điểm của bộ⟩'],
    ['1', 'điểm tối đa: 1⟨bên dưới cộng được 1,5, thừa 0,5 · 100% tổng điểm của bộ⟩'],
  ])('are held against what stands below: %s', (maximum, expected) => {
    expect(shownHints(opened('file:///thu.par-criteria.yaml', set(maximum)), only('points'))).toContain(expected);
  });

  it('say where they come from', () => {
    const document = opened('file:///thu.par-criteria.yaml', set('1,5'));
    expect(hintTooltips(document, only('points')).get('bằng tổng 2 mục bên dưới · 100% tổng điểm của bộ')).toBe(
      'Nguồn số liệu: có nguồn: Quyết định 12/QĐ-UBND.',
    );
  });

  it('are not repeated as shares of a hundred points', () => {
    const document = exampleFile('criteria/mau-bo-tieu-chi.par-criteria.yaml');
    expect(shownHints(document, only('points'))[0]).toBe(
      'điểm tối đa: 4⟨bằng tổng 4 mục bên dưới · 20% tổng điểm của bộ⟩',
    );
  });
});

describe('the days in a directive', () => {
  it('stand behind the periods that name them', () => {
    const lines = shownHints(exampleFile('vinh-ha/vinhha-2023-03-15.par-directive.yaml'), only('deadlines'));
    expect(lines).toEqual([
      'thời hạn: 30/06/2023⟨thứ Sáu⟩',
      'thời hạn: Năm 2023⟨thứ Ba, 02/01/2024⟩',
      'thời hạn: Quý IV/2023⟨thứ Ba, 02/01/2024⟩',
      'thời hạn: Quý III/2023⟨thứ Hai, 02/10/2023⟩',
      'hạn: 15/12/2023⟨thứ Sáu⟩',
    ]);
  });
});

describe('hints', () => {
  it('are asked for by lines', () => {
    const document = report(`${HEAD}tự chấm điểm:\n  tiêu chí:\n    "4.1": { điểm tự chấm: 10 }\n`);
    const labels = inlayHintsOf(document, line(8), { language: 'vi' }).map(({ label }) => label);
    expect(labels).toEqual(['10/10', 'Gửi báo cáo đúng hạn']);
    expect(inlayHintsOf(document, line(2), { language: 'vi' })).toEqual([]);
  });

  it('stand in the order of the text: points, rates, days, names', () => {
    const document = report(`${HEAD}tự chấm điểm:\n  tiêu chí:\n    "3.4":\n      giá trị: 191/200\n`);
    const labels = inlayHintsOf(document, line(8), { language: 'vi' }).map(({ label }) => label);
    expect(labels).toEqual(['1,5/4', 'Tỷ lệ hồ sơ giải quyết đúng hạn']);
  });

  it.each(['', 'mẫu: par-report/1', 'tự chấm điểm: 3', 'tự chấm điểm: { tiêu chí: { "1.1": { giá trị: [1] } } }'])(
    'are no trouble in %j',
    (text) => {
      expect(() => shownHints(report(text), { language: 'vi' })).not.toThrow();
    },
  );

  it('follow a directive that lies near the report', () => {
    const text = 'mẫu: par-report/1\nvăn bản chỉ đạo: vinhha-2023-03-15\ncơ quan: STTTT\nnhiệm vụ:\n  - mã: 4.a\n';
    const document = opened('file:///stttt.par.yaml', text, { today: '2023-12-20', ...nearby() });
    expect(shownHints(document, only('names'))).toContain('- mã: 4.a⟨Nâng cấp Cổng Dịch vụ công⟩');
  });
});
