const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản:
  số: 412
  ký hiệu: BC-STC
  ngày: 10/12/2021
nhiệm vụ:
`;

const TASKS = ['1.a', '1.b', '1.c', '1.d', '1.e', '1.g', '1.h', '1.i', '1.k', '1.l', '1.m', '3.a', '3.b', '3.c'];

/** @param {number} number */
const evidence = (number) => `      - số ký hiệu: ${number}/KH-STC
        ngày: ${String((number % 28) + 1).padStart(2, '0')}/11/2021
        trích yếu: Kế hoạch kiểm tra việc thực hiện nhiệm vụ cải cách hành chính, đợt ${number}
`;

/**
 * A report longer than any office writes: all its tasks, each with as much evidence as it takes.
 * @param {number} bytes Of UTF-8, about.
 */
export function longReport(bytes) {
  const each = Math.ceil(bytes / TASKS.length / Buffer.byteLength(evidence(1000)));
  const tasks = TASKS.map((task, at) => {
    const list = Array.from({ length: each }, (_, index) => evidence(100 + at * each + index)).join('');
    return `  - mã: ${task}
    trạng thái: thực hiện thường xuyên
    kết quả: |
      Đã tổ chức kiểm tra và chấn chỉnh.
    tài liệu kiểm chứng:
${list}`;
  });
  return `${HEAD}${tasks.join('')}`;
}
