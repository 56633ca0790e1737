import { INFORMATION } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT, DEPARTMENTS_GUIDED, DISTRICTS_GUIDED } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point g: promoting online services; the pilot exchange of dossiers between agencies. */
export const task6g: SocTrangTask = {
  id: '6.g',
  clause: '6',
  title: {
    vi: 'Tuyên truyền dịch vụ trực tuyến và hỗ trợ thí điểm gửi, nhận hồ sơ giữa các cơ quan',
    en: 'Promote online services and support the pilot exchange of dossiers between agencies',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông chịu trách nhiệm tuyên truyền dịch vụ trực tuyến đến người dân, hướng dẫn sở, ngành, cấp huyện cách tuyên truyền và hỗ trợ thí điểm gửi, nhận hồ sơ giữa các cơ quan.',
    en: 'The Department of Information and Communications answers for promoting online services to citizens, shows departments and districts how to do so, and helps them pilot the exchange of dossiers.',
  },
  binds: INFORMATION,
  boundRoles: ['guides'],
  participants: [DEPARTMENTS_GUIDED, DISTRICTS_GUIDED, CITIZENS_BENEFIT],
  obligations: [
    {
      id: '6.g.1',
      text: {
        vi: 'Chịu trách nhiệm tuyên truyền để người dân tiếp cận và sử dụng dịch vụ công trực tuyến mức độ 3, 4.',
        en: 'Answer for communication that brings citizens to online services and their use at level 3–4.',
      },
      systems: ['online-services'],
    },
    {
      id: '6.g.2',
      text: {
        vi: 'Hướng dẫn sở, ngành và cấp huyện cách tuyên truyền hiệu quả dịch vụ công trực tuyến đến người dân.',
        en: 'Guide departments and districts in promoting online services to citizens effectively.',
      },
      systems: ['online-services'],
    },
    {
      id: '6.g.3',
      text: {
        vi: 'Hỗ trợ, hướng dẫn sở, ngành và cấp huyện thí điểm gửi, nhận hồ sơ giữa các cơ quan hành chính nhà nước qua dịch vụ công trực tuyến mức độ 3, 4.',
        en: 'Support and guide departments and districts in piloting the exchange of dossiers between state administrative agencies through online services at level 3–4.',
      },
      systems: ['online-services'],
    },
    {
      id: '6.g.4',
      text: {
        vi: 'Hỗ trợ, hướng dẫn sở, ngành và cấp huyện thí điểm gửi, nhận hồ sơ giữa các cơ quan hành chính nhà nước qua dịch vụ bưu chính công ích.',
        en: 'Support and guide departments and districts in piloting the exchange of dossiers between state administrative agencies through the public postal service.',
      },
      systems: ['public-postal-service'],
    },
  ],
  deliverables: [],
  documents: [],
  systems: ['online-services', 'public-postal-service'],
  deadline: CONTINUOUS,
  indicators: ['online-dossiers', 'postal-dossiers', 'inter-agency-online-dossiers'],
  effects: [effect(7, '7.2', '7.3')],
};
