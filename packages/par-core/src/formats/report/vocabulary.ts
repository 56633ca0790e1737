import type { TermsOf } from '../terms';
import type {
  answer,
  authority,
  basis,
  document,
  evidence,
  indicator,
  item,
  measure,
  report,
  role,
  selfAssessment,
  shortcoming,
  signer,
  status,
  task,
} from './schema';

export const REPORT = {
  format: {
    vi: 'mẫu',
    about: { vi: 'Mẫu và phiên bản của tệp: par-report/1.', en: 'Format and version of the file: par-report/1.' },
    example: 'par-report/1',
  },
  directive: {
    vi: 'văn bản chỉ đạo',
    aliases: ['chỉ đạo'],
    about: { vi: 'Mã của văn bản chỉ đạo được báo cáo.', en: 'Id of the directive that is reported on.' },
    example: 'soctrang-2021-09-24',
  },
  agency: {
    vi: 'cơ quan',
    aliases: ['đơn vị'],
    about: { vi: 'Cơ quan báo cáo: tên, tên viết tắt hoặc mã.', en: 'The reporting agency: name, abbreviation or id.' },
    example: 'Sở Tài chính',
  },
  period: {
    vi: 'kỳ báo cáo',
    about: {
      vi: 'Kỳ báo cáo: tháng, quý, 6 tháng hoặc năm.',
      en: 'Reporting period: month, quarter, half-year or year.',
    },
    example: 'Quý IV/2021',
  },
  document: {
    vi: 'văn bản',
    about: {
      vi: 'Thể thức của văn bản báo cáo: số, ký hiệu, ngày, người ký.',
      en: 'What the official document needs: number, symbol, date, signer.',
    },
  },
  overview: {
    vi: 'đánh giá chung',
    about: {
      vi: 'Đánh giá chung tình hình thực hiện trong kỳ.',
      en: 'The state of things in the period, at a glance.',
    },
    example: 'Trong quý, Sở đã hoàn thành 10/14 nhiệm vụ được giao.',
  },
  tasks: {
    vi: 'nhiệm vụ',
    about: { vi: 'Kết quả thực hiện từng nhiệm vụ được giao.', en: 'What was done of each task.' },
  },
  indicators: {
    vi: 'chỉ tiêu',
    about: { vi: 'Số liệu các chỉ tiêu, theo mã chỉ tiêu.', en: 'Figures of the indicators, by indicator id.' },
  },
  difficulties: {
    vi: 'khó khăn vướng mắc',
    about: { vi: 'Khó khăn, vướng mắc trong kỳ.', en: 'Difficulties met in the period.' },
    example: 'Phần mềm một cửa còn gián đoạn vào giờ cao điểm.',
  },
  nextSteps: {
    vi: 'phương hướng kỳ tới',
    about: { vi: 'Phương hướng, nhiệm vụ của kỳ tới.', en: 'What comes next.' },
    example: 'Hoàn thành các nhiệm vụ còn lại trong quý I/2022.',
  },
  proposals: {
    vi: 'kiến nghị đề xuất',
    aliases: ['kiến nghị'],
    about: { vi: 'Kiến nghị, đề xuất với cấp trên.', en: 'Proposals to the superior authority.' },
    example: 'Bố trí kinh phí nâng cấp phần mềm một cửa.',
  },
  selfAssessment: {
    vi: 'tự chấm điểm',
    about: { vi: 'Điểm tự chấm theo bộ tiêu chí.', en: 'Points the agency gives itself by a criteria set.' },
  },
} as const satisfies TermsOf<typeof report>;

export const DOCUMENT = {
  number: { vi: 'số', about: { vi: 'Số văn bản.', en: 'Number of the document.' }, example: '152' },
  symbol: {
    vi: 'ký hiệu',
    about: {
      vi: 'Ký hiệu: loại văn bản và tên viết tắt của cơ quan.',
      en: 'Symbol: type of document and abbreviation of the agency.',
    },
    example: 'BC-STC',
  },
  date: {
    vi: 'ngày',
    about: {
      vi: 'Ngày ban hành báo cáo. Hạn báo cáo được so với ngày này.',
      en: 'Date of the report; deadlines are compared with it.',
    },
    example: '10/12/2021',
  },
  place: {
    vi: 'địa danh',
    about: { vi: 'Địa danh ghi trước ngày.', en: 'Place written before the date.' },
    example: 'Sóc Trăng',
  },
  parent: {
    vi: 'cơ quan chủ quản',
    about: {
      vi: 'Cơ quan chủ quản trực tiếp, ghi trên tên cơ quan ban hành.',
      en: 'The superior authority, printed above the agency.',
    },
    example: 'Ủy ban nhân dân tỉnh Sóc Trăng',
  },
  to: {
    vi: 'kính gửi',
    about: { vi: 'Nơi nhận ghi sau “Kính gửi”.', en: 'Addressee after “Kính gửi”.' },
    example: 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)',
  },
  subject: {
    vi: 'trích yếu',
    about: { vi: 'Trích yếu nội dung báo cáo.', en: 'Subject of the report.' },
    example: 'Kết quả thực hiện nhiệm vụ cải cách hành chính quý IV/2021',
  },
  signer: { vi: 'người ký', about: { vi: 'Người ký báo cáo.', en: 'Who signs the report.' } },
  recipients: { vi: 'nơi nhận', about: { vi: 'Danh sách nơi nhận.', en: 'List of recipients.' }, example: 'Sở Nội vụ' },
  drafter: {
    vi: 'đơn vị soạn thảo',
    about: { vi: 'Chữ viết tắt của đơn vị soạn thảo.', en: 'Abbreviation of the drafting unit.' },
    example: 'VP',
  },
} as const satisfies TermsOf<typeof document>;

