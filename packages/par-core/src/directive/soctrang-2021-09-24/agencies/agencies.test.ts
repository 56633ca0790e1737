import { describe, expect, test } from 'vitest';
import { isValidOn } from '../../agency-lookup';
import type { CalendarDate } from '../../model';
import { unaccent } from '../../unaccent';
import { AGENCY_IDS } from '../agency-ids';
import type { SocTrangAgency } from '../soctrang-task';
import { agencies } from './index';

const directiveDay: CalendarDate = '2021-09-24';
const valid = (date: CalendarDate, kind: SocTrangAgency['kind']) =>
  agencies.filter((agency) => agency.kind === kind && isValidOn(agency, date));

function dayAfter(date: CalendarDate): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

describe('the agencies of the directive', () => {
  test('every id has a record and every record an id', () => {
    expect([...new Set(agencies.map((agency) => agency.id))].sort()).toEqual([...AGENCY_IDS].sort());
  });

  test('an id is the Vietnamese name without diacritics', () => {
    for (const { id, name } of agencies) {
      expect(
        unaccent(name.vi)
          .toLowerCase()
          .split(/[^a-z0-9]+/)
          .join('-'),
      ).toBe(id);
    }
  });

  test('texts are composed Unicode, and both languages are there', () => {
    for (const { name, abbreviations, otherNames = [] } of agencies) {
      for (const text of [name.vi, name.en, ...abbreviations, ...otherNames]) {
        expect(text.trim()).not.toBe('');
        expect(text).toBe(text.normalize('NFC'));
      }
      expect(abbreviations.length).toBeGreaterThan(0);
      expect(new Set([...abbreviations, ...otherNames]).size).toBe(abbreviations.length + otherNames.length);
    }
  });

  test('18 specialised agencies in 2021 are 13 after the reorganisation of 2025, and 13 in Cần Thơ', () => {
    expect(valid(directiveDay, 'department')).toHaveLength(18);
    expect(valid('2025-02-28', 'department')).toHaveLength(18);
    expect(valid('2025-03-01', 'department')).toHaveLength(13);
    expect(valid('2025-06-30', 'department')).toHaveLength(13);
    expect(valid('2025-07-01', 'department')).toHaveLength(13);
  });

  test('eleven districts carry the codes 941 to 951 until the district level ends', () => {
    expect(valid(directiveDay, 'district').map((agency) => agency.code)).toEqual(
      Array.from({ length: 11 }, (_, index) => String(941 + index)),
    );
    expect(valid('2025-06-30', 'district')).toHaveLength(11);
    expect(valid('2025-07-01', 'district')).toHaveLength(0);
  });

  test('the station merged with the newspaper on 1 May 2025, before the province ended', () => {
    const station = agencies.find(({ id }) => id === 'dai-phat-thanh-va-truyen-hinh');
    expect(station && isValidOn(station, '2025-04-30')).toBe(true);
    expect(station && isValidOn(station, '2025-05-01')).toBe(false);
    expect(station?.successions?.map(({ on, provenance }) => [on, provenance.kind])).toEqual([
      ['2025-05-01', 'sourced'],
    ]);
  });

  test('only the agencies that sources name are given as facts', () => {
    const unverified = agencies
      .filter((agency) => agency.provenance.kind === 'unverified' && isValidOn(agency, directiveDay))
      .map((agency) => agency.id);
    expect(unverified.sort()).toEqual([
      'ban-quan-ly-du-an-2',
      'bao-hiem-xa-hoi-tinh',
      'bo-chi-huy-quan-su-tinh',
      'cuc-thong-ke-tinh',
      'cuc-thue-tinh',
      'dai-phat-thanh-va-truyen-hinh',
      'kho-bac-nha-nuoc-tinh',
      'ngan-hang-nha-nuoc-chi-nhanh-tinh',
      'so-giao-duc-va-dao-tao',
      'so-van-hoa-the-thao-va-du-lich',
      'so-y-te',
      'thanh-tra-tinh',
      'truong-cao-dang-nghe',
    ]);
  });

  test('records of one id do not overlap in time', () => {
    for (const agency of agencies) {
      const sameDay = agencies.filter(
        (other) => other.id === agency.id && isValidOn(other, agency.validFrom ?? directiveDay),
      );
      expect(sameDay).toEqual([agency]);
    }
  });

  test('an agency ends the day before its succession, and its successor is valid on that day', () => {
    for (const { validTo, successions = [] } of agencies) {
      expect(successions.length > 0).toBe(validTo !== undefined);
      for (const succession of successions) {
        expect(validTo && dayAfter(validTo)).toBe(succession.on);
        if (succession.agency === undefined) continue;
        const successor = agencies.filter(
          (agency) => agency.id === succession.agency && isValidOn(agency, succession.on),
        );
        expect(successor).toHaveLength(1);
      }
    }
  });

  test('agencies of Cần Thơ carry the city in their id', () => {
    for (const agency of agencies) {
      if (agency.validFrom === '2025-07-01') expect(agency.id).toMatch(/-thanh-pho-can-tho$/);
      else expect(agency.id).not.toMatch(/can-tho/);
    }
  });

  test.each<readonly [CalendarDate, readonly string[]]>([
    [
      '2021-12-10',
      [
        // The province and its districts.
        ...['Sóc Trăng', 'UBND', 'UBND H', 'UBND TX', 'UBND huyện', 'UBND thị xã'],
        ...['Ủy ban nhân dân', 'Ủy ban nhân dân huyện', 'Ủy ban nhân dân thị xã'],
        // The boards.
        ...['BQL', 'BQLDA', 'Ban QLDA', 'Ban Quản lý dự án'],
        // The division of the provincial office and the agency of the Government's office.
        'KSTTHC',
      ],
    ],
    ['2025-08-01', []],
  ])('on %s several agencies share only %j', (date, expected) => {
    const users = new Map<string, Set<string>>();
    for (const agency of agencies.filter((record) => isValidOn(record, date))) {
      for (const text of [...agency.abbreviations, ...(agency.otherNames ?? []), agency.name.vi]) {
        users.set(text, (users.get(text) ?? new Set()).add(agency.id));
      }
    }
    const shared = [...users].filter(([, ids]) => ids.size > 1).map(([text]) => text);
    expect(shared.sort()).toEqual([...expected].sort());
  });
});
