import { HOME_AFFAIRS } from '../bindings';
import { ANNUAL, CONTINUOUS, UNDATED } from '../deadlines';
import { effect } from '../effects';
import { PROVINCE_RECEIVES } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 9, point a: directing the reform, plans, emulation and awards. */
export const task9a: SocTrangTask = {
  id: '9.a',
  clause: '9',
  title: {
    vi: 'Tham mưu chỉ đạo điều hành, lập kế hoạch, thi đua và khen thưởng cải cách hành chính',
    en: 'Advise on directing the reform; prepare plans, emulation and awards',
  },
  summary: {
    vi: 'Sở Nội vụ tham mưu chỉ đạo điều hành, nhất là tuyên truyền; chủ trì lập kế hoạch thực hiện chương trình tổng thể 2021–2030 và kế hoạch thi đua; hằng năm đề xuất khen thưởng.',
    en: 'The Department of Home Affairs advises on directing the reform, above all on communication; leads the plans for the master programme 2021–2030 and for the emulation movement; and proposes awards every year.',
  },
  binds: HOME_AFFAIRS,
  boundRoles: ['leads', 'advises'],
  participants: [
    { role: 'coordinates', described: { vi: 'Các đơn vị liên quan', en: 'The units concerned' } },
    PROVINCE_RECEIVES,
  ],
  obligations: [
    {
      id: '9.a.1',
      text: {
        vi: 'Tiếp tục tham mưu hiệu quả việc chỉ đạo, điều hành cải cách hành chính của tỉnh.',
        en: 'Go on advising effectively on directing the reform in the province.',
      },
    },
    {
      id: '9.a.2',
      text: {
        vi: 'Tiếp tục tham mưu hiệu quả việc tuyên truyền cải cách hành chính trên địa bàn tỉnh.',
        en: 'Go on advising effectively on communication about the reform in the province.',
      },
    },
    {
      id: '9.a.3',
      text: {
        vi: 'Chủ trì tham mưu Ủy ban nhân dân tỉnh lập kế hoạch triển khai chương trình tổng thể cải cách hành chính nhà nước của tỉnh giai đoạn 2021–2030.',
        en: 'Lead in advising the provincial People’s Committee on the plan for carrying out the province’s master programme of administrative reform 2021–2030.',
      },
      deadline: UNDATED,
      deliverables: ['reform-plan'],
    },
    {
      id: '9.a.4',
      text: {
        vi: 'Chủ trì tham mưu Ủy ban nhân dân tỉnh lập kế hoạch phát động phong trào thi đua về cải cách hành chính trong các đơn vị của tỉnh.',
        en: 'Lead in advising the provincial People’s Committee on the plan for launching an emulation movement on the reform among the province’s units.',
      },
      deadline: UNDATED,
      deliverables: ['emulation-plan'],
    },
    {
      id: '9.a.5',
      text: {
        vi: 'Hằng năm đề xuất khen thưởng tập thể, cá nhân đạt thành tích xuất sắc khi tham mưu cải cách hành chính của tỉnh.',
        en: 'Propose every year awards for groups and persons excellent in advising on the province’s reform.',
      },
      deadline: ANNUAL,
      deliverables: ['award-proposal'],
    },
  ],
  deliverables: [
    {
      id: 'reform-plan',
      kind: 'plan',
      name: {
        vi: 'Kế hoạch triển khai chương trình tổng thể cải cách hành chính giai đoạn 2021–2030',
        en: 'Plan for carrying out the master programme of administrative reform 2021–2030',
      },
      to: 'uy-ban-nhan-dan-tinh',
    },
    {
      id: 'emulation-plan',
      kind: 'plan',
      name: {
        vi: 'Kế hoạch phát động phong trào thi đua về cải cách hành chính',
        en: 'Plan for launching the emulation movement on administrative reform',
      },
      to: 'uy-ban-nhan-dan-tinh',
    },
    {
      id: 'award-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất khen thưởng về cải cách hành chính hằng năm',
        en: 'Yearly proposal of awards for administrative reform',
      },
    },
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(1, '1.1', '1.2', '1.4')],
};
