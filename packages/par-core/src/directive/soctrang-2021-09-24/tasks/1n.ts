import { DISTRICTS_BELOW_STANDARD } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point n: district units where not every commune cadre meets the standard. */
export const task1n: SocTrangTask = {
  id: '1.n',
  clause: '1',
  title: {
    vi: 'Giải quyết chế độ cho cán bộ cấp xã chưa đạt chuẩn, bồi dưỡng công chức cấp xã',
    en: 'Settle the cases of commune cadres below standard and train commune civil servants',
  },
  summary: {
    vi: 'Đơn vị cấp huyện có tỷ lệ cán bộ cấp xã đạt chuẩn dưới 100% kiên quyết giải quyết chế độ, chính sách cho người không đạt chuẩn và bồi dưỡng lý luận chính trị cho công chức cấp xã.',
    en: 'Where not all commune cadres meet the standard, the cases of those below it are settled firmly, and commune civil servants are trained in political theory.',
  },
  binds: DISTRICTS_BELOW_STANDARD,
  participants: [
    {
      role: 'benefits',
      described: { vi: 'Cán bộ, công chức cấp xã', en: 'Cadres and civil servants of communes' },
    },
  ],
  obligations: [
    {
      id: '1.n.1',
      text: {
        vi: 'Kiên quyết giải quyết chế độ, chính sách theo quy định cho cán bộ cấp xã không tái cử mà trình độ chuyên môn không phù hợp với chức danh công chức cấp xã.',
        en: 'Settle firmly, by the rules and policies in force, the cases of commune cadres who are not re-elected and whose qualifications fit no commune civil-servant title.',
      },
    },
    {
      id: '1.n.2',
      text: {
        vi: 'Thực hiện chính sách, chế độ tinh giản biên chế đối với cán bộ cấp xã chưa đạt chuẩn mà không đi học chuyên môn, nghiệp vụ hoặc nợ môn, không thể tốt nghiệp đúng thời gian quy định.',
        en: 'Apply the policy of staff reduction to commune cadres below standard who do not attend professional study, or who owe subjects and cannot graduate in the time prescribed.',
      },
    },
    {
      id: '1.n.3',
      text: {
        vi: 'Quan tâm bồi dưỡng lý luận chính trị cho công chức cấp xã, để khi được bầu làm cán bộ cấp xã thì đủ tiêu chuẩn về mặt này.',
        en: 'Attend to training commune civil servants in political theory, so that they meet that standard when elected to a commune cadre’s office.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['commune-cadres-qualified', 'commune-civil-servants-qualified'],
  effects: [effect(5, '5.7')],
};
