import { CLAUSE_10, DATA_WINDOW, letter, product, TERM_OF_DAYS } from './basis';
import type { Explanation } from './explanation';

/** PAR3xx: dates and deadlines. */
export const TIME = {
  PAR301: {
    why: {
      vi: 'Ngày này không có trong lịch, như 31/11 hay 30/02; thường là gõ nhầm ngày cuối tháng. Đối chiếu với văn bản gốc.',
      en: 'The calendar has no such day, like 31/11 or 30/02; usually the last of a month was mistyped. Compare with the document itself.',
    },
    basis: [product('ngày theo dương lịch', 'days of the Gregorian calendar')],
    within: 'document',
    wrong: ['số: 152', 'ngày: 31/11/2021'],
    right: ['số: 152', 'ngày: 30/11/2021'],
  },
  PAR302: {
    why: {
      vi: 'Việc hoàn thành ngoài kỳ thì không phải kết quả của kỳ này. Kiểm tra ngày và năm; nếu ngày đúng, việc ấy thuộc báo cáo của kỳ khác.',
      en: 'What was finished outside the period is not its result. Check day and year; if they are right, it belongs in the report of another period.',
    },
    basis: [DATA_WINDOW],
    within: 'tasks',
    wrong: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  ngày hoàn thành: 10/08/2021',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
    right: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  ngày hoàn thành: 30/11/2021',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR303: {
    why: {
      vi: 'Văn bản ban hành ngoài kỳ thường không chứng minh được kết quả của kỳ. Kiểm tra ngày; nếu vẫn muốn dẫn chứng thì để nguyên, đây chỉ là lưu ý.',
      en: 'A document from outside the period seldom proves its results. Check the date; to cite it all the same, leave it: this is for information only.',
    },
    basis: [DATA_WINDOW],
    within: 'evidence',
    wrong: ['- { số ký hiệu: 88/QĐ-STC, ngày: 10/08/2021 }'],
    right: ['- { số ký hiệu: 88/QĐ-STC, ngày: 10/11/2021 }'],
  },
  PAR304: {
    why: {
      vi: 'Báo cáo không thể ghi hoàn thành một việc sau chính ngày báo cáo. Sửa ngày, hoặc ghi “đang thực hiện” cho đến khi xong.',
      en: 'A report cannot call done what is finished after its own date. Mend the date, or say “in-progress” until it is done.',
    },
    basis: [product('báo cáo chỉ kể việc đã qua', 'a report tells what has happened')],
    within: 'report',
    wrong: [
      'văn bản:',
      '  ngày: 10/12/2021',
      'nhiệm vụ:',
      '  - mã: 3.a',
      '    trạng thái: hoàn thành',
      '    ngày hoàn thành: 20/12/2021',
      '    kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '    tài liệu kiểm chứng:',
      '      - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
    right: [
      'văn bản:',
      '  ngày: 10/12/2021',
      'nhiệm vụ:',
      '  - mã: 3.a',
      '    trạng thái: hoàn thành',
      '    ngày hoàn thành: 30/11/2021',
      '    kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '    tài liệu kiểm chứng:',
      '      - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR305: {
    why: {
      vi: 'Văn bản có ngày muộn hơn báo cáo thì lúc báo cáo chưa tồn tại. Đối chiếu ngày với văn bản gốc, hoặc sửa ngày báo cáo.',
      en: 'A document dated after the report did not exist when it was written. Compare with the document, or mend the date of the report.',
    },
    basis: [product('tài liệu phải có trước báo cáo viện dẫn nó', 'a document exists before the report that cites it')],
    within: 'report',
    wrong: [
      'văn bản:',
      '  ngày: 10/12/2021',
      'nhiệm vụ:',
      '  - mã: 3.a',
      '    trạng thái: hoàn thành',
      '    kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '    tài liệu kiểm chứng:',
      '      - { số ký hiệu: 120/BC-STC, ngày: 20/12/2021 }',
    ],
    right: [
      'văn bản:',
      '  ngày: 10/12/2021',
      'nhiệm vụ:',
      '  - mã: 3.a',
      '    trạng thái: hoàn thành',
      '    kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '    tài liệu kiểm chứng:',
      '      - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR306: {
    why: {
      vi: 'Thời hạn khắc phục là lời hứa cho thời gian tới, nên không thể đã qua. Ghi hạn mới; nếu đã khắc phục xong, nêu ở kết quả.',
      en: 'A remedy’s due date is a promise for the time to come. Give a new date; if it is put right already, say so in the results.',
    },
    basis: [
      letter(
        '1.a',
        'báo cáo kết quả xử lý, khắc phục; thời hạn là của việc còn phải làm',
        'what was done about shortcomings is reported; a due date is for what is still to do',
      ),
    ],
    within: 'report',
    wrong: [
      'văn bản:',
      '  ngày: 10/12/2021',
      'nhiệm vụ:',
      '  - mã: 3.a',
      '    trạng thái: đang thực hiện',
      '    tồn tại hạn chế:',
      '      - nội dung: Còn 02 kiến nghị chưa xử lý xong',
      '        nguyên nhân: Hồ sơ nhiều năm trước bị thất lạc',
      '        giải pháp khắc phục: Lập lại hồ sơ, trình cấp có thẩm quyền',
      '        thời hạn: 30/11/2021',
    ],
    right: [
      'văn bản:',
      '  ngày: 10/12/2021',
      'nhiệm vụ:',
      '  - mã: 3.a',
      '    trạng thái: đang thực hiện',
      '    tồn tại hạn chế:',
      '      - nội dung: Còn 02 kiến nghị chưa xử lý xong',
      '        nguyên nhân: Hồ sơ nhiều năm trước bị thất lạc',
      '        giải pháp khắc phục: Lập lại hồ sơ, trình cấp có thẩm quyền',
      '        thời hạn: 31/03/2022',
    ],
  },
  PAR307: {
    why: {
      vi: 'Công văn yêu cầu báo cáo trong quý IV/2021, nên hạn là 31/12/2021; ngày trễ tính theo ngày làm việc. Nếu ngày văn bản ghi nhầm thì sửa; nếu trễ thật thì cảnh báo được giữ để cơ quan điều phối biết.',
      en: 'The letter asks for the report within the fourth quarter of 2021, so it is due on 31 December; lateness is counted in working days. Mend the date if it is wrong; if the report is late, the warning stays for the coordinator to see.',
    },
    basis: [CLAUSE_10, TERM_OF_DAYS],
    within: 'document',
    wrong: ['số: 3', 'ngày: 05/01/2022'],
    right: ['số: 152', 'ngày: 30/12/2021'],
  },
  PAR308: {
    why: {
      vi: 'Báo cáo ký trước khi kỳ bắt đầu thì chưa thể có kết quả của kỳ. Kiểm tra ngày văn bản, nhất là năm, và kỳ báo cáo.',
      en: 'A report signed before its period begins cannot hold its results. Check the date, the year above all, and the period.',
    },
    basis: [CLAUSE_10],
    within: 'document',
    wrong: ['số: 152', 'ngày: 30/08/2021'],
    right: ['số: 152', 'ngày: 10/12/2021'],
  },
  PAR309: {
    why: {
      vi: 'Công văn yêu cầu báo cáo quý IV/2021; báo cáo của kỳ khác không được tính là đã thực hiện yêu cầu ấy. Sửa kỳ nếu ghi nhầm; nếu cơ quan điều phối đề nghị báo cáo thêm kỳ này thì để nguyên.',
      en: 'The letter asks for the fourth quarter of 2021; a report of another period does not answer it. Mend the period if it is wrong; if the coordinator asked for this one as well, leave it.',
    },
    basis: [CLAUSE_10],
    within: 'report',
    wrong: ['kỳ báo cáo: Quý III/2021'],
    right: ['kỳ báo cáo: Quý IV/2021'],
  },
  PAR310: {
    why: {
      vi: 'Thời hạn cách nhiều năm thường là gõ nhầm năm, và không theo dõi được. Kiểm tra lại năm; nếu đúng, nêu thêm các mốc gần hơn ở giải pháp.',
      en: 'A due date many years away is usually a mistyped year, and cannot be followed up. Check the year; if it is right, name nearer steps in the remedy.',
    },
  },
  PAR311: {
    why: {
      vi: 'Việc xong trước khi có công văn thì khó coi là kết quả thực hiện công văn ấy. Kiểm tra ngày; nếu đúng thì để nguyên, đây chỉ là lưu ý.',
      en: 'What was finished before the letter is hardly a result of it. Check the date; if it is right, leave it: this is for information only.',
    },
  },
  PAR312: {
    why: {
      vi: 'Việc hoàn thành trong kỳ cần ít nhất một văn bản của kỳ. Bổ sung văn bản mới, hoặc kiểm tra lại năm của các ngày đã ghi.',
      en: 'What was finished in the period needs at least one document of the period. Add a newer one, or check the years given.',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
