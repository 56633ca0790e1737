import type { TermsOf } from '../terms';
import type {
  agency,
  bilingual,
  citedDocument,
  deliverable,
  directive,
  effect,
  fixedPeriod,
  group,
  indicator,
  member,
  obligation,
  originParts,
  participantParts,
  reportingDuty,
  succession,
  system,
  target,
  task,
} from './schema';

const PROVENANCE = {
  vi: 'nguồn',
  about: {
    vi: 'Căn cứ của mục này. Bỏ trống: chính văn bản chỉ đạo.',
    en: 'Where this is known from. Without it: the directive itself.',
  },
} as const;

const GENERATED_ID = {
  vi: 'mã',
  about: {
    vi: 'Mã viết bằng chữ thường không dấu, nối bằng gạch ngang. Bỏ trống thì lấy theo tên.',
    en: 'Id, lower-case letters without diacritics joined by hyphens. Without it, made from the name.',
  },
} as const;

export const DIRECTIVE = {
  format: {
    vi: 'mẫu',
    about: { vi: 'Mẫu và phiên bản của tệp: par-directive/1.', en: 'Format and version of the file: par-directive/1.' },
    example: 'par-directive/1',
  },
  id: {
    vi: 'mã',
    about: {
      vi: 'Mã của văn bản, mà báo cáo sẽ ghi: tên tỉnh không dấu và ngày ban hành.',
      en: 'Id of the directive, which reports will name: the province and the date.',
    },
    example: 'vinhha-2023-03-15',
  },
  documentType: {
    vi: 'loại văn bản',
    about: { vi: 'Công văn, chỉ thị, kế hoạch hay quyết định.', en: 'What the document is.' },
    example: 'chỉ thị',
  },
  reference: {
    vi: 'số ký hiệu',
    about: { vi: 'Số, ký hiệu của văn bản.', en: 'Number and symbol of the document.' },
    example: '05/CT-UBND',
  },
  title: {
    vi: 'tên',
    about: { vi: 'Tên đầy đủ để gọi văn bản.', en: 'What the directive is called.' },
  },
  subject: {
    vi: 'trích yếu',
    about: { vi: 'Trích yếu nội dung. Bỏ trống thì lấy theo tên.', en: 'Its subject. Without it, the title.' },
  },
  issuer: {
    vi: 'cơ quan ban hành',
    about: { vi: 'Cơ quan ban hành, có trong danh sách cơ quan.', en: 'Who issued it, one of the agencies.' },
  },
  place: {
    vi: 'địa danh',
    about: { vi: 'Địa danh ghi trước ngày, dùng cho báo cáo mới.', en: 'Place before the date; new reports take it.' },
    example: 'Vĩnh Hà',
  },
  date: {
    vi: 'ngày',
    aliases: ['ngày ban hành'],
    about: { vi: 'Ngày ban hành.', en: 'Date of the directive.' },
    example: '15/03/2023',
  },
  province: {
    vi: 'tỉnh',
    aliases: ['tỉnh, thành phố', 'thành phố'],
    about: {
      vi: 'Tỉnh hoặc thành phố của các cơ quan dưới đây: được thêm vào mã của những cơ quan không ghi mã.',
      en: 'Province or city of the agencies below: it ends the ids of those without an id.',
    },
    example: 'tỉnh Vĩnh Hà',
  },
  basedOn: {
    vi: 'căn cứ',
    aliases: ['căn cứ ban hành'],
    about: { vi: 'Những văn bản viện dẫn làm căn cứ.', en: 'Which of the cited documents it is based on.' },
  },
  agenciesFrom: {
    vi: 'cơ quan theo',
    about: {
      vi: 'Mã một văn bản chỉ đạo đã có: dùng lại các cơ quan và nhóm của văn bản ấy.',
      en: 'Id of a known directive whose agencies and groups are taken over.',
    },
    example: 'soctrang-2021-09-24',
  },
  agencies: {
    vi: 'cơ quan',
    aliases: ['đơn vị'],
    about: { vi: 'Các cơ quan mà văn bản nói đến.', en: 'The agencies that the directive speaks of.' },
  },
  groups: {
    vi: 'nhóm cơ quan',
    aliases: ['nhóm'],
    about: { vi: 'Các nhóm cơ quan nhận văn bản.', en: 'Groups of addressees.' },
  },
  documents: {
    vi: 'văn bản viện dẫn',
    about: { vi: 'Các văn bản được viện dẫn.', en: 'The documents that the directive cites.' },
  },
  systems: {
    vi: 'hệ thống',
    about: { vi: 'Hệ thống, phần mềm, kỹ thuật được nêu tên.', en: 'Systems and techniques that are named.' },
  },
  indicators: { vi: 'chỉ tiêu', about: { vi: 'Các chỉ tiêu phải báo cáo.', en: 'Rates and counts to be reported.' } },
  tasks: { vi: 'nhiệm vụ', about: { vi: 'Các nhiệm vụ, theo thứ tự văn bản.', en: 'The tasks, in order.' } },
  reportingDuty: {
    vi: 'chế độ báo cáo',
    about: { vi: 'Ai báo cáo, cho ai, kỳ nào, hạn nào.', en: 'Who reports, to whom, when.' },
  },
  provenance: PROVENANCE,
} as const satisfies TermsOf<typeof directive>;

