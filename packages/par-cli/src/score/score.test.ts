import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, par } from '../../test/par';
import { REPORT, SET, workspace } from '../../test/scored-workspace';

const EXAMPLES = path.join(import.meta.dirname, '../../../../examples');
const inExamples = (folder: string) => ({ cwd: path.join(EXAMPLES, folder) });

describe('par score', () => {
  test('gives points of every item, what is missing, and where the numbers come from', async () => {
    const { code, out } = await par(['score', 'so-tai-chinh.par.yaml'], { cwd: workspace() });
    expect(code).toBe(0);
    expect(out).toContain('Sở Tài chính · Quý IV/2021');
    expect(out).toMatch(/1\.1 {2}Tỷ lệ hoàn thành kế hoạch\s+1,31\s+1,50/u);
    expect(out).toMatch(/1\.4\s+Báo cáo gửi trễ\s+–\s+0,50\s+░+\s+chưa có số liệu/u);
    expect(out).toContain('Điểm: 2,81 / 4,00 · Chỉ số: 70,25% · Xếp loại tạm tính: Yếu');
    expect(out.replace(/\s+/gu, ' ')).toContain('Nguồn của các con số trong bộ tiêu chí:');
  });

  test('says that a set is of another year than the report', async () => {
    const report = (period: string): string =>
      `mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: ${period}\nnhiệm vụ: []\n`;
    const said = async (period: string): Promise<string> =>
      (await par(['score'], { cwd: folderWith({ 'a.par.yaml': report(period) }) })).out.replace(/\s+/gu, ' ');
    expect(await said('Quý IV/2022')).toContain(
      'Bộ tiêu chí directive-soctrang-2021 dùng cho năm 2021, còn báo cáo là của Quý IV/2022: điểm chỉ để tham khảo.',
    );
    expect(await said('Quý IV/2021')).not.toContain('điểm chỉ để tham khảo');
  });

  test.each([
    ['computed', 2.81],
    ['self', 3.31],
    ['appraisal-1', 2.81],
  ])('counts points up to the stage %s', async (stage, points) => {
    const { out } = await par(['score', 'so-tai-chinh.par.yaml', '--stage', stage, '--json'], { cwd: workspace() });
    const [{ points: total }] = JSON.parse(out);
    expect(total.value).toBe(points);
  });

  test('gives exact figures as JSON beside the rounded ones', async () => {
    const { out } = await par(['score', '--stage', 'computed', '--json'], { cwd: workspace() });
    const [{ items, criteriaSet }] = JSON.parse(out);
    expect(items.find(({ id }: { id: string }) => id === '1.1').points).toEqual({ value: 1.31, exact: '1.3125' });
    expect(criteriaSet.provenance).toEqual({ kind: 'own' });
  });

  test('writes CSV that no spreadsheet takes for formulas', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET.replace('tên: Có ban hành kế hoạch', 'tên: "=HYPERLINK(1)"'),
      'a,b.par.yaml': REPORT,
    });
    const { out } = await par(['score', '--format', 'csv'], { cwd });
    const [head = '', ...rows] = out.split('\r\n');
    expect(head).toBe('\ufeffTệp,Cơ quan,Bộ tiêu chí,Mã,Tiêu chí,Điểm,Tối đa,Chỉ số (%),Ghi chú');
    expect(rows[2]).toBe(`"a,b.par.yaml",Sở Tài chính,bo-tieu-chi-thu,1.2,'=HYPERLINK(1),1.00,1.00,,`);
  });

  test('ends the CSV of a report with its total, index and group', async () => {
    const { out } = await par(['score', 'so-tai-chinh.par.yaml', '--format', 'csv'], { cwd: workspace() });
    const rows = out.trimEnd().split('\r\n');
    expect(rows[1]).toBe(
      'so-tai-chinh.par.yaml,Sở Tài chính,bo-tieu-chi-thu,1,Lĩnh vực một,2.81,4.00,70.25,1 chưa có số liệu',
    );
    expect(rows.at(-1)).toBe(
      'so-tai-chinh.par.yaml,Sở Tài chính,bo-tieu-chi-thu,,Tổng cộng,2.81,4.00,70.25,"Xếp loại tạm tính: Yếu, 1 chưa có số liệu"',
    );
  });

  test('writes CSV that Excel opens where the decimal sign is a comma', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET.replace('tên: Có ban hành kế hoạch', `tên: 'Kế hoạch; "năm", quý'`),
      'a.par.yaml': REPORT,
    });
    const { out } = await par(['score', 'a.par.yaml', '--format', 'csv-excel'], { cwd });
    const rows = out.split('\r\n');
    expect(rows[0]).toBe('\ufeffTệp;Cơ quan;Bộ tiêu chí;Mã;Tiêu chí;Điểm;Tối đa;Chỉ số (%);Ghi chú');
    expect(rows[2]).toBe(
      'a.par.yaml;Sở Tài chính;bo-tieu-chi-thu;"=""1.1""";Tỷ lệ hoàn thành kế hoạch;1,31;1,50;;tự chấm',
    );
    expect(rows[3]).toContain(';"Kế hoạch; ""năm"", quý";1,00;1,00;;');
  });

  test('says once where the numbers come from, and once that a report has errors', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET,
      'a.par.yaml': REPORT,
      'b.par.yaml': REPORT.replace('nhiệm vụ: []', 'nhiệm vụ: [{ mã: 3.a, trạng thái: xong xuôi }]'),
    });
    const times = (text: string, words: string): number => text.replace(/\s+/gu, ' ').split(words).length - 1;
    for (const form of ['table', 'markdown']) {
      const { out, err } = await par(['score', '--format', form], { cwd });
      expect(times(out, 'Nguồn của các con số'), form).toBe(1);
      expect(times(out, 'Báo cáo còn 1 lỗi'), form).toBe(1);
      expect(err, form).toBe('');
    }
    expect((await par(['score', '--format', 'csv'], { cwd })).err).toContain('b.par.yaml còn 1 lỗi');
  });

  test('writes Markdown in which names are only text', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET.replace('tên: Số sáng kiến', 'tên: "| <b>*sáng kiến*"'),
      'a.par.yaml': REPORT,
    });
    const { out } = await par(['score', '--format', 'markdown'], { cwd });
    expect(out).toContain('| 1.3 | \\| &lt;b&gt;\\*sáng kiến\\* | 0,50 | 1,00 | thẩm định lần 1 |');
  });

  test.each([
    ['--criteria', 'bo-tieu-chi-thy', 'có phải bo-tieu-chi-thu?'],
    ['--criteria', 'khong-co.par-criteria.yaml', 'Không tìm thấy'],
    ['--today', '31/02/2021', '31/02/2021'],
  ])('refuses %s %s and says what was meant', async (option, value, sentence) => {
    const { code, out, err } = await par(['score', option, value], { cwd: workspace() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/gu, ' ')).toContain(sentence);
  });

  test('says which report cannot be scored, and scores the others', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET,
      'a.par.yaml': REPORT.replace('bộ tiêu chí: bo-tieu-chi-thu', 'bộ tiêu chí: khong-co'),
      'b.par.yaml': REPORT,
      'c.par.yaml': '',
    });
    const { code, out, err } = await par(['score', '--json'], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual(['b.par.yaml']);
    expect(err).toContain('chưa chấm điểm được a.par.yaml');
    expect(err).toContain('chưa chấm điểm được c.par.yaml');
  });

  test('scores every example, and a set extended from another', async () => {
    const { code, out } = await par(['score', '--json'], inExamples('workspace'));
    expect(code).toBe(0);
    for (const { index, file } of JSON.parse(out)) {
      expect(index.value, file).toBeGreaterThanOrEqual(0);
      expect(index.value, file).toBeLessThanOrEqual(100);
    }
  });
});

