import { NATURAL_RESOURCES } from '../bindings';
import { TIMELY } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 8, which has no lettered points: land and site clearance for investment projects. */
export const task8: SocTrangTask = {
  id: '8',
  clause: '8',
  title: {
    vi: 'Tham mưu tháo gỡ vướng mắc về đất đai, giải phóng mặt bằng cho dự án đầu tư',
    en: 'Advise on removing land and site-clearance obstacles to investment projects',
  },
  summary: {
    vi: 'Sở Tài nguyên và Môi trường kịp thời tham mưu giải pháp tháo gỡ khó khăn, vướng mắc của các quy định về đất đai, mặt bằng để dự án đầu tư đạt hiệu quả.',
    en: 'The Department of Natural Resources and Environment advises in time on removing obstacles in the rules on land and site clearance, so that investment projects succeed.',
  },
  binds: NATURAL_RESOURCES,
  boundRoles: ['advises'],
  participants: [],
  obligations: [
    {
      id: '8.1',
      text: {
        vi: 'Kịp thời tham mưu giải pháp tháo gỡ khó khăn, vướng mắc trong quy định về đất đai để dự án đầu tư đạt hiệu quả.',
        en: 'Advise in time on removing the difficulties in the rules on land, so that investment projects succeed.',
      },
    },
    {
      id: '8.2',
      text: {
        vi: 'Kịp thời tham mưu giải pháp tháo gỡ khó khăn, vướng mắc trong quy định về giải phóng mặt bằng để dự án đầu tư đạt hiệu quả.',
        en: 'Advise in time on removing the difficulties in the rules on site clearance, so that investment projects succeed.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: TIMELY,
  indicators: [],
  effects: [effect(8, '8.2')],
};
