import { folderWith } from './par';

/** A set of four components, which a report fills in by itself. */
export const SET = `mẫu: par-criteria/1
mã: bo-tieu-chi-thu
tên: Bộ tiêu chí thử
năm: 2021
nguồn số liệu: tự đặt
xếp loại:
  - { tên: Tốt, từ: 80 }
  - { tên: Yếu }
lĩnh vực:
  - mã: "1"
    tên: Lĩnh vực một
    điểm tối đa: 4
    tiêu chí:
      - mã: "1.1"
        tên: Tỷ lệ hoàn thành kế hoạch
        điểm tối đa: 1,5
        chấm bởi: tự chấm
        cách chấm: { kiểu: theo tỷ lệ có mức sàn, mức sàn: 80% }
      - mã: "1.2"
        tên: Có ban hành kế hoạch
        điểm tối đa: 1
        chấm bởi: tự chấm
        cách chấm: { kiểu: có hoặc không }
      - mã: "1.3"
        tên: Số sáng kiến
        điểm tối đa: 1
        chấm bởi: tự chấm
        cách chấm:
          kiểu: theo số lượng
          mức:
            - { từ: 3, điểm: 1 }
            - { từ: 1, điểm: 0.5 }
      - mã: "1.4"
        tên: Báo cáo gửi trễ
        điểm tối đa: 0,5
        chấm bởi: tự chấm
        cách chấm: { kiểu: trừ điểm, mỗi trường hợp trừ: 0.25 }
`;

export const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
nhiệm vụ: []
tự chấm điểm:
  bộ tiêu chí: bo-tieu-chi-thu
  tiêu chí:
    "1.1": { giá trị: 87.5%, điểm tự chấm: 1.31 }
    "1.2": { giá trị: Có }
    "1.3": { giá trị: 1, điểm tự chấm: 1, điểm thẩm định: 0.5 }
`;

/** A folder with the set and a report that names it. */
export const workspace = (): string => folderWith({ 'thu.par-criteria.yaml': SET, 'so-tai-chinh.par.yaml': REPORT });
