import type { Bilingual } from '../../directive/model';
import { type Basis, LEADING_ZERO, product, SYMBOL_FORM, TYPE_ABBREVIATIONS, UNICODE } from './basis';
import type { Explanation } from './explanation';

type Pair = readonly [vi: string, en: string];

const both = ([vi, en]: Pair): Bilingual => ({ vi, en });

/** Annex I of the decree, with what it asks of an official document in a few words of our own. */
const form = (...says: Pair): Basis => ({
  kind: 'rule',
  name: { vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I', en: 'Decree 30/2020/NĐ-CP, annex I' },
  says: both(says),
});

/** A code of Word files: no lines of text can show it. */
function word(why: Pair, wrong: Pair, right: Pair, ...basis: readonly [Basis, ...Basis[]]): Explanation {
  return { why: both(why), basis, within: 'words', ofNoLine: true, of: 'docx', wrong: both(wrong), right: both(right) };
}

const SIZES = form('cỡ chữ, kiểu chữ của từng thành phần thể thức', 'size and style of the letters of each element');
const ELEMENTS = form('các thành phần thể thức và thứ tự của chúng', 'the elements of a document and their order');

/** Why each departure of a Word file from the form of official documents is found. */
export const WORD_FORM = {
  PAR901: word(
    [
      'Văn bản hành chính in trên giấy A4; khổ khác thì khi in bị co lại hoặc mất chữ. Trong Word: Bố trí (Layout) → Kích cỡ (Size) → A4.',
      'Official documents are printed on A4; another size shrinks or loses text in print. In Word: Layout → Size → A4.',
    ],
    ['Khổ giấy Letter, 216 × 279 mm.', 'Letter paper, 216 × 279 mm.'],
    ['Khổ giấy A4, 210 × 297 mm.', 'A4 paper, 210 × 297 mm.'],
    form('khổ giấy A4 (210 × 297 mm)', 'A4 paper (210 × 297 mm)'),
  ),
  PAR902: word(
    [
      'Văn bản trình bày theo chiều đứng; chỉ bảng rộng không đặt vừa mới dùng trang nằm ngang, trong một phần riêng.',
      'A document stands upright; only a wide table that does not fit turns its page, in a section of its own.',
    ],
    ['Cả báo cáo nằm ngang.', 'The whole report lies on its side.'],
    ['Chỉ trang có bảng chỉ tiêu nằm ngang.', 'Only the page with the table of indicators lies on its side.'],
    form(
      'trình bày theo chiều dài; bảng rộng có thể theo chiều ngang',
      'upright, while a wide table may lie on its side',
    ),
  ),
  PAR903: word(
    [
      'Lề ngoài khoảng quy định thì văn bản không đúng thể thức, lề trái hẹp còn khó đóng tập. Sửa trong Bố trí (Layout) → Lề (Margins).',
      'A margin out of bounds is against the form, and a narrow left one leaves no room for binding. Mend it in Layout → Margins.',
    ],
    ['Lề trái 20 mm.', 'A left margin of 20 mm.'],
    [
      'Lề trên, dưới 20–25 mm; trái 30–35 mm; phải 15–20 mm.',
      'Top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm.',
    ],
    form(
      'lề trên và dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm',
      'top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm',
    ),
  ),
  PAR904: word(
    [
      'Cả văn bản dùng một phông. Chữ dán từ nơi khác thường mang theo phông của nó: chọn tất cả (Ctrl+A) rồi chọn Times New Roman.',
      'A document has one font. Pasted text mostly brings its own: select all (Ctrl+A) and choose Times New Roman.',
    ],
    ['Một đoạn dán từ trang web dùng phông Arial.', 'A paragraph pasted from a web page is in Arial.'],
    ['Mọi chữ dùng Times New Roman.', 'Every letter is in Times New Roman.'],
    form('phông chữ tiếng Việt Times New Roman', 'the font Times New Roman'),
  ),
  PAR905: word(
    [
      'Văn bản hành chính chỉ dùng chữ màu đen; chữ màu thường còn sót từ lúc góp ý. Chọn chữ ấy và đặt màu Tự động hoặc Đen.',
      'Official documents are in black; coloured letters are mostly left from drafting. Select them and set Automatic or Black.',
    ],
    ['Đoạn cần xem lại còn để màu đỏ.', 'The paragraph to be looked at again is still red.'],
    ['Mọi chữ màu đen.', 'Every letter is black.'],
    form('chữ màu đen', 'black letters'),
  ),
  PAR906: word(
    [
      'Mỗi thành phần có cỡ chữ riêng: thân văn bản 13–14, nơi nhận 11, quốc hiệu 12–13. Chọn phần ấy và đặt lại cỡ chữ.',
      'Each element has its size: the body 13–14, the recipients 11, the national title 12–13. Select it and set the size.',
    ],
    ['Thân văn bản cỡ 12.', 'The body in size 12.'],
    ['Thân văn bản cỡ 14.', 'The body in size 14.'],
    SIZES,
  ),
  PAR907: word(
    [
      'Đậm, nghiêng, đứng, in hoa giúp nhận ra từng thành phần; sai kiểu chữ là sai thể thức. Chọn phần ấy và đặt lại.',
      'Bold, italic, upright and capitals tell the elements apart; another style is against the form. Select it and set it anew.',
    ],
    ['Địa danh và ngày tháng in đứng.', 'Place and date are upright.'],
    ['Địa danh và ngày tháng in nghiêng.', 'Place and date are italic.'],
    SIZES,
  ),
  PAR908: word(
    [
      'Tên loại, trích yếu và quốc hiệu ở chính giữa; thân văn bản căn đều hai lề. Chọn đoạn ấy và đặt lại cách căn.',
      'Title, subject and national title stand in the middle; the body is justified. Select the paragraph and align it anew.',
    ],
    ['Thân văn bản chỉ căn trái.', 'The body is only flush left.'],
    ['Thân văn bản căn đều hai lề.', 'The body is justified.'],
    form('vị trí, cách căn của từng thành phần', 'where each element stands and how it is aligned'),
  ),
  PAR909: word(
    [
      'Dòng đầu mỗi đoạn lùi vào như nhau thì văn bản dễ đọc. Đặt trong Đoạn (Paragraph) → Thụt lề (Indentation) → Dòng đầu tiên (First line), không dùng phím cách.',
      'First lines that are all indented alike are easy to read. Set it in Paragraph → Indentation → First line, not with spaces.',
    ],
    ['Dòng đầu lùi vào 2 cm.', 'The first line is indented by 2 cm.'],
    ['Dòng đầu lùi vào 1 cm hoặc 1,27 cm.', 'The first line is indented by 1 cm or 1.27 cm.'],
    form('dòng đầu lùi vào 1 cm hoặc 1,27 cm', 'the first line is indented by 1 cm or 1.27 cm'),
  ),
  PAR910: word(
    [
      'Đoạn sát nhau thì khó đọc, dòng quá thưa thì tốn giấy. Đặt trong Đoạn (Paragraph) → Giãn cách (Spacing).',
      'Paragraphs without space are hard to read, lines too far apart waste paper. Set it in Paragraph → Spacing.',
    ],
    ['Các đoạn cách nhau 0 pt, giãn dòng 2,0.', 'Paragraphs 0 pt apart, lines at 2.0.'],
    ['Các đoạn cách nhau 6 pt, giãn dòng 1,15.', 'Paragraphs 6 pt apart, lines at 1.15.'],
    form(
      'các đoạn cách nhau tối thiểu 6 pt, giãn dòng từ đơn đến 1,5',
      'at least 6 pt between paragraphs, lines single to 1.5',
    ),
  ),
  PAR911: word(
    [
      'Văn bản nhiều trang mà không có số trang thì khó tra cứu, dễ lẫn khi in. Trong Word: Chèn (Insert) → Số trang (Page Number) → Đầu trang (Top).',
      'A document of several pages without numbers is hard to cite and easily mixed up. In Word: Insert → Page Number → Top.',
    ],
    ['Báo cáo 5 trang không có số trang.', 'A report of 5 pages without page numbers.'],
    ['Từ trang 2 có số trang ở giữa lề trên.', 'From page 2 on the number stands in the middle of the top margin.'],
    form('số trang đặt canh giữa trong lề trên', 'the page number stands in the middle of the top margin'),
  ),
  PAR912: word(
    [
      'Số trang là chữ số Ả Rập, đánh từ 1, cỡ 13–14, kiểu đứng, ở giữa lề trên. Xóa số trang cũ rồi chèn lại ở đầu trang.',
      'Page numbers are Arabic, begin with 1, in size 13–14, upright, in the middle of the top margin. Remove them and insert them at the top.',
    ],
    ['Số trang ở góc phải cuối trang.', 'The page number stands in the lower right corner.'],
    ['Số trang ở giữa lề trên.', 'The page number stands in the middle of the top margin.'],
    form(
      'số trang: chữ số Ả Rập từ 1, cỡ 13–14, kiểu đứng, giữa lề trên',
      'page numbers: Arabic from 1, 13–14, upright, in the middle of the top margin',
    ),
  ),
  PAR913: word(
    [
      'Trang thứ nhất không hiện số trang. Trong Word, bấm đúp vào đầu trang rồi chọn “Trang đầu khác biệt”.',
      'The first page shows no number. In Word, double-click the header and choose “Different First Page”.',
    ],
    ['Trang 1 có số 1 ở lề trên.', 'Page 1 has a 1 in its top margin.'],
    ['Số trang hiện từ trang 2.', 'Numbers are shown from page 2 on.'],
    form('không hiển thị số trang thứ nhất', 'the number of the first page is not shown'),
  ),
  PAR914: word(
    [
      'Thiếu một thành phần thì văn thư trả lại văn bản. Bổ sung thành phần được nêu, hoặc xuất lại từ tệp báo cáo.',
      'Without one of its elements a document is sent back. Add the element, or export the report again.',
    ],
    ['Báo cáo không có “Nơi nhận”.', 'A report without “Nơi nhận”.'],
    ['Báo cáo có đủ các thành phần thể thức.', 'A report with all its elements.'],
    ELEMENTS,
  ),
  PAR915: word(
    [
      'Mỗi thành phần có chỗ của nó: cơ quan bên trái, quốc hiệu bên phải, rồi tên loại, nội dung, nơi nhận, người ký. Chuyển về đúng chỗ.',
      'Each element has its place: agency at the left, national title at the right, then title, text, recipients, signer. Move it there.',
    ],
    ['Nơi nhận đứng trước tên loại “BÁO CÁO”.', 'The recipients stand before the title “BÁO CÁO”.'],
    ['Nơi nhận ở cuối, bên trái người ký.', 'The recipients stand at the end, left of the signer.'],
    ELEMENTS,
  ),
  PAR916: word(
    [
      'Quốc hiệu và Tiêu ngữ phải đúng từng chữ; Tiêu ngữ có gạch nối với dấu cách hai bên. Sửa theo đúng dòng được nêu.',
      'National title and motto are fixed to the letter; the motto has hyphens with spaces around them. Write the line as shown.',
    ],
    ['“Độc lập – Tự do – Hạnh Phúc”.', '“Độc lập – Tự do – Hạnh Phúc”, with dashes and a capital P.'],
    ['“Độc lập - Tự do - Hạnh phúc”.', '“Độc lập - Tự do - Hạnh phúc”, with hyphens.'],
    form('cách viết Quốc hiệu và Tiêu ngữ', 'how national title and motto are written'),
  ),
  PAR917: word(
    [
      'Dưới Tiêu ngữ có đường kẻ dài bằng dòng chữ, dưới tên cơ quan có đường kẻ dài từ 1/3 đến 1/2 dòng chữ, dưới trích yếu cũng có đường kẻ.',
      'Below the motto stands a rule as long as its line, below the agency one of 1/3 to 1/2 of the line; the subject has a rule, too.',
    ],
    ['Dưới Tiêu ngữ không có đường kẻ.', 'No rule below the motto.'],
    ['Dưới Tiêu ngữ có đường kẻ nét liền dài bằng dòng chữ.', 'A rule as long as the line below the motto.'],
    form('đường kẻ ngang, nét liền dưới các thành phần', 'the unbroken rules below the elements'),
  ),
  PAR918: word(
    [
      'Số, ký hiệu viết sai thì không tra cứu được văn bản. Viết “Số:”, số, dấu gạch chéo, chữ viết tắt nối bằng gạch nối, không cách chữ.',
      'A document is found by its number and symbol. Write “Số:”, the number, a slash, abbreviations joined by hyphens, no spaces.',
    ],
    ['“Số: 396 / BC – STC”.', '“Số: 396 / BC – STC”, with spaces and a dash.'],
    ['“Số: 396/BC-STC”.', '“Số: 396/BC-STC”, without them.'],
    SYMBOL_FORM,
  ),
  PAR919: word(
    [
      'Số nhỏ hơn 10 ghi thêm số 0 phía trước để không ai thêm chữ số vào được. Thêm số 0.',
      'A number below ten has a zero before it, so that no digit can be added. Write the zero.',
    ],
    ['“Số: 7/BC-STC”.', '“Số: 7/BC-STC”, without a zero.'],
    ['“Số: 07/BC-STC”.', '“Số: 07/BC-STC”, with its zero.'],
    LEADING_ZERO,
  ),
  PAR920: word(
    [
      'Địa danh và ngày viết một kiểu duy nhất: ngày dưới 10, tháng 1 và 2 có số 0 phía trước, các tháng khác thì không.',
      'Place and date are written in one way only: days below ten and the months 1 and 2 have a zero before them, other months have none.',
    ],
    [
      '“Sóc Trăng, ngày 5 tháng 03 năm 2022”.',
      '“Sóc Trăng, ngày 5 tháng 03 năm 2022”: day without zero, March with one.',
    ],
    ['“Sóc Trăng, ngày 05 tháng 3 năm 2022”.', '“Sóc Trăng, ngày 05 tháng 3 năm 2022”, in its form.'],
    form(
      'ngày dưới 10 và tháng 1, 2 ghi thêm số 0 phía trước',
      'days below ten and the months 1 and 2 have a leading zero',
    ),
  ),
  PAR921: word(
    [
      'Ngày ban hành không có trên lịch thì văn bản không có hiệu lực rõ ràng. Sửa lại ngày, tháng hoặc năm.',
      'A date that no calendar has leaves unclear when the document takes effect. Mend day, month or year.',
    ],
    ['“ngày 31 tháng 11 năm 2021”.', '“ngày 31 tháng 11 năm 2021”: November has 30 days.'],
    ['“ngày 30 tháng 11 năm 2021”.', '“ngày 30 tháng 11 năm 2021”, a day that there is.'],
    form('ngày, tháng, năm văn bản được ban hành', 'the day on which a document is issued'),
  ),
  PAR922: word(
    [
      'Chỗ này được để trống vì báo cáo chưa ghi; văn thư hoặc người soạn thảo điền trước khi ban hành.',
      'The place was left blank because the report does not say it; it has to be filled before the document is issued.',
    ],
    ['“Số: …/BC-STC”.', '“Số: …/BC-STC”, the number still missing.'],
    ['“Số: 396/BC-STC”.', '“Số: 396/BC-STC”, the number written.'],
    ELEMENTS,
  ),
  PAR923: word(
    [
      'Chữ viết tắt trong ký hiệu cho biết tên loại văn bản, nên hai chỗ phải khớp nhau. Sửa ký hiệu hoặc tên loại.',
      'The abbreviation in the symbol tells the type of document, so both have to agree. Mend the symbol or the title.',
    ],
    ['Ký hiệu “KH-STC” mà tên loại là “BÁO CÁO”.', 'The symbol “KH-STC” above the title “BÁO CÁO”.'],
    ['Ký hiệu “BC-STC”, tên loại “BÁO CÁO”.', 'The symbol “BC-STC” above the title “BÁO CÁO”.'],
    TYPE_ABBREVIATIONS,
  ),
  PAR924: word(
    [
      'Các mục đánh số liền nhau thì mới viện dẫn được. Phần dùng số La Mã, mục dùng số Ả Rập, điểm dùng chữ cái tiếng Việt.',
      'Parts can be cited only when their numbers follow each other: Roman for parts, Arabic for items, Vietnamese letters for points.',
    ],
    ['Sau điểm “e)” là điểm “f)”.', 'Point “f)” stands behind “e)”: Vietnamese has no f.'],
    ['Sau điểm “e)” là điểm “g)”.', 'Point “g)” stands behind “e)”.'],
    form(
      'phần: số La Mã; khoản: số Ả Rập; điểm: chữ cái tiếng Việt theo thứ tự',
      'parts in Roman, items in Arabic numerals, points in the order of the Vietnamese letters',
    ),
  ),
  PAR925: word(
    [
      'Quyền hạn ký chỉ có TM., KT., Q., TL., TUQ.; trước họ tên người ký không ghi học hàm, học vị. Sửa phần ký.',
      'Signing is by TM., KT., Q., TL. or TUQ. only, and no degree stands before the name. Mend the signature block.',
    ],
    ['“T/M. ỦY BAN NHÂN DÂN”, “TS. Nguyễn Văn An”.', '“T/M. ỦY BAN NHÂN DÂN” and “TS. Nguyễn Văn An”, with a degree.'],
    ['“TM. ỦY BAN NHÂN DÂN”, “Nguyễn Văn An”.', '“TM. ỦY BAN NHÂN DÂN” and “Nguyễn Văn An”, without one.'],
    form(
      'quyền hạn của người ký: TM., KT., Q., TL., TUQ.; trước họ tên không ghi danh hiệu',
      'signing by TM., KT., Q., TL., TUQ.; no title before the name',
    ),
  ),
  PAR926: word(
    [
      'Nơi nhận cho biết ai được gửi và lưu ở đâu: mỗi dòng một gạch đầu dòng, hết dòng có dấu chấm phẩy, dòng cuối là Lưu và dấu chấm.',
      'The recipients say who gets the document and where it is kept: a hyphen and a semicolon to each line, the last one is Lưu, with a full stop.',
    ],
    ['Dòng cuối là “Lưu VT”.', 'The last line is “Lưu VT”.'],
    ['Dòng cuối là “- Lưu: VT, VP.”.', 'The last line is “- Lưu: VT, VP.”, in its form.'],
    form('nơi nhận và dòng cuối “- Lưu: VT, …”', 'the recipients and their last line “- Lưu: VT, …”'),
  ),
  PAR927: word(
    [
      'Mỗi căn cứ xuống dòng và kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm. Sửa dấu ở cuối dòng được nêu.',
      'Each ground has a line of its own that ends in a semicolon, the last in a full stop. Mend the end of the line.',
    ],
    ['“Căn cứ Nghị định số 30/2020/NĐ-CP,”.', '“Căn cứ Nghị định số 30/2020/NĐ-CP,” ends in a comma.'],
    ['“Căn cứ Nghị định số 30/2020/NĐ-CP;”.', '“Căn cứ Nghị định số 30/2020/NĐ-CP;” ends in a semicolon.'],
    form(
      'sau mỗi căn cứ có dấu chấm phẩy, dòng cuối có dấu chấm',
      'a semicolon behind each ground, a full stop behind the last',
    ),
  ),
  PAR928: word(
    [
      'Chữ có dấu ghép từ hai ký tự trông như chữ thường nhưng tìm kiếm, đối chiếu thì không thấy. Gõ lại bằng bộ gõ Unicode dựng sẵn.',
      'A letter put together from two characters looks the same, and searching does not find it. Type it again as one Unicode letter.',
    ],
    ['Chữ “ế” gõ thành “ê” và dấu sắc rời.', 'The letter “ế” typed as “ê” and an accent.'],
    ['Chữ “ế” là một ký tự.', 'The letter “ế” is one character.'],
    UNICODE,
  ),
  PAR929: word(
    [
      'Người nhận sẽ thấy cả phần đã xóa và các nhận xét. Vào Xem lại (Review), chấp nhận hoặc từ chối từng chỗ và xóa nhận xét.',
      'Who receives the file sees what was deleted, and all comments. Under Review accept or reject each change and delete the comments.',
    ],
    ['Tệp còn 3 chỗ sửa đổi chưa chấp nhận.', 'The file still has 3 changes nobody has accepted.'],
    ['Tệp không còn vết sửa đổi, nhận xét.', 'The file has no tracked change and no comment left.'],
    product('bản ban hành không còn vết sửa đổi, nhận xét', 'what is issued has no tracked changes and no comments'),
  ),
  PAR930: word(
    [
      'Chữ trong khung dễ trôi khỏi chỗ khi mở bằng phần mềm khác, và không theo kiểu của văn bản. Đưa chữ ra ngoài, dùng bảng hai cột không viền.',
      'Text in a box moves away in another program and follows no style of the document. Take it out, into a table of two columns without borders.',
    ],
    ['Quốc hiệu đặt trong khung chữ.', 'The national title stands in a text box.'],
    ['Quốc hiệu đặt trong bảng không viền.', 'The national title stands in a table without borders.'],
    product('chữ của văn bản nằm trong thân văn bản', 'the text of a document stands in its body'),
  ),
  PAR931: word(
    [
      'Báo cáo được xuất khi còn lỗi nên mang dấu dự thảo. Sửa lỗi trong tệp báo cáo, kiểm tra bằng par check rồi xuất lại.',
      'The report was exported while it had errors and is marked as a draft. Mend them, run par check, and export again.',
    ],
    ['Đầu văn bản ghi “DỰ THẢO”.', 'The head says “DỰ THẢO”.'],
    ['Đầu văn bản không ghi “DỰ THẢO”.', 'The head says nothing of the kind.'],
    product('báo cáo còn lỗi thì xuất thành dự thảo', 'a report with errors is exported as a draft'),
  ),
  PAR932: word(
    [
      'Phụ lục có tên thì mới viện dẫn được: chữ “Phụ lục” cỡ 14 đậm, dưới là tên phụ lục in hoa, đậm. Bổ sung tên, hoặc đánh số La Mã khi có từ hai phụ lục.',
      'An appendix is cited by its name: “Phụ lục” in 14 bold, below it its name in bold capitals. Add the name, or Roman numbers to several.',
    ],
    ['Dòng “Phụ lục” không có tên bên dưới.', 'A line “Phụ lục” without a name below it.'],
    ['“Phụ lục I”, dưới là “GIẢI TRÌNH ĐIỂM TỰ CHẤM”.', '“Phụ lục I” with “GIẢI TRÌNH ĐIỂM TỰ CHẤM” below it.'],
    form('“Phụ lục” và tên phụ lục', '“Phụ lục” and the name of the appendix'),
  ),
  PAR933: word(
    [
      'Cơ quan ban hành ở nửa trái, Quốc hiệu ở nửa phải, cùng một hàng; bảng để xếp hai cột không có viền. Dùng bảng hai cột và bỏ viền.',
      'The agency stands in the left half, the national title in the right, side by side; the table that holds them shows no borders.',
    ],
    ['Quốc hiệu đứng dưới tên cơ quan.', 'The national title stands below the agency.'],
    ['Hai cột cạnh nhau, không viền.', 'Two columns side by side, without borders.'],
    form('vị trí các thành phần ở đầu trang thứ nhất', 'where the elements stand at the head of the first page'),
  ),
  PAR934: word(
    [
      'Tệp không đặt tiếng Việt thì Word gạch đỏ mọi chữ và đọc sai khi nghe. Chọn tất cả, Xem lại (Review) → Ngôn ngữ (Language) → Tiếng Việt (Vietnamese).',
      'Without Vietnamese as its language Word marks every word and reads it aloud wrongly. Select all, Review → Language → Vietnamese.',
    ],
    ['Ngôn ngữ của chữ là tiếng Anh (Mỹ).', 'The language of the text is English (US).'],
    ['Ngôn ngữ của chữ là tiếng Việt.', 'The language of the text is Vietnamese.'],
    product('văn bản đặt ngôn ngữ tiếng Việt', 'a document says that it is in Vietnamese'),
  ),
  PAR935: word(
    [
      'Chữ gõ bằng phông TCVN3 hoặc VNI chỉ đọc được khi máy có phông ấy. Chuyển sang Unicode bằng công cụ chuyển mã rồi dùng Times New Roman.',
      'Text typed in a font of TCVN3 or VNI is read only where that font is installed. Convert it to Unicode and use Times New Roman.',
    ],
    ['Đoạn chữ dùng phông .VnTime.', 'A paragraph in the font .VnTime.'],
    ['Đoạn chữ Unicode, phông Times New Roman.', 'A paragraph in Unicode and Times New Roman.'],
    UNICODE,
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