export const SIGNER = {
  authority: {
    vi: 'thẩm quyền ký',
    about: {
      vi: 'Thẩm quyền ký: thủ trưởng hoặc TM, KT, Q, TL, TUQ.',
      en: 'Authority to sign: head, or TM, KT, Q, TL, TUQ.',
    },
  },
  title: { vi: 'chức vụ', about: { vi: 'Chức vụ của người ký.', en: 'Office of the signer.' }, example: 'Giám đốc' },
  name: { vi: 'họ tên', about: { vi: 'Họ và tên người ký.', en: 'Name of the signer.' }, example: 'Nguyễn Văn A' },
} as const satisfies TermsOf<typeof signer>;

export const TASK = {
  task: {
    vi: 'mã',
    about: {
      vi: 'Mã nhiệm vụ theo văn bản chỉ đạo: 3.a là điểm a, mục 3.',
      en: 'Id of the task: 3.a is point a of section 3.',
    },
    example: '3.a',
  },
  role: {
    vi: 'vai trò',
    about: { vi: 'Vai trò của cơ quan: chủ trì hoặc phối hợp.', en: 'The agency’s part: lead or support.' },
  },
  status: {
    vi: 'trạng thái',
    aliases: ['tình trạng'],
    about: { vi: 'Trạng thái thực hiện.', en: 'State of the task.' },
  },
  progress: {
    vi: 'tiến độ',
    about: { vi: 'Tiến độ, từ 0% đến 100%.', en: 'Progress, 0% to 100%.' },
    example: '60%',
  },
  completedOn: {
    vi: 'ngày hoàn thành',
    about: { vi: 'Ngày hoàn thành nhiệm vụ.', en: 'Day on which the task was done.' },
    example: '30/11/2021',
  },
  results: {
    vi: 'kết quả',
    about: { vi: 'Kết quả đạt được trong kỳ.', en: 'What was achieved in the period.' },
    example: 'Đã xử lý dứt điểm 12/12 kiến nghị của Kiểm toán nhà nước.',
  },
  evidence: {
    vi: 'tài liệu kiểm chứng',
    aliases: ['minh chứng'],
    about: { vi: 'Văn bản, tài liệu chứng minh kết quả.', en: 'Documents that prove the result.' },
  },
  obligations: {
    vi: 'nội dung công việc',
    about: {
      vi: 'Trạng thái từng nội dung của nhiệm vụ, theo mã nội dung.',
      en: 'State of each obligation of the task, by obligation id.',
    },
  },
  shortcomings: {
    vi: 'tồn tại hạn chế',
    about: { vi: 'Tồn tại, hạn chế, kèm nguyên nhân và giải pháp.', en: 'Shortcomings, with reason and remedy.' },
  },
  proposals: {
    vi: 'kiến nghị đề xuất',
    aliases: ['kiến nghị'],
    about: { vi: 'Kiến nghị riêng cho nhiệm vụ này.', en: 'Proposals about this task.' },
    example: 'Sớm ban hành hướng dẫn thực hiện.',
  },
  reason: {
    vi: 'lý do',
    about: { vi: 'Lý do, cần có khi nhiệm vụ không áp dụng.', en: 'Reason; needed where the task does not apply.' },
    example: 'Cơ quan không có thủ tục hành chính thuộc lĩnh vực này.',
  },
  note: { vi: 'ghi chú', about: { vi: 'Ghi chú.', en: 'Note.' }, example: 'Số liệu tính đến ngày 14/12/2021.' },
} as const satisfies TermsOf<typeof task>;

