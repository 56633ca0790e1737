import { describe, expect, test } from 'vitest';
import { checkSample, foundIn, sampleWith } from '../sample';

/** Sở Tài chính ends and is succeeded; the edits change how. */
const merged = (...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce(
    (text, [from, to]) => text.replace(from, to),
    sampleWith([
      '  - Sở Tài chính\n',
      `  - tên: Sở Tài chính
    đến ngày: 30/06/2025
    kế tục:
      - { ngày: 01/07/2025, cơ quan: Sở Nội vụ, quyết định: Nghị quyết 1 }
`,
    ]),
  );

describe('PAR825: a successor', () => {
  test('begins on the day after the last', () => {
    expect(foundIn(merged())).toEqual([]);
    const text = merged(['01/07/2025', '15/07/2025']);
    expect(foundIn(text)).toEqual(['PAR825 at "15/07/2025"']);
    expect(checkSample(text).findings[0]?.data).toEqual({ kind: 'replace', text: '01/07/2025' });
  });

  test('has a predecessor that ended', () => {
    const text = merged(['    đến ngày: 30/06/2025\n', '']);
    expect(foundIn(text)).toEqual(['PAR825 at "01/07/2025"']);
    expect(checkSample(text).findings[0]).toMatchObject({
      message: 'PAR825.open',
      data: { kind: 'add-keys', keys: ['validTo'] },
    });
  });

  test('is in being when it begins', () => {
    const text = merged(['cơ quan: Sở Nội vụ', 'cơ quan: so-y-te-vinh-ha']).replace(
      '    viết tắt: [SYT, Sở YT]\n',
      '    viết tắt: [SYT, Sở YT]\n    đến ngày: 31/12/2024\n',
    );
    expect(foundIn(text)).toEqual(['PAR825 at "so-y-te-vinh-ha"']);
  });

  test('need not be anybody', () => {
    const text = merged([' cơ quan: Sở Nội vụ,', '']);
    expect(foundIn(text)).toEqual([]);
    expect(checkSample(text).directive?.agencies[2]?.successions).toEqual([
      expect.not.objectContaining({ agency: expect.anything() }),
    ]);
  });
});

describe('PAR823: the way of successors', () => {
  test('leads in no circle', () => {
    const back = merged().replace(
      '    viết tắt: SNV\n',
      '    viết tắt: SNV\n    đến ngày: 31/12/2025\n    kế tục:\n      - { ngày: 01/01/2026, cơ quan: so-tai-chinh-tinh-vinh-ha, quyết định: Nghị quyết 2 }\n',
    );
    // Sở Tài chính has ended by then: nobody to succeed, and no circle.
    expect(foundIn(back)).toEqual(['PAR825 at "so-tai-chinh-tinh-vinh-ha"']);
    const circle = back.replaceAll(/ {4}đến ngày: .*\n/gu, '');
    expect(foundIn(circle).filter((one) => one.startsWith('PAR823'))).toHaveLength(1);
  });

  test('leads from nobody to itself', () => {
    const itself = merged(['cơ quan: Sở Nội vụ', 'cơ quan: so-tai-chinh-tinh-vinh-ha']);
    expect(foundIn(itself)).toEqual(['PAR823 at "so-tai-chinh-tinh-vinh-ha"']);
    const open = itself.replace('    đến ngày: 30/06/2025\n', '').replace('so-tai-chinh-tinh-vinh-ha', 'Sở Tài chính');
    expect(foundIn(open)).toEqual(['PAR823 at "Sở Tài chính"']);
  });
});
