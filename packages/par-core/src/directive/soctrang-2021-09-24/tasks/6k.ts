import { INFORMATION } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point k: widening the public postal service. */
export const task6k: SocTrangTask = {
  id: '6.k',
  clause: '6',
  title: {
    vi: 'Đề xuất mở rộng dịch vụ bưu chính công ích trên địa bàn tỉnh',
    en: 'Propose how to widen the public postal service in the province',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông chủ trì, phối hợp đơn vị bưu chính và các cơ quan giải quyết thủ tục, đề xuất giải pháp mở rộng dịch vụ và tăng tiện ích, như hẹn giờ tại nhà.',
    en: 'The Department of Information and Communications leads, with the postal provider and the agencies that handle procedures, in proposing how to widen the service and make it handier, such as by timed visits at home.',
  },
  binds: INFORMATION,
  boundRoles: ['leads'],
  participants: [
    { role: 'coordinates', agency: 'don-vi-cung-cap-dich-vu-buu-chinh-cong-ich' },
    {
      role: 'coordinates',
      described: {
        vi: 'Các cơ quan giải quyết thủ tục hành chính',
        en: 'The agencies that handle administrative procedures',
      },
    },
    CITIZENS_BENEFIT,
  ],
  obligations: [
    {
      id: '6.k.1',
      text: {
        vi: 'Chủ trì đề xuất giải pháp xúc tiến mở rộng việc cung ứng dịch vụ bưu chính công ích trong tỉnh.',
        en: 'Lead in proposing solutions that further the widening of the public postal service in the province.',
      },
      systems: ['public-postal-service'],
      deliverables: ['postal-service-proposal'],
    },
    {
      id: '6.k.2',
      text: {
        vi: 'Chủ trì đề xuất giải pháp để dịch vụ bưu chính công ích thuận tiện hơn, như hẹn giờ nhận và trả hồ sơ tại nhà người dân.',
        en: 'Lead in proposing solutions that make the public postal service handier, such as timed pick-up and delivery of dossiers at home.',
      },
      systems: ['public-postal-service'],
      deliverables: ['postal-service-proposal'],
    },
  ],
  deliverables: [
    {
      id: 'postal-service-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất giải pháp mở rộng, tăng tiện ích dịch vụ bưu chính công ích',
        en: 'Proposal to widen the public postal service and make it handier',
      },
    },
  ],
  documents: [],
  systems: ['public-postal-service'],
  deadline: CONTINUOUS,
  indicators: ['procedures-by-post', 'postal-dossiers'],
  effects: [effect(7, '7.3')],
};
