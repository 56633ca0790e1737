import { ALL_ADDRESSEES } from './bindings';
import { CONTINUOUS, TIMELY } from './deadlines';
import { fromTheLetter } from './provenance';
import type { SocTrangReportingDuty } from './soctrang-task';

/** Clause 10 with the two closing paragraphs. */
export const reportingDuty: SocTrangReportingDuty = {
  id: '10',
  title: {
    vi: 'Báo cáo kết quả thực hiện trong quý IV/2021',
    en: 'Report the results in the fourth quarter of 2021',
  },
  summary: {
    vi: 'Mọi cơ quan, đơn vị nhận văn bản báo cáo kết quả cho Ủy ban nhân dân tỉnh qua Sở Nội vụ, phối hợp, cử đầu mối cung cấp số liệu và nghiêm túc thực hiện các nhiệm vụ.',
    en: 'Every addressee reports its results to the provincial People’s Committee through the Department of Home Affairs, cooperates, names who supplies figures, and carries out the tasks in earnest.',
  },
  binds: ALL_ADDRESSEES,
  to: 'uy-ban-nhan-dan-tinh',
  through: 'so-noi-vu',
  deadline: { kind: 'fixed-period', period: '2021-Q4', lastDay: '2021-12-31' },
  deadlineProvenance: fromTheLetter(
    'Công văn ghi "trong quý IV/2021", không ghi ngày; ngày cuối của quý theo lịch là 31/12/2021.',
    'The directive says "in the fourth quarter of 2021" without a day; the calendar quarter ends on 31 December 2021.',
  ),
  obligations: [
    {
      id: '10.1',
      text: {
        vi: 'Báo cáo Ủy ban nhân dân tỉnh, qua Sở Nội vụ, kết quả thực hiện các nhiệm vụ trong quý IV/2021.',
        en: 'Report the results to the provincial People’s Committee, through the Department of Home Affairs, in the fourth quarter of 2021.',
      },
    },
    {
      id: '10.2',
      text: {
        vi: 'Phối hợp chặt chẽ hơn nữa khi tham mưu thực hiện nhiệm vụ.',
        en: 'Cooperate more closely while advising on and carrying out the tasks.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '10.3',
      text: {
        vi: 'Phân công công chức đầu mối hỗ trợ việc cung cấp thông tin, số liệu.',
        en: 'Assign a focal civil servant who helps to supply information and figures.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '10.4',
      text: {
        vi: 'Cung cấp kịp thời thông tin, số liệu cho việc kiểm tra, giám sát, thống kê, báo cáo về cải cách hành chính, nhất là cho Sở Nội vụ xây dựng báo cáo theo yêu cầu của tỉnh.',
        en: 'Supply information and figures in time for checking, supervision, statistics and reports on the reform, above all to the Department of Home Affairs for the reports the province asks for.',
      },
      deadline: TIMELY,
    },
    {
      id: '10.5',
      text: {
        vi: 'Nghiêm túc triển khai mọi nhiệm vụ của văn bản, dưới trách nhiệm của thủ trưởng cơ quan, đơn vị.',
        en: 'Carry out every task of the directive in earnest, under the responsibility of the head of each agency.',
      },
      deadline: CONTINUOUS,
    },
  ],
};
