import { INFORMATION } from '../bindings';
import { UNDATED } from '../deadlines';
import { effect } from '../effects';
import { DEPARTMENTS_GUIDED, DISTRICTS_GUIDED } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point b: QR codes for meeting documents. */
export const task6b: SocTrangTask = {
  id: '6.b',
  clause: '6',
  title: {
    vi: 'Lập lộ trình, kế hoạch hướng dẫn sử dụng mã QR cho tài liệu họp',
    en: 'Draw up a roadmap and plan for QR codes in meeting documents',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông lập lộ trình, kế hoạch hướng dẫn sở, ban, ngành và cấp huyện cung cấp tài liệu họp bằng mã QR để giảm in ấn.',
    en: 'The Department of Information and Communications plans how departments and districts are guided to hand out meeting documents by QR code, so that less is printed.',
  },
  binds: INFORMATION,
  boundRoles: ['guides'],
  participants: [DEPARTMENTS_GUIDED, DISTRICTS_GUIDED],
  obligations: [
    {
      id: '6.b.1',
      text: {
        vi: 'Xây dựng lộ trình để sở, ban, ngành và cấp huyện cung cấp tài liệu họp bằng mã QR, giảm tài liệu in.',
        en: 'Draw up the roadmap by which departments and districts provide meeting documents through QR codes, so that less is printed.',
      },
      systems: ['qr-code'],
      deliverables: ['qr-meeting-roadmap'],
    },
    {
      id: '6.b.2',
      text: {
        vi: 'Lập kế hoạch hướng dẫn sở, ban, ngành và cấp huyện tạo mã QR cho tài liệu họp.',
        en: 'Make the plan for guiding departments and districts in creating QR codes for meeting documents.',
      },
      systems: ['qr-code'],
      deliverables: ['qr-meeting-plan'],
    },
  ],
  deliverables: [
    {
      id: 'qr-meeting-roadmap',
      kind: 'roadmap',
      name: { vi: 'Lộ trình sử dụng mã QR cho tài liệu họp', en: 'Roadmap for QR codes in meeting documents' },
    },
    {
      id: 'qr-meeting-plan',
      kind: 'plan',
      name: {
        vi: 'Kế hoạch hướng dẫn tạo mã QR cho tài liệu họp',
        en: 'Plan for guidance on QR codes in meeting documents',
      },
    },
  ],
  documents: [],
  systems: ['qr-code'],
  deadline: UNDATED,
  indicators: [],
  effects: [effect(7)],
};
