import { CLAUSE_1A, CLAUSE_10, EVIDENCE_ASKED, product } from './basis';
import type { Explanation } from './explanation';

/** PAR4xx: what a report says in one place against what it says in another. */
export const CONSISTENCY = {
  PAR401: {
    why: {
      vi: 'Hoàn thành nghĩa là 100%; hai chỗ nói khác nhau thì không biết tin chỗ nào. Nếu còn việc, ghi “đang thực hiện”; nếu đã xong, ghi tiến độ 100% hoặc bỏ tiến độ.',
      en: 'Done means 100%; where the two disagree, nobody knows which to believe. If work is left, say “in-progress”; if not, give 100% or leave the progress out.',
    },
    basis: [product('hoàn thành là 100%', 'done is 100%')],
    within: 'tasks',
    wrong: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  tiến độ: 60%',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
    right: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  tiến độ: 100%',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR402: {
    why: {
      vi: 'Đã có tiến độ thì việc đã bắt đầu. Ghi “đang thực hiện”, hoặc đưa tiến độ về 0%.',
      en: 'Where there is progress, work has begun. Say “in-progress”, or put the progress to 0%.',
    },
    basis: [product('chưa thực hiện là 0%', 'not started is 0%')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: chưa thực hiện', '  tiến độ: 30%'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  tiến độ: 30%'],
  },
  PAR403: {
    why: {
      vi: 'Tiến độ 100% thường là đã xong mà quên đổi trạng thái. Nếu xong thật, ghi “hoàn thành”, kèm kết quả và tài liệu kiểm chứng.',
      en: 'At 100% the work is usually done and the status forgotten. If so, say “done”, with results and evidence.',
    },
    basis: [product('hoàn thành là 100%', 'done is 100%')],
    within: 'tasks',
    wrong: [
      '- mã: 3.a',
      '  trạng thái: đang thực hiện',
      '  tiến độ: 100%',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
    right: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  tiến độ: 100%',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR404: {
    why: {
      vi: 'Hoàn thành mà không có kết quả, không có văn bản chứng minh thì khi thẩm định khó được công nhận. Ghi kết quả và ít nhất một tài liệu kiểm chứng.',
      en: 'What is called done without a result or a document to prove it is hard to accept on review. Give the result and at least one piece of evidence.',
    },
    basis: [EVIDENCE_ASKED, CLAUSE_10],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: hoàn thành', '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.'],
    right: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR405: {
    why: {
      vi: 'Việc thường xuyên không có ngày kết thúc, nên kết quả trong kỳ và tài liệu là cách duy nhất cho thấy đã làm. Ghi số liệu của kỳ và một văn bản kèm theo.',
      en: 'Ongoing work has no end, so its results in the period and a document are all there is to show for it. Give the figures of the period and a document.',
    },
    basis: [EVIDENCE_ASKED, CLAUSE_10],
    within: 'tasks',
    wrong: ['- mã: 1.g', '  trạng thái: thực hiện thường xuyên'],
    right: [
      '- mã: 1.g',
      '  trạng thái: thực hiện thường xuyên',
      '  kết quả: Trong quý tiếp nhận 950 hồ sơ trực tuyến mức độ 3, 4.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 121/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR406: {
    why: {
      vi: 'Không nêu lý do thì không phân biệt được với bỏ sót. Thêm khóa “lý do”, một câu là đủ.',
      en: 'Without a reason it looks like an omission. Add the key “reason”; one sentence will do.',
    },
    basis: [CLAUSE_10],
    within: 'tasks',
    wrong: ['- mã: 1.d', '  trạng thái: không áp dụng'],
    right: [
      '- mã: 1.d',
      '  trạng thái: không áp dụng',
      '  lý do: Trong quý không được giao soạn thảo văn bản quy phạm pháp luật.',
    ],
  },
  PAR407: {
    why: {
      vi: 'Điểm 1.a của công văn yêu cầu giải trình rõ lý do của từng tồn tại, hạn chế; các nhiệm vụ khác cũng nên nêu để cấp trên xem xét. Thêm khóa “nguyên nhân”.',
      en: 'Clause 1.a of the letter asks for the reason of each shortcoming; under other tasks it helps those who read. Add the key “reason”.',
    },
    basis: [CLAUSE_1A],
    within: 'tasks',
    wrong: [
      '- mã: 1.a',
      '  trạng thái: đang thực hiện',
      '  tồn tại hạn chế:',
      '    - nội dung: Chậm công khai số liệu giải ngân',
      '      giải pháp khắc phục: Kết nối phần mềm, công khai hằng tháng',
    ],
    right: [
      '- mã: 1.a',
      '  trạng thái: đang thực hiện',
      '  tồn tại hạn chế:',
      '    - nội dung: Chậm công khai số liệu giải ngân',
      '      nguyên nhân: Phần mềm kế toán chưa kết nối',
      '      giải pháp khắc phục: Kết nối phần mềm, công khai hằng tháng',
    ],
  },
  PAR408: {
    why: {
      vi: 'Nêu tồn tại mà không nêu cách xử lý thì không theo dõi được. Thêm khóa “giải pháp khắc phục”, và “thời hạn” nếu đã định; điểm 1.a yêu cầu đích danh.',
      en: 'A shortcoming without a remedy cannot be followed up. Add the key “remedy”, and “dueOn” if a date is set; clause 1.a asks for it by name.',
    },
    basis: [CLAUSE_1A],
    within: 'tasks',
    wrong: [
      '- mã: 1.a',
      '  trạng thái: đang thực hiện',
      '  tồn tại hạn chế:',
      '    - nội dung: Chậm công khai số liệu giải ngân',
      '      nguyên nhân: Phần mềm kế toán chưa kết nối',
    ],
    right: [
      '- mã: 1.a',
      '  trạng thái: đang thực hiện',
      '  tồn tại hạn chế:',
      '    - nội dung: Chậm công khai số liệu giải ngân',
      '      nguyên nhân: Phần mềm kế toán chưa kết nối',
      '      giải pháp khắc phục: Kết nối phần mềm, công khai hằng tháng',
    ],
  },
  PAR409: {
    why: {
      vi: 'Nhiệm vụ chỉ hoàn thành khi mọi nội dung của nó đã xong. Nếu nội dung ấy đã xong thì đổi trạng thái của nó; nếu chưa, nhiệm vụ là “đang thực hiện”.',
      en: 'A task is done when all its obligations are. If this one is, change its state; if not, the task is “in-progress”.',
    },
    basis: [product('nhiệm vụ chỉ xong khi mọi nội dung đã xong', 'a task is done when all its obligations are')],
    within: 'tasks',
    wrong: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
      '  nội dung công việc:',
      '    3.a.1: đang thực hiện',
    ],
    right: [
      '- mã: 3.a',
      '  trạng thái: đang thực hiện',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
      '  nội dung công việc:',
      '    3.a.1: đang thực hiện',
    ],
  },
  PAR410: {
    why: {
      vi: 'Ngày hoàn thành chỉ có nghĩa khi việc đã xong. Đổi trạng thái thành “hoàn thành”, hoặc xóa ngày; ngày dự kiến thì ghi ở ghi chú.',
      en: 'A completion date means something only for finished work. Change the status to “done”, or remove the date; put a planned day into the note.',
    },
    basis: [product('ngày hoàn thành là của việc đã xong', 'a completion date is of finished work')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  trạng thái: đang thực hiện', '  ngày hoàn thành: 30/11/2021'],
    right: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  ngày hoàn thành: 30/11/2021',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR411: {
    why: {
      vi: 'Một văn bản chỉ chứng minh một lần trong mỗi nhiệm vụ; nêu lại dễ bị coi là chép nhầm. Xóa mục sau, hoặc sửa số ký hiệu nếu là văn bản khác. Một văn bản dùng cho hai nhiệm vụ thì không sao.',
      en: 'A document proves a task once; given twice it looks like a slip. Remove the second, or mend its symbol if another is meant. One document under two tasks is fine.',
    },
  },
  PAR412: {
    why: {
      vi: 'Trong một năm, mỗi số ký hiệu chỉ thuộc một văn bản, nên hai ngày hay hai trích yếu thì một chỗ nhầm. Đối chiếu với văn bản gốc rồi sửa cho giống nhau.',
      en: 'Within a year a number and symbol belong to one document, so of two dates or titles one is wrong. Compare with the document and make them agree.',
    },
  },
  PAR413: {
    why: {
      vi: 'Điểm này yêu cầu một sản phẩm cụ thể, nên người thẩm định sẽ tìm nó. Thêm văn bản ấy vào tài liệu kiểm chứng; nếu đã có dưới tên khác thì để nguyên, đây chỉ là lưu ý.',
      en: 'The clause asks for a certain product, so a reviewer will look for it. Add the document to the evidence; if it is there under another name, leave it: this is for information only.',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
