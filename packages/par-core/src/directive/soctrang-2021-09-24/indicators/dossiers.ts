import { asInDecision766, CUSTOMARY_FORMULA, fromTheLetter, OWN_DEFINITION } from '../provenance';
import type { SocTrangIndicator } from '../soctrang-task';

const DOSSIERS_RECEIVED = { vi: 'Hồ sơ đã tiếp nhận trong kỳ', en: 'Dossiers received in the period' };
const DOSSIERS_HANDLED = { vi: 'Hồ sơ đã giải quyết trong kỳ', en: 'Dossiers handled in the period' };
const DOCUMENTS_ISSUED_INSIDE = {
  vi: 'Văn bản phát hành đến các cơ quan trong hệ thống phần mềm',
  en: 'Documents issued to agencies within the software system',
};
const NO_SECRET_DOCUMENTS = {
  vi: 'Không tính văn bản mật vào tử số và mẫu số (điểm 1.l).',
  en: 'Secret documents count neither in the numerator nor in the denominator (clause 1.l).',
};

/** Indicators of dossiers and of electronic documents. */
export const dossierIndicators: readonly SocTrangIndicator[] = [
  {
    id: 'online-dossiers',
    title: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Dossiers submitted online' },
    definition: {
      vi: 'Số hồ sơ nộp trực tuyến trên tổng số hồ sơ đã tiếp nhận trong kỳ.',
      en: 'The share of the dossiers of the period that was submitted online.',
    },
    numerator: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers submitted online' },
    denominator: DOSSIERS_RECEIVED,
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.g', '6.g'],
    provenance: asInDecision766('3.3'),
  },
  {
    id: 'postal-dossiers',
    title: { vi: 'Tỷ lệ hồ sơ qua bưu chính công ích', en: 'Dossiers through the public postal service' },
    definition: {
      vi: 'Số hồ sơ nhận qua dịch vụ bưu chính công ích trên tổng số hồ sơ đã tiếp nhận trong kỳ.',
      en: 'The share of the dossiers of the period that came through the public postal service.',
    },
    numerator: { vi: 'Hồ sơ nhận qua bưu chính công ích', en: 'Dossiers received through the postal service' },
    denominator: DOSSIERS_RECEIVED,
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.g', '6.g', '6.k'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'inter-agency-online-dossiers',
    title: {
      vi: 'Số hồ sơ gửi, nhận trực tuyến giữa các cơ quan hành chính',
      en: 'Dossiers exchanged online between administrative agencies',
    },
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính gửi, nhận trong kỳ giữa cơ quan hành chính nhà nước bằng dịch vụ trực tuyến mức độ 3, 4.',
      en: 'The number of dossiers exchanged in the period between state administrative agencies through online services at level 3–4.',
    },
    unit: 'count',
    direction: 'increase',
    tasks: ['1.g', '6.g'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'dossiers-on-time',
    title: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Dossiers handled on time' },
    definition: {
      vi: 'Số hồ sơ giải quyết đúng hoặc trước hạn trên tổng số hồ sơ đã giải quyết trong kỳ.',
      en: 'The share of the dossiers handled in the period that was handled on or before time.',
    },
    numerator: { vi: 'Hồ sơ giải quyết đúng hoặc trước hạn', en: 'Dossiers handled on or before time' },
    denominator: DOSSIERS_HANDLED,
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.g'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'dossiers-late',
    title: { vi: 'Tỷ lệ hồ sơ trễ hạn', en: 'Late dossiers' },
    definition: {
      vi: 'Số hồ sơ giải quyết trễ hạn trên tổng số hồ sơ đã giải quyết trong kỳ; cộng với tỷ lệ đúng hạn là 100%.',
      en: 'The share of the dossiers handled in the period that was handled late; with the on-time share it makes 100%.',
    },
    numerator: { vi: 'Hồ sơ giải quyết trễ hạn', en: 'Dossiers handled late' },
    denominator: DOSSIERS_HANDLED,
    unit: 'percent',
    direction: 'decrease',
    tasks: ['1.g'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'dossiers-in-one-stop-software',
    title: {
      vi: 'Tỷ lệ hồ sơ được nhập vào phần mềm một cửa điện tử',
      en: 'Dossiers entered in the one-stop software',
    },
    definition: {
      vi: 'Số hồ sơ đã cập nhật vào phần mềm một cửa điện tử trên tổng số hồ sơ đã tiếp nhận trong kỳ.',
      en: 'The share of the dossiers received that was entered in the electronic one-stop software.',
    },
    numerator: { vi: 'Hồ sơ đã cập nhật vào phần mềm', en: 'Dossiers entered in the software' },
    denominator: DOSSIERS_RECEIVED,
    unit: 'percent',
    direction: 'increase',
    target: {
      value: 100,
      provenance: fromTheLetter(
        'Điểm 1.l yêu cầu cập nhật "đầy đủ" hồ sơ tiếp nhận.',
        'Clause 1.l asks to enter the dossiers received "in full".',
      ),
    },
    tasks: ['1.l'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'electronic-documents',
    title: { vi: 'Tỷ lệ văn bản gửi dưới dạng điện tử', en: 'Documents sent electronically' },
    definition: {
      vi: 'Số văn bản gửi dưới dạng điện tử, có hoặc không kèm bản giấy, trên tổng số văn bản phát hành đến các cơ quan trong hệ thống.',
      en: 'The share of the documents sent to agencies within the system that was sent electronically, with or without paper.',
    },
    numerator: { vi: 'Văn bản gửi dưới dạng điện tử', en: 'Documents sent electronically' },
    denominator: DOCUMENTS_ISSUED_INSIDE,
    unit: 'percent',
    direction: 'increase',
    exclusions: NO_SECRET_DOCUMENTS,
    tasks: ['1.l'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'signed-documents',
    title: { vi: 'Tỷ lệ văn bản điện tử được ký số', en: 'Digitally signed documents' },
    definition: {
      vi: 'Số văn bản đã ký số trên tổng số văn bản phát hành đến các cơ quan trong hệ thống phần mềm.',
      en: 'The share of the documents issued to agencies within the software system that was digitally signed.',
    },
    numerator: { vi: 'Văn bản phát hành đã ký số', en: 'Documents issued with a digital signature' },
    denominator: DOCUMENTS_ISSUED_INSIDE,
    unit: 'percent',
    direction: 'increase',
    exclusions: NO_SECRET_DOCUMENTS,
    tasks: ['1.l', '6.i'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'electronic-work-files',
    title: {
      vi: 'Tỷ lệ hồ sơ công việc xử lý trên môi trường điện tử',
      en: 'Work files handled electronically',
    },
    definition: {
      vi: 'Số hồ sơ công việc xử lý hoàn toàn trên môi trường điện tử trên tổng số hồ sơ công việc trong kỳ.',
      en: 'The share of the work files of the period that was handled wholly electronically.',
    },
    numerator: {
      vi: 'Hồ sơ công việc xử lý hoàn toàn trên môi trường điện tử',
      en: 'Work files handled wholly electronically',
    },
    denominator: { vi: 'Hồ sơ công việc trong kỳ', en: 'Work files of the period' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.l', '6.i'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'external-documents-recorded',
    title: {
      vi: 'Tỷ lệ văn bản gửi ra ngoài hệ thống được quét và nhập phần mềm',
      en: 'Documents sent outside the system that were scanned and recorded',
    },
    definition: {
      vi: 'Số văn bản đã quét và nhập phần mềm trên tổng số văn bản phát hành đến đơn vị ngoài hệ thống.',
      en: 'The share of the documents issued to units outside the software system that was scanned and entered.',
    },
    numerator: { vi: 'Văn bản đã quét và nhập phần mềm', en: 'Documents scanned and entered' },
    denominator: {
      vi: 'Văn bản phát hành đến đơn vị ngoài hệ thống phần mềm',
      en: 'Documents issued to units outside the software system',
    },
    unit: 'percent',
    direction: 'increase',
    exclusions: NO_SECRET_DOCUMENTS,
    target: {
      value: 100,
      provenance: fromTheLetter(
        'Điểm 1.l quy định "phải" quét, nhập văn bản gửi ra ngoài hệ thống.',
        'Clause 1.l says that documents sent outside the system "must" be scanned and entered.',
      ),
    },
    tasks: ['1.l'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'units-not-using-software',
    title: {
      vi: 'Số cơ quan, đơn vị không dùng hoặc dùng cầm chừng phần mềm',
      en: 'Agencies that do not use the software or use it half-heartedly',
    },
    definition: {
      vi: 'Số cơ quan, đơn vị không dùng hoặc dùng cầm chừng phần mềm Quản lý văn bản và điều hành hay Một cửa điện tử vào cuối kỳ.',
      en: 'The number of agencies that, at the end of the period, do not use the document management or one-stop software or use it half-heartedly.',
    },
    unit: 'count',
    direction: 'decrease',
    tasks: ['6.l'],
    provenance: OWN_DEFINITION,
  },
];
