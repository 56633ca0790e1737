import { INFORMATION } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT, DEPARTMENTS_GUIDED, DISTRICTS_GUIDED } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point d: QR codes in administrative procedures. */
export const task6d: SocTrangTask = {
  id: '6.d',
  clause: '6',
  title: {
    vi: 'Đề xuất, tuyên truyền và hướng dẫn áp dụng mã QR trong thủ tục hành chính',
    en: 'Propose, promote and guide the use of QR codes in administrative procedures',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông đề xuất áp dụng mã QR để cá nhân, tổ chức thực hiện thủ tục nhanh, thuận tiện hơn; tham mưu tuyên truyền rộng rãi và hướng dẫn sở, ngành, cấp huyện xây dựng mã.',
    en: 'The Department of Information and Communications proposes QR codes that make procedures quicker and easier, advises on making them widely known, and guides departments and districts in building them.',
  },
  binds: INFORMATION,
  boundRoles: ['advises', 'guides'],
  participants: [DEPARTMENTS_GUIDED, DISTRICTS_GUIDED, CITIZENS_BENEFIT],
  obligations: [
    {
      id: '6.d.1',
      text: {
        vi: 'Nghiên cứu, đề xuất giải pháp sử dụng mã QR khi giải quyết thủ tục, để cá nhân, tổ chức được phục vụ nhanh, thuận tiện và dịch vụ công trực tuyến của tỉnh tốt hơn.',
        en: 'Study and propose ways of using QR codes in handling procedures, so that people and organisations are served quickly and easily and the province’s online services improve.',
      },
      systems: ['qr-code', 'online-services'],
      deliverables: ['qr-procedure-proposal'],
    },
    {
      id: '6.d.2',
      text: {
        vi: 'Tham mưu tuyên truyền rộng rãi, có hiệu quả việc áp dụng mã QR đến đơn vị, cá nhân, tổ chức để biết và thực hiện.',
        en: 'Advise on making the use of QR codes known widely and effectively to units, people and organisations, so that they apply it.',
      },
      systems: ['qr-code'],
    },
    {
      id: '6.d.3',
      text: {
        vi: 'Hướng dẫn, hỗ trợ sở, ngành và cấp huyện cách xây dựng mã QR để tra cứu thông tin và thực hiện thủ tục hành chính.',
        en: 'Guide and support departments and districts in building QR codes for looking up information and carrying out procedures.',
      },
      systems: ['qr-code'],
    },
  ],
  deliverables: [
    {
      id: 'qr-procedure-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất giải pháp áp dụng mã QR khi giải quyết thủ tục hành chính',
        en: 'Proposal on QR codes in handling administrative procedures',
      },
    },
  ],
  documents: [],
  systems: ['qr-code', 'online-services'],
  deadline: CONTINUOUS,
  indicators: ['procedures-with-qr-code'],
  effects: [effect(7, '7.2')],
};
