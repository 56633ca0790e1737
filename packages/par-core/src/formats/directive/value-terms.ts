import type { TermsOf } from '../terms';
import type {
  agencyKind,
  answer,
  boundRole,
  deliverableKind,
  direction,
  documentType,
  indexArea,
  originKind,
  participantRole,
  surveyed,
  unit,
} from './schema';

export const DOCUMENT_TYPE = {
  'official-letter': { vi: 'công văn', about: { vi: 'Công văn.', en: 'An official letter.' } },
  directive: { vi: 'chỉ thị', about: { vi: 'Chỉ thị.', en: 'A directive.' } },
  plan: { vi: 'kế hoạch', about: { vi: 'Kế hoạch.', en: 'A plan.' } },
  decision: { vi: 'quyết định', about: { vi: 'Quyết định.', en: 'A decision.' } },
} as const satisfies TermsOf<typeof documentType>;

export const ORIGIN_KIND = {
  sourced: { vi: 'có nguồn', about: { vi: 'Đọc thấy trong nguồn được nêu.', en: 'Read in the source that is named.' } },
  inferred: {
    vi: 'suy ra',
    about: {
      vi: 'Suy ra từ nguồn được nêu; khóa “suy luận” nói suy ra thế nào.',
      en: 'Follows from the source; “how” says how.',
    },
  },
  unverified: {
    vi: 'chưa kiểm chứng',
    about: { vi: 'Chưa đối chiếu được với nguồn nào.', en: 'Not checked against any source yet.' },
  },
  own: { vi: 'tự đặt', about: { vi: 'Do người soạn tệp đặt ra.', en: 'Defined by the author of the file.' } },
} as const satisfies TermsOf<typeof originKind>;

export const ANSWER = {
  yes: { vi: 'có', aliases: ['true', 'đúng'], about: { vi: 'Có.', en: 'Yes.' } },
  no: { vi: 'không', aliases: ['false', 'chưa'], about: { vi: 'Không.', en: 'No.' } },
} as const satisfies TermsOf<typeof answer>;

export const AGENCY_KIND = {
  department: {
    vi: 'sở ngành',
    aliases: ['sở', 'sở, ngành'],
    about: { vi: 'Cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.', en: 'A specialised agency of the province.' },
  },
  board: { vi: 'ban quản lý', about: { vi: 'Ban quản lý trực thuộc tỉnh.', en: 'A management board.' } },
  'public-service-unit': {
    vi: 'đơn vị sự nghiệp',
    aliases: ['đơn vị sự nghiệp công lập'],
    about: { vi: 'Đơn vị sự nghiệp công lập của tỉnh.', en: 'A provincial public service unit.' },
  },
  'central-agency': {
    vi: 'cơ quan trung ương',
    aliases: ['cơ quan ngành dọc'],
    about: { vi: 'Cơ quan Trung ương đặt tại tỉnh.', en: 'A central agency located in the province.' },
  },
  district: {
    vi: 'cấp huyện',
    aliases: ['huyện', 'quận', 'thị xã', 'thành phố', 'cấp xã'],
    about: {
      vi: 'Ủy ban nhân dân huyện, thị xã, thành phố, hoặc đơn vị hành chính cấp dưới tỉnh.',
      en: 'The people’s committee of a district, town or city below the province.',
    },
  },
  'provincial-leadership': {
    vi: 'lãnh đạo tỉnh',
    about: { vi: 'Ủy ban nhân dân tỉnh, Chủ tịch.', en: 'The provincial people’s committee, its chairman.' },
  },
  partner: {
    vi: 'cơ quan khác',
    about: {
      vi: 'Được văn bản nhắc đến mà không giao nhiệm vụ: mặt trận, bộ, doanh nghiệp.',
      en: 'Named without being bound: fronts, ministries, providers.',
    },
  },
} as const satisfies TermsOf<typeof agencyKind>;

export const UNIT = {
  percent: { vi: 'tỷ lệ', aliases: ['%', 'phần trăm'], about: { vi: 'Tỷ lệ phần trăm.', en: 'A percentage.' } },
  count: { vi: 'số lượng', about: { vi: 'Số đếm.', en: 'A plain count.' } },
} as const satisfies TermsOf<typeof unit>;

export const DIRECTION = {
  increase: { vi: 'tăng', about: { vi: 'Càng cao càng tốt.', en: 'Higher is better.' } },
  decrease: { vi: 'giảm', about: { vi: 'Càng thấp càng tốt.', en: 'Lower is better.' } },
} as const satisfies TermsOf<typeof direction>;

