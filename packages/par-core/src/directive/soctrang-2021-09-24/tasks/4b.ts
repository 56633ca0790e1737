import { PLANNING_AND_INVESTMENT } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 4, point b: obstacles to investment projects. */
export const task4b: SocTrangTask = {
  id: '4.b',
  clause: '4',
  title: {
    vi: 'Phối hợp tháo gỡ vướng mắc về đất đai, mặt bằng và thủ tục đầu tư',
    en: 'Help remove obstacles of land, site clearance and investment procedures',
  },
  summary: {
    vi: 'Sở Kế hoạch và Đầu tư phối hợp với Sở Tài nguyên và Môi trường, các sở, ngành và địa phương tháo gỡ khó khăn cho dự án đầu tư.',
    en: 'The Department of Planning and Investment, with the Department of Natural Resources and Environment, other departments and localities, removes obstacles to investment projects.',
  },
  binds: PLANNING_AND_INVESTMENT,
  boundRoles: ['coordinates'],
  participants: [
    { role: 'coordinates', agency: 'so-tai-nguyen-va-moi-truong' },
    { role: 'coordinates', group: 'so-nganh' },
    { role: 'coordinates', group: 'uy-ban-nhan-dan-cap-huyen' },
  ],
  obligations: [
    {
      id: '4.b.1',
      text: {
        vi: 'Phối hợp tháo gỡ vướng mắc về đất đai của các dự án đầu tư.',
        en: 'Help remove the land obstacles of investment projects.',
      },
    },
    {
      id: '4.b.2',
      text: {
        vi: 'Phối hợp tháo gỡ vướng mắc về giải phóng mặt bằng của các dự án đầu tư.',
        en: 'Help remove the site-clearance obstacles of investment projects.',
      },
    },
    {
      id: '4.b.3',
      text: {
        vi: 'Tháo gỡ khó khăn, vướng mắc về thủ tục đầu tư của các dự án, nếu có.',
        en: 'Remove difficulties with the investment procedures of projects, if there are any.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(8, '8.2')],
};
