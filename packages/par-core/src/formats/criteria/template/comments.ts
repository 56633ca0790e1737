import type { Bilingual } from '../../../directive/model';

/** What a coordinator wants to know before a key of the file's head, by key. */
export const ON_KEYS: Readonly<Record<string, readonly Bilingual[]>> = {
  format: [
    {
      vi: 'ĐÂY LÀ MẪU. Mọi điểm, ngưỡng, ngày dưới đây đều đặt ra để minh họa, không phải của quyết định nào.',
      en: 'THIS IS A TEMPLATE. All points, thresholds and days below are invented, of no decision.',
    },
    {
      vi: 'Chép tệp này, đổi mã, tên, năm, rồi thay từng con số theo quyết định của tỉnh và ghi nguồn.',
      en: 'Copy it, change id, name and year, then put in the numbers of your decision and name the source.',
    },
    {
      vi: 'Đủ mười sáu kiểu chấm; mỗi kiểu có lời giải thích ngay phía trên. Chữ sau dấu # không có tác dụng.',
      en: 'All sixteen kinds of rule are here, each explained right above. What follows a # has no effect.',
    },
  ],
  provenance: [
    {
      vi: 'Nguồn của mọi con số không ghi nguồn riêng: tên văn bản, hoặc “tự đặt”, “chưa kiểm chứng”.',
      en: 'Of every number that says nothing else: the source, or “own”, “unverified”.',
    },
  ],
  rounding: [
    {
      vi: 'Chỉ làm tròn khi in; bên trong luôn tính chính xác.',
      en: 'Only what is printed is rounded; inside all is exact.',
    },
  ],
  groups: [
    {
      vi: 'Mức cao nhất trước. “từ” gồm cả số ấy, “trên” thì phải lớn hơn. Mức cuối nhận phần còn lại.',
      en: 'Best first. “from” takes the number itself, “above” does not. The last takes what is left.',
    },
  ],
};

