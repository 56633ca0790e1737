import type { Bilingual } from '../directive/model';

/** PAR6xx: documents cited and the report's own symbol. */
export const DOCUMENTS = {
  PAR601: {
    vi: '“{text}” chưa đúng thể thức số, ký hiệu (Nghị định 30/2020/NĐ-CP). Viết như 120/BC-STC.',
    en: '“{text}” is not a document symbol as Decree 30/2020/NĐ-CP writes it, like 120/BC-STC.',
  },
  'PAR601.spaces': { vi: 'Số, ký hiệu không có dấu cách: {meant}.', en: 'A document symbol has no spaces: {meant}.' },
  'PAR601.symbol': {
    vi: '“{text}” chưa đúng thể thức ký hiệu (Nghị định 30/2020/NĐ-CP). Viết như BC-STC.',
    en: '“{text}” is not a symbol as Decree 30/2020/NĐ-CP writes it, like BC-STC.',
  },
  PAR602: {
    vi: 'Báo cáo mang ký hiệu loại “{type}” ({name}); ký hiệu của báo cáo là BC.',
    en: 'The report bears the symbol of another type, “{type}” ({name}); a report’s is BC.',
  },
  'PAR602.letter': {
    vi: 'Ký hiệu “{text}” không phải của báo cáo: ký hiệu của báo cáo bắt đầu bằng BC, như BC-STC.',
    en: '“{text}” is not the symbol of a report, which begins with BC, like BC-STC.',
  },
  PAR603: {
    vi: 'Ký hiệu “{text}” là của {other}; báo cáo này là của {agency}.',
    en: 'The symbol “{text}” is that of {other}; this report is by {agency}.',
  },
  PAR604: {
    vi: '{reference} được ban hành ngày {known}, không phải {date}.',
    en: '{reference} is of {known}, not of {date}.',
  },
  PAR610: {
    vi: 'Có dấu chỉ độ mật “{stamp}”. Nội dung mật không đưa vào tệp thường.',
    en: 'There is the secrecy stamp “{stamp}”. Such material does not belong in a plain file.',
  },
  'PAR601.meant': {
    vi: 'Số, ký hiệu viết theo Nghị định 30/2020/NĐ-CP là {meant}.',
    en: 'As Decree 30/2020/NĐ-CP writes it, this is {meant}.',
  },
  PAR605: {
    vi: 'Số nhỏ hơn 10 ghi thêm số 0 phía trước (Nghị định 30/2020/NĐ-CP): {meant}.',
    en: 'A number below ten has a leading zero (Decree 30/2020/NĐ-CP): {meant}.',
  },
  PAR606: {
    vi: 'Ký hiệu ghi loại {type} ({name}) nhưng trích yếu bắt đầu bằng “{beginning}”.',
    en: 'The symbol says {type} ({name}), but the title begins with “{beginning}”.',
  },
  PAR607: {
    vi: '{reference} mang ký hiệu của {other}, nhưng cơ quan ban hành ghi là “{text}”.',
    en: '{reference} bears the symbol of {other}, but its issuer is given as “{text}”.',
  },
  PAR608: {
    vi: 'Báo cáo đã có số nhưng chưa có ký hiệu, như {value}.',
    en: 'The report has its number and no symbol yet, such as {value}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
