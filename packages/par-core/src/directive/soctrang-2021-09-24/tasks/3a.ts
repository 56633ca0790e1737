import { FINANCE } from '../bindings';
import { UNDATED } from '../deadlines';
import { effect } from '../effects';
import { PROVINCE_RECEIVES } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 3, point a: recommendations of the State Audit. */
export const task3a: SocTrangTask = {
  id: '3.a',
  clause: '3',
  title: {
    vi: 'Xử lý dứt điểm kiến nghị kiểm toán năm 2020',
    en: 'Settle the audit recommendations of 2020 for good',
  },
  summary: {
    vi: 'Sở Tài chính tiếp tục tham mưu để các đơn vị được kiểm toán xử lý hết kiến nghị của Kiểm toán Nhà nước năm 2020 về ngân sách địa phương năm 2019.',
    en: 'The Department of Finance goes on advising, so that the audited units settle every recommendation the State Audit made in 2020 on the local budget of 2019.',
  },
  binds: FINANCE,
  boundRoles: ['advises'],
  participants: [
    { role: 'originates', agency: 'kiem-toan-nha-nuoc' },
    PROVINCE_RECEIVES,
    { role: 'guided', described: { vi: 'Các đơn vị được kiểm toán', en: 'The audited units' } },
  ],
  obligations: [
    {
      id: '3.a.1',
      text: {
        vi: 'Tiếp tục tham mưu Ủy ban nhân dân tỉnh chỉ đạo đơn vị được kiểm toán xử lý dứt điểm kiến nghị Kiểm toán Nhà nước nêu năm 2020 về ngân sách địa phương năm 2019.',
        en: 'Go on advising the provincial People’s Committee to direct the audited units to settle for good the recommendations the State Audit made in 2020 on the local budget of 2019.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  // "Tiếp tục" says that it has begun; "dứt điểm" that it ends: with the last recommendation of 2020.
  deadline: UNDATED,
  indicators: ['audit-recommendations-resolved'],
  effects: [effect(6, '6.1')],
};
