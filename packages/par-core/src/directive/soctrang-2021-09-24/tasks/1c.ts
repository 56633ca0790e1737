import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS, TIMELY } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point c: communication about the reform. */
export const task1c: SocTrangTask = {
  id: '1.c',
  clause: '1',
  title: {
    vi: 'Tuyên truyền và thông tin kịp thời về cải cách hành chính',
    en: 'Promote the reform and inform staff about it in time',
  },
  summary: {
    vi: 'Cơ quan, đơn vị tích cực tuyên truyền và thông tin kịp thời để người làm việc ở đơn vị biết kết quả, chỉ số hằng năm và các chủ trương, quy định mới về cải cách hành chính.',
    en: 'Agencies promote the reform actively and tell their own staff in time about its results, the yearly indexes and new policies and rules.',
  },
  binds: ALL_ADDRESSEES,
  participants: [
    {
      role: 'benefits',
      described: {
        vi: 'Cán bộ, công chức, viên chức của cơ quan, đơn vị',
        en: 'Cadres, civil servants and public employees of the agency',
      },
    },
  ],
  obligations: [
    {
      id: '1.c.1',
      text: {
        vi: 'Tích cực triển khai công tác tuyên truyền cải cách hành chính.',
        en: 'Carry out communication work on the reform actively.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '1.c.2',
      text: {
        vi: 'Thông tin kịp thời cho cán bộ, công chức, viên chức của mình về kết quả cải cách hành chính.',
        en: 'Inform one’s cadres, civil servants and public employees in time about the results of the reform.',
      },
    },
    {
      id: '1.c.3',
      text: {
        vi: 'Thông tin kịp thời cho cán bộ, công chức, viên chức của mình về Chỉ số cải cách hành chính hằng năm của tỉnh và của đơn vị.',
        en: 'Inform one’s cadres, civil servants and public employees in time about the yearly reform index of the province and of the unit.',
      },
    },
    {
      id: '1.c.4',
      text: {
        vi: 'Thông tin kịp thời cho cán bộ, công chức, viên chức của mình về chủ trương, quy định mới liên quan đến cải cách hành chính.',
        en: 'Inform one’s cadres, civil servants and public employees in time about new policies and rules that concern the reform.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: TIMELY,
  indicators: [],
  effects: [effect(1, '1.4')],
};
