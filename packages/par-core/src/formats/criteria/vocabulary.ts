import type { TermsOf } from '../terms';
import type { area, component, criteriaSet, criterion, decision, group, override, part, rounding } from './schema';

const PROVENANCE = {
  vi: 'nguồn số liệu',
  aliases: ['nguồn'],
  about: {
    vi: 'Số liệu lấy từ đâu: tên văn bản, trang thông tin; hoặc “tự đặt”, “chưa kiểm chứng”. Bỏ trống: như mục bên trên.',
    en: 'Where the numbers are written: the source; or “own”, “unverified”. Without it: as of the item above.',
  },
  example: 'Phụ lục Quyết định 1149/QĐ-BNV',
} as const;

const NOTE = { vi: 'ghi chú', about: { vi: 'Ghi chú.', en: 'Note.' } } as const;

export const CRITERIA_SET = {
  format: {
    vi: 'mẫu',
    about: { vi: 'Mẫu và phiên bản của tệp: par-criteria/1.', en: 'Format and version of the file: par-criteria/1.' },
    example: 'par-criteria/1',
  },
  id: {
    vi: 'mã',
    about: {
      vi: 'Mã của bộ tiêu chí, mà báo cáo sẽ ghi: chữ thường không dấu, nối bằng gạch ngang.',
      en: 'Id of the set, which reports will name: lower-case letters without diacritics joined by hyphens.',
    },
    example: 'vinh-ha-2023',
  },
  extends: {
    vi: 'kế thừa',
    aliases: ['kế thừa từ'],
    about: {
      vi: 'Mã bộ tiêu chí được lấy làm gốc: có sẵn, hoặc trong tệp gần đó. Khi ấy chỉ cần ghi những gì khác.',
      en: 'Id of the set that this one builds on: a built-in one, or one in a file nearby. Only differences are written.',
    },
    example: 'par-index-2021',
  },
  name: {
    vi: 'tên',
    about: { vi: 'Tên đầy đủ của bộ tiêu chí.', en: 'What the set is called.' },
    example: 'Bộ tiêu chí đánh giá cải cách hành chính năm 2023',
  },
  year: { vi: 'năm', about: { vi: 'Năm được đánh giá.', en: 'The year that is scored.' }, example: '2023' },
  validFrom: {
    vi: 'hiệu lực từ',
    about: { vi: 'Ngày bắt đầu có hiệu lực.', en: 'First day of validity.' },
    example: '01/01/2023',
  },
  validTo: {
    vi: 'hiệu lực đến',
    about: { vi: 'Ngày cuối có hiệu lực.', en: 'Last day of validity.' },
    example: '31/12/2023',
  },
  decision: {
    vi: 'quyết định',
    aliases: ['quyết định ban hành'],
    about: {
      vi: 'Quyết định ban hành: số ký hiệu, hoặc thêm ngày, cơ quan ban hành, trích yếu.',
      en: 'The decision that issued it: its number and symbol, or with date, issuer and title.',
    },
    example: '1149/QĐ-BNV',
  },
  provenance: {
    ...PROVENANCE,
    about: {
      vi: 'Nguồn của mọi con số trong tệp không ghi nguồn riêng: tên văn bản, trang thông tin; hoặc “tự đặt”, “chưa kiểm chứng”.',
      en: 'Of every number that does not say otherwise: the source; or “own”, “unverified”.',
    },
  },
  rounding: {
    vi: 'làm tròn',
    about: {
      vi: 'Cách làm tròn số in ra. Bỏ trống: hai chữ số thập phân, làm tròn thông thường.',
      en: 'How printed figures are rounded. Without it: two digits, half away from zero.',
    },
  },
  groups: {
    vi: 'xếp loại',
    aliases: ['mức xếp loại'],
    about: { vi: 'Các mức xếp loại của năm, mức cao nhất trước.', en: 'Groups of the year, best first.' },
  },
  groupsProvenance: {
    vi: 'nguồn xếp loại',
    about: {
      vi: 'Nguồn của các mức xếp loại, nếu khác với cả bộ.',
      en: 'Where the groups are written, if elsewhere than the rest.',
    },
  },
  note: NOTE,
  overrides: {
    vi: 'thay đổi',
    about: {
      vi: 'Những chỗ khác với bộ gốc, từng mục theo mã: sửa, bỏ, hoặc thêm mới.',
      en: 'What differs from the set this one builds on, item by item: changed, removed, or new.',
    },
  },
  areas: {
    vi: 'lĩnh vực',
    about: { vi: 'Các lĩnh vực, theo thứ tự.', en: 'The areas, in order.' },
  },
} as const satisfies TermsOf<typeof criteriaSet>;

export const DECISION = {
  reference: {
    vi: 'số ký hiệu',
    about: { vi: 'Số, ký hiệu của quyết định.', en: 'Number and symbol of the decision.' },
    example: '1149/QĐ-BNV',
  },
  date: { vi: 'ngày', about: { vi: 'Ngày ban hành.', en: 'Its date.' }, example: '30/12/2020' },
  issuer: { vi: 'cơ quan ban hành', about: { vi: 'Cơ quan ban hành.', en: 'Who issued it.' }, example: 'Bộ Nội vụ' },
  title: { vi: 'trích yếu', about: { vi: 'Trích yếu nội dung.', en: 'Its subject.' } },
} as const satisfies TermsOf<typeof decision>;

export const ROUNDING = {
  digits: {
    vi: 'chữ số thập phân',
    aliases: ['chữ số'],
    about: { vi: 'Số chữ số sau dấu phẩy, 0 đến 10.', en: 'Decimal places, 0 to 10.' },
    example: '2',
  },
  mode: {
    vi: 'cách',
    about: { vi: 'Cách làm tròn. Bỏ trống: thông thường.', en: 'The mode. Without it: half away from zero.' },
  },
} as const satisfies TermsOf<typeof rounding>;

