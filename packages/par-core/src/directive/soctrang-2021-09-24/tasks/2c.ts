import { PROVINCIAL_OFFICE } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import { ALL_GUIDED } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 2, point c: procedures for which no dossier has come for a long time. */
export const task2c: SocTrangTask = {
  id: '2.c',
  clause: '2',
  title: {
    vi: 'Hướng dẫn rà soát thủ tục lâu không phát sinh hồ sơ để kiến nghị đưa ra khỏi danh mục',
    en: 'Guide the review of procedures long without dossiers, to have them taken off the list',
  },
  summary: {
    vi: 'Thủ tục đã lâu không có hồ sơ được rà soát, lập danh sách để kiến nghị bộ, ngành Trung ương bỏ khỏi danh mục của địa phương, giảm chi phí cho Cổng Dịch vụ công.',
    en: 'Procedures without dossiers for a long time are reviewed and listed, so that central ministries can be asked to take them off the local list and the service portal costs less.',
  },
  binds: PROVINCIAL_OFFICE,
  boundRoles: ['guides'],
  participants: [...ALL_GUIDED, { role: 'receives', agency: 'bo-nganh-trung-uong' }],
  obligations: [
    {
      id: '2.c.1',
      text: {
        vi: 'Hướng dẫn các cơ quan, đơn vị rà soát những thủ tục đã lâu không phát sinh hồ sơ.',
        en: 'Guide agencies in reviewing the procedures that have had no dossier for a long time.',
      },
    },
    {
      id: '2.c.2',
      text: {
        vi: 'Hướng dẫn các cơ quan, đơn vị lập danh sách những thủ tục đó.',
        en: 'Guide agencies in listing those procedures.',
      },
      deliverables: ['dormant-procedure-list'],
    },
    {
      id: '2.c.3',
      text: {
        vi: 'Chủ động kiến nghị bộ, ngành Trung ương xem xét đưa các thủ tục đó ra khỏi danh mục của địa phương, để giảm chi phí vận hành, nâng cấp thiết bị cho Cổng Dịch vụ công.',
        en: 'Ask central ministries, on one’s own initiative, to consider taking those procedures off the local list, to save the cost of running and upgrading the service portal for them.',
      },
      systems: ['provincial-service-portal'],
      deliverables: ['dormant-procedure-proposal'],
    },
  ],
  deliverables: [
    {
      id: 'dormant-procedure-list',
      kind: 'list',
      name: {
        vi: 'Danh sách thủ tục hành chính lâu không phát sinh hồ sơ',
        en: 'List of procedures long without dossiers',
      },
    },
    {
      id: 'dormant-procedure-proposal',
      kind: 'proposal',
      name: {
        vi: 'Kiến nghị đưa thủ tục không phát sinh hồ sơ ra khỏi danh mục của địa phương',
        en: 'Request to take procedures without dossiers off the local list',
      },
      to: 'bo-nganh-trung-uong',
    },
  ],
  documents: [],
  systems: ['provincial-service-portal'],
  deadline: CONTINUOUS,
  indicators: ['dormant-procedures'],
  effects: [effect(3, '3.1'), effect(7, '7.2', '7.3')],
};