describe('par explain', () => {
  test('writes the arithmetic out, in the numbers of the language', async () => {
    const cwd = workspace();
    const vi = await par(['explain', 'so-tai-chinh.par.yaml', '1.1', '--stage', 'computed'], { cwd });
    expect(vi.out.replaceAll('\u00a0', ' ')).toContain('87,5% × 1,5 = 1,3125');
    const en = await par(['explain', 'so-tai-chinh.par.yaml', '1.1', '--stage', 'computed', '--lang', 'en'], { cwd });
    expect(en.out).toContain('1.3125');
  });

  test('gives Markdown and JSON', async () => {
    const cwd = workspace();
    const markdown = await par(['explain', 'so-tai-chinh.par.yaml', '--format', 'markdown'], { cwd });
    expect(markdown.out).toMatch(/^#+ /mu);
    const json = await par(['explain', 'so-tai-chinh.par.yaml', '1.1', '--json'], { cwd });
    expect(JSON.parse(json.out)).toHaveLength(1);
  });

  test('says which component was meant', async () => {
    const { code, err } = await par(['explain', 'so-tai-chinh.par.yaml', '1.11'], { cwd: workspace() });
    expect(code).toBe(2);
    expect(err).toContain('không có tiêu chí 1.11; có phải 1.1?');
  });
});

describe('par whatif', () => {
  test('says what supposed values change', async () => {
    const { code, out } = await par(
      ['whatif', 'so-tai-chinh.par.yaml', '--set', '1.1=100%', '--set', '1.3=3', '--stage', 'computed'],
      { cwd: workspace() },
    );
    expect(code).toBe(0);
    expect(out).toContain('Tổng điểm: 2,8125 → 3,5 (+0,6875).');
    expect(out).toContain('1.1 Tỷ lệ hoàn thành kế hoạch: 1,3125 → 1,5 (+0,1875).');
  });

  test.each([
    ['1.1', 'không hiểu 1.1'],
    ['1=5', '1 là tổng của các tiêu chí bên dưới'],
    ['9.9=5', 'không có tiêu chí 9.9'],
    ['1.1=nhiều', 'giá trị của tiêu chí 1.1 chưa đúng'],
  ])('refuses --set %s', async (text, sentence) => {
    const { code, out, err } = await par(['whatif', 'so-tai-chinh.par.yaml', '--set', text], { cwd: workspace() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/gu, ' ')).toContain(sentence);
  });

  test('says that there is nothing to try', async () => {
    const { code, err } = await par(['whatif', 'so-tai-chinh.par.yaml'], { cwd: workspace() });
    expect(code).toBe(2);
    expect(err).toContain('chưa có gì để thử');
  });

  test('compares what two sets compute, as points that people gave say nothing by another set', async () => {
    const other = SET.replace('bo-tieu-chi-thu', 'du-thao').replace('mức sàn: 80%', 'mức sàn: 90%');
    const cwd = folderWith({ 'thu.par-criteria.yaml': SET, 'a.par.yaml': REPORT, 'nhap/moi.par-criteria.yaml': other });
    const { code, out } = await par(['whatif', 'a.par.yaml', '--criteria', 'nhap/moi.par-criteria.yaml'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('1.1 Tỷ lệ hoàn thành kế hoạch: 1,3125 → 0 (−1,3125).');
    expect(out).toContain('Tổng điểm: 2,8125 → 1,5 (−1,3125).');
    expect(out).toContain('Hai bên đều là điểm tính theo quy tắc');
  });

  test('compares drafts of one set by what they compute, and by claimed points only where that is asked for', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET,
      'a.par.yaml': REPORT,
      'nhap/moi.par-criteria.yaml': SET.replace('mức sàn: 80%', 'mức sàn: 90%'),
    });
    const draft = ['whatif', 'a.par.yaml', '--criteria', 'nhap/moi.par-criteria.yaml'];
    expect((await par(draft, { cwd })).out).toContain('1.1 Tỷ lệ hoàn thành kế hoạch: 1,3125 → 0');
    expect((await par([...draft, '--stage', 'self'], { cwd })).out).toContain('Không có gì thay đổi');
  });

  test('says where supposed points stand against claimed ones, and remarks on errors once', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET,
      'moi.par-criteria.yaml': SET.replace('bo-tieu-chi-thu', 'du-thao'),
      'a.par.yaml': REPORT.replace('nhiệm vụ: []', 'nhiệm vụ: [{ mã: 3.a, trạng thái: xong xuôi }]'),
    });
    const { out } = await par(['whatif', 'a.par.yaml', '--set', '1.1=95%', '--set', '1.2=Không'], { cwd });
    expect(out).toContain('Tiêu chí 1.1: điểm trước là điểm tự chấm hoặc thẩm định');
    const computed = await par(['whatif', 'a.par.yaml', '--set', '1.1=95%', '--stage', 'computed'], { cwd });
    expect(computed.out).not.toMatch(/điểm trước|điểm tự chấm/u);
    const { err } = await par(['whatif', 'a.par.yaml', '--criteria', 'du-thao'], { cwd });
    expect(err.match(/còn 1 lỗi/gu)).toHaveLength(1);
  });
});

