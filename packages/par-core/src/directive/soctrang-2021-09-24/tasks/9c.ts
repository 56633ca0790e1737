import { HOME_AFFAIRS } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 9, point c: organisation and position schemes. */
export const task9c: SocTrangTask = {
  id: '9.c',
  clause: '9',
  title: {
    vi: 'Tham mưu, theo dõi sắp xếp bộ máy và hoàn chỉnh đề án vị trí việc làm',
    en: 'Advise on and follow restructuring and the completion of position schemes',
  },
  summary: {
    vi: 'Sở Nội vụ tiếp tục tham mưu, theo dõi, duy trì tốt việc sắp xếp tổ chức bộ máy và việc hoàn chỉnh đề án vị trí việc làm của công chức, viên chức.',
    en: 'The Department of Home Affairs goes on advising on, following and keeping up restructuring and the completion of position schemes for civil servants and public employees.',
  },
  binds: HOME_AFFAIRS,
  boundRoles: ['advises'],
  participants: [],
  obligations: [
    {
      id: '9.c.1',
      text: {
        vi: 'Tiếp tục tham mưu việc sắp xếp tổ chức bộ máy.',
        en: 'Go on advising on the restructuring of the organisation.',
      },
    },
    {
      id: '9.c.2',
      text: {
        vi: 'Tiếp tục theo dõi, duy trì tốt việc sắp xếp tổ chức bộ máy.',
        en: 'Go on following and keeping up the restructuring of the organisation.',
      },
    },
    {
      id: '9.c.3',
      text: {
        vi: 'Tiếp tục tham mưu việc hoàn chỉnh đề án về vị trí việc làm, cơ cấu ngạch công chức.',
        en: 'Go on advising on the completion of schemes of positions and civil-servant grades.',
      },
    },
    {
      id: '9.c.4',
      text: {
        vi: 'Tiếp tục theo dõi, duy trì tốt việc hoàn chỉnh đề án về vị trí việc làm, cơ cấu ngạch công chức.',
        en: 'Go on following and keeping up the completion of schemes of positions and civil-servant grades.',
      },
    },
    {
      id: '9.c.5',
      text: {
        vi: 'Tiếp tục tham mưu việc hoàn chỉnh đề án về vị trí việc làm, cơ cấu chức danh nghề nghiệp viên chức.',
        en: 'Go on advising on the completion of schemes of positions and professional titles of public employees.',
      },
    },
    {
      id: '9.c.6',
      text: {
        vi: 'Tiếp tục theo dõi, duy trì tốt việc hoàn chỉnh đề án về vị trí việc làm, cơ cấu chức danh nghề nghiệp viên chức.',
        en: 'Go on following and keeping up the completion of schemes of positions and professional titles of public employees.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['staff-reduction', 'position-schemes-approved'],
  effects: [effect(4, '4.1'), effect(5, '5.1')],
};
