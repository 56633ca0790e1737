import type { Bilingual } from '../../directive/model';
import { type NumeralProblem, readNumeral } from '../exact/numeral';
import { isDate } from '../inputs';
import type { FormulaProblem, FormulaProblemKind, SetProblem, SetProblemKind } from '../problems';
import { formatNumber, type Language } from './number';
import { writerOf } from './writer';

/** What makes a set impossible to score by, and the way out. */
export const PROBLEM_SENTENCES = {
  'not-a-number': {
    vi: '“{text}” không phải là số. Hãy ghi một số, phần thập phân sau dấu chấm, ví dụ 0.5.',
    en: '“{text}” is no number. Write one with a decimal point, such as 0.5.',
  },
  'not-a-number.not-finite': {
    vi: '“{text}” là một số vô hạn. Hãy ghi một số cụ thể.',
    en: '“{text}” is infinite. Write a number.',
  },
  'not-a-number.too-many-digits': {
    vi: '“{text}” dài quá 30 chữ số. Hãy ghi ngắn lại.',
    en: '“{text}” has more than 30 digits. Write it shorter.',
  },
  'not-a-number.zero-denominator': {
    vi: 'Phân số “{text}” có mẫu số bằng 0.',
    en: 'The fraction “{text}” has the denominator 0.',
  },
  'not-positive': {
    vi: 'Con số ở đây là {value}, phải lớn hơn 0.',
    en: 'The number here is {value}; it has to be above 0.',
  },
  negative: {
    vi: 'Điểm ở đây là {value}, không được nhỏ hơn 0.',
    en: 'The points here are {value}; they may not be below 0.',
  },
  'out-of-range': {
    vi: 'Con số ở đây là {value}, phải từ {low} đến {high}.',
    en: 'The number here is {value}; it has to be from {low} to {high}.',
  },
  'not-whole': {
    vi: 'Con số ở đây là {value}, phải là số nguyên không âm.',
    en: 'The number here is {value}; it has to be a whole number, not below 0.',
  },
  'not-a-date': {
    vi: '“{text}” không phải là một ngày có thật. Hãy ghi năm-tháng-ngày, ví dụ 2021-12-31.',
    en: '“{text}” is no day of the calendar. Write year-month-day, such as 2021-12-31.',
  },
  'duplicate-id': {
    vi: 'Mã “{id}” được dùng hai lần. Hãy cho mỗi mục một mã riêng.',
    en: 'The id “{id}” is used twice. Give each item an id of its own.',
  },
  'nothing-inside': {
    vi: 'Ở đây chưa có mục nào. Hãy thêm tiêu chí, hoặc cho chính mục này một cách chấm.',
    en: 'There is nothing inside. Add criteria, or give the item a rule of its own.',
  },
  'too-deep': {
    vi: 'Các mục lồng nhau quá {most} cấp (lĩnh vực, tiêu chí, tiêu chí thành phần, nội dung). Hãy gộp bớt một cấp.',
    en: 'Items nest deeper than {most} levels (area, criterion, component, part). Leave one level out.',
  },
  'too-many-leaves': {
    vi: 'Bộ tiêu chí có hơn {most} mục được chấm điểm. Hãy chia thành nhiều bộ.',
    en: 'The set has more than {most} items with a rule. Split it.',
  },
  'too-many': {
    vi: 'Có {count} phần trong một cách chấm, nhiều nhất là {most}. Hãy chia cho nhiều tiêu chí thành phần.',
    en: 'A rule has {count} parts; {most} is the most. Split it into several components.',
  },
  'sum-differs': {
    vi: 'Điểm tối đa ghi là {maximum}, còn tổng điểm tối đa của các mục bên trong là {sum}. Hãy sửa cho khớp.',
    en: 'The maximum is given as {maximum}, while the maxima inside add up to {sum}. Make them agree.',
  },
  'unknown-kind': {
    vi: 'Không có cách chấm “{text}”. Hãy dùng một trong các loại nêu ở trang “Các cách chấm”.',
    en: 'There is no kind of rule “{text}”. Use one of those on the page “Kinds of rule”.',
  },
  'unknown-value': {
    vi: '“{text}” không dùng được ở đây. Hãy chọn một trong các giá trị của khóa này.',
    en: '“{text}” has no place here. Use one of the values that this key has.',
  },
  'modifier-twice': {
    vi: '“{text}” đã có ở vòng ngoài của cách chấm này. Hãy bỏ một lần.',
    en: '“{text}” is already around this rule. Leave one out.',
  },
  'no-bands': {
    vi: 'Cách chấm chưa có khoảng điểm nào. Hãy thêm ít nhất một khoảng.',
    en: 'The rule has no bands. Add at least one.',
  },
  'band-without-width': {
    vi: 'Khoảng từ {from} đến {to} không chứa giá trị nào. Hãy sửa cận dưới hoặc cận trên.',
    en: 'The band from {from} to {to} holds no value. Mend one of its ends.',
  },
  'band-without-width.same': {
    vi: 'Khoảng ở mốc {from} không chứa giá trị nào, hoặc trùng mốc với một khoảng khác. Hãy sửa mốc hoặc bỏ một khoảng.',
    en: 'The band at {from} holds no value, or another band stands at the same place. Mend it, or leave one out.',
  },
  'band-without-width.open': {
    vi: 'Khoảng này cần đúng một cận dưới. Hãy ghi một cận.',
    en: 'This band needs exactly one lower end. Give it one.',
  },
  'bands-overlap': {
    vi: 'Khoảng thứ {first} và khoảng thứ {second} chồng lên nhau hoặc sai thứ tự. Hãy sửa các cận cho khoảng này nối tiếp khoảng kia.',
    en: 'Bands {first} and {second} overlap or are out of order. Let one begin where the other ends.',
  },
  'equal-thresholds': {
    vi: 'Hai ngưỡng cùng là {value} nên không có gì ở giữa. Hãy sửa một ngưỡng, hoặc dùng loại có hoặc không.',
    en: 'Both thresholds are {value}, with nothing between. Mend one, or use yes or no.',
  },
  'nothing-named': {
    vi: 'Cách chấm chưa nêu phương án trả lời hoặc phương án tính nào. Hãy thêm ít nhất một phương án.',
    en: 'The rule names no option or alternative. Add at least one.',
  },
  'name-twice': {
    vi: '“{name}” được dùng hai lần trong cách chấm. Hãy đặt tên khác.',
    en: '“{name}” is used twice in the rule. Choose another name.',
  },
  'bad-name': {
    vi: '“{name}” không đặt tên cho biến được. Tên bắt đầu bằng chữ cái, sau đó là chữ, số hoặc dấu _, dài nhất 60 ký tự.',
    en: '“{name}” cannot name a variable. A name is a letter, then letters, digits or _, at most 60 characters.',
  },
  'bad-name.id': {
    vi: 'Mã ở đây là “{name}”. Mã phải là chữ và không được để trống, ví dụ 1.2.1.',
    en: 'The id here is “{name}”. An id is text and not empty, such as 1.2.1.',
  },
  formula: { vi: 'Công thức, {why}', en: 'The formula, {why}' },
} as const satisfies Readonly<Record<SetProblemKind, Bilingual> & Record<string, Bilingual>>;

