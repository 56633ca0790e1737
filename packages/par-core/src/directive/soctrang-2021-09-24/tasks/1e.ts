import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import { ENTERPRISES_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point e: administrative procedures and the one-stop mechanism. */
export const task1e: SocTrangTask = {
  id: '1.e',
  clause: '1',
  title: {
    vi: 'Cắt giảm, đơn giản hóa thủ tục hành chính và đổi mới cơ chế một cửa',
    en: 'Cut and simplify administrative procedures and renew the one-stop mechanism',
  },
  summary: {
    vi: 'Rà soát để đề xuất cắt giảm, đơn giản hóa thủ tục, nhất là về kinh doanh; đổi mới một cửa, một cửa liên thông theo Kế hoạch số 79/KH-UBND, giúp người dân, doanh nghiệp giảm thời gian và chi phí.',
    en: 'Procedures are reviewed so that some can be cut or simplified, above all those on business; the one-stop mechanism is renewed under plan 79/KH-UBND to save citizens and enterprises time and cost.',
  },
  binds: ALL_ADDRESSEES,
  participants: [ENTERPRISES_BENEFIT],
  obligations: [
    {
      id: '1.e.1',
      text: {
        vi: 'Đẩy mạnh cải cách thủ tục hành chính.',
        en: 'Step up the reform of administrative procedures.',
      },
    },
    {
      id: '1.e.2',
      text: {
        vi: 'Rà soát các quy định về thủ tục hành chính, nhất là quy định liên quan đến hoạt động kinh doanh.',
        en: 'Review the rules on administrative procedures, above all those on business activity.',
      },
    },
    {
      id: '1.e.3',
      text: {
        vi: 'Đề xuất cắt giảm hoặc đơn giản hóa quy định về thủ tục hành chính, nhất là quy định liên quan đến hoạt động kinh doanh.',
        en: 'Propose to cut or simplify rules on administrative procedures, above all those on business activity.',
      },
      deliverables: ['simplification-proposal'],
    },
    {
      id: '1.e.4',
      text: {
        vi: 'Đổi mới cơ chế một cửa, một cửa liên thông để việc giải quyết thủ tục phục vụ tốt hơn.',
        en: 'Renew the one-stop and interlinked one-stop mechanism so that the handling of procedures serves people better.',
      },
      documents: ['79-kh-ubnd'],
    },
    {
      id: '1.e.5',
      text: {
        vi: 'Đẩy mạnh ứng dụng công nghệ thông tin trong giải quyết thủ tục theo cơ chế một cửa, một cửa liên thông.',
        en: 'Use more information technology in handling procedures under the one-stop and interlinked one-stop mechanism.',
      },
      documents: ['79-kh-ubnd'],
    },
    {
      id: '1.e.6',
      text: {
        vi: 'Giải quyết thủ tục theo cơ chế một cửa, một cửa liên thông không phụ thuộc vào địa giới hành chính.',
        en: 'Handle procedures under the one-stop and interlinked one-stop mechanism regardless of administrative boundaries.',
      },
      documents: ['79-kh-ubnd'],
    },
    {
      id: '1.e.7',
      text: {
        vi: 'Giảm thời gian đi lại và chi phí xã hội, tạo thuận lợi cho người dân, doanh nghiệp khi làm thủ tục.',
        en: 'Reduce travel time and social cost, and make procedures easier for citizens and enterprises.',
      },
      documents: ['79-kh-ubnd'],
    },
  ],
  deliverables: [
    {
      id: 'simplification-proposal',
      kind: 'proposal',
      name: {
        vi: 'Đề xuất cắt giảm, đơn giản hóa quy định thủ tục hành chính',
        en: 'Proposal to cut and simplify rules on administrative procedures',
      },
    },
  ],
  documents: ['79-kh-ubnd'],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['procedures-proposed-for-simplification'],
  effects: [effect(3, '3.1', '3.3', '3.4')],
};
