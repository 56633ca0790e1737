import type { BoardRow } from '@soctrang/par-language-server';
import { describe, expect, it, test } from 'vitest';
import { boardWith, rowOf } from '../../../test/rows';
import { DASHBOARD } from '../../messages/workspace-view';
import type { Described } from '../../page/browser/described';
import { type Choice, NO_CHOICE } from './choice';
import type { Words } from './messages';
import { rendered } from './render';

const WORDS = Object.fromEntries(Object.entries(DASHBOARD).map(([key, { vi }]) => [key, vi])) as Words;

function page(rows: readonly BoardRow[], choice: Partial<Choice> = {}): readonly Described[] {
  const told = { board: boardWith(rows), words: WORDS, language: 'vi', failed: false };
  return rendered(told, { ...NO_CHOICE, ...choice });
}

function all(parts: readonly (Described | string)[]): readonly Described[] {
  return parts.flatMap((one) => (typeof one === 'string' ? [] : [one, ...all(one.children)]));
}
const textOf = (one: Described | string): string =>
  typeof one === 'string' ? one : one.children.map(textOf).join(one.tag === 'td' ? ' ' : '');
const words = (parts: readonly Described[]): string => parts.map(textOf).join('\n');
const having = (parts: readonly Described[], name: keyof Described['attributes']): readonly Described[] =>
  all(parts).filter(({ attributes }) => attributes[name] !== undefined);

const ROWS = [
  rowOf('Sở Nội vụ', { kind: 'late', index: 60, place: 1, provisional: true, blocks: ['2 lỗi'], errors: 2 }),
  rowOf('Sở Y tế', { kind: 'missing', overdue: true }),
  rowOf('Sở Tài chính', { index: 80.15, place: 1 }),
];

describe('the dashboard', () => {
  it('tells first how many have reported, are missing, late, drafts, ready', () => {
    const [headline] = all(page(ROWS)).filter(({ tag }) => tag === 'dl');
    expect(headline?.children.map(textOf)).toEqual([
      'Đã có báo cáo2/3',
      'Chưa gửi báo cáo11 đã quá hạn',
      'Trễ hạn1',
      'Đang soạn0',
      'Sẵn sàng1',
    ]);
  });

  it('says by which column it is sorted, and of no other', () => {
    const headings = having(page(ROWS, { order: { column: 'index', descending: true } }), 'aria-sort');
    expect(headings.filter(({ attributes }) => attributes['aria-sort'] !== 'none').map(textOf)).toEqual(['Chỉ số▼']);
    expect(headings.every(({ children: [button] }) => typeof button === 'object' && button.tag === 'button')).toBe(
      true,
    );
  });

  it('writes a number beside each bar, and ranks what is provisional apart', () => {
    const text = words(page(ROWS));
    for (const said of ['80.15%', '60%', 'tạm 1/9', '1/9', 'tạm tính, còn 1 tiêu chí chưa có điểm'])
      expect(text).toContain(said);
  });

  it('offers to write the report that is missing, and no other', () => {
    const [write, ...others] = having(page(ROWS), 'data-write');
    expect(write?.attributes['aria-label']).toBe('Lập báo cáo: Sở Y tế');
    expect(others).toEqual([]);
  });

  it('lets a period be picked where there are several', () => {
    const picker = (rows: readonly BoardRow[]): number => all(page(rows)).filter(({ tag }) => tag === 'select').length;
    expect([picker(ROWS), picker([...ROWS, rowOf('Sở Tư pháp', { period: 'Quý III/2021' })])]).toEqual([0, 1]);
  });

  it('shows which states are filtered, how many are left, and how to see all again', () => {
    const filtered = page(ROWS, { standings: ['late'] });
    const pressed = having(filtered, 'aria-pressed').filter(({ attributes }) => attributes['aria-pressed'] === 'true');
    expect(pressed.map(textOf)).toEqual(['▲Trễ hạn (1)']);
    expect(words(filtered)).toContain('Hiện 1/3');
    expect(words(filtered)).toContain('Bỏ lọc');
    expect(words(page(ROWS, { typed: 'không có' }))).toContain('Không có dòng nào khớp');
    expect(words(page(ROWS))).not.toContain('Bỏ lọc');
  });

  it('has a way on where there is nothing, while it waits, and where it failed', () => {
    expect(words(page([]))).toContain('Lập báo cáo mới');
    const waiting = { board: null, words: WORDS, language: 'vi' };
    expect(words(rendered({ ...waiting, failed: false }, NO_CHOICE))).toContain('Đang tổng hợp…');
    expect(words(rendered({ ...waiting, failed: true }, NO_CHOICE))).toContain('Thử lại');
  });
});

test.each([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '{count}',
  '&lt;b&gt;',
  '\u202Eđảo chiều',
])('%s in a report is text on the page, whatever place it stands in', (evil) => {
  const base = rowOf(evil, { kind: 'missing', blocks: [evil] });
  const row: BoardRow = {
    ...base,
    file: evil,
    id: evil,
    period: { id: evil, name: evil },
    standing: { ...base.standing, why: evil },
    unranked: evil,
  };
  const parts = all(page([row, rowOf('Sở Tài chính')]));
  const tags = new Set(all(page(ROWS)).map(({ tag }) => tag));
  const added = parts.filter(({ tag }) => !tags.has(tag)).map(({ tag }) => tag);
  expect(added.filter((tag) => tag !== 'label' && tag !== 'select' && tag !== 'option')).toEqual([]);
  for (const { attributes } of parts) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).not.toMatch(/^on|^(?:href|src|style|srcdoc|action|formaction)$/u);
      if (value?.includes(evil)) expect(name).toMatch(/^(?:data-|aria-label$|title$|value$)/u);
    }
  }
  expect(parts.flatMap(({ children }) => children).filter((one) => one === evil).length).toBeGreaterThan(3);
});