/** The same before an item, by its id. */
export const ON_ITEMS: Readonly<Record<string, readonly Bilingual[]>> = {
  '1': [
    {
      vi: 'Kiểu 1. Tổng các mục con: mục có mục con thì không ghi cách chấm, điểm tối đa bằng tổng bên dưới.',
      en: 'Kind 1. The sum: an item with others below it has no rule; its maximum is theirs added up.',
    },
  ],
  '1.1.1': [
    {
      vi: 'Kiểu 2. Theo thời hạn: xong chậm nhất ngày nào thì được điểm của ngày ấy; muộn hơn mọi ngày, hoặc không làm: 0 điểm.',
      en: 'Kind 2. By date: the points of the first day that is met; later than all, or never done: nothing.',
    },
  ],
  '1.1.2': [
    {
      vi: 'Kiểu 3. Theo tỷ lệ có mức sàn: 100% được 1 điểm, 85% được 0,85 điểm, dưới 80% được 0 điểm.',
      en: 'Kind 3. Linear with a floor: 100% has 1 point, 85% has 0.85, below 80% there is nothing.',
    },
    {
      vi: 'Kiểu 4. Tài liệu kiểm chứng: thiếu, hoặc đề ngày sau hạn, thì 0 điểm.',
      en: 'Kind 4. Evidence: without it, or dated after the last day, there are no points.',
    },
  ],
  '1.2': [
    {
      vi: 'Kiểu 5. Trừ điểm theo số lượng: trường hợp đầu không trừ, mỗi trường hợp sau trừ 0,25, không xuống dưới 0.',
      en: 'Kind 5. Deduction: the first case is free, each further one costs 0.25, never below zero.',
    },
  ],
  '1.3': [
    {
      vi: 'Kiểu 6. Có hoặc không: đạt thì đủ điểm. Kiểu không cần khóa nào thêm thì viết ngay sau “cách chấm”.',
      en: 'Kind 6. Yes or no: met, full points. A kind without further keys stands right behind “rule”.',
    },
  ],
  '1.4': [
    {
      vi: 'Kiểu 7. Theo số lượng: từ 3 sáng kiến được 1 điểm, từ 1 được 0,5 điểm, không có được 0 điểm.',
      en: 'Kind 7. By count: 3 or more have 1 point, 1 or more 0.5, none has none.',
    },
    {
      vi: '“Lấy số liệu” nối mục với chỉ tiêu của báo cáo: điểm tính được ngay từ báo cáo.',
      en: '“takes” ties it to an indicator: the points are computed from the report itself.',
    },
  ],
  '2.1': [
    {
      vi: 'Kiểu 8. Theo khoảng: “từ” gồm cả số ấy, “đến dưới” thì không; các mức phải nối liền nhau.',
      en: 'Kind 8. Bands: “from” takes the number itself, “to” does not; bands follow one another.',
    },
  ],
  '2.2': [
    { vi: 'Kiểu 9. Theo tỷ lệ: 95,5% của 2 điểm là 1,91 điểm.', en: 'Kind 9. Linear: 95.5% of 2 points are 1.91.' },
    {
      vi: 'Kiểu 10. Không áp dụng: cơ quan không có thủ tục nào thì 2 điểm này bỏ khỏi điểm tối đa, không phải 0 điểm.',
      en: 'Kind 10. Not applicable: where there are no procedures these 2 points are left out; that is not zero.',
    },
  ],
  '2.3': [
    {
      vi: 'Kiểu 11. Theo tỷ lệ đến mục tiêu: đạt 60% là đủ điểm, 30% được một nửa. Ở đây, không áp dụng thì tính đủ điểm.',
      en: 'Kind 11. Linear to a target: 60% is full, 30% half. Here what does not apply has full points.',
    },
  ],
  '2.4': [
    {
      vi: 'Kiểu 12. Theo tỷ lệ giữa hai ngưỡng: chờ 30 phút trở lên được 0 điểm, 10 phút trở xuống đủ điểm, 20 phút một nửa.',
      en: 'Kind 12. Between two thresholds: 30 minutes or more have nothing, 10 or less all, 20 half.',
    },
  ],
  '2.5': [
    {
      vi: 'Kiểu 13. Theo công thức: biến số có công thức thì tự tính (r), còn lại được hỏi. Người chấm chọn một phương án.',
      en: 'Kind 13. A formula: a variable with an expression is computed (r), others are asked for. The scorer chooses one.',
    },
    {
      vi: 'Trong công thức phần lẻ viết bằng dấu chấm: 0.5. Biến số là tỷ lệ thì 50% là 0.5.',
      en: 'In a formula decimals have a point: 0.5. Of a variable in percent, 50% is 0.5.',
    },
  ],
  '3.1': [
    {
      vi: 'Kiểu 14. Theo phiếu khảo sát: 50 phiếu “tốt”, 50 phiếu “khá” được (50 × 100% + 50 × 60%) / 100 = 80% của 2 điểm.',
      en: 'Kind 14. A survey: 50 “good” and 50 “fair” have (50 × 100% + 50 × 60%) / 100 = 80% of 2 points.',
    },
  ],
  '3.2': [
    {
      vi: 'Kiểu 15. Theo chỉ số bên ngoài: SIPAS 87 trên thang 100 được 87% của 4 điểm.',
      en: 'Kind 15. An external index: SIPAS 87 on a scale of 100 has 87% of 4 points.',
    },
  ],
  '3.3': [
    {
      vi: 'Kiểu 16. Theo mức tăng so với năm trước: tăng từ 10% được 1 điểm, có tăng được 0,5 điểm.',
      en: 'Kind 16. Growth: 10% or more have 1 point, any growth at all has 0.5.',
    },
  ],
};

/** The same in a set that builds on another. */
export const ON_EXTENSION = {
  head: {
    vi: 'Bộ này lấy nguyên bộ được kế thừa; chỉ ghi những chỗ khác. Thêm tên, năm, quyết định nếu là bộ mới.',
    en: 'All of the set that is extended holds; write only what differs. Add name, year and decision of a new set.',
  },
  provenance: {
    vi: 'Nguồn của những con số sửa ở đây; con số kế thừa giữ nguồn của bộ gốc.',
    en: 'Where the numbers changed here come from; what is taken over keeps its own.',
  },
  changes: {
    vi: 'Sửa một tiêu chí: bỏ dấu # ở các dòng dưới, ghi mã của tiêu chí và giá trị mới.',
    en: 'To change an item: take the # from the lines below, give its id and the new value.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
