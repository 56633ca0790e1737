import { PROVINCIAL_OFFICE } from '../bindings';
import { CONTINUOUS, TIMELY } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 2, point b: publishing administrative procedures. */
export const task2b: SocTrangTask = {
  id: '2.b',
  clause: '2',
  title: {
    vi: 'Bảo đảm thủ tục hành chính được trình công bố kịp thời, đầy đủ',
    en: 'See that administrative procedures are submitted for publication in time and in full',
  },
  summary: {
    vi: 'Văn phòng theo dõi, tham mưu Chủ tịch chỉ đạo việc trình công bố thủ tục; đồng thời kiến nghị Văn phòng Chính phủ nhắc các bộ, ngành gửi hoặc đăng quyết định công bố.',
    en: 'The office follows the submission of procedures for publication and advises the Chairman on it, and asks the Office of the Government to remind ministries to send or post their publishing decisions.',
  },
  binds: PROVINCIAL_OFFICE,
  boundRoles: ['advises'],
  participants: [
    { role: 'receives', agency: 'chu-tich-uy-ban-nhan-dan-tinh' },
    {
      role: 'guided',
      described: {
        vi: 'Các cơ quan có trách nhiệm trình công bố thủ tục hành chính',
        en: 'The agencies that have to submit procedures for publication',
      },
    },
    { role: 'receives', agency: 'van-phong-chinh-phu' },
    { role: 'receives', agency: 'cuc-kiem-soat-thu-tuc-hanh-chinh' },
    { role: 'guided', agency: 'bo-nganh-trung-uong' },
  ],
  obligations: [
    {
      id: '2.b.1',
      text: {
        vi: 'Theo dõi việc trình công bố thủ tục hành chính của các cơ quan liên quan.',
        en: 'Follow how the agencies concerned submit procedures for publication.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '2.b.2',
      text: {
        vi: 'Chủ động tham mưu để Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo cơ quan liên quan trình công bố thủ tục kịp thời, đầy đủ.',
        en: 'Advise the Chairman, on one’s own initiative, to direct the agencies concerned to submit procedures for publication in time and in full.',
      },
    },
    {
      id: '2.b.3',
      text: {
        vi: 'Kiến nghị Cục Kiểm soát thủ tục hành chính thuộc Văn phòng Chính phủ đôn đốc bộ, ngành gửi kịp thời quyết định công bố, hoặc đăng đầy đủ trên cổng thông tin điện tử hay Cổng Dịch vụ công quốc gia, để địa phương theo dõi và chủ động thực hiện.',
        en: 'Ask the Administrative Procedure Control Agency of the Office of the Government to remind ministries to send their publishing decisions in time, or to post them in full on the web portal or the national service portal, so that localities can follow and apply them on their own.',
      },
      systems: ['ministry-web-portal', 'national-service-portal'],
      deliverables: ['ministry-reminder-proposal'],
    },
  ],
  deliverables: [
    {
      id: 'ministry-reminder-proposal',
      kind: 'proposal',
      name: {
        vi: 'Kiến nghị đôn đốc bộ, ngành gửi hoặc đăng tải quyết định công bố thủ tục hành chính',
        en: 'Request to remind ministries to send or post their decisions publishing procedures',
      },
      to: 'van-phong-chinh-phu',
    },
  ],
  documents: [],
  systems: ['ministry-web-portal', 'national-service-portal'],
  deadline: TIMELY,
  indicators: ['procedures-published-on-time'],
  effects: [effect(3, '3.2')],
};
