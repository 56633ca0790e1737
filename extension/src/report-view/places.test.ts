import type { Part, ReportPage } from '@soctrang/par-language-server';
import { expect, test } from 'vitest';
import { partAt, placesOf } from './places';

const lines = (start: number, end: number, character = 0) => ({
  start: { line: start, character },
  end: { line: end, character: 40 },
});

const parts: readonly Part[] = [
  {
    key: 'glance',
    heading: 'Tóm tắt',
    blocks: [
      { kind: 'facts', facts: [{ key: 'glance/due', label: 'Hạn', text: '31/12', range: lines(4, 4), again: true }] },
    ],
  },
  {
    key: 'tasks',
    heading: 'Nhiệm vụ',
    range: lines(5, 30),
    blocks: [],
    parts: [
      {
        key: 'task/3.a',
        heading: 'Kiểm toán',
        range: lines(6, 20, 4),
        blocks: [
          { kind: 'text', key: 'task/3.a/results', paragraphs: ['Đã xong.'], range: lines(8, 10) },
          { kind: 'list', key: 'list', items: [{ key: 'evidence/0', text: 'Báo cáo', range: lines(12, 14) }] },
        ],
      },
    ],
  },
];
const page: ReportPage = {
  language: 'vi',
  title: 'Sở Tài chính',
  subtitle: 'Báo cáo Quý IV/2021',
  state: { sign: 'done', text: 'Đầy đủ' },
  parts,
};

test.each([
  ['a text of a task', 9, 'task/3.a/results'],
  ['an item of a list', 13, 'evidence/0'],
  ['a task beside its texts', 16, 'task/3.a'],
  ['a section beside its parts', 25, 'tasks'],
  ['what is only said once more', 4, undefined],
  ['above everything', 0, undefined],
])('the cursor in %s is in the smallest part there', (_, line, key) => {
  expect(partAt(page, { line, character: 10 })).toBe(key);
});

test('each part with a place is found by its name', () => {
  expect([...placesOf(page).keys()]).toEqual(['glance/due', 'tasks', 'task/3.a', 'task/3.a/results', 'evidence/0']);
  expect(placesOf(page).get('evidence/0')?.start.line).toBe(12);
});
