import { describe, expect, test } from 'vitest';
import { agencyOn, findAgency, groupsOf, isValidOn, successorsOf } from './agency-lookup';
import type { Agency, CalendarDate } from './model';
import { soctrang20210924 } from './soctrang-2021-09-24';
import { agencies } from './soctrang-2021-09-24/agencies';
import type { AgencyGroupId, AgencyId } from './soctrang-2021-09-24/agency-ids';

const inThe2021Directive: CalendarDate = '2021-12-10';
const ids = (found: readonly Agency[]) => found.map((agency) => agency.id).sort();

describe('an agency on a day', () => {
  test('is the one of 2021, of March 2025 or of July 2025', () => {
    expect(agencyOn('so-tai-chinh', '2021-09-24')?.validFrom).toBeUndefined();
    expect(agencyOn('so-tai-chinh', '2025-03-01')?.validFrom).toBe('2025-03-01');
    expect(agencyOn('so-tai-chinh', '2025-07-01')).toBeUndefined();
    expect(agencyOn('so-tai-chinh-thanh-pho-can-tho', '2025-07-01')?.name.vi).toBe('Sở Tài chính thành phố Cần Thơ');
    expect(agencyOn('so-tai-chinh-thanh-pho-can-tho', '2025-06-30')).toBeUndefined();
  });

  test('is valid on its first and on its last day', () => {
    const planning = agencyOn('so-ke-hoach-va-dau-tu', '2025-02-28');
    expect(planning?.name.vi).toBe('Sở Kế hoạch và Đầu tư');
    expect(planning && isValidOn(planning, '2025-03-01')).toBe(false);
  });

  test('an id that nobody has is no agency', () => {
    expect(agencyOn('so-ngoai-vu', inThe2021Directive, soctrang20210924)).toBeUndefined();
  });

  test('another directive brings its own agencies', () => {
    const foreignAffairs: Agency = {
      id: 'so-ngoai-vu',
      name: { vi: 'Sở Ngoại vụ', en: 'Department of External Relations' },
      abbreviations: ['SNgV'],
      kind: 'department',
      provenance: { kind: 'own' },
    };
    const directive = { agencies: [foreignAffairs] };
    expect(agencyOn('so-ngoai-vu', inThe2021Directive, directive)).toBe(foreignAffairs);
    expect(agencyOn('so-tai-chinh', inThe2021Directive, directive)).toBeUndefined();
    expect(findAgency('sở ngoại vụ', { on: inThe2021Directive, agencies: directive.agencies })).toEqual({
      kind: 'found',
      agency: foreignAffairs,
      by: 'name',
    });
  });
});

describe('what became of an agency', () => {
  test.each<readonly [AgencyId, AgencyId]>([
    ['so-ke-hoach-va-dau-tu', 'so-tai-chinh'],
    ['so-tai-chinh', 'so-tai-chinh'],
    ['so-giao-thong-van-tai', 'so-xay-dung'],
    ['so-tai-nguyen-va-moi-truong', 'so-nong-nghiep-va-moi-truong'],
    ['so-nong-nghiep-va-phat-trien-nong-thon', 'so-nong-nghiep-va-moi-truong'],
    ['so-thong-tin-va-truyen-thong', 'so-khoa-hoc-va-cong-nghe'],
    ['so-lao-dong-thuong-binh-va-xa-hoi', 'so-noi-vu'],
    ['ban-dan-toc', 'so-dan-toc-va-ton-giao'],
  ])('%s was succeeded by %s in 2025, and then by that of Cần Thơ', (id, successor) => {
    expect(ids(successorsOf(id, '2025-02-28'))).toEqual([]);
    expect(ids(successorsOf(id, '2025-03-10'))).toEqual([successor]);
    expect(ids(successorsOf(id, '2025-07-01'))).toEqual([`${successor}-thanh-pho-can-tho`]);
  });

  test('a department that was kept has a successor only in Cần Thơ', () => {
    expect(successorsOf('so-tu-phap', '2025-03-10')).toEqual([]);
    expect(ids(successorsOf('so-tu-phap', '2025-07-01'))).toEqual(['so-tu-phap-thanh-pho-can-tho']);
  });

  test('nothing succeeds a district one to one', () => {
    expect(successorsOf('uy-ban-nhan-dan-huyen-ke-sach', '2025-07-01')).toEqual([]);
  });

  test('an unknown agency has no successor', () => {
    expect(successorsOf('so-ngoai-vu', '2025-07-01', soctrang20210924)).toEqual([]);
  });

  test('a ring of successions, which a faulty directive may hold, ends', () => {
    const ring = (id: string, agency: string): Agency => ({
      id,
      name: { vi: id, en: id },
      abbreviations: [],
      kind: 'department',
      successions: [{ on: '2022-01-01', agency, decision: '1/QĐ-UBND', provenance: { kind: 'own' } }],
      provenance: { kind: 'own' },
    });
    const ringed = { agencies: [ring('a', 'b'), ring('b', 'a')] };
    expect(ids(successorsOf('a', '2022-01-01', ringed))).toEqual(['a', 'b']);
  });
});

