import type { Bilingual } from '@soctrang/par-core/directive';

/** What `par import` says. */
export const IMPORTING = {
  'import-one': {
    vi: 'Hãy nêu một sổ tính *.xlsx để nhập.',
    en: 'Name one workbook *.xlsx to import.',
  },
  'import-refused': { vi: 'Không nhập được “{path}”. {reason}', en: '“{path}” cannot be imported. {reason}' },
  'import-nothing': {
    vi: 'Không nhập được “{path}”: sổ tính không nêu cơ quan, kỳ báo cáo hay nhiệm vụ nào.',
    en: '“{path}” cannot be imported: the workbook names no agency, no period and no task.',
  },
  'import-name': {
    vi: 'Chưa biết ghi vào tệp nào vì sổ tính không nêu cơ quan và kỳ báo cáo. Hãy nêu tên: -o TỆP.par.yaml',
    en: 'It cannot be told which file to write, as the workbook names no agency and period. Name it: -o FILE.par.yaml',
  },
  'import-unreadable': {
    vi: 'Không đọc được “{path}” nên không nhập vào đó. Xem lỗi: {par} check {file}',
    en: '“{path}” cannot be read, and nothing is imported into it. To see why: {par} check {file}',
  },
  'import-lost': {
    vi: 'Không ghi “{path}” vì tệp sẽ mất những nội dung nêu trên. Xem thay đổi bằng --diff; đồng ý thì thêm --force.',
    en: '“{path}” was not written, as it would lose what is named above. See the change with --diff; add --force to agree.',
  },
  'import-errors': {
    vi: 'Không ghi “{path}” vì sổ tính có {count} lỗi (--strict).',
    en: '“{path}” was not written, as the workbook has {count} errors (--strict).',
  },
  'import-unchanged': {
    vi: '“{file}” đã giống sổ tính, không có gì để ghi.',
    en: '“{file}” says the same already; nothing to write.',
  },
  'import-written': { vi: 'Đã nhập {workbook} vào {file}.', en: '{workbook} imported into {file}.' },
  'import-next': { vi: 'Kiểm tra báo cáo: {par} check {file}', en: 'Check the report: {par} check {file}' },
  'import-kept': {
    vi: 'Sổ tính để trống {count} chỗ mà tệp đã ghi; tệp vẫn giữ. Xem từng chỗ: --json',
    en: 'The workbook leaves {count} places empty that the file has filled; they stay. To see each: --json',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
