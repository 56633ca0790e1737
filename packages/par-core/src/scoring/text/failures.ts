import type { Bilingual } from '../../directive/model';
import { MOST_DIGITS } from '../exact/numeral';
import type { Failure, InputProblemKind } from '../inputs';
import type { Language } from './number';
import { writerOf } from './writer';

/** The parts of an input, as they stand at the beginning of a sentence. */
export const PLACES = {
  whole: { vi: 'Số liệu', en: 'The input' },
  numerator: { vi: 'Tử số', en: 'The numerator' },
  denominator: { vi: 'Mẫu số', en: 'The denominator' },
  current: { vi: 'Số liệu năm nay', en: 'The figure of this year' },
  previous: { vi: 'Số liệu năm trước', en: 'The figure of the year before' },
  self: { vi: 'Điểm tự chấm', en: 'The self-assessed score' },
  'appraisal-1': { vi: 'Điểm thẩm định lần 1', en: 'The score of the first appraisal' },
  'appraisal-2': { vi: 'Điểm thẩm định lần 2', en: 'The score of the second appraisal' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'The evidence' },
  notApplicable: { vi: 'Mục “không áp dụng”', en: 'Whether it applies' },
  named: { vi: 'Số liệu “{name}”', en: 'The input “{name}”' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a leaf has no points, and the way out. */
export const FAILURE_SENTENCES = {
  'not-a-number': {
    vi: '{place} không phải là số. Hãy ghi một số, ví dụ 95,5.',
    en: '{place} is no number. Write one, such as 95.5.',
  },
  'not-finite': {
    vi: '{place} là một số vô hạn. Hãy ghi con số thực tế.',
    en: '{place} is infinite. Write the real figure.',
  },
  'too-many-digits': {
    vi: '{place} dài quá {most} chữ số. Hãy ghi ngắn lại.',
    en: '{place} has more than {most} digits. Write it shorter.',
  },
  'zero-denominator': {
    vi: '{place}: mẫu số hoặc tổng số bằng 0 nên không chia được. Nếu không phát sinh, hãy ghi là không áp dụng.',
    en: '{place}: the denominator or the total is 0, so there is nothing to divide by. Where nothing occurred, say that it does not apply.',
  },
  'zero-denominator.denominator': {
    vi: 'Mẫu số bằng 0 nên không tính được tỷ lệ. Nếu không phát sinh, hãy ghi là không áp dụng.',
    en: 'The denominator is 0, so there is no rate. Where nothing occurred, say that it does not apply.',
  },
  'zero-denominator.previous': {
    vi: 'Số liệu năm trước bằng 0 nên không tính được mức tăng. Nếu năm trước không phát sinh, hãy ghi là không áp dụng.',
    en: 'The figure of the year before is 0, so there is no growth. Where nothing occurred in that year, say that it does not apply.',
  },
  negative: {
    vi: '{place} nhỏ hơn 0, trong khi số lượng không thể âm.',
    en: '{place} is below 0; a count never is.',
  },
  'not-whole': {
    vi: '{place} có phần thập phân. Hãy ghi một số nguyên.',
    en: '{place} has decimals. Write a whole number.',
  },
  'not-whole.formula': {
    vi: 'Công thức, ký tự thứ {at}: số chữ số thập phân của hàm round phải là số nguyên từ 0 đến 10.',
    en: 'The formula, character {at}: round takes a whole number of digits from 0 to 10.',
  },
  'not-whole.variable': {
    vi: 'Công thức của biến “{name}”, ký tự thứ {at}: số chữ số thập phân của hàm round phải là số nguyên từ 0 đến 10.',
    en: 'The formula of “{name}”, character {at}: round takes a whole number of digits from 0 to 10.',
  },
  'not-yes-no': {
    vi: '{place} không phải là có hay không. Hãy ghi có (true) hoặc không (false).',
    en: '{place} is neither yes nor no. Write true or false.',
  },
  'not-a-date': {
    vi: '{place} không phải là một ngày có thật. Hãy ghi năm-tháng-ngày, ví dụ 2021-12-10; nếu không thực hiện thì ghi không (false).',
    en: '{place} is no day of the calendar. Write year-month-day, such as 2021-12-10, or false for what was not done.',
  },
  'not-a-rate': {
    vi: '{place} không phải là tỷ lệ. Hãy ghi một số theo phần trăm, hoặc cả tử số và mẫu số.',
    en: '{place} is no rate. Write a number in percent, or both numerator and denominator.',
  },
  'not-by-name': {
    vi: '{place} phải ghi theo từng tên, ví dụ x: 3, y: 4.',
    en: '{place} has to be given by names, such as x: 3, y: 4.',
  },
  'unknown-name': {
    vi: 'Ở đây không dùng “{name}”. Hãy sửa lại tên, đặt vào trong “giá trị” hoặc bỏ đi.',
    en: '“{name}” has no place here. Mend the name, put it into the value, or leave it out.',
  },
  'missing-name': {
    vi: '{place} còn thiếu. Hãy bổ sung.',
    en: '{place} is missing. Add it.',
  },
  'no-choice': {
    vi: 'Có nhiều phương án tính mà chưa chọn. Hãy chọn một phương án.',
    en: 'There are several alternatives and none was chosen. Choose one.',
  },
  'unknown-choice': {
    vi: 'Không có phương án “{name}”. Hãy chọn một phương án của tiêu chí này.',
    en: 'There is no alternative “{name}”. Choose one of those that the rule has.',
  },
  'division-by-zero': {
    vi: 'Công thức chia cho 0 ở ký tự thứ {at}. Hãy xem lại số liệu đứng sau dấu chia.',
    en: 'The formula divides by 0 at character {at}. Look at the figures behind the sign of division.',
  },
  'division-by-zero.variable': {
    vi: 'Công thức của biến “{name}” chia cho 0 ở ký tự thứ {at}. Hãy xem lại số liệu đứng sau dấu chia.',
    en: 'The formula of “{name}” divides by 0 at character {at}. Look at the figures behind the sign of division.',
  },
  'too-large': {
    vi: 'Công thức cho một số quá lớn, từ ký tự thứ {at}. Hãy xem lại số liệu và công thức.',
    en: 'The formula gives too large a number, from character {at} on. Look at the figures and at the formula.',
  },
  'too-large.variable': {
    vi: 'Công thức của biến “{name}” cho một số quá lớn, từ ký tự thứ {at}. Hãy xem lại số liệu và công thức.',
    en: 'The formula of “{name}” gives too large a number, from character {at} on. Look at the figures and at the formula.',
  },
  'not-a-list': {
    vi: '{place} phải là một danh sách, mỗi tài liệu một mục.',
    en: '{place} has to be a list with an entry for each document.',
  },
  unreadable: {
    vi: 'Không đọc được số liệu của mục này. Hãy ghi lại bằng số, chữ hoặc ngày thông thường.',
    en: 'The input cannot be read. Write it anew, as plain numbers, text or days.',
  },
} as const satisfies Readonly<Record<InputProblemKind, Bilingual> & Record<string, Bilingual>>;

const MOST_LETTERS = 60;

/**
 * Why a leaf has no points, and the way out, in a sentence or two.
 * @example failureWords(new Failure('zero-denominator', 'denominator'), 'vi') // 'Mẫu số bằng 0 nên …'
 */
export function failureWords({ kind, name, at }: Failure, language: Language): string {
  const writer = writerOf(language);
  const short = name?.slice(0, MOST_LETTERS) ?? '';
  const place =
    name === undefined
      ? writer.fill(PLACES.whole)
      : Object.hasOwn(PLACES, short)
        ? writer.fill(PLACES[short as keyof typeof PLACES], { name: short })
        : writer.fill(PLACES.named, { name: short });
  return writer.fill(sentenceOf({ kind, name, at }), { place, name: short, at: (at ?? 0) + 1, most: MOST_DIGITS });
}

/** Names of inputs that have sentences of their own. */
const OWN_SENTENCES: ReadonlySet<string> = new Set(['denominator', 'previous']);

function sentenceOf({ kind, name, at }: Failure): Bilingual {
  const variant = at !== undefined ? (name === undefined ? 'formula' : 'variable') : name;
  const key = `${kind}.${variant}`;
  const known = (at !== undefined || OWN_SENTENCES.has(name ?? '')) && Object.hasOwn(FAILURE_SENTENCES, key);
  return FAILURE_SENTENCES[known ? (key as keyof typeof FAILURE_SENTENCES) : kind];
}
