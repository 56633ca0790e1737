import type { Bilingual, Provenance } from '../../directive/model';
import type { Branch, CriteriaSet, Item, Leaf, Rule } from '../model';

/** Every number of the set is the product's own; why each is what it is stands in docs/scoring/directive-soctrang-2021.md. */
const OWN: Provenance = {
  kind: 'own',
  note: {
    vi: 'Điểm và ngưỡng do phần mềm đặt ra để theo dõi việc thực hiện công văn; không phải bộ tiêu chí của Bộ Nội vụ hay của tỉnh.',
    en: 'Points and thresholds are this product’s own, to follow how the letter is carried out; they are no criteria set of the ministry or the province.',
  },
};

/** A component that the report itself answers. Where there is nothing to measure, it is left out. */
function taken(id: string, name: Bilingual, maximum: number, takes: string, rule: Rule, note: Bilingual): Leaf {
  return {
    id,
    name,
    maximum,
    scoredBy: 'self-assessment',
    takes,
    rule: { kind: 'not-applicable', treatment: 'left-out', rule },
    note,
  };
}

function branch(id: string, name: Bilingual, maximum: number, items: readonly Item[]): Branch {
  return { id, name, maximum, items };
}

const CARRYING_OUT = branch('1', { vi: 'Thực hiện nhiệm vụ được giao', en: 'Carrying out the assigned tasks' }, 45, [
  taken(
    '1.1',
    { vi: 'Tỷ lệ nhiệm vụ đã thực hiện', en: 'Tasks carried out' },
    25,
    'tasks-carried-out',
    { kind: 'linear' },
    {
      vi: 'Hoàn thành, hoặc thực hiện thường xuyên có kết quả và tài liệu kiểm chứng.',
      en: 'Done, or kept going with results and evidence.',
    },
  ),
  taken(
    '1.2',
    { vi: 'Tỷ lệ nội dung công việc đã thực hiện', en: 'Obligations carried out' },
    10,
    'obligations-carried-out',
    { kind: 'linear' },
    {
      vi: 'Nội dung không ghi riêng thì theo trạng thái của nhiệm vụ.',
      en: 'One without a state of its own is as far as its task.',
    },
  ),
  taken(
    '1.3',
    { vi: 'Tỷ lệ nhiệm vụ có thời điểm hoàn thành đã hoàn thành', en: 'Tasks with an end that are done' },
    10,
    'ending-tasks-done',
    { kind: 'linear' },
    {
      vi: 'Nhiệm vụ phải làm xong (khẩn trương, hoặc làm một lần), không tính nhiệm vụ thường xuyên.',
      en: 'Tasks to be finished (urgent, or done once); standing tasks do not count.',
    },
  ),
]);

const PROOF = branch('2', { vi: 'Kiểm chứng và giải trình', en: 'Evidence and explanation' }, 20, [
  taken(
    '2.1',
    { vi: 'Tỷ lệ nhiệm vụ có tài liệu kiểm chứng', en: 'Tasks with evidence' },
    12,
    'tasks-with-evidence',
    { kind: 'linear-with-floor', floor: 30 },
    {
      vi: 'Dưới 30% nhiệm vụ có tài liệu thì báo cáo chưa kiểm chứng được.',
      en: 'With documents for less than 30% of the tasks, the report cannot be verified.',
    },
  ),
  taken(
    '2.2',
    { vi: 'Tồn tại, hạn chế có nguyên nhân và giải pháp', en: 'Shortcomings with reason and remedy' },
    4,
    'shortcomings-accounted-for',
    { kind: 'linear' },
    {
      vi: 'Điểm 1.a yêu cầu giải trình rõ lý do và kết quả khắc phục. Không nêu tồn tại nào thì không áp dụng.',
      en: 'Clause 1.a asks for reasons and remedies. Where no shortcoming is told, it does not apply.',
    },
  ),
  taken(
    '2.3',
    { vi: 'Giải trình các nội dung của Báo cáo 74/BC-SNV', en: 'Explanation of the items of report 74/BC-SNV' },
    4,
    'indicator:shortcomings-explained',
    { kind: 'evidence', rule: { kind: 'linear' } },
    {
      vi: 'Phải có văn bản giải trình làm tài liệu kiểm chứng, dưới nhiệm vụ 1.a hoặc trong phần tự chấm điểm.',
      en: 'The explaining document has to be cited as evidence, under task 1.a or in the self-assessment.',
    },
  ),
]);

