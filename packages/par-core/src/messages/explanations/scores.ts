import { EVIDENCE_ASKED, product } from './basis';
import type { Explanation } from './explanation';

/** PAR7xx: self-assessments. */
export const SCORES = {
  PAR701: {
    why: {
      vi: 'Mỗi tiêu chí có một điểm tối đa; cao hơn thì chắc chắn là ghi nhầm, thường do nhầm dòng hoặc nhầm dấu phẩy. Khi cộng, điểm bị giữ ở mức tối đa.',
      en: 'Each component has a maximum; more is a slip for certain, mostly of the line or the comma. When points are added up, they are held to the maximum.',
    },
    basis: [product('điểm không vượt điểm tối đa của tiêu chí', 'points are no more than the component’s maximum')],
    within: 'components',
    wrong: ['"4.2": { điểm tự chấm: 6 }'],
    right: ['"4.2": { điểm tự chấm: 5 }'],
  },
  PAR702: {
    why: {
      vi: 'Điểm tự chấm phải ra đúng từ giá trị theo cách chấm của bộ tiêu chí (so sau khi làm tròn đến số chữ số đã ghi). Sửa điểm, hoặc sửa giá trị nếu giá trị sai.',
      en: 'Claimed points follow from the value by the rule of the set (compared after rounding to the digits that were written). Mend the points, or the value if that is wrong.',
    },
    basis: [product('điểm tính theo cách chấm của bộ tiêu chí', 'points are those of the rule')],
    within: 'components',
    wrong: ['"4.2": { điểm tự chấm: 3 }'],
    right: ['"4.2": { điểm tự chấm: 5 }'],
  },
  PAR703: {
    why: {
      vi: 'Bộ tiêu chí đòi tài liệu kiểm chứng cho tiêu chí này: không có, hoặc có sau thời hạn, thì được 0 điểm. Nêu văn bản chứng minh, hoặc ghi 0 điểm.',
      en: 'The set demands evidence for this component: without any, or after its last day, there are no points. Name the document that proves it, or claim 0.',
    },
    basis: [EVIDENCE_ASKED],
    within: 'components',
    wrong: ['"2.3": { giá trị: 3/3, điểm tự chấm: 4 }'],
    right: [
      '"2.3":',
      '  giá trị: 3/3',
      '  điểm tự chấm: 4',
      '  tài liệu kiểm chứng: [{ số ký hiệu: 396/BC-STC, ngày: 26/11/2021 }]',
    ],
  },
  PAR704: {
    why: {
      vi: 'Tiêu chí chưa chấm không phải là 0 điểm mà là còn thiếu, nên tổng điểm chưa trọn. Tiêu chí mà báo cáo đã có số liệu thì không cần chấm lại. Ghi giá trị, hoặc “không áp dụng: có” kèm giải trình.',
      en: 'A component without points is missing, not zero, so the total is not whole. What the report’s own figures answer need not be said again. Give a value, or “không áp dụng: có” with an explanation.',
    },
    basis: [product('chưa chấm khác với 0 điểm', 'missing is not zero')],
    within: 'report',
    wrong: ['tự chấm điểm:', '  bộ tiêu chí: par-index-2021', '  tiêu chí: {}'],
    right: [
      'tự chấm điểm:',
      '  bộ tiêu chí: par-index-2021',
      '  tiêu chí:',
      '    tham-dinh: { giá trị: "51,5", điểm tự chấm: "51,5" }',
    ],
  },
  PAR705: {
    why: {
      vi: 'Mỗi cách chấm cần một loại giá trị: tỷ lệ, số lượng, ngày, có hoặc không, hay nhiều giá trị theo tên. Ghi theo ví dụ trong câu báo; phần diễn giải để ở “giải trình”.',
      en: 'Each rule takes one kind of value: a rate, a count, a date, yes or no, or several by name. Write it like the example in the message; words belong under “giải trình” (explanation).',
    },
    basis: [product('giá trị theo cách chấm của tiêu chí', 'a value is what the rule takes')],
    within: 'components',
    wrong: ['"2.3": { giá trị: gần hết }'],
    right: ['"2.3": { giá trị: 0/3 }'],
  },
  PAR706: {
    why: {
      vi: 'Không có gì để chia thì không có tỷ lệ; 0/0 không phải là 0% hay 100%. Nếu không phát sinh, ghi “không áp dụng: có” để tiêu chí được bỏ ra ngoài, không mất điểm.',
      en: 'Where there is nothing to divide by there is no rate: 0 of 0 is neither 0% nor 100%. Where nothing occurred, “không áp dụng: có” leaves the component out at no loss.',
    },
    basis: [product('không phát sinh thì không có tỷ lệ', 'where nothing occurred there is no rate')],
    within: 'components',
    wrong: ['"3.4": { giá trị: 0/0 }'],
    right: ['"3.4": { không áp dụng: có, giải trình: Không phát sinh hồ sơ trong quý. }'],
  },
  PAR707: {
    why: {
      vi: 'Tiêu chí có nhiều công thức thì người chấm phải chọn một, bằng mã ghi trong bộ tiêu chí; tiêu chí chỉ có một cách chấm thì không có gì để chọn.',
      en: 'Of a component with several formulas the scorer chooses one, by its id in the set; where there is one rule only, there is nothing to choose.',
    },
    basis: [
      product('cách tính là một trong các công thức của tiêu chí', 'the choice is one of the component’s formulas'),
    ],
    within: 'components',
    wrong: ['"4.2": { cách tính: theo-ho-so, điểm tự chấm: 5 }'],
    right: ['"4.2": { điểm tự chấm: 5 }'],
  },
  PAR708: {
    why: {
      vi: 'Lĩnh vực, nhóm tiêu chí không có cách chấm riêng: điểm của nhóm là tổng điểm các tiêu chí bên trong. Chấm từng tiêu chí.',
      en: 'An area or a group has no rule of its own: its points are the sum of what stands inside. Score the components.',
    },
    basis: [product('chỉ chấm tiêu chí thành phần', 'only components are scored')],
    within: 'components',
    wrong: ['"4": { điểm tự chấm: 15 }'],
    right: ['"4.2": { điểm tự chấm: 5 }'],
  },
  PAR709: {
    why: {
      vi: 'Cùng một báo cáo mà hai chỗ cho hai số khác nhau thì người thẩm định sẽ hỏi. Sửa chỗ sai; khi chấm, giá trị ghi ở đây được dùng thay cho số liệu của báo cáo.',
      en: 'Where one report gives two figures, whoever appraises it will ask. Mend the wrong one; the value here is what is scored, in place of the report’s own figure.',
    },
    basis: [product('số liệu trong một báo cáo phải thống nhất', 'a report agrees with itself')],
    within: 'components',
    wrong: ['"4.2": { giá trị: 2 }'],
    right: ['"4.2": { giá trị: 0 }'],
  },
  PAR710: {
    why: {
      vi: 'Bộ tiêu chí ban hành theo năm; điểm chấm bằng bộ của năm khác không so được với ai. Nếu năm ấy vẫn dùng bộ cũ thì để nguyên: đây chỉ là lưu ý.',
      en: 'Criteria sets are issued by the year, and points by the set of another one compare with nobody’s. If it is still in use, leave it: this is for information.',
    },
    basis: [product('bộ tiêu chí dùng cho một năm', 'a criteria set is for one year')],
    within: 'report',
    wrong: [
      'tự chấm điểm:',
      '  bộ tiêu chí: par-index-2020',
      '  tiêu chí:',
      '    tham-dinh: { giá trị: "51,5", điểm tự chấm: "51,5" }',
    ],
    right: [
      'tự chấm điểm:',
      '  bộ tiêu chí: par-index-2021',
      '  tiêu chí:',
      '    tham-dinh: { giá trị: "51,5", điểm tự chấm: "51,5" }',
    ],
  },
  PAR711: {
    why: {
      vi: 'Thẩm định là xem lại điểm cơ quan tự chấm, lần 2 là xem lại sau giải trình. Thiếu bước trước thì không biết điểm đã đổi từ đâu; ghi bổ sung.',
      en: 'An appraisal reviews what the agency claimed, and the second one reviews the first after the explanation. Without the earlier step nobody sees what changed; add it.',
    },
    basis: [product('tự chấm, rồi thẩm định lần 1, rồi lần 2', 'claim, first appraisal, second appraisal')],
    within: 'components',
    wrong: ['"4.2": { điểm thẩm định: 5 }'],
    right: ['"4.2": { điểm tự chấm: 5, điểm thẩm định: 5 }'],
  },
  PAR712: {
    why: {
      vi: 'Không áp dụng thì tiêu chí được bỏ cả điểm đạt lẫn điểm tối đa, nên không có điểm hay giá trị nữa. Bỏ một trong hai chỗ.',
      en: 'What does not apply is left out, points and maximum, so there is neither a value nor a claim. Remove one of the two.',
    },
    basis: [product('không áp dụng khác với 0 điểm và với đủ điểm', 'not applicable is neither zero nor full')],
    within: 'components',
    wrong: ['"3.4": { không áp dụng: có, điểm tự chấm: 4, giải trình: Không phát sinh hồ sơ trong quý. }'],
    right: ['"3.4": { không áp dụng: có, giải trình: Không phát sinh hồ sơ trong quý. }'],
  },
  PAR713: {
    why: {
      vi: 'Có điểm mà không có giá trị thì không ai tính lại được điểm ấy. Ghi giá trị đạt được bên cạnh điểm.',
      en: 'Points without a value cannot be checked by anybody. Give the value beside them.',
    },
    basis: [product('điểm tính lại được từ giá trị', 'points can be computed again from the value')],
    within: 'components',
    wrong: ['"3.4": { điểm tự chấm: 4 }'],
    right: ['"3.4": { giá trị: 210/210, điểm tự chấm: 4 }'],
  },
  PAR714: {
    why: {
      vi: 'Tệp bộ tiêu chí có lỗi (mã trùng, tổng điểm không khớp, khoảng điểm chồng nhau…) nên không tính được điểm nào theo bộ ấy. Mở tệp ấy và sửa các phát hiện PAR8xx.',
      en: 'The file of the set has mistakes (an id twice, sums that do not add up, bands that overlap), so nothing can be scored by it. Open it and mend its findings PAR8xx.',
    },
    basis: [product('bộ tiêu chí phải tính được mới dùng được', 'a set is used once it can be scored by')],
    within: 'words',
    wrong: {
      vi: 'Báo cáo ghi “bộ tiêu chí: soctrang-2021”, mà tệp của bộ ấy có hai tiêu chí cùng mã 1.1.',
      en: 'The report names the set soctrang-2021, and the file of that set has two components with the id 1.1.',
    },
    right: {
      vi: 'Tệp của bộ tiêu chí không còn phát hiện mức lỗi nào.',
      en: 'The file of the set has no error left.',
    },
  },
  PAR715: {
    why: {
      vi: 'Người thẩm định cần biết vì sao tiêu chí không áp dụng. Ghi lý do ở “giải trình”, hoặc nêu văn bản ở “tài liệu kiểm chứng”.',
      en: 'Whoever appraises it has to know why it does not apply. Give the reason under “giải trình” (explanation), or a document as evidence.',
    },
    basis: [EVIDENCE_ASKED],
    within: 'components',
    wrong: ['"3.4": { không áp dụng: có }'],
    right: ['"3.4": { không áp dụng: có, giải trình: Không phát sinh hồ sơ trong quý. }'],
  },
  PAR716: {
    why: {
      vi: 'Tỷ lệ này là phần đã làm trong tổng số phải làm, nên nhiều nhất là 100%. Thường là ghi lẫn tử số với mẫu số, thiếu dấu phẩy, hoặc đếm theo hai cách khác nhau.',
      en: 'This rate is what was done of all there was to do, so 100% is the most. Usually the two counts are exchanged, a comma is missing, or the two are counted differently.',
    },
    basis: [product('phần đã làm không lớn hơn tổng số', 'what is done is no more than all there is')],
    within: 'components',
    wrong: ['"3.4": { giá trị: 230/210 }'],
    right: ['"3.4": { giá trị: 210/210 }'],
  },
  PAR717: {
    why: {
      vi: 'Bộ tiêu chí có sẵn tính điểm theo báo cáo quý IV/2021: điểm và ngưỡng của nó không được đặt ra cho năm khác. Điểm vẫn tính được nhưng chỉ để tham khảo. Có bộ tiêu chí của năm báo cáo thì nêu ở khóa “bộ tiêu chí” của phần tự chấm điểm; chưa có thì để nguyên, đây chỉ là lưu ý.',
      en: 'The built-in set was made for the report of the fourth quarter of 2021; its points and thresholds were not set for another year. There is a score all the same, for orientation only. Where there is a set of the year of the report, name it with “criteriaSet” in the self-assessment; where there is none, leave it: this is for information.',
    },
    basis: [product('bộ tiêu chí dùng cho một năm', 'a criteria set is for one year')],
    within: 'words',
    wrong: {
      vi: 'Báo cáo quý IV/2022 có phần “tự chấm điểm” mà không ghi “bộ tiêu chí”.',
      en: 'A report of the fourth quarter of 2022 has a self-assessment without “criteriaSet”.',
    },
    right: {
      vi: 'Ghi “bộ tiêu chí” của năm 2022, đặt tệp của bộ ấy cạnh báo cáo; hoặc để nguyên khi năm ấy chưa có bộ nào.',
      en: 'Name the “criteriaSet” of 2022, its file beside the report; or leave it where that year has none.',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
