import { HOME_AFFAIRS } from '../bindings';
import { CONTINUOUS, TIMELY } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 9, point d: inspecting public duty and discipline. */
export const task9d: SocTrangTask = {
  id: '9.d',
  clause: '9',
  title: {
    vi: 'Tăng cường kiểm tra công vụ, kỷ luật, kỷ cương hành chính',
    en: 'Inspect public duty and administrative discipline more',
  },
  summary: {
    vi: 'Sở Nội vụ tăng cường kiểm tra việc thực hiện công vụ và chấp hành kỷ luật, kỷ cương; kịp thời đề xuất xử lý vi phạm trong tuyển dụng, quản lý cán bộ, công chức, viên chức.',
    en: 'The Department of Home Affairs inspects public duty and discipline more, and proposes in time how breaches in recruitment and personnel management are dealt with.',
  },
  binds: HOME_AFFAIRS,
  participants: [],
  obligations: [
    {
      id: '9.d.1',
      text: {
        vi: 'Tăng cường kiểm tra công vụ.',
        en: 'Inspect the performance of public duty more.',
      },
    },
    {
      id: '9.d.2',
      text: {
        vi: 'Tăng cường kiểm tra việc cán bộ, công chức, viên chức chấp hành kỷ luật, kỷ cương hành chính.',
        en: 'Inspect more how cadres, civil servants and public employees keep administrative discipline and order.',
      },
    },
    {
      id: '9.d.3',
      text: {
        vi: 'Kịp thời đề xuất xử lý, chấn chỉnh cá nhân, tập thể vi phạm trong tuyển dụng, quản lý cán bộ, công chức, viên chức.',
        en: 'Propose in time how persons and groups that break the rules of recruiting and managing cadres, civil servants and public employees are dealt with and put right.',
      },
      deadline: TIMELY,
      deliverables: ['violation-proposal'],
    },
  ],
  deliverables: [
    {
      id: 'violation-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất xử lý vi phạm trong tuyển dụng, quản lý cán bộ, công chức, viên chức',
        en: 'Proposal on breaches in recruiting and managing personnel',
      },
    },
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['units-inspected', 'violations-handled'],
  effects: [effect(5, '5.2', '5.5'), effect(1, '1.3')],
};
