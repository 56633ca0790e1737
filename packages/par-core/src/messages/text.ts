import type { Bilingual } from '../directive/model';

/** PAR0xx: the text itself. */
export const TEXT = {
  'PAR001.unexpected': {
    vi: 'Chỗ này không đúng cú pháp: không nhận ra “{text}”.',
    en: 'This is not valid here: “{text}” was not expected.',
  },
  'PAR001.missing-value': {
    vi: '“{text}” chưa có giá trị. Trong JSON, khóa chưa biết ghi gì thì ghi null.',
    en: '“{text}” has no value yet. In JSON a key that waits for its value holds null.',
  },
  'PAR001.comma': { vi: 'Thiếu dấu phẩy trước mục này.', en: 'A comma is missing before this item.' },
  'PAR001.trailing-comma': {
    vi: 'Thừa dấu phẩy sau mục cuối cùng.',
    en: 'There is a comma too many after the last item.',
  },
  'PAR001.after-value': {
    vi: 'Dấu nháy đã đóng ở giữa câu nên phần sau không được đọc. Hãy đặt cả câu trong một cặp dấu nháy.',
    en: 'The quotes close inside the text, so the rest is not read. Put the whole text in one pair of quotes.',
  },
  'PAR001.after-bar': {
    vi: 'Sau dấu “{text}” phải xuống dòng, rồi viết từ dòng dưới, thụt vào hai dấu cách so với tên khóa.',
    en: 'After “{text}” the text begins in the next line, two spaces deeper than its key.',
  },
  'PAR001.escape': {
    vi: 'Không có ký hiệu {text} trong chuỗi đặt trong nháy kép.',
    en: 'There is no escape {text} inside double quotes.',
  },
  'PAR002.utf-16': {
    vi: 'Tệp được lưu bằng mã UTF-16. Hãy lưu lại với mã UTF-8.',
    en: 'The file is saved as UTF-16. Save it again as UTF-8.',
  },
  'PAR002.nul': {
    vi: 'Tệp có ký tự NUL nên không phải tệp văn bản. Hãy kiểm tra có phải tệp ảnh, tệp Word bị đổi tên hay không.',
    en: 'The file contains NUL characters, so it is no text. Is it a renamed picture or Word file?',
  },
  'PAR002.invalid': {
    vi: 'Tệp có byte không đúng mã UTF-8 (byte thứ {offset}). Hãy mở bằng phần mềm soạn thảo và lưu lại với mã UTF-8.',
    en: 'The file has bytes that are not UTF-8 (byte {offset}). Open it in an editor and save it again as UTF-8.',
  },
  PAR003: {
    vi: 'Tệp có {size}, vượt quá giới hạn {limit}. Một báo cáo bình thường không lớn như vậy.',
    en: 'The file has {size}, over the limit of {limit}. No ordinary report is that large.',
  },
  PAR004: {
    vi: 'Tệp chưa có nội dung báo cáo. Trong trình soạn thảo, gõ tên viết tắt của cơ quan (như STC) rồi chọn báo cáo được gợi ý; ở dòng lệnh, dùng “par new”.',
    en: 'The file holds no report yet. In the editor type the abbreviation of the agency, such as STC, and choose its report; on the command line “par new” writes one.',
  },
  'PAR004.other': {
    vi: 'Tệp chưa có nội dung. Dòng đầu tiên là {first}.',
    en: 'The file holds nothing yet. Its first line is {first}.',
  },
  PAR005: {
    vi: 'Dấu nháy {text} mở ở đây nhưng không có dấu đóng.',
    en: 'The quote {text} opens here and is never closed.',
  },
  PAR006: {
    vi: 'Dấu ngoặc {text} mở ở đây nhưng không có dấu đóng.',
    en: 'The bracket {text} opens here and is never closed.',
  },
  PAR007: { vi: 'Dòng này thiếu dấu hai chấm sau tên khóa.', en: 'This line lacks the colon after its key.' },
  'PAR007.sentence': {
    vi: 'Dòng này không thuộc khóa nào. Nếu là phần tiếp của câu ở trên, hãy thụt dòng vào sâu hơn tên khóa.',
    en: 'This line belongs to no key. If it goes on with the text above, indent it deeper than the key.',
  },
  'PAR007.space': { vi: 'Cần một dấu cách sau dấu hai chấm.', en: 'A space is needed after the colon.' },
  PAR008: {
    vi: 'Dòng này thụt lề không khớp với các dòng cùng cấp, vốn thụt {count} dấu cách.',
    en: 'This line is not indented like its neighbours, which have {count} spaces.',
  },
  'PAR008.stray': {
    vi: 'Dòng này không phải khóa, cũng không phải mục của danh sách. Nếu là phần tiếp của câu trên, hãy thụt vào {count} dấu cách; nếu là mục mới, hãy thêm “- ” và khóa.',
    en: 'This line is neither a key nor an item. If it goes on with the text above, indent it by {count} spaces; if it begins an item, add “- ” and a key.',
  },
  'PAR008.text': {
    vi: 'Phần chữ này thuộc khóa có dấu “|” ở trên nên phải thụt vào {count} dấu cách.',
    en: 'This text belongs to the key with the “|” above, so it is indented by {count} spaces.',
  },
  'PAR009.tab': {
    vi: 'Dòng này thụt lề bằng phím Tab. YAML chỉ nhận dấu cách: hãy thụt thẳng cột với các dòng cùng cấp. Sửa cả tệp: bấm Ctrl+. trong VS Code, hoặc lệnh “par fmt”.',
    en: 'This line is indented with a tab. YAML takes spaces only: line it up with its neighbours. Ctrl+. in VS Code, or “par fmt”, mends the whole file.',
  },
  'PAR009.tabs': {
    vi: '{count} dòng từ đây thụt lề bằng phím Tab. YAML chỉ nhận dấu cách: hãy thụt thẳng cột với các dòng cùng cấp. Sửa cả tệp: bấm Ctrl+. trong VS Code, hoặc lệnh “par fmt”.',
    en: '{count} lines from here on are indented with tabs. YAML takes spaces only: line them up with their neighbours. Ctrl+. in VS Code, or “par fmt”, mends the whole file.',
  },
  'PAR009.spaces': {
    vi: '{count} dòng từ đây thụt lề bằng dấu cách đặc biệt (thường do dán từ Word). Hãy thay bằng dấu cách thường.',
    en: '{count} lines from here on are indented with no-break spaces, as pasted from Word. Use ordinary spaces.',
  },
  'PAR009.space': {
    vi: 'Dòng này thụt lề bằng dấu cách đặc biệt (thường do dán từ Word). Hãy thay bằng dấu cách thường.',
    en: 'This line is indented with no-break spaces, as pasted from Word. Use ordinary spaces.',
  },
  PAR010: {
    vi: 'Câu chữ có dấu hai chấm nên cần đặt trong dấu nháy, hoặc viết sau dấu “|”.',
    en: 'Text with a colon needs quotes, or stands below a “|”.',
  },
  'PAR010.lines': {
    vi: 'Câu chữ nhiều dòng có dấu hai chấm: hãy viết dấu “|” sau tên khóa rồi xuống dòng, thụt cả phần chữ vào.',
    en: 'The text has a colon and several lines: write “|” after the key, and the text below it, indented.',
  },
  PAR011: {
    vi: 'Phần “{text}” sau dấu # bị coi là ghi chú và mất khỏi báo cáo. Hãy đặt cả câu trong dấu nháy.',
    en: '“{text}” after the # is taken for a comment and lost. Put the whole text in quotes.',
  },
  'PAR012.decimal': {
    vi: 'Trong dấu ngoặc, dấu phẩy ngăn cách các mục: hãy viết “{text}” trong dấu nháy.',
    en: 'Inside brackets a comma separates items: write “{text}” in quotes.',
  },
  'PAR012.text': {
    vi: 'Trong dấu ngoặc, dấu phẩy ngăn cách các mục: câu chữ có dấu phẩy cần đặt trong dấu nháy.',
    en: 'Inside brackets a comma separates items: text with a comma needs quotes.',
  },
  PAR013: { vi: '“{text}” được đọc là {value}.', en: '“{text}” is read as {value}.' },
  'PAR013.fraction': {
    vi: '“{text}” được đọc là {text}%. Nếu là {value}% thì viết {value}%.',
    en: '“{text}” is read as {text}%. If {value}% is meant, write {value}%.',
  },
  'PAR014.colon': {
    vi: 'Dấu hai chấm toàn khổ “：” không được nhận. Hãy dùng dấu “:” thường.',
    en: 'The full-width colon “：” is not read. Use an ordinary “:”.',
  },
  'PAR014.quotes': {
    vi: 'Giá trị nằm trong dấu nháy cong, thường do dán từ Word. Hãy bỏ hoặc thay bằng nháy thẳng.',
    en: 'The value stands in curly quotes, as pasted from Word. Remove them or use straight ones.',
  },
  'PAR014.dash': {
    vi: 'Mỗi mục của danh sách bắt đầu bằng dấu gạch ngắn và một dấu cách (“- ”), không phải “{text}”.',
    en: 'An item of a list begins with a hyphen and a space (“- ”), not with “{text}”.',
  },
  PAR015: {
    vi: 'Mỗi tệp chỉ chứa một báo cáo. Phần từ dấu “{text}” này trở đi không được đọc.',
    en: 'A file holds one report. What follows the mark “{text}” is not read.',
  },
  'PAR016.tag': { vi: 'Không dùng thẻ kiểu {text} trong báo cáo.', en: 'The tag {text} is not used in a report.' },
  'PAR016.key': {
    vi: 'Khóa phải là chữ đơn giản, không dùng “?” hay dấu ngoặc.',
    en: 'A key has to be plain text, without “?” or brackets.',
  },
  'PAR016.alias': { vi: 'Không có phần nào mang tên &{text} ở phía trên.', en: 'Nothing above is named &{text}.' },
  'PAR016.bomb': {
    vi: 'Tham chiếu *{text} nhân nội dung lên quá nhiều lần nên không được đọc.',
    en: 'The alias *{text} multiplies the content too often and is not read.',
  },
  PAR017: { vi: 'Nội dung lồng nhau quá sâu nên không được đọc tiếp.', en: 'This is nested too deep to be read.' },
  PAR018: {
    vi: 'Còn dấu xung đột của git. Hãy chọn một bên và xóa các dòng đánh dấu.',
    en: 'A git conflict is left. Choose one side and remove the marks.',
  },
  PAR019: {
    vi: 'Chữ có dấu được gõ ở dạng tổ hợp (Unicode NFD). Nội dung vẫn đọc được, nhưng nên chuyển sang dạng dựng sẵn (NFC).',
    en: 'Accented letters are in decomposed form (Unicode NFD). They are read, but NFC is better.',
  },
  'PAR019.several': {
    vi: '{count} chữ có dấu trong tệp được gõ ở dạng tổ hợp (Unicode NFD). Nội dung vẫn đọc được, nhưng nên chuyển cả tệp sang dạng dựng sẵn (NFC).',
    en: '{count} accented letters of the file are in decomposed form (Unicode NFD). They are read, but NFC is better.',
  },
  PAR020: {
    vi: 'Có dấu cách đặc biệt (thường do dán từ Word). Hãy thay bằng dấu cách thường.',
    en: 'There is a no-break space, as pasted from Word. Use an ordinary space.',
  },
  'PAR020.hidden': {
    vi: 'Khóa “{key}” có ký tự ẩn (thường do dán từ nơi khác). Hãy gõ lại khóa này.',
    en: 'There is an invisible character in the key “{key}”, pasted along. Type the key again.',
  },
  PAR021: {
    vi: 'Giá trị bắt đầu bằng “{text}” cần đặt trong dấu nháy.',
    en: 'A value that begins with “{text}” needs quotes.',
  },
  'PAR021.json': { vi: '“{text}” cần đặt trong dấu nháy kép.', en: '“{text}” needs double quotes.' },
  PAR022: {
    vi: 'Dòng sau không có phát hiện {code}. Hãy bỏ mã này, để không che mất lỗi về sau.',
    en: 'There is no {code} in the next line. Remove the code, or it will hide a mistake to come.',
  },
  'PAR022.unknown': { vi: 'Không có mã phát hiện “{code}”.', en: 'There is no code “{code}”.' },
  'PAR022.misspelt': {
    vi: 'Ghi chú này không tắt được gì. Muốn tắt một phát hiện ở dòng sau thì viết “# par-disable-next-line”, rồi mã.',
    en: 'This comment silences nothing. To silence a finding of the next line write “# par-disable-next-line” and its code.',
  },
  'PAR022.empty': {
    vi: 'Cần ghi mã phát hiện muốn tắt, ví dụ “# par-disable-next-line PAR601”.',
    en: 'Name the code to silence, such as “# par-disable-next-line PAR601”.',
  },
  PAR023: {
    vi: 'Đã ghi “{text}” (danh sách trống) mà bên dưới vẫn có mục. Hãy xóa “{text}”.',
    en: 'This says “{text}”, an empty list, and there are items below. Remove the “{text}”.',
  },
  PAR024: {
    vi: 'Chữ này được gõ bằng phông {font}, người đọc không có phông ấy sẽ không đọc được. Trong Unicode là “{meant}”.',
    en: 'This is typed in the {font} font, and unreadable without it. In Unicode it is “{meant}”.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
