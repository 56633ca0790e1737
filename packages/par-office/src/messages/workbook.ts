import type { Bilingual } from '@soctrang/par-core/directive';

/** The sentences of what does not fit in a workbook, by `CODE` or `CODE.variant`. */
export const WORKBOOK = {
  PAR950: {
    vi: 'Không tìm thấy trang nào của sổ tính báo cáo. Hãy dùng sổ tính do phần mềm này lập (VS Code: “Sổ tính trống để cơ quan điền…”; dòng lệnh: par export) và giữ nguyên dòng tên cột.',
    en: 'No sheet of a reporting workbook was found. Use one made by this product (VS Code: “Blank Workbook”; command line: par export), and leave its row of heads as it is.',
  },
  PAR951: {
    vi: 'Không có trang “{sheet}”; phần đó không được nhập.',
    en: 'There is no sheet “{sheet}”; its part is not imported.',
  },
  PAR952: {
    vi: 'Trang “{found}” được đọc như trang “{sheet}”.',
    en: 'The sheet “{found}” is read as “{sheet}”.',
  },
  PAR953: {
    vi: 'Trang “{sheet}” không có cột “{column}”; cột này không được nhập.',
    en: 'The sheet “{sheet}” has no column “{column}”, which is not imported.',
  },
  PAR954: {
    vi: '“{text}” không đọc được ở đây; cần {expected}.',
    en: '“{text}” cannot be read here; {expected} is needed.',
  },
  'PAR954.said': {
    vi: '{sentence}',
    en: '{sentence}',
  },
  PAR955: {
    vi: '“{text}” là chữ, không phải số: Excel không tính đến. Được đọc là số; hãy gõ lại.',
    en: '“{text}” is a text, no number: Excel leaves it out. It is read as a number; type it anew.',
  },
  PAR956: {
    vi: 'Ô báo lỗi {text}; hãy sửa công thức hoặc gõ số.',
    en: 'The cell has the error {text}; mend the formula or type the figure.',
  },
  PAR957: {
    vi: 'Công thức chưa có kết quả; hãy mở bằng Excel, lưu lại rồi nhập.',
    en: 'The formula has no result yet; open the workbook in Excel, save it, and import.',
  },
  PAR958: {
    vi: 'Đọc kết quả {text} của công thức.',
    en: 'The result {text} of a formula is read.',
  },
  PAR959: {
    vi: 'Ô này vốn là công thức, nay là “{text}”; điểm được tính lại từ số liệu.',
    en: 'This cell was a formula and is “{text}” now; points are reckoned anew from the figures.',
  },
  PAR960: {
    vi: 'Mã “{text}” không có trong danh mục; dòng này không được nhập.',
    en: 'The id “{text}” is not known; the row is not imported.',
  },
  PAR961: {
    vi: 'Dòng này có nội dung mà không có mã; không được nhập.',
    en: 'This row says something without an id; it is not imported.',
  },
  PAR962: {
    vi: 'Mã “{text}” đã có ở dòng {row}; dòng này không được nhập.',
    en: 'The id “{text}” stands in row {row} already; this row is not imported.',
  },
  PAR963: {
    vi: 'Sổ tính lập theo “{found}”, không phải “{wanted}”; số liệu có thể vào nhầm tiêu chí.',
    en: 'The workbook was made for “{found}”, not “{wanted}”; figures may go to the wrong criterion.',
  },
  'PAR963.unknown': {
    vi: 'Không biết bộ tiêu chí “{found}”; trang số liệu và tự chấm không được nhập.',
    en: 'The criteria set “{found}” is not known; figures and scores are not imported.',
  },
  PAR964: {
    vi: 'Vừa có tỷ lệ vừa có tử số, mẫu số; hãy xóa một trong hai.',
    en: 'There are both a rate and its counts; delete one or the other.',
  },
  PAR965: {
    vi: 'Sổ tính để trống {path}; tệp vẫn giữ “{text}”.',
    en: 'The workbook leaves {path} empty; the file keeps “{text}”.',
  },
  PAR966: {
    vi: 'Tệp sẽ mất “{text}” ({path}).',
    en: 'The file would lose “{text}” ({path}).',
  },
  'PAR966.rewritten': {
    vi: 'Tệp phải viết lại toàn bộ; ghi chú và thứ tự cũ sẽ mất.',
    en: 'The file has to be written anew; its comments and its order would be lost.',
  },
  PAR967: {
    vi: 'Ô không còn định dạng %; {text} được hiểu là {percent}.',
    en: 'The cell is no percentage any more; {text} is taken for {percent}.',
  },
  PAR968: {
    vi: 'Excel đã đổi thành ngày {text}; nếu không phải ngày, hãy gõ lại với dấu nháy đơn ở đầu.',
    en: 'Excel has made this the date {text}; where it is none, type it anew behind an apostrophe.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
