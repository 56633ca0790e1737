import { INFORMATION } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point a: information technology and the digital transformation. */
export const task6a: SocTrangTask = {
  id: '6.a',
  clause: '6',
  title: {
    vi: 'Đề xuất giải pháp công nghệ thông tin và cụ thể hóa lộ trình chuyển đổi số',
    en: 'Propose solutions in information technology and detail the digital roadmap',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông đề xuất giải pháp tăng cường ứng dụng công nghệ thông tin, cụ thể hóa lộ trình chuyển đổi số và đưa tiến bộ khoa học, công nghệ vào việc hoàn thành Chính quyền điện tử.',
    en: 'The Department of Information and Communications proposes how to use more information technology, details the digital roadmap and brings science and technology to the completion of e-government.',
  },
  binds: INFORMATION,
  participants: [],
  obligations: [
    {
      id: '6.a.1',
      text: {
        vi: 'Tích cực đề xuất giải pháp để công nghệ thông tin được ứng dụng mạnh hơn.',
        en: 'Actively propose solutions for using more information technology.',
      },
      deliverables: ['information-technology-proposal'],
    },
    {
      id: '6.a.2',
      text: {
        vi: 'Tích cực đề xuất giải pháp xây dựng và cụ thể hóa lộ trình chuyển đổi số.',
        en: 'Actively propose solutions for drawing up and detailing the roadmap of digital transformation.',
      },
      deliverables: ['information-technology-proposal'],
    },
    {
      id: '6.a.3',
      text: {
        vi: 'Tích cực đề xuất giải pháp ứng dụng tiến bộ khoa học, công nghệ để thúc đẩy hoàn thành Chính quyền điện tử.',
        en: 'Actively propose solutions for applying advances of science and technology that further the completion of e-government.',
      },
      deliverables: ['information-technology-proposal'],
    },
  ],
  deliverables: [
    {
      id: 'information-technology-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất giải pháp ứng dụng công nghệ thông tin, chuyển đổi số',
        en: 'Proposal on information technology and digital transformation',
      },
    },
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(7, '7.1')],
};
