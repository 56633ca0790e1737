import type { CriteriaSet, Inputs } from '../src/scoring/index';

/** A set of all sixteen kinds of rule, in the words of a province; its numbers are no decision's. */
export const SAMPLE_SET: CriteriaSet = {
  id: 'bo-tieu-chi-thu',
  name: { vi: 'Bộ tiêu chí thử của các sở, ngành năm 2021', en: 'Sample criteria of departments, 2021' },
  year: 2021,
  decision: {
    reference: '3119/QĐ-UBND',
    date: '2021-11-05',
    issuer: { vi: 'Ủy ban nhân dân tỉnh Sóc Trăng', en: "Sóc Trăng Provincial People's Committee" },
  },
  provenance: { kind: 'own', note: { vi: 'số dùng để thử', en: 'numbers for testing' } },
  groups: {
    provenance: { kind: 'unverified' },
    bands: [
      { name: 'Tốt', from: 90, exclusive: true },
      { name: 'Khá', from: 80 },
      { name: 'Trung bình', from: 65 },
      { name: 'Yếu' },
    ],
  },
  areas: [
    {
      id: '1',
      name: { vi: 'Công tác chỉ đạo, điều hành', en: 'Direction' },
      maximum: 9.5,
      items: [
        {
          id: '1.1',
          name: { vi: 'Kế hoạch cải cách hành chính', en: 'Reform plan' },
          maximum: 5,
          items: [
            {
              id: '1.1.1',
              name: { vi: 'Ban hành kế hoạch đúng thời hạn', en: 'Plan issued in time' },
              maximum: 1,
              scoredBy: 'self-assessment',
              rule: {
                kind: 'evidence',
                dueOn: '2021-03-31',
                rule: {
                  kind: 'date-bands',
                  bands: [
                    { by: '2021-02-28', points: 0.5 },
                    { by: '2021-01-31', points: 1 },
                  ],
                },
              },
            },
            {
              id: '1.1.2',
              name: { vi: 'Mức độ hoàn thành kế hoạch', en: 'Plan carried out' },
              maximum: 1.5,
              scoredBy: 'self-assessment',
              rule: { kind: 'linear-with-floor', floor: 50 },
              ruleProvenance: { kind: 'unverified', note: { vi: 'theo trí nhớ', en: 'from memory' } },
            },
            {
              id: '1.1.3',
              name: { vi: 'Tuyên truyền cải cách hành chính', en: 'Publicity' },
              maximum: 1,
              scoredBy: 'self-assessment',
              rule: { kind: 'yes-no' },
            },
            {
              id: '1.1.4',
              name: { vi: 'Sáng kiến cải cách hành chính', en: 'Initiatives' },
              maximum: 1.5,
              scoredBy: 'self-assessment',
              rule: {
                kind: 'count-bands',
                bands: [
                  { atLeast: 1, points: 0.5 },
                  { atLeast: 2, points: 1 },
                  { atLeast: 3, points: 1.5 },
                ],
              },
            },
          ],
        },
        {
          id: '1.2',
          name: { vi: 'Kiểm tra, thực hiện nhiệm vụ được giao', en: 'Inspection and assigned tasks' },
          maximum: 4.5,
          provenance: { kind: 'unverified' },
          items: [
            {
              id: '1.2.1',
              name: { vi: 'Xử lý vấn đề phát hiện qua kiểm tra', en: 'Problems dealt with' },
              maximum: 1,
              scoredBy: 'self-assessment',
              rule: { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } },
            },
            {
              id: '1.2.2',
              name: { vi: 'Nhiệm vụ Ủy ban nhân dân tỉnh giao', en: 'Tasks assigned by the province' },
              maximum: 2,
              scoredBy: 'self-assessment',
              rule: {
                kind: 'formula',
                variables: [
                  { id: 'giao', name: { vi: 'số nhiệm vụ được giao', en: 'tasks assigned' }, unit: 'count' },
                  { id: 'đúng_hạn', name: { vi: 'số hoàn thành đúng hạn', en: 'done in time' }, unit: 'count' },
                  { id: 'trễ', name: { vi: 'số hoàn thành trễ hạn', en: 'done late' }, unit: 'count' },
                  {
                    id: 'tỷ_lệ',
                    name: { vi: 'tỷ lệ hoàn thành', en: 'share done' },
                    unit: 'percent',
                    expression: '(đúng_hạn + trễ) / giao',
                  },
                ],
                alternatives: [
                  {
                    id: 'có-trễ',
                    name: { vi: 'Có nhiệm vụ trễ hạn', en: 'Some tasks late' },
                    expression: 'if(tỷ_lệ >= 80%; đúng_hạn / giao * 2 + trễ / giao; 0)',
                  },
                  {
                    id: 'không-trễ',
                    name: { vi: 'Không có nhiệm vụ trễ hạn', en: 'No task late' },
                    expression: 'min(2, 2 * tỷ_lệ)',
                  },
                ],
              },
            },
            {
              id: '1.2.3',
              name: { vi: 'Văn bản bị nhắc nhở', en: 'Reminders received' },
              maximum: 1.5,
              scoredBy: 'self-assessment',
              rule: { kind: 'deduction', perCase: 0.25, free: 1 },
            },
          ],
        },
      ],
    },
    {
      id: '2',
      name: { vi: 'Cải cách thủ tục hành chính', en: 'Administrative procedures' },
      maximum: 8,
      items: [
        {
          id: '2.1',
          name: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers in time' },
          maximum: 2,
          scoredBy: 'self-assessment',
          rule: {
            kind: 'bands',
            unit: 'percent',
            bands: [
              { from: 95, points: 2 },
              { from: 80, to: 95, points: 1 },
              { to: 80, points: 0 },
            ],
          },
        },
        {
          id: '2.2',
          name: { vi: 'Hồ sơ trực tuyến', en: 'Dossiers online' },
          maximum: 2,
          scoredBy: 'self-assessment',
          rule: { kind: 'linear-to-target', unit: 'percent', target: 50 },
        },
        {
          id: '2.3',
          name: { vi: 'Số ngày xử lý trung bình', en: 'Mean days to decide' },
          maximum: 2,
          scoredBy: 'self-assessment',
          rule: { kind: 'linear-between', unit: 'number', low: 15, high: 5 },
        },
        {
          id: '2.4',
          name: { vi: 'Tăng hồ sơ trực tuyến so với năm 2020', en: 'Growth of dossiers online' },
          maximum: 2,
          scoredBy: 'self-assessment',
          rule: {
            kind: 'growth',
            measure: 'percent',
            unit: 'count',
            bands: [
              { from: 10, points: 2 },
              { above: 0, points: 1 },
            ],
          },
        },
      ],
    },
    {
      id: '3',
      name: { vi: 'Điều tra và chỉ số bên ngoài', en: 'Surveys and external indexes' },
      maximum: 15,
      items: [
        {
          id: '3.1',
          name: { vi: 'Đánh giá của cán bộ, công chức', en: 'Opinion of civil servants' },
          maximum: 5,
          scoredBy: 'survey',
          rule: {
            kind: 'survey',
            options: [
              { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, weight: 100 },
              { id: 'kha', name: { vi: 'Khá', en: 'Fair' }, weight: 70 },
              { id: 'kem', name: { vi: 'Kém', en: 'Poor' }, weight: 0 },
            ],
          },
        },
        {
          id: '3.2',
          name: { vi: 'Mức độ hài lòng của người dân, tổ chức', en: 'Satisfaction of people and organisations' },
          maximum: 10,
          scoredBy: 'external',
          rule: { kind: 'external-index', index: 'SIPAS' },
          provenance: { kind: 'sourced', source: 'cchc.soctrang.gov.vn' },
        },
      ],
    },
  ],
};

/** What a department sent in. */
export const SAMPLE_INPUTS: Inputs = {
  '1.1.1': { value: '2021-02-10', evidence: [{ date: '2021-02-10' }] },
  '1.1.2': { value: '87.5%' },
  '1.1.3': { value: true, self: 1, appraisal1: 0.5, explanation: 'Đã bổ sung\nkế hoạch tuyên truyền.' },
  '1.1.4': 2,
  '1.2.1': { notApplicable: true },
  '1.2.2': { value: { giao: 48, đúng_hạn: 41, trễ: 3 }, choice: 'có-trễ' },
  '1.2.3': 4,
  '2.1': { value: { numerator: 1874, denominator: 1960 } },
  '2.2': { value: { numerator: 1, denominator: 3 } },
  '2.3': 7.5,
  '2.4': { value: { current: 540, previous: 500 } },
  '3.1': { value: { tot: 61, kha: 30, kem: 9 } },
};
