/** Texts of reports that the cases write. */

export const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

/** A task that is done and not, and slips of the pen that can be mended without a doubt. */
export const FAULTY = `${HEAD}văn bản:
  số: 412
  ký hiệu: BC-STC
  ngày: 10/12/2021
nhiệm vụ:
  - mã: 1.a
    trang thai: hoan thanh
    tiến độ: 60%
`;

/** Numbers and dates, for what is written between the letters. */
export const WITH_RATES = `${HEAD}văn bản:
  số: 412
  ký hiệu: BC-STC
  ngày: 10/12/2021
nhiệm vụ:
  - mã: 3.a
    trạng thái: đang thực hiện
chỉ tiêu:
  shortcomings-explained: { tử số: 3, mẫu số: 4 }
`;

const BYTES = new TextEncoder();

/** A report as long as no office writes one, and without a fault in its lines. */
export function longReport(bytes: number): string {
  const tasks = ['1.a', '1.b', '1.c', '1.d', '1.e', '1.g', '1.h', '1.i', '1.k', '1.l', '1.m', '3.a', '3.b', '3.c'];
  const evidence = (number: number) =>
    `      - số ký hiệu: ${number}/KH-STC\n        ngày: ${String((number % 28) + 1).padStart(2, '0')}/11/2021\n        trích yếu: Kế hoạch kiểm tra việc thực hiện nhiệm vụ cải cách hành chính, đợt ${number}\n`;
  const perTask = Math.ceil(bytes / tasks.length / BYTES.encode(evidence(1000)).length);
  const text = tasks.map((task, at) => {
    const list = Array.from({ length: perTask }, (_, index) => evidence(100 + at * perTask + index)).join('');
    return `  - mã: ${task}\n    trạng thái: thực hiện thường xuyên\n    kết quả: |\n      Đã tổ chức kiểm tra và chấn chỉnh.\n    tài liệu kiểm chứng:\n${list}`;
  });
  return `${HEAD}văn bản:\n  số: 412\n  ký hiệu: BC-STC\n  ngày: 10/12/2021\nnhiệm vụ:\n${text.join('')}`;
}
