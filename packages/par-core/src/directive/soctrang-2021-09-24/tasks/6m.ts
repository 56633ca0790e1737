import { INFORMATION } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point m: survey criteria on information and communications, asked of cadres and civil servants. */
export const task6m: SocTrangTask = {
  id: '6.m',
  clause: '6',
  title: {
    vi: 'Cải thiện tiêu chí khảo sát cán bộ, công chức về thông tin, truyền thông',
    en: 'Improve the survey criteria on information asked of cadres and civil servants',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông theo dõi các tiêu chí điều tra xã hội học thuộc ngành mình chưa được cán bộ, công chức đánh giá cao và tham mưu giải pháp cải thiện.',
    en: 'The Department of Information and Communications follows the survey criteria of its own field that cadres and civil servants do not yet rate highly, and advises on solutions.',
  },
  binds: INFORMATION,
  boundRoles: ['advises'],
  participants: [],
  obligations: [
    {
      id: '6.m.1',
      text: {
        vi: 'Theo dõi những tiêu chí điều tra xã hội học thuộc lĩnh vực ngành thông tin và truyền thông mà cán bộ, công chức chưa đánh giá cao.',
        en: 'Follow the survey criteria in the field of information and communications that cadres and civil servants do not yet rate highly.',
      },
    },
    {
      id: '6.m.2',
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
  effects: [effect(7, '7.5')],
  surveyed: 'cadres-and-civil-servants',
};
