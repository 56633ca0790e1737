import type { Choice, Option } from '../command/option';

/** How every command of scoring is told the criteria set. */
export const CRITERIA = {
  kind: 'text',
  value: { vi: 'MÃ HOẶC TỆP', en: 'ID OR FILE' },
  suggest: 'criteria',
  about: {
    vi: 'Bộ tiêu chí: mã, hoặc tệp *.par-criteria.yaml; không ghi thì lấy bộ mà báo cáo nêu, nếu không nêu thì bộ directive-soctrang-2021 của phần mềm',
    en: 'The criteria set: its id, or a file *.par-criteria.yaml; otherwise the one that the report names, or else the product’s own directive-soctrang-2021',
  },
} as const satisfies Option;

const STAGES = [
  { name: 'latest', about: { vi: 'điểm mới nhất của từng tiêu chí', en: 'the latest points of each component' } },
  { name: 'computed', about: { vi: 'điểm tính theo quy tắc', en: 'as the rules compute them' } },
  { name: 'self', about: { vi: 'điểm tự chấm', en: 'self-assessed' } },
  { name: 'appraisal-1', about: { vi: 'thẩm định lần 1', en: 'first appraisal' } },
  { name: 'appraisal-2', about: { vi: 'thẩm định lần 2', en: 'second appraisal' } },
] as const satisfies readonly Choice[];

/** How every command of scoring is told up to which stage points count. */
export const STAGE = {
  kind: 'choice',
  value: { vi: 'GIAI ĐOẠN', en: 'STAGE' },
  choices: STAGES,
  default: 'latest',
  about: {
    vi: 'Tính đến giai đoạn nào; tiêu chí chưa có điểm ở giai đoạn ấy thì lấy điểm của giai đoạn trước',
    en: 'Up to which stage; a component without points of that stage takes those of the one before',
  },
} as const satisfies Option;

const FORMS = [
  { name: 'table', about: { vi: 'bảng trên màn hình', en: 'a table on the screen' } },
  { name: 'markdown', about: { vi: 'trang Markdown', en: 'a page of Markdown' } },
  { name: 'csv', about: { vi: 'CSV chuẩn: dấu phẩy, số có dấu chấm', en: 'plain CSV: commas, decimal points' } },
  {
    name: 'csv-excel',
    about: {
      vi: 'CSV mở bằng Excel đặt vùng Việt Nam: dấu chấm phẩy, số có dấu phẩy',
      en: 'CSV for Excel where the decimal sign is a comma, as in Vietnam: semicolons, decimal commas',
    },
  },
  { name: 'json', about: { vi: 'JSON cho chương trình khác', en: 'JSON for other programs' } },
] as const satisfies readonly Choice[];

/** How a command of scoring is told in what form to print. */
export const FORM = {
  kind: 'choice',
  value: { vi: 'DẠNG', en: 'FORM' },
  choices: FORMS,
  default: 'table',
  about: { vi: 'Dạng kết quả', en: 'Form of the results' },
} as const satisfies Option;

export type Form = (typeof FORMS)[number]['name'];

/** `--json` is the short way to say `--format json`. */
export function formOf({ format, json }: { readonly format: Form; readonly json: boolean }): Form {
  return json ? 'json' : format;
}

/** Whether several reports are told as pages: there what is to be known of each stands on its own page. */
export const isPage = (form: Form): boolean => form === 'table' || form === 'markdown';

/** An array is promised as JSON, also where nothing could be scored. */
export function emptyScores({ format, json }: Readonly<Record<string, unknown>>): string {
  return json === true || format === 'json' ? '[]\n' : '';
}
