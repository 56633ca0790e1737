import { INFORMATION } from '../bindings';
import { CONTINUOUS, YEAR_OVER_YEAR } from '../deadlines';
import { effect } from '../effects';
import { ALL_GUIDED, PROVINCE_RECEIVES } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point c: online services on the national portal. */
export const task6c: SocTrangTask = {
  id: '6.c',
  clause: '6',
  title: {
    vi: 'Đưa dịch vụ công trực tuyến đủ điều kiện lên Cổng Dịch vụ công quốc gia',
    en: 'Bring the online services that are fit onto the national service portal',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông tham mưu chỉ đạo, đồng thời hướng dẫn các đơn vị rà soát, đăng ký dịch vụ mức độ 3, 4 lên Cổng Dịch vụ công quốc gia, tỷ lệ tăng theo từng năm.',
    en: 'The Department of Information and Communications advises on, and guides units in, reviewing and registering services at level 3–4 on the national portal, the share rising every year.',
  },
  binds: INFORMATION,
  boundRoles: ['advises', 'guides'],
  participants: [PROVINCE_RECEIVES, ...ALL_GUIDED],
  obligations: [
    {
      id: '6.c.1',
      text: {
        vi: 'Tham mưu Ủy ban nhân dân tỉnh chỉ đạo việc rà soát, đăng ký dịch vụ trực tuyến mức độ 3, 4 ở các đơn vị cho những thủ tục đủ điều kiện lên Cổng Dịch vụ công quốc gia.',
        en: 'Advise the provincial People’s Committee to direct units to review and register online services at level 3–4 for the procedures fit for the national service portal.',
      },
      deadline: CONTINUOUS,
      systems: ['online-services', 'national-service-portal'],
    },
    {
      id: '6.c.2',
      text: {
        vi: 'Hướng dẫn các đơn vị rà soát, đăng ký dịch vụ trực tuyến mức độ 3, 4 trên Cổng Dịch vụ công quốc gia.',
        en: 'Guide units in reviewing and registering online services at level 3–4 on the national service portal.',
      },
      deadline: CONTINUOUS,
      systems: ['online-services', 'national-service-portal'],
    },
    {
      id: '6.c.3',
      text: {
        vi: 'Bảo đảm tỷ lệ thủ tục được thực hiện theo cách đó của mỗi năm đều cao hơn năm trước.',
        en: 'See that the share of procedures carried out in that way is higher each year than the year before.',
      },
      systems: ['online-services', 'national-service-portal'],
    },
  ],
  deliverables: [],
  documents: [],
  systems: ['online-services', 'national-service-portal'],
  deadline: YEAR_OVER_YEAR,
  indicators: ['procedures-online', 'procedures-on-national-portal'],
  effects: [effect(7, '7.2')],
};
