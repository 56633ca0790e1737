import type { Bilingual } from '../directive/model';
import type { Severity } from './finding';

interface CodeInfo {
  /** Unless a configuration says otherwise. */
  readonly severity: Severity;
  readonly title: Bilingual;
}

/** Every kind of finding. A code never changes its meaning and is never used again for another. */
export const CODES = {
  // PAR0xx: the text
  PAR001: { severity: 'error', title: { vi: 'Sai cú pháp', en: 'Syntax error' } },
  PAR002: { severity: 'error', title: { vi: 'Không phải văn bản UTF-8', en: 'Not UTF-8 text' } },
  PAR003: { severity: 'error', title: { vi: 'Tệp quá lớn', en: 'File too large' } },
  PAR004: { severity: 'error', title: { vi: 'Tệp chưa có nội dung', en: 'Empty file' } },
  PAR005: { severity: 'error', title: { vi: 'Dấu nháy chưa đóng', en: 'Unclosed quote' } },
  PAR006: { severity: 'error', title: { vi: 'Dấu ngoặc chưa đóng', en: 'Unclosed bracket' } },
  PAR007: { severity: 'error', title: { vi: 'Thiếu dấu hai chấm sau khóa', en: 'Colon missing after a key' } },
  PAR008: { severity: 'error', title: { vi: 'Thụt lề không khớp', en: 'Indentation does not match' } },
  PAR009: {
    severity: 'error',
    title: { vi: 'Thụt lề bằng tab hoặc dấu cách đặc biệt', en: 'Indentation by tab or no-break space' },
  },
  PAR010: { severity: 'error', title: { vi: 'Dấu hai chấm trong câu chữ', en: 'Colon inside plain text' } },
  PAR011: {
    severity: 'warning',
    title: { vi: 'Dấu # làm mất phần chữ phía sau', en: 'A # swallows the text after it' },
  },
  PAR012: { severity: 'error', title: { vi: 'Dấu phẩy bị hiểu là dấu ngăn cách', en: 'Comma read as a separator' } },
  PAR013: { severity: 'info', title: { vi: 'Dấu phân cách hàng nghìn', en: 'Thousands separator' } },
  PAR014: {
    severity: 'error',
    title: { vi: 'Dấu câu toàn khổ hoặc nháy cong', en: 'Full-width or curly punctuation' },
  },
  PAR015: { severity: 'error', title: { vi: 'Nhiều báo cáo trong một tệp', en: 'Several reports in one file' } },
  PAR016: { severity: 'error', title: { vi: 'Cú pháp YAML không dùng ở đây', en: 'YAML syntax not used here' } },
  PAR017: { severity: 'error', title: { vi: 'Lồng nhau quá sâu', en: 'Nested too deep' } },
  PAR018: { severity: 'error', title: { vi: 'Còn dấu xung đột của git', en: 'Git conflict marks left' } },
  PAR019: { severity: 'info', title: { vi: 'Chữ có dấu chưa ở dạng dựng sẵn', en: 'Text not in Unicode NFC' } },
  PAR020: { severity: 'error', title: { vi: 'Dấu cách đặc biệt', en: 'No-break space' } },
  PAR021: { severity: 'error', title: { vi: 'Cần đặt trong dấu nháy', en: 'Needs quotes' } },
  PAR024: {
    severity: 'warning',
    title: { vi: 'Chữ gõ bằng phông cũ (TCVN3, VNI)', en: 'Text typed in a legacy font (TCVN3, VNI)' },
  },
  PAR023: {
    severity: 'error',
    title: { vi: 'Danh sách ghi là trống mà vẫn có mục', en: 'Items below an empty list' },
  },
  PAR022: {
    severity: 'warning',
    title: { vi: 'Ghi chú tắt phát hiện không có tác dụng', en: 'Silencer that silences nothing' },
  },

  // PAR1xx: shape
  PAR101: { severity: 'error', title: { vi: 'Khóa không có trong mẫu', en: 'Unknown key' } },
  PAR102: { severity: 'error', title: { vi: 'Thiếu khóa bắt buộc', en: 'Missing key' } },
  PAR103: { severity: 'error', title: { vi: 'Sai kiểu dữ liệu', en: 'Wrong type' } },
  PAR104: { severity: 'error', title: { vi: 'Giá trị ngoài danh mục', en: 'Value not in the list' } },
  PAR105: { severity: 'error', title: { vi: 'Giá trị ngoài giới hạn', en: 'Value out of bounds' } },
  PAR106: { severity: 'error', title: { vi: 'Khóa ghi hai lần', en: 'Key given twice' } },
  PAR107: { severity: 'error', title: { vi: 'Không phải số', en: 'Not a number' } },
  PAR108: { severity: 'error', title: { vi: 'Không phải ngày', en: 'Not a date' } },
  PAR109: { severity: 'error', title: { vi: 'Không phải kỳ báo cáo', en: 'Not a reporting period' } },
  PAR110: { severity: 'error', title: { vi: 'Mẫu không đọc được', en: 'Unknown format' } },
  PAR111: { severity: 'error', title: { vi: 'Khóa bắt buộc chưa có giá trị', en: 'Required key without a value' } },

  // PAR2xx: references
  PAR201: { severity: 'error', title: { vi: 'Không có cơ quan này', en: 'Unknown agency' } },
  PAR202: { severity: 'error', title: { vi: 'Tên cơ quan chưa rõ', en: 'Ambiguous agency' } },
  PAR203: { severity: 'error', title: { vi: 'Không có nhiệm vụ này', en: 'Unknown task' } },
  PAR204: {
    severity: 'error',
    title: { vi: 'Nhiệm vụ không giao cho cơ quan này', en: 'Task does not bind this agency' },
  },
  PAR205: { severity: 'error', title: { vi: 'Nhiệm vụ báo cáo hai lần', en: 'Task reported twice' } },
  PAR206: { severity: 'warning', title: { vi: 'Còn nhiệm vụ chưa báo cáo', en: 'Assigned tasks left out' } },
  PAR207: { severity: 'error', title: { vi: 'Không có chỉ tiêu này', en: 'Unknown indicator' } },
  PAR208: { severity: 'error', title: { vi: 'Không có nội dung công việc này', en: 'Unknown obligation' } },
  PAR209: { severity: 'error', title: { vi: 'Không có văn bản chỉ đạo này', en: 'Unknown directive' } },
  PAR210: {
    severity: 'warning',
    title: {
      vi: 'Chỉ tiêu của nhiệm vụ không giao cho cơ quan',
      en: 'Indicator of a task that does not bind this agency',
    },
  },
  PAR211: {
    severity: 'error',
    title: { vi: 'Cơ quan không hoạt động trong kỳ', en: 'Agency not in being in the period' },
  },
  PAR212: { severity: 'error', title: { vi: 'Nội dung của nhiệm vụ khác', en: 'Obligation of another task' } },
  PAR213: {
    severity: 'info',
    title: { vi: 'Phối hợp ở nhiệm vụ chỉ nêu chung', en: 'Support of a task that names no supporter' },
  },
  PAR214: {
    severity: 'warning',
    title: { vi: 'Số liệu của nhiệm vụ không áp dụng', en: 'Figures of a task that does not apply' },
  },
  PAR215: {
    severity: 'warning',
    title: { vi: 'Nhiệm vụ của chính cơ quan ghi là phối hợp', en: 'Own task reported as support' },
  },
  PAR216: { severity: 'error', title: { vi: 'Không có tiêu chí này', en: 'Unknown component' } },
  PAR217: { severity: 'error', title: { vi: 'Không có bộ tiêu chí này', en: 'Unknown criteria set' } },

  // PAR3xx: time
  PAR301: { severity: 'error', title: { vi: 'Ngày không có thật', en: 'Impossible date' } },
  PAR302: {
    severity: 'warning',
    title: { vi: 'Ngày hoàn thành ngoài kỳ báo cáo', en: 'Completion outside the period' },
  },
  PAR303: {
    severity: 'info',
    title: { vi: 'Tài liệu kiểm chứng ngoài kỳ báo cáo', en: 'Evidence outside the period' },
  },
  PAR304: {
    severity: 'error',
    title: { vi: 'Ngày hoàn thành muộn hơn ngày báo cáo', en: 'Completion after the report' },
  },
  PAR305: {
    severity: 'error',
    title: { vi: 'Tài liệu kiểm chứng muộn hơn ngày báo cáo', en: 'Evidence after the report' },
  },
  PAR306: {
    severity: 'warning',
    title: { vi: 'Thời hạn khắc phục không muộn hơn ngày báo cáo', en: 'Remedy not due after the report' },
  },
  PAR307: { severity: 'warning', title: { vi: 'Báo cáo trễ hạn', en: 'Report late' } },
  PAR308: {
    severity: 'warning',
    title: { vi: 'Ngày văn bản trước kỳ báo cáo', en: 'Report dated before its period' },
  },
  PAR309: { severity: 'warning', title: { vi: 'Không phải kỳ báo cáo được yêu cầu', en: 'Not the period asked for' } },
  PAR310: { severity: 'warning', title: { vi: 'Thời hạn khắc phục quá xa', en: 'Remedy due too far away' } },
  PAR311: {
    severity: 'info',
    title: { vi: 'Hoàn thành trước khi có văn bản chỉ đạo', en: 'Completed before the directive' },
  },
  PAR312: {
    severity: 'warning',
    title: { vi: 'Tài liệu kiểm chứng đều có trước kỳ báo cáo', en: 'All evidence older than the period' },
  },
  PAR313: { severity: 'warning', title: { vi: 'Nhiệm vụ hoàn thành trễ hạn', en: 'Task done late' } },

  // PAR4xx: consistency
  PAR401: { severity: 'error', title: { vi: 'Hoàn thành nhưng tiến độ chưa đủ', en: 'Done below 100%' } },
  PAR402: { severity: 'error', title: { vi: 'Chưa thực hiện nhưng đã có tiến độ', en: 'Not started above 0%' } },
  PAR403: { severity: 'info', title: { vi: 'Tiến độ 100% nhưng chưa ghi hoàn thành', en: '100% but not done' } },
  PAR404: {
    severity: 'warning',
    title: { vi: 'Hoàn thành nhưng thiếu kết quả hoặc tài liệu kiểm chứng', en: 'Done without result or evidence' },
  },
  PAR405: {
    severity: 'warning',
    title: {
      vi: 'Thực hiện thường xuyên nhưng thiếu kết quả hoặc tài liệu kiểm chứng',
      en: 'Ongoing without result or evidence',
    },
  },
  PAR406: {
    severity: 'warning',
    title: { vi: 'Không áp dụng nhưng thiếu lý do', en: 'Not applicable without a reason' },
  },
  PAR407: {
    severity: 'warning',
    title: { vi: 'Tồn tại, hạn chế chưa nêu nguyên nhân', en: 'Shortcoming without a reason' },
  },
  PAR408: {
    severity: 'warning',
    title: { vi: 'Tồn tại, hạn chế chưa có giải pháp', en: 'Shortcoming without a remedy' },
  },
  PAR409: {
    severity: 'error',
    title: { vi: 'Hoàn thành nhưng còn nội dung chưa xong', en: 'Done with an open obligation' },
  },
  PAR410: {
    severity: 'warning',
    title: { vi: 'Có ngày hoàn thành nhưng chưa hoàn thành', en: 'Completion date on an open task' },
  },
  PAR411: { severity: 'warning', title: { vi: 'Tài liệu kiểm chứng nêu hai lần', en: 'Evidence given twice' } },
  PAR412: {
    severity: 'warning',
    title: { vi: 'Một văn bản có hai ngày hoặc hai trích yếu', en: 'One document with two dates or titles' },
  },
  PAR413: {
    severity: 'info',
    title: { vi: 'Chưa thấy sản phẩm mà nhiệm vụ yêu cầu', en: 'Deliverable not among the evidence' },
  },

  // PAR5xx: numbers
  PAR501: { severity: 'error', title: { vi: 'Tử số lớn hơn mẫu số', en: 'Numerator over denominator' } },
  PAR502: { severity: 'error', title: { vi: 'Mẫu số bằng không', en: 'Zero denominator' } },
  PAR503: { severity: 'warning', title: { vi: 'Tỷ lệ giảm so với kỳ trước', en: 'Rate below the last one' } },
  PAR504: { severity: 'warning', title: { vi: 'Chưa đạt chỉ tiêu', en: 'Target missed' } },
  PAR505: {
    severity: 'warning',
    title: { vi: 'Tỷ lệ thiếu tử số hoặc mẫu số', en: 'Rate without numerator or denominator' },
  },
  PAR506: { severity: 'info', title: { vi: 'Chưa có tỷ lệ kỳ trước', en: 'Last rate missing' } },
  PAR507: {
    severity: 'warning',
    title: { vi: 'Cùng mẫu số mà ghi hai số khác nhau', en: 'One denominator, two figures' },
  },
  PAR508: {
    severity: 'info',
    title: { vi: 'Số trong kỳ bên cạnh số lũy kế', en: 'Figures of the period beside cumulative ones' },
  },
  PAR509: {
    severity: 'warning',
    title: { vi: 'Số lũy kế nhỏ hơn số trong kỳ', en: 'Cumulative figure below that of the period' },
  },

  // PAR6xx: documents
  PAR601: { severity: 'warning', title: { vi: 'Số, ký hiệu chưa đúng thể thức', en: 'Document symbol not in form' } },
  PAR602: { severity: 'warning', title: { vi: 'Ký hiệu không khớp với loại văn bản', en: 'Symbol against type' } },
  PAR603: { severity: 'warning', title: { vi: 'Ký hiệu của cơ quan khác', en: 'Symbol of another agency' } },
  PAR604: {
    severity: 'warning',
    title: { vi: 'Ngày khác với văn bản đã biết', en: 'Date differs from the known document' },
  },
  PAR605: {
    severity: 'info',
    title: { vi: 'Số văn bản dưới 10 chưa có số 0 phía trước', en: 'Number below ten without a leading zero' },
  },
  PAR606: {
    severity: 'warning',
    title: { vi: 'Loại văn bản trong ký hiệu khác với trích yếu', en: 'Type in the symbol against the title' },
  },
  PAR607: { severity: 'warning', title: { vi: 'Cơ quan ban hành khác với ký hiệu', en: 'Issuer against the symbol' } },
  PAR608: { severity: 'info', title: { vi: 'Có số văn bản nhưng chưa có ký hiệu', en: 'Number without a symbol' } },
  PAR610: { severity: 'warning', title: { vi: 'Dấu chỉ độ mật', en: 'Secrecy stamp' } },

  // PAR7xx: scores
  PAR701: { severity: 'error', title: { vi: 'Điểm vượt điểm tối đa', en: 'Points over the maximum' } },
  PAR702: { severity: 'warning', title: { vi: 'Điểm không khớp với cách chấm', en: 'Points differ from the rule' } },
  PAR703: {
    severity: 'warning',
    title: { vi: 'Tiêu chí thiếu tài liệu kiểm chứng', en: 'Component without evidence' },
  },
  PAR704: { severity: 'warning', title: { vi: 'Còn tiêu chí chưa chấm', en: 'Components left out' } },
  PAR705: { severity: 'error', title: { vi: 'Giá trị không đúng cách chấm', en: 'Value the rule cannot read' } },
  PAR706: { severity: 'error', title: { vi: 'Không tính được vì chia cho không', en: 'Division by zero' } },
  PAR707: { severity: 'error', title: { vi: 'Cách tính chưa đúng', en: 'Formula not chosen' } },
  PAR708: { severity: 'error', title: { vi: 'Chấm điểm cho cả nhóm tiêu chí', en: 'Points for a whole group' } },
  PAR709: {
    severity: 'warning',
    title: { vi: 'Giá trị khác với số liệu của báo cáo', en: 'Value against the report itself' },
  },
  PAR710: { severity: 'info', title: { vi: 'Bộ tiêu chí của năm khác', en: 'Criteria set of another year' } },
  PAR711: { severity: 'warning', title: { vi: 'Thẩm định khi chưa tự chấm', en: 'Appraised without a claim' } },
  PAR712: {
    severity: 'warning',
    title: { vi: 'Không áp dụng mà vẫn chấm điểm', en: 'Not applicable, and scored' },
  },
  PAR713: { severity: 'info', title: { vi: 'Có điểm mà chưa có giá trị', en: 'Points without a value' } },
  PAR714: { severity: 'error', title: { vi: 'Bộ tiêu chí không dùng được', en: 'Criteria set out of order' } },
  PAR715: {
    severity: 'info',
    title: { vi: 'Không áp dụng mà chưa giải trình', en: 'Not applicable without explanation' },
  },
  PAR716: { severity: 'warning', title: { vi: 'Tỷ lệ trên 100%', en: 'A rate over 100%' } },
  PAR717: {
    severity: 'info',
    title: { vi: 'Bộ tiêu chí có sẵn là của năm khác', en: 'The built-in criteria set is of another year' },
  },

  // PAR8xx: calendars, rosters, configuration
  PAR801: { severity: 'error', title: { vi: 'Ngày nghỉ ghi hai lần', en: 'Holiday given twice' } },
  PAR802: { severity: 'error', title: { vi: 'Ngày vừa nghỉ vừa làm bù', en: 'Day both off and worked' } },
  PAR803: { severity: 'error', title: { vi: 'Cơ quan ghi hai lần trong danh sách', en: 'Agency listed twice' } },
  PAR804: { severity: 'warning', title: { vi: 'Cơ quan chưa gửi báo cáo', en: 'Report not received' } },
  PAR810: { severity: 'error', title: { vi: 'Không có mã phát hiện này', en: 'Unknown code' } },
  PAR811: {
    severity: 'warning',
    title: { vi: 'Ngoại lệ không tắt được gì', en: 'Override that silences nothing' },
  },
  PAR812: {
    severity: 'warning',
    title: { vi: 'Ngoại lệ không áp dụng cho tệp nào', en: 'Override that means no file' },
  },
  PAR813: { severity: 'error', title: { vi: 'Mẫu tên tệp không dùng được', en: 'Pattern that cannot be read' } },
  PAR814: { severity: 'error', title: { vi: 'Tệp ở ngoài thư mục cấu hình', en: 'File outside the folder' } },
  PAR815: { severity: 'error', title: { vi: 'Không có tệp mà cấu hình nêu', en: 'File of the configuration missing' } },
  PAR805: { severity: 'warning', title: { vi: 'Hai báo cáo cùng một kỳ', en: 'Two reports of one period' } },
  PAR806: {
    severity: 'warning',
    title: { vi: 'Ngày nghỉ, ngày làm bù không khớp với thứ trong tuần', en: 'Day against the days of the week' },
  },
  PAR807: { severity: 'info', title: { vi: 'Ngày không làm thay đổi lịch', en: 'Day that changes nothing' } },
  PAR808: {
    severity: 'warning',
    title: { vi: 'Năm và ngày nghỉ không khớp nhau', en: 'Years and days off do not agree' },
  },
  PAR809: {
    severity: 'warning',
    title: { vi: 'Cơ quan không phải báo cáo', en: 'Agency that need not report' },
  },
  PAR850: {
    severity: 'info',
    title: { vi: 'Cả nhóm không có trong danh sách', en: 'Group wholly missing from the roster' },
  },

  // PAR82x–PAR84x: directives
  PAR820: {
    severity: 'error',
    title: { vi: 'Mục được nhắc đến không có trong tệp', en: 'Unknown reference in a directive' },
  },
  PAR821: { severity: 'error', title: { vi: 'Mã dùng hai lần', en: 'Id used twice' } },
  PAR822: {
    severity: 'error',
    title: { vi: 'Mã nội dung không theo mã nhiệm vụ', en: 'Obligation id of another task' },
  },
  PAR823: { severity: 'error', title: { vi: 'Cơ quan kế tục vòng tròn', en: 'Circle of successors' } },
  PAR824: { severity: 'error', title: { vi: 'Ngày cuối trước ngày đầu', en: 'Interval upside down' } },
  PAR825: {
    severity: 'warning',
    title: { vi: 'Ngày kế tục không nối tiếp', en: 'Succession not at the end' },
  },
  PAR826: { severity: 'error', title: { vi: 'Thời hạn không thể có', en: 'Deadline that cannot be' } },
  PAR827: { severity: 'error', title: { vi: 'Không phải thời hạn', en: 'Not a deadline' } },
  PAR828: {
    severity: 'warning',
    title: { vi: 'Giao cho nhóm không có thành viên', en: 'Bound to a group without members' },
  },
  PAR829: { severity: 'info', title: { vi: 'Nhiệm vụ chưa có nội dung', en: 'Task without obligations' } },
  PAR830: { severity: 'warning', title: { vi: 'Chỉ tiêu không thuộc nhiệm vụ nào', en: 'Indicator of no task' } },
  PAR831: {
    severity: 'warning',
    title: { vi: 'Nhiệm vụ và chỉ tiêu không nhắc đến nhau', en: 'Task and indicator do not name each other' },
  },
  PAR832: { severity: 'error', title: { vi: 'Mức phải đạt vượt giới hạn', en: 'Target out of bounds' } },
  PAR833: { severity: 'warning', title: { vi: 'Chỉ tiêu tự mâu thuẫn', en: 'Indicator that contradicts itself' } },
  PAR834: {
    severity: 'error',
    title: { vi: 'Mã của văn bản chỉ đạo khác', en: 'Id of another directive' },
  },
  PAR835: {
    severity: 'warning',
    title: { vi: 'Mã cơ quan của văn bản chỉ đạo khác', en: 'Agency ids of another directive' },
  },
  PAR836: { severity: 'error', title: { vi: 'Mã viết chưa đúng dạng', en: 'Id not in form' } },
  PAR837: {
    severity: 'info',
    title: { vi: 'Chữ viết tắt dùng chung', en: 'Abbreviation of several agencies' },
  },
  PAR838: {
    severity: 'error',
    title: { vi: 'Cơ quan lấy theo vòng tròn', en: 'Agencies taken over in a circle' },
  },
  PAR839: { severity: 'warning', title: { vi: 'Chưa rõ loại', en: 'Kind cannot be told' } },
  PAR840: { severity: 'error', title: { vi: 'Giao cho nhiều cơ quan', en: 'Bound to several agencies' } },
  PAR841: { severity: 'error', title: { vi: 'Chưa rõ ai tham gia', en: 'Participant not told' } },
  PAR842: { severity: 'error', title: { vi: 'Nguồn chưa đủ', en: 'Provenance incomplete' } },
  PAR843: {
    severity: 'warning',
    title: { vi: 'Viện dẫn văn bản ban hành sau', en: 'Cites a later document' },
  },

  // PAR86x–PAR88x: criteria sets
  PAR860: { severity: 'error', title: { vi: 'Mã trùng trong bộ tiêu chí', en: 'Id used twice in a criteria set' } },
  PAR861: {
    severity: 'error',
    title: { vi: 'Điểm tối đa khác tổng các mục con', en: 'Maximum against the sum of its parts' },
  },
  PAR862: { severity: 'error', title: { vi: 'Phải lớn hơn 0', en: 'Has to be above zero' } },
  PAR864: { severity: 'error', title: { vi: 'Mục chưa có cách chấm', en: 'Item without a rule' } },
  PAR865: { severity: 'error', title: { vi: 'Khóa của kiểu chấm khác', en: 'Key of another kind of rule' } },
  PAR866: { severity: 'error', title: { vi: 'Các mức điểm chồng nhau', en: 'Bands overlap' } },
  PAR867: { severity: 'error', title: { vi: 'Mức điểm rỗng', en: 'Band without width' } },
  PAR868: { severity: 'warning', title: { vi: 'Khoảng trống giữa các mức điểm', en: 'Gap between bands' } },
  PAR869: { severity: 'warning', title: { vi: 'Điểm của mức vượt điểm tối đa', en: 'Band above the maximum' } },
  PAR870: { severity: 'warning', title: { vi: 'Không thể đạt điểm tối đa', en: 'Maximum out of reach' } },
  PAR871: {
    severity: 'warning',
    title: { vi: 'Điểm lúc tăng lúc giảm theo giá trị', en: 'Points against the value' },
  },
  PAR872: { severity: 'info', title: { vi: 'Các mức chưa theo thứ tự', en: 'Bands out of order' } },
  PAR873: { severity: 'error', title: { vi: 'Mức xếp loại sai thứ tự', en: 'Groups out of order' } },
  PAR874: { severity: 'error', title: { vi: 'Công thức sai', en: 'Wrong formula' } },
  PAR875: { severity: 'warning', title: { vi: 'Biến số không dùng đến', en: 'Unused variable' } },
  PAR876: { severity: 'error', title: { vi: 'Tên biến số không dùng được', en: 'Not a name of a variable' } },
  PAR877: { severity: 'error', title: { vi: 'Bộ tiêu chí quá lớn', en: 'Criteria set too large' } },
  PAR878: { severity: 'error', title: { vi: 'Không có bộ tiêu chí này', en: 'Unknown criteria set' } },
  PAR879: { severity: 'error', title: { vi: 'Kế thừa vòng tròn', en: 'Circle of sets' } },
  PAR880: {
    severity: 'error',
    title: { vi: 'Thay đổi mục không có trong bộ gốc', en: 'Change of an item that is not there' },
  },
  PAR881: { severity: 'error', title: { vi: 'Các thay đổi trái nhau', en: 'Changes that contradict each other' } },
  PAR882: { severity: 'error', title: { vi: 'Có thay đổi mà không kế thừa', en: 'Changes to nothing' } },
  PAR883: {
    severity: 'warning',
    title: { vi: 'Năm và hiệu lực không khớp nhau', en: 'Year against validity' },
  },
  PAR884: { severity: 'warning', title: { vi: 'Số liệu chưa có nguồn', en: 'Numbers without provenance' } },
  PAR885: { severity: 'error', title: { vi: 'Báo cáo không có số liệu này', en: 'Unknown figure of a report' } },
  PAR886: { severity: 'error', title: { vi: 'Mã của bộ tiêu chí khác', en: 'Id of another criteria set' } },
  PAR887: { severity: 'error', title: { vi: 'Dấu % trái với đơn vị tính', en: 'Percent sign against the unit' } },

  // PAR90x–PAR94x: the form of Word files. Their sentences stand in par-office, which alone finds them.
  PAR901: { severity: 'error', title: { vi: 'Không phải khổ giấy A4', en: 'Paper is not A4' } },
  PAR902: {
    severity: 'error',
    title: { vi: 'Trang nằm ngang mà không có bảng', en: 'Landscape page without a table' },
  },
  PAR903: { severity: 'error', title: { vi: 'Lề trang ngoài khoảng quy định', en: 'Margin out of bounds' } },
  PAR904: { severity: 'error', title: { vi: 'Không phải phông Times New Roman', en: 'Font is not Times New Roman' } },
  PAR905: { severity: 'error', title: { vi: 'Chữ không phải màu đen', en: 'Letters are not black' } },
  PAR906: { severity: 'error', title: { vi: 'Cỡ chữ ngoài khoảng quy định', en: 'Font size out of bounds' } },
  PAR907: { severity: 'error', title: { vi: 'Kiểu chữ không đúng', en: 'Wrong style of letters' } },
  PAR908: { severity: 'error', title: { vi: 'Căn dòng không đúng', en: 'Wrong alignment' } },
  PAR909: { severity: 'warning', title: { vi: 'Lùi đầu dòng không đúng', en: 'Wrong indent of the first line' } },
  PAR910: { severity: 'warning', title: { vi: 'Khoảng cách đoạn, dòng không đúng', en: 'Wrong spacing' } },
  PAR911: { severity: 'error', title: { vi: 'Thiếu số trang', en: 'No page number' } },
  PAR912: { severity: 'error', title: { vi: 'Số trang sai vị trí hoặc sai dạng', en: 'Page number out of place' } },
  PAR913: { severity: 'error', title: { vi: 'Trang đầu có số trang', en: 'Page number on the first page' } },
  PAR914: { severity: 'error', title: { vi: 'Thiếu thành phần thể thức', en: 'Element missing' } },
  PAR915: { severity: 'error', title: { vi: 'Thành phần thể thức sai vị trí', en: 'Element out of place' } },
  PAR916: {
    severity: 'error',
    title: { vi: 'Quốc hiệu, Tiêu ngữ viết sai', en: 'National title or motto miswritten' },
  },
  PAR917: {
    severity: 'warning',
    title: { vi: 'Đường kẻ ngang thiếu hoặc sai độ dài', en: 'Rule missing or of wrong length' },
  },
  PAR918: { severity: 'error', title: { vi: 'Số, ký hiệu sai thể thức', en: 'Number and symbol not in form' } },
  PAR919: { severity: 'error', title: { vi: 'Số dưới 10 thiếu số 0', en: 'Number below ten without its zero' } },
  PAR920: { severity: 'error', title: { vi: 'Địa danh, ngày tháng sai thể thức', en: 'Place and date not in form' } },
  PAR921: { severity: 'error', title: { vi: 'Ngày văn bản không có thật', en: 'Date of the document that cannot be' } },
  PAR922: { severity: 'info', title: { vi: 'Còn chỗ để trống', en: 'Blank still to be filled' } },
  PAR923: {
    severity: 'error',
    title: { vi: 'Ký hiệu khác với tên loại văn bản', en: 'Symbol against the type of document' },
  },
  PAR924: { severity: 'warning', title: { vi: 'Đánh số các mục không đúng', en: 'Wrong numbering of parts' } },
  PAR925: {
    severity: 'error',
    title: { vi: 'Quyền hạn, họ tên người ký sai thể thức', en: 'Signature block not in form' },
  },
  PAR926: { severity: 'error', title: { vi: 'Nơi nhận sai thể thức', en: 'Recipients not in form' } },
  PAR927: { severity: 'warning', title: { vi: 'Căn cứ thiếu dấu câu', en: 'Grounds without their punctuation' } },
  PAR928: {
    severity: 'info',
    title: { vi: 'Chữ trong tệp Word chưa ở dạng dựng sẵn', en: 'Letters of a Word file not in NFC' },
  },
  PAR929: {
    severity: 'warning',
    title: { vi: 'Còn vết sửa đổi hoặc nhận xét', en: 'Tracked changes or comments left' },
  },
  PAR930: { severity: 'warning', title: { vi: 'Chữ nằm trong khung', en: 'Text inside a text box' } },
  PAR931: { severity: 'info', title: { vi: 'Văn bản còn là dự thảo', en: 'Document is still a draft' } },
  PAR932: { severity: 'error', title: { vi: 'Phụ lục sai thể thức', en: 'Appendix not in form' } },
  PAR933: { severity: 'warning', title: { vi: 'Phần đầu không chia hai cột', en: 'Head not in two columns' } },
  PAR934: {
    severity: 'info',
    title: { vi: 'Ngôn ngữ của tệp Word không phải tiếng Việt', en: 'Language of the Word file is not Vietnamese' },
  },
  PAR935: {
    severity: 'error',
    title: { vi: 'Tệp Word gõ bằng phông cũ (TCVN3, VNI)', en: 'Word file typed in a legacy font (TCVN3, VNI)' },
  },

  // PAR95x–PAR98x: what a workbook holds that does not fit. Their sentences stand in par-office, too.
  PAR950: {
    severity: 'error',
    title: { vi: 'Sổ tính không có trang nào đọc được', en: 'Workbook without a sheet that can be read' },
  },
  PAR951: { severity: 'warning', title: { vi: 'Sổ tính thiếu trang', en: 'Sheet missing from the workbook' } },
  PAR952: { severity: 'info', title: { vi: 'Trang của sổ tính đã đổi tên', en: 'Sheet of the workbook renamed' } },
  PAR953: { severity: 'warning', title: { vi: 'Bảng trong sổ tính thiếu cột', en: 'Column missing from a table' } },
  PAR954: {
    severity: 'error',
    title: { vi: 'Ô có giá trị không đọc được', en: 'Cell with a value that cannot be read' },
  },
  PAR955: { severity: 'warning', title: { vi: 'Số ghi thành chữ', en: 'Number typed as text' } },
  PAR956: { severity: 'error', title: { vi: 'Ô báo lỗi của Excel', en: 'Cell with an error of Excel' } },
  PAR957: { severity: 'error', title: { vi: 'Công thức chưa có kết quả', en: 'Formula without a result' } },
  PAR958: { severity: 'info', title: { vi: 'Ô nhập có công thức', en: 'Formula in a cell to be typed into' } },
  PAR959: { severity: 'warning', title: { vi: 'Ô công thức bị ghi đè', en: 'Formula overwritten' } },
  PAR960: { severity: 'error', title: { vi: 'Mã không có trong danh mục', en: 'Id that is not known' } },
  PAR961: { severity: 'error', title: { vi: 'Dòng không có mã', en: 'Row without an id' } },
  PAR962: { severity: 'warning', title: { vi: 'Một mã ghi hai dòng', en: 'Id in two rows' } },
  PAR963: {
    severity: 'warning',
    title: { vi: 'Sổ tính của bộ tiêu chí khác', en: 'Workbook of another criteria set' },
  },
  PAR964: { severity: 'error', title: { vi: 'Vừa ghi tỷ lệ vừa ghi tử số, mẫu số', en: 'Both a rate and its counts' } },
  PAR965: {
    severity: 'info',
    title: { vi: 'Ô trống, tệp vẫn giữ giá trị cũ', en: 'Empty cell where the file has a value' },
  },
  PAR966: {
    severity: 'warning',
    title: { vi: 'Nhập vào làm mất nội dung của tệp', en: 'Import that would lose what the file has' },
  },
  PAR967: {
    severity: 'warning',
    title: { vi: 'Ô tỷ lệ không còn định dạng %', en: 'Rate whose cell is no percentage any more' },
  },
  PAR968: { severity: 'warning', title: { vi: 'Excel đã đổi chữ thành ngày', en: 'Text that Excel took for a date' } },
} as const satisfies Readonly<Record<string, CodeInfo>>;

export type Code = keyof typeof CODES;

export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