export const GROUP = {
  name: { vi: 'tên', about: { vi: 'Tên mức xếp loại.', en: 'The group’s name.' }, example: 'Tốt' },
  from: {
    vi: 'từ',
    about: {
      vi: 'Chỉ số từ bao nhiêu trở lên. Mức cuối cùng bỏ trống.',
      en: 'Lowest index of the group, inclusive. The last group has none.',
    },
    example: '90%',
  },
  above: {
    vi: 'trên',
    about: { vi: 'Chỉ số phải lớn hơn bao nhiêu.', en: 'What the index has to exceed.' },
    example: '90%',
  },
} as const satisfies TermsOf<typeof group>;

const ITEM = {
  id: {
    vi: 'mã',
    about: { vi: 'Mã, không trùng với mục nào khác trong bộ.', en: 'Its id, unique in the set.' },
    example: '1.1.1',
  },
  name: { vi: 'tên', about: { vi: 'Tên như trong quyết định.', en: 'Its name as in the decision.' } },
  maximum: {
    vi: 'điểm tối đa',
    aliases: ['điểm chuẩn'],
    about: {
      vi: 'Điểm cao nhất. Của mục có mục con: bằng tổng các mục con.',
      en: 'Highest points; of an item with others below it their sum.',
    },
    example: '1,5',
  },
  scoredBy: {
    vi: 'chấm bởi',
    about: {
      vi: 'Ai chấm. Bỏ trống: theo cách chấm – phiếu khảo sát là điều tra xã hội học, chỉ số bên ngoài là số liệu bên ngoài, còn lại là tự chấm.',
      en: 'Who scores it. Without it, told from the rule: survey, external, else self-assessment.',
    },
  },
  rule: {
    vi: 'cách chấm',
    aliases: ['cách tính điểm', 'thang điểm chấm'],
    about: {
      vi: 'Cách tính điểm: một kiểu, với các khóa của kiểu ấy.',
      en: 'How it is scored: a kind, with the keys of that kind.',
    },
  },
  evidence: {
    vi: 'tài liệu kiểm chứng',
    aliases: ['minh chứng'],
    about: {
      vi: 'Có bắt buộc tài liệu kiểm chứng không, và hạn cuối của tài liệu. Bỏ trống: không bắt buộc.',
      en: 'Whether evidence is required, and by which day. Without it: not required.',
    },
  },
  notApplicable: {
    vi: 'không áp dụng',
    about: {
      vi: 'Cơ quan không có việc này thì chấm thế nào. Bỏ trống: luôn áp dụng.',
      en: 'What becomes of it where it does not apply. Without it: it always applies.',
    },
  },
  takes: {
    vi: 'lấy số liệu',
    aliases: ['lấy số liệu từ'],
    about: {
      vi: 'Số liệu trong báo cáo dùng để chấm: tên một số liệu, hoặc “indicator:” và mã chỉ tiêu.',
      en: 'The figure of a report that the rule takes: its name, or “indicator:” and the id of an indicator.',
    },
    example: 'indicator:one-stop-on-time',
  },
  provenance: PROVENANCE,
  note: NOTE,
} as const;

export const PART = ITEM satisfies TermsOf<typeof part>;
export const COMPONENT = {
  ...ITEM,
  parts: { vi: 'nội dung', about: { vi: 'Các nội dung của tiêu chí thành phần.', en: 'Its parts.' } },
} as const satisfies TermsOf<typeof component>;
export const CRITERION = {
  ...ITEM,
  components: { vi: 'tiêu chí thành phần', about: { vi: 'Các tiêu chí thành phần.', en: 'Its components.' } },
} as const satisfies TermsOf<typeof criterion>;
export const AREA = {
  ...ITEM,
  criteria: { vi: 'tiêu chí', about: { vi: 'Các tiêu chí của lĩnh vực.', en: 'Its criteria.' } },
} as const satisfies TermsOf<typeof area>;

export const OVERRIDE = {
  id: {
    vi: 'mã',
    about: {
      vi: 'Mã của mục được sửa hay bỏ trong bộ gốc; hoặc mã của mục mới.',
      en: 'Id of the item that is changed or removed; or of a new one.',
    },
    example: '1.1.1',
  },
  remove: {
    vi: 'bỏ',
    about: { vi: 'Bỏ mục này, cùng mọi mục con của nó.', en: 'The item is left out, with what stands under it.' },
    example: 'có',
  },
  parent: {
    vi: 'thuộc',
    about: { vi: 'Của mục mới: mã của mục chứa nó.', en: 'Of a new item: the id of the item it stands under.' },
    example: '1.1',
  },
  after: {
    vi: 'đứng sau',
    about: {
      vi: 'Của mục mới: mã của mục đứng ngay trước nó. Bỏ trống: đứng cuối.',
      en: 'Of a new item: the id of the one before it. Without it: it stands last.',
    },
    example: '1.1.1',
  },
  name: ITEM.name,
  maximum: ITEM.maximum,
  scoredBy: ITEM.scoredBy,
  rule: ITEM.rule,
  evidence: ITEM.evidence,
  notApplicable: ITEM.notApplicable,
  takes: ITEM.takes,
  provenance: {
    ...PROVENANCE,
    about: {
      vi: 'Nguồn của những con số ghi ở đây. Bỏ trống: nguồn ghi ở đầu tệp.',
      en: 'Where the numbers given here are written. Without it: that of the file.',
    },
  },
  note: NOTE,
} as const satisfies TermsOf<typeof override>;
