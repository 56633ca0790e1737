import { describe, expect, test } from 'vitest';
import { soctrang20210924 } from '../../../directive/soctrang-2021-09-24';
import { agencyKindNamed } from './agencies';

describe('the kind that an agency’s name tells', () => {
  test.each([
    ['Sở Nội vụ', 'department'],
    ['Thanh tra tỉnh', 'department'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'department'],
    ['Văn phòng Chính phủ', 'partner'],
    ['Ban Dân tộc', 'department'],
    ['Ban Quản lý các khu công nghiệp', 'board'],
    ['Trường Cao đẳng Cộng đồng', 'public-service-unit'],
    ['Cục Thuế tỉnh', 'central-agency'],
    ['UBND huyện An Lạc', 'district'],
    ['Ủy ban nhân dân thành phố Sóc Trăng', 'district'],
    ['Ủy ban nhân dân tỉnh', 'provincial-leadership'],
    ['Chủ tịch UBND tỉnh', 'provincial-leadership'],
    ['Bộ Nội vụ', 'partner'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'central-agency'],
    ['Tổ công tác 06', undefined],
    ['', undefined],
  ])('%s: %s', (name, kind) => expect(agencyKindNamed(name)).toBe(kind));

  test('is the right one for most of those of Sóc Trăng, and wrong for few', () => {
    const told = soctrang20210924.agencies.filter(({ name }) => agencyKindNamed(name.vi) !== undefined);
    const right = told.filter(({ name, kind }) => agencyKindNamed(name.vi) === kind);
    expect(told.length).toBeGreaterThan(0.9 * soctrang20210924.agencies.length);
    expect(right.length).toBeGreaterThan(0.9 * told.length);
  });
});
