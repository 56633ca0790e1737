import type { Bilingual } from '@soctrang/par-core/directive';

/** The sentences of what departs from the form of official documents in a Word file, by `CODE` or `CODE.variant`. */
export const WORD_FORM = {
  // The page
  PAR901: {
    vi: 'Khổ giấy là {found} mm; phải là A4, 210 × 297 mm.',
    en: 'The paper is {found} mm; it has to be A4, 210 × 297 mm.',
  },
  PAR902: {
    vi: 'Trang nằm ngang mà không có bảng nào; chỉ bảng rộng mới cần trang nằm ngang.',
    en: 'A landscape page that holds no table; only a wide table may turn its page.',
  },
  'PAR902.first': {
    vi: 'Trang đầu nằm ngang; văn bản phải trình bày theo chiều đứng.',
    en: 'The first page is landscape; a document stands upright.',
  },
  PAR903: {
    vi: 'Lề {side} là {found} mm; phải từ {low} đến {high} mm.',
    en: 'The {side} margin is {found} mm; it has to be {low} to {high} mm.',
  },

  // The letters
  PAR904: {
    vi: '{count} ký tự dùng phông {found}, bắt đầu từ “{text}”; phải là Times New Roman.',
    en: '{count} characters in the font {found}, from “{text}” on; it has to be Times New Roman.',
  },
  PAR905: {
    vi: '{count} ký tự màu {found}, bắt đầu từ “{text}”; phải là màu đen.',
    en: '{count} characters in the colour {found}, from “{text}” on; they have to be black.',
  },
  PAR906: {
    vi: '{element} cỡ {found} ở “{text}”; phải từ {low} đến {high}.',
    en: '{element} in size {found} at “{text}”; it has to be {low} to {high}.',
  },
  'PAR906.exact': {
    vi: '{element} cỡ {found} ở “{text}”; phải là cỡ {wanted}.',
    en: '{element} in size {found} at “{text}”; it has to be {wanted}.',
  },
  PAR907: {
    vi: '{element} ở “{text}” phải {wanted}.',
    en: '{element} at “{text}” has to be {wanted}.',
  },

  // The paragraph
  PAR908: {
    vi: '{element} {found}; phải {wanted}.',
    en: '{element} is {found}; it has to be {wanted}.',
  },
  PAR909: {
    vi: 'Dòng đầu lùi vào {found} cm; phải là 1 cm hoặc 1,27 cm.',
    en: 'The first line is indented by {found} cm; it has to be 1 cm or 1.27 cm.',
  },
  PAR910: {
    vi: 'Đoạn cách đoạn trước {found} pt; phải từ 6 pt trở lên.',
    en: 'The paragraph stands {found} pt below the one before; it has to be 6 pt or more.',
  },
  'PAR910.lines': {
    vi: 'Giãn dòng là {found}; phải từ 1 (dòng đơn) đến 1,5.',
    en: 'The lines are {found} apart; it has to be 1 (single) to 1.5.',
  },

  // The page number
  PAR911: {
    vi: 'Văn bản không có số trang; từ trang 2 phải có số trang ở giữa lề trên.',
    en: 'There is no page number; from page 2 on it stands in the middle of the top margin.',
  },
  PAR912: {
    vi: 'Số trang nằm ở lề dưới; phải ở giữa lề trên.',
    en: 'The page number stands in the bottom margin; it belongs in the middle of the top one.',
  },
  'PAR912.alignment': {
    vi: 'Số trang {found}; phải {wanted} trong lề trên.',
    en: 'The page number is {found}; it has to be {wanted} in the top margin.',
  },
  'PAR912.numerals': {
    vi: 'Số trang không dùng chữ số Ả Rập ({found}).',
    en: 'The page numbers are not Arabic ({found}).',
  },
  'PAR912.start': {
    vi: 'Số trang bắt đầu từ {found}; phải bắt đầu từ 1.',
    en: 'The page numbers begin with {found}; they have to begin with 1.',
  },
  PAR913: {
    vi: 'Trang đầu hiện số trang; số trang chỉ hiện từ trang 2.',
    en: 'The first page shows its number; numbers are shown from page 2 on.',
  },

  // The elements
  PAR914: { vi: 'Thiếu {element}.', en: 'There is no {element}.' },
  PAR915: {
    vi: '{element} đứng sau {other}; phải đứng trước.',
    en: '{element} stands behind {other}; it belongs before it.',
  },
  'PAR915.side': {
    vi: '{element} ở cột {found}; phải ở cột {wanted}.',
    en: '{element} stands in the {found} column; it belongs in the {wanted} one.',
  },
  PAR916: {
    vi: '{element} viết “{text}”; phải viết “{wanted}”.',
    en: '{element} is written “{text}”; it has to be “{wanted}”.',
  },
  PAR917: {
    vi: 'Dưới {element} chưa có đường kẻ ngang.',
    en: 'There is no rule below the {element}.',
  },
  'PAR917.length': {
    vi: 'Đường kẻ dưới {element} dài khoảng {found}% dòng chữ; phải {wanted}.',
    en: 'The rule below the {element} is about {found}% of its line; it has to be {wanted}.',
  },
  PAR918: {
    vi: '“{text}” chưa đúng thể thức của số, ký hiệu; viết như “{sample}”.',
    en: '“{text}” is not in the form of number and symbol; write it like “{sample}”.',
  },
  PAR919: {
    vi: 'Số {found} nhỏ hơn 10 nên phải ghi là {wanted}.',
    en: 'The number {found} is below ten and has to be written {wanted}.',
  },
  PAR920: {
    vi: '“{text}” chưa đúng thể thức của địa danh, ngày tháng; viết “{sample}”.',
    en: '“{text}” is not in the form of place and date; write “{sample}”.',
  },
  PAR921: { vi: 'Không có ngày “{text}”.', en: 'There is no such day as “{text}”.' },
  PAR922: {
    vi: '{element} còn để trống; điền trước khi ban hành.',
    en: '{element} is still blank; fill it in before the document is issued.',
  },
  PAR923: {
    vi: 'Ký hiệu ghi “{found}” nhưng tên loại là “{title}”, viết tắt là “{wanted}”.',
    en: 'The symbol says “{found}”, but the title is “{title}”, abbreviated “{wanted}”.',
  },
  PAR924: {
    vi: 'Mục “{text}” không nối tiếp mục trước; theo thứ tự phải là “{wanted}”.',
    en: '“{text}” does not follow what stands before; in order it would be “{wanted}”.',
  },
  'PAR924.letter': {
    vi: 'Điểm “{text}” dùng chữ cái không có trong tiếng Việt.',
    en: 'The point “{text}” uses a letter that Vietnamese does not have.',
  },
  PAR925: {
    vi: '“{text}” không phải quyền hạn ký; dùng TM., KT., Q., TL. hoặc TUQ.',
    en: '“{text}” is no authority to sign; use TM., KT., Q., TL. or TUQ.',
  },
  'PAR925.degree': {
    vi: 'Trước họ tên người ký ghi “{text}”; chỉ ghi họ tên.',
    en: '“{text}” stands before the name of the signer; only the name belongs there.',
  },
  PAR926: {
    vi: 'Dòng cuối của nơi nhận là “{text}”; phải viết như “- Lưu: VT, VP.”, kết thúc bằng dấu chấm.',
    en: 'The last line of the recipients is “{text}”; it has to be written like “- Lưu: VT, VP.”, with a full stop at its end.',
  },
  'PAR926.line': {
    vi: 'Dòng nơi nhận “{text}” phải bắt đầu bằng gạch đầu dòng và kết thúc bằng dấu chấm phẩy.',
    en: 'The line “{text}” of the recipients has to begin with a hyphen and to end in a semicolon.',
  },
  PAR927: {
    vi: 'Căn cứ “{text}” phải kết thúc bằng dấu {wanted}.',
    en: 'The ground “{text}” has to end in a {wanted}.',
  },

  // The file
  PAR928: {
    vi: '“{text}” có dấu ghép rời; nên gõ lại bằng Unicode dựng sẵn.',
    en: '“{text}” has accents as characters of their own; type it again as whole letters.',
  },
  PAR929: {
    vi: 'Còn {count} chỗ sửa đổi chưa chấp nhận hoặc từ chối. Văn bản được kiểm tra như khi chấp nhận tất cả.',
    en: '{count} tracked changes are left. The document was checked as if all of them were accepted.',
  },
  'PAR929.comments': { vi: 'Còn {count} nhận xét trong tệp.', en: '{count} comments are left in the file.' },
  PAR930: {
    vi: '“{text}” nằm trong khung chữ; chuyển vào thân văn bản hoặc bảng không viền.',
    en: '“{text}” stands in a text box; move it into the body, or into a table without borders.',
  },
  PAR931: {
    vi: 'Văn bản còn đánh dấu dự thảo; sửa lỗi trong tệp báo cáo rồi xuất lại.',
    en: 'The document is still marked as a draft; mend the errors in the report and export it again.',
  },
  PAR932: {
    vi: '“{text}” chưa có tên phụ lục ở dòng dưới.',
    en: '“{text}” has no name of the appendix below it.',
  },
  'PAR932.number': {
    vi: 'Có {count} phụ lục nhưng “{text}” không được đánh số; phải là “Phụ lục {wanted}”.',
    en: 'There are {count} appendices, and “{text}” has no number; it has to be “Phụ lục {wanted}”.',
  },
  PAR933: {
    vi: 'Quốc hiệu không nằm cùng hàng, bên phải tên cơ quan; đặt hai phần vào bảng hai cột không viền.',
    en: 'The national title does not stand beside the agency, at its right; put both into a table of two columns without borders.',
  },
  'PAR933.borders': {
    vi: 'Bảng ở đầu văn bản có đường viền; hãy bỏ viền.',
    en: 'The table at the head shows its borders; remove them.',
  },
  PAR934: {
    vi: 'Ngôn ngữ của chữ là {found}; phải là vi-VN.',
    en: 'The language of the text is {found}; it has to be vi-VN.',
  },
  PAR935: {
    vi: '{count} ký tự gõ bằng phông cũ {found}, bắt đầu từ “{text}”; chuyển sang Unicode.',
    en: '{count} characters typed in the legacy font {found}, from “{text}” on; convert them to Unicode.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
