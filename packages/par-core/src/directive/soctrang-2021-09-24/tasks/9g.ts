import { HOME_AFFAIRS } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 9, point g: the satisfaction index (SIPAS) of 2020, asked of citizens and organisations. */
export const task9g: SocTrangTask = {
  id: '9.g',
  clause: '9',
  title: {
    vi: 'Cải thiện các tiêu chí của Chỉ số hài lòng người dân, tổ chức (SIPAS) năm 2020',
    en: 'Improve the criteria of the satisfaction index (SIPAS) of 2020',
  },
  summary: {
    vi: 'Sở Nội vụ chủ trì, phối hợp Văn phòng Ủy ban nhân dân tỉnh tham mưu giải pháp cụ thể cho những tiêu chí người dân, tổ chức chưa đánh giá cao trong chỉ số hài lòng năm 2020.',
    en: 'The Department of Home Affairs leads, with the office of the provincial People’s Committee, in advising on concrete solutions for the criteria that citizens and organisations did not rate highly in the satisfaction index of 2020.',
  },
  binds: HOME_AFFAIRS,
  boundRoles: ['leads', 'advises'],
  participants: [{ role: 'coordinates', agency: 'van-phong-uy-ban-nhan-dan-tinh' }, CITIZENS_BENEFIT],
  obligations: [
    {
      id: '9.g.1',
      text: {
        vi: 'Chủ trì theo dõi những tiêu chí điều tra xã hội học mà người dân, tổ chức chưa đánh giá cao trong chỉ số hài lòng năm 2020.',
        en: 'Lead in following the survey criteria that citizens and organisations did not rate highly in the satisfaction index of 2020.',
      },
    },
    {
      id: '9.g.2',
      text: {
        vi: 'Chủ trì tham mưu việc tổ chức thực hiện các giải pháp cụ thể để cải thiện những tiêu chí đó.',
        en: 'Lead in advising on carrying out concrete solutions that improve those criteria.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['satisfaction-index', 'survey-criteria-improved'],
  effects: [effect(8, '8.1')],
  surveyed: 'citizens-and-organisations',
};
