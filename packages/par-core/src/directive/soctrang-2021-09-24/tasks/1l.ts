import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS } from '../deadlines';
import { effect } from '../effects';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point l: digital transformation, electronic documents, the one-stop software. */
export const task1l: SocTrangTask = {
  id: '1.l',
  clause: '1',
  title: {
    vi: 'Tham gia chuyển đổi số: văn bản điện tử, ký số, hồ sơ điện tử',
    en: 'Join the digital transformation: electronic documents, signatures and dossiers',
  },
  summary: {
    vi: 'Gửi nhận văn bản và xử lý công việc trên môi trường điện tử, ký số văn bản phát hành (trừ văn bản mật), số hóa văn bản gửi ra ngoài hệ thống và nhập đủ hồ sơ vào phần mềm một cửa.',
    en: 'Documents are exchanged and work is handled electronically, outgoing documents are digitally signed (secret ones excepted), those sent outside the system are scanned and recorded, and every dossier is entered in the one-stop software.',
  },
  binds: ALL_ADDRESSEES,
  participants: [],
  obligations: [
    {
      id: '1.l.1',
      text: {
        vi: 'Sẵn sàng và tích cực tham gia lộ trình chuyển đổi số của quốc gia.',
        en: 'Be ready for, and take an active part in, the roadmap of national digital transformation.',
      },
    },
    {
      id: '1.l.2',
      text: {
        vi: 'Tiếp tục gửi, nhận văn bản điện tử một cách hiệu quả giữa các cấp chính quyền.',
        en: 'Go on exchanging electronic documents effectively between levels of government.',
      },
      documents: ['30-2020-nd-cp'],
      systems: ['document-management-system'],
    },
    {
      id: '1.l.3',
      text: {
        vi: 'Tiếp tục xử lý hồ sơ công việc trên môi trường điện tử một cách hiệu quả.',
        en: 'Go on handling work files electronically in an effective way.',
      },
      documents: ['30-2020-nd-cp'],
    },
    {
      id: '1.l.4',
      text: {
        vi: 'Ký số văn bản điện tử khi phát hành đến các cơ quan trong hệ thống phần mềm, trừ văn bản mật.',
        en: 'Sign digitally the electronic documents issued to agencies within the software system, secret documents excepted.',
      },
      documents: ['30-2020-nd-cp'],
      systems: ['digital-signature', 'document-management-system'],
    },
    {
      id: '1.l.5',
      text: {
        vi: 'Quét và nhập vào phần mềm những văn bản gửi đến đơn vị ngoài hệ thống, để theo dõi, thống kê, lưu trữ.',
        en: 'Scan and enter in the software the documents sent to units outside the system, to follow, count and archive them.',
      },
      systems: ['document-management-system'],
    },
    {
      id: '1.l.6',
      text: {
        vi: 'Cập nhật đầy đủ hồ sơ đã tiếp nhận vào phần mềm một cửa điện tử, để tỷ lệ công khai tiến độ, kết quả trên hai cổng của tỉnh không bị ảnh hưởng.',
        en: 'Enter every dossier received in the electronic one-stop software, so that the share of progress and results made public on the two provincial portals does not suffer.',
      },
      systems: ['one-stop-system', 'provincial-web-portal', 'provincial-service-portal'],
    },
  ],
  deliverables: [],
  documents: ['30-2020-nd-cp'],
  systems: [
    'digital-signature',
    'document-management-system',
    'one-stop-system',
    'provincial-web-portal',
    'provincial-service-portal',
  ],
  deadline: CONTINUOUS,
  indicators: [
    'electronic-documents',
    'signed-documents',
    'electronic-work-files',
    'external-documents-recorded',
    'dossiers-in-one-stop-software',
  ],
  effects: [effect(7, '7.1'), effect(3, '3.2')],
};
