import { describe, expect, test } from 'vitest';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import { checkSample, foundIn, SAMPLE, sampleWith } from './sample';

describe('a directive of one’s own', () => {
  const { directive, findings, id } = checkSample(SAMPLE);

  test('needs few words, and has no finding', () => {
    expect(findings).toEqual([]);
    expect(id).toBe('vinhha-2023-03-15');
  });

  test('names its agencies with their province in the id, and knows them by the names people use', () => {
    expect(directive?.agencies.map((agency) => agency.id)).toEqual([
      'uy-ban-nhan-dan-tinh-vinh-ha',
      'so-noi-vu-tinh-vinh-ha',
      'so-tai-chinh-tinh-vinh-ha',
      'so-y-te-vinh-ha',
    ]);
    expect(directive?.agencies[0]).toEqual({
      id: 'uy-ban-nhan-dan-tinh-vinh-ha',
      name: { vi: 'Ủy ban nhân dân tỉnh', en: 'Ủy ban nhân dân tỉnh' },
      abbreviations: ['UBND'],
      otherNames: ['Ủy ban nhân dân tỉnh Vĩnh Hà', 'UBND tỉnh', 'UBND tỉnh Vĩnh Hà'],
      kind: 'provincial-leadership',
      provenance: { kind: 'sourced', source: 'Chỉ thị số 05/CT-UBND về cải cách hành chính' },
    });
  });

  test('has everything filled in that its author left out', () => {
    expect(directive?.subject).toEqual(directive?.title);
    expect(directive?.basedOn).toEqual(['76-nq-cp']);
    expect(directive?.groups[0]).toMatchObject({ id: 'cac-so', complete: true });
    expect(directive?.systems).toEqual([
      { id: 'cong-dich-vu-cong', name: { vi: 'Cổng Dịch vụ công', en: 'Cổng Dịch vụ công' } },
    ]);
    expect(directive?.indicators[0]).toMatchObject({
      unit: 'percent',
      direction: 'increase',
      tasks: ['1.a'],
      target: { value: 95 },
    });
    const [first, second] = directive?.tasks ?? [];
    expect(first).toMatchObject({
      clause: '1',
      binds: { kind: 'groups', groups: ['cac-so'] },
      deadline: { kind: 'continuous' },
      indicators: ['ho-so-dung-han'],
    });
    expect(first?.obligations.map((one) => one.id)).toEqual(['1.a.1', '1.a.2']);
    expect(first?.obligations[1]?.systems).toEqual(['cong-dich-vu-cong']);
    expect(second).toMatchObject({
      binds: { kind: 'agency', agency: 'so-noi-vu-tinh-vinh-ha' },
      participants: [{ role: 'coordinates', agency: 'so-tai-chinh-tinh-vinh-ha' }],
      deadline: { kind: 'fixed-period', period: '2023-Q4', lastDay: '2023-12-31' },
      deliverables: [{ id: 'ke-hoach-nam-2024', kind: 'plan' }],
    });
    expect(directive?.reportingDuty).toMatchObject({
      id: '3',
      title: { vi: 'Báo cáo kết quả thực hiện', en: 'Report the results' },
      to: 'uy-ban-nhan-dan-tinh-vinh-ha',
      through: 'so-noi-vu-tinh-vinh-ha',
      deadline: { kind: 'fixed-period', period: '2023-Q4', lastDay: '2023-12-15' },
    });
  });

  test.each([
    ['15/12/2023', { kind: 'fixed-period', period: '2023-12', lastDay: '2023-12-15' }],
    ['trước ngày 15/12/2023', { kind: 'fixed-period', period: '2023-12', lastDay: '2023-12-15' }],
    ['trong quý III/2023', { kind: 'fixed-period', period: '2023-Q3', lastDay: '2023-09-30' }],
    ['hàng năm', { kind: 'annual' }],
    ['năm sau cao hơn năm trước', { kind: 'year-over-year' }],
    ['urgent', { kind: 'urgent' }],
    ['{ kỳ: Quý III/2023, ngày cuối: 15/09/2023 }', { kind: 'fixed-period', period: '2023-Q3', lastDay: '2023-09-15' }],
  ])('is understood where a task is due %s', (written, deadline) => {
    const { directive, findings } = checkSample(sampleWith(['thời hạn: Quý IV/2023', `thời hạn: ${written}`]));
    expect(findings).toEqual([]);
    expect(directive?.tasks[1]?.deadline).toEqual(deadline);
  });

  test.each([
    ['Báo Vĩnh Hà ngày 16/3/2023', { kind: 'sourced', source: 'Báo Vĩnh Hà ngày 16/3/2023' }],
    ['{ nguồn: Báo, suy luận: Tên gọi }', { kind: 'inferred', source: 'Báo', how: { vi: 'Tên gọi', en: 'Tên gọi' } }],
    ['{ loại: chưa kiểm chứng }', { kind: 'unverified' }],
    ['{ ghi chú: Nghe nói }', { kind: 'unverified', note: { vi: 'Nghe nói', en: 'Nghe nói' } }],
    ['{ loại: tự đặt }', { kind: 'own' }],
  ])('says of an agency that it is known from %s', (written, provenance) => {
    const { directive, findings } = checkSample(
      sampleWith(['    viết tắt: SNV\n', `    viết tắt: SNV\n    nguồn: ${written}\n`]),
    );
    expect(findings).toEqual([]);
    expect(directive?.agencies[1]?.provenance).toEqual(provenance);
  });

  test('may say each text in both languages', () => {
    const text = sampleWith(
      ['tên: Giải quyết hồ sơ đúng hạn', 'tên: { tiếng Việt: Giải quyết đúng hạn, tiếng Anh: Handle in time }'],
      ['      - Rà soát hồ sơ quá hạn.', '      - nội dung: { tiếng Việt: Rà soát hồ sơ, tiếng Anh: Review dossiers }'],
    );
    const { directive, findings } = checkSample(text);
    expect(findings).toEqual([]);
    expect(directive?.tasks[0]?.title).toEqual({ vi: 'Giải quyết đúng hạn', en: 'Handle in time' });
    expect(directive?.tasks[0]?.obligations[0]).toEqual({
      id: '1.a.1',
      text: { vi: 'Rà soát hồ sơ', en: 'Review dossiers' },
    });
  });
});

