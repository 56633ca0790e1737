import type { Bilingual, Provenance } from '../../directive/model';
import type { Fact, Rate } from './rate';

/** Stands in the text of the directive. */
const LETTER = 'Công văn ngày 24/9/2021 của Ủy ban nhân dân tỉnh Sóc Trăng';
const IN_THE_LETTER: Provenance = { kind: 'sourced', source: LETTER };

const fromTheLetter = (vi: string, en: string): Provenance => ({
  kind: 'inferred',
  source: LETTER,
  how: { vi, en },
});

/** A formula that is customary, without a public source at hand. */
const CUSTOMARY: Provenance = {
  kind: 'unverified',
  note: {
    vi: 'Cách tính thường dùng khi chấm Chỉ số CCHC, chưa đối chiếu được với văn bản gốc.',
    en: 'The formula customary in scoring PAR INDEX, not yet checked against the original document.',
  },
};

const OWN: Provenance = {
  kind: 'own',
  note: {
    vi: 'Cách tính do phần mềm này đặt ra; văn bản chỉ nêu nội dung công việc.',
    en: 'Defined by this product; the directive only states the work.',
  },
};

const decision766 = (part: string): string => `Quyết định số 766/QĐ-TTg, chỉ số ${part}`;

/** Defined by a later set of indicators, which did not hold yet in 2021. */
const asIn766 = (part: string): Provenance => ({
  kind: 'inferred',
  source: decision766(part),
  how: {
    vi: 'Văn bản năm 2021 nêu tỷ lệ mà không định nghĩa; dùng định nghĩa của bộ chỉ số ban hành sau.',
    en: 'The directive of 2021 names the rate without defining it; the definition of the later index is used.',
  },
});

const unverified = (vi: string, en: string): Provenance => ({ kind: 'unverified', note: { vi, en } });

const SHARE: Bilingual = { vi: 'tử số / mẫu số × 100', en: 'numerator / denominator × 100' };

const NO_SECRET_DOCUMENTS: Fact = {
  text: {
    vi: 'Không tính văn bản mật vào tử số và mẫu số (điểm 1.l).',
    en: 'Secret documents count neither in the numerator nor in the denominator (clause 1.l).',
  },
  provenance: IN_THE_LETTER,
};

const PROCEDURES_WITHIN_AUTHORITY = {
  vi: 'Thủ tục hành chính thuộc thẩm quyền giải quyết',
  en: 'Administrative procedures within the agency’s authority',
};
const DOSSIERS_RECEIVED = { vi: 'Hồ sơ đã tiếp nhận trong kỳ', en: 'Dossiers received in the period' };
const DOSSIERS_HANDLED = { vi: 'Hồ sơ đã giải quyết trong kỳ', en: 'Dossiers handled in the period' };
const DOCUMENTS_ISSUED_INSIDE = {
  vi: 'Văn bản phát hành đến các cơ quan trong hệ thống phần mềm',
  en: 'Documents issued to agencies within the software system',
};

/** What most rates have in common: a part of all of them, counted, the more the better. */
const COUNTED_SHARE = {
  formula: SHARE,
  unit: 'percent',
  direction: 'increase',
  zeroDenominator: 'not-applicable',
  mayExceedHundred: false,
  mayBeNegative: false,
  counts: 'whole',
} as const;

