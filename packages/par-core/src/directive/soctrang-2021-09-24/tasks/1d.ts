import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point d: legal documents. */
export const task1d: SocTrangTask = {
  id: '1.d',
  clause: '1',
  title: {
    vi: 'Nâng cao chất lượng công tác xây dựng văn bản quy phạm pháp luật',
    en: 'Raise the quality of drafting legal documents',
  },
  summary: {
    vi: 'Soạn thảo văn bản quy phạm pháp luật tốt hơn, đi cùng với điều hành và thi hành pháp luật có hiệu lực, hiệu quả hơn.',
    en: 'Better drafting of legal documents, together with more effective management and enforcement of the law.',
  },
  binds: ALL_ADDRESSEES,
  participants: [],
  obligations: [
    {
      id: '1.d.1',
      text: {
        vi: 'Nâng cao chất lượng công tác xây dựng văn bản quy phạm pháp luật.',
        en: 'Raise the quality of the work of drafting legal documents.',
      },
    },
    {
      id: '1.d.2',
      text: {
        vi: 'Cùng với việc xây dựng văn bản, nâng cao hiệu lực, hiệu quả của công tác điều hành.',
        en: 'Together with the drafting, raise the force and effectiveness of management.',
      },
    },
    {
      id: '1.d.3',
      text: {
        vi: 'Cùng với việc xây dựng văn bản, nâng cao hiệu lực, hiệu quả của việc thực thi pháp luật.',
        en: 'Together with the drafting, raise the force and effectiveness of enforcing the law.',
      },
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(2, '2.1', '2.2', '2.3', '2.4')],
};
