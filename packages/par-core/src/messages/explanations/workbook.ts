import type { Bilingual } from '../../directive/model';
import { product } from './basis';
import type { Explanation } from './explanation';

type Pair = readonly [vi: string, en: string];

const both = ([vi, en]: Pair): Bilingual => ({ vi, en });

const READ_BACK = product(
  'sổ tính được đọc theo tên cột và mã ở từng dòng; không đoán thay người ghi',
  'a workbook is read by its heads and the ids in its rows; nothing is guessed',
);

/** A code of workbooks: no lines of text can show it. */
const workbook = (why: Pair, wrong: Pair, right: Pair): Explanation => ({
  why: both(why),
  basis: [READ_BACK],
  within: 'words',
  ofNoLine: true,
  of: 'xlsx',
  wrong: both(wrong),
  right: both(right),
});

/** Why each thing that does not fit in a workbook is found. */
export const WORKBOOK = {
  PAR950: workbook(
    [
      'Sổ tính không do phần mềm lập, hoặc dòng tên cột đã bị xóa, nên không biết ô nào là gì. Hãy dùng sổ tính do par export lập.',
      'The workbook was not made by the software, or its heads were deleted, so that nobody can tell which cell is what. Use one that par export made.',
    ],
    ['Một sổ tính tự kẻ, không có dòng tên cột.', 'A workbook drawn by hand, without the row of heads.'],
    ['Sổ tính lập bằng par export --blank.', 'A workbook made by par export --blank.'],
  ),
  PAR951: workbook(
    [
      'Trang bị xóa thì phần đó của báo cáo không được nhập; tệp cũ, nếu có, giữ nguyên phần ấy. Chép lại trang từ sổ tính gốc nếu cần.',
      'Without the sheet its part of the report is not imported, and a file that is there keeps its own. Copy it back from the original where it is needed.',
    ],
    ['Trang “Chỉ tiêu” đã bị xóa.', 'The sheet “Indicators” was deleted.'],
    ['Sổ tính có đủ các trang.', 'Every sheet is there.'],
  ),
  PAR952: workbook(
    [
      'Trang được nhận ra nhờ dòng tên cột nên vẫn đọc được; chỉ nhắc để biết số liệu lấy từ trang nào.',
      'The sheet is known by its heads and is read all the same; this only says where its figures come from.',
    ],
    ['Trang “Nhiệm vụ” đổi tên thành “Sheet2”.', 'The sheet “Tasks” is called “Sheet2”.'],
    ['Trang giữ tên “Nhiệm vụ”.', 'The sheet is called “Tasks”.'],
  ),
  PAR953: workbook(
    [
      'Cột bị xóa hoặc đổi tên thì nội dung của cột không được nhập. Ghi lại đúng tên cột ở dòng tên cột.',
      'A column that was deleted or renamed is not imported. Put its head back as it was.',
    ],
    ['Cột “Tiến độ” đổi thành “% xong”.', 'The column “Progress” is called “% done”.'],
    ['Cột tên là “Tiến độ”.', 'The column is called “Progress”.'],
  ),
  PAR954: workbook(
    [
      'Giá trị không thuộc loại mà ô cần nên không đưa vào báo cáo được. Sửa ngay trong ô rồi nhập lại.',
      'The value is not of the kind the cell needs and cannot go into the report. Mend it in the cell and import again.',
    ],
    ['Ô tiến độ ghi “gần xong”.', 'The progress is “nearly done”.'],
    ['Ô tiến độ ghi 90%.', 'The progress is 90%.'],
  ),
  PAR955: workbook(
    [
      'Excel không tính với số ghi thành chữ, nên điểm trong sổ tính chưa kể đến số này. Gõ lại số vào ô.',
      'Excel does not reckon with a number that is a text, so the points in the workbook leave it out. Type it anew.',
    ],
    ['Ô có chữ “95,5%”.', 'The cell holds the text “95,5%”.'],
    ['Ô có số 95,5%.', 'The cell holds the number 95.5%.'],
  ),
  PAR956: workbook(
    [
      'Ô báo lỗi thì không có số liệu nào để đọc, và không bao giờ được coi là 0. Sửa công thức hoặc gõ số vào ô.',
      'A cell with an error has nothing to be read, and is never taken for zero. Mend the formula or type the figure.',
    ],
    ['Ô số liệu báo #DIV/0!.', 'A figure is #DIV/0!.'],
    ['Ô số liệu có số 0,8.', 'The figure is 0.8.'],
  ),
  PAR957: workbook(
    [
      'Sổ tính chưa được Excel tính nên ô chưa có kết quả để đọc. Mở bằng Excel hoặc LibreOffice, lưu lại rồi nhập.',
      'No program has reckoned the workbook yet, so there is no result to read. Open it in Excel or LibreOffice, save it, and import.',
    ],
    ['Ô có =12/14 mà chưa có kết quả.', 'The cell has =12/14 and no result.'],
    ['Ô có =12/14, kết quả 0,857.', 'The cell has =12/14 with the result 0.857.'],
  ),
  PAR958: workbook(
    [
      'Kết quả của công thức được đọc như một số đã gõ; công thức không đi vào báo cáo. Hãy xem lại kết quả có đúng không.',
      'The result of the formula is read as a number that was typed; the formula does not reach the report. See that it is right.',
    ],
    ['Ô tử số có =10+2.', 'The numerator is =10+2.'],
    ['Ô tử số có 12.', 'The numerator is 12.'],
  ),
  PAR959: workbook(
    [
      'Ô bị dán đè không còn tự tính, nên điểm trong sổ tính có thể sai. Khi nhập, điểm được tính lại từ số liệu, không lấy ô này.',
      'What was pasted over reckons no more, and the points in the workbook may be wrong. On import they are reckoned anew from the figures, not from this cell.',
    ],
    ['Ô điểm theo số liệu có số 2 gõ tay.', 'The points by the figures are a 2 typed by hand.'],
    ['Ô điểm theo số liệu còn công thức.', 'The points by the figures are a formula.'],
  ),
  PAR960: workbook(
    [
      'Dòng có mã lạ thì không biết thuộc về đâu nên không được nhập. Chọn lại mã trong danh sách của ô.',
      'Nobody can tell where a row with an unknown id belongs, and it is not imported. Choose the id from the list of the cell.',
    ],
    ['Tài liệu ghi mã tiêu chí 9.9.', 'A document proves the criterion 9.9.'],
    ['Tài liệu ghi mã tiêu chí 2.3.', 'A document proves the criterion 2.3.'],
  ),
  PAR961: workbook(
    [
      'Dòng có nội dung mà không có mã thì không biết thuộc về nhiệm vụ, tiêu chí nào. Ghi mã vào cột đầu.',
      'A row that says something without an id belongs to no task or criterion. Give the id in the first column.',
    ],
    ['Dòng tồn tại, hạn chế để trống mã nhiệm vụ.', 'A shortcoming without its task.'],
    ['Dòng tồn tại, hạn chế ghi mã 1.a.', 'A shortcoming of task 1.a.'],
  ),
  PAR962: workbook(
    [
      'Hai dòng nói về cùng một thứ thì không biết dòng nào đúng; dòng đầu được đọc. Xóa bớt một dòng.',
      'Two rows speak of the same thing, and nobody can tell which is right; the first one is read. Delete one.',
    ],
    ['Nhiệm vụ 3.a có ở hai dòng.', 'Task 3.a stands in two rows.'],
    ['Nhiệm vụ 3.a có ở một dòng.', 'Task 3.a stands in one row.'],
  ),
  PAR963: workbook(
    [
      'Mã tiêu chí của bộ khác có thể mang nghĩa khác, nên số liệu có thể vào nhầm chỗ. Lập sổ tính mới theo bộ tiêu chí hiện dùng.',
      'Ids of another set may mean something else, and figures may go astray. Make a new workbook of the set in use.',
    ],
    ['Sổ tính lập trước khi bộ tiêu chí sửa điểm tối đa.', 'The workbook is older than a change of the maxima.'],
    ['Sổ tính lập theo bộ tiêu chí hiện dùng.', 'The workbook is of the set in use.'],
  ),
  PAR964: workbook(
    [
      'Hai cách ghi có thể cho hai kết quả khác nhau, nên không cách nào được dùng. Để lại một cách, xóa cách kia.',
      'The two may say different things, so neither is used. Keep one and delete the other.',
    ],
    ['Ghi 95% và cả 19, 20.', 'Both 95% and 19 of 20.'],
    ['Chỉ ghi tử số 19, mẫu số 20.', 'Only 19 of 20.'],
  ),
  PAR965: workbook(
    [
      'Ô trống nghĩa là sổ tính không nói gì, nên giá trị trong tệp được giữ. Muốn xóa thì xóa trong tệp.',
      'An empty cell says nothing, so the file keeps its value. To delete it, delete it in the file.',
    ],
    ['Ô ghi chú trống, tệp có ghi chú.', 'The note is empty, and the file has one.'],
    ['Ô ghi chú và tệp như nhau.', 'Cell and file say the same.'],
  ),
  PAR966: workbook(
    [
      'Danh sách trong sổ tính ngắn hơn trong tệp, hoặc tệp phải viết lại, nên có nội dung sẽ mất. Xem phần bị mất rồi dùng --force nếu đồng ý.',
      'The list in the workbook is shorter than in the file, or the file has to be written anew, and something would be lost. See what, and use --force where you agree.',
    ],
    ['Sổ tính có 1 tài liệu, tệp có 2.', 'The workbook has one document, the file two.'],
    ['Sổ tính có đủ 2 tài liệu.', 'The workbook has both documents.'],
  ),
  PAR967: workbook(
    [
      'Ô dán từ nơi khác mất định dạng %, nên 95 bị hiểu là 9500%. Đặt lại định dạng % rồi gõ lại số.',
      'A cell pasted from elsewhere is no percentage any more, and 95 means 9500%. Make it a percentage and type the number anew.',
    ],
    ['Ô tỷ lệ có số 95, định dạng chung.', 'The rate is 95 in a general cell.'],
    ['Ô tỷ lệ có số 95%.', 'The rate is 95%.'],
  ),
  PAR968: workbook(
    [
      'Excel tự đổi những chữ giống ngày, như 1/2021, thành ngày; số ký hiệu khi ấy không còn đúng. Gõ lại với dấu nháy đơn ở đầu.',
      'Excel turns texts that look like dates, such as 1/2021, into dates, and a document number is wrong then. Type it anew behind an apostrophe.',
    ],
    ['Số ký hiệu 1/2021 thành ngày 01/01/2021.', 'The reference 1/2021 became 1 January 2021.'],
    ['Số ký hiệu ghi là 1/2021/BC-STC.', 'The reference is 1/2021/BC-STC.'],
  ),
} as const;