export const PARTICIPANT_ROLE = {
  coordinates: { vi: 'phối hợp', about: { vi: 'Phối hợp thực hiện.', en: 'Takes part.' } },
  advises: { vi: 'tham mưu', about: { vi: 'Tham mưu.', en: 'Advises.' } },
  guides: { vi: 'hướng dẫn', about: { vi: 'Hướng dẫn cơ quan được giao.', en: 'Guides the bound agency.' } },
  guided: {
    vi: 'được hướng dẫn',
    aliases: ['được đôn đốc'],
    about: { vi: 'Được hướng dẫn, đôn đốc.', en: 'Is guided or urged.' },
  },
  receives: {
    vi: 'nhận',
    aliases: ['nhận báo cáo'],
    about: { vi: 'Nhận báo cáo, kiến nghị, tham mưu.', en: 'Receives reports, proposals or advice.' },
  },
  originates: {
    vi: 'khởi xướng',
    about: {
      vi: 'Giao việc, công bố hoặc kiến nghị điều mà nhiệm vụ theo đuổi.',
      en: 'Gave the order, publication or finding that the task follows up.',
    },
  },
  benefits: { vi: 'thụ hưởng', about: { vi: 'Được hưởng kết quả.', en: 'Is served by the result.' } },
} as const satisfies TermsOf<typeof participantRole>;

export const BOUND_ROLE = {
  leads: { vi: 'chủ trì', about: { vi: 'Chủ trì.', en: 'Leads.' } },
  coordinates: { vi: 'phối hợp', about: { vi: 'Phối hợp.', en: 'Takes part.' } },
  advises: { vi: 'tham mưu', about: { vi: 'Tham mưu.', en: 'Advises.' } },
  guides: { vi: 'hướng dẫn', about: { vi: 'Hướng dẫn.', en: 'Guides.' } },
} as const satisfies TermsOf<typeof boundRole>;

export const DELIVERABLE_KIND = {
  report: { vi: 'báo cáo', about: { vi: 'Báo cáo.', en: 'A report.' } },
  plan: { vi: 'kế hoạch', about: { vi: 'Kế hoạch.', en: 'A plan.' } },
  roadmap: { vi: 'lộ trình', about: { vi: 'Lộ trình.', en: 'A roadmap.' } },
  scheme: { vi: 'đề án', about: { vi: 'Đề án.', en: 'A scheme.' } },
  regulation: { vi: 'quy chế', aliases: ['quy định'], about: { vi: 'Quy chế, quy định.', en: 'A regulation.' } },
  contest: { vi: 'cuộc thi', about: { vi: 'Cuộc thi.', en: 'A contest.' } },
  index: { vi: 'bộ chỉ số', about: { vi: 'Bộ chỉ số.', en: 'An index.' } },
  proposal: {
    vi: 'đề xuất',
    aliases: ['kiến nghị', 'tờ trình'],
    about: { vi: 'Đề xuất, kiến nghị, tờ trình.', en: 'A proposal.' },
  },
  list: { vi: 'danh sách', aliases: ['danh mục'], about: { vi: 'Danh sách, danh mục.', en: 'A list.' } },
  guidance: { vi: 'hướng dẫn', about: { vi: 'Văn bản hướng dẫn.', en: 'Guidance.' } },
  software: { vi: 'phần mềm', about: { vi: 'Phần mềm, chức năng phần mềm.', en: 'Software, or a function of it.' } },
} as const satisfies TermsOf<typeof deliverableKind>;

export const INDEX_AREA = {
  '1': {
    vi: '1',
    aliases: ['chỉ đạo, điều hành cải cách hành chính'],
    about: { vi: 'Chỉ đạo, điều hành cải cách hành chính.', en: 'Directing the reform.' },
  },
  '2': {
    vi: '2',
    aliases: ['văn bản quy phạm pháp luật'],
    about: { vi: 'Văn bản quy phạm pháp luật.', en: 'Legal documents.' },
  },
  '3': {
    vi: '3',
    aliases: ['thủ tục hành chính'],
    about: { vi: 'Thủ tục hành chính.', en: 'Administrative procedures.' },
  },
  '4': { vi: '4', aliases: ['tổ chức bộ máy'], about: { vi: 'Tổ chức bộ máy.', en: 'Organisation.' } },
  '5': {
    vi: '5',
    aliases: ['cán bộ, công chức, viên chức'],
    about: { vi: 'Cán bộ, công chức, viên chức.', en: 'Cadres, civil servants and public employees.' },
  },
  '6': { vi: '6', aliases: ['tài chính công'], about: { vi: 'Tài chính công.', en: 'Public finance.' } },
  '7': {
    vi: '7',
    aliases: ['hiện đại hóa hành chính'],
    about: { vi: 'Hiện đại hóa hành chính.', en: 'Modernisation of administration.' },
  },
  '8': {
    vi: '8',
    aliases: ['tác động của cải cách hành chính'],
    about: { vi: 'Tác động của cải cách hành chính.', en: 'Impact of the reform.' },
  },
} as const satisfies TermsOf<typeof indexArea>;

export const SURVEYED = {
  'citizens-and-organisations': {
    vi: 'người dân và tổ chức',
    aliases: ['người dân, tổ chức'],
    about: { vi: 'Khảo sát người dân, tổ chức.', en: 'Citizens and organisations are asked.' },
  },
  'cadres-and-civil-servants': {
    vi: 'cán bộ và công chức',
    aliases: ['cán bộ, công chức'],
    about: { vi: 'Khảo sát cán bộ, công chức.', en: 'Cadres and civil servants are asked.' },
  },
} as const satisfies TermsOf<typeof surveyed>;
