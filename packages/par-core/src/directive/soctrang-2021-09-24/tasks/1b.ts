import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point b: solutions and initiatives. */
export const task1b: SocTrangTask = {
  id: '1.b',
  clause: '1',
  title: {
    vi: 'Đề xuất giải pháp cải cách hành chính và nhân rộng sáng kiến hiệu quả',
    en: 'Propose reform solutions and spread the initiatives that work',
  },
  summary: {
    vi: 'Cơ quan, đơn vị chủ động tìm giải pháp thiết thực để hoạt động hiệu quả hơn, phục vụ người dân, tổ chức tốt hơn; giải pháp, sáng kiến hiệu quả được nhân rộng.',
    en: 'Agencies look for practical ways to work and to serve citizens better; whatever solution or initiative proves effective is spread.',
  },
  binds: ALL_ADDRESSEES,
  participants: [CITIZENS_BENEFIT],
  obligations: [
    {
      id: '1.b.1',
      text: {
        vi: 'Chủ động nghiên cứu, đề xuất giải pháp cải cách hành chính thiết thực để cơ quan, đơn vị hoạt động hiệu quả hơn.',
        en: 'Study and propose, on one’s own initiative, practical reform solutions that make the agency work more effectively.',
      },
      deliverables: ['reform-solutions'],
    },
    {
      id: '1.b.2',
      text: {
        vi: 'Chủ động nghiên cứu, đề xuất giải pháp nâng cao chất lượng dịch vụ công phục vụ người dân, tổ chức, nhất là dịch vụ hành chính công.',
        en: 'Study and propose, on one’s own initiative, solutions that raise the quality of public services for citizens and organisations, above all administrative ones.',
      },
      deliverables: ['reform-solutions'],
    },
    {
      id: '1.b.3',
      text: {
        vi: 'Đánh giá mức độ hiệu quả của các giải pháp, sáng kiến đã và đang thực hiện.',
        en: 'Evaluate how effective the solutions and initiatives carried out so far and under way are.',
      },
    },
    {
      id: '1.b.4',
      text: {
        vi: 'Tổ chức nhân rộng giải pháp, sáng kiến được đánh giá là hiệu quả.',
        en: 'Organise the spreading of the solutions and initiatives found effective.',
      },
    },
  ],
  deliverables: [
    {
      id: 'reform-solutions',
      kind: 'proposal',
      name: { vi: 'Đề xuất giải pháp cải cách hành chính', en: 'Proposal of reform solutions' },
    },
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['initiatives', 'initiatives-replicated'],
  effects: [effect(1, '1.5')],
};
