import type { Bilingual } from '../directive/model';

/** PAR4xx: what a report says in one place against what it says in another. */
export const CONSISTENCY = {
  PAR401: {
    vi: 'Nhiệm vụ {task}: trạng thái là “{status}” nhưng tiến độ mới {progress}%.',
    en: 'Task {task}: the status is “{status}” and the progress only {progress}%.',
  },
  PAR402: {
    vi: 'Nhiệm vụ {task}: trạng thái là “{status}” nhưng tiến độ đã {progress}%.',
    en: 'Task {task}: the status is “{status}” and the progress already {progress}%.',
  },
  PAR403: {
    vi: 'Nhiệm vụ {task}: tiến độ đã 100% nhưng trạng thái vẫn là “{status}”.',
    en: 'Task {task}: the progress is 100% and the status still “{status}”.',
  },
  PAR404: {
    vi: 'Nhiệm vụ {task} đã hoàn thành nhưng chưa có kết quả và tài liệu kiểm chứng.',
    en: 'Task {task} is done, without a result and without evidence.',
  },
  'PAR404.results': {
    vi: 'Nhiệm vụ {task} đã hoàn thành nhưng chưa ghi kết quả.',
    en: 'Task {task} is done, without a result.',
  },
  'PAR404.evidence': {
    vi: 'Nhiệm vụ {task} đã hoàn thành nhưng chưa có tài liệu kiểm chứng.',
    en: 'Task {task} is done, without evidence.',
  },
  PAR405: {
    vi: 'Nhiệm vụ {task} thực hiện thường xuyên, cần ghi kết quả trong kỳ và tài liệu kiểm chứng.',
    en: 'Task {task} is ongoing: it needs its results in the period and evidence.',
  },
  'PAR405.results': {
    vi: 'Nhiệm vụ {task} thực hiện thường xuyên, cần ghi kết quả trong kỳ.',
    en: 'Task {task} is ongoing: it needs its results in the period.',
  },
  'PAR405.evidence': {
    vi: 'Nhiệm vụ {task} thực hiện thường xuyên, cần có tài liệu kiểm chứng.',
    en: 'Task {task} is ongoing: it needs evidence.',
  },
  PAR406: {
    vi: 'Nhiệm vụ {task} không áp dụng, cần ghi lý do.',
    en: 'Task {task} does not apply; it needs a reason.',
  },
  PAR407: { vi: 'Tồn tại, hạn chế này chưa nêu nguyên nhân.', en: 'This shortcoming has no reason yet.' },
  'PAR407.asked': {
    vi: 'Điểm {task} yêu cầu giải trình rõ lý do: tồn tại, hạn chế này chưa nêu nguyên nhân.',
    en: 'Clause {task} asks for the reason: this shortcoming has none yet.',
  },
  PAR408: { vi: 'Tồn tại, hạn chế này chưa có giải pháp khắc phục.', en: 'This shortcoming has no remedy yet.' },
  'PAR408.asked': {
    vi: 'Điểm {task} yêu cầu nêu kết quả xử lý: tồn tại, hạn chế này chưa có giải pháp khắc phục.',
    en: 'Clause {task} asks how it was put right: this shortcoming has no remedy yet.',
  },
  PAR409: {
    vi: 'Nhiệm vụ ghi hoàn thành nhưng nội dung {obligation} còn “{status}”.',
    en: 'The task is done, but its obligation {obligation} is “{status}”.',
  },
  PAR410: {
    vi: 'Có ngày hoàn thành nhưng trạng thái là “{status}”.',
    en: 'There is a completion date, but the status is “{status}”.',
  },
  PAR411: {
    vi: 'Tài liệu {text} đã nêu ở dòng {line} của nhiệm vụ {task}.',
    en: '{text} is already given in line {line}, under task {task}.',
  },
  PAR412: {
    vi: '{reference} ghi ngày {date}, nhưng ở dòng {line} ghi ngày {earlier}.',
    en: '{reference} is dated {date} here and {earlier} in line {line}.',
  },
  'PAR412.title': {
    vi: '{reference} có trích yếu khác ở dòng {line}: “{earlier}”.',
    en: '{reference} has another title in line {line}: “{earlier}”.',
  },
  PAR413: {
    vi: 'Nhiệm vụ {task} yêu cầu sản phẩm chưa thấy trong tài liệu kiểm chứng: {deliverables}.',
    en: 'Task {task} asks for what is not among the evidence: {deliverables}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
