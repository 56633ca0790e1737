import type { Bilingual } from '../../directive/model';
import type { Basis } from './basis';

/**
 * Where the lines of an example stand, so that they can be put into a file without a fault and checked there
 * (`embedExample` in `formats/example-file.ts`):
 * - `report`: keys of the report itself. The keys of its head that the lines do not name are added before them, its
 *   tasks behind them; a list `nhiệm vụ` in the lines has to come last, the tasks that it does not name go on with it.
 * - `document`: keys below `văn bản`.
 * - `tasks`: items of the list `nhiệm vụ`, of the finance department; its other tasks are added.
 * - `evidence`: items of `tài liệu kiểm chứng` of a task that is done.
 * - `indicators`: entries of `chỉ tiêu`.
 * - `components`: entries of `tiêu chí` in a self-assessment by the product's own set; those that the report does not
 *   answer and the lines do not name are added as not applicable.
 * - `roster`, `calendar`, `directive`, `config`: keys of such a file. The keys it needs and the lines do not name are
 *   added; a directive whose agencies are in the lines is given no province.
 * - `roster-agencies`: items of `cơ quan` of a roster.
 * - `directive-agencies`, `directive-tasks`: items of `cơ quan`, behind those that the directive needs, or of
 *   `nhiệm vụ`, as its only tasks.
 * - `criteria`: keys of a criteria set. The keys it needs and the lines do not name are added; of one that extends
 *   another only those of its head.
 * - `criteria-areas`, `criteria-overrides`: items of `lĩnh vực`, or of `thay đổi` of a set that extends
 *   `par-index-2021`.
 * - `whole`: a whole report, to which nothing is added. That tasks are left out (PAR206) is no fault of it.
 */
export type Within =
  | 'report'
  | 'document'
  | 'tasks'
  | 'evidence'
  | 'indicators'
  | 'components'
  | 'roster'
  | 'roster-agencies'
  | 'calendar'
  | 'directive'
  | 'directive-agencies'
  | 'directive-tasks'
  | 'criteria'
  | 'criteria-areas'
  | 'criteria-overrides'
  | 'config'
  | 'whole';

/** Where the lines of an example stand, in words. */
export const WITHIN_WORDS = {
  report: { vi: 'Trong báo cáo', en: 'In a report' },
  document: { vi: 'Dưới khóa “văn bản”', en: 'Below the key “văn bản” (document)' },
  tasks: { vi: 'Trong danh sách “nhiệm vụ”', en: 'In the list “nhiệm vụ” (tasks)' },
  evidence: {
    vi: 'Trong “tài liệu kiểm chứng” của một nhiệm vụ',
    en: 'In “tài liệu kiểm chứng” (evidence) of a task',
  },
  indicators: { vi: 'Dưới khóa “chỉ tiêu”', en: 'Below the key “chỉ tiêu” (indicators)' },
  components: {
    vi: 'Trong “tiêu chí” của phần “tự chấm điểm”',
    en: 'In “tiêu chí” (items) of “tự chấm điểm” (the self-assessment)',
  },
  roster: { vi: 'Trong danh sách cơ quan phải báo cáo', en: 'In a roster' },
  'roster-agencies': {
    vi: 'Trong “cơ quan” của danh sách cơ quan phải báo cáo',
    en: 'In “cơ quan” (agencies) of a roster',
  },
  calendar: { vi: 'Trong lịch nghỉ', en: 'In a calendar' },
  directive: { vi: 'Trong văn bản chỉ đạo', en: 'In a directive' },
  'directive-agencies': { vi: 'Trong “cơ quan” của văn bản chỉ đạo', en: 'In “cơ quan” (agencies) of a directive' },
  'directive-tasks': { vi: 'Trong “nhiệm vụ” của văn bản chỉ đạo', en: 'In “nhiệm vụ” (tasks) of a directive' },
  criteria: { vi: 'Trong bộ tiêu chí', en: 'In a criteria set' },
  'criteria-areas': { vi: 'Trong “lĩnh vực” của bộ tiêu chí', en: 'In “lĩnh vực” (areas) of a criteria set' },
  'criteria-overrides': {
    vi: 'Trong “thay đổi” của bộ tiêu chí kế thừa par-index-2021',
    en: 'In “thay đổi” (overrides) of a criteria set that extends par-index-2021',
  },
  config: { vi: 'Trong cấu hình par.config.yaml', en: 'In the configuration par.config.yaml' },
  whole: { vi: 'Cả tệp', en: 'The whole file' },
} as const satisfies Readonly<Record<Within, Bilingual>>;

/** Lines of a file, in Vietnamese keys, that have the finding and no other, and the same put right. */
export interface ExampleInLines {
  readonly within: Within;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** What no lines can show, since it is about bytes, sizes, or several files. */
export interface ExampleInWords {
  readonly within: 'words';
  /** Set where it speaks of a whole file or of several: no line has it, so no comment can silence it. */
  readonly ofNoLine?: true;
  /** The kind of file that has the finding, where it is no report. */
  readonly of?: 'roster' | 'config' | 'docx' | 'xlsx';
  readonly wrong: Bilingual;
  readonly right: Bilingual;
}

/** What a person asks of a code: why it is found, what it looks like, on what ground. */
export type Explanation = {
  /** Why it matters and the way out. */
  readonly why: Bilingual;
  /** What asks for it: a clause of the letter, a decree, a standard, or this product. At least one. */
  readonly basis: readonly [Basis, ...Basis[]];
} & (ExampleInLines | ExampleInWords);
