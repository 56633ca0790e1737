import { FINANCE } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 3, point b: prices of public services, financial autonomy, financial management. */
export const task3b: SocTrangTask = {
  id: '3.b',
  clause: '3',
  title: {
    vi: 'Đôn đốc lộ trình tính giá dịch vụ công, hướng dẫn và kiểm tra tự chủ tài chính',
    en: 'Urge the pricing of public services; guide and check financial autonomy',
  },
  summary: {
    vi: 'Sở Tài chính đôn đốc lộ trình tính giá dịch vụ sự nghiệp công; chủ trì, phối hợp Sở Nội vụ và cấp huyện tham mưu, hướng dẫn, kiểm tra cơ chế tự chủ và việc đổi mới quản lý tài chính, thu nhập.',
    en: 'The Department of Finance urges the pricing roadmap of public services and, with the Department of Home Affairs and the districts, advises on, guides and checks autonomy and the renewal of financial management.',
  },
  binds: FINANCE,
  boundRoles: ['leads', 'advises', 'guides'],
  participants: [
    { role: 'coordinates', agency: 'so-noi-vu' },
    { role: 'coordinates', group: 'uy-ban-nhan-dan-cap-huyen' },
    {
      role: 'guided',
      described: {
        vi: 'Đơn vị sự nghiệp công lập và cơ quan hành chính trên địa bàn tỉnh',
        en: 'Public service units and administrative agencies in the province',
      },
    },
  ],
  obligations: [
    {
      id: '3.b.1',
      text: {
        vi: 'Đôn đốc đơn vị sự nghiệp công tính giá dịch vụ theo lộ trình, để đủ năng lực tài chính chuyển đổi loại hình đúng quy định.',
        en: 'Urge public service units to follow the pricing roadmap of their services, so that they have the means to change type as the rules provide.',
      },
    },
    {
      id: '3.b.2',
      text: {
        vi: 'Chủ trì tham mưu triển khai tự chủ tài chính ở các đơn vị sự nghiệp công lập trong tỉnh.',
        en: 'Lead the advice on rolling out the financial autonomy of public service units in the province.',
      },
      documents: ['60-2021-nd-cp'],
    },
    {
      id: '3.b.3',
      text: {
        vi: 'Chủ trì hướng dẫn các đơn vị thực hiện cơ chế tự chủ tài chính theo thẩm quyền.',
        en: 'Lead, within one’s authority, the guidance of units in applying financial autonomy.',
      },
      documents: ['60-2021-nd-cp'],
    },
    {
      id: '3.b.4',
      text: {
        vi: 'Chủ trì kiểm tra việc các đơn vị thực hiện cơ chế tự chủ tài chính theo thẩm quyền.',
        en: 'Lead, within one’s authority, the checking of how units apply financial autonomy.',
      },
      documents: ['60-2021-nd-cp'],
    },
    {
      id: '3.b.5',
      text: {
        vi: 'Chủ trì tham mưu triển khai việc nâng cao hiệu quả và đổi mới cơ chế quản lý tài chính, thu nhập phù hợp đặc thù của cơ quan hành chính nhà nước.',
        en: 'Lead the advice on the more effective application and the renewal of the mechanism of managing finance and income that suits state administrative agencies.',
      },
      documents: ['21-ct-ttg'],
    },
    {
      id: '3.b.6',
      text: {
        vi: 'Chủ trì hướng dẫn, theo thẩm quyền, việc nâng cao hiệu quả và đổi mới cơ chế quản lý tài chính, thu nhập phù hợp đặc thù của cơ quan hành chính nhà nước.',
        en: 'Lead, within one’s authority, the guidance on the more effective application and the renewal of the mechanism of managing finance and income that suits state administrative agencies.',
      },
      documents: ['21-ct-ttg'],
    },
    {
      id: '3.b.7',
      text: {
        vi: 'Chủ trì kiểm tra, theo thẩm quyền, việc nâng cao hiệu quả và đổi mới cơ chế quản lý tài chính, thu nhập phù hợp đặc thù của cơ quan hành chính nhà nước.',
        en: 'Lead, within one’s authority, the checking of the more effective application and the renewal of the mechanism of managing finance and income that suits state administrative agencies.',
      },
      documents: ['21-ct-ttg'],
    },
  ],
  deliverables: [],
  documents: ['60-2021-nd-cp', '21-ct-ttg'],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['self-funded-recurrent-expenditure', 'self-funding-units'],
  effects: [effect(6, '6.3')],
};
