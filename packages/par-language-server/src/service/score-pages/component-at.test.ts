import { expect, test } from 'vitest';
import { opened } from '../../../test/example-files';
import { componentAt } from './component-at';

const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
đánh giá chung: Đạt 3.1 phần việc
tự chấm điểm:
  bộ tiêu chí: directive-soctrang-2021
  tiêu chí:
    "3.1":
      điểm tự chấm: 4
      giải trình: Đã công khai
`;

test.each([
  ['its id', '"3.|1"', '3.1'],
  ['its points', 'điểm tự chấm: |4', '3.1'],
  ['the head of the report', 'cơ quan: Sở| Tài chính', undefined],
  ['free text that looks like an id', 'Đạt 3.|1', undefined],
])('the component under a cursor at %s', (_, marked, component) => {
  const at = REPORT.indexOf(marked.replace('|', '')) + marked.indexOf('|');
  const before = REPORT.slice(0, at).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  expect(componentAt(opened('file:///x.par.yaml', REPORT), position)).toBe(component);
});
