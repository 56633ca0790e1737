import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point k: financial autonomy. */
export const task1k: SocTrangTask = {
  id: '1.k',
  clause: '1',
  title: {
    vi: 'Thực hiện nghiêm cơ chế tự chủ và đổi mới quản lý tài chính',
    en: 'Apply financial autonomy strictly and renew financial management',
  },
  summary: {
    vi: 'Thực hiện nghiêm tự chủ tài chính ở đơn vị sự nghiệp công lập (Nghị định số 60/2021/NĐ-CP); đổi mới, nâng cao hiệu quả quản lý tài chính, thu nhập của cơ quan hành chính (Chỉ thị số 21/CT-TTg).',
    en: 'Financial autonomy of public service units is applied strictly under decree 60/2021/NĐ-CP; the management of finance and income of administrative agencies is made more effective and renewed under directive 21/CT-TTg.',
  },
  binds: ALL_ADDRESSEES,
  participants: [
    {
      role: 'guides',
      described: {
        vi: 'Cấp có thẩm quyền hướng dẫn thực hiện Chỉ thị số 21/CT-TTg',
        en: 'The competent level that guides the carrying out of directive 21/CT-TTg',
      },
    },
  ],
  obligations: [
    {
      id: '1.k.1',
      text: {
        vi: 'Tổ chức để đơn vị sự nghiệp công lập thực hiện nghiêm cơ chế tự chủ tài chính.',
        en: 'Organise the strict application of the financial autonomy of public service units.',
      },
      documents: ['60-2021-nd-cp'],
    },
    {
      id: '1.k.2',
      text: {
        vi: 'Nâng cao hiệu quả thực hiện cơ chế quản lý tài chính, thu nhập phù hợp đặc thù của cơ quan hành chính nhà nước, đúng hướng dẫn của cấp có thẩm quyền.',
        en: 'Apply more effectively the mechanism of managing finance and income that suits the nature of state administrative agencies, as guided by the competent level.',
      },
      documents: ['21-ct-ttg'],
    },
    {
      id: '1.k.3',
      text: {
        vi: 'Đổi mới cơ chế quản lý tài chính, thu nhập phù hợp đặc thù của cơ quan hành chính nhà nước, đúng hướng dẫn của cấp có thẩm quyền.',
        en: 'Renew the mechanism of managing finance and income that suits the nature of state administrative agencies, as guided by the competent level.',
      },
      documents: ['21-ct-ttg'],
    },
  ],
  deliverables: [],
  documents: ['60-2021-nd-cp', '21-ct-ttg'],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ['self-funded-recurrent-expenditure', 'self-funding-units'],
  effects: [effect(6, '6.3')],
};