export const BILINGUAL = {
  vi: { vi: 'tiếng Việt', about: { vi: 'Nguyên văn tiếng Việt.', en: 'In Vietnamese.' } },
  en: {
    vi: 'tiếng Anh',
    about: {
      vi: 'Bản dịch tiếng Anh. Bỏ trống thì dùng tiếng Việt.',
      en: 'In English. Without it, the Vietnamese text.',
    },
  },
} as const satisfies TermsOf<typeof bilingual>;

export const ORIGIN = {
  kind: {
    vi: 'loại',
    about: {
      vi: 'Biết bằng cách nào. Bỏ trống: có nguồn nếu nêu nguồn, suy ra nếu nêu suy luận, còn lại chưa kiểm chứng.',
      en: 'How it is known. Without it: inferred where “how” is given, sourced where a source is, else unverified.',
    },
  },
  source: { vi: 'nguồn', about: { vi: 'Văn bản, trang thông tin làm nguồn.', en: 'The source.' } },
  how: { vi: 'suy luận', about: { vi: 'Suy ra từ nguồn ấy thế nào.', en: 'How it follows from the source.' } },
  note: { vi: 'ghi chú', about: { vi: 'Ghi chú.', en: 'Note.' } },
} as const satisfies TermsOf<typeof originParts>;

export const AGENCY = {
  id: GENERATED_ID,
  name: { vi: 'tên', about: { vi: 'Tên chính thức.', en: 'Official name.' }, example: 'Sở Nội vụ' },
  abbreviations: {
    vi: 'viết tắt',
    about: {
      vi: 'Chữ viết tắt; cái đầu tiên dùng trong ký hiệu văn bản.',
      en: 'Abbreviations; the first is the one in document symbols.',
    },
    example: 'SNV',
  },
  otherNames: {
    vi: 'tên khác',
    about: { vi: 'Những cách gọi khác mà báo cáo có thể ghi.', en: 'Other names that reports may write.' },
  },
  kind: {
    vi: 'loại',
    about: { vi: 'Loại cơ quan. Bỏ trống thì đoán theo tên.', en: 'Kind of agency. Without it, told from the name.' },
  },
  code: {
    vi: 'mã đơn vị hành chính',
    about: { vi: 'Mã của Tổng cục Thống kê.', en: 'Code of the General Statistics Office.' },
  },
  validFrom: { vi: 'từ ngày', about: { vi: 'Ngày đầu hoạt động.', en: 'First day of its being.' } },
  validTo: { vi: 'đến ngày', about: { vi: 'Ngày cuối hoạt động.', en: 'Last day of its being.' } },
  successions: { vi: 'kế tục', about: { vi: 'Cơ quan nào kế tục, từ ngày nào.', en: 'Who succeeded it, and when.' } },
  provenance: PROVENANCE,
} as const satisfies TermsOf<typeof agency>;

export const SUCCESSION = {
  on: { vi: 'ngày', about: { vi: 'Ngày đầu của cơ quan kế tục.', en: 'First day of the successor.' } },
  agency: {
    vi: 'cơ quan',
    about: { vi: 'Cơ quan kế tục; bỏ trống nếu không có.', en: 'The successor; absent where there is none.' },
  },
  decision: { vi: 'quyết định', about: { vi: 'Văn bản quyết định.', en: 'The decision.' } },
  note: { vi: 'ghi chú', about: { vi: 'Ghi chú.', en: 'Note.' } },
  provenance: PROVENANCE,
} as const satisfies TermsOf<typeof succession>;

