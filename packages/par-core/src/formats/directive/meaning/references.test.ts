import { describe, expect, test } from 'vitest';
import { checkSample, foundIn, saidOf, sampleWith } from '../sample';

describe('what a part of the file names', () => {
  test.each([
    ['a group or an agency', 'giao cho: Các sở', 'giao cho: Các cở', 'PAR820 at "Các cở"', ['cac-so']],
    ['an agency', 'qua: Sở Nội vụ', 'qua: Sở Nội vu tỉnh', 'PAR201 at "Sở Nội vu tỉnh"', undefined],
    ['a document', 'căn cứ: 76/NQ-CP', 'căn cứ: 77/NQ-CP', 'PAR820 at "77/NQ-CP"', ['76-nq-cp']],
    ['a system', 'hệ thống: Cổng Dịch vụ công', 'hệ thống: Cổng khác', 'PAR820 at "Cổng khác"', undefined],
    [
      'a deliverable',
      '        sản phẩm: Kế hoạch năm 2024',
      '        sản phẩm: Kế hoạch năm 2025',
      'PAR820 at "Kế hoạch năm 2025"',
      ['ke-hoach-nam-2024'],
    ],
    [
      'an indicator',
      'chỉ tiêu: ho-so-dung-han',
      'chỉ tiêu: ho-so-dung-hen',
      'PAR207 at "ho-so-dung-hen"',
      ['ho-so-dung-han'],
    ],
    ['a task', 'mức phải đạt: 95%', 'nhiệm vụ: 1.b', 'PAR203 at "1.b"', ['1.a']],
  ])('%s, stands in it', (_, from, to, finding, texts) => {
    const text = sampleWith([from, to]);
    expect(foundIn(text)).toContain(finding);
    const data = checkSample(text).findings.find(({ code }) => finding.startsWith(code))?.data;
    if (texts) expect(data).toMatchObject({ kind: 'replace-any', texts: expect.arrayContaining(texts) });
    for (const sentence of saidOf(text)) expect(sentence).not.toMatch(/\{\w+\}|undefined/u);
  });

  test('may be written by id, name or abbreviation, with or without diacritics', () => {
    for (const name of ['Sở Nội vụ', 'SNV', 'so noi vu', 'so-noi-vu-tinh-vinh-ha', 'Sở Nội vụ tỉnh Vĩnh Hà']) {
      const { directive, findings } = checkSample(sampleWith(['qua: Sở Nội vụ', `qua: ${name}`]));
      expect(findings).toEqual([]);
      expect(directive?.reportingDuty.through).toBe('so-noi-vu-tinh-vinh-ha');
    }
  });

  test('PAR202: is one agency', () => {
    const text = sampleWith(['viết tắt: [SYT, Sở YT]', 'viết tắt: [SYT, SNV]']);
    expect(foundIn(text)).toContain('PAR202 at "SNV"');
    const found = checkSample(text).findings.find(({ code }) => code === 'PAR202');
    expect(found?.data).toEqual({ kind: 'replace-any', texts: ['Sở Nội vụ', 'Sở Y tế'] });
  });
});

test('PAR839: a name tells its kind, or the kind is given', () => {
  const agency = sampleWith(['  - Sở Tài chính\n', '  - Sở Tài chính\n  - Tổ công tác 06\n']);
  expect(foundIn(agency)).toEqual(['PAR839 at "Tổ công tác 06"']);
  const given = agency.replace('  - Tổ công tác 06', '  - { tên: Tổ công tác 06, loại: cơ quan khác }');
  expect(foundIn(given)).toEqual([]);
  const thing = sampleWith(['[Kế hoạch năm 2024]', '[Kế hoạch năm 2024, Tờ rơi]']);
  expect(foundIn(thing)).toEqual(['PAR839 at "Tờ rơi"']);
});

test('PAR840: a task binds one agency, or groups', () => {
  expect(foundIn(sampleWith(['giao cho: Sở Nội vụ', 'giao cho: [Sở Nội vụ, Sở Tài chính]']))).toEqual([
    'PAR840 at "giao cho"',
  ]);
  expect(foundIn(sampleWith(['giao cho: Sở Nội vụ', 'giao cho: [Các sở, UBND tỉnh]']))).toEqual([
    'PAR840 at "giao cho"',
  ]);
  expect(foundIn(sampleWith(['giao cho: Sở Nội vụ', 'giao cho: Sở Nội vụ\n    điều kiện: Chỉ khi có']))).toEqual([
    'PAR840 at "điều kiện"',
  ]);
});

test('PAR841: each participant is one party', () => {
  const participants = (row: string): readonly string[] =>
    foundIn(sampleWith(['cơ quan tham gia: [Sở Tài chính]', `cơ quan tham gia:\n      - { ${row} }`]));
  expect(participants('vai trò: hướng dẫn, cơ quan: SYT')).toEqual([]);
  expect(participants('vai trò: thụ hưởng, công chúng: Người dân')).toEqual([]);
  expect(participants('vai trò: hướng dẫn')).toEqual(['PAR841 at "vai trò: hướng dẫn"']);
  expect(participants('cơ quan: SYT, nhóm cơ quan: Các sở')).toEqual(['PAR841 at "cơ quan: SYT"']);
});

test('PAR842: what has a source names it', () => {
  const origin = (written: string): readonly string[] =>
    foundIn(sampleWith(['    viết tắt: SNV\n', `    viết tắt: SNV\n    nguồn: { ${written} }\n`]));
  expect(origin('loại: suy ra, nguồn: Báo')).toEqual(['PAR842 at "suy ra"']);
  expect(origin('loại: có nguồn')).toEqual(['PAR842 at "có nguồn"']);
  expect(origin('suy luận: Theo tên')).toEqual(['PAR842 at "nguồn"']);
});