describe('the agency that a text means', () => {
  test.each([
    ['so-tai-chinh', 'so-tai-chinh', 'id'],
    [' SO-TAI-CHINH ', 'so-tai-chinh', 'id'],
    ['Sở Tài chính', 'so-tai-chinh', 'name'],
    ['SỞ TÀI  CHÍNH', 'so-tai-chinh', 'name'],
    ['Sở Tài chính'.normalize('NFD'), 'so-tai-chinh', 'name'],
    ['Sở Tài chính tỉnh Sóc Trăng', 'so-tai-chinh', 'name'],
    ['Department of Finance', 'so-tai-chinh', 'name'],
    ['STC', 'so-tai-chinh', 'abbreviation'],
    ['stc', 'so-tai-chinh', 'abbreviation'],
    ['Sở TC', 'so-tai-chinh', 'abbreviation'],
    ['so tai chinh', 'so-tai-chinh', 'unaccented'],
    ['so tc', 'so-tai-chinh', 'unaccented'],
    ['Sở KH&ĐT', 'so-ke-hoach-va-dau-tu', 'abbreviation'],
    ['Sở KH và ĐT', 'so-ke-hoach-va-dau-tu', 'abbreviation'],
    ['skhdt', 'so-ke-hoach-va-dau-tu', 'unaccented'],
    ['so ke hoach va dau tu', 'so-ke-hoach-va-dau-tu', 'unaccented'],
    ['Sở Lao động, Thương binh và Xã hội', 'so-lao-dong-thuong-binh-va-xa-hoi', 'name'],
    ['Sở LĐ-TB&XH', 'so-lao-dong-thuong-binh-va-xa-hoi', 'abbreviation'],
    ['VP UBND', 'van-phong-uy-ban-nhan-dan-tinh', 'abbreviation'],
    ['Văn phòng UBND tỉnh', 'van-phong-uy-ban-nhan-dan-tinh', 'name'],
    ['UBND tỉnh', 'uy-ban-nhan-dan-tinh', 'abbreviation'],
    ['UBND huyện Kế Sách', 'uy-ban-nhan-dan-huyen-ke-sach', 'name'],
    ['huyện Kế Sách', 'uy-ban-nhan-dan-huyen-ke-sach', 'name'],
    ['ubnd huyen ke sach', 'uy-ban-nhan-dan-huyen-ke-sach', 'unaccented'],
    ['Uỷ ban nhân dân TX. Ngã Năm', 'uy-ban-nhan-dan-thi-xa-nga-nam', 'name'],
    ['UBND TP.Sóc Trăng', 'uy-ban-nhan-dan-thanh-pho-soc-trang', 'name'],
    ['Ban QLDA 1', 'ban-quan-ly-du-an-1', 'abbreviation'],
    ['Công an tỉnh', 'cong-an-tinh', 'name'],
    ['Ban Quản lý các KCN', 'ban-quan-ly-cac-khu-cong-nghiep', 'name'],
  ])('%s means %s, by its %s', (text, id, by) => {
    const finding = findAgency(text, { on: inThe2021Directive });
    expect(finding).toMatchObject({ kind: 'found', agency: { id }, by });
  });

  test('every agency is found by its id and by its name, on each of its days', () => {
    for (const agency of agencies) {
      const on = agency.validFrom ?? inThe2021Directive;
      expect(findAgency(agency.id, { on })).toEqual({ kind: 'found', agency, by: 'id' });
      expect(findAgency(agency.name.vi, { on })).toEqual({ kind: 'found', agency, by: 'name' });
    }
  });

  test('UBND alone may be the province or any of eleven districts', () => {
    const finding = findAgency('UBND', { on: inThe2021Directive });
    expect(finding.kind === 'ambiguous' && finding.candidates).toHaveLength(12);
    const later = findAgency('UBND', { on: '2025-07-01' });
    expect(later).toMatchObject({ kind: 'found', agency: { id: 'uy-ban-nhan-dan-thanh-pho-can-tho' } });
  });

  test.each([
    ['UBND huyện', 8],
    ['UBND thị xã', 2],
    ['uy ban nhan dan', 12],
    ['Sóc Trăng', 2],
    ['KSTTHC', 2],
    ['BQL', 3],
  ])('%s may be any of %i', (text, count) => {
    const finding = findAgency(text, { on: inThe2021Directive });
    expect(finding.kind === 'ambiguous' && finding.candidates).toHaveLength(count);
  });

  test.each([
    ['Sở Tài chinhs', 'so-tai-chinh'],
    ['Sở Tài nguyên', 'so-tai-nguyen-va-moi-truong'],
    ['Sở Nội vũ trụ', 'so-noi-vu'],
    ['SKHĐ', 'so-ke-hoach-va-dau-tu'],
    ['UBND huyện Kế Xách', 'uy-ban-nhan-dan-huyen-ke-sach'],
    ['Sở Thông tin Truyền thông Sóc Trăn', 'so-thong-tin-va-truyen-thong'],
  ])('%s is unknown, and %s is suggested', (text, id) => {
    const finding = findAgency(text, { on: inThe2021Directive });
    expect(finding.kind === 'unknown' && ids(finding.suggestions)).toContain(id);
  });

  test('at most three agencies are suggested, each once', () => {
    const finding = findAgency('Sở', { on: inThe2021Directive });
    expect(finding.kind === 'unknown' && new Set(finding.suggestions).size).toBe(3);
  });

  test.each(['', '   ', '!!!', 'Bệnh viện Đa khoa khu vực thị xã nào đó', 'Sở Tài chính '.repeat(10_000)])(
    'a text that is no name has no suggestion',
    (text) => {
      expect(findAgency(text, { on: inThe2021Directive })).toEqual({ kind: 'unknown', suggestions: [] });
    },
  );

  test('an agency that no longer exists leads to its successor', () => {
    const finding = findAgency('Sở KH&ĐT', { on: '2025-03-10' });
    expect(finding).toMatchObject({
      kind: 'unknown',
      suggestions: [{ id: 'so-tai-chinh', validFrom: '2025-03-01' }],
      atAnotherDate: { id: 'so-ke-hoach-va-dau-tu' },
    });
  });

  test('an agency that does not exist yet leads to those whose place it took', () => {
    const finding = findAgency('Sở Nông nghiệp và Môi trường', { on: inThe2021Directive });
    expect(finding.kind === 'unknown' && ids(finding.suggestions)).toEqual([
      'so-nong-nghiep-va-phat-trien-nong-thon',
      'so-tai-nguyen-va-moi-truong',
    ]);
  });

  test('a district after its abolition is known to have been, and has no suggestion', () => {
    expect(findAgency('huyện Trần Đề', { on: '2025-07-01' })).toMatchObject({
      kind: 'unknown',
      suggestions: [],
      atAnotherDate: { id: 'uy-ban-nhan-dan-huyen-tran-de' },
    });
  });
});

describe('the groups of an agency', () => {
  test.each<readonly [AgencyId, readonly AgencyGroupId[]]>([
    ['so-tai-chinh', ['so-nganh']],
    ['ban-quan-ly-cac-khu-cong-nghiep', ['so-nganh']],
    ['cong-an-tinh', ['co-quan-trung-uong-dat-tai-tinh']],
    ['uy-ban-nhan-dan-huyen-ke-sach', ['uy-ban-nhan-dan-cap-huyen']],
    ['mat-tran-to-quoc-viet-nam-tinh', []],
  ])('%s belongs to %j', (agency, groupIds) => {
    expect(groupsOf(agency).map((group) => group.id)).toEqual(groupIds);
  });
});