/** What is wrong with a formula; `at` is the first of its characters that is meant, counted from 1. */
export const FORMULA_SENTENCES = {
  empty: { vi: 'để trống: hãy ghi công thức.', en: 'is empty: write one.' },
  'too-long': {
    vi: 'dài quá 2.000 ký tự: hãy tách một phần thành biến được tính.',
    en: 'is longer than 2,000 characters: make a part of it a computed variable.',
  },
  'too-deep': {
    vi: 'ký tự thứ {at}: ngoặc lồng nhau quá 50 lớp; hãy tách một phần thành biến được tính.',
    en: 'character {at}: brackets nest deeper than 50; make a part of it a computed variable.',
  },
  'unknown-character': {
    vi: 'ký tự thứ {at}: “{text}” không dùng được trong công thức; hãy bỏ hoặc thay bằng + - * / ( ).',
    en: 'character {at}: “{text}” has no place in a formula; leave it out, or use + - * / ( ).',
  },
  'decimal-comma': {
    vi: 'ký tự thứ {at}: “{text}” có thể là một số hoặc hai số; hãy viết phần thập phân sau dấu chấm ({point}) và dùng dấu ; giữa các tham số.',
    en: 'character {at}: “{text}” may be one number or two; write decimals with a point ({point}), and ; between arguments.',
  },
  'bad-number': {
    vi: 'ký tự thứ {at}: “{text}” không đọc được thành số; số dài nhất 30 chữ số.',
    en: 'character {at}: “{text}” cannot be read as a number; it may have 30 digits at most.',
  },
  unexpected: {
    vi: 'ký tự thứ {at}: không hiểu “{text}” ở chỗ này; hãy xem lại dấu phép tính và dấu ngoặc.',
    en: 'character {at}: “{text}” makes no sense here; look at the signs and brackets.',
  },
  unfinished: {
    vi: 'ký tự thứ {at}: công thức còn dở; hãy viết tiếp hoặc đóng ngoặc.',
    en: 'character {at}: it ends too early; go on, or close the bracket.',
  },
  'unknown-name': {
    vi: 'ký tự thứ {at}: không có biến “{text}”; hãy sửa tên hoặc khai báo biến.',
    en: 'character {at}: there is no variable “{text}”; mend the name, or declare it.',
  },
  'unknown-function': {
    vi: 'ký tự thứ {at}: không có hàm “{text}”; chỉ có min, max, abs, round, if.',
    en: 'character {at}: there is no function “{text}”; there are min, max, abs, round, if.',
  },
  'argument-count': {
    vi: 'ký tự thứ {at}: hàm “{text}” có số tham số không đúng; hãy dùng dấu ; giữa các tham số.',
    en: 'character {at}: “{text}” has too many or too few arguments; part them by ;.',
  },
  'condition-expected': {
    vi: 'ký tự thứ {at}: hàm if cần một phép so sánh trước tiên, ví dụ x >= 90%.',
    en: 'character {at}: if takes a comparison first, such as x >= 90%.',
  },
  'number-expected': {
    vi: 'ký tự thứ {at}: ở đây cần một số; phép so sánh chỉ dùng được ở đầu hàm if.',
    en: 'character {at}: a number is wanted here; a comparison stands only at the beginning of if.',
  },
  cycle: {
    vi: 'các biến được tính vòng quanh: {text}; hãy để ít nhất một biến là số liệu nhập vào.',
    en: 'variables are computed in a circle: {text}; let one of them be an input.',
  },
} as const satisfies Readonly<Record<FormulaProblemKind, Bilingual>>;

