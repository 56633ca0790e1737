import { CUSTOMARY_FORMULA, fromTheLetter, OWN_DEFINITION } from '../provenance';
import type { SocTrangIndicator } from '../soctrang-task';

/** Indicators of directing the reform: shortcomings, initiatives, tasks from above, surveys. */
export const reformIndicators: readonly SocTrangIndicator[] = [
  {
    id: 'shortcomings-explained',
    title: { vi: 'Tỷ lệ tồn tại, hạn chế đã giải trình', en: 'Shortcomings explained' },
    definition: {
      vi: 'Số tồn tại, hạn chế đã giải trình lý do trên tổng số tồn tại, hạn chế thuộc trách nhiệm của cơ quan.',
      en: 'The share of the shortcomings within the agency’s responsibility whose reasons it has explained.',
    },
    numerator: { vi: 'Tồn tại, hạn chế đã giải trình lý do', en: 'Shortcomings whose reasons were explained' },
    denominator: {
      vi: 'Tồn tại, hạn chế thuộc trách nhiệm của cơ quan theo Báo cáo số 74/BC-SNV',
      en: 'Shortcomings within the agency’s responsibility in report 74/BC-SNV',
    },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.a'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'shortcomings-remedied',
    title: { vi: 'Tỷ lệ tồn tại, hạn chế đã khắc phục', en: 'Shortcomings remedied' },
    definition: {
      vi: 'Số tồn tại, hạn chế đã khắc phục xong trên tổng số tồn tại, hạn chế thuộc trách nhiệm của cơ quan.',
      en: 'The share of the shortcomings within the agency’s responsibility that has been remedied.',
    },
    numerator: { vi: 'Tồn tại, hạn chế đã khắc phục xong', en: 'Shortcomings remedied' },
    denominator: {
      vi: 'Tồn tại, hạn chế thuộc trách nhiệm của cơ quan theo Báo cáo số 74/BC-SNV',
      en: 'Shortcomings within the agency’s responsibility in report 74/BC-SNV',
    },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.a'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'initiatives',
    title: { vi: 'Số giải pháp, sáng kiến được đề xuất', en: 'Solutions and initiatives proposed' },
    definition: {
      vi: 'Số giải pháp, sáng kiến cải cách hành chính được đề xuất trong kỳ.',
      en: 'The number of reform solutions and initiatives proposed in the period.',
    },
    unit: 'count',
    direction: 'increase',
    tasks: ['1.b', '9.b'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'initiatives-replicated',
    title: { vi: 'Số giải pháp, sáng kiến được nhân rộng', en: 'Solutions and initiatives spread' },
    definition: {
      vi: 'Số giải pháp, sáng kiến đã đánh giá là hiệu quả và được nhân rộng trong kỳ.',
      en: 'The number of solutions and initiatives found effective and spread in the period.',
    },
    unit: 'count',
    direction: 'increase',
    tasks: ['1.b'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'government-tasks-on-time',
    title: {
      vi: 'Tỷ lệ nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao hoàn thành đúng hạn',
      en: 'Tasks of the Government and the Prime Minister done on time',
    },
    definition: {
      vi: 'Số nhiệm vụ hoàn thành đúng hạn trên tổng số nhiệm vụ đến hạn trong kỳ; không tính nhiệm vụ chưa đến hạn.',
      en: 'The share of the tasks due in the period that was done on time; tasks not yet due are not counted.',
    },
    numerator: { vi: 'Nhiệm vụ hoàn thành đúng hạn', en: 'Tasks done on time' },
    denominator: { vi: 'Nhiệm vụ đến hạn trong kỳ', en: 'Tasks due in the period' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['2.a'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'satisfaction-index',
    title: {
      vi: 'Chỉ số hài lòng của người dân, tổ chức (SIPAS)',
      en: 'Satisfaction index of citizens and organisations (SIPAS)',
    },
    definition: {
      vi: 'Số câu trả lời "hài lòng" và "rất hài lòng" trên tổng số câu trả lời khảo sát.',
      en: 'The share of the answers "satisfied" and "very satisfied" in all answers of the survey.',
    },
    numerator: {
      vi: 'Câu trả lời "hài lòng" và "rất hài lòng"',
      en: 'Answers "satisfied" and "very satisfied"',
    },
    denominator: { vi: 'Tổng số câu trả lời', en: 'All answers' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['2.e', '9.g', '9.i'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'survey-criteria-improved',
    title: { vi: 'Tỷ lệ tiêu chí khảo sát được cải thiện', en: 'Survey criteria improved' },
    definition: {
      vi: 'Số tiêu chí điều tra xã hội học có kết quả cao hơn lần trước trên tổng số tiêu chí chưa được đánh giá cao ở lần trước.',
      en: 'The share of the survey criteria not rated highly the time before whose result is higher this time.',
    },
    numerator: { vi: 'Tiêu chí có kết quả cao hơn lần trước', en: 'Criteria with a higher result than before' },
    denominator: {
      vi: 'Tiêu chí chưa được đánh giá cao ở lần trước, thuộc lĩnh vực của cơ quan',
      en: 'Criteria in the agency’s field not rated highly the time before',
    },
    unit: 'percent',
    direction: 'increase',
    tasks: ['2.e', '3.c', '5.b', '6.m', '7.b', '9.e', '9.g'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'units-inspected',
    title: { vi: 'Tỷ lệ cơ quan, đơn vị được kiểm tra công vụ', en: 'Units whose public duty was inspected' },
    definition: {
      vi: 'Số cơ quan, đơn vị đã được kiểm tra công vụ, kỷ luật, kỷ cương trong kỳ trên tổng số thuộc phạm vi kiểm tra.',
      en: 'The share of the units subject to inspection whose public duty and discipline were inspected in the period.',
    },
    numerator: { vi: 'Cơ quan, đơn vị đã kiểm tra', en: 'Units inspected' },
    denominator: { vi: 'Cơ quan, đơn vị thuộc phạm vi kiểm tra', en: 'Units subject to inspection' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['9.d'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'violations-handled',
    title: { vi: 'Tỷ lệ vi phạm đã xử lý', en: 'Breaches dealt with' },
    definition: {
      vi: 'Số vi phạm đã xử lý, chấn chỉnh trên tổng số vi phạm phát hiện qua thanh tra, kiểm tra.',
      en: 'The share of the breaches found by inspection that was dealt with and put right.',
    },
    numerator: { vi: 'Vi phạm đã xử lý, chấn chỉnh', en: 'Breaches dealt with and put right' },
    denominator: { vi: 'Vi phạm đã phát hiện', en: 'Breaches found' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.i', '9.d'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'audit-recommendations-resolved',
    title: { vi: 'Tỷ lệ kiến nghị kiểm toán đã xử lý', en: 'Audit recommendations resolved' },
    definition: {
      vi: 'Số kiến nghị đã xử lý xong trên tổng số kiến nghị Kiểm toán Nhà nước nêu năm 2020 về ngân sách địa phương năm 2019.',
      en: 'The share, by number, of the recommendations the State Audit made in 2020 on the local budget of 2019 that has been settled.',
    },
    numerator: { vi: 'Kiến nghị đã xử lý xong', en: 'Recommendations settled' },
    denominator: { vi: 'Kiến nghị Kiểm toán Nhà nước đã nêu', en: 'Recommendations made' },
    unit: 'percent',
    direction: 'increase',
    target: {
      value: 100,
      provenance: fromTheLetter(
        'Điểm 3.a yêu cầu xử lý "dứt điểm", tức không để lại kiến nghị nào.',
        'Clause 3.a asks to settle them "for good", so that none is left.',
      ),
    },
    tasks: ['3.a'],
    provenance: CUSTOMARY_FORMULA,
  },
];
