import { PROVINCIAL_OFFICE } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 2, point e: survey criteria on administrative procedures, asked of citizens and organisations. */
export const task2e: SocTrangTask = {
  id: '2.e',
  clause: '2',
  title: {
    vi: 'Cải thiện tiêu chí khảo sát người dân, tổ chức về thủ tục hành chính',
    en: 'Improve the survey criteria on procedures asked of citizens and organisations',
  },
  summary: {
    vi: 'Văn phòng theo dõi các tiêu chí điều tra xã hội học về cải cách thủ tục hành chính chưa được đánh giá cao và tham mưu giải pháp cụ thể, trước hết là sự hài lòng khi giải quyết thủ tục.',
    en: 'The office follows the survey criteria on procedure reform that are not yet rated highly and advises on concrete solutions, above all for satisfaction with the handling of procedures.',
  },
  binds: PROVINCIAL_OFFICE,
  boundRoles: ['advises'],
  participants: [CITIZENS_BENEFIT],
  obligations: [
    {
      id: '2.e.1',
      text: {
        vi: 'Theo dõi những tiêu chí điều tra xã hội học về cải cách thủ tục hành chính mà người dân, tổ chức chưa đánh giá cao.',
        en: 'Follow the survey criteria on procedure reform that citizens and organisations do not yet rate highly.',
      },
    },
    {
      id: '2.e.2',
      text: {
        vi: 'Tham mưu việc tổ chức thực hiện các giải pháp cụ thể để cải thiện những tiêu chí đó, đặc biệt là mức hài lòng về giải quyết thủ tục của các cơ quan, đơn vị.',
        en: 'Advise on carrying out concrete solutions that improve those criteria, especially satisfaction with the handling of procedures by agencies.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['satisfaction-index', 'survey-criteria-improved'],
  effects: [effect(3), effect(8, '8.1')],
  surveyed: 'citizens-and-organisations',
};