export const EVIDENCE = {
  reference: {
    vi: 'số ký hiệu',
    about: { vi: 'Số, ký hiệu của văn bản.', en: 'Number and symbol of the document.' },
    example: '120/BC-STC',
  },
  date: { vi: 'ngày', about: { vi: 'Ngày ban hành văn bản.', en: 'Date of the document.' }, example: '30/11/2021' },
  title: {
    vi: 'trích yếu',
    about: { vi: 'Trích yếu nội dung văn bản.', en: 'Subject of the document.' },
    example: 'Báo cáo kết quả thực hiện kiến nghị kiểm toán',
  },
  issuer: {
    vi: 'cơ quan ban hành',
    about: { vi: 'Cơ quan ban hành văn bản.', en: 'Who issued the document.' },
    example: 'Sở Tài chính',
  },
  file: {
    vi: 'tệp',
    about: { vi: 'Đường dẫn đến tệp văn bản.', en: 'Path to the document’s file.' },
    example: 'minh-chung/120-BC-STC.pdf',
  },
} as const satisfies TermsOf<typeof evidence>;

export const SHORTCOMING = {
  description: {
    vi: 'nội dung',
    about: { vi: 'Nội dung tồn tại, hạn chế.', en: 'What falls short.' },
    example: 'Chậm công khai số liệu giải ngân.',
  },
  reason: {
    vi: 'nguyên nhân',
    about: { vi: 'Nguyên nhân.', en: 'Why.' },
    example: 'Chưa phân công công chức phụ trách.',
  },
  remedy: {
    vi: 'giải pháp khắc phục',
    about: { vi: 'Giải pháp khắc phục.', en: 'How it is put right.' },
    example: 'Phân công công chức phụ trách, công khai hằng tháng.',
  },
  dueOn: { vi: 'thời hạn', about: { vi: 'Thời hạn khắc phục.', en: 'By when.' }, example: '31/03/2022' },
} as const satisfies TermsOf<typeof shortcoming>;

export const INDICATOR = {
  numerator: {
    vi: 'tử số',
    about: { vi: 'Tử số: số đạt yêu cầu.', en: 'Numerator: how many meet it.' },
    example: '11',
  },
  denominator: { vi: 'mẫu số', about: { vi: 'Mẫu số: tổng số.', en: 'Denominator: how many in all.' }, example: '12' },
  previous: {
    vi: 'kỳ trước',
    about: { vi: 'Tỷ lệ của kỳ trước.', en: 'The rate of the period before.' },
    example: '90%',
  },
  basis: { vi: 'cách tính', about: { vi: 'Số liệu trong kỳ hay lũy kế.', en: 'Figures of the period or cumulative.' } },
  note: { vi: 'ghi chú', about: { vi: 'Ghi chú.', en: 'Note.' }, example: 'Không tính văn bản mật.' },
} as const satisfies TermsOf<typeof indicator>;

export const SELF_ASSESSMENT = {
  criteriaSet: {
    vi: 'bộ tiêu chí',
    about: {
      vi: 'Mã bộ tiêu chí; không ghi thì dùng directive-soctrang-2021.',
      en: 'Id of the criteria set; without it, directive-soctrang-2021.',
    },
    example: 'directive-soctrang-2021',
  },
  items: {
    vi: 'tiêu chí',
    about: { vi: 'Điểm từng tiêu chí thành phần, theo mã.', en: 'Points of each component, by id.' },
  },
} as const satisfies TermsOf<typeof selfAssessment>;

export const ITEM = {
  value: {
    vi: 'giá trị',
    about: {
      vi: 'Giá trị đạt được, theo cách chấm của tiêu chí: tỷ lệ, số lượng, ngày, có hoặc không; hoặc nhiều giá trị theo tên. Không ghi thì lấy số liệu của báo cáo, nếu có.',
      en: 'What was reached, as the component asks: a rate, a number, a date, yes or no; or several values by name. Without it, the report’s own figure counts, where there is one.',
    },
    example: '100%',
  },
  choice: {
    vi: 'cách tính',
    about: {
      vi: 'Cách tính được chọn, khi tiêu chí có nhiều công thức.',
      en: 'The formula that was chosen, where the component has several.',
    },
    example: 'theo-so-ho-so',
  },
  notApplicable: {
    vi: 'không áp dụng',
    about: {
      vi: 'Ghi “có” khi tiêu chí không áp dụng với cơ quan.',
      en: '“yes” where the component does not concern the agency.',
    },
  },
  points: {
    vi: 'điểm tự chấm',
    about: { vi: 'Điểm tự chấm.', en: 'Points given by the agency itself.' },
    example: '1',
  },
  appraised: {
    vi: 'điểm thẩm định',
    aliases: ['điểm thẩm định lần 1'],
    about: { vi: 'Điểm thẩm định lần 1.', en: 'Points given by the first appraisal.' },
    example: '1',
  },
  appraisedAgain: {
    vi: 'điểm thẩm định lần 2',
    about: {
      vi: 'Điểm thẩm định lần 2, sau khi giải trình, bổ sung.',
      en: 'Points given by the second appraisal, after the explanation.',
    },
    example: '1',
  },
  explanation: {
    vi: 'giải trình',
    about: { vi: 'Giải trình.', en: 'Explanation.' },
    example: 'Đã hoàn thành 100% theo kế hoạch.',
  },
  evidence: {
    vi: 'tài liệu kiểm chứng',
    aliases: ['minh chứng'],
    about: { vi: 'Văn bản, tài liệu chứng minh.', en: 'Documents that prove it.' },
  },
} as const satisfies TermsOf<typeof item>;

