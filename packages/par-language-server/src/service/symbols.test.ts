import { describe, expect, it } from 'vitest';
import { exampleFile, opened } from '../../test/example-files';
import { outlineLines } from '../../test/outline';
import { type OpenDocument, symbolsOf } from '.';

const outline = (document: OpenDocument, language: 'vi' | 'en' = 'vi'): readonly string[] =>
  outlineLines(symbolsOf(document, { language }));

const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản: { số: 412, ngày: 10/12/2021 }
đánh giá chung: |
  Sở đã hoàn thành 10/14 nhiệm vụ.
nhiệm vụ:
  - mã: 1.a
    trạng thái: đang thực hiện
    tài liệu kiểm chứng:
      - số ký hiệu: 396/BC-STC
        ngày: 26/11/2021
        trích yếu: Giải trình
    nội dung công việc: { 1.a.2: hoàn thành }
    tồn tại hạn chế:
      - nội dung: Công khai còn chậm
        thời hạn: 31/03/2022
  - mã: 3.c
    trạng thái: hoàn thành
  - trạng thái: hoàn thành
chỉ tiêu:
  procedures-online: { tử số: 38, mẫu số: 47 }
  initiatives: { tử số: 4 }
tự chấm điểm:
  tiêu chí:
    "2.2": { không áp dụng: có, giải trình: Không có. }
    "2.3": { điểm tự chấm: "2,67" }
    "3.5": { giải trình: Chưa thống kê. }
    "9.9": { điểm tự chấm: 1 }
