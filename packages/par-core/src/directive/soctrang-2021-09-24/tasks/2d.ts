import { PROVINCIAL_OFFICE } from '../bindings';
import { CONTINUOUS, TIMELY } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 2, point d: one-stop desks during the epidemic. */
export const task2d: SocTrangTask = {
  id: '2.d',
  clause: '2',
  title: {
    vi: 'Hướng dẫn Bộ phận Một cửa nhận, trả hồ sơ an toàn, không gián đoạn khi có dịch bệnh',
    en: 'Guide one-stop desks to take in and return dossiers safely during the epidemic',
  },
  summary: {
    vi: 'Bộ phận Một cửa các cấp thống nhất hình thức nhận, trả hồ sơ thuận tiện, an toàn khi có dịch bệnh, không để việc giải quyết thủ tục bị gián đoạn; người dân, tổ chức được thông tin kịp thời.',
    en: 'One-stop desks at every level use one convenient and safe way of taking in and returning dossiers during the epidemic, without interruption; citizens and organisations are told in time.',
  },
  binds: PROVINCIAL_OFFICE,
  boundRoles: ['guides'],
  participants: [{ role: 'guided', agency: 'bo-phan-mot-cua' }, CITIZENS_BENEFIT],
  obligations: [
    {
      id: '2.d.1',
      text: {
        vi: 'Hướng dẫn Bộ phận Một cửa các cấp, nhất là huyện và xã, thống nhất hình thức nhận, trả hồ sơ thuận tiện, an toàn trong tình hình dịch bệnh, không để gián đoạn việc giải quyết thủ tục.',
        en: 'Guide one-stop desks at every level, above all district and commune, in one way of taking in and returning dossiers that is convenient and safe during the epidemic, so that handling is not interrupted.',
      },
    },
    {
      id: '2.d.2',
      text: {
        vi: 'Tuyên truyền, phổ biến kịp thời hình thức nhận, trả hồ sơ đó để cá nhân, tổ chức biết và thực hiện.',
        en: 'Make that way of taking in and returning dossiers known in time, so that people and organisations know it and follow it.',
      },
      deadline: TIMELY,
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(3, '3.3', '3.4')],
};
