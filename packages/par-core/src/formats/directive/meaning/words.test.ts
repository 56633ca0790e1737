import { describe, expect, test } from 'vitest';
import { followedBy, slug } from './words';

test.each([
  ['Sở Kế hoạch và Đầu tư', 'so-ke-hoach-va-dau-tu'],
  ['60/2021/NĐ-CP', '60-2021-nd-cp'],
  ['Sở Y tế'.normalize('NFD'), 'so-y-te'],
  ['  “Một cửa” – điện tử ', 'mot-cua-dien-tu'],
  ['…', ''],
])('the id that %s makes is %s', (name, id) => expect(slug(name)).toBe(id));

test('a long name makes an id of whole words', () => {
  const id = slug(`Sở ${'rất '.repeat(60)}dài`);
  expect(id.length).toBeLessThanOrEqual(100);
  expect(id).toMatch(/^so(?:-rat)+$/u);
});

describe('a name with its province', () => {
  test.each([
    ['Sở Nội vụ', 'Sở Nội vụ tỉnh Vĩnh Hà'],
    ['Công an tỉnh', 'Công an tỉnh Vĩnh Hà'],
    ['Sở Nội vụ tỉnh Vĩnh Hà', 'Sở Nội vụ tỉnh Vĩnh Hà'],
    ['Sở Nội vụ Vĩnh Hà', 'Sở Nội vụ Vĩnh Hà'],
    ['Sở Nội vụ Tỉnh', 'Sở Nội vụ Tỉnh Vĩnh Hà'],
  ])('%s: %s', (name, whole) => expect(followedBy(name, 'tỉnh Vĩnh Hà')).toBe(whole));
});