describe('par plan', () => {
  test('finds the fewest changes that reach an index', async () => {
    const { code, out } = await par(['plan', 'so-tai-chinh.par.yaml', '--target', '85'], { cwd: workspace() });
    expect(code).toBe(0);
    expect(out.replace(/\s+/gu, ' ')).toContain('Mục tiêu: chỉ số từ 85% trở lên.');
    expect(out).toContain('- 1.1 ');
  });

  test('says where the index is out of reach, and the most that can be had', async () => {
    const { out } = await par(['plan', 'so-tai-chinh.par.yaml', '--target', '99', '--freeze', '1'], {
      cwd: workspace(),
    });
    expect(out).toContain('Không thể đạt mục tiêu');
  });

  test('asks a rate of counts for whole numerators', async () => {
    const counted = REPORT.replace('{ giá trị: 87.5%, điểm tự chấm: 1.31 }', '{ giá trị: 7/8 }');
    const cwd = folderWith({ 'thu.par-criteria.yaml': SET, 'a.par.yaml': counted });
    const target = ['--target', '72', '--freeze', '1.3,1.4'];
    const { out } = await par(['plan', 'a.par.yaml', ...target, '--stage', 'computed'], { cwd });
    const words = out.replace(/\s+/gu, ' ');
    expect(words).toContain('chỉ số sẽ là 75,00%');
    expect(words).toContain('từ 1,31 lên 1,5 điểm (tối đa 1,5). Cần: tỷ lệ đạt 8/8 (100%); hiện là 7/8 (87,5%).');
  });

  test('points to the computed stage where appraised points stand in the way', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET,
      'a.par.yaml': REPORT.replace('điểm tự chấm: 1.31', 'điểm thẩm định: 1.31'),
    });
    const plan = async (...more: readonly string[]) =>
      (await par(['plan', 'a.par.yaml', '--target', '95', ...more], { cwd })).out.replace(/\s+/gu, ' ');
    expect(await plan()).toContain('thêm --stage computed.');
    expect(await plan('--stage', 'computed')).not.toContain('--stage');
  });

  test('without a target lists where points are still to be won', async () => {
    const { out } = await par(['plan', 'so-tai-chinh.par.yaml'], { cwd: workspace() });
    expect(out).toContain('Còn 3 tiêu chí có thể thêm điểm');
  });

  test.each([
    [['--target', 'cao'], '--target cao: cần một chỉ số'],
    [['--target', '120'], '--target 120: cần một chỉ số từ 0 đến 100'],
    [['--target', '-5'], '--target -5: cần một chỉ số từ 0 đến 100'],
    [['--target', '--json'], 'Tùy chọn --target cần một giá trị'],
    [['--target', '90', '--cost', '1.1=đắt'], '--cost 1.1=đắt: cần một số'],
    [['--target', '90', '--freeze', '7'], 'không có tiêu chí 7; có: 1, 1.1, 1.2, 1.3, 1.4. Xem cả bộ:'],
  ])('refuses %j', async (options, sentence) => {
    const { code, err } = await par(['plan', 'so-tai-chinh.par.yaml', ...options], { cwd: workspace() });
    expect(code).toBe(2);
    expect(err.replace(/\s+/gu, ' ')).toContain(sentence);
  });
});

