import { DEPARTMENTS_ONLY } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point m: heads of departments and branches only. */
export const task1m: SocTrangTask = {
  id: '1.m',
  clause: '1',
  title: {
    vi: 'Theo dõi, chỉ đạo công chức đầu mối về kiểm soát thủ tục hành chính',
    en: 'Follow and direct the focal civil servants for the control of administrative procedures',
  },
  summary: {
    vi: 'Thủ trưởng sở, ngành theo dõi, chỉ đạo công chức đầu mối thực hiện tốt hơn việc cải cách thủ tục hành chính theo văn bản của Trung ương và địa phương.',
    en: 'Heads of departments and branches follow and direct their focal civil servants, so that procedure reform as instructed by central and local documents is carried out better.',
  },
  binds: DEPARTMENTS_ONLY,
  participants: [
    {
      role: 'guided',
      described: {
        vi: 'Công chức đầu mối kiểm soát thủ tục hành chính của sở, ngành',
        en: 'Focal civil servants for the control of administrative procedures in departments and branches',
      },
    },
  ],
  obligations: [
    {
      id: '1.m.1',
      text: {
        vi: 'Quan tâm, theo dõi công việc của công chức đầu mối kiểm soát thủ tục hành chính ở cơ quan, đơn vị mình.',
        en: 'Attend to and follow the work of the focal civil servants for the control of procedures in one’s own agency.',
      },
    },
    {
      id: '1.m.2',
      text: {
        vi: 'Chỉ đạo công chức đầu mối đẩy mạnh nhiệm vụ cải cách thủ tục hành chính theo văn bản chỉ đạo của Trung ương và địa phương.',
        en: 'Direct the focal civil servants to step up the tasks of procedure reform as instructed by central and local documents.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(3, '3.1', '3.2', '3.3', '3.4', '3.5')],
};
