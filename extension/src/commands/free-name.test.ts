import { expect, test } from 'vitest';
import { freeName } from './free-name';

const NAME = 'bo-tieu-chi.par-criteria.yaml';

test.each([
  [[], NAME],
  [[NAME], 'bo-tieu-chi-2.par-criteria.yaml'],
  [[NAME, 'bo-tieu-chi-2.par-criteria.yaml'], 'bo-tieu-chi-3.par-criteria.yaml'],
])('beside %j the new set is called %s', async (there: readonly string[], expected) => {
  expect(await freeName(NAME, async (name) => there.includes(name))).toBe(expected);
});

test('a report keeps its ending', async () => {
  const name = 'so-tai-chinh.2021-Q4.par.json';
  expect(await freeName(name, async (one) => one === name)).toBe('so-tai-chinh.2021-Q4-2.par.json');
});
