import type { Bilingual } from '../../../directive/model';
import type { CriteriaSet, Item, Leaf } from '../../../scoring/model';
import type { Language } from '../../vocabulary';

/** Picks the text of one language: a template is filled in, in one. */
type Say = (vi: string, en: string) => Bilingual;

/**
 * The worked template: every kind of rule once, in a set as small as that allows. Nothing in it was decided by anybody:
 * maxima, floors and bands are invented, and the set says so.
 */
export function templateSet(language: Language): CriteriaSet {
  const say: Say = (vi, en) => (language === 'vi' ? { vi, en: vi } : { vi: en, en });
  return {
    id: language === 'vi' ? 'mau-bo-tieu-chi' : 'criteria-template',
    name: say(
      'MẪU bộ tiêu chí – mọi con số đều đặt ra để minh họa',
      'TEMPLATE of a criteria set – all numbers invented',
    ),
    year: 2023,
    validFrom: '2023-01-01',
    validTo: '2023-12-31',
    provenance: {
      kind: 'own',
      note: say(
        'Số liệu đặt ra để minh họa, không phải của quyết định nào',
        'Invented to show the format, of no decision',
      ),
    },
    rounding: { digits: 2, mode: 'half-away-from-zero' },
    groups: {
      bands: [
        { name: language === 'vi' ? 'Tốt' : 'Good', from: 90 },
        { name: language === 'vi' ? 'Khá' : 'Fair', from: 80 },
        { name: language === 'vi' ? 'Trung bình' : 'Middling', from: 65, exclusive: true },
        { name: language === 'vi' ? 'Yếu' : 'Poor' },
      ],
    },
    areas: [directing(say), procedures(say), impact(say)],
  };
}

const SELF = 'self-assessment';

function directing(say: Say): Item {
  const plan: Item = {
    id: '1.1',
    name: say('Kế hoạch cải cách hành chính', 'The reform plan'),
    maximum: 1.5,
    items: [
      {
        id: '1.1.1',
        name: say('Ban hành kế hoạch', 'The plan is issued'),
        maximum: 0.5,
        scoredBy: SELF,
        rule: {
          kind: 'date-bands',
          bands: [
            { by: '2022-12-31', points: 0.5 },
            { by: '2023-01-31', points: 0.25 },
          ],
        },
      },
      {
        id: '1.1.2',
        name: say('Mức độ hoàn thành kế hoạch', 'Share of the plan that was carried out'),
        maximum: 1,
        scoredBy: SELF,
        rule: { kind: 'evidence', dueOn: '2023-12-31', rule: { kind: 'linear-with-floor', floor: 80 } },
      },
    ],
  };
  const spread: Leaf = {
    id: '1.3',
    name: say('Ban hành kế hoạch tuyên truyền', 'A plan of publicity is issued'),
    maximum: 0.5,
    scoredBy: SELF,
    rule: { kind: 'evidence', rule: { kind: 'yes-no' } },
  };
  return {
    id: '1',
    name: say('Chỉ đạo, điều hành', 'Directing the reform'),
    maximum: 4,
    items: [
      plan,
      {
        id: '1.2',
        name: say('Báo cáo định kỳ gửi trễ hoặc thiếu', 'Periodic reports that were late or missing'),
        maximum: 1,
        scoredBy: SELF,
        rule: { kind: 'deduction', perCase: 0.25, free: 1 },
      },
      spread,
      {
        id: '1.4',
        name: say('Sáng kiến được công nhận', 'Initiatives that were recognised'),
        maximum: 1,
        scoredBy: SELF,
        rule: {
          kind: 'count-bands',
          bands: [
            { atLeast: 3, points: 1 },
            { atLeast: 1, points: 0.5 },
          ],
        },
        takes: 'indicator:initiatives',
      },
    ],
  };
}

