import { PROVINCIAL_OFFICE } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 2, point a: tasks that the Government and the Prime Minister assign to the province. */
export const task2a: SocTrangTask = {
  id: '2.a',
  clause: '2',
  title: {
    vi: 'Đôn đốc, kiểm tra nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao tỉnh',
    en: 'Urge and check the tasks assigned by the Government and the Prime Minister',
  },
  summary: {
    vi: 'Văn phòng Ủy ban nhân dân tỉnh đôn đốc, kiểm tra để các nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao cho tỉnh được thực hiện.',
    en: 'The office of the provincial People’s Committee urges and checks, so that the tasks the Government and the Prime Minister assign to the province are carried out.',
  },
  binds: PROVINCIAL_OFFICE,
  participants: [
    { role: 'originates', agency: 'chinh-phu' },
    { role: 'originates', agency: 'thu-tuong-chinh-phu' },
  ],
  obligations: [
    {
      id: '2.a.1',
      text: {
        vi: 'Đôn đốc thực hiện các nhiệm vụ mà Chính phủ, Thủ tướng Chính phủ giao cho Ủy ban nhân dân tỉnh.',
        en: 'Urge on the tasks that the Government and the Prime Minister assign to the provincial People’s Committee.',
      },
    },
    {
      id: '2.a.2',
      text: {
        vi: 'Kiểm tra việc thực hiện các nhiệm vụ mà Chính phủ, Thủ tướng Chính phủ giao cho Ủy ban nhân dân tỉnh.',
        en: 'Check how the tasks that the Government and the Prime Minister assign to the provincial People’s Committee are carried out.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['government-tasks-on-time'],
  effects: [effect(1, '1.6')],
};
