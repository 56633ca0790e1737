import type { Bilingual } from '@soctrang/par-core/directive';

/** What a person has to know of a workbook that was made. */
export const WORKBOOK_NOTES = {
  'without-formula': {
    vi: 'không có công thức cho tiêu chí {items}; phần mềm chấm khi nhập lại.',
    en: 'no formula for {items}; the software scores them on import.',
  },
  'not-held': {
    vi: 'sổ tính không chứa được giá trị của {items}; giá trị vẫn ở trong báo cáo.',
    en: 'the workbook cannot hold the value of {items}; it stays in the report.',
  },
  'other-set': {
    vi: 'báo cáo tự chấm theo bộ tiêu chí {items}, nên điểm tự chấm không đưa vào sổ tính này.',
    en: 'the report assesses itself by {items}, so its points are not in this workbook.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
