/** Một báo cáo đang viết dở, với hai chỗ sai. · A report half written, with two slips. */
export const firstText = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản:
  số: 412
  ký hiệu: BC-STC
  ngày: 10/12/2021
  địa danh: Sóc Trăng
nhiệm vụ:
  - mã: 1.a
    trạng thái: thực hiện thường xuyen
    kết quả: Đã rà soát 03 nội dung thuộc trách nhiệm của Sở.
    tài liệu kiểm chứng:
      - số ký hiệu: 396/BC-STC
        ngày: 31/11/2021
  - mã: 1.b
    trạng thái: thực hiện thường xuyên
    kết quả: Sở công nhận 02 sáng kiến cải cách hành chính.
`;
