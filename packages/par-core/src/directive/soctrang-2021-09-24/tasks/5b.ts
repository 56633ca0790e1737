import { JUSTICE } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 5, point b: survey criteria on legal documents, asked of cadres and civil servants. */
export const task5b: SocTrangTask = {
  id: '5.b',
  clause: '5',
  title: {
    vi: 'Cải thiện tiêu chí khảo sát cán bộ, công chức về văn bản quy phạm pháp luật',
    en: 'Improve the survey criteria on legal documents asked of cadres and civil servants',
  },
  summary: {
    vi: 'Sở Tư pháp theo dõi các tiêu chí điều tra xã hội học thuộc ngành mình chưa được cán bộ, công chức đánh giá cao và tham mưu giải pháp cải thiện.',
    en: 'The Department of Justice follows the survey criteria of its own field that cadres and civil servants do not yet rate highly, and advises on solutions.',
  },
  binds: JUSTICE,
  boundRoles: ['advises'],
  participants: [],
  obligations: [
    {
      id: '5.b.1',
      text: {
        vi: 'Theo dõi những tiêu chí điều tra xã hội học thuộc lĩnh vực ngành tư pháp mà cán bộ, công chức chưa đánh giá cao.',
        en: 'Follow the survey criteria in the field of justice that cadres and civil servants do not yet rate highly.',
      },
    },
    {
      id: '5.b.2',
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
  effects: [effect(2, '2.4')],
  surveyed: 'cadres-and-civil-servants',
};
