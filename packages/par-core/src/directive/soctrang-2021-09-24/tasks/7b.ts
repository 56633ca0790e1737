import { SCIENCE } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 7, point b: survey criteria on science and technology, asked of cadres and civil servants. */
export const task7b: SocTrangTask = {
  id: '7.b',
  clause: '7',
  title: {
    vi: 'Cải thiện tiêu chí khảo sát cán bộ, công chức về khoa học, công nghệ',
    en: 'Improve the survey criteria on science asked of cadres and civil servants',
  },
  summary: {
    vi: 'Sở Khoa học và Công nghệ theo dõi các tiêu chí điều tra xã hội học thuộc ngành mình chưa được cán bộ, công chức đánh giá cao và tham mưu giải pháp cải thiện.',
    en: 'The Department of Science and Technology follows the survey criteria of its own field that cadres and civil servants do not yet rate highly, and advises on solutions.',
  },
  binds: SCIENCE,
  boundRoles: ['advises'],
  participants: [],
  obligations: [
    {
      id: '7.b.1',
      text: {
        vi: 'Theo dõi những tiêu chí điều tra xã hội học thuộc lĩnh vực ngành khoa học và công nghệ mà cán bộ, công chức chưa đánh giá cao.',
        en: 'Follow the survey criteria in the field of science and technology that cadres and civil servants do not yet rate highly.',
      },
    },
    {
      id: '7.b.2',
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
