import type { CriteriaSet, Inputs, Leaf } from '../src/scoring';

const leaf = (id: string, vi: string, en: string, maximum: number | string, rule: Leaf['rule']): Leaf => ({
  id,
  name: { vi, en },
  maximum,
  scoredBy: rule.kind === 'survey' ? 'survey' : rule.kind === 'external-index' ? 'external' : 'self-assessment',
  rule,
});

/** A set with every kind of rule, as a province may have it; its numbers are those of a test. */
export const sampleSet: CriteriaSet = {
  id: 'mau-thu-2021',
  name: { vi: 'Bộ tiêu chí dùng để thử', en: 'A criteria set for tests' },
  year: 2021,
  provenance: { kind: 'own' },
  groups: { bands: [{ name: 'Tốt', from: 90 }, { name: 'Khá', from: 80 }, { name: 'Trung bình' }] },
  areas: [
    {
      id: '1',
      name: { vi: 'Chỉ đạo điều hành', en: 'Directing the reform' },
      maximum: 6.5,
      items: [
        leaf('1.1', 'Ban hành kế hoạch', 'Plan issued', 1, {
          kind: 'date-bands',
          bands: [
            { by: '2021-01-31', points: 1 },
            { by: '2021-02-28', points: 0.5 },
          ],
        }),
        leaf('1.2', 'Mức độ hoàn thành kế hoạch', 'Plan carried out', 2, { kind: 'linear-with-floor', floor: 80 }),
        leaf('1.3', 'Báo cáo định kỳ', 'Periodic reports', 1, {
          kind: 'evidence',
          dueOn: '2021-12-15',
          rule: { kind: 'yes-no' },
        }),
        leaf('1.4', 'Sáng kiến cải cách', 'Initiatives', 1, {
          kind: 'count-bands',
          bands: [
            { atLeast: 1, points: 0.5 },
            { atLeast: 3, points: 1 },
          ],
        }),
        leaf('1.10', 'Kỷ luật, kỷ cương', 'Discipline', 1.5, { kind: 'deduction', perCase: 0.5, free: 1 }),
      ],
    },
    {
      id: '3',
      name: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
      maximum: 7,
      items: [
        leaf('3.1', 'Hồ sơ giải quyết đúng hạn', 'Dossiers on time', 2, {
          kind: 'formula',
          variables: [
            { id: 'dung_han', name: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' }, unit: 'count' },
            { id: 'tre_han', name: { vi: 'Hồ sơ trễ hạn', en: 'Late dossiers' }, unit: 'count' },
          ],
          alternatives: [
            {
              id: 'chung',
              name: { vi: 'Chung', en: 'General' },
              expression: 'dung_han / (dung_han + tre_han) * 2',
            },
          ],
        }),
        leaf('3.2', 'Hồ sơ nộp trực tuyến', 'Online dossiers', 2, {
          kind: 'linear-to-target',
          unit: 'percent',
          target: 50,
        }),
        leaf('3.3', 'Hồ sơ qua bưu chính công ích', 'Postal dossiers', 1, {
          kind: 'growth',
          measure: 'percent',
          unit: 'percent',
          bands: [
            { above: 0, points: 0.5 },
            { from: 20, points: 1 },
          ],
        }),
        leaf('3.4', 'Thời gian chờ bình quân', 'Mean waiting time', 1, {
          kind: 'linear-between',
          unit: 'number',
          low: 30,
          high: 10,
        }),
        leaf('3.5', 'Thủ tục có mã QR', 'Procedures with a QR code', 1, {
          kind: 'not-applicable',
          treatment: 'left-out',
          rule: {
            kind: 'bands',
            unit: 'percent',
            bands: [
              { from: 50, to: 90, points: 0.5 },
              { from: 90, points: 1 },
            ],
          },
        }),
      ],
    },
    {
      id: '8',
      name: { vi: 'Tác động', en: 'Impact' },
      maximum: 6.5,
      items: [
        leaf('8.1', 'Khảo sát cán bộ, công chức', 'Survey of officials', 3, {
          kind: 'survey',
          options: [
            { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, weight: 100 },
            { id: 'kha', name: { vi: 'Khá', en: 'Fair' }, weight: 60 },
            { id: 'kem', name: { vi: 'Kém', en: 'Poor' }, weight: 0 },
          ],
        }),
        leaf('8.2', 'Hài lòng của người dân', 'Satisfaction', 2.5, { kind: 'external-index', index: 'SIPAS' }),
        leaf('8.3', 'Giải ngân', 'Disbursement', 1, { kind: 'linear' }),
      ],
    },
  ],
};

/** A sheet of that set: 1.10 breaks discipline twice, 3.2 and 8.3 are missing, 3.5 does not apply, 8.1 was appraised. */
export const sampleInputs: Inputs = {
  '1.1': '2021-02-10',
  '1.2': { value: { numerator: 17, denominator: 20 } },
  '1.3': { value: true },
  '1.4': 1,
  '1.10': { value: 2, self: 1.5 },
  '3.1': { value: { dung_han: 170, tre_han: 30 } },
  '3.3': { value: { current: 21, previous: 20 } },
  '3.4': 24,
  '3.5': { notApplicable: true },
  '8.1': { value: { tot: 50, kha: 40, kem: 10 }, appraisal1: 2 },
  '8.2': { value: 'chín mươi' },
};
