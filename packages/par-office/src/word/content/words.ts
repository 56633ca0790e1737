/**
 * The words of the official documents. They are Vietnamese in every setting: that is the language in which Decree
 * 30/2020/NĐ-CP has them written.
 */
export const WORDS = {
  report: 'Báo cáo',
  overview: 'ĐÁNH GIÁ CHUNG',
  tasks: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  indicators: 'KẾT QUẢ CÁC CHỈ TIÊU',
  shortcomings: 'TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN VÀ GIẢI PHÁP KHẮC PHỤC',
  difficulties: 'KHÓ KHĂN, VƯỚNG MẮC',
  nextSteps: 'PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
  proposals: 'KIẾN NGHỊ, ĐỀ XUẤT',
  scores: 'TỰ CHẤM ĐIỂM',
  scoreAppendix: 'Giải trình điểm tự chấm',
  state: 'Tình hình thực hiện:',
  role: 'Vai trò:',
  results: 'Kết quả:',
  obligations: 'Các nội dung công việc:',
  evidence: 'Tài liệu kiểm chứng:',
  reason: 'Lý do:',
  note: 'Ghi chú:',
  task: 'Nhiệm vụ',
  document: 'Văn bản',
  total: 'Tổng cộng',
} as const;

export const STATUS_WORDS = {
  'not-started': 'chưa thực hiện',
  'in-progress': 'đang thực hiện',
  ongoing: 'thực hiện thường xuyên',
  done: 'hoàn thành',
  'not-applicable': 'không áp dụng',
} as const;

export const BASIS_WORDS = { period: 'số trong kỳ', cumulative: 'số lũy kế' } as const;
