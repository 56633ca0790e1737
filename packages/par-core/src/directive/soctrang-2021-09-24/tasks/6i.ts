import { INFORMATION } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 6, point i: checking digital signatures and electronic work files. */
export const task6i: SocTrangTask = {
  id: '6.i',
  clause: '6',
  title: {
    vi: 'Kiểm tra, chấn chỉnh việc ký số và xử lý hồ sơ công việc điện tử',
    en: 'Check and put right digital signing and the electronic handling of work files',
  },
  summary: {
    vi: 'Sở Thông tin và Truyền thông kiểm tra đơn vị ký số, xử lý hồ sơ công việc điện tử chưa nghiêm, chưa đúng quy trình và đề xuất giải pháp chấn chỉnh, xử lý.',
    en: 'The Department of Information and Communications checks the units that do not follow the process of digital signing and electronic work files, and proposes how to put this right.',
  },
  binds: INFORMATION,
  participants: [
    {
      role: 'guided',
      described: {
        vi: 'Đơn vị chưa thực hiện nghiêm, đúng quy trình',
        en: 'Units that do not follow the process strictly',
      },
    },
  ],
  obligations: [
    {
      id: '6.i.1',
      text: {
        vi: 'Kiểm tra các đơn vị chưa thực hiện nghiêm, đúng quy trình việc ký số văn bản.',
        en: 'Check the units that do not sign documents digitally as strictly as the process asks.',
      },
      systems: ['digital-signature'],
    },
    {
      id: '6.i.2',
      text: {
        vi: 'Kiểm tra các đơn vị chưa thực hiện nghiêm, đúng quy trình việc xử lý hồ sơ công việc trên môi trường điện tử.',
        en: 'Check the units that do not handle work files electronically as strictly as the process asks.',
      },
    },
    {
      id: '6.i.3',
      text: {
        vi: 'Đề xuất giải pháp chấn chỉnh, xử lý các đơn vị đó.',
        en: 'Propose how to put those units right and deal with them.',
      },
      systems: ['digital-signature'],
      deliverables: ['digital-signature-remedies'],
    },
  ],
  deliverables: [
    {
      id: 'digital-signature-remedies',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất chấn chỉnh, xử lý việc ký số và xử lý hồ sơ công việc điện tử',
        en: 'Proposal to put right digital signing and electronic work files',
      },
    },
  ],
  documents: [],
  systems: ['digital-signature'],
  deadline: CONTINUOUS,
  indicators: ['signed-documents', 'electronic-work-files'],
  effects: [effect(7, '7.1')],
};