const FIGURES = branch('3', { vi: 'Chỉ tiêu', en: 'Indicators' }, 20, [
  taken(
    '3.1',
    { vi: 'Tỷ lệ nhiệm vụ có số liệu chỉ tiêu', en: 'Tasks shown in figures' },
    5,
    'tasks-measured',
    { kind: 'linear-to-target', unit: 'percent', target: 80 },
    {
      vi: 'Đủ điểm từ 80%: không phải nhiệm vụ nào cũng phát sinh số liệu trong một quý.',
      en: 'Full from 80%: not every task yields figures within one quarter.',
    },
  ),
  taken(
    '3.2',
    { vi: 'Chỉ tiêu phải tăng đã tăng', en: 'Indicators that rose as asked' },
    5,
    'indicators-risen',
    { kind: 'linear' },
    {
      vi: 'Các điểm 1.g, 6.c, 9.e yêu cầu năm sau cao hơn năm trước.',
      en: 'Clauses 1.g, 6.c and 9.e ask for more each year than the year before.',
    },
  ),
  taken(
    '3.3',
    { vi: 'Chỉ tiêu đạt mục tiêu', en: 'Targets met' },
    4,
    'targets-met',
    { kind: 'linear' },
    {
      vi: 'Những chỉ tiêu mà văn bản đòi hỏi đạt toàn bộ.',
      en: 'Indicators that the letter wants whole.',
    },
  ),
  taken(
    '3.4',
    { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Dossiers handled in time' },
    4,
    'indicator:dossiers-on-time',
    {
      kind: 'bands',
      unit: 'percent',
      bands: [
        { from: 100, points: 4 },
        { from: 98, to: 100, points: 3 },
        { from: 95, to: 98, points: 1.5 },
      ],
    },
    {
      vi: 'Điểm 1.g yêu cầu chấn chỉnh, khắc phục hồ sơ trễ hạn.',
      en: 'Clause 1.g asks to put late dossiers right.',
    },
  ),
  taken(
    '3.5',
    { vi: 'Số giải pháp, sáng kiến được đề xuất', en: 'Solutions and initiatives proposed' },
    2,
    'indicator:initiatives',
    {
      kind: 'count-bands',
      bands: [
        { atLeast: 1, points: 1 },
        { atLeast: 2, points: 2 },
      ],
    },
    {
      vi: 'Điểm 1.b yêu cầu chủ động đề xuất giải pháp cải cách hành chính.',
      en: 'Clause 1.b asks to propose solutions for the reform.',
    },
  ),
]);

const REPORTING = branch('4', { vi: 'Chế độ báo cáo', en: 'Reporting' }, 15, [
  taken(
    '4.1',
    { vi: 'Gửi báo cáo đúng hạn', en: 'Report in time' },
    10,
    'report-date',
    {
      kind: 'date-bands',
      bands: [
        { by: '2021-12-31', points: 10 },
        { by: '2022-01-14', points: 5 },
      ],
    },
    {
      vi: 'Mục 10: báo cáo trong quý IV/2021. Trễ không quá hai tuần được nửa số điểm.',
      en: 'Clause 10: report in the fourth quarter of 2021. Up to two weeks late is worth half.',
    },
  ),
  taken(
    '4.2',
    { vi: 'Báo cáo đủ nhiệm vụ', en: 'No task left out' },
    5,
    'tasks-left-out',
    { kind: 'deduction', perCase: 1 },
    {
      vi: 'Mỗi nhiệm vụ không được nhắc đến trừ 1 điểm.',
      en: 'One point less for each task that the report does not mention.',
    },
  ),
]);

/**
 * How far an agency has carried out the letter of 24 September 2021, as its report of the fourth quarter shows it: the
 * product's own set, computed from the report alone. What does not concern an agency is left out.
 */
export const directiveSoctrang2021: CriteriaSet = {
  id: 'directive-soctrang-2021',
  name: {
    vi: 'Mức độ thực hiện Công văn ngày 24/9/2021 (bộ tiêu chí của phần mềm)',
    en: 'How far the letter of 24 September 2021 is carried out (this product’s own set)',
  },
  year: 2021,
  note: {
    vi: 'Bộ tiêu chí do phần mềm đặt ra, tính từ báo cáo quý IV/2021; không thay cho Chỉ số cải cách hành chính của tỉnh.',
    en: 'This product’s own, computed from the report of the fourth quarter of 2021; it does not stand for the province’s PAR INDEX.',
  },
  provenance: OWN,
  areas: [CARRYING_OUT, PROOF, FIGURES, REPORTING],
};