const rates = [
  {
    ...COUNTED_SHARE,
    id: 'dossiers-on-time',
    name: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Dossiers handled on time' },
    numerator: { vi: 'Hồ sơ giải quyết đúng hoặc trước hạn', en: 'Dossiers handled on or before time' },
    denominator: DOSSIERS_HANDLED,
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'dossiers-within-time',
    name: {
      vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn hoặc còn trong hạn',
      en: 'Dossiers handled on time or still within time',
    },
    numerator: {
      vi: 'Hồ sơ giải quyết đúng hoặc trước hạn, và hồ sơ đang giải quyết còn trong hạn',
      en: 'Dossiers handled on or before time, and those in hand that are within time',
    },
    denominator: DOSSIERS_RECEIVED,
    provenance: asIn766('2.1'),
  },
  {
    ...COUNTED_SHARE,
    id: 'dossiers-late',
    name: { vi: 'Tỷ lệ hồ sơ trễ hạn', en: 'Late dossiers' },
    numerator: { vi: 'Hồ sơ giải quyết trễ hạn', en: 'Dossiers handled late' },
    denominator: DOSSIERS_HANDLED,
    formula: {
      vi: 'tử số / mẫu số × 100; cùng mẫu số với tỷ lệ đúng hạn nên hai tỷ lệ cộng lại là 100%',
      en: 'numerator / denominator × 100; of the same denominator as the on-time rate, so the two make 100%',
    },
    direction: 'decrease',
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'procedures-online',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính cung cấp trực tuyến mức độ 3, 4',
      en: 'Procedures offered online at level 3–4',
    },
    numerator: {
      vi: 'Thủ tục hành chính cung cấp trực tuyến mức độ 3 hoặc 4',
      en: 'Procedures offered online at level 3 or 4',
    },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    targets: [
      {
        value: 80,
        text: {
          vi: 'Mục tiêu của bộ chỉ số ban hành sau công văn',
          en: 'Target of the set of indicators issued after the directive',
        },
        provenance: { kind: 'sourced', source: decision766('3.1') },
      },
    ],
    provenance: asIn766('3.1'),
  },
  {
    ...COUNTED_SHARE,
    id: 'procedures-with-online-dossiers',
    name: {
      vi: 'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ',
      en: 'Online services that received dossiers',
    },
    numerator: { vi: 'Dịch vụ có ít nhất một hồ sơ trực tuyến', en: 'Services with at least one online dossier' },
    denominator: { vi: 'Dịch vụ công trực tuyến đang cung cấp', en: 'Online services offered' },
    provenance: asIn766('3.2'),
  },
  {
    ...COUNTED_SHARE,
    id: 'online-dossiers',
    name: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Dossiers submitted online' },
    numerator: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers submitted online' },
    denominator: DOSSIERS_RECEIVED,
    targets: [
      {
        value: 50,
        text: {
          vi: 'Mục tiêu của bộ chỉ số ban hành sau công văn; ở đó còn nhân hệ số đồng bộ, không tính ở đây',
          en: 'Target of the set of indicators issued after the directive; multiplied there by a coefficient of synchronisation, which is left out here',
        },
        provenance: { kind: 'sourced', source: decision766('3.3') },
      },
    ],
    provenance: asIn766('3.3'),
  },
  {
    ...COUNTED_SHARE,
    id: 'procedures-by-post',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính thực hiện được qua bưu chính công ích',
      en: 'Procedures offered through the public postal service',
    },
    numerator: {
      vi: 'Thủ tục hành chính cung cấp qua bưu chính công ích',
      en: 'Procedures offered through the public postal service',
    },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    provenance: OWN,
  },
  {
    ...COUNTED_SHARE,
    id: 'postal-dossiers',
    name: { vi: 'Tỷ lệ hồ sơ qua bưu chính công ích', en: 'Dossiers through the public postal service' },
    numerator: { vi: 'Hồ sơ nhận qua bưu chính công ích', en: 'Dossiers received through the postal service' },
    denominator: DOSSIERS_RECEIVED,
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'electronic-documents',
    name: { vi: 'Tỷ lệ văn bản gửi dưới dạng điện tử', en: 'Documents sent electronically' },
    numerator: { vi: 'Văn bản gửi dưới dạng điện tử', en: 'Documents sent electronically' },
    denominator: DOCUMENTS_ISSUED_INSIDE,
    exclusions: NO_SECRET_DOCUMENTS,
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'signed-documents',
    name: { vi: 'Tỷ lệ văn bản điện tử được ký số', en: 'Digitally signed documents' },
    numerator: { vi: 'Văn bản phát hành đã ký số', en: 'Documents issued with a digital signature' },
    denominator: DOCUMENTS_ISSUED_INSIDE,
    exclusions: NO_SECRET_DOCUMENTS,
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'electronic-work-files',
    name: {
      vi: 'Tỷ lệ hồ sơ công việc xử lý trên môi trường điện tử',
      en: 'Work files handled electronically',
    },
    numerator: {
      vi: 'Hồ sơ công việc xử lý hoàn toàn trên môi trường điện tử',
      en: 'Work files handled wholly electronically',
    },
    denominator: { vi: 'Hồ sơ công việc trong kỳ', en: 'Work files of the period' },
    targets: [
      [90, 'cấp tỉnh', 'the province'] as const,
      [80, 'cấp huyện', 'the district'] as const,
      [60, 'cấp xã', 'the commune'] as const,
    ].map(([value, vi, en]) => ({
      value,
      text: { vi: `Mục tiêu quốc gia của ${vi}`, en: `National target of ${en}` },
      provenance: unverified(
        'Thường được dẫn từ Nghị quyết 17/NQ-CP năm 2019 và Quyết định 749/QĐ-TTg năm 2020; chưa đối chiếu.',
        'Usually cited from resolution 17/NQ-CP of 2019 and decision 749/QĐ-TTg of 2020; not checked.',
      ),
    })),
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'commune-cadres-qualified',
    name: { vi: 'Tỷ lệ cán bộ cấp xã đạt chuẩn', en: 'Commune cadres who meet the standard' },
    numerator: { vi: 'Cán bộ cấp xã đạt chuẩn', en: 'Commune cadres who meet the standard' },
    denominator: { vi: 'Cán bộ cấp xã hiện có', en: 'Present commune cadres' },
    formula: {
      vi: 'tử số / mẫu số × 100; không cộng công chức cấp xã, là một tỷ lệ khác',
      en: 'numerator / denominator × 100; without commune civil servants, which are another rate',
    },
    targets: [
      {
        value: 100,
        text: { vi: 'Đích của điểm 1.n', en: 'The goal of clause 1.n' },
        provenance: fromTheLetter(
          'Điểm 1.n áp dụng cho nơi "chưa đạt 100%", nên đích là 100%.',
          'Clause 1.n applies where the rate is "not yet 100%", so the goal is 100%.',
        ),
      },
    ],
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'commune-civil-servants-qualified',
    name: { vi: 'Tỷ lệ công chức cấp xã đạt chuẩn', en: 'Commune civil servants who meet the standard' },
    numerator: { vi: 'Công chức cấp xã đạt chuẩn', en: 'Commune civil servants who meet the standard' },
    denominator: { vi: 'Công chức cấp xã hiện có', en: 'Present commune civil servants' },
    formula: {
      vi: 'tử số / mẫu số × 100; không cộng cán bộ cấp xã, là một tỷ lệ khác',
      en: 'numerator / denominator × 100; without commune cadres, which are another rate',
    },
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'audit-recommendations-resolved',
    name: { vi: 'Tỷ lệ kiến nghị kiểm toán đã xử lý', en: 'Audit recommendations resolved' },
    numerator: { vi: 'Kiến nghị đã xử lý xong', en: 'Recommendations settled' },
    denominator: { vi: 'Kiến nghị Kiểm toán Nhà nước đã nêu', en: 'Recommendations made' },
    targets: [
      {
        value: 100,
        text: { vi: 'Đích của điểm 3.a', en: 'The goal of clause 3.a' },
        provenance: fromTheLetter(
          'Điểm 3.a yêu cầu xử lý "dứt điểm", tức không để lại kiến nghị nào.',
          'Clause 3.a asks to settle them "for good", so that none is left.',
        ),
      },
    ],
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'audit-amounts-resolved',
    name: {
      vi: 'Tỷ lệ kiến nghị kiểm toán đã xử lý, tính theo số tiền',
      en: 'Audit recommendations resolved, by amount of money',
    },
    numerator: { vi: 'Số tiền đã xử lý theo kiến nghị', en: 'Amount settled as recommended' },
    denominator: { vi: 'Số tiền Kiểm toán Nhà nước kiến nghị xử lý', en: 'Amount recommended to be settled' },
    counts: 'amount',
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'government-tasks-on-time',
    name: {
      vi: 'Tỷ lệ nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao hoàn thành đúng hạn',
      en: 'Tasks of the Government and the Prime Minister done on time',
    },
    numerator: { vi: 'Nhiệm vụ hoàn thành đúng hạn', en: 'Tasks done on time' },
    denominator: { vi: 'Nhiệm vụ đến hạn trong kỳ', en: 'Tasks due in the period' },
    formula: {
      vi: 'tử số / mẫu số × 100; nhiệm vụ chưa đến hạn không tính, nhiệm vụ hoàn thành trễ chỉ tính ở mẫu số',
      en: 'numerator / denominator × 100; tasks not yet due do not count, tasks done late count in the denominator only',
    },
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'position-schemes-approved',
    name: { vi: 'Tỷ lệ đề án vị trí việc làm được phê duyệt', en: 'Position schemes approved' },
    numerator: { vi: 'Đơn vị có đề án đã phê duyệt', en: 'Units with an approved scheme' },
    denominator: { vi: 'Đơn vị phải có đề án', en: 'Units that must have a scheme' },
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'self-funded-recurrent-expenditure',
    name: { vi: 'Mức tự bảo đảm chi thường xuyên', en: 'Recurrent expenditure funded by the unit itself' },
    numerator: { vi: 'Nguồn thu dùng cho chi thường xuyên', en: 'Income available for recurrent expenditure' },
    denominator: { vi: 'Chi thường xuyên', en: 'Recurrent expenditure' },
    mayExceedHundred: true,
    counts: 'amount',
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'self-funding-units',
    name: {
      vi: 'Tỷ lệ đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên',
      en: 'Public service units that fund their recurrent expenditure',
    },
    numerator: { vi: 'Đơn vị tự bảo đảm chi thường xuyên', en: 'Units that fund their recurrent expenditure' },
    denominator: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service units' },
    provenance: CUSTOMARY,
  },
  {
    ...COUNTED_SHARE,
    id: 'staff-reduction',
    name: { vi: 'Tỷ lệ giảm biên chế so với năm 2015', en: 'Staff reduction against 2015' },
    numerator: { vi: 'Biên chế năm 2015 trừ biên chế hiện nay', en: 'Staff of 2015 less present staff' },
    denominator: { vi: 'Biên chế năm 2015', en: 'Staff of 2015' },
    formula: {
      vi: '(biên chế năm 2015 − biên chế hiện nay) / biên chế năm 2015 × 100; âm khi biên chế tăng',
      en: '(staff of 2015 − present staff) / staff of 2015 × 100; below zero where staff grew',
    },
    mayBeNegative: true,
    targets: [
      {
        value: 10,
        text: { vi: 'Mục tiêu đến năm 2021', en: 'Target by 2021' },
        provenance: unverified(
          'Thường được dẫn từ Nghị quyết 39-NQ/TW; chưa đối chiếu.',
          'Usually cited from resolution 39-NQ/TW; not checked.',
        ),
      },
    ],
    provenance: CUSTOMARY,
  },
] as const satisfies readonly Rate[];

export type RateId = (typeof rates)[number]['id'];

/**
 * The rates that the directive names. What is known of each differs from part to part: that secret documents are left
 * out stands in the letter, how the share of signed documents is computed is common knowledge of the field. So each
 * part says for itself how it is known, and what is unverified is shown as such.
 */
export const RATES: readonly (Rate & { readonly id: RateId })[] = rates;
