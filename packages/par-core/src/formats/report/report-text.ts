import { type WriteOptions, writeValue } from '../layout/write-value';
import { REPORT_FORMAT } from './format';
import type { Report } from './schema';

/**
 * A report as the text of a file: keys in the format's order, long texts below a bar, quotes where they are needed.
 * Read again it gives the same report; blanks at the end of a text do not count.
 *
 * @example
 * reportText({ format: 'par-report/1', directive: 'soctrang-2021-09-24', agency: 'so-tai-chinh', period: '2021-Q4', tasks: [] })
 * // mẫu: par-report/1
 * // văn bản chỉ đạo: soctrang-2021-09-24
 * // cơ quan: so-tai-chinh
 * // kỳ báo cáo: Quý IV/2021
 * // nhiệm vụ: []
 */
export function reportText(report: Report, options: WriteOptions = {}): string {
  return writeValue(REPORT_FORMAT, report, options);
}
