import { product } from './basis';
import type { Explanation } from './explanation';

/** A leaf that is scored in bands of a rate, as the lines of an example. */
const banded = (...bands: readonly string[]): readonly string[] => [
  '- mã: "1"',
  '  tên: Tỷ lệ cơ quan được kiểm tra trong năm',
  '  điểm tối đa: 1',
  '  cách chấm:',
  '    kiểu: theo khoảng',
  '    mức:',
  ...bands.map((band) => `      - { ${band} }`),
];

const WHOLE = ['từ: 30%, điểm: 1', 'từ: 20%, đến dưới: 30%, điểm: "0,5"', 'đến dưới: 20%, điểm: 0'];

/** A leaf that is scored by a formula. */
const computed = (...lines: readonly string[]): readonly string[] => [
  '- mã: "1"',
  '  tên: Thủ tục hành chính giải quyết trực tuyến',
  '  điểm tối đa: 2',
  '  cách chấm:',
  '    kiểu: theo công thức',
  ...lines.map((line) => `    ${line}`),
];

/** PAR86x to PAR88x: criteria sets. */
export const CRITERIA = {
  PAR860: {
    why: {
      vi: 'Mã chỉ một mục; báo cáo ghi điểm theo mã, nên hai mục cùng mã thì không biết điểm của mục nào. Đổi mã của mục sau. Biến số, phương án trong một cách chấm cũng vậy.',
      en: 'An id stands for one item, and reports give points by it; with two, nobody knows which. Change the second. The same holds for the variables and options of a rule.',
    },
    basis: [product('mã chỉ một thứ', 'an id stands for one thing')],
    within: 'criteria-areas',
    wrong: [
      '- { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 1, cách chấm: có hoặc không }',
      '- { mã: "1", tên: Kiểm tra cải cách hành chính, điểm tối đa: 2, cách chấm: theo tỷ lệ }',
    ],
    right: [
      '- { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 1, cách chấm: có hoặc không }',
      '- { mã: "2", tên: Kiểm tra cải cách hành chính, điểm tối đa: 2, cách chấm: theo tỷ lệ }',
    ],
  },
  PAR861: {
    why: {
      vi: 'Điểm của một mục là tổng điểm các mục con, nên điểm tối đa cũng phải là tổng. Khác nhau thì có một con số chép nhầm, và mọi chỉ số tính ra đều sai. Đối chiếu từng điểm tối đa với quyết định.',
      en: 'The points of an item are the sum of what stands below it, and so is its maximum. Where they differ some number was copied wrongly, and every index would be wrong. Compare each with the decision.',
    },
    basis: [product('điểm tối đa là tổng điểm tối đa của các mục con', 'a maximum is the sum of those below it')],
    within: 'criteria-areas',
    wrong: [
      '- mã: "1"',
      '  tên: Chỉ đạo, điều hành',
      '  điểm tối đa: 4',
      '  tiêu chí:',
      '    - { mã: "1.1", tên: Kế hoạch, điểm tối đa: 1, cách chấm: có hoặc không }',
      '    - { mã: "1.2", tên: Kiểm tra, điểm tối đa: 2, cách chấm: theo tỷ lệ }',
    ],
    right: [
      '- mã: "1"',
      '  tên: Chỉ đạo, điều hành',
      '  điểm tối đa: 3',
      '  tiêu chí:',
      '    - { mã: "1.1", tên: Kế hoạch, điểm tối đa: 1, cách chấm: có hoặc không }',
      '    - { mã: "1.2", tên: Kiểm tra, điểm tối đa: 2, cách chấm: theo tỷ lệ }',
    ],
  },
  PAR862: {
    why: {
      vi: 'Điểm tối đa, mục tiêu, thang điểm, điểm trừ bằng 0 thì cách chấm không chấm được gì. Mục không tính điểm thì bỏ hẳn.',
      en: 'A maximum, a target, a scale or a deduction of zero leaves nothing to score. Leave out what has no points.',
    },
    basis: [product('điểm tối đa lớn hơn 0', 'a maximum is above zero')],
    within: 'criteria-areas',
    wrong: ['- { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 0, cách chấm: có hoặc không }'],
    right: ['- { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 1, cách chấm: có hoặc không }'],
  },
  PAR864: {
    why: {
      vi: 'Mỗi mục hoặc có mục con, và điểm là tổng các mục con; hoặc có cách chấm riêng. Không có gì thì không chấm được, có cả hai thì không biết theo cái nào.',
      en: 'An item has others below it, whose points add up, or a rule of its own. With neither it cannot be scored; with both nobody knows which counts.',
    },
    basis: [product('mục có mục con, hoặc có cách chấm', 'an item has others below it, or a rule')],
    within: 'criteria-areas',
    wrong: ['- { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 1 }'],
    right: ['- { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 1, cách chấm: có hoặc không }'],
  },
  PAR865: {
    why: {
      vi: 'Mỗi kiểu chấm có các khóa của nó. Khóa của kiểu khác không có tác dụng: thường là chọn nhầm kiểu, hoặc còn sót khi đổi kiểu.',
      en: 'Each kind of rule has keys of its own. Those of another have no effect: mostly the kind is wrong, or they are left over from a change.',
    },
    basis: [product('mỗi kiểu chấm có khóa riêng', 'each kind of rule has its keys')],
    within: 'criteria-areas',
    wrong: [
      '- mã: "1"',
      '  tên: Hồ sơ giải quyết đúng hạn',
      '  điểm tối đa: 2',
      '  cách chấm: { kiểu: theo tỷ lệ, mức sàn: 95% }',
    ],
    right: [
      '- mã: "1"',
      '  tên: Hồ sơ giải quyết đúng hạn',
      '  điểm tối đa: 2',
      '  cách chấm: { kiểu: theo tỷ lệ có mức sàn, mức sàn: 95% }',
    ],
  },
  PAR866: {
    why: {
      vi: 'Một giá trị chỉ thuộc một mức. “Từ” gồm cả chính số ấy, “đến dưới” thì không, nên mức sau bắt đầu đúng ở số mà mức trước kết thúc.',
      en: 'A value belongs to one band. A band takes its lower end and not its upper one, so the next begins exactly where the one before ends.',
    },
    basis: [product('mỗi giá trị thuộc nhiều nhất một mức', 'a value belongs to one band at most')],
    within: 'criteria-areas',
    wrong: banded('từ: 30%, điểm: 1', 'từ: 20%, đến dưới: 35%, điểm: "0,5"', 'đến dưới: 20%, điểm: 0'),
    right: banded(...WHOLE),
  },
  PAR867: {
    why: {
      vi: 'Mức không có giá trị nào thì không ai được điểm của mức ấy: thường là đổi chỗ hai đầu, hoặc ghi một ngưỡng hai lần.',
      en: 'Nobody has the points of a band that holds no value: mostly its ends are exchanged, or a threshold stands twice.',
    },
    basis: [product('mỗi mức có giá trị', 'a band holds some value')],
    within: 'criteria-areas',
    wrong: banded('từ: 30%, điểm: 1', 'từ: 30%, đến dưới: 20%, điểm: "0,5"'),
    right: banded(...WHOLE),
  },
  PAR868: {
    why: {
      vi: 'Giá trị không thuộc mức nào thì được 0 điểm, mà thường không ai định như vậy. Nối liền các mức; nếu đúng là 0 điểm, hãy ghi một mức 0 điểm.',
      en: 'A value in no band has no points, which is seldom meant. Let the bands follow one another; where nothing is meant, write a band of no points.',
    },
    basis: [product('các mức nối liền nhau', 'bands follow one another')],
    within: 'criteria-areas',
    wrong: banded('từ: 30%, điểm: 1', 'từ: 20%, đến dưới: 25%, điểm: "0,5"', 'đến dưới: 20%, điểm: 0'),
    right: banded(...WHOLE),
  },
  PAR869: {
    why: {
      vi: 'Điểm vượt điểm tối đa bị giữ ở điểm tối đa, nên con số ghi ở mức không bao giờ được dùng. Một trong hai con số đã chép nhầm.',
      en: 'Points above the maximum are held to it, so this number never counts. One of the two was copied wrongly.',
    },
    basis: [product('điểm không vượt điểm tối đa', 'points are at most the maximum')],
    within: 'criteria-areas',
    wrong: banded('từ: 30%, điểm: "1,5"', 'đến dưới: 30%, điểm: 0'),
    right: banded('từ: 30%, điểm: 1', 'đến dưới: 30%, điểm: 0'),
  },
  PAR870: {
    why: {
      vi: 'Mức tốt nhất phải được điểm tối đa, nếu không thì phần còn lại là điểm không ai với tới. Sửa điểm của mức, hoặc điểm tối đa.',
      en: 'The best band has the maximum; else some points are out of everybody’s reach. Correct the band or the maximum.',
    },
    basis: [product('mức tốt nhất được điểm tối đa', 'the best band has the maximum')],
    within: 'criteria-areas',
    wrong: banded('từ: 30%, điểm: "0,75"', 'đến dưới: 30%, điểm: 0'),
    right: banded('từ: 30%, điểm: 1', 'đến dưới: 30%, điểm: 0'),
  },
  PAR871: {
    why: {
      vi: 'Giá trị tăng thì điểm cùng tăng, hoặc cùng giảm. Lúc tăng lúc giảm thường là hai mức bị đổi điểm cho nhau.',
      en: 'As the value rises the points rise, or they fall. Where they do both, two bands mostly have each other’s points.',
    },
    basis: [product('điểm đi một chiều theo giá trị', 'points go one way with the value')],
    within: 'criteria-areas',
    wrong: banded('từ: 30%, điểm: "0,5"', 'từ: 20%, đến dưới: 30%, điểm: 1', 'đến dưới: 20%, điểm: 0'),
    right: banded(...WHOLE),
  },
  PAR872: {
    why: {
      vi: 'Thứ tự không làm đổi điểm, nhưng mức xếp lộn xộn thì khó thấy chỗ hở, chỗ trùng. Xếp từ cao đến thấp như trong quyết định.',
      en: 'Order changes no points, but gaps and overlaps are hard to see. Put them from the highest down, as decisions do.',
    },
    basis: [product('các mức xếp theo thứ tự', 'bands stand in order')],
    within: 'criteria-areas',
    wrong: banded('từ: 20%, đến dưới: 30%, điểm: "0,5"', 'từ: 30%, điểm: 1', 'đến dưới: 20%, điểm: 0'),
    right: banded(...WHOLE),
  },
  PAR873: {
    why: {
      vi: 'Chỉ số được xét từ mức xếp loại đầu tiên trở xuống, nên mức cao phải đứng trước; mức cuối cùng nhận phần còn lại.',
      en: 'An index is compared with the groups from the first on, so the best stands first; the last takes what is left.',
    },
    basis: [product('mức xếp loại cao đứng trước', 'the best group stands first')],
    within: 'criteria',
    wrong: ['xếp loại:', '  - { tên: Khá, từ: 80% }', '  - { tên: Tốt, từ: 90% }', '  - { tên: Trung bình }'],
    right: ['xếp loại:', '  - { tên: Tốt, từ: 90% }', '  - { tên: Khá, từ: 80% }', '  - { tên: Trung bình }'],
  },
  PAR874: {
    why: {
      vi: 'Công thức gồm số, tên biến số, + - * /, ngoặc, so sánh và các hàm min, max, abs, round, if. Phần lẻ viết bằng dấu chấm, các giá trị của hàm ngăn bằng dấu phẩy hoặc chấm phẩy. Chỗ sai được đánh dấu đúng ký tự.',
      en: 'A formula has numbers, names of variables, + - * /, brackets, comparisons and the functions min, max, abs, round, if. Decimals have a point; arguments are parted by a comma or semicolon. The very characters that are wrong are marked.',
    },
    basis: [
      product('công thức chỉ dùng những gì máy tính được chính xác', 'a formula holds only what is computed exactly'),
    ],
    within: 'criteria-areas',
    wrong: computed('biến số: [{ mã: x, tên: Hồ sơ trực tuyến }]', 'công thức: x * 0,02'),
    right: computed('biến số: [{ mã: x, tên: Hồ sơ trực tuyến }]', 'công thức: x * 0.02'),
  },
  PAR875: {
    why: {
      vi: 'Biến số không công thức nào dùng đến thì người chấm vẫn bị hỏi mà điểm không đổi. Bỏ biến số, hoặc sửa công thức.',
      en: 'A variable that no formula uses is asked of the scorer and changes nothing. Leave it out, or correct the formula.',
    },
    basis: [product('hỏi gì thì dùng nấy', 'what is asked for is used')],
    within: 'criteria-areas',
    wrong: computed(
      'biến số:',
      '  - { mã: x, tên: Hồ sơ trực tuyến }',
      '  - { mã: y, tên: Hồ sơ tiếp nhận }',
      'công thức: x / 100 * 2',
    ),
    right: computed(
      'biến số:',
      '  - { mã: x, tên: Hồ sơ trực tuyến }',
      '  - { mã: y, tên: Hồ sơ tiếp nhận }',
      'công thức: x / y * 2',
    ),
  },
  PAR876: {
    why: {
      vi: 'Tên biến số đứng trong công thức, nên chỉ gồm chữ cái, chữ số và “_”, và bắt đầu bằng chữ cái; dấu cách, dấu gạch sẽ bị hiểu là phép tính.',
      en: 'The name of a variable stands in a formula, so it has letters, digits and “_” only and begins with a letter: a space or a hyphen would be arithmetic.',
    },
    basis: [product('tên biến số đứng được trong công thức', 'the name of a variable can stand in a formula')],
    within: 'criteria-areas',
    wrong: computed('biến số: [{ mã: 1x, tên: Tỷ lệ trực tuyến }]', 'công thức: 2'),
    right: computed('biến số: [{ mã: x, tên: Tỷ lệ trực tuyến }]', 'công thức: 2 * x'),
  },
  PAR877: {
    why: {
      vi: 'Điểm được tính chính xác tuyệt đối, nên có giới hạn: 5.000 mục chấm điểm, 100 mức, phương án hoặc biến số trong một cách chấm, bốn cấp từ lĩnh vực đến nội dung. Không bộ tiêu chí nào đã ban hành lớn như vậy.',
      en: 'Points are computed exactly, and so within bounds: 5,000 items that are scored, 100 bands, options or variables in a rule, four levels from area to part. No set that was ever issued is as large.',
    },
    basis: [product('tính chính xác trong giới hạn', 'exact within bounds')],
    within: 'criteria-overrides',
    wrong: [
      '- { mã: a, thuộc: sipas, tên: Tiêu chí, điểm tối đa: 10 }',
      '- { mã: b, thuộc: a, tên: Tiêu chí thành phần, điểm tối đa: 10 }',
      '- { mã: c, thuộc: b, tên: Nội dung, điểm tối đa: 10 }',
      '- { mã: d, thuộc: c, tên: Ý nhỏ, điểm tối đa: 10, cách chấm: theo tỷ lệ }',
    ],
    right: [
      '- { mã: a, thuộc: sipas, tên: Tiêu chí, điểm tối đa: 10 }',
      '- { mã: b, thuộc: a, tên: Tiêu chí thành phần, điểm tối đa: 10 }',
      '- { mã: c, thuộc: b, tên: Nội dung, điểm tối đa: 10, cách chấm: theo tỷ lệ }',
    ],
  },
  PAR878: {
    why: {
      vi: 'Bộ gốc phải có sẵn trong phần mềm, hoặc nằm trong một tệp *.par-criteria.yaml cùng thư mục hay thư mục bên trên, và tệp ấy phải đọc được trọn vẹn.',
      en: 'The set that this one builds on comes with the product, or lies in a *.par-criteria.yaml file in this folder or above, which can be read whole.',
    },
    basis: [product('bộ gốc phải đọc được', 'what is built on has to be there')],
    within: 'criteria',
    wrong: ['kế thừa: par-index-2012'],
    right: ['kế thừa: par-index-2021'],
  },
  PAR879: {
    why: {
      vi: 'Đi theo các bộ gốc phải đến một bộ không kế thừa từ đâu nữa; vòng tròn thì không bao giờ đến.',
      en: 'Following the sets has to lead to one that builds on no other; a circle never does.',
    },
    basis: [product('bộ gốc là một bộ khác', 'a set builds on another')],
    within: 'criteria',
    wrong: ['mã: vinh-ha-2023', 'kế thừa: vinh-ha-2023'],
    right: ['mã: vinh-ha-2023', 'kế thừa: par-index-2021'],
  },
  PAR880: {
    why: {
      vi: 'Mỗi thay đổi nêu mục của bộ gốc bằng mã. Mã không có trong bộ gốc thì hoặc viết nhầm, hoặc là mục mới; mục mới phải nói thuộc mục nào.',
      en: 'A change names an item of the base by its id. One that is not there is a slip, or a new item, which says what it stands under.',
    },
    basis: [product('thay đổi mục có trong bộ gốc', 'a change is of an item that is there')],
    within: 'criteria-overrides',
    wrong: ['- { mã: sipass, tên: Mức độ hài lòng của người dân }'],
    right: ['- { mã: sipas, tên: Mức độ hài lòng của người dân }'],
  },
  PAR881: {
    why: {
      vi: 'Mỗi mục chỉ có một số phận: bỏ, sửa, hoặc thêm mới. Bỏ một mục là bỏ cả các mục con của nó.',
      en: 'An item is removed, or changed, or new. Whoever removes one removes what stands under it.',
    },
    basis: [product('các thay đổi không trái nhau', 'changes do not contradict each other')],
    within: 'criteria-overrides',
    wrong: ['- { mã: tac-dong, bỏ: có, điểm tối đa: 5 }'],
    right: ['- { mã: tac-dong, bỏ: có }'],
  },
  PAR882: {
    why: {
      vi: 'Các thay đổi là so với bộ gốc. Không nêu “kế thừa” thì không biết thay đổi cái gì.',
      en: 'Overrides change the set that this one extends. Without it there is nothing to change.',
    },
    basis: [product('thay đổi so với bộ gốc', 'a change is a change of something')],
    within: 'criteria',
    wrong: ['thay đổi:', '  - { mã: sipas, tên: Mức độ hài lòng của người dân }'],
    right: ['kế thừa: par-index-2021', 'thay đổi:', '  - { mã: sipas, tên: Mức độ hài lòng của người dân }'],
  },
  PAR883: {
    why: {
      vi: 'Bộ tiêu chí phải có hiệu lực trong năm được đánh giá hoặc năm liền sau, khi người ta chấm điểm. Thường là nhầm năm, hoặc quên sửa khi chép từ bộ năm trước.',
      en: 'A set is in force in the year that is scored, or in the next, when it is scored. Mostly a year is wrong, or was left from last year’s set.',
    },
    basis: [product('bộ tiêu chí có hiệu lực khi được dùng', 'a set is in force while it is used')],
    within: 'criteria',
    wrong: ['năm: 2023', 'hiệu lực từ: 01/01/2021', 'hiệu lực đến: 31/12/2021'],
    right: ['năm: 2023', 'hiệu lực từ: 01/01/2023', 'hiệu lực đến: 31/12/2023'],
  },
  PAR884: {
    why: {
      vi: 'Điểm và ngưỡng trông như số liệu của quyết định; không ghi nguồn thì người sau không biết tin được đến đâu. Ghi tên quyết định, hoặc nói thật là “tự đặt”, “chưa kiểm chứng”: nguồn được nêu ở mọi nơi hiện con số ấy.',
      en: 'Points and thresholds look like those of a decision; without a source nobody knows how far to trust them. Name the decision, or say honestly “own” or “unverified”: it is shown wherever the number is.',
    },
    basis: [product('mỗi con số có nguồn', 'every number has a source')],
    within: 'criteria',
    wrong: [
      'nguồn số liệu:',
      'lĩnh vực:',
      '  - { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 1, cách chấm: có hoặc không }',
    ],
    right: [
      'nguồn số liệu: Phụ lục Quyết định 1150/QĐ-UBND',
      'lĩnh vực:',
      '  - { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 1, cách chấm: có hoặc không }',
    ],
  },
  PAR885: {
    why: {
      vi: 'Số liệu lấy từ báo cáo phải là một trong những số liệu mà báo cáo có, hoặc một chỉ tiêu: “indicator:” và mã chỉ tiêu. Viết sai tên thì mục này mãi không có số liệu.',
      en: 'What is taken from a report is one of the figures that reports have, or an indicator: “indicator:” and its id. With a wrong name the item never has a figure.',
    },
    basis: [product('lấy số liệu mà báo cáo có', 'a figure is one that reports have')],
    within: 'criteria-areas',
    wrong: [
      '- mã: "1"',
      '  tên: Hồ sơ giải quyết đúng hạn',
      '  điểm tối đa: 2',
      '  cách chấm: theo tỷ lệ',
      '  lấy số liệu: Tỷ lệ hồ sơ đúng hạn',
    ],
    right: [
      '- mã: "1"',
      '  tên: Hồ sơ giải quyết đúng hạn',
      '  điểm tối đa: 2',
      '  cách chấm: theo tỷ lệ',
      '  lấy số liệu: indicator:dossiers-on-time',
    ],
  },
  PAR886: {
    why: {
      vi: 'Báo cáo nêu bộ tiêu chí bằng mã, nên mỗi bộ một mã. Đặt mã theo tỉnh và năm. Của hai bộ cùng mã, bộ ở gần hơn được dùng.',
      en: 'Reports name a set by its id, so each set has its own. Make it from the province and the year. Of two with one id the nearer counts.',
    },
    basis: [product('mỗi bộ tiêu chí một mã', 'each set has an id of its own')],
    within: 'criteria',
    wrong: ['mã: par-index-2021'],
    right: ['mã: vinh-ha-2023'],
  },
  PAR887: {
    why: {
      vi: 'Dấu % nói giá trị là tỷ lệ. Đơn vị tính là số lượng mà ngưỡng ghi % thì không biết so với cái gì. Sửa đơn vị tính, hoặc bỏ dấu %.',
      en: 'A percent sign says that a rate is measured. Where the unit says otherwise nobody knows what to compare. Correct the unit, or leave out the sign.',
    },
    basis: [product('ngưỡng cùng đơn vị với giá trị', 'a threshold has the unit of the value')],
    within: 'criteria-areas',
    wrong: [
      '- mã: "1"',
      '  tên: Sáng kiến được công nhận',
      '  điểm tối đa: 2',
      '  cách chấm: { kiểu: theo tỷ lệ đến mục tiêu, đơn vị tính: số lượng, mục tiêu: 5% }',
    ],
    right: [
      '- mã: "1"',
      '  tên: Sáng kiến được công nhận',
      '  điểm tối đa: 2',
      '  cách chấm: { kiểu: theo tỷ lệ đến mục tiêu, đơn vị tính: số lượng, mục tiêu: 5 }',
    ],
  },
} as const satisfies Readonly<Record<string, Explanation>>;