export const MEASURE = {
  numerator: {
    vi: 'tử số',
    about: { vi: 'Tử số của tỷ lệ.', en: 'Numerator of the rate.' },
    example: '191',
  },
  denominator: { vi: 'mẫu số', about: { vi: 'Mẫu số của tỷ lệ.', en: 'Denominator of the rate.' }, example: '200' },
  current: {
    vi: 'năm nay',
    aliases: ['kỳ này'],
    about: { vi: 'Giá trị của năm đánh giá.', en: 'The value of the year that is scored.' },
    example: '80,9%',
  },
  previous: {
    vi: 'năm trước',
    aliases: ['kỳ trước'],
    about: { vi: 'Giá trị của năm trước.', en: 'The value of the year before.' },
    example: '72,3%',
  },
} as const satisfies TermsOf<typeof measure>;

export const ANSWER = {
  yes: { vi: 'có', aliases: ['true', 'đúng'], about: { vi: 'Có.', en: 'Yes.' } },
  no: { vi: 'không', aliases: ['false', 'chưa'], about: { vi: 'Không.', en: 'No.' } },
} as const satisfies TermsOf<typeof answer>;

export const STATUS = {
  'not-started': { vi: 'chưa thực hiện', about: { vi: 'Chưa bắt đầu thực hiện.', en: 'Nothing done yet.' } },
  'in-progress': { vi: 'đang thực hiện', about: { vi: 'Đang thực hiện, chưa xong.', en: 'Begun and not finished.' } },
  ongoing: {
    vi: 'thực hiện thường xuyên',
    about: {
      vi: 'Việc làm thường xuyên, không có thời điểm hoàn thành; cần ghi kết quả và tài liệu kiểm chứng.',
      en: 'A duty that never ends; it needs results and evidence.',
    },
  },
  done: { vi: 'hoàn thành', about: { vi: 'Đã hoàn thành.', en: 'Finished.' } },
  'not-applicable': {
    vi: 'không áp dụng',
    about: {
      vi: 'Không áp dụng với cơ quan; cần ghi lý do.',
      en: 'Does not apply to this agency; the reason is needed.',
    },
  },
} as const satisfies TermsOf<typeof status>;

export const ROLE = {
  lead: { vi: 'chủ trì', about: { vi: 'Cơ quan chủ trì thực hiện.', en: 'The agency leads.' } },
  support: { vi: 'phối hợp', about: { vi: 'Cơ quan phối hợp thực hiện.', en: 'The agency takes part.' } },
} as const satisfies TermsOf<typeof role>;

export const BASIS = {
  period: { vi: 'trong kỳ', about: { vi: 'Chỉ tính trong kỳ báo cáo.', en: 'This period only.' } },
  cumulative: { vi: 'lũy kế', about: { vi: 'Lũy kế từ đầu năm.', en: 'Since the beginning of the year.' } },
} as const satisfies TermsOf<typeof basis>;

export const AUTHORITY = {
  head: {
    vi: 'thủ trưởng',
    about: { vi: 'Người đứng đầu cơ quan ký trực tiếp.', en: 'The head of the agency signs.' },
  },
  TM: { vi: 'TM', about: { vi: 'Thay mặt tập thể lãnh đạo.', en: 'On behalf of the collective.' } },
  KT: { vi: 'KT', about: { vi: 'Ký thay người đứng đầu.', en: 'In place of the head (a deputy).' } },
  Q: { vi: 'Q', about: { vi: 'Quyền cấp trưởng.', en: 'Acting head.' } },
  TL: { vi: 'TL', about: { vi: 'Thừa lệnh.', en: 'By order.' } },
  TUQ: { vi: 'TUQ', about: { vi: 'Thừa ủy quyền.', en: 'By delegation.' } },
} as const satisfies TermsOf<typeof authority>;
