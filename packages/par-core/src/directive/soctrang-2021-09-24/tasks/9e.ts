import { HOME_AFFAIRS } from '../bindings';
import { CONTINUOUS, YEAR_OVER_YEAR } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 9, point e: the standard of commune cadres; survey criteria asked of cadres and civil servants. */
export const task9e: SocTrangTask = {
  id: '9.e',
  clause: '9',
  title: {
    vi: 'Nâng tỷ lệ cán bộ cấp xã đạt chuẩn và cải thiện tiêu chí khảo sát ngành nội vụ',
    en: 'Raise the share of qualified commune cadres and improve home-affairs survey criteria',
  },
  summary: {
    vi: 'Sở Nội vụ tham mưu giải pháp để tỷ lệ cán bộ cấp xã đạt chuẩn tăng theo từng năm, đồng thời cải thiện các tiêu chí khảo sát cán bộ, công chức thuộc ngành mình.',
    en: 'The Department of Home Affairs advises on raising the share of commune cadres who meet the standard every year, and on improving the survey criteria of its own field.',
  },
  binds: HOME_AFFAIRS,
  boundRoles: ['advises'],
  participants: [{ role: 'benefits', described: { vi: 'Cán bộ cấp xã', en: 'Commune cadres' } }],
  obligations: [
    {
      id: '9.e.1',
      text: {
        vi: 'Tham mưu đề xuất giải pháp để tỷ lệ cán bộ cấp xã đạt chuẩn của mỗi năm đều cao hơn năm trước.',
        en: 'Advise on and propose solutions by which the share of commune cadres meeting the standard is higher each year than the year before.',
      },
      deliverables: ['commune-standard-proposal'],
    },
    {
      id: '9.e.2',
      text: {
        vi: 'Theo dõi những tiêu chí điều tra xã hội học thuộc lĩnh vực ngành nội vụ mà cán bộ, công chức chưa đánh giá cao.',
        en: 'Follow the survey criteria in the field of home affairs that cadres and civil servants do not yet rate highly.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '9.e.3',
      text: {
        vi: 'Tham mưu việc tổ chức thực hiện các giải pháp để cải thiện những tiêu chí đó.',
        en: 'Advise on carrying out solutions that improve those criteria.',
      },
      deadline: CONTINUOUS,
    },
  ],
  deliverables: [
    {
      id: 'commune-standard-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất giải pháp nâng tỷ lệ cán bộ cấp xã đạt chuẩn',
        en: 'Proposal to raise the share of commune cadres meeting the standard',
      },
    },
  ],
  documents: [],
  systems: [],
  deadline: YEAR_OVER_YEAR,
  indicators: ['commune-cadres-qualified', 'survey-criteria-improved'],
  effects: [effect(5, '5.7', '5.9'), effect(4, '4.4'), effect(1)],
  surveyed: 'cadres-and-civil-servants',
};