describe('agencies taken over from a known directive', () => {
  const text = SAMPLE.replace(/^tỉnh:.*\n/mu, '')
    .replace(/^cơ quan:\n(?: .*\n)+/mu, 'cơ quan theo: soctrang-2021-09-24\n')
    .replace(/^nhóm cơ quan:\n(?: .*\n)+/mu, '')
    .replaceAll('Các sở', 'Các sở, ngành');

  test('are those of that directive, with its groups', () => {
    const { directive, findings } = checkSample(text);
    expect(findings).toEqual([]);
    expect(directive?.agencies).toEqual(soctrang20210924.agencies);
    expect(directive?.groups).toEqual(soctrang20210924.groups);
    expect(directive?.tasks[0]?.binds).toEqual({ kind: 'groups', groups: ['so-nganh'] });
  });

  test('may have others beside them', () => {
    const more = text.replace('hệ thống:', 'cơ quan:\n  - tên: Sở Chuyển đổi số\n    viết tắt: SCĐS\nhệ thống:');
    const { directive, findings } = checkSample(more.replace('giao cho: Sở Nội vụ', 'giao cho: SCĐS'));
    expect(findings).toEqual([]);
    expect(directive?.agencies).toHaveLength(soctrang20210924.agencies.length + 1);
    expect(directive?.tasks[1]?.binds).toEqual({ kind: 'agency', agency: 'so-chuyen-doi-so' });
  });

  test('are none where that directive is not known', () => {
    const unknown = text.replace('soctrang-2021-09-24', 'soctrang-2021-09-25');
    expect(foundIn(unknown)).toEqual(['PAR209 at "soctrang-2021-09-25"']);
    const [found] = checkSample(unknown).findings;
    expect(found).toMatchObject({ message: 'PAR209.meant', data: { kind: 'replace', text: 'soctrang-2021-09-24' } });
  });

  test('are not its own', () => {
    expect(foundIn(text.replace('soctrang-2021-09-24', 'vinhha-2023-03-15'))).toEqual([
      'PAR838 at "vinhha-2023-03-15"',
    ]);
  });
});

describe('a directive that is too broken to be relied on', () => {
  test.each([
    ['has no id', '\nmã: vinhha-2023-03-15', ''],
    ['has a date that is none', 'ngày: 15/03/2023', 'ngày: 35/03/2023'],
    ['gives a task to nobody known', 'giao cho: Sở Nội vụ', 'giao cho: Sở Ngoại vụ'],
    ['has a task without an id', '  - mã: 2.a\n    tên', '  - tên'],
    ['has no duty to report', /^chế độ báo cáo:\n(?: .*\n)+/mu.exec(SAMPLE)?.[0] ?? '', ''],
    ['has a bracket that never closes', 'hệ thống: [Cổng Dịch vụ công]', 'hệ thống: [Cổng Dịch vụ công'],
    ['is a report', 'par-directive/1', 'par-report/1'],
  ])('is none where it %s', (_, from, to) => {
    const { directive, findings } = checkSample(sampleWith([from, to]));
    expect(directive).toBeUndefined();
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('but one unknown reference among many leaves it a directive', () => {
    const { directive, findings } = checkSample(sampleWith(['hệ thống: Cổng Dịch vụ công', 'hệ thống: Cổng khác']));
    expect(findings.map(({ code }) => code)).toEqual(['PAR820']);
    expect(directive?.tasks[0]?.obligations[1]?.systems).toBeUndefined();
  });
});

describe('plain sentences in a list', () => {
  test.each([
    ['Hệ thống hóa văn bản còn hiệu lực.', 'Hệ thống hóa văn bản còn hiệu lực.'],
    ['Nội dung công khai đầy đủ', 'Nội dung công khai đầy đủ'],
    ['Số hóa 100% hồ sơ, giấy tờ (mức 4)', 'Số hóa 100% hồ sơ, giấy tờ (mức 4)'],
  ])('may begin like a key: %s', (written, read) => {
    const { directive, findings } = checkSample(sampleWith(['Rà soát hồ sơ quá hạn.', written]));
    expect(findings).toEqual([]);
    expect(directive?.tasks[0]?.obligations[0]?.text.vi).toBe(read);
  });

  test('with a colon need quotes, and are read all the same', () => {
    const text = sampleWith(['Rà soát hồ sơ quá hạn.', 'Rà soát hồ sơ ở các lĩnh vực: đất đai, xây dựng.']);
    const { directive, findings } = checkSample(text);
    expect(foundIn(text)).toEqual(['PAR010 at "Rà soát hồ sơ ở các lĩnh vực: đất đai, xây dựng."']);
    expect(findings[0]?.data).toEqual({ kind: 'quote', text: 'Rà soát hồ sơ ở các lĩnh vực: đất đai, xây dựng.' });
    expect(directive?.tasks[0]?.obligations[0]?.text.vi).toBe('Rà soát hồ sơ ở các lĩnh vực: đất đai, xây dựng.');
  });

  test('but a misspelt key stays a key', () => {
    expect(foundIn(sampleWith(['- nội dung: Công khai', '- nộ dung: Công khai']))).toEqual(['PAR101 at "nộ dung"']);
  });
});
