import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS, URGENT } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point i: position schemes, personnel rules, discipline. */
export const task1i: SocTrangTask = {
  id: '1.i',
  clause: '1',
  title: {
    vi: 'Hoàn thiện đề án vị trí việc làm, thực hiện đúng quy định nhân sự, siết chặt kỷ luật',
    en: 'Complete position schemes, follow personnel rules and tighten discipline',
  },
  summary: {
    vi: 'Sớm hoàn thiện đề án vị trí việc làm của cơ quan hành chính và đơn vị sự nghiệp; tuyển dụng, bổ nhiệm, luân chuyển đúng quy định; tăng cường thanh tra, kiểm tra và siết chặt kỷ luật, kỷ cương.',
    en: 'Position schemes of administrative agencies and public service units are completed soon; recruitment, appointment and rotation follow the rules; inspection increases and discipline tightens.',
  },
  binds: ALL_ADDRESSEES,
  participants: [],
  obligations: [
    {
      id: '1.i.1',
      text: {
        vi: 'Khẩn trương hoàn thiện đề án về vị trí việc làm, cơ cấu ngạch công chức của cơ quan, tổ chức hành chính.',
        en: 'Complete without delay the scheme of positions and civil-servant grades of administrative agencies and organisations.',
      },
      deliverables: ['civil-service-position-scheme'],
    },
    {
      id: '1.i.2',
      text: {
        vi: 'Khẩn trương hoàn thiện đề án về vị trí việc làm và cơ cấu viên chức theo chức danh nghề nghiệp của đơn vị sự nghiệp công lập.',
        en: 'Complete without delay the scheme of positions and professional titles of public service units.',
      },
      deliverables: ['public-service-position-scheme'],
    },
    {
      id: '1.i.3',
      text: {
        vi: 'Tuyển dụng cán bộ, công chức, viên chức đúng quy định và đúng thẩm quyền.',
        en: 'Recruit cadres, civil servants and public employees by the rules and within one’s authority.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '1.i.4',
      text: {
        vi: 'Bổ nhiệm cán bộ, công chức, viên chức đúng quy định và đúng thẩm quyền.',
        en: 'Appoint cadres, civil servants and public employees by the rules and within one’s authority.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '1.i.5',
      text: {
        vi: 'Luân chuyển cán bộ, công chức, viên chức đúng quy định và đúng thẩm quyền.',
        en: 'Rotate cadres, civil servants and public employees by the rules and within one’s authority.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '1.i.6',
      text: {
        vi: 'Tăng cường thanh tra, kiểm tra cán bộ, công chức, viên chức khi thực hiện nhiệm vụ, công vụ.',
        en: 'Inspect and check more how cadres, civil servants and public employees perform their duties.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '1.i.7',
      text: {
        vi: 'Siết chặt kỷ luật, kỷ cương hành chính đối với cán bộ, công chức, viên chức khi thực hiện nhiệm vụ, công vụ.',
        en: 'Tighten administrative discipline and order among cadres, civil servants and public employees on duty.',
      },
      deadline: CONTINUOUS,
    },
  ],
  deliverables: [
    {
      id: 'civil-service-position-scheme',
      kind: 'scheme',
      name: {
        vi: 'Đề án về vị trí việc làm, cơ cấu ngạch công chức',
        en: 'Scheme of positions and civil-servant grades',
      },
    },
    {
      id: 'public-service-position-scheme',
      kind: 'scheme',
      name: {
        vi: 'Đề án về vị trí việc làm và cơ cấu viên chức theo chức danh nghề nghiệp',
        en: 'Scheme of positions and professional titles of public employees',
      },
    },
  ],
  documents: [],
  systems: [],
  deadline: URGENT,
  indicators: ['position-schemes-approved', 'violations-handled'],
  effects: [effect(5, '5.1', '5.2', '5.4', '5.5')],
};