export const GROUP = {
  id: GENERATED_ID,
  name: { vi: 'tên', about: { vi: 'Tên nhóm như văn bản gọi.', en: 'The group’s name.' }, example: 'Các sở, ngành' },
  members: {
    vi: 'thành viên',
    about: { vi: 'Các cơ quan trong nhóm: tên, tên viết tắt hoặc mã.', en: 'The agencies in the group.' },
  },
  complete: {
    vi: 'đầy đủ',
    about: { vi: 'Danh sách đã đủ chưa. Bỏ trống: đủ.', en: 'Whether all members are listed. Without it: yes.' },
  },
  provenance: PROVENANCE,
} as const satisfies TermsOf<typeof group>;

export const MEMBER = {
  agency: { vi: 'cơ quan', about: { vi: 'Cơ quan trong nhóm.', en: 'The agency.' } },
  provenance: PROVENANCE,
} as const satisfies TermsOf<typeof member>;

export const DOCUMENT = {
  id: GENERATED_ID,
  reference: {
    vi: 'số ký hiệu',
    about: { vi: 'Số, ký hiệu như in trên văn bản.', en: 'Number and symbol as printed.' },
    example: '468/QĐ-TTg',
  },
  date: { vi: 'ngày', about: { vi: 'Ngày ban hành.', en: 'Its date.' }, example: '27/03/2021' },
  issuer: { vi: 'cơ quan ban hành', about: { vi: 'Cơ quan ban hành.', en: 'Who issued it.' } },
  title: { vi: 'trích yếu', about: { vi: 'Trích yếu nội dung.', en: 'Its subject.' } },
  provenance: PROVENANCE,
} as const satisfies TermsOf<typeof citedDocument>;

export const SYSTEM = {
  id: GENERATED_ID,
  name: { vi: 'tên', about: { vi: 'Tên hệ thống.', en: 'Its name.' } },
} as const satisfies TermsOf<typeof system>;

export const INDICATOR = {
  id: {
    vi: 'mã',
    about: { vi: 'Mã chỉ tiêu, mà báo cáo sẽ ghi.', en: 'Id of the indicator, which reports will name.' },
    example: 'ho-so-dung-han',
  },
  title: { vi: 'tên', about: { vi: 'Tên chỉ tiêu.', en: 'Its title.' }, example: 'Tỷ lệ hồ sơ đúng hạn' },
  definition: {
    vi: 'cách tính',
    about: { vi: 'Chỉ tiêu đo điều gì. Bỏ trống thì lấy theo tên.', en: 'What it measures. Without it, the title.' },
  },
  numerator: { vi: 'tử số', about: { vi: 'Tử số đếm gì.', en: 'What the numerator counts.' } },
  denominator: { vi: 'mẫu số', about: { vi: 'Mẫu số đếm gì.', en: 'What the denominator counts.' } },
  unit: {
    vi: 'đơn vị tính',
    about: {
      vi: 'Tỷ lệ hay số lượng. Bỏ trống: tỷ lệ nếu có mẫu số.',
      en: 'Percentage or count. Without it: a percentage where there is a denominator.',
    },
  },
  direction: {
    vi: 'chiều',
    about: { vi: 'Tăng hay giảm là tốt. Bỏ trống: tăng.', en: 'Which way is better. Without it: increase.' },
  },
  mustRise: {
    vi: 'phải cao hơn năm trước',
    about: {
      vi: 'Văn bản đòi hỏi năm nay cao hơn năm trước.',
      en: 'Whether this year’s value must exceed last year’s.',
    },
  },
  mayExceedHundred: {
    vi: 'có thể quá 100%',
    about: { vi: 'Tỷ lệ có thể lớn hơn 100%.', en: 'Whether more than 100% is possible.' },
  },
  target: { vi: 'mức phải đạt', about: { vi: 'Mức phải đạt.', en: 'The target.' }, example: '95%' },
  exclusions: { vi: 'không tính', about: { vi: 'Những gì không tính.', en: 'What is left out.' } },
  tasks: {
    vi: 'nhiệm vụ',
    about: {
      vi: 'Mã các nhiệm vụ của chỉ tiêu. Bỏ trống: những nhiệm vụ nêu chỉ tiêu này.',
      en: 'Its tasks. Without it: those that name the indicator.',
    },
  },
  provenance: PROVENANCE,
} as const satisfies TermsOf<typeof indicator>;

export const TARGET = {
  value: { vi: 'giá trị', about: { vi: 'Mức phải đạt.', en: 'The value.' }, example: '95%' },
  provenance: PROVENANCE,
} as const satisfies TermsOf<typeof target>;

