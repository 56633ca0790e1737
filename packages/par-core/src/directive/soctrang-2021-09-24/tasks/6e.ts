import { INFORMATION } from '../bindings';
import { UNDATED } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point e: the province's service system and verification by SMS. */
export const task6e: SocTrangTask = {
  id: '6.e',
  clause: '6',
  title: {
    vi: 'Nâng cấp hệ thống Dịch vụ công và xác thực tài khoản bằng tin nhắn SMS',
    en: 'Upgrade the public service system and verify accounts by SMS',
  },
  summary: {
    vi: 'Hệ thống Dịch vụ công của tỉnh được nâng cấp, việc xác thực khi đăng ký tài khoản chuyển từ email sang SMS để thu hút nhiều người sử dụng dịch vụ trực tuyến.',
    en: 'The province’s service system is upgraded and verification at registration moves from email to SMS, so that more people use online services.',
  },
  binds: INFORMATION,
  participants: [CITIZENS_BENEFIT],
  obligations: [
    {
      id: '6.e.1',
      text: {
        vi: 'Nâng cấp hệ thống Dịch vụ công của tỉnh để tiện ích hơn, thu hút nhiều cá nhân, tổ chức sử dụng dịch vụ trực tuyến và các tiện ích khác của tỉnh.',
        en: 'Upgrade the province’s public service system, so that it is handier and draws more people and organisations to online services and the province’s other conveniences.',
      },
      systems: ['provincial-service-portal', 'online-services'],
      deliverables: ['provincial-service-upgrade'],
    },
    {
      id: '6.e.2',
      text: {
        vi: 'Chuyển hình thức xác thực đăng nhập, khi người dùng đăng ký trên hệ thống Một cửa điện tử của tỉnh, từ email sang tin nhắn SMS.',
        en: 'Move login verification, when an account is registered on the province’s electronic one-stop system, from email to SMS.',
      },
      systems: ['one-stop-system', 'email', 'sms'],
      deliverables: ['sms-verification'],
    },
  ],
  deliverables: [
    {
      id: 'provincial-service-upgrade',
      kind: 'software',
      name: { vi: 'Hệ thống Dịch vụ công của tỉnh sau nâng cấp', en: 'The upgraded public service system' },
    },
    {
      id: 'sms-verification',
      kind: 'software',
      name: { vi: 'Chức năng xác thực tài khoản bằng tin nhắn SMS', en: 'Verification of accounts by SMS' },
    },
  ],
  documents: [],
  systems: ['provincial-service-portal', 'online-services', 'one-stop-system', 'email', 'sms'],
  deadline: UNDATED,
  indicators: [],
  effects: [effect(7, '7.2')],
};
