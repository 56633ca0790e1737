import type { Bilingual } from '../directive/model';

/** PAR1xx: the shape of a file. */
export const SHAPE = {
  PAR101: {
    vi: 'Không có khóa “{key}” ở phần này. Các khóa dùng được: {keys}.',
    en: 'There is no key “{key}” here. It may be one of: {keys}.',
  },
  'PAR101.empty': { vi: 'Trước dấu hai chấm chưa có tên khóa.', en: 'There is no key before the colon.' },
  'PAR101.meant': {
    vi: 'Không có khóa “{key}”. Có phải là “{meant}”?',
    en: 'There is no key “{key}”. Did you mean “{meant}”?',
  },
  'PAR101.indented': {
    vi: 'Khóa “{key}” thụt lề quá sâu nên bị hiểu là thuộc phần phía trên. Hãy lùi dòng này ra ngoài.',
    en: 'The key “{key}” is indented too far and so belongs to the part above. Move it out.',
  },
  PAR102: { vi: 'Thiếu khóa bắt buộc “{key}”.', en: 'The required key “{key}” is missing.' },
  'PAR102.several': { vi: 'Thiếu các khóa bắt buộc: {keys}.', en: 'Required keys are missing: {keys}.' },
  'PAR102.kind': {
    vi: 'Kiểu “{kind}” cần có: {keys}.',
    en: 'The kind “{kind}” needs: {keys}.',
  },
  'PAR103.group': {
    vi: 'Chỗ này phải gồm các khóa con, ví dụ “{example}: …”.',
    en: 'Here keys are expected, such as “{example}: …”.',
  },
  'PAR103.shorthand': {
    vi: '“{text}” là cách viết gọn, phần mềm chưa hiểu được. Ở đây phải ghi thành các khóa: {keys}.',
    en: '“{text}” is shorthand. Here it takes the keys: {keys}.',
  },
  'PAR103.value': {
    vi: 'Chỗ này phải là một giá trị, không phải danh sách hay nhóm khóa.',
    en: 'Here one value is expected, no list and no group of keys.',
  },
  'PAR103.lines': {
    vi: '“{key}” là câu chữ, không phải danh sách. Muốn viết nhiều dòng hoặc gạch đầu dòng, thêm dấu “|” sau “{key}:”.',
    en: '“{key}” is a text, no list. For several lines or bullets put “|” after “{key}:”.',
  },
  'PAR103.list': {
    vi: '“{key}” phải là danh sách, mỗi mục bắt đầu bằng dấu gạch “-”.',
    en: '“{key}” has to be a list, each item on a line with “-”.',
  },
  'PAR103.list-json': {
    vi: '“{key}” phải là danh sách đặt trong ngoặc vuông [ ].',
    en: '“{key}” has to be a list in square brackets [ ].',
  },
  'PAR103.object': {
    vi: '“{key}” phải gồm các khóa con, ví dụ “{example}: …”.',
    en: '“{key}” has to hold keys, such as “{example}: …”.',
  },
  'PAR103.text': {
    vi: '“{key}” phải là một giá trị, không phải danh sách hay nhóm khóa.',
    en: '“{key}” has to be one value, no list and no group of keys.',
  },
  PAR104: {
    vi: '“{text}” không có trong danh mục. Các giá trị được dùng: {values}.',
    en: '“{text}” is not in the list. Use one of: {values}.',
  },
  'PAR104.meant': {
    vi: '“{text}” không có trong danh mục. Có phải là “{meant}”?',
    en: '“{text}” is not in the list. Did you mean “{meant}”?',
  },
  PAR105: { vi: '{value} ngoài giới hạn từ {low} đến {high}.', en: '{value} is not between {low} and {high}.' },
  'PAR105.negative': {
    vi: '{value} là số âm; giá trị phải từ 0 trở lên.',
    en: '{value} is negative; it has to be 0 or more.',
  },
  'PAR105.whole': { vi: '{value} phải là số nguyên.', en: '{value} has to be a whole number.' },
  PAR106: { vi: 'Khóa “{key}” đã được ghi ở dòng {line}.', en: 'The key “{key}” already stands in line {line}.' },
  'PAR106.first': { vi: 'Lần ghi đầu tiên.', en: 'The first one.' },
  PAR107: {
    vi: '“{text}” không phải là số. Chưa có số liệu thì để trống.',
    en: '“{text}” is not a number. Leave it empty while there is none.',
  },
  'PAR107.only': {
    vi: 'Ở đây chỉ ghi số {value}, không ghi “{text}”.',
    en: 'Only the number {value} stands here, not “{text}”.',
  },
  'PAR107.percent': {
    vi: '“{text}” không phải là tỷ lệ phần trăm. Viết như 95% hoặc 95,5%.',
    en: '“{text}” is not a percentage. Write it like 95% or 95.5%.',
  },
  'PAR107.digits': {
    vi: '“{text}” có quá nhiều chữ số để tính chính xác.',
    en: '“{text}” has too many digits to be exact.',
  },
  PAR108: {
    vi: '“{text}” không phải là ngày. Viết như 30/11/2021 hoặc 2021-11-30.',
    en: '“{text}” is not a date. Write it like 2021-11-30 or 30/11/2021.',
  },
  PAR109: {
    vi: '“{text}” không phải là kỳ báo cáo. Viết như Quý IV/2021, Tháng 11/2021 hoặc Năm 2021.',
    en: '“{text}” is not a reporting period. Write it like 2021-Q4, 2021-11 or 2021.',
  },
  PAR110: {
    vi: 'Phần mềm không đọc được mẫu “{text}”. Mẫu của tệp này phải là {expected}.',
    en: 'The format “{text}” is not known. This kind of file is {expected}.',
  },
  'PAR110.other': {
    vi: 'Tệp này theo mẫu {text}, không phải {expected}. Hãy kiểm tra lại tên tệp hoặc lệnh.',
    en: 'This file is {text}, not {expected}. Is it the right file, or the right command?',
  },
  'PAR110.none': {
    vi: 'Tệp này không theo mẫu {expected}: không có khóa nào của mẫu. Dòng đầu phải là “{key}: {expected}”.',
    en: 'This is no {expected}: it has none of its keys. The first line has to be “{key}: {expected}”.',
  },
  PAR111: { vi: '“{key}” là bắt buộc nhưng chưa có giá trị.', en: '“{key}” is required and has no value yet.' },
  'PAR111.choice': {
    vi: '“{key}” là bắt buộc nhưng chưa có giá trị. Chọn một trong: {values}.',
    en: '“{key}” is required and has no value yet. Use one of: {values}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
