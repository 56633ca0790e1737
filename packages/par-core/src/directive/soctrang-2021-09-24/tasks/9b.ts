import { HOME_AFFAIRS } from '../bindings';
import { UNDATED } from '../deadlines';
import { effect } from '../effects';
import { ALL_GUIDED } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 9, point b: a contest of initiatives. */
export const task9b: SocTrangTask = {
  id: '9.b',
  clause: '9',
  title: {
    vi: 'Tham mưu tổ chức cuộc thi sáng kiến cải cách hành chính của tỉnh',
    en: 'Advise on holding the province’s contest of reform initiatives',
  },
  summary: {
    vi: 'Sở Nội vụ tham mưu tổ chức cuộc thi phù hợp điều kiện của tỉnh để các cơ quan, đơn vị đề xuất ý tưởng và chia sẻ cách làm mới về cải cách hành chính.',
    en: 'The Department of Home Affairs advises on holding a contest that suits the province, in which agencies offer ideas and share new ways of carrying out the reform.',
  },
  binds: HOME_AFFAIRS,
  boundRoles: ['advises'],
  participants: ALL_GUIDED,
  obligations: [
    {
      id: '9.b.1',
      text: {
        vi: 'Tham mưu tổ chức cuộc thi sáng kiến cải cách hành chính phù hợp thực tế của tỉnh, khuyến khích các cơ quan, đơn vị đề xuất ý tưởng và chia sẻ cách làm mới, hiệu quả.',
        en: 'Advise on holding a contest of reform initiatives that suits the province and encourages agencies to offer ideas and to share new ways that work.',
      },
      deliverables: ['initiative-contest'],
    },
  ],
  deliverables: [
    {
      id: 'initiative-contest',
      kind: 'contest',
      name: { vi: 'Cuộc thi sáng kiến cải cách hành chính', en: 'Contest of reform initiatives' },
    },
  ],
  documents: [],
  systems: [],
  deadline: UNDATED,
  indicators: ['initiatives'],
  effects: [effect(1, '1.5')],
};