export const FIXED_PERIOD = {
  period: { vi: 'kỳ', about: { vi: 'Kỳ phải xong.', en: 'The period it is due in.' }, example: 'Quý IV/2023' },
  lastDay: {
    vi: 'ngày cuối',
    about: { vi: 'Ngày cuối cùng. Bỏ trống: ngày cuối kỳ.', en: 'Last day. Without it, the last of the period.' },
  },
} as const satisfies TermsOf<typeof fixedPeriod>;

export const OBLIGATION = {
  id: {
    vi: 'mã',
    about: {
      vi: 'Mã nội dung: mã nhiệm vụ, dấu chấm, số thứ tự. Bỏ trống thì đánh số theo thứ tự.',
      en: 'Its id: the task’s id, a point, a number. Without it, numbered in order.',
    },
    example: '1.a.1',
  },
  text: {
    vi: 'nội dung',
    about: { vi: 'Một câu, bắt đầu bằng động từ.', en: 'One sentence that begins with a verb.' },
  },
  deadline: {
    vi: 'thời hạn',
    about: { vi: 'Thời hạn, nếu khác với nhiệm vụ.', en: 'Where it differs from the task’s.' },
  },
  documents: { vi: 'văn bản viện dẫn', about: { vi: 'Văn bản liên quan.', en: 'Documents.' } },
  systems: { vi: 'hệ thống', about: { vi: 'Hệ thống liên quan.', en: 'Systems.' } },
  deliverables: { vi: 'sản phẩm', about: { vi: 'Sản phẩm của nội dung này.', en: 'Its deliverables.' } },
} as const satisfies TermsOf<typeof obligation>;

export const DELIVERABLE = {
  id: GENERATED_ID,
  kind: {
    vi: 'loại',
    about: { vi: 'Loại sản phẩm. Bỏ trống thì theo chữ đầu của tên.', en: 'Its kind. Without it, told from the name.' },
  },
  name: { vi: 'tên', about: { vi: 'Tên sản phẩm.', en: 'Its name.' } },
  to: { vi: 'gửi', about: { vi: 'Cơ quan nhận.', en: 'Who receives it.' } },
} as const satisfies TermsOf<typeof deliverable>;

export const PARTICIPANT = {
  role: {
    vi: 'vai trò',
    about: { vi: 'Vai trò. Bỏ trống: phối hợp.', en: 'The part it has. Without it: coordinates.' },
  },
  agency: { vi: 'cơ quan', about: { vi: 'Cơ quan tham gia.', en: 'The agency.' } },
  group: { vi: 'nhóm cơ quan', aliases: ['nhóm'], about: { vi: 'Nhóm tham gia.', en: 'The group.' } },
  described: {
    vi: 'mô tả',
    about: {
      vi: 'Người, đơn vị trong bộ máy mà văn bản tả chứ không nêu tên.',
      en: 'People inside the administration, described without a name.',
    },
  },
  public: { vi: 'công chúng', about: { vi: 'Người dân, tổ chức, doanh nghiệp.', en: 'Citizens and organisations.' } },
} as const satisfies TermsOf<typeof participantParts>;

export const EFFECT = {
  area: { vi: 'lĩnh vực', about: { vi: 'Số của lĩnh vực, 1 đến 8.', en: 'Number of the area, 1 to 8.' }, example: '3' },
  criteria: { vi: 'tiêu chí', about: { vi: 'Mã tiêu chí trong lĩnh vực.', en: 'Codes of criteria in the area.' } },
  areaProvenance: { vi: 'nguồn lĩnh vực', about: PROVENANCE.about },
  criteriaProvenance: { vi: 'nguồn tiêu chí', about: PROVENANCE.about },
} as const satisfies TermsOf<typeof effect>;

