import type { Option } from '../command/option';

/** How every command asks for an agency. */
export const AGENCY = {
  kind: 'text',
  value: { vi: 'CƠ QUAN', en: 'AGENCY' },
  suggest: 'agency',
  about: {
    vi: 'Cơ quan: tên, tên viết tắt hoặc mã, có dấu hay không dấu đều được (“Sở Tài chính”, stc)',
    en: 'The agency: name, abbreviation or id, with or without diacritics (“Sở Tài chính”, stc)',
  },
} as const satisfies Option;

/** How every command asks for a directive. */
export const DIRECTIVE = {
  kind: 'text',
  value: { vi: 'MÃ HOẶC TỆP', en: 'ID OR FILE' },
  about: {
    vi: 'Văn bản chỉ đạo: mã, hoặc tệp *.par-directive.yaml; không ghi thì lấy văn bản nằm trong thư mục, nếu không có thì công văn ngày 24/9/2021',
    en: 'The directive: its id, or a file *.par-directive.yaml; otherwise the one that lies in the folder, or else the letter of 24 September 2021',
  },
} as const satisfies Option;

/** How every command is told another day than the present one. */
export const TODAY = {
  kind: 'text',
  value: { vi: 'NGÀY', en: 'DATE' },
  about: {
    vi: 'Ngày coi là hôm nay, như 20/12/2021; không ghi thì lấy ngày hiện tại ở Việt Nam',
    en: 'The day taken for today, such as 2021-12-20; otherwise the present day in Vietnam',
  },
} as const satisfies Option;

/** How every command is told further days off. */
export const CALENDAR = {
  kind: 'text',
  value: { vi: 'TỆP', en: 'FILE' },
  suggest: 'calendar',
  about: {
    vi: 'Lịch nghỉ bổ sung (par-calendar/1) để tính ngày làm việc',
    en: 'Further days off (par-calendar/1) for counting working days',
  },
} as const satisfies Option;

/** How every listing is asked for as data. */
export const AS_JSON = {
  kind: 'flag',
  about: { vi: 'In dạng JSON cho chương trình khác đọc', en: 'Print JSON for other programs' },
} as const satisfies Option;

/** An array is promised with `--json`, also where there is nothing to list. */
export function emptyListing({ json }: Readonly<Record<string, unknown>>): string {
  return json === true ? '[]\n' : '';
}
