import { describe, expect, it } from 'vitest';
import { completionsAt } from './completion';
import { openDocument } from './open-document';

const HEAD = `mẫu: par-criteria/1
mã: vinh-ha-2023
tên: Bộ tiêu chí năm 2023
năm: 2023
nguồn số liệu: tự đặt
`;
const ITEM = `${HEAD}lĩnh vực:
  - mã: "1"
    tên: Kế hoạch
    điểm tối đa: 1
`;

/** What is offered where the bar stands, and the text after the first of that name is chosen. */
function at(text: string, label?: string) {
  const offset = text.indexOf('|');
  const whole = text.slice(0, offset) + text.slice(offset + 1);
  const document = openDocument('criteria', 'file:///a.par-criteria.yaml', whole, { today: '2023-12-20' });
  if (document.kind !== 'criteria') throw new TypeError('it is a criteria set');
  const before = text.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const { items } = completionsAt(document, position, { language: 'vi' });
  const edit = items.find((item) => item.label === label)?.textEdit;
  const lines = whole.split('\n');
  const start = lines.slice(0, position.line).join('\n').length + 1;
  const written =
    edit && 'range' in edit
      ? whole.slice(0, start + edit.range.start.character) +
        edit.newText +
        whole.slice(start + edit.range.end.character)
      : undefined;
  return {
    labels: items.map((item) => item.label),
    written,
    hints: items.map(({ label: name, labelDetails }) => [name, labelDetails?.description]),
  };
}

describe('in a criteria set are offered', () => {
  it('the keys that its head still lacks', () => {
    const { labels } = at(`${HEAD}|`);
    expect(labels).toEqual(expect.arrayContaining(['kế thừa', 'lĩnh vực', 'xếp loại', 'làm tròn', 'quyết định']));
    expect(labels).not.toContain('mã');
  });

  it('the keys of an item', () => {
    expect(at(`${ITEM}    |`).labels).toEqual(expect.arrayContaining(['cách chấm', 'tiêu chí', 'tài liệu kiểm chứng']));
  });

  it('the kinds of rule, those that need keys with the first of them', () => {
    const { labels, written } = at(`${ITEM}    cách chấm: |`, 'theo tỷ lệ có mức sàn');
    expect(labels).toHaveLength(13);
    expect(written?.slice(ITEM.length)).toBe('    cách chấm: \n      kiểu: theo tỷ lệ có mức sàn\n      mức sàn: ');
    expect(at(`${ITEM}    cách chấm: |`, 'theo tỷ lệ').written?.slice(ITEM.length)).toBe('    cách chấm: theo tỷ lệ');
    expect(at(`${ITEM}    cách chấm: theo k|`, 'theo khoảng').written).toContain('kiểu: theo khoảng\n      mức: ');
  });

  it('of a rule whose kind is chosen only the keys of that kind, the needed one marked', () => {
    const { hints } = at(`${ITEM}    cách chấm:\n      kiểu: trừ điểm theo số lượng\n      |`);
    expect(hints).toEqual([
      ['mỗi trường hợp trừ', 'bắt buộc'],
      ['số trường hợp không trừ', undefined],
      ['nguồn số liệu', undefined],
    ]);
  });

  it('of a band the keys of the kind around it', () => {
    const { labels } = at(`${ITEM}    cách chấm:\n      kiểu: theo thời hạn\n      mức:\n        - |`);
    expect([...labels].sort()).toEqual(['chậm nhất', 'điểm']);
  });

  it('kinds alone where the key for them stands, and values of other lists', () => {
    expect(at(`${ITEM}    cách chấm:\n      kiểu: |`, 'theo khoảng').written).toMatch(/kiểu: theo khoảng$/u);
    expect(at(`${ITEM}    không áp dụng: |`).labels).toEqual(['bỏ khỏi điểm tối đa', 'tính đủ điểm', 'luôn áp dụng']);
  });

  it('the figures of a report, and the indicators', () => {
    const { labels } = at(`${ITEM}    lấy số liệu: |`);
    expect(labels).toEqual(expect.arrayContaining(['tasks-on-time', 'indicator:dossiers-on-time']));
  });

  it('the sets it may build on, and the items of the one it builds on', () => {
    expect(at(`${HEAD}kế thừa: |`).labels).toEqual(expect.arrayContaining(['par-index-2021', 'par-index-2020']));
    const changed = `${HEAD}kế thừa: par-index-2021\nthay đổi:\n  - mã: |`;
    expect(at(changed).labels).toEqual(['tham-dinh', 'sipas', 'khao-sat', 'tac-dong']);
  });
});
