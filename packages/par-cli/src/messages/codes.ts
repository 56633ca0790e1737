import type { Bilingual } from '@soctrang/par-core/directive';

/** What the list of codes and the page of a code are made of. */
export const CODE_PAGES = {
  'list-code': { vi: 'Mã', en: 'Code' },
  'list-severity': { vi: 'Mức', en: 'Severity' },
  'list-title': { vi: 'Nội dung', en: 'What it is' },
  'codes-none': { vi: 'Không có mã nào.', en: 'There are no codes.' },
  'codes-more': { vi: 'Xem từng mã: {par} codes {code}', en: 'See one code: {par} codes {code}' },
  'code-unknown': {
    vi: 'Không có mã phát hiện “{text}”. Xem danh sách: {par} codes',
    en: 'There is no code “{text}”. See the list: {par} codes',
  },
  'code-unknown.meant': {
    vi: 'Không có mã phát hiện “{text}”. Có phải là {meant}?',
    en: 'There is no code “{text}”. Did you mean {meant}?',
  },
  'option-without-codes': {
    vi: 'Tùy chọn {option} chỉ dùng cho danh sách, không dùng cùng với một mã đầy đủ.',
    en: 'The option {option} is for lists, and not used together with a whole code.',
  },
  'code-wrong': { vi: 'Viết sai', en: 'Wrong' },
  'code-right': { vi: 'Viết đúng', en: 'Right' },
  'code-basis': { vi: 'Căn cứ', en: 'Basis' },
  'code-silence': {
    vi: 'Tắt phát hiện này: ghi “{comment}” ngay trên dòng bị nêu, kèm lý do.',
    en: 'To silence it: put “{comment}” directly above the line, with your reason.',
  },
  'code-no-silence': {
    vi: 'Phát hiện này không tắt được bằng ghi chú trong tệp.',
    en: 'No comment in the file silences it.',
  },
  'code-silence-config': {
    vi: 'Cho cả tệp, kể cả tệp JSON, ghi vào par.config.yaml (cho mọi tệp: “{everywhere}”):',
    en: 'For a whole file, a JSON file too, write in par.config.yaml (for every file: “{everywhere}”):',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
