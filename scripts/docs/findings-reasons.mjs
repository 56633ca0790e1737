/** @typedef {import('./core.mjs').Bilingual} Bilingual */

/**
 * Why a finding matters and the way out, for each code: what most people read of `docs/findings.md`.
 * @type {Readonly<Record<string, Bilingual>>}
 */
export const REASONS = {
  // PAR0xx: the text
  PAR001: {
    vi: 'Một ký tự đứng sai chỗ, nên phần sau nó không đọc được: thường là thiếu hoặc thừa dấu phẩy trong ngoặc, còn chữ sau dấu nháy đóng hay ngay sau dấu “|”. Sửa đúng chỗ được gạch chân; các nhiệm vụ khác vẫn được kiểm tra bình thường.',
    en: 'A character stands where it cannot, so what follows is lost: often a comma missing or too many inside brackets, or text after a closing quote or right behind a “|”. Mend the marked place; the other tasks are checked all the same.',
  },
  PAR002: {
    vi: 'Tiếng Việt có dấu chỉ đọc chắc chắn khi tệp được lưu bằng mã UTF-8. Mở tệp trong VS Code hoặc Notepad, chọn “Lưu dưới dạng”, mã hóa UTF-8; tệp Word phải chép nội dung sang, đổi tên tệp không đủ.',
    en: 'Vietnamese letters are only safe in UTF-8. Open the file in VS Code or Notepad and save it as UTF-8; from a Word file copy the text over, for renaming it does not convert it.',
  },
  PAR003: {
    vi: 'Một báo cáo chỉ toàn chữ nên hiếm khi quá vài trăm KB; tệp lớn thế này thường là tệp khác mang nhầm tên. Kiểm tra lại tệp; nếu đúng là báo cáo, nâng giới hạn bằng tùy chọn --max-size.',
    en: 'A report is text and rarely exceeds a few hundred KB; a file this large is usually another one under the wrong name. Look at it again; if it is a report, raise the limit with --max-size.',
  },
  PAR004: {
    vi: 'Tệp trống hoặc chỉ có ghi chú thì chưa báo cáo điều gì. Lập lại bằng lệnh par new: tệp có sẵn mọi nhiệm vụ của cơ quan, chỉ cần điền.',
    en: 'A file that is empty, or holds comments only, reports nothing. Begin with par new, which writes every task of your agency for you to fill in.',
  },
  PAR005: {
    vi: 'Thiếu dấu nháy đóng thì không biết câu kết thúc ở đâu. Thêm dấu nháy cùng loại vào cuối câu; câu dài nên viết sau dấu “|”, khỏi cần nháy.',
    en: 'Without the closing quote nobody knows where the text ends. Add the same quote at its end; long text is better written below a “|”, which needs no quotes.',
  },
  PAR006: {
    vi: 'Ngoặc { } hoặc [ ] mở mà không đóng thì các mục bên trong có thể bị đọc thiếu. Thêm dấu đóng ở cuối mục, hoặc bỏ ngoặc và viết mỗi khóa một dòng.',
    en: 'A bracket { } or [ ] that is never closed may swallow what follows. Close it after the last item, or drop the brackets and write one key to a line.',
  },
  PAR007: {
    vi: 'Tên khóa và giá trị được ngăn bằng dấu hai chấm và một dấu cách; thiếu một trong hai thì không biết dòng này nói về gì. Viết như ngày: 10/12/2021; nếu là phần tiếp của câu ở trên thì thụt dòng vào sâu hơn tên khóa.',
    en: 'A key and its value are divided by a colon and a space; without them nobody knows what the line is about. Write it like ngày: 10/12/2021; where it goes on with the text above, indent it deeper than the key.',
  },
  PAR008: {
    vi: 'Độ thụt lề cho biết dòng nào thuộc mục nào; lệch một dấu cách là đổi nghĩa. Cho dòng này bắt đầu thẳng cột với các dòng cùng cấp phía trên.',
    en: 'Indentation says which line belongs to what; one space changes the meaning. Let the line begin in the same column as its neighbours above.',
  },
  PAR009: {
    vi: 'Tab và dấu cách dán từ Word trông như dấu cách thường nhưng độ rộng không xác định, nên không dùng để thụt lề được. Xóa phần trống đầu dòng rồi gõ lại bằng phím cách.',
    en: 'A tab or a space pasted from Word looks like ordinary space and has no fixed width, so it cannot indent. Delete the blank at the head of the line and type spaces.',
  },
  PAR010: {
    vi: 'Dấu hai chấm kèm dấu cách là dấu ngăn giữa khóa và giá trị, nên ở giữa câu dễ bị hiểu lầm. Đặt cả câu trong dấu nháy, hoặc viết câu ở dòng dưới, sau dấu “|”.',
    en: 'A colon with a space divides a key from its value, so in the middle of a text it misleads. Put the text in quotes, or write it on the next line below a “|”.',
  },
  PAR011: {
    vi: 'Sau dấu cách, dấu # mở đầu một ghi chú, nên phần chữ từ đó đến hết dòng không vào báo cáo. Đặt cả câu trong dấu nháy; nếu thật sự là ghi chú thì chuyển lên một dòng riêng.',
    en: 'After a space a # begins a comment, so the rest of the line is not in the report. Put the whole text in quotes; if it is a comment indeed, give it a line of its own.',
  },
  PAR012: {
    vi: 'Trong ngoặc { } hoặc [ ], dấu phẩy ngăn các mục với nhau, nên một câu hay một số có dấu phẩy bị cắt đôi. Đặt giá trị ấy trong dấu nháy, như "61,7%".',
    en: 'Inside { } or [ ] a comma divides items, so a text or figure with a comma is cut in two. Put it in quotes, like "61,7%".',
  },
  PAR013: {
    vi: 'Trong báo cáo, dấu chấm thường ngăn hàng nghìn, nhưng cũng có người dùng làm dấu thập phân. Phần mềm cho biết đã đọc thành số nào: nếu đúng thì để nguyên, hoặc viết liền các chữ số (1250) để khỏi nhầm. Tỷ lệ ghi 0,95 là 0,95%, không phải 95%.',
    en: 'A point groups thousands in Vietnamese and marks decimals elsewhere. This tells which number was understood: leave it if right, or write the digits together (1250). A rate of 0.95 is 0.95%, not 95%.',
  },
  PAR014: {
    vi: 'Word và bộ gõ tự đổi dấu thường thành dấu cong, dấu toàn khổ hay gạch dài; YAML coi đó là chữ, không phải dấu. Gõ lại bằng dấu thường trên bàn phím: dấu hai chấm, nháy thẳng, gạch ngắn đầu mục.',
    en: 'Word processors and input methods turn plain marks into curly, full-width or long ones, which YAML takes for letters. Type them again: the plain colon, the straight quote, the hyphen before an item.',
  },
  PAR015: {
    vi: 'Một tệp là báo cáo của một cơ quan trong một kỳ, nên phần sau dấu --- bị bỏ qua. Tách phần đó thành tệp riêng, hoặc xóa dòng ---.',
    en: 'A file is the report of one agency for one period, so what follows --- is ignored. Move that part to a file of its own, or delete the line ---.',
  },
  PAR016: {
    vi: 'Báo cáo chỉ cần phần đơn giản của YAML: khóa, giá trị, danh sách. Nếu chỉ định viết chữ thường mà câu bắt đầu bằng !, & hoặc *, hãy đặt câu trong dấu nháy.',
    en: 'A report needs only the plain part of YAML: keys, values, lists. Where you only meant text that begins with !, & or *, put it in quotes.',
  },
  PAR017: {
    vi: 'Mẫu báo cáo chỉ có vài cấp; lồng sâu thế này thường do một ngoặc thừa hoặc thụt lề lệch dần. Tìm chỗ bắt đầu lồng và đưa về đúng cấp.',
    en: 'A report has a few levels only; nesting this deep comes from a stray bracket or creeping indentation. Find where it begins and move it back.',
  },
  PAR018: {
    vi: 'Hai người sửa cùng một chỗ và git giữ lại cả hai bản để chọn. Giữ bản đúng, xóa bản kia cùng ba dòng <<<<<<<, =======, >>>>>>>.',
    en: 'Two people changed the same place and git left both versions to choose from. Keep the right one; delete the other and the lines <<<<<<<, =======, >>>>>>>.',
  },
  PAR019: {
    vi: 'Cùng một chữ “ế” có thể lưu thành một ký tự hoặc thành ba; trông như nhau nhưng tìm kiếm có thể không thấy. Phần mềm vẫn đọc đúng; nên đặt bộ gõ ở “Unicode dựng sẵn” rồi gõ lại.',
    en: 'The same “ế” can be stored as one character or as three: they look alike, and a search may miss one. It is read correctly; better set the input method to composed Unicode and type it again.',
  },
  PAR020: {
    vi: 'Chữ dán từ Word hoặc trang web mang theo dấu cách đặc biệt hay ký tự ẩn; mắt không thấy khác, nhưng khóa và dấu hai chấm bên cạnh không được nhận ra. Xóa chỗ ấy và gõ lại bằng bàn phím.',
    en: 'Text pasted from Word or a web page brings special spaces or invisible characters along: they look ordinary, and the key or colon beside them is not recognised. Delete the place and type it again.',
  },
  PAR021: {
    vi: 'Những ký tự như @, %, ` ở đầu giá trị có nghĩa riêng trong YAML; trong JSON, mọi câu chữ đều phải có nháy kép. Đặt cả giá trị trong dấu nháy kép.',
    en: 'Characters such as @, % or ` mean something to YAML at the head of a value; in JSON all text needs double quotes. Put the whole value in double quotes.',
  },
  PAR022: {
    vi: 'Ghi chú tắt phát hiện còn lại sau khi chỗ sai đã sửa sẽ che mất lỗi về sau. Xóa ghi chú hoặc mã thừa; nếu vẫn cần, đặt nó ngay trên dòng có phát hiện và ghi đúng mã.',
    en: 'A silencer left behind after the mistake is mended will hide the next one. Delete the comment or the code; if it is still needed, put it directly above the line of the finding, with its code.',
  },
  PAR023: {
    vi: 'Tệp mới lập ghi [] ở chỗ chưa có mục nào; giữ dấu ấy lại rồi thêm mục bên dưới thì hai chỗ trái nhau và các mục có thể bị bỏ qua. Xóa [] ở cuối dòng, để các mục bên dưới.',
    en: 'A new file says [] where there are no items yet; with items added below, the two disagree and the items may be ignored. Delete the [] at the end of the line and leave the items.',
  },

  // PAR1xx: shape
  PAR101: {
    vi: 'Giá trị nằm sau một khóa lạ thì không ai đọc đến. Sửa theo tên được gợi ý, đủ dấu; nếu tên đã đúng, xem khóa có đứng nhầm cấp không. Danh sách khóa ở trang format.md.',
    en: 'A value behind an unknown key is read by nobody. Use the suggested name, with its diacritics; if the name is right, see whether it stands at the wrong level. The page format.md lists all keys.',
  },
  PAR102: {
    vi: 'Thiếu các khóa này thì không biết báo cáo của ai, kỳ nào, việc gì. Thêm khóa cùng giá trị; trong VS Code, gõ Ctrl+Space để được gợi ý.',
    en: 'Without these keys nobody knows whose report it is, of which period, on what. Add the key and its value; in VS Code, Ctrl+Space offers it.',
  },
  PAR103: {
    vi: 'Chỗ này chờ một kiểu khác: một giá trị, một danh sách có gạch đầu dòng, hoặc một nhóm khóa con. Viết lại theo kiểu mà câu thông báo nêu.',
    en: 'Something of another kind is expected here: one value, a list with dashes, or a group of keys. Write it the way the sentence says.',
  },
  PAR104: {
    vi: 'Để tổng hợp được, chỗ này chỉ nhận các giá trị trong danh mục. Chọn một giá trị được nêu; muốn giải thích thêm thì ghi ở ghi chú.',
    en: 'So that reports can be added up, only listed values are taken here. Choose one of them; put what else there is to say into the note.',
  },
  PAR105: {
    vi: 'Con số không thể có thật ở chỗ này, như tiến độ 140% hay số hồ sơ âm. Kiểm tra lại số liệu gốc; số đếm phải là số nguyên từ 0 trở lên.',
    en: 'Such a figure cannot be true here: a progress of 140%, a negative count. Check the source; a count is a whole number from 0 up.',
  },
  PAR106: {
    vi: 'Ghi hai lần thì không biết lần nào là đúng. Giữ một, xóa một; tên tiếng Việt và tên tiếng Anh của cùng một khóa cũng là ghi hai lần.',
    en: 'Where a key stands twice, nobody knows which counts. Keep one; the Vietnamese and the English name of one key are the same key.',
  },
  PAR107: {
    vi: 'Chỗ này phải tính toán nên cần con số. Viết bằng chữ số, như 47 hoặc 95,5%; đơn vị và lời giải thích ghi ở ghi chú. Chưa có số liệu thì để trống.',
    en: 'This has to be counted with, so it needs a number. Write digits, like 47 or 95.5%; put units and remarks into the note. Leave it empty while there is no figure.',
  },
  PAR108: {
    vi: 'Cần ngày cụ thể để so với kỳ báo cáo và thời hạn. Viết đủ ngày, tháng, năm như 30/11/2021; chưa biết ngày thì bỏ khóa này.',
    en: 'A definite day is needed to compare with period and deadline. Write day, month and year, like 30/11/2021; leave the key out if the day is not known.',
  },
  PAR109: {
    vi: 'Kỳ báo cáo quyết định thời hạn và ngày nào nằm trong kỳ. Viết như Quý IV/2021, Tháng 11/2021, 6 tháng đầu năm 2021 hoặc Năm 2021.',
    en: 'The period decides on the deadline and on which days count. Write it like 2021-Q4, 2021-11, 2021-H1 or 2021.',
  },
  PAR110: {
    vi: 'Dòng đầu cho biết đây là loại tệp nào và theo mẫu nào. Báo cáo ghi par-report/1; nếu tệp là danh sách cơ quan hoặc lịch nghỉ, đưa vào bằng --roster hoặc --calendar.',
    en: 'The first line says which kind of file this is. A report says par-report/1; a roster or a calendar goes in with --roster or --calendar.',
  },
  PAR111: {
    vi: 'Khóa đã có nhưng phía sau còn trống, nên coi như chưa báo cáo. Điền giá trị; với trạng thái, chưa làm gì thì ghi “chưa thực hiện”.',
    en: 'The key is there with nothing behind it, so nothing is reported. Fill in a value; for a task not begun the status is “not-started”.',
  },

  // PAR2xx: references
  PAR201: {
    vi: 'Tên cơ quan quyết định nhiệm vụ nào được giao, nên phải nhận ra được. Viết tên đầy đủ, tên viết tắt hoặc mã; lệnh par agencies liệt kê tất cả.',
    en: 'The agency decides which tasks are assigned, so it has to be recognised. Write its full name, its abbreviation or its id; par agencies lists them all.',
  },
  PAR202: {
    vi: 'Nhiều cơ quan có chung chữ viết tắt này. Viết tên đầy đủ, như “UBND huyện Kế Sách” thay cho “UBND”.',
    en: 'Several agencies share this abbreviation. Write the full name, such as “UBND huyện Kế Sách” for “UBND”.',
  },
  PAR203: {
    vi: 'Mã nhiệm vụ theo đúng mục và điểm của công văn; thứ tự chữ cái tiếng Việt không có f và j. Xem mã ở trang directive.md hoặc bằng lệnh par tasks.',
    en: 'A task’s id follows clause and point of the letter; its Vietnamese alphabet has no f and no j. Find the id in directive.md or with par tasks.',
  },
  PAR204: {
    vi: 'Báo cáo chỉ tính nhiệm vụ được giao cho chính cơ quan mình. Kiểm tra mã nhiệm vụ và tên cơ quan; nếu đều đúng thì xóa mục này; nếu cơ quan có tham gia với cơ quan chủ trì, ghi vai trò: phối hợp.',
    en: 'Only tasks assigned to the agency count. Check the task’s id and the agency’s name; if both are right, remove the entry; if the agency takes part in another’s task, give the role “support”.',
  },
  PAR205: {
    vi: 'Một nhiệm vụ có hai mục thì khi tổng hợp không biết lấy mục nào. Gộp nội dung vào mục đầu và xóa mục sau.',
    en: 'A task with two entries cannot be counted. Move the content into the first and delete the second.',
  },
  PAR206: {
    vi: 'Công văn yêu cầu báo cáo mọi nhiệm vụ được giao, kể cả việc chưa làm. Thêm các mã được nêu; chưa làm thì ghi “chưa thực hiện”, không thuộc phạm vi thì ghi “không áp dụng” kèm lý do.',
    en: 'The letter asks for every assigned task, also those not begun. Add the ids named; say “not-started”, or “not-applicable” with a reason.',
  },
  PAR207: {
    vi: 'Số liệu chỉ tổng hợp được khi mọi cơ quan dùng cùng một mã chỉ tiêu. Chọn mã ở trang directive.md, mục các chỉ tiêu, hoặc theo gợi ý; số liệu khác thì ghi trong kết quả.',
    en: 'Figures add up only where all use the same ids. Take the id from the indicators in directive.md, or the suggestion; put other figures into the results.',
  },
  PAR208: {
    vi: 'Mã nội dung công việc gồm mã nhiệm vụ và số thứ tự, như 3.b.1, và được giữ cố định. Chọn một trong các mã mà câu thông báo liệt kê.',
    en: 'The id of an obligation is the task’s id and a number, like 3.b.1, and is frozen. Choose one of those that the sentence lists.',
  },
  PAR209: {
    vi: 'Phải biết báo cáo theo văn bản chỉ đạo nào mới biết nhiệm vụ nào được giao. Phiên bản này chỉ có công văn ngày 24/9/2021: ghi soctrang-2021-09-24.',
    en: 'Tasks are known only once the directive is. This version holds the letter of 24 September 2021: write soctrang-2021-09-24.',
  },
  PAR210: {
    vi: 'Chỉ tiêu này đo một nhiệm vụ giao cho cơ quan khác, nên số liệu ở đây dễ bị tính trùng. Kiểm tra mã chỉ tiêu; nếu chỉ là số liệu tham khảo, chuyển vào kết quả.',
    en: 'This indicator measures a task of another agency, so figures here may be counted twice. Check the id; if they are for information, move them into the results.',
  },
  PAR211: {
    vi: 'Cơ quan được tra theo ngày cuối kỳ báo cáo, vì năm 2025 nhiều sở đã hợp nhất. Ghi cơ quan có trong kỳ ấy, hoặc kiểm tra lại kỳ báo cáo.',
    en: 'Agencies are looked up on the last day of the period, since many departments merged in 2025. Name the agency of that time, or check the period.',
  },
  PAR212: {
    vi: 'Nội dung này có thật nhưng thuộc nhiệm vụ khác, nên kết quả sẽ bị ghi nhầm chỗ. Chuyển dòng này về đúng nhiệm vụ.',
    en: 'This obligation exists under another task, so its state would be counted for the wrong one. Move the line to its own task.',
  },

  // PAR3xx: time
  PAR301: {
    vi: 'Ngày này không có trong lịch, như 31/11 hay 30/02; thường là gõ nhầm ngày cuối tháng. Đối chiếu với văn bản gốc.',
    en: 'The calendar has no such day, like 31/11 or 30/02; usually the last of a month was mistyped. Compare with the document itself.',
  },
  PAR302: {
    vi: 'Việc hoàn thành ngoài kỳ thì không phải kết quả của kỳ này. Kiểm tra ngày và năm; nếu ngày đúng, việc ấy thuộc báo cáo của kỳ khác.',
    en: 'What was finished outside the period is not its result. Check day and year; if they are right, it belongs in the report of another period.',
  },
  PAR303: {
    vi: 'Văn bản ban hành ngoài kỳ thường không chứng minh được kết quả của kỳ. Kiểm tra ngày; nếu vẫn muốn dẫn chứng thì để nguyên, đây chỉ là lưu ý.',
    en: 'A document from outside the period seldom proves its results. Check the date; to cite it all the same, leave it: this is for information only.',
  },
  PAR304: {
    vi: 'Báo cáo không thể ghi hoàn thành một việc sau chính ngày báo cáo. Sửa ngày, hoặc ghi “đang thực hiện” cho đến khi xong.',
    en: 'A report cannot call done what is finished after its own date. Mend the date, or say “in-progress” until it is done.',
  },
  PAR305: {
    vi: 'Văn bản có ngày muộn hơn báo cáo thì lúc báo cáo chưa tồn tại. Đối chiếu ngày với văn bản gốc, hoặc sửa ngày báo cáo.',
    en: 'A document dated after the report did not exist when it was written. Compare with the document, or mend the date of the report.',
  },
  PAR306: {
    vi: 'Thời hạn khắc phục là lời hứa cho thời gian tới, nên không thể đã qua. Ghi hạn mới; nếu đã khắc phục xong, nêu ở kết quả.',
    en: 'A remedy’s due date is a promise for the time to come. Give a new date; if it is put right already, say so in the results.',
  },
  PAR307: {
    vi: 'Công văn yêu cầu báo cáo trong quý IV/2021, nên hạn là 31/12/2021; ngày trễ tính theo ngày làm việc. Nếu ngày văn bản ghi nhầm thì sửa; nếu trễ thật thì cảnh báo được giữ để cơ quan điều phối biết.',
    en: 'The letter asks for the report within the fourth quarter of 2021, so it is due on 31 December; lateness is counted in working days. Mend the date if it is wrong; if the report is late, the warning stays for the coordinator to see.',
  },
  PAR308: {
    vi: 'Báo cáo ký trước khi kỳ bắt đầu thì chưa thể có kết quả của kỳ. Kiểm tra ngày văn bản, nhất là năm, và kỳ báo cáo.',
    en: 'A report signed before its period begins cannot hold its results. Check the date, the year above all, and the period.',
  },
  PAR309: {
    vi: 'Công văn yêu cầu báo cáo quý IV/2021; báo cáo của kỳ khác không được tính là đã thực hiện yêu cầu ấy. Sửa kỳ nếu ghi nhầm; nếu cơ quan điều phối đề nghị báo cáo thêm kỳ này thì để nguyên.',
    en: 'The letter asks for the fourth quarter of 2021; a report of another period does not answer it. Mend the period if it is wrong; if the coordinator asked for this one as well, leave it.',
  },

  // PAR4xx: consistency
  PAR401: {
    vi: 'Hoàn thành nghĩa là 100%; hai chỗ nói khác nhau thì không biết tin chỗ nào. Nếu còn việc, ghi “đang thực hiện”; nếu đã xong, ghi tiến độ 100% hoặc bỏ tiến độ.',
    en: 'Done means 100%; where the two disagree, nobody knows which to believe. If work is left, say “in-progress”; if not, give 100% or leave the progress out.',
  },
  PAR402: {
    vi: 'Đã có tiến độ thì việc đã bắt đầu. Ghi “đang thực hiện”, hoặc đưa tiến độ về 0%.',
    en: 'Where there is progress, work has begun. Say “in-progress”, or put the progress to 0%.',
  },
  PAR403: {
    vi: 'Tiến độ 100% thường là đã xong mà quên đổi trạng thái. Nếu xong thật, ghi “hoàn thành”, kèm kết quả và tài liệu kiểm chứng.',
    en: 'At 100% the work is usually done and the status forgotten. If so, say “done”, with results and evidence.',
  },
  PAR404: {
    vi: 'Hoàn thành mà không có kết quả, không có văn bản chứng minh thì khi thẩm định khó được công nhận. Ghi kết quả và ít nhất một tài liệu kiểm chứng.',
    en: 'What is called done without a result or a document to prove it is hard to accept on review. Give the result and at least one piece of evidence.',
  },
  PAR405: {
    vi: 'Việc thường xuyên không có ngày kết thúc, nên kết quả trong kỳ và tài liệu là cách duy nhất cho thấy đã làm. Ghi số liệu của kỳ và một văn bản kèm theo.',
    en: 'Ongoing work has no end, so its results in the period and a document are all there is to show for it. Give the figures of the period and a document.',
  },
  PAR406: {
    vi: 'Không nêu lý do thì không phân biệt được với bỏ sót. Thêm khóa “lý do”, một câu là đủ.',
    en: 'Without a reason it looks like an omission. Add the key “reason”; one sentence will do.',
  },
  PAR407: {
    vi: 'Điểm 1.a của công văn yêu cầu giải trình rõ lý do của từng tồn tại, hạn chế; các nhiệm vụ khác cũng nên nêu để cấp trên xem xét. Thêm khóa “nguyên nhân”.',
    en: 'Clause 1.a of the letter asks for the reason of each shortcoming; under other tasks it helps those who read. Add the key “reason”.',
  },
  PAR408: {
    vi: 'Nêu tồn tại mà không nêu cách xử lý thì không theo dõi được. Thêm khóa “giải pháp khắc phục”, và “thời hạn” nếu đã định; điểm 1.a yêu cầu đích danh.',
    en: 'A shortcoming without a remedy cannot be followed up. Add the key “remedy”, and “dueOn” if a date is set; clause 1.a asks for it by name.',
  },
  PAR409: {
    vi: 'Nhiệm vụ chỉ hoàn thành khi mọi nội dung của nó đã xong. Nếu nội dung ấy đã xong thì đổi trạng thái của nó; nếu chưa, nhiệm vụ là “đang thực hiện”.',
    en: 'A task is done when all its obligations are. If this one is, change its state; if not, the task is “in-progress”.',
  },
  PAR410: {
    vi: 'Ngày hoàn thành chỉ có nghĩa khi việc đã xong. Đổi trạng thái thành “hoàn thành”, hoặc xóa ngày; ngày dự kiến thì ghi ở ghi chú.',
    en: 'A completion date means something only for finished work. Change the status to “done”, or remove the date; put a planned day into the note.',
  },

  // PAR5xx: figures
  PAR501: {
    vi: 'Số đạt yêu cầu không thể nhiều hơn tổng số; thường là ghi đảo tử số và mẫu số, hoặc hai số lấy từ hai thời điểm. Đối chiếu lại nguồn số liệu.',
    en: 'What meets a requirement cannot exceed the whole; usually the two are swapped or taken at different times. Check the source.',
  },
  PAR502: {
    vi: 'Không có gì phát sinh thì không có tỷ lệ, và 0/0 không phải là 0% hay 100%. Bỏ chỉ tiêu này và nêu ở kết quả là không phát sinh.',
    en: 'Where nothing occurred there is no rate: 0 of 0 is neither 0% nor 100%. Leave the indicator out and say so in the results.',
  },
  PAR503: {
    vi: 'Công văn yêu cầu tỷ lệ này năm sau cao hơn năm trước. Kiểm tra tử số, mẫu số và số kỳ trước; nếu giảm thật thì nêu nguyên nhân ở tồn tại, hạn chế.',
    en: 'The letter asks this rate to rise every year. Check the figures and the last rate; if it did fall, give the reason under shortcomings.',
  },
  PAR504: {
    vi: 'Số liệu chưa tới mức phải đạt, hoặc đã vượt mức tối đa. Kiểm tra lại; nếu đúng thì giữ nguyên, và nêu nguyên nhân, giải pháp ở tồn tại, hạn chế.',
    en: 'The figure misses the target, or exceeds the limit. Check it; if it is right, keep it and give reason and remedy under shortcomings.',
  },
  PAR505: {
    vi: 'Tỷ lệ cần cả tử số và mẫu số; có một thì chưa tính được. Điền số còn thiếu, hoặc bỏ chỉ tiêu cho đến khi có đủ số liệu.',
    en: 'A rate needs both numbers; with one it cannot be computed. Fill in the other, or leave the indicator out until both are known.',
  },

  // PAR6xx: documents
  PAR601: {
    vi: 'Số, ký hiệu viết đúng thể thức thì mới tra cứu và đối chiếu được: số, gạch chéo, loại văn bản, gạch nối, cơ quan, như 120/BC-STC. Tài liệu không có số (biên bản, ảnh) thì ghi tên ở trích yếu và bỏ số ký hiệu.',
    en: 'A document is found by its number and symbol in form: number, slash, type, hyphen, agency, like 120/BC-STC. For one without a number, such as minutes, give a title and leave the reference out.',
  },
  PAR602: {
    vi: 'Chữ đứng đầu ký hiệu cho biết loại văn bản; báo cáo là BC, còn KH là kế hoạch, QĐ là quyết định. Sửa thành BC và chữ viết tắt của cơ quan.',
    en: 'The letters before the hyphen tell the type of document: BC is a report, KH a plan, QĐ a decision. Write BC and the agency’s abbreviation.',
  },
  PAR603: {
    vi: 'Ký hiệu mang tên viết tắt của cơ quan khác, thường do dùng lại tệp của họ làm mẫu. Sửa ký hiệu, hoặc sửa khóa “cơ quan” nếu chính chỗ đó ghi nhầm.',
    en: 'The symbol bears another agency’s abbreviation, often because their file served as a model. Mend the symbol, or the key “agency” if that is wrong.',
  },
  PAR604: {
    vi: 'Văn bản này được công văn viện dẫn nên ngày ban hành đã biết. Sửa theo ngày được nêu, hoặc kiểm tra lại số, ký hiệu nếu định dẫn văn bản khác.',
    en: 'The letter itself cites this document, so its date is known. Take the date given, or check the symbol if you mean another document.',
  },
  PAR610: {
    vi: 'Tệp báo cáo được gửi, chép và lưu như tệp thường, nên không phải chỗ cho nội dung mật. Bỏ nội dung ấy ra và gửi theo quy định về bảo vệ bí mật nhà nước.',
    en: 'A report is sent, copied and stored as a plain file, so it is no place for secret matter. Take it out and send it as the rules on state secrets say.',
  },

  // PAR8xx: calendars, rosters
  PAR801: {
    vi: 'Ghi trùng một ngày nghỉ thường là chép nhầm ngày khác. Kiểm tra ngày của dòng này, hoặc xóa dòng thừa.',
    en: 'A day off given twice is often another day miscopied. Check this line’s date, or delete it.',
  },
  PAR802: {
    vi: 'Một ngày không thể vừa nghỉ vừa đi làm, nên không đếm được ngày làm việc. Xóa ngày ấy khỏi một trong hai danh sách.',
    en: 'A day cannot be off and worked at once, so working days cannot be counted. Remove it from one of the two lists.',
  },
  PAR803: {
    vi: 'Mỗi cơ quan chỉ gửi một báo cáo mỗi kỳ nên chỉ cần ghi một lần; tên đầy đủ và tên viết tắt là cùng một cơ quan. Xóa dòng thừa.',
    en: 'Each agency sends one report in a period, so it is listed once; full name and abbreviation are the same agency. Delete the second line.',
  },
  PAR804: {
    vi: 'Cơ quan có trong danh sách phải báo cáo nhưng trong các tệp đã kiểm tra không có báo cáo kỳ này của cơ quan ấy. Đôn đốc cơ quan; nếu đã gửi, xem tệp có đúng tên *.par.yaml và có nằm trong thư mục được kiểm tra không.',
    en: 'The roster names the agency, and none of the files checked is its report of this period. Remind it; if it has reported, see whether the file is named *.par.yaml and stands in the folder that is checked.',
  },
};