describe('par rank', () => {
  test('shares a rank among equals and passes over as many', async () => {
    const best = REPORT.replace('điểm tự chấm: 1.31', 'điểm tự chấm: 1.5');
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET,
      'a.par.yaml': REPORT,
      'b.par.yaml': REPORT.replace('Sở Tài chính', 'Sở Nội vụ'),
      'c.par.yaml': best.replace('Sở Tài chính', 'Sở Tư pháp'),
    });
    const { out } = await par(['rank', '--format', 'csv'], { cwd });
    expect(out.split('\r\n').slice(1, 4)).toEqual([
      '1,Sở Tư pháp,75.00,3.00,4.00,Yếu,0.50',
      '2,Sở Nội vụ,70.25,2.81,4.00,Yếu,0.50',
      '2,Sở Tài chính,70.25,2.81,4.00,Yếu,0.50',
    ]);
    const table = await par(['rank'], { cwd });
    expect(table.out).toContain('2 =  Sở Nội vụ');
    expect(table.out.replace(/\s+/gu, ' ')).toContain('là tạm tính');
    const markdown = await par(['rank', '--format', 'markdown'], { cwd });
    expect(markdown.out).toContain('| 2 = | Sở Nội vụ | 70,25 |');
    const json = await par(['rank', '--json'], { cwd });
    expect(JSON.parse(json.out).ranked.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 2]);
  });

  test('has a column of groups only where the set has groups, and in CSV always', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET.replace(/xếp loại:\n(?: {2}.*\n)+/u, ''),
      'a.par.yaml': REPORT,
    });
    expect((await par(['rank'], { cwd })).out).not.toContain('Xếp loại');
    expect((await par(['rank', '--format', 'markdown'], { cwd })).out).not.toContain('Xếp loại');
    const { out } = await par(['rank', '--format', 'csv-excel'], { cwd });
    expect(out).toBe(
      '\ufeffHạng;Cơ quan;Chỉ số (%);Điểm;Tối đa;Xếp loại;Còn trống\r\n1;Sở Tài chính;70,25;2,81;4,00;;0,50\r\n',
    );
  });

  test('says where an agency has two reports, or a report has errors', async () => {
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET,
      'a.par.yaml': REPORT,
      'b.par.yaml': REPORT.replace('nhiệm vụ: []', 'nhiệm vụ: [{ mã: 3.a, trạng thái: xong xuôi }]'),
    });
    const words = (await par(['rank'], { cwd })).out.replace(/\s+/gu, ' ');
    expect(words).toContain('Có hai báo cáo của cùng một cơ quan: Sở Tài chính.');
    expect(words).toContain('Báo cáo còn lỗi nên điểm có thể chưa đúng: Sở Tài chính.');
  });

  test('does not rank reports of different sets together', async () => {
    const other = SET.replace('bo-tieu-chi-thu', 'bo-khac');
    const cwd = folderWith({
      'thu.par-criteria.yaml': SET,
      'khac.par-criteria.yaml': other,
      'a.par.yaml': REPORT,
      'b.par.yaml': REPORT.replace('bo-tieu-chi-thu', 'bo-khac'),
    });
    const { code, out, err } = await par(['rank'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/gu, ' ')).toContain('những bộ tiêu chí khác nhau (bo-tieu-chi-thu, bo-khac)');
  });
});