function procedures(say: Say): Item {
  return {
    id: '2',
    name: say('Thủ tục hành chính', 'Administrative procedures'),
    maximum: 9,
    items: [
      {
        id: '2.1',
        name: say('Tỷ lệ đơn vị được kiểm tra trong năm', 'Share of units inspected in the year'),
        maximum: 1,
        scoredBy: SELF,
        rule: {
          kind: 'bands',
          unit: 'percent',
          bands: [
            { from: 30, points: 1 },
            { from: 20, to: 30, points: 0.5 },
            { to: 20, points: 0 },
          ],
        },
      },
      {
        id: '2.2',
        name: say('Tỷ lệ hồ sơ giải quyết đúng hạn', 'Share of dossiers settled on time'),
        maximum: 2,
        scoredBy: SELF,
        rule: { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } },
        takes: 'indicator:dossiers-on-time',
      },
      {
        id: '2.3',
        name: say('Tỷ lệ hồ sơ nộp trực tuyến', 'Share of dossiers sent in online'),
        maximum: 2,
        scoredBy: SELF,
        rule: {
          kind: 'not-applicable',
          treatment: 'full',
          rule: { kind: 'linear-to-target', unit: 'percent', target: 60 },
        },
        takes: 'indicator:online-dossiers',
      },
      {
        id: '2.4',
        name: say('Thời gian chờ trung bình tại bộ phận một cửa (phút)', 'Mean waiting time at the counter (minutes)'),
        maximum: 1,
        scoredBy: SELF,
        rule: { kind: 'linear-between', unit: 'number', low: 30, high: 10 },
      },
      {
        id: '2.5',
        name: say('Thủ tục có phát sinh hồ sơ trực tuyến', 'Procedures that were used online'),
        maximum: 3,
        scoredBy: SELF,
        rule: {
          kind: 'formula',
          variables: [
            { id: 'a', name: say('Số thủ tục có phát sinh hồ sơ trực tuyến', 'Procedures used online') },
            { id: 'b', name: say('Số thủ tục cung cấp trực tuyến', 'Procedures offered online') },
            {
              id: 't',
              name: say('Tỷ lệ người dân dùng dịch vụ công', 'Share of people who use the portal'),
              unit: 'percent',
            },
            { id: 'r', name: say('Tỷ lệ phát sinh', 'Share used'), expression: 'if(b = 0, 0, a / b)' },
          ],
          alternatives: [
            {
              id: 'theo-thu-tuc',
              name: say('Chấm theo thủ tục', 'By procedures'),
              expression: 'min(3, r * 3 / 80%)',
            },
            {
              id: 'theo-nguoi-dung',
              name: say('Chấm theo người dùng', 'By users'),
              expression: 'if(t >= 50%, 3, t * 6)',
            },
          ],
        },
      },
    ],
  };
}

function impact(say: Say): Item {
  return {
    id: '3',
    name: say('Tác động của cải cách hành chính', 'Impact of the reform'),
    maximum: 7,
    items: [
      {
        id: '3.1',
        name: say('Cán bộ, công chức đánh giá', 'What cadres and civil servants think'),
        maximum: 2,
        scoredBy: 'survey',
        rule: {
          kind: 'survey',
          options: [
            { id: 'tot', name: say('Tốt', 'Good'), weight: 100 },
            { id: 'kha', name: say('Khá', 'Fair'), weight: 60 },
            { id: 'trung-binh', name: say('Trung bình', 'Middling'), weight: 20 },
            { id: 'kem', name: say('Kém', 'Bad'), weight: 0 },
          ],
        },
      },
      {
        id: '3.2',
        name: say('Mức độ hài lòng của người dân, tổ chức', 'Satisfaction of people and organisations'),
        maximum: 4,
        scoredBy: 'external',
        rule: { kind: 'external-index', index: 'SIPAS', scale: 100 },
      },
      {
        id: '3.3',
        name: say('Thu ngân sách tăng so với năm trước', 'Revenue grew on the year before'),
        maximum: 1,
        scoredBy: 'external',
        rule: {
          kind: 'growth',
          measure: 'percent',
          unit: 'number',
          bands: [
            { from: 10, points: 1 },
            { above: 0, points: 0.5 },
          ],
        },
      },
    ],
  };
}
