import { CLAUSE_10, letter, MERGERS_2025, product } from './basis';
import type { Explanation } from './explanation';

/** PAR2xx: agencies, tasks, obligations, indicators. */
export const REFERENCES = {
  PAR201: {
    why: {
      vi: 'Tên cơ quan quyết định nhiệm vụ nào được giao, nên phải nhận ra được. Viết tên đầy đủ, tên viết tắt hoặc mã; lệnh par agencies liệt kê tất cả.',
      en: 'The agency decides which tasks are assigned, so it has to be recognised. Write its full name, its abbreviation or its id; par agencies lists them all.',
    },
    basis: [letter('1', 'nhiệm vụ được giao theo từng cơ quan, đơn vị', 'tasks are given to agencies by name')],
    within: 'report',
    wrong: ['cơ quan: Sở Tài chánh'],
    right: ['cơ quan: Sở Tài chính'],
  },
  PAR202: {
    why: {
      vi: 'Nhiều cơ quan có chung chữ viết tắt này. Viết tên đầy đủ, như “UBND huyện Kế Sách” thay cho “UBND”.',
      en: 'Several agencies share this abbreviation. Write the full name, such as “UBND huyện Kế Sách” for “UBND”.',
    },
    basis: [
      letter(
        '1',
        'Ủy ban nhân dân mỗi huyện, thị xã, thành phố là một đơn vị nhận',
        'the people’s committee of each district is an addressee of its own',
      ),
    ],
    within: 'whole',
    wrong: [
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: UBND',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ: []',
    ],
    right: [
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: UBND huyện Kế Sách',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ: []',
    ],
  },
  PAR203: {
    why: {
      vi: 'Mã nhiệm vụ theo đúng mục và điểm của công văn; thứ tự chữ cái tiếng Việt không có f và j. Xem mã bằng lệnh “Mở văn bản chỉ đạo” của VS Code, hoặc par tasks.',
      en: 'A task’s id follows clause and point of the letter; its Vietnamese alphabet has no f and no j. Find the id by “Open the Directive” in VS Code, or with par tasks.',
    },
    basis: [
      product(
        'mã nhiệm vụ là số mục và chữ của điểm trong công văn, không đổi',
        'a task’s id is clause and point of the letter, and is frozen',
      ),
    ],
    within: 'tasks',
    wrong: ['- mã: 3a', '  trạng thái: đang thực hiện'],
    right: ['- mã: 3.a', '  trạng thái: đang thực hiện'],
  },
  PAR204: {
    why: {
      vi: 'Báo cáo chỉ tính nhiệm vụ được giao cho chính cơ quan mình. Kiểm tra mã nhiệm vụ và tên cơ quan; nếu đều đúng thì xóa mục này; nếu cơ quan có tham gia với cơ quan chủ trì, ghi vai trò: phối hợp.',
      en: 'Only tasks assigned to the agency count. Check the task’s id and the agency’s name; if both are right, remove the entry; if the agency takes part in another’s task, give the role “support”.',
    },
    basis: [letter('2', 'từ mục 2 đến mục 9, mỗi mục giao cho một cơ quan', 'clauses 2 to 9 bind one agency each')],
    within: 'tasks',
    wrong: ['- mã: 6.e', '  trạng thái: đang thực hiện'],
    right: ['- mã: 3.b', '  trạng thái: đang thực hiện'],
  },
  PAR205: {
    why: {
      vi: 'Một nhiệm vụ có hai mục thì khi tổng hợp không biết lấy mục nào. Gộp nội dung vào mục đầu và xóa mục sau.',
      en: 'A task with two entries cannot be counted. Move the content into the first and delete the second.',
    },
    basis: [product('mỗi nhiệm vụ một mục, để cộng được', 'one entry to a task, so that they can be counted')],
    within: 'tasks',
    wrong: [
      '- mã: 3.a',
      '  trạng thái: đang thực hiện',
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
    right: [
      '- mã: 3.a',
      '  trạng thái: hoàn thành',
      '  kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
      '  tài liệu kiểm chứng:',
      '    - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021 }',
    ],
  },
  PAR206: {
    why: {
      vi: 'Công văn yêu cầu báo cáo mọi nhiệm vụ được giao, kể cả việc chưa làm. Thêm các mã được nêu; chưa làm thì ghi “chưa thực hiện”, không thuộc phạm vi thì ghi “không áp dụng” kèm lý do.',
      en: 'The letter asks for every assigned task, also those not begun. Add the ids named; say “not-started”, or “not-applicable” with a reason.',
    },
    basis: [CLAUSE_10],
    within: 'whole',
    wrong: [
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: Sở Tài chính',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ:',
      '  - { mã: 1.a, trạng thái: đang thực hiện }',
      '  - { mã: 1.b, trạng thái: đang thực hiện }',
      '  - { mã: 1.c, trạng thái: đang thực hiện }',
      '  - { mã: 1.d, trạng thái: đang thực hiện }',
      '  - { mã: 1.e, trạng thái: đang thực hiện }',
      '  - { mã: 1.g, trạng thái: đang thực hiện }',
      '  - { mã: 1.h, trạng thái: đang thực hiện }',
      '  - { mã: 1.i, trạng thái: đang thực hiện }',
      '  - { mã: 1.k, trạng thái: đang thực hiện }',
      '  - { mã: 1.l, trạng thái: đang thực hiện }',
      '  - { mã: 1.m, trạng thái: đang thực hiện }',
    ],
    right: [
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: Sở Tài chính',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ:',
      '  - { mã: 1.a, trạng thái: đang thực hiện }',
      '  - { mã: 1.b, trạng thái: đang thực hiện }',
      '  - { mã: 1.c, trạng thái: đang thực hiện }',
      '  - { mã: 1.d, trạng thái: đang thực hiện }',
      '  - { mã: 1.e, trạng thái: đang thực hiện }',
      '  - { mã: 1.g, trạng thái: đang thực hiện }',
      '  - { mã: 1.h, trạng thái: đang thực hiện }',
      '  - { mã: 1.i, trạng thái: đang thực hiện }',
      '  - { mã: 1.k, trạng thái: đang thực hiện }',
      '  - { mã: 1.l, trạng thái: đang thực hiện }',
      '  - { mã: 1.m, trạng thái: đang thực hiện }',
      '  - { mã: 3.a, trạng thái: đang thực hiện }',
      '  - { mã: 3.b, trạng thái: đang thực hiện }',
      '  - { mã: 3.c, trạng thái: đang thực hiện }',
    ],
  },
  PAR207: {
    why: {
      vi: 'Số liệu chỉ tổng hợp được khi mọi cơ quan dùng cùng một mã chỉ tiêu. Chọn mã theo gợi ý, hoặc xem các chỉ tiêu của văn bản (lệnh “Mở văn bản chỉ đạo”); số liệu khác thì ghi trong kết quả.',
      en: 'Figures add up only where all use the same ids. Take the suggestion, or the id among the directive’s indicators (“Open the Directive”); put other figures into the results.',
    },
    basis: [product('mã chỉ tiêu được giữ cố định', 'ids of indicators are frozen')],
    within: 'indicators',
    wrong: ['audit-recomendations-resolved: { tử số: 12, mẫu số: 12 }'],
    right: ['audit-recommendations-resolved: { tử số: 12, mẫu số: 12 }'],
  },
  PAR208: {
    why: {
      vi: 'Mã nội dung công việc gồm mã nhiệm vụ và số thứ tự, như 3.b.1, và được giữ cố định. Chọn một trong các mã mà câu thông báo liệt kê.',
      en: 'The id of an obligation is the task’s id and a number, like 3.b.1, and is frozen. Choose one of those that the sentence lists.',
    },
    basis: [product('mã nội dung công việc được giữ cố định', 'ids of obligations are frozen')],
    within: 'tasks',
    wrong: ['- mã: 3.b', '  trạng thái: đang thực hiện', '  nội dung công việc:', '    3.b.9: hoàn thành'],
    right: ['- mã: 3.b', '  trạng thái: đang thực hiện', '  nội dung công việc:', '    3.b.1: hoàn thành'],
  },
  PAR209: {
    why: {
      vi: 'Phải biết báo cáo theo văn bản chỉ đạo nào mới biết nhiệm vụ nào được giao. Có sẵn công văn ngày 24/9/2021: ghi soctrang-2021-09-24. Văn bản khác phải nằm cạnh báo cáo hoặc ở thư mục phía trên, trong một tệp không còn lỗi.',
      en: 'Tasks are known only once the directive is. The letter of 24 September 2021 comes with the product: write soctrang-2021-09-24. Any other lies beside the report or in a folder above it, in a file without errors.',
    },
    basis: [
      product('mã văn bản chỉ đạo gồm tên tỉnh và ngày ban hành', 'a directive’s id is its province and its date'),
    ],
    within: 'report',
    wrong: ['văn bản chỉ đạo: soctrang-2021'],
    right: ['văn bản chỉ đạo: soctrang-2021-09-24'],
  },
  PAR210: {
    why: {
      vi: 'Chỉ tiêu này đo một nhiệm vụ giao cho cơ quan khác, nên số liệu ở đây dễ bị tính trùng. Kiểm tra mã chỉ tiêu; nếu chỉ là số liệu tham khảo, chuyển vào kết quả.',
      en: 'This indicator measures a task of another agency, so figures here may be counted twice. Check the id; if they are for information, move them into the results.',
    },
    basis: [
      letter(
        '7.a',
        'duy trì hệ thống quản lý chất lượng là việc của Sở Khoa học và Công nghệ',
        'the quality management system is a task of the Department of Science and Technology',
      ),
    ],
    within: 'indicators',
    wrong: ['iso-9001-maintained: { tử số: 9, mẫu số: 9 }'],
    right: ['audit-recommendations-resolved: { tử số: 12, mẫu số: 12 }'],
  },
  PAR211: {
    why: {
      vi: 'Cơ quan được tra theo ngày cuối kỳ báo cáo, vì năm 2025 nhiều sở đã hợp nhất. Ghi cơ quan có trong kỳ ấy, hoặc kiểm tra lại kỳ báo cáo.',
      en: 'Agencies are looked up on the last day of the period, since many departments merged in 2025. Name the agency of that time, or check the period.',
    },
    basis: [MERGERS_2025],
    within: 'whole',
    wrong: [
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: Sở Nông nghiệp và Môi trường',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ: []',
    ],
    right: [
      'mẫu: par-report/1',
      'văn bản chỉ đạo: soctrang-2021-09-24',
      'cơ quan: Sở Nông nghiệp và Phát triển nông thôn',
      'kỳ báo cáo: Quý IV/2021',
      'nhiệm vụ: []',
    ],
  },
  PAR212: {
    why: {
      vi: 'Nội dung này có thật nhưng thuộc nhiệm vụ khác, nên kết quả sẽ bị ghi nhầm chỗ. Chuyển dòng này về đúng nhiệm vụ.',
      en: 'This obligation exists under another task, so its state would be counted for the wrong one. Move the line to its own task.',
    },
    basis: [
      product(
        'mã nội dung công việc bắt đầu bằng mã nhiệm vụ của nó',
        'an obligation’s id begins with that of its task',
      ),
    ],
    within: 'tasks',
    wrong: ['- mã: 3.b', '  trạng thái: đang thực hiện', '  nội dung công việc:', '    1.k.1: hoàn thành'],
    right: ['- mã: 3.b', '  trạng thái: đang thực hiện', '  nội dung công việc:', '    3.b.1: hoàn thành'],
  },
  PAR213: {
    why: {
      vi: 'Điểm này giao việc cho cơ quan khác và chỉ nói chung là phối hợp với các đơn vị liên quan. Nếu cơ quan có tham gia thì để nguyên vai trò phối hợp; nếu không, bỏ mục này.',
      en: 'The clause binds another agency and speaks only of the units concerned. If yours takes part, keep the role “support”; if not, remove the entry.',
    },
    basis: [
      letter('2', 'từ mục 2 đến mục 9, mỗi mục giao cho một cơ quan', 'clauses 2 to 9 bind one agency each'),
      product('phối hợp khi điểm nêu tên cơ quan', 'an agency supports where the clause names it'),
    ],
    within: 'tasks',
    wrong: [
      '- mã: 3.b',
      '  trạng thái: đang thực hiện',
      '- mã: 9.a',
      '  vai trò: phối hợp',
      '  trạng thái: đang thực hiện',
    ],
    right: ['- mã: 3.b', '  trạng thái: đang thực hiện'],
  },
  PAR214: {
    why: {
      vi: 'Hai chỗ trái nhau: đã không áp dụng thì không có số liệu. Sửa trạng thái của nhiệm vụ, hoặc bỏ chỉ tiêu này.',
      en: 'The two contradict each other: what does not apply has no figures. Mend the status of the task, or leave the indicator out.',
    },
    basis: [product('nhiệm vụ không áp dụng thì không có số liệu', 'what does not apply has no figures')],
    within: 'report',
    wrong: [
      'chỉ tiêu:',
      '  position-schemes-approved: { tử số: 3, mẫu số: 3 }',
      'nhiệm vụ:',
      '  - mã: 1.i',
      '    trạng thái: không áp dụng',
      '    lý do: Sở không có đơn vị sự nghiệp.',
    ],
    right: [
      'chỉ tiêu:',
      '  position-schemes-approved: { tử số: 3, mẫu số: 3 }',
      'nhiệm vụ:',
      '  - mã: 1.i',
      '    trạng thái: đang thực hiện',
    ],
  },
  PAR215: {
    why: {
      vi: 'Việc giao cho chính cơ quan mình thì cơ quan phải chịu trách nhiệm thực hiện. Ghi vai trò chủ trì, hoặc bỏ khóa vai trò.',
      en: 'For what the letter assigns to the agency itself, the agency answers. Give the role “lead”, or leave the role out.',
    },
    basis: [letter('3', 'mục 3 giao cho Sở Tài chính', 'clause 3 binds the Department of Finance')],
    within: 'tasks',
    wrong: ['- mã: 3.a', '  vai trò: phối hợp', '  trạng thái: đang thực hiện'],
    right: ['- mã: 3.a', '  vai trò: chủ trì', '  trạng thái: đang thực hiện'],
  },
  PAR216: {
    why: {
      vi: 'Điểm của một mã không có trong bộ tiêu chí sẽ không được cộng vào đâu. Kiểm tra mã, hoặc bộ tiêu chí đang dùng; xem các tiêu chí bằng `par criteria show`.',
      en: 'Points of an id that the criteria set does not have are added to nothing. Check the id, or which set is used; `par criteria show` lists the components.',
    },
    basis: [product('điểm cộng theo mã của bộ tiêu chí', 'points are added up by the ids of the set')],
    within: 'components',
    wrong: ['"4.12": { điểm tự chấm: 5 }'],
    right: ['"4.2": { điểm tự chấm: 5 }'],
  },
  PAR217: {
    why: {
      vi: 'Không có bộ tiêu chí thì không tính được điểm nào. Kiểm tra mã; bộ tiêu chí riêng của tỉnh phải nằm cạnh báo cáo hoặc ở thư mục phía trên, trong một tệp không còn lỗi.',
      en: 'Without its criteria set nothing can be scored. Check the id; a set of your own has to lie beside the report or in a folder above it, in a file without errors.',
    },
    basis: [product('báo cáo ghi mã của bộ tiêu chí', 'a report names its criteria set by id')],
    within: 'report',
    wrong: ['tự chấm điểm:', '  bộ tiêu chí: directive-soctrang-2012'],
    right: [
      'tự chấm điểm:',
      '  bộ tiêu chí: par-index-2021',
      '  tiêu chí:',
      '    tham-dinh: { giá trị: "51,5", điểm tự chấm: "51,5" }',
    ],
  },
} as const satisfies Readonly<Record<string, Explanation>>;
