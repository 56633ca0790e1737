import { FINANCE } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 3, point c: survey criteria on public finance, asked of cadres and civil servants. */
export const task3c: SocTrangTask = {
  id: '3.c',
  clause: '3',
  title: {
    vi: 'Cải thiện tiêu chí khảo sát cán bộ, công chức về tài chính công',
    en: 'Improve the survey criteria on public finance asked of cadres and civil servants',
  },
  summary: {
    vi: 'Sở Tài chính theo dõi các tiêu chí điều tra xã hội học thuộc ngành mình chưa được cán bộ, công chức đánh giá cao và tham mưu giải pháp cải thiện.',
    en: 'The Department of Finance follows the survey criteria of its own field that cadres and civil servants do not yet rate highly, and advises on solutions.',
  },
  binds: FINANCE,
  boundRoles: ['advises'],
  participants: [],
  obligations: [
    {
      id: '3.c.1',
      text: {
        vi: 'Theo dõi những tiêu chí điều tra xã hội học thuộc lĩnh vực ngành tài chính mà cán bộ, công chức chưa đánh giá cao.',
        en: 'Follow the survey criteria in the field of finance that cadres and civil servants do not yet rate highly.',
      },
    },
    {
      id: '3.c.2',
      text: {
        vi: 'Tham mưu việc tổ chức thực hiện các giải pháp để cải thiện những tiêu chí đó.',
        en: 'Advise on carrying out solutions that improve those criteria.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['survey-criteria-improved'],
  effects: [effect(6, '6.4')],
  surveyed: 'cadres-and-civil-servants',
};