export const TASK = {
  id: {
    vi: 'mã',
    about: { vi: 'Mã nhiệm vụ: 1.a là điểm a, mục 1.', en: 'Id of the task: 1.a is point a of clause 1.' },
    example: '1.a',
  },
  clause: {
    vi: 'mục',
    about: { vi: 'Mục của văn bản. Bỏ trống: số đầu của mã.', en: 'The clause. Without it, the id’s first number.' },
  },
  title: { vi: 'tên', about: { vi: 'Tên ngắn của nhiệm vụ.', en: 'Short title.' } },
  summary: {
    vi: 'tóm tắt',
    about: { vi: 'Tóm tắt. Bỏ trống thì lấy theo tên.', en: 'Summary. Without it, the title.' },
  },
  binds: {
    vi: 'giao cho',
    about: { vi: 'Một cơ quan, hoặc một hay nhiều nhóm cơ quan.', en: 'One agency, or one or more groups.' },
    example: 'Sở Nội vụ',
  },
  condition: {
    vi: 'điều kiện',
    about: {
      vi: 'Chỉ áp dụng với thành viên của nhóm có điều kiện này.',
      en: 'Binds only those members of the groups that meet this.',
    },
  },
  boundRoles: {
    vi: 'vai trò',
    about: { vi: 'Vai trò của cơ quan được giao, nếu văn bản nêu.', en: 'The bound agency’s part, where given.' },
  },
  participants: {
    vi: 'cơ quan tham gia',
    aliases: ['tham gia', 'cơ quan phối hợp'],
    about: { vi: 'Ai tham gia ngoài cơ quan được giao.', en: 'Who else takes part.' },
  },
  obligations: {
    vi: 'nội dung công việc',
    aliases: ['nội dung'],
    about: { vi: 'Từng việc phải làm, mỗi việc một dòng.', en: 'What is to be done, one line each.' },
  },
  deliverables: { vi: 'sản phẩm', about: { vi: 'Sản phẩm phải có.', en: 'What is to be handed in or issued.' } },
  documents: { vi: 'văn bản viện dẫn', about: { vi: 'Văn bản mà nhiệm vụ viện dẫn.', en: 'Documents it cites.' } },
  systems: { vi: 'hệ thống', about: { vi: 'Hệ thống liên quan.', en: 'Systems it is about.' } },
  deadline: {
    vi: 'thời hạn',
    about: {
      vi: 'Ngày, kỳ, hoặc chữ như “thường xuyên”. Bỏ trống: không nêu.',
      en: 'A day, a period, or words such as “continuous”. Without it: undated.',
    },
    example: 'Quý IV/2023',
  },
  indicators: {
    vi: 'chỉ tiêu',
    about: {
      vi: 'Chỉ tiêu của nhiệm vụ. Bỏ trống: những chỉ tiêu nêu nhiệm vụ này.',
      en: 'Its indicators. Without it: those that name the task.',
    },
  },
  effects: {
    vi: 'tác động',
    about: { vi: 'Lĩnh vực của Chỉ số cải cách hành chính.', en: 'What of the PAR INDEX it moves.' },
    example: '[1, 3]',
  },
  surveyed: { vi: 'đối tượng khảo sát', about: { vi: 'Ai được khảo sát.', en: 'Who is asked in a survey.' } },
  asksExplanation: {
    vi: 'yêu cầu giải trình',
    about: {
      vi: 'Văn bản đòi nêu nguyên nhân và giải pháp của tồn tại.',
      en: 'Whether shortcomings must be explained with reason and remedy.',
    },
  },
} as const satisfies TermsOf<typeof task>;

export const REPORTING_DUTY = {
  id: {
    vi: 'mã',
    about: {
      vi: 'Số của mục. Bỏ trống: số tiếp theo mục cuối.',
      en: 'Its clause. Without it, the number after the last.',
    },
    example: '10',
  },
  title: { vi: 'tên', about: { vi: 'Tên ngắn.', en: 'Short title.' } },
  summary: {
    vi: 'tóm tắt',
    about: { vi: 'Tóm tắt. Bỏ trống thì lấy theo tên.', en: 'Summary. Without it, the title.' },
  },
  binds: { vi: 'giao cho', about: { vi: 'Ai phải báo cáo.', en: 'Who has to report.' } },
  condition: TASK.condition,
  to: { vi: 'gửi', about: { vi: 'Cơ quan nhận báo cáo.', en: 'Who receives the report.' } },
  through: {
    vi: 'qua',
    about: { vi: 'Gửi qua cơ quan nào. Bỏ trống: gửi thẳng.', en: 'Through whom. Without it, directly.' },
  },
  period: {
    vi: 'kỳ báo cáo',
    about: { vi: 'Kỳ phải báo cáo.', en: 'The period reported on.' },
    example: 'Quý IV/2023',
  },
  lastDay: {
    vi: 'hạn',
    aliases: ['thời hạn', 'hạn báo cáo'],
    about: { vi: 'Ngày cuối để gửi. Bỏ trống: ngày cuối kỳ.', en: 'Last day. Without it, the last of the period.' },
    example: '15/12/2023',
  },
  deadlineProvenance: { vi: 'nguồn thời hạn', about: PROVENANCE.about },
  obligations: TASK.obligations,
} as const satisfies TermsOf<typeof reportingDuty>;

/** What the duty to report is called where its author gives it no title. */
export const DUTY_TITLE = { vi: 'Báo cáo kết quả thực hiện', en: 'Report the results' } as const;
