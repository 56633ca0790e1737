import { JUSTICE } from '../bindings';
import { CONTINUOUS, TIMELY } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 5, point a: drafting legal documents and monitoring the enforcement of the law. */
export const task5a: SocTrangTask = {
  id: '5.a',
  clause: '5',
  title: {
    vi: 'Hướng dẫn, kiểm soát xây dựng văn bản và tham mưu theo dõi thi hành pháp luật',
    en: 'Guide and control legal drafting; advise on monitoring the enforcement of the law',
  },
  summary: {
    vi: 'Sở Tư pháp hướng dẫn, kiểm tra, kiểm soát chặt việc xây dựng văn bản quy phạm pháp luật và tham mưu giải pháp theo dõi thi hành pháp luật.',
    en: 'The Department of Justice guides, checks and closely controls the drafting of legal documents, and advises on monitoring the enforcement of the law.',
  },
  binds: JUSTICE,
  boundRoles: ['guides', 'advises'],
  participants: [
    {
      role: 'guided',
      described: {
        vi: 'Các cơ quan soạn thảo văn bản quy phạm pháp luật',
        en: 'The agencies that draft legal documents',
      },
    },
  ],
  obligations: [
    {
      id: '5.a.1',
      text: {
        vi: 'Hướng dẫn việc xây dựng văn bản quy phạm pháp luật trong phạm vi thẩm quyền.',
        en: 'Guide the drafting of legal documents within one’s authority.',
      },
    },
    {
      id: '5.a.2',
      text: {
        vi: 'Kiểm tra, kiểm soát chặt việc xây dựng văn bản quy phạm pháp luật trong phạm vi thẩm quyền.',
        en: 'Check and closely control the drafting of legal documents within one’s authority.',
      },
    },
    {
      id: '5.a.3',
      text: {
        vi: 'Tích cực tham mưu giải pháp để việc theo dõi thi hành pháp luật được triển khai kịp thời, hiệu quả.',
        en: 'Advise actively on solutions for monitoring the enforcement of the law in time and effectively.',
      },
      deadline: TIMELY,
    },
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(2, '2.1', '2.2', '2.3')],
};
