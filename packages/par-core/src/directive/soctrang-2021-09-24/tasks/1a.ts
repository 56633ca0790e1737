import { ALL_ADDRESSEES } from '../bindings';
import { UNDATED } from '../deadlines';
import { effect } from '../effects';
import { PROVINCE_RECEIVES } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point a: the shortcomings published by the Ministry of Home Affairs. */
export const task1a: SocTrangTask = {
  id: '1.a',
  clause: '1',
  title: {
    vi: 'Khắc phục và giải trình tồn tại, hạn chế Bộ Nội vụ đã công bố',
    en: 'Remedy and explain the shortcomings published by the Ministry of Home Affairs',
  },
  summary: {
    vi: 'Mỗi cơ quan, đơn vị rà soát những tồn tại, hạn chế đã được công bố, xử lý từng điểm, rồi giải trình nguyên nhân và kết quả với Ủy ban nhân dân tỉnh qua Sở Nội vụ.',
    en: 'Each agency goes through the published shortcomings, deals with each of them, and explains causes and results to the provincial People’s Committee through the Department of Home Affairs.',
  },
  binds: ALL_ADDRESSEES,
  participants: [
    { role: 'originates', agency: 'bo-noi-vu' },
    PROVINCE_RECEIVES,
    { role: 'receives', agency: 'so-noi-vu' },
  ],
  obligations: [
    {
      id: '1.a.1',
      text: {
        vi: 'Rà soát các tồn tại, hạn chế thuộc trách nhiệm của mình mà Bộ Nội vụ đã công bố và Báo cáo số 74/BC-SNV nêu chi tiết.',
        en: 'Review the shortcomings within one’s own responsibility that the Ministry of Home Affairs published and report 74/BC-SNV details.',
      },
      documents: ['74-bc-snv'],
    },
    {
      id: '1.a.2',
      text: {
        vi: 'Khắc phục các tồn tại, hạn chế đó.',
        en: 'Remedy those shortcomings.',
      },
      documents: ['74-bc-snv'],
    },
    {
      id: '1.a.3',
      text: {
        vi: 'Giải trình rõ với Ủy ban nhân dân tỉnh, qua Sở Nội vụ, vì sao có các tồn tại, hạn chế.',
        en: 'Explain clearly to the provincial People’s Committee, through the Department of Home Affairs, why the shortcomings exist.',
      },
      deliverables: ['explanation-report'],
    },
    {
      id: '1.a.4',
      text: {
        vi: 'Báo cáo Ủy ban nhân dân tỉnh, qua Sở Nội vụ, kết quả đã xử lý, khắc phục.',
        en: 'Report to the provincial People’s Committee, through the Department of Home Affairs, how far the shortcomings have been dealt with and remedied.',
      },
      deliverables: ['explanation-report'],
    },
  ],
  deliverables: [
    {
      id: 'explanation-report',
      kind: 'report',
      name: {
        vi: 'Báo cáo giải trình tồn tại, hạn chế và kết quả khắc phục',
        en: 'Report explaining the shortcomings and the results of remedying them',
      },
      to: 'uy-ban-nhan-dan-tinh',
    },
  ],
  documents: ['74-bc-snv'],
  systems: [],
  deadline: UNDATED,
  indicators: ['shortcomings-explained', 'shortcomings-remedied'],
  effects: [effect(1), effect(2), effect(3), effect(4), effect(5), effect(6), effect(7), effect(8)],
  asksExplanation: true,
};
