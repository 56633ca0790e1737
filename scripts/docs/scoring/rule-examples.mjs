/** @typedef {import('../core.mjs').Bilingual} Bilingual */
/** @typedef {import('../../../packages/par-core/src/scoring/index').Rule} Rule */
/** @typedef {import('../../../packages/par-core/src/scoring/index').Entry} Entry */
/** @typedef {import('../../../packages/par-core/src/scoring/index').Numeral} Numeral */
/** @typedef {import('../../../packages/par-core/src/scoring/index').RuleKindName} RuleKindName */

/**
 * An example of one kind of rule. Its numbers are made up to show the rule, and are no decision's.
 * @typedef {object} RuleExample
 * @property {RuleKindName} kind
 * @property {Bilingual} name what is scored
 * @property {Numeral} maximum
 * @property {Rule} rule
 * @property {Bilingual} when what the kind is for
 * @property {readonly { readonly entry: Entry, readonly says: Bilingual }[]} inputs what is put in, and how one says so
 */

/** @type {readonly RuleExample[]} Every kind but `sum`, in the order in which the pages count them. */
export const RULE_EXAMPLES = [
  {
    kind: 'yes-no',
    name: { vi: 'Ban hành kế hoạch cải cách hành chính năm', en: 'Reform plan of the year issued' },
    maximum: 1,
    rule: { kind: 'yes-no' },
    when: {
      vi: 'Việc chỉ có thể đạt hoặc không đạt.',
      en: 'For what is either done or not.',
    },
    inputs: [
      { entry: true, says: { vi: 'có', en: 'yes' } },
      { entry: false, says: { vi: 'không', en: 'no' } },
    ],
  },
  {
    kind: 'bands',
    name: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers decided in time' },
    maximum: 2,
    rule: {
      kind: 'bands',
      unit: 'percent',
      bands: [
        { from: 95, points: 2 },
        { from: 80, to: 95, points: 1 },
        { from: 60, to: 80, points: 0.5 },
        { to: 60, points: 0 },
      ],
    },
    when: {
      vi: 'Mỗi khoảng giá trị một mức điểm. Cận dưới thuộc khoảng, cận trên thì không.',
      en: 'Each band of values has its points. The lower end belongs to the band, the upper one does not.',
    },
    inputs: [
      { entry: '95%', says: { vi: '95%', en: '95%' } },
      {
        entry: { value: { numerator: 1861, denominator: 1960 } },
        says: { vi: '1.861 trên 1.960 hồ sơ', en: '1,861 of 1,960 dossiers' },
      },
      { entry: 42, says: { vi: '42%', en: '42%' } },
    ],
  },
  {
    kind: 'linear',
    name: { vi: 'Xử lý vấn đề phát hiện qua kiểm tra', en: 'Problems found by inspections dealt with' },
    maximum: 1.5,
    rule: { kind: 'linear' },
    when: { vi: 'Điểm theo đúng tỷ lệ, không có ngưỡng.', en: 'In proportion to a rate, with no threshold.' },
    inputs: [
      { entry: '87.5%', says: { vi: '87,5%', en: '87.5%' } },
      { entry: { value: { numerator: 2, denominator: 3 } }, says: { vi: '2 trên 3 vấn đề', en: '2 of 3 problems' } },
    ],
  },
  {
    kind: 'linear-with-floor',
    name: { vi: 'Hoàn thành kế hoạch cải cách hành chính', en: 'Reform plan carried out' },
    maximum: 1.5,
    rule: { kind: 'linear-with-floor', floor: 80 },
    when: {
      vi: 'Theo tỷ lệ, nhưng dưới mức sàn thì không có điểm.',
      en: 'In proportion to a rate, with nothing below a floor.',
    },
    inputs: [
      { entry: '87.5%', says: { vi: '87,5%', en: '87.5%' } },
      { entry: '79.99%', says: { vi: '79,99%', en: '79.99%' } },
      { entry: 100, says: { vi: '100%', en: '100%' } },
    ],
  },
  {
    kind: 'linear-to-target',
    name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers handed in online' },
    maximum: 2,
    rule: { kind: 'linear-to-target', unit: 'percent', target: 50 },
    when: {
      vi: 'Đủ điểm từ mục tiêu trở lên; thấp hơn thì theo tỷ lệ so với mục tiêu.',
      en: 'Full points from a target on, in proportion to it below.',
    },
    inputs: [
      { entry: '30%', says: { vi: '30%', en: '30%' } },
      { entry: '62%', says: { vi: '62%', en: '62%' } },
    ],
  },
  {
    kind: 'linear-between',
    name: { vi: 'Số ngày xử lý trung bình một hồ sơ', en: 'Mean days to decide a dossier' },
    maximum: 2,
    rule: { kind: 'linear-between', unit: 'number', low: 15, high: 5 },
    when: {
      vi: 'Giữa hai ngưỡng thì theo tỷ lệ. Ngưỡng đầu có thể lớn hơn ngưỡng sau, khi càng ít càng tốt.',
      en: 'In proportion between two thresholds. The first may be the larger one, where less is better.',
    },
    inputs: [
      { entry: 7.5, says: { vi: '7,5 ngày', en: '7.5 days' } },
      { entry: 4, says: { vi: '4 ngày', en: '4 days' } },
      { entry: 20, says: { vi: '20 ngày', en: '20 days' } },
    ],
  },
  {
    kind: 'deduction',
    name: { vi: 'Văn bản bị nhắc nhở', en: 'Reminders received' },
    maximum: 1.5,
    rule: { kind: 'deduction', perCase: 0.25, free: 1 },
    when: {
      vi: 'Trừ điểm cho mỗi trường hợp, có thể miễn vài trường hợp đầu.',
      en: 'So much off for each case; the first few may be free.',
    },
    inputs: [
      { entry: 1, says: { vi: '1 văn bản', en: '1 reminder' } },
      { entry: 4, says: { vi: '4 văn bản', en: '4 reminders' } },
      { entry: 9, says: { vi: '9 văn bản', en: '9 reminders' } },
    ],
  },
  {
    kind: 'count-bands',
    name: { vi: 'Sáng kiến cải cách hành chính được áp dụng', en: 'Initiatives put to use' },
    maximum: 1.5,
    rule: {
      kind: 'count-bands',
      bands: [
        { atLeast: 3, points: 1.5 },
        { atLeast: 2, points: 1 },
        { atLeast: 1, points: 0.5 },
      ],
    },
    when: { vi: 'Mức điểm theo số lượng đạt được.', en: 'Points by how many there are.' },
    inputs: [
      { entry: 2, says: { vi: '2 sáng kiến', en: '2 initiatives' } },
      { entry: 0, says: { vi: 'không có sáng kiến nào', en: 'none' } },
    ],
  },
  {
    kind: 'date-bands',
    name: { vi: 'Gửi báo cáo quý IV năm 2021', en: 'Report of quarter IV of 2021 sent' },
    maximum: 1,
    rule: {
      kind: 'date-bands',
      bands: [
        { by: '2021-12-15', points: 1 },
        { by: '2021-12-25', points: 0.5 },
        { by: '2021-12-31', points: 0.25 },
      ],
    },
    when: { vi: 'Mức điểm theo ngày hoàn thành.', en: 'Points by the day it was done.' },
    inputs: [
      { entry: '2021-12-10', says: { vi: '10/12/2021', en: '10 December 2021' } },
      { entry: '2021-12-28', says: { vi: '28/12/2021', en: '28 December 2021' } },
      { entry: false, says: { vi: 'không thực hiện', en: 'not done' } },
    ],
  },
  {
    kind: 'survey',
    name: { vi: 'Đánh giá của cán bộ, công chức', en: 'Opinion of civil servants' },
    maximum: 5,
    rule: {
      kind: 'survey',
      options: [
        { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, weight: 100 },
        { id: 'kha', name: { vi: 'Khá', en: 'Fair' }, weight: 70 },
        { id: 'kem', name: { vi: 'Kém', en: 'Poor' }, weight: 0 },
      ],
    },
    when: {
      vi: 'Điểm từ phiếu điều tra: mỗi phương án trả lời có một trọng số.',
      en: 'Points from questionnaires; each answer has a weight.',
    },
    inputs: [
      {
        entry: { value: { tot: 61, kha: 30, kem: 9 } },
        says: { vi: '61 phiếu Tốt, 30 Khá, 9 Kém', en: '61 answers Good, 30 Fair, 9 Poor' },
      },
    ],
  },
  {
    kind: 'growth',
    name: { vi: 'Số hồ sơ trực tuyến', en: 'Dossiers handed in online' },
    maximum: 2,
    rule: {
      kind: 'growth',
      measure: 'percent',
      unit: 'count',
      bands: [
        { from: 10, points: 2 },
        { above: 0, points: 1 },
      ],
    },
    when: {
      vi: 'So với năm trước, bằng phần trăm hoặc bằng chênh lệch. “Trên 0%” không gồm 0%.',
      en: 'Against the year before, in percent of it or as a difference. “More than 0%” does not hold 0%.',
    },
    inputs: [
      {
        entry: { value: { current: 540, previous: 500 } },
        says: { vi: 'năm nay 540, năm trước 500', en: '540 this year, 500 the year before' },
      },
      {
        entry: { value: { current: 500, previous: 500 } },
        says: { vi: 'năm nay 500, năm trước 500', en: '500 this year, 500 the year before' },
      },
    ],
  },
  {
    kind: 'external-index',
    name: { vi: 'Mức độ hài lòng của người dân, tổ chức', en: 'Satisfaction of people and organisations' },
    maximum: 10,
    rule: { kind: 'external-index', index: 'SIPAS' },
    when: {
      vi: 'Kết quả đo ở nơi khác, theo thang điểm của nó (100 nếu không ghi).',
      en: 'A result measured elsewhere, on its own scale (100 unless told otherwise).',
    },
    inputs: [{ entry: '89.51%', says: { vi: '89,51%', en: '89.51%' } }],
  },
  {
    kind: 'evidence',
    name: { vi: 'Tuyên truyền cải cách hành chính', en: 'Publicity for the reform' },
    maximum: 1,
    rule: { kind: 'evidence', dueOn: '2021-12-15', rule: { kind: 'linear' } },
    when: {
      vi: 'Bao ngoài một cách chấm khác: không có tài liệu kiểm chứng đúng hạn thì 0 điểm.',
      en: 'Around another rule: nothing where no document proves it in time.',
    },
    inputs: [
      {
        entry: { value: '80%', evidence: [{ date: '2021-12-01' }] },
        says: { vi: '80%, tài liệu ngày 01/12/2021', en: '80%, a document of 1 December 2021' },
      },
      {
        entry: { value: '80%', evidence: [{ date: '2021-12-20' }] },
        says: { vi: '80%, tài liệu ngày 20/12/2021', en: '80%, a document of 20 December 2021' },
      },
      { entry: { value: '80%' }, says: { vi: '80%, không có tài liệu', en: '80%, no document' } },
    ],
  },
  {
    kind: 'not-applicable',
    name: { vi: 'Cấp xã đạt chuẩn tiếp cận pháp luật', en: 'Communes that meet the standard' },
    maximum: 1,
    rule: { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } },
    when: {
      vi: 'Bao ngoài một cách chấm khác, cho tiêu chí có thể không áp dụng đối với một số cơ quan: không tính vào điểm tối đa, hoặc được đủ điểm. Không bao giờ là 0 điểm.',
      en: 'Around another rule, where a criterion may not concern an agency: it is left out of the maximum, or full. Never zero.',
    },
    inputs: [
      { entry: { value: '60%' }, says: { vi: '60%', en: '60%' } },
      { entry: { notApplicable: true }, says: { vi: 'không áp dụng', en: 'does not apply' } },
    ],
  },
  {
    kind: 'formula',
    name: { vi: 'Thực hiện nhiệm vụ được giao', en: 'Assigned tasks carried out' },
    maximum: 2,
    rule: {
      kind: 'formula',
      variables: [
        { id: 'giao', name: { vi: 'số nhiệm vụ được giao', en: 'tasks assigned' }, unit: 'count' },
        { id: 'đúng_hạn', name: { vi: 'số hoàn thành đúng hạn', en: 'done in time' }, unit: 'count' },
        { id: 'trễ', name: { vi: 'số hoàn thành trễ hạn', en: 'done late' }, unit: 'count' },
      ],
      alternatives: [
        {
          id: 'a',
          name: { vi: 'tính cả nhiệm vụ trễ hạn', en: 'late tasks count half' },
          expression: '(đúng_hạn + trễ / 2) / giao * 2',
        },
        {
          id: 'b',
          name: { vi: 'chỉ tính khi đạt 80%', en: 'only from 80% on' },
          expression: 'if(đúng_hạn / giao >= 80%; đúng_hạn / giao * 2; 0)',
        },
      ],
    },
    when: {
      vi: 'Khi các kiểu khác không đủ. Có thể nêu nhiều phương án, người chấm chọn một. Phần thập phân viết sau dấu chấm, các tham số cách nhau bằng dấu chấm phẩy.',
      en: 'Where the other kinds do not do. There may be several alternatives, of which the scorer chooses one. Decimals have a point, arguments are parted by semicolons.',
    },
    inputs: [
      {
        entry: { value: { giao: 48, đúng_hạn: 41, trễ: 3 }, choice: 'a' },
        says: {
          vi: 'giao 48, đúng hạn 41, trễ 3; phương án thứ nhất',
          en: '48 assigned, 41 in time, 3 late; the first alternative',
        },
      },
      {
        entry: { value: { giao: 48, đúng_hạn: 30, trễ: 3 }, choice: 'b' },
        says: {
          vi: 'giao 48, đúng hạn 30, trễ 3; phương án thứ hai',
          en: '48 assigned, 30 in time, 3 late; the second alternative',
        },
      },
      {
        entry: { value: { giao: 0, đúng_hạn: 0, trễ: 0 }, choice: 'a' },
        says: { vi: 'không được giao nhiệm vụ nào', en: 'no task assigned' },
      },
    ],
  },
];
