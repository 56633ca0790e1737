import { HOME_AFFAIRS } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import type { SocTrangTask } from '../soctrang-task';

/**
 * Clause 9, point h: the province's own index of its agencies. It moves no criterion of the national index
 * by itself, so it has no effects.
 */
export const task9h: SocTrangTask = {
  id: '9.h',
  clause: '9',
  title: {
    vi: 'Cải tiến bộ chỉ số chấm điểm cải cách hành chính nội bộ của tỉnh',
    en: 'Improve the province’s reform index of its agencies and units',
  },
  summary: {
    vi: 'Sở Nội vụ chủ trì cải tiến bộ chỉ số nội bộ, đưa những mặt còn yếu vào tiêu chí chấm điểm để các đơn vị thi đua và chỉ số cấp tỉnh được nâng lên.',
    en: 'The Department of Home Affairs leads in improving the internal index and scores what is still weak, so that units compete and the provincial index rises.',
  },
  binds: HOME_AFFAIRS,
  boundRoles: ['leads'],
  participants: [{ role: 'coordinates', group: 'so-nganh' }],
  obligations: [
    {
      id: '9.h.1',
      text: {
        vi: 'Chủ trì, phối hợp các ngành liên quan, tiếp tục cải tiến bộ chỉ số chấm điểm cải cách hành chính các cơ quan, đơn vị.',
        en: 'Lead, with the branches concerned, in improving further the index that scores agencies and units on the reform.',
      },
      deliverables: ['agency-reform-index'],
    },
    {
      id: '9.h.2',
      text: {
        vi: 'Đưa những mặt còn tồn tại, hạn chế của cải cách hành chính vào tiêu chí chấm điểm, tạo thi đua giữa các đơn vị để nâng cao chất lượng công việc và chỉ số cấp tỉnh.',
        en: 'Put the weak points of the reform among the criteria that are scored, so that units compete, do better and raise the provincial index.',
      },
      deliverables: ['agency-reform-index'],
    },
  ],
  deliverables: [
    {
      id: 'agency-reform-index',
      kind: 'index',
      name: {
        vi: 'Bộ chỉ số cải cách hành chính nội bộ của tỉnh đã cải tiến',
        en: 'The improved reform index of agencies and units',
      },
    },
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [],
};
