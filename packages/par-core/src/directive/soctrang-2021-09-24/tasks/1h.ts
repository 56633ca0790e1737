import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point h: decentralisation and organisation. */
export const task1h: SocTrangTask = {
  id: '1.h',
  clause: '1',
  title: {
    vi: 'Thực hiện phân cấp, tinh gọn bộ máy và cải tiến phương thức làm việc',
    en: 'Carry out decentralisation, streamline the organisation and improve ways of working',
  },
  summary: {
    vi: 'Thực hiện đầy đủ các quy định về phân cấp quản lý; rà soát, sắp xếp bộ máy, kiện toàn chức năng, nhiệm vụ theo thẩm quyền và cải tiến phương thức làm việc.',
    en: 'The rules on decentralised management are carried out in full; structure, functions and ways of working are reviewed and improved.',
  },
  binds: ALL_ADDRESSEES,
  participants: [],
  obligations: [
    {
      id: '1.h.1',
      text: {
        vi: 'Thực hiện đầy đủ quy định của pháp luật về phân cấp quản lý nhà nước.',
        en: 'Carry out the law on decentralised state management in full.',
      },
    },
    {
      id: '1.h.2',
      text: {
        vi: 'Rà soát bộ máy của các đơn vị, tổ chức thuộc thẩm quyền.',
        en: 'Review the structure of the units and organisations within one’s authority.',
      },
    },
    {
      id: '1.h.3',
      text: {
        vi: 'Sắp xếp bộ máy của các đơn vị, tổ chức thuộc thẩm quyền cho tinh gọn.',
        en: 'Streamline the structure of the units and organisations within one’s authority.',
      },
    },
    {
      id: '1.h.4',
      text: {
        vi: 'Kiện toàn chức năng, nhiệm vụ của các đơn vị, tổ chức thuộc thẩm quyền.',
        en: 'Consolidate the functions and tasks of the units and organisations within one’s authority.',
      },
    },
    {
      id: '1.h.5',
      text: {
        vi: 'Đẩy mạnh cải tiến phương thức làm việc để chỉ đạo, điều hành tốt hơn và đơn vị hoạt động hiệu quả hơn.',
        en: 'Improve ways of working further, so that direction and management are more capable and the unit more effective.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['staff-reduction'],
  effects: [effect(4, '4.1', '4.3', '4.4')],
};
