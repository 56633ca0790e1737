import { INFORMATION } from '../bindings';
import { URGENT } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point h: the one-stop software for certification. */
export const task6h: SocTrangTask = {
  id: '6.h',
  clause: '6',
  title: {
    vi: 'Hiệu chỉnh phần mềm Một cửa điện tử cho lĩnh vực chứng thực',
    en: 'Adjust the electronic one-stop software for certification',
  },
  summary: {
    vi: 'Chức năng về chứng thực của phần mềm Một cửa điện tử được khẩn trương hiệu chỉnh cho đơn giản thao tác, dễ sử dụng.',
    en: 'The certification function of the electronic one-stop software is adjusted without delay, so that it takes fewer steps and is easy to use.',
  },
  binds: INFORMATION,
  participants: [
    {
      role: 'benefits',
      described: { vi: 'Người sử dụng phần mềm', en: 'Users of the software' },
    },
  ],
  obligations: [
    {
      id: '6.h.1',
      text: {
        vi: 'Khẩn trương hiệu chỉnh chức năng chứng thực của phần mềm Một cửa điện tử cho đơn giản thao tác và dễ sử dụng.',
        en: 'Adjust without delay the certification function of the electronic one-stop software, so that it is simple and easy to use.',
      },
      systems: ['one-stop-system'],
      deliverables: ['certification-function'],
    },
  ],
  deliverables: [
    {
      id: 'certification-function',
      kind: 'software',
      name: {
        vi: 'Chức năng chứng thực đã hiệu chỉnh trong phần mềm Một cửa điện tử',
        en: 'The adjusted certification function of the one-stop software',
      },
    },
  ],
  documents: [],
  systems: ['one-stop-system'],
  deadline: URGENT,
  indicators: [],
  effects: [effect(7, '7.1'), effect(3, '3.3')],
};