/** Where a problem is. */
export const PROBLEM_PLACE = {
  place: { vi: 'Mục {item} ({path}): {sentence}', en: 'Item {item} ({path}): {sentence}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * What is wrong with a set, where, and the way out.
 * @example
 * problemsOf(set).map((problem) => problemWords(problem, 'vi'))
 * // 'Mục 1.2 (/areas/0/items/1/maximum): Điểm tối đa ghi là 2, còn tổng …'
 */
export function problemWords(problem: SetProblem, language: Language): string {
  const writer = writerOf(language);
  const { item, path, args, formula } = problem;
  const shown = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, argument(name, value, language)]),
  );
  const why = formula ? formulaWords(formula, language) : '';
  const sentence = writer.fill(sentenceOf(problem), { ...shown, why });
  return writer.fill(PROBLEM_PLACE.place, { item: item.slice(0, 60), path, sentence });
}

/** What is wrong with a formula, as it goes on after “the formula”. */
function formulaWords({ kind, start, text }: FormulaProblem, language: Language): string {
  const { comma, point } = decimalOf(text);
  const shown = kind === 'decimal-comma' ? comma : text;
  return writerOf(language).fill(FORMULA_SENTENCES[kind], { at: start + 1, text: shown, point });
}

/** `1.234,5` as it is written with a decimal point: `1234.5`. */
function decimalOf(text: string): { readonly comma: string; readonly point: string } {
  const [comma = text, whole = '', part = ''] = /^([\d.]*),(\d+%?)/u.exec(text) ?? [];
  return { comma, point: `${whole.replaceAll('.', '')}.${part}` };
}

function sentenceOf({ kind, path, args }: SetProblem): Bilingual {
  if (kind === 'not-a-number') {
    const why = args.why as NumeralProblem | undefined;
    return why === undefined || why === 'not-a-number' ? PROBLEM_SENTENCES[kind] : PROBLEM_SENTENCES[`${kind}.${why}`];
  }
  if (kind === 'band-without-width') {
    if (args.from === '' && args.to === '') return PROBLEM_SENTENCES['band-without-width.open'];
    if (args.from === args.to) return PROBLEM_SENTENCES['band-without-width.same'];
  }
  // Of variables formulas ask more than of ids.
  if (kind === 'bad-name' && !path.includes('/variables/')) return PROBLEM_SENTENCES['bad-name.id'];
  return PROBLEM_SENTENCES[kind];
}

/** Numbers of a problem, in the number style of the language; what somebody wrote stays as it is. */
function argument(name: string, value: string | number, language: Language): string {
  if (name === 'text' || name === 'id' || name === 'name') return String(value);
  if (isDate(value)) return writerOf(language).date(value);
  const read = readNumeral(value);
  return typeof read === 'string' ? String(value) : formatNumber(read, { language });
}
