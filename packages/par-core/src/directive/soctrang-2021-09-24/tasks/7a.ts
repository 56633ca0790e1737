import { SCIENCE } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 7, point a: the quality management system under TCVN ISO 9001:2015. */
export const task7a: SocTrangTask = {
  id: '7.a',
  clause: '7',
  title: {
    vi: 'Duy trì, cải tiến hệ thống quản lý chất lượng TCVN ISO 9001:2015',
    en: 'Maintain and improve the quality management system under TCVN ISO 9001:2015',
  },
  summary: {
    vi: 'Sở Khoa học và Công nghệ hướng dẫn, kiểm tra, đôn đốc và đề xuất giải pháp để cơ quan hành chính duy trì, cải tiến hệ thống quản lý chất lượng có hiệu quả.',
    en: 'The Department of Science and Technology guides, checks, urges and proposes solutions, so that administrative agencies maintain and improve their quality management system effectively.',
  },
  binds: SCIENCE,
  boundRoles: ['guides'],
  participants: [
    {
      role: 'guided',
      described: { vi: 'Các cơ quan hành chính nhà nước', en: 'State administrative agencies' },
    },
  ],
  obligations: [
    {
      id: '7.a.1',
      text: {
        vi: 'Hướng dẫn cơ quan hành chính nhà nước duy trì, cải tiến hệ thống quản lý chất lượng một cách hiệu quả.',
        en: 'Guide state administrative agencies in maintaining and improving their quality management system effectively.',
      },
      systems: ['iso-9001-2015'],
    },
    {
      id: '7.a.2',
      text: {
        vi: 'Kiểm tra việc duy trì, cải tiến hệ thống quản lý chất lượng ở cơ quan hành chính nhà nước.',
        en: 'Check how state administrative agencies maintain and improve their quality management system.',
      },
      systems: ['iso-9001-2015'],
    },
    {
      id: '7.a.3',
      text: {
        vi: 'Đôn đốc việc duy trì, cải tiến hệ thống quản lý chất lượng ở cơ quan hành chính nhà nước.',
        en: 'Urge state administrative agencies to maintain and improve their quality management system.',
      },
      systems: ['iso-9001-2015'],
    },
    {
      id: '7.a.4',
      text: {
        vi: 'Đề xuất giải pháp để việc duy trì, cải tiến hệ thống quản lý chất lượng đạt hiệu quả.',
        en: 'Propose solutions that make the maintenance and improvement of the quality management system effective.',
      },
      systems: ['iso-9001-2015'],
      deliverables: ['quality-management-proposal'],
    },
  ],
  deliverables: [
    {
      id: 'quality-management-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất giải pháp duy trì, cải tiến hệ thống quản lý chất lượng',
        en: 'Proposal on maintaining and improving the quality management system',
      },
    },
  ],
  documents: [],
  systems: ['iso-9001-2015'],
  deadline: CONTINUOUS,
  indicators: ['iso-9001-maintained'],
  effects: [effect(7, '7.4')],
};
