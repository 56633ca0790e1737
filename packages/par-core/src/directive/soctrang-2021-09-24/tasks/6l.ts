import { INFORMATION } from '../bindings';
import { TIMELY } from '../deadlines';
import { effect } from '../effects';
import { PROVINCE_RECEIVES } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point l: agencies that do not use the software. */
export const task6l: SocTrangTask = {
  id: '6.l',
  clause: '6',
  title: {
    vi: 'Báo cáo, đề xuất xử lý đơn vị không dùng phần mềm quản lý văn bản, một cửa điện tử',
    en: 'Report agencies that do not use the document or one-stop software; propose measures',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông kịp thời báo cáo, đề xuất xử lý cơ quan, đơn vị không dùng hoặc dùng cầm chừng phần mềm quản lý văn bản, một cửa điện tử, làm ảnh hưởng chỉ số của tỉnh.',
    en: 'Where the document or one-stop software is not used, or only half-heartedly, to the harm of the province’s index, the Department of Information and Communications reports it in time and proposes measures.',
  },
  binds: INFORMATION,
  participants: [
    PROVINCE_RECEIVES,
    {
      role: 'guided',
      described: {
        vi: 'Cơ quan, đơn vị không dùng hoặc dùng cầm chừng phần mềm',
        en: 'Agencies that do not use the software or use it half-heartedly',
      },
    },
  ],
  obligations: [
    {
      id: '6.l.1',
      text: {
        vi: 'Kịp thời báo cáo để Ủy ban nhân dân tỉnh chỉ đạo cơ quan, đơn vị không dùng hoặc dùng cầm chừng phần mềm Quản lý văn bản và điều hành, Một cửa điện tử.',
        en: 'Report in time, so that the provincial People’s Committee directs the agencies that leave the document management or one-stop software unused or use it half-heartedly.',
      },
      systems: ['document-management-system', 'one-stop-system'],
      deliverables: ['software-use-report'],
    },
    {
      id: '6.l.2',
      text: {
        vi: 'Kịp thời đề xuất xử lý những cơ quan, đơn vị đó vì làm ảnh hưởng chỉ số của tỉnh.',
        en: 'Propose in time how those agencies are to be dealt with, since they harm the province’s index.',
      },
      systems: ['document-management-system', 'one-stop-system'],
      deliverables: ['software-use-proposal'],
    },
  ],
  deliverables: [
    {
      id: 'software-use-report',
      kind: 'report',
      name: {
        vi: 'Báo cáo cơ quan, đơn vị không dùng hoặc dùng cầm chừng phần mềm',
        en: 'Report on agencies that do not use the software or use it half-heartedly',
      },
      to: 'uy-ban-nhan-dan-tinh',
    },
    {
      id: 'software-use-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất xử lý cơ quan, đơn vị không dùng hoặc dùng cầm chừng phần mềm',
        en: 'Proposal on how to deal with those agencies',
      },
      to: 'uy-ban-nhan-dan-tinh',
    },
  ],
  documents: [],
  systems: ['document-management-system', 'one-stop-system'],
  deadline: TIMELY,
  indicators: ['units-not-using-software'],
  effects: [effect(7, '7.1')],
};
