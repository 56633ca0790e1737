import { PLANNING_AND_INVESTMENT } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 4, point a: the environment for investment and business. */
export const task4a: SocTrangTask = {
  id: '4.a',
  clause: '4',
  title: {
    vi: 'Tham mưu tạo môi trường đầu tư, kinh doanh bình đẳng, minh bạch',
    en: 'Advise on a fair and transparent environment for investment and business',
  },
  summary: {
    vi: 'Sở Kế hoạch và Đầu tư tham mưu triển khai hiệu quả các quy định để doanh nghiệp đầu tư, kinh doanh bình đẳng, ít chi phí phi chính thức, mọi việc công khai, minh bạch.',
    en: 'The Department of Planning and Investment advises on applying the law so that enterprises are treated equally, bear few informal costs and find everything public and transparent.',
  },
  binds: PLANNING_AND_INVESTMENT,
  boundRoles: ['advises'],
  participants: [{ role: 'benefits', public: { vi: 'Doanh nghiệp', en: 'Enterprises' } }],
  obligations: [
    {
      id: '4.a.1',
      text: {
        vi: 'Tham mưu thực hiện hiệu quả quy định pháp luật để việc đầu tư, kinh doanh được bình đẳng, thông thoáng, thuận lợi và doanh nghiệp phát triển lành mạnh.',
        en: 'Advise on the effective application of the law that makes investment and business fair, open and easy, so that enterprises develop soundly.',
      },
    },
    {
      id: '4.a.2',
      text: {
        vi: 'Tham mưu thực hiện hiệu quả quy định pháp luật để giảm tối đa chi phí giao dịch phi chính thức.',
        en: 'Advise on the effective application of the law so that informal transaction costs are kept to a minimum.',
      },
    },
    {
      id: '4.a.3',
      text: {
        vi: 'Tham mưu thực hiện hiệu quả quy định pháp luật để công khai, minh bạch hơn, góp phần phòng, chống tham nhũng.',
        en: 'Advise on the effective application of the law so that more is public and transparent, which helps against corruption.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(8, '8.2', '8.3')],
};
