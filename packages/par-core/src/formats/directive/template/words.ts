import type { Bilingual } from '../../../directive/model';

/** What stands in the template of a directive, all of it invented. */
export const TEMPLATE = {
  id: { vi: 'mau-van-ban-chi-dao', en: 'directive-template' },
  title: {
    vi: 'MẪU văn bản chỉ đạo – mọi nội dung đều đặt ra để minh họa',
    en: 'TEMPLATE of a directive – all of it invented',
  },
  committee: { vi: 'Ủy ban nhân dân tỉnh', en: "Provincial People's Committee" },
  home: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
  health: { vi: 'Sở Y tế', en: 'Department of Health' },
  district: { vi: 'Ủy ban nhân dân huyện An Lạc', en: "People's Committee of An Lạc district" },
  all: { vi: 'Các cơ quan, đơn vị', en: 'All agencies' },
  place: { vi: 'Vĩnh Hà', en: 'Vĩnh Hà' },
  province: { vi: 'tỉnh Vĩnh Hà', en: 'tỉnh Vĩnh Hà' },
  indicator: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Dossiers settled in time' },
  numerator: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers settled in time' },
  denominator: { vi: 'Hồ sơ đã giải quyết', en: 'Dossiers settled' },
  onTime: { vi: 'Giải quyết hồ sơ đúng hạn', en: 'Settle dossiers in time' },
  progress: { vi: 'Công khai tiến độ giải quyết hồ sơ.', en: 'Publish how far each dossier is.' },
  apology: { vi: 'Xin lỗi bằng văn bản khi trễ hạn.', en: 'Apologise in writing where one is late.' },
  plan: { vi: 'Trình kế hoạch cải cách hành chính năm sau', en: 'Submit the reform plan of the next year' },
  draft: { vi: 'Lấy ý kiến các cơ quan.', en: 'Ask the agencies for their opinions.' },
  submit: { vi: 'Trình Ủy ban nhân dân tỉnh.', en: "Submit it to the provincial People's Committee." },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What its author wants to know before a part of it. */
export const COMMENTS = {
  head: {
    vi: [
      'ĐÂY LÀ MẪU. Tỉnh Vĩnh Hà và mọi nội dung dưới đây đều đặt ra để minh họa.',
      'Thay dần bằng văn bản của mình. Chữ sau dấu # không có tác dụng, xóa được.',
      'Mã là tên mà mọi báo cáo sẽ ghi: tên tỉnh và ngày ban hành; đã dùng thì đừng đổi.',
    ],
    en: [
      'THIS IS A TEMPLATE. The province of Vĩnh Hà and all below are invented.',
      'Put your directive in its place, bit by bit. What follows a # has no effect and can go.',
      'The id is what every report will name: province and date. Never change it once it is used.',
    ],
  },
  agencies: {
    vi: [
      'Chữ viết tắt đầu tiên đứng trong ký hiệu báo cáo: BC-SNV.',
      'Văn bản của tỉnh đã có: chỉ cần khóa “cơ quan theo” với mã văn bản ấy.',
    ],
    en: [
      'The first abbreviation stands in the symbols of reports: BC-SNV.',
      'For a province that is known: “agenciesFrom” with the id of its directive is enough.',
    ],
  },
  groups: {
    vi: ['Cụm như “các sở, ngành” là một nhóm: kê thành viên bằng tên hoặc chữ viết tắt.'],
    en: ['Words such as “all departments” are a group: list its members by name or abbreviation.'],
  },
  indicators: {
    vi: ['Có tử số và mẫu số là tỷ lệ; không có mẫu số là số lượng.'],
    en: ['With numerator and denominator it is a rate; without a denominator, a count.'],
  },
  tasks: {
    vi: [
      'Mỗi điểm của văn bản là một nhiệm vụ: điểm a mục 1 là 1.a. Việc thêm sau đặt ở cuối.',
      'Thời hạn: một ngày, một kỳ, hoặc thường xuyên, hằng năm, khẩn trương, kịp thời, không nêu.',
    ],
    en: [
      'Each point is a task: point a of clause 1 is 1.a. What is added later goes to the end.',
      'A deadline is a day, a period, or continuous, annual, urgent, timely, undated.',
    ],
  },
  duty: {
    vi: ['Ai báo cáo, gửi ai, qua ai, kỳ nào, hạn ngày nào.'],
    en: ['Who reports, to whom, through whom, on which period, by when.'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<keyof Bilingual, readonly string[]>>>>;
