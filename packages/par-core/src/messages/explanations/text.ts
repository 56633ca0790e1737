import { CLAUSE_10, product, UNICODE, UTF_8, YAML } from './basis';
import type { Explanation } from './explanation';

/** PAR0xx: the text. */
export const TEXT = {
  PAR001: {
    why: {
      vi: 'Một ký tự đứng sai chỗ, nên phần sau nó không đọc được: thường là thiếu hoặc thừa dấu phẩy trong ngoặc, còn chữ sau dấu nháy đóng hay ngay sau dấu “|”. Sửa đúng chỗ được gạch chân; các nhiệm vụ khác vẫn được kiểm tra bình thường.',
      en: 'A character stands where it cannot, so what follows is lost: often a comma missing or too many inside brackets, or text after a closing quote or right behind a “|”. Mend the marked place; the other tasks are checked all the same.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  kết quả: "Đã rà soát" 12 kiến nghị kiểm toán.'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  kết quả: Đã rà soát 12 kiến nghị kiểm toán.'],
  },
  PAR002: {
    why: {
      vi: 'Tiếng Việt có dấu chỉ đọc chắc chắn khi tệp được lưu bằng mã UTF-8. Mở tệp trong VS Code hoặc Notepad, chọn “Lưu dưới dạng” (Save As), mã hóa UTF-8; tệp Word phải chép nội dung sang, đổi tên tệp không đủ.',
      en: 'Vietnamese letters are only safe in UTF-8. Open the file in VS Code or Notepad and save it as UTF-8; from a Word file copy the text over, for renaming it does not convert it.',
    },
    basis: [UTF_8],
    within: 'words',
    ofNoLine: true,
    wrong: {
      vi: 'Tệp lưu từ Notepad với mã hóa ANSI hoặc UTF-16; tệp Word đổi tên thành so-tai-chinh.par.yaml.',
      en: 'A file saved by Notepad as ANSI or UTF-16; a Word file renamed to so-tai-chinh.par.yaml.',
    },
    right: {
      vi: 'Tệp lưu bằng mã UTF-8; nội dung của tệp Word được chép sang tệp mới.',
      en: 'A file saved as UTF-8; the text of the Word file copied into a new one.',
    },
  },
  PAR003: {
    why: {
      vi: 'Một báo cáo chỉ toàn chữ nên hiếm khi quá vài trăm KB; tệp lớn thế này thường là tệp khác mang nhầm tên. Kiểm tra lại tệp; nếu đúng là báo cáo, nâng giới hạn bằng tùy chọn --max-size.',
      en: 'A report is text and rarely exceeds a few hundred KB; a file this large is usually another one under the wrong name. Look at it again; if it is a report, raise the limit with --max-size.',
    },
    basis: [
      product(
        'giới hạn 5 MiB để một tệp nhầm không làm treo máy',
        '5 MiB, so that a wrong file does not hold up the machine',
      ),
    ],
    within: 'words',
    ofNoLine: true,
    wrong: {
      vi: 'Một tệp so-tai-chinh.par.yaml nặng 120 MB vì thật ra là ảnh quét.',
      en: 'A file so-tai-chinh.par.yaml of 120 MB that is really a scan.',
    },
    right: {
      vi: 'Báo cáo chỉ có chữ, vài chục KB; ảnh quét nêu tên ở tài liệu kiểm chứng.',
      en: 'A report of text, some ten KB; the scan is named as evidence.',
    },
  },
  PAR004: {
    why: {
      vi: 'Tệp trống hoặc chỉ có ghi chú thì chưa báo cáo điều gì. Trong trình soạn thảo, gõ tên viết tắt của cơ quan (như STC) vào tệp trống rồi chọn báo cáo được gợi ý; ở dòng lệnh, dùng par new. Tệp sẽ có sẵn mọi nhiệm vụ của cơ quan, chỉ cần điền.',
      en: 'A file that is empty, or holds comments only, reports nothing. In the editor type the abbreviation of your agency, such as STC, into the empty file and choose the report that is offered; on the command line use par new. Either writes every task of your agency for you to fill in.',
    },
    basis: [CLAUSE_10],
    within: 'whole',
    wrong: ['# Báo cáo quý IV/2021 của Sở Tài chính'],
    right: [
      '# Báo cáo quý IV/2021 của Sở Tài chính',
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: Sở Tài chính',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ:',
      '  - mã: 3.a',
      '    trạng thái: đang thực hiện',
    ],
  },
  PAR005: {
    why: {
      vi: 'Thiếu dấu nháy đóng thì không biết câu kết thúc ở đâu. Thêm dấu nháy cùng loại vào cuối câu; câu dài nên viết sau dấu “|”, khỏi cần nháy.',
      en: 'Without the closing quote nobody knows where the text ends. Add the same quote at its end; long text is better written below a “|”, which needs no quotes.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  ghi chú: "Chờ ý kiến của Kiểm toán Nhà nước'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  ghi chú: "Chờ ý kiến của Kiểm toán Nhà nước"'],
  },
  PAR006: {
    why: {
      vi: 'Ngoặc { } hoặc [ ] mở mà không đóng thì các mục bên trong có thể bị đọc thiếu. Thêm dấu đóng ở cuối mục, hoặc bỏ ngoặc và viết mỗi khóa một dòng.',
      en: 'A bracket { } or [ ] that is never closed may swallow what follows. Close it after the last item, or drop the brackets and write one key to a line.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021',
    ],
    right: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR007: {
    why: {
      vi: 'Tên khóa và giá trị được ngăn bằng dấu hai chấm và một dấu cách; thiếu một trong hai thì không biết dòng này nói về gì. Viết như ngày: 10/12/2021; nếu là phần tiếp của câu ở trên thì thụt dòng vào sâu hơn tên khóa.',
      en: 'A key and its value are divided by a colon and a space; without them nobody knows what the line is about. Write it like ngày: 10/12/2021; where it goes on with the text above, indent it deeper than the key.',
    },
    basis: [YAML],
    within: 'document',
    wrong: ['số: 152', 'ngày 10/12/2021'],
    right: ['số: 152', 'ngày: 10/12/2021'],
  },
  PAR008: {
    why: {
      vi: 'Độ thụt lề cho biết dòng nào thuộc mục nào; lệch một dấu cách là đổi nghĩa. Cho dòng này bắt đầu thẳng cột với các dòng cùng cấp phía trên.',
      en: 'Indentation says which line belongs to what; one space changes the meaning. Let the line begin in the same column as its neighbours above.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '   tiến độ: 60%'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: 60%'],
  },
  PAR009: {
    why: {
      vi: 'Tab và dấu cách dán từ Word trông như dấu cách thường nhưng độ rộng không xác định, nên không dùng để thụt lề được. Xóa phần trống đầu dòng rồi gõ lại bằng phím cách.',
      en: 'A tab or a space pasted from Word looks like ordinary space and has no fixed width, so it cannot indent. Delete the blank at the head of the line and type spaces.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: ['- mã: 3.a', '\ttrạng thái: đang thực hiện', '  tiến độ: 60%'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: 60%'],
  },
  PAR010: {
    why: {
      vi: 'Dấu hai chấm kèm dấu cách là dấu ngăn giữa khóa và giá trị, nên ở giữa câu dễ bị hiểu lầm. Đặt cả câu trong dấu nháy, hoặc viết câu ở dòng dưới, sau dấu “|”.',
      en: 'A colon with a space divides a key from its value, so in the middle of a text it misleads. Put the text in quotes, or write it on the next line below a “|”.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  kết quả: Đã xử lý: 5/6 kiến nghị.'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  kết quả: |', '    Đã xử lý: 5/6 kiến nghị.'],
  },
  PAR011: {
    why: {
      vi: 'Sau dấu cách, dấu # mở đầu một ghi chú, nên phần chữ từ đó đến hết dòng không vào báo cáo. Đặt cả câu trong dấu nháy; nếu thật sự là ghi chú thì chuyển lên một dòng riêng.',
      en: 'After a space a # begins a comment, so the rest of the line is not in the report. Put the whole text in quotes; if it is a comment indeed, give it a line of its own.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  kết quả: Họp tổ cải cách hành chính lần 2 #2 đã xong'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  kết quả: "Họp tổ cải cách hành chính lần 2 #2 đã xong"'],
  },
  PAR012: {
    why: {
      vi: 'Trong ngoặc { } hoặc [ ], dấu phẩy ngăn các mục với nhau, nên một câu hay một số có dấu phẩy bị cắt đôi. Đặt giá trị ấy trong dấu nháy, như "61,7%".',
      en: 'Inside { } or [ ] a comma divides items, so a text or figure with a comma is cut in two. Put it in quotes, like "61,7%".',
    },
    basis: [YAML],
    within: 'indicators',
    wrong: ['procedures-online: { tử số: 30, mẫu số: 47, kỳ trước: 61,7% }'],
    right: ['procedures-online: { tử số: 30, mẫu số: 47, kỳ trước: "61,7%" }'],
  },
  PAR013: {
    why: {
      vi: 'Trong báo cáo, dấu chấm thường ngăn hàng nghìn, nhưng cũng có người dùng làm dấu thập phân. Phần mềm cho biết đã đọc thành số nào: nếu đúng thì để nguyên, hoặc viết liền các chữ số (1250) để khỏi nhầm. Tỷ lệ ghi 0,95 là 0,95%, không phải 95%.',
      en: 'A point groups thousands in Vietnamese and marks decimals elsewhere. This tells which number was understood: leave it if right, or write the digits together (1250). A rate of 0.95 is 0.95%, not 95%.',
    },
    basis: [
      product(
        'số đếm là số nguyên nên 1.250 đọc là một nghìn hai trăm năm mươi',
        'a count is a whole number, so 1.250 is read as one thousand two hundred and fifty',
      ),
    ],
    within: 'indicators',
    wrong: ['online-dossiers: { tử số: 950, mẫu số: 1.250 }'],
    right: ['online-dossiers: { tử số: 950, mẫu số: 1250 }'],
  },
  PAR014: {
    why: {
      vi: 'Word và bộ gõ tự đổi dấu thường thành dấu cong, dấu toàn khổ hay gạch dài; YAML coi đó là chữ, không phải dấu. Gõ lại bằng dấu thường trên bàn phím: dấu hai chấm, nháy thẳng, gạch ngắn đầu mục.',
      en: 'Word processors and input methods turn plain marks into curly, full-width or long ones, which YAML takes for letters. Type them again: the plain colon, the straight quote, the hyphen before an item.',
    },
    basis: [YAML],
    within: 'report',
    wrong: ['cơ quan: “Sở Tài chính”'],
    right: ['cơ quan: Sở Tài chính'],
  },
  PAR015: {
    why: {
      vi: 'Một tệp là báo cáo của một cơ quan trong một kỳ, nên phần sau dấu --- bị bỏ qua. Tách phần đó thành tệp riêng, hoặc xóa dòng ---.',
      en: 'A file is the report of one agency for one period, so what follows --- is ignored. Move that part to a file of its own, or delete the line ---.',
    },
    basis: [
      product('một tệp là báo cáo của một cơ quan trong một kỳ', 'a file is the report of one agency for one period'),
    ],
    within: 'whole',
    wrong: [
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: Sở Tài chính',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ: []',
      '---',
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: Sở Nội vụ',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ: []',
    ],
    right: [
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: Sở Tài chính',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ: []',
    ],
  },
  PAR016: {
    why: {
      vi: 'Báo cáo chỉ cần phần đơn giản của YAML: khóa, giá trị, danh sách. Nếu chỉ định viết chữ thường mà câu bắt đầu bằng !, & hoặc *, hãy đặt câu trong dấu nháy.',
      en: 'A report needs only the plain part of YAML: keys, values, lists. Where you only meant text that begins with !, & or *, put it in quotes.',
    },
    basis: [product('báo cáo chỉ dùng phần đơn giản của YAML', 'a report uses only the plain part of YAML')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  ghi chú: !Số liệu tạm tính đến 30/11/2021'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  ghi chú: "!Số liệu tạm tính đến 30/11/2021"'],
  },
  PAR017: {
    why: {
      vi: 'Mẫu báo cáo chỉ có vài cấp; lồng sâu thế này thường do một ngoặc thừa hoặc thụt lề lệch dần. Tìm chỗ bắt đầu lồng và đưa về đúng cấp.',
      en: 'A report has a few levels only; nesting this deep comes from a stray bracket or creeping indentation. Find where it begins and move it back.',
    },
    basis: [
      product(
        'giới hạn 64 cấp để một tệp ác ý không làm treo máy',
        '64 levels, so that a hostile file does not hold up the machine',
      ),
    ],
    within: 'words',
    wrong: {
      vi: 'Một danh sách lồng trong hàng trăm cặp ngoặc: [[[[ … ]]]]; mỗi dòng thụt vào sâu hơn dòng trên một cấp, mãi không dừng.',
      en: 'A list inside hundreds of brackets: [[[[ … ]]]]; lines that each indent one level deeper than the one above, without end.',
    },
    right: {
      vi: 'Vài cấp như mẫu: báo cáo, nhiệm vụ, tài liệu kiểm chứng, số ký hiệu.',
      en: 'A few levels, as the format has them: report, task, evidence, reference.',
    },
  },
  PAR018: {
    why: {
      vi: 'Hai người sửa cùng một chỗ và git giữ lại cả hai bản để chọn. Giữ bản đúng, xóa bản kia cùng ba dòng <<<<<<<, =======, >>>>>>>.',
      en: 'Two people changed the same place and git left both versions to choose from. Keep the right one; delete the other and the lines <<<<<<<, =======, >>>>>>>.',
    },
    basis: [product('phần mềm không tự chọn bản nào', 'the product does not choose for you')],
    within: 'report',
    wrong: [
      '<<<<<<< HEAD',
      'đánh giá chung: Đã hoàn thành 10/14 nhiệm vụ.',
      '=======',
      'đánh giá chung: Đã hoàn thành 12/14 nhiệm vụ.',
      '>>>>>>> phong-ngan-sach',
    ],
    right: ['đánh giá chung: Đã hoàn thành 12/14 nhiệm vụ.'],
  },
  PAR019: {
    why: {
      vi: 'Cùng một chữ “ế” có thể lưu thành một ký tự hoặc thành ba; trông như nhau nhưng tìm kiếm có thể không thấy. Phần mềm vẫn đọc đúng; nên đặt bộ gõ ở “Unicode dựng sẵn” rồi gõ lại.',
      en: 'The same “ế” can be stored as one character or as three: they look alike, and a search may miss one. It is read correctly; better set the input method to composed Unicode and type it again.',
    },
    basis: [UNICODE],
    within: 'words',
    wrong: {
      vi: 'Chữ “ế” được lưu thành ba ký tự: “e”, dấu mũ và dấu sắc (Unicode tổ hợp).',
      en: 'An “ế” stored as three characters: “e”, circumflex and acute (decomposed Unicode).',
    },
    right: {
      vi: 'Chữ “ế” được lưu thành một ký tự, U+1EBF (Unicode dựng sẵn).',
      en: 'An “ế” stored as one character, U+1EBF (composed Unicode).',
    },
  },
  PAR020: {
    why: {
      vi: 'Chữ dán từ Word hoặc trang web mang theo dấu cách đặc biệt hay ký tự ẩn; mắt không thấy khác, nhưng khóa và dấu hai chấm bên cạnh không được nhận ra. Xóa chỗ ấy và gõ lại bằng bàn phím.',
      en: 'Text pasted from Word or a web page brings special spaces or invisible characters along: they look ordinary, and the key or colon beside them is not recognised. Delete the place and type it again.',
    },
    basis: [YAML],
    within: 'report',
    wrong: ['kỳ báo cáo:\u00a0Quý IV/2021'],
    right: ['kỳ báo cáo: Quý IV/2021'],
  },
  PAR021: {
    why: {
      vi: 'Những ký tự như @, %, ` ở đầu giá trị có nghĩa riêng trong YAML; trong JSON, mọi câu chữ đều phải có nháy kép. Đặt cả giá trị trong dấu nháy kép.',
      en: 'Characters such as @, % or ` mean something to YAML at the head of a value; in JSON all text needs double quotes. Put the whole value in double quotes.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  kết quả: >80% công chức được khảo sát hài lòng.'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  kết quả: ">80% công chức được khảo sát hài lòng."'],
  },
  PAR022: {
    why: {
      vi: 'Ghi chú tắt phát hiện còn lại sau khi chỗ sai đã sửa sẽ che mất lỗi về sau. Xóa ghi chú hoặc mã thừa; nếu vẫn cần, đặt nó ngay trên dòng có phát hiện và ghi đúng mã.',
      en: 'A silencer left behind after the mistake is mended will hide the next one. Delete the comment or the code; if it is still needed, put it directly above the line of the finding, with its code.',
    },
    basis: [product('ghi chú tắt phát hiện phải có tác dụng', 'a silencer has to silence something')],
    within: 'evidence',
    wrong: ['# par-disable-next-line PAR601', '- { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }'],
    right: ['- { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }'],
  },
  PAR023: {
    why: {
      vi: 'Tệp mới lập ghi [] ở chỗ chưa có mục nào; giữ dấu ấy lại rồi thêm mục bên dưới thì hai chỗ trái nhau và các mục có thể bị bỏ qua. Xóa [] ở cuối dòng, để các mục bên dưới.',
      en: 'A new file says [] where there are no items yet; with items added below, the two disagree and the items may be ignored. Delete the [] at the end of the line and leave the items.',
    },
    basis: [YAML],
    within: 'tasks',
    wrong: [
      '- mã: 3.a',
      '  trạng thái: đang thực hiện',
      '  tài liệu kiểm chứng: []',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
    right: [
      '- mã: 3.a',
      '  trạng thái: đang thực hiện',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR024: {
    why: {
      vi: 'Văn bản soạn trước khi dùng Unicode chỉ đọc được với phông .VnTime hay VNI-Times; dán vào đây thì hiện ra chữ lạ. Chuyển sang Unicode theo gợi ý rồi đọc lại một lượt; phông TCVN3 không phân biệt một số chữ hoa có dấu.',
      en: 'Text from before Unicode is readable only in fonts such as .VnTime or VNI-Times; pasted here it turns into strange letters. Convert it as offered and read it once more: TCVN3 does not tell some accented capitals.',
    },
    basis: [UNICODE],
    within: 'tasks',
    wrong: ['- mã: 1.a', '  trạng thái: đang thực hiện', '  kết quả: §· rµ so¸t, kh¾c phôc 05/06 tån t¹i, h¹n chÕ'],
    right: ['- mã: 1.a', '  trạng thái: đang thực hiện', '  kết quả: Đã rà soát, khắc phục 05/06 tồn tại, hạn chế'],
  },
} as const satisfies Readonly<Record<string, Explanation>>;