`;

describe('the outline of a report', () => {
  it('is what a person looks for in it', () => {
    expect(outline(opened('file:///stc.par.yaml', REPORT))).toEqual([
      'Sở Tài chính | Quý IV/2021',
      '  mẫu | par-report/1',
      '  văn bản chỉ đạo | soctrang-2021-09-24',
      '  cơ quan | Sở Tài chính',
      '  kỳ báo cáo | Quý IV/2021',
      '  văn bản',
      '    số | 412',
      '    ngày | 10/12/2021',
      'đánh giá chung | Sở đã hoàn thành 10/14 nhiệm vụ.',
      'nhiệm vụ | 2/3 đã hoàn thành hoặc làm thường xuyên',
      '  1.a Khắc phục và giải trình tồn tại, hạn chế Bộ Nội vụ đã công bố | đang thực hiện',
      '    tài liệu kiểm chứng | 1',
      '      396/BC-STC | 26/11/2021 · Giải trình',
      '    nội dung công việc | 1',
      '      1.a.2 Khắc phục các tồn tại, hạn chế đó. | hoàn thành',
      '    tồn tại hạn chế | 1',
      '      Công khai còn chậm | 31/03/2022',
      '  3.c Cải thiện tiêu chí khảo sát cán bộ, công chức về tài chính công | hoàn thành',
      '  (chưa có tên) | hoàn thành',
      'chỉ tiêu | 2',
      '  Tỷ lệ thủ tục hành chính cung cấp trực tuyến mức độ 3, 4 | 38/47 = 80,85%',
      '  Số giải pháp, sáng kiến được đề xuất | 4',
      expect.stringMatching(/^tự chấm điểm \| [\d,]+\/96 điểm · do bộ tiêu chí này tự đặt ra$/u),
      '  2 Kiểm chứng và giải trình | 2,67/16 điểm',
      '    2.2 Tồn tại, hạn chế có nguyên nhân và giải pháp | không áp dụng',
      '    2.3 Giải trình các nội dung của Báo cáo 74/BC-SNV | 2,67/4 điểm',
      expect.stringMatching(/^ {2}3 Chỉ tiêu \| /u),
      '    3.5 Số giải pháp, sáng kiến được đề xuất | 2/2 điểm',
      '  Không thuộc bộ tiêu chí',
      '    9.9',
    ]);
  });

  it('speaks the language that is asked for, and keeps the keys of the file', () => {
    const lines = outline(opened('file:///stc.par.yaml', REPORT), 'en');
    expect(lines).toContain('nhiệm vụ | 2 of 3 done or ongoing');
    expect(lines[0]).toMatch(/^Department of Finance \| .*2021$/u);
  });

  it('is there while a report is half written', () => {
    const text = REPORT.replace('trạng thái: đang thực hiện', 'trạng thái: đang th').replace(
      'mẫu số: 47 }',
      'mẫu số: ',
    );
    const lines = outline(opened('file:///stc.par.yaml', text));
    expect(lines).toContain('  1.a Khắc phục và giải trình tồn tại, hạn chế Bộ Nội vụ đã công bố | đang th');
    expect(lines).toContain('  3.c Cải thiện tiêu chí khảo sát cán bộ, công chức về tài chính công | hoàn thành');
  });

  it('shows what is not understood as it is written', () => {
    const lines = outline(opened('file:///x.par.yaml', 'khác: 1\nnhiệm vụ khác:\n  - tên: Một việc\n    số: 2\n'));
    expect(lines).toEqual(['Báo cáo', '  khác | 1', 'nhiệm vụ khác', '  Một việc', '    số | 2']);
  });
});

describe('the outline of other files', () => {
  it('of a criteria set has areas, criteria and components with their maxima', () => {
    const lines = outline(exampleFile('criteria/mau-bo-tieu-chi.par-criteria.yaml'));
    expect(lines).toContain('lĩnh vực | tối đa 20 · do bộ tiêu chí này tự đặt ra');
    expect(lines).toContain('  1 Chỉ đạo, điều hành | tối đa 4');
    expect(lines).toContain('    1.1 Kế hoạch cải cách hành chính | tối đa 1,5');
    expect(lines).toContain('      1.1.1 Ban hành kế hoạch | tối đa 0,5');
    const changed = outline(exampleFile('criteria/vinh-ha-2023.par-criteria.yaml'));
    expect(changed).toContain('  1.3 Ban hành kế hoạch tuyên truyền | bỏ');
    expect(changed).toContain('  1.1.2 Mức độ hoàn thành kế hoạch');
  });

  it('of a directive has its tasks and whom they bind, indicators, agencies', () => {
    const lines = outline(exampleFile('vinh-ha/vinhha-2023-03-15.par-directive.yaml'));
    expect(lines).toContain('nhiệm vụ | 12');
    expect(lines).toContain('  2.a Ban hành kế hoạch cải cách hành chính năm 2024 | Sở Nội vụ');
    expect(lines).toContain('    Cử cán bộ đi đào tạo.');
    expect(lines).toContain('  Sở Nội vụ | SNV, Sở NV');
    expect(lines).toContain('  Tỷ lệ hồ sơ giải quyết đúng hạn | ho-so-dung-han');
    expect(lines).toContain('chế độ báo cáo | Báo cáo kết quả thực hiện quý IV/2023');
  });

  it('of a roster, a calendar and a configuration has what stands in them', () => {
    expect(outline(exampleFile('vinh-ha/quy-iv-2023.par-roster.yaml'))).toContain('  Sở Y tế');
    expect(outline(exampleFile('coordinator/nam-2027.par-calendar.yaml'))).toContain('    tên | Tết Dương lịch');
    expect(outline(opened('file:///par.config.yaml', 'mẫu: par-config/1\nmức độ: { PAR303: tắt }\n'))).toEqual([
      'Cấu hình',
      '  mẫu | par-config/1',
      'mức độ',
      '  PAR303 | tắt',
    ]);
  });

  it('is the same in JSON and in English', () => {
    const lines = outline(exampleFile('workspace/so-khoa-hoc-va-cong-nghe.par.json'));
    expect(lines[0]).toBe('Sở Khoa học và Công nghệ | Quý IV/2021');
    expect(lines).toContain('tasks | 12/13 đã hoàn thành hoặc làm thường xuyên');
  });

  it('shows what an alias names where the alias stands', () => {
    const text = 'mẫu: par-report/1\nnhiệm vụ:\n  - &a\n    mã: 1.a\n    trạng thái: hoàn thành\n  - *a\n';
    const [, tasks] = symbolsOf(opened('file:///x.par.yaml', text), { language: 'vi' });
    expect(tasks?.children?.map(({ name }) => name.slice(0, 3))).toEqual(['1.a', '1.a']);
  });
});
