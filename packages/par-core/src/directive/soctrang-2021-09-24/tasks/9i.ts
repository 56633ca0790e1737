import { HOME_AFFAIRS } from '../bindings';
import { UNDATED } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 9, point i: coordination in measuring satisfaction. */
export const task9i: SocTrangTask = {
  id: '9.i',
  clause: '9',
  title: {
    vi: 'Xây dựng quy chế phối hợp đo lường sự hài lòng của người dân, tổ chức',
    en: 'Draw up the regulation on coordinating the measurement of satisfaction',
  },
  summary: {
    vi: 'Sở Nội vụ xây dựng quy chế cụ thể để Mặt trận Tổ quốc và Hội Cựu chiến binh của tỉnh cùng tham gia đo lường sự hài lòng đối với cơ quan hành chính.',
    en: 'The Department of Home Affairs draws up a specific regulation for measuring satisfaction with administrative agencies together with the provincial Fatherland Front and the Veterans’ Association.',
  },
  binds: HOME_AFFAIRS,
  participants: [
    { role: 'coordinates', agency: 'mat-tran-to-quoc-viet-nam-tinh' },
    { role: 'coordinates', agency: 'hoi-cuu-chien-binh-tinh' },
    CITIZENS_BENEFIT,
  ],
  obligations: [
    {
      id: '9.i.1',
      text: {
        vi: 'Xây dựng quy chế cụ thể về phối hợp với Mặt trận Tổ quốc Việt Nam và Hội Cựu chiến binh của tỉnh khi đo lường mức hài lòng của người dân, tổ chức đối với cơ quan hành chính nhà nước.',
        en: 'Draw up a specific regulation on coordination with the province’s Fatherland Front and Veterans’ Association in measuring how satisfied citizens and organisations are with state administrative agencies.',
      },
      deliverables: ['coordination-regulation'],
    },
  ],
  deliverables: [
    {
      id: 'coordination-regulation',
      kind: 'regulation',
      name: {
        vi: 'Quy chế phối hợp đo lường sự hài lòng của người dân, tổ chức',
        en: 'Regulation on coordination in measuring the satisfaction of citizens and organisations',
      },
    },
  ],
  documents: [],
  systems: [],
  deadline: UNDATED,
  indicators: ['satisfaction-index'],
  effects: [effect(8, '8.1')],
};
