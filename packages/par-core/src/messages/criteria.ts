import type { Bilingual } from '../directive/model';

/** PAR86x to PAR88x: criteria sets. */
export const CRITERIA = {
  PAR860: { vi: 'Mã “{text}” đã được dùng ở dòng {line}.', en: 'The id “{text}” is already used in line {line}.' },
  'PAR860.taken': {
    vi: 'Mã “{text}” đã có trong bộ gốc {base}. Muốn sửa mục ấy thì ghi dưới “thay đổi”.',
    en: 'The id “{text}” is already one of the set {base}. To change that item, write it under overrides.',
  },
  'PAR860.name': {
    vi: '“{text}” đã có ở trên trong cùng cách chấm.',
    en: '“{text}” already stands above in the same rule.',
  },
  'PAR860.first': { vi: 'Lần dùng đầu tiên.', en: 'Used here first.' },
  PAR861: {
    vi: 'Điểm tối đa ghi {maximum}, mà tổng các mục con là {sum}.',
    en: 'The maximum says {maximum}; what stands below adds up to {sum}.',
  },
  'PAR861.base': {
    vi: 'Sau thay đổi này, tổng các mục con của “{item}” là {sum}, mà điểm tối đa của mục ấy vẫn là {maximum}. Hãy ghi cả thay đổi cho “{item}”.',
    en: 'After this change what stands below “{item}” adds up to {sum}, and its maximum is still {maximum}. Change “{item}” too.',
  },
  PAR862: { vi: '{value} phải lớn hơn 0.', en: '{value} has to be above zero.' },
  PAR864: {
    vi: 'Mục này chưa có cách chấm, cũng chưa có mục con.',
    en: 'This has neither a rule nor anything below it.',
  },
  'PAR864.both': {
    vi: 'Mục có mục con thì điểm là tổng các mục con, không có cách chấm riêng.',
    en: 'The points of an item with others below it are their sum: it has no rule of its own.',
  },
  'PAR864.empty': { vi: 'Ở đây chưa có mục nào.', en: 'There is nothing here yet.' },
  'PAR864.bands': { vi: 'Cách chấm này chưa có mức điểm nào.', en: 'This rule has no bands yet.' },
  'PAR864.named': { vi: 'Danh sách này chưa có gì.', en: 'This list is empty.' },
  PAR865: {
    vi: 'Kiểu “{kind}” không có khóa “{key}”, chỉ có: {keys}.',
    en: 'The kind “{kind}” has no key “{key}”, only: {keys}.',
  },
  'PAR865.none': {
    vi: 'Kiểu “{kind}” không cần khóa nào thêm; “{key}” không có tác dụng.',
    en: 'The kind “{kind}” takes no further keys; “{key}” has no effect.',
  },
  'PAR865.either': {
    vi: 'Chỉ ghi một trong hai: “{key}” hoặc “{otherKey}”.',
    en: 'Give “{key}” or “{otherKey}”, not both.',
  },
  PAR866: {
    vi: 'Mức thứ {later} chồng lên mức thứ {band}: có giá trị thuộc cả hai.',
    en: 'Band {later} overlaps band {band}: some values belong to both.',
  },
  'PAR866.fraction': {
    vi: '“{text}” ở đây là {value}, vì các mức khác tính bằng phần trăm; nên mức này chồng lên mức khác. Có phải là {meant}?',
    en: '“{text}” means {value} here, since other bands are in percent, so that this band overlaps another. Is {meant} meant?',
  },
  PAR867: {
    vi: 'Không có giá trị nào từ {lower} đến dưới {upper}; xem hai đầu có bị đổi chỗ không.',
    en: 'No value is from {lower} and below {upper}; see whether the two are swapped.',
  },
  'PAR867.same': { vi: 'Mức {lower} đã có ở trên.', en: 'There already is a band for {lower}.' },
  'PAR867.equal': {
    vi: 'Hai ngưỡng đều là {value}; ngưỡng 0 điểm và ngưỡng đủ điểm phải khác nhau.',
    en: 'Both thresholds are {value}; they have to differ.',
  },
  'PAR867.growth': {
    vi: 'Mỗi mức tăng ghi đúng một trong hai: “từ” hoặc “trên”.',
    en: 'A band of growth has exactly one of “from” and “above”.',
  },
  PAR868: {
    vi: 'Giá trị từ {lower} đến dưới {upper} không thuộc mức nào, nên được 0 điểm.',
    en: 'Values from {lower} and below {upper} belong to no band and have no points.',
  },
  'PAR868.end': { vi: 'Mức liền trước kết thúc ở đây.', en: 'The band before ends here.' },
  'PAR868.above': {
    vi: 'Giá trị từ {upper} trở lên không thuộc mức nào, nên được 0 điểm: “đến dưới” không gồm chính {upper}.',
    en: 'Values from {upper} on belong to no band and have no points: the upper end is not part of a band.',
  },
  'PAR868.below': {
    vi: 'Giá trị dưới {lower} không thuộc mức nào, nên được 0 điểm, dù giá trị càng thấp điểm càng cao.',
    en: 'Values below {lower} belong to no band and have no points, though lower values have more.',
  },
  PAR869: {
    vi: 'Mức này {points} điểm, nhiều hơn điểm tối đa {maximum}; phần vượt không được tính.',
    en: 'This band has {points} points, more than the maximum {maximum}; what is above is not counted.',
  },
  PAR870: {
    vi: 'Mức cao nhất chỉ có {points} điểm, nên không ai đạt được điểm tối đa {maximum}.',
    en: 'The best band has only {points} points: nobody can reach the maximum {maximum}.',
  },
  'PAR870.weight': {
    vi: 'Trọng số cao nhất chỉ là {weight}%, nên không ai đạt được điểm tối đa {maximum}.',
    en: 'The highest weight is only {weight}%: nobody can reach the maximum {maximum}.',
  },
  PAR871: {
    vi: 'Theo chiều của giá trị, điểm lúc tăng lúc giảm. Hãy xem lại {points} điểm của mức này.',
    en: 'As the value rises, the points both rise and fall. See whether {points} is meant here.',
  },
  'PAR871.later': {
    vi: 'Xong muộn hơn lại được nhiều điểm hơn ({points}).',
    en: 'What is done later has more points ({points}).',
  },
  'PAR871.growth': {
    vi: 'Mức tăng cao hơn lại được ít điểm hơn ({points}), nên mức này không bao giờ được dùng.',
    en: 'More growth has fewer points here ({points}): this band never counts.',
  },
  PAR872: {
    vi: 'Các mức nên xếp từ thấp đến cao, hoặc từ cao đến thấp; mức này đứng sai chỗ.',
    en: 'Bands are best in order, rising or falling; this one stands out of place.',
  },
  PAR873: {
    vi: 'Mức xếp loại cao hơn phải đứng trước và có ngưỡng lớn hơn.',
    en: 'The better group stands first and has the higher threshold.',
  },
  'PAR873.open': {
    vi: 'Chỉ mức xếp loại cuối cùng được bỏ trống ngưỡng.',
    en: 'Only the last group may be without a threshold.',
  },
  'PAR874.empty': { vi: 'Công thức chưa có gì.', en: 'The formula is empty.' },
  'PAR874.too-long': { vi: 'Công thức dài quá {most} ký tự.', en: 'The formula is longer than {most} characters.' },
  'PAR874.too-deep': { vi: 'Các dấu ngoặc lồng nhau quá sâu.', en: 'The brackets are nested too deep.' },
  'PAR874.unknown-character': {
    vi: 'Công thức không dùng ký tự “{text}”.',
    en: '“{text}” has no meaning in a formula.',
  },
  'PAR874.decimal-comma': {
    vi: 'Trong công thức, phần lẻ viết bằng dấu chấm: {meant}, vì dấu phẩy ngăn các số với nhau.',
    en: 'In a formula decimals have a point: {meant}. The comma parts arguments.',
  },
  'PAR874.bad-number': { vi: '“{text}” không phải là số dùng được.', en: '“{text}” is no number.' },
  'PAR874.unexpected': { vi: '“{text}” không thể đứng ở đây.', en: '“{text}” cannot stand here.' },
  'PAR874.unfinished': { vi: 'Công thức còn dở: sau đây thiếu một phần.', en: 'The formula breaks off here.' },
  'PAR874.unknown-name': {
    vi: 'Không có biến số “{text}” trong cách chấm này.',
    en: 'This rule has no variable “{text}”.',
  },
  'PAR874.unknown-function': {
    vi: 'Không có hàm “{text}”. Các hàm là min, max, abs, round, if.',
    en: 'There is no function “{text}”; there are min, max, abs, round, if.',
  },
  'PAR874.argument-count': {
    vi: 'Hàm {text} không nhận chừng ấy giá trị.',
    en: '{text} does not take so many values.',
  },
  'PAR874.condition-expected': {
    vi: 'Chỗ này phải là một phép so sánh, ví dụ x >= 80%.',
    en: 'A comparison is expected here, such as x >= 80%.',
  },
  'PAR874.number-expected': {
    vi: 'Chỗ này phải là một số, không phải một phép so sánh.',
    en: 'A number is expected here, not a comparison.',
  },
  'PAR874.cycle': { vi: 'Các biến số tính vòng tròn: {text}.', en: 'These variables go round in a circle: {text}.' },
  PAR875: { vi: 'Không công thức nào dùng biến số “{text}”.', en: 'No formula uses the variable “{text}”.' },
  PAR876: {
    vi: '“{text}” không dùng làm tên biến số được: bắt đầu bằng chữ cái, rồi chữ cái, chữ số hoặc “_”, nhiều nhất 60 ký tự.',
    en: '“{text}” cannot name a variable: a letter, then letters, digits and “_”, at most 60 of them.',
  },
  PAR877: {
    vi: 'Bộ tiêu chí có hơn {most} mục chấm điểm; nhiều nhất là {most}.',
    en: 'The set has more than {most} items that are scored; {most} is the most.',
  },
  'PAR877.parts': { vi: 'Có {count} dòng; nhiều nhất là {most}.', en: 'There are {count} rows; {most} is the most.' },
  'PAR877.deep': {
    vi: 'Quá sâu: dưới lĩnh vực có tiêu chí, tiêu chí thành phần, nội dung, không có cấp nào nữa.',
    en: 'Too deep: below an area there are criteria, components and parts, and no further level.',
  },
  PAR878: {
    vi: 'Không có bộ tiêu chí “{text}”. Đang có: {known}.',
    en: 'There is no criteria set “{text}”. Known are: {known}.',
  },
  'PAR878.broken': {
    vi: 'Bộ tiêu chí “{text}” ở tệp {file} còn lỗi nên chưa kế thừa được. Hãy sửa tệp ấy trước.',
    en: 'The criteria set “{text}” in {file} still has errors and cannot be built on yet. Mend that file first.',
  },
  PAR879: { vi: 'Bộ tiêu chí không thể kế thừa chính nó.', en: 'A set cannot build on itself.' },
  'PAR879.circle': {
    vi: '“{text}” lại kế thừa từ bộ này: các bộ tiêu chí kế thừa nhau vòng tròn.',
    en: '“{text}” builds on this set in turn: they go round in a circle.',
  },
  PAR880: {
    vi: 'Bộ gốc {base} không có mục “{text}”. Nếu là mục mới, hãy ghi “thuộc” mục nào.',
    en: 'The set {base} has no item “{text}”. A new one says its parent.',
  },
  'PAR880.parent': {
    vi: 'Không có mục “{text}” để đặt mục mới vào.',
    en: 'There is no item “{text}” to put this one under.',
  },
  'PAR880.after': {
    vi: 'Không có mục “{text}” đứng cạnh mục mới.',
    en: 'There is no item “{text}” beside this one.',
  },
  PAR881: {
    vi: 'Mục “{text}” vừa bỏ vừa sửa.',
    en: '“{text}” is both removed and changed.',
  },
  'PAR881.removed': {
    vi: 'Mục chứa “{text}” đã bị bỏ bởi một thay đổi khác.',
    en: 'What “{text}” stands under is removed by another change.',
  },
  'PAR881.exists': {
    vi: 'Mục “{text}” đã có trong bộ gốc: mục có sẵn không đổi chỗ được, mục mới phải có mã khác.',
    en: '“{text}” already is an item of the base: it cannot be moved, and a new one needs another id.',
  },
  'PAR881.circle': {
    vi: 'Các mục mới chứa nhau vòng tròn.',
    en: 'New items stand under one another in a circle.',
  },
  PAR882: {
    vi: '“{overrides}” chỉ có nghĩa khi có “{extends}”: cần nêu bộ gốc.',
    en: '“{overrides}” means something only beside “{extends}”: name the set that is changed.',
  },
  PAR883: {
    vi: 'Đánh giá năm {year} mà bộ tiêu chí chỉ có hiệu lực từ {from} đến {to}.',
    en: 'The year {year} is scored, and the set is in force from {from} to {to}.',
  },
  'PAR883.reversed': {
    vi: 'Hiệu lực đến {to} mà lại từ {from}: ngày cuối trước ngày đầu.',
    en: 'In force to {to}, and from {from}: the last day is before the first.',
  },
  PAR884: {
    vi: 'Chưa nói điểm và ngưỡng lấy từ đâu. Hãy ghi nguồn, hoặc “tự đặt”, “chưa kiểm chứng”.',
    en: 'Nothing says where points and thresholds come from. Name the source, or say “own” or “unverified”.',
  },
  'PAR884.change': {
    vi: 'Chưa nói số liệu của thay đổi này lấy từ đâu. Hãy ghi nguồn ở đầu tệp hoặc ở đây.',
    en: 'Nothing says where the numbers of this change come from. Name the source here or in the file’s head.',
  },
  PAR885: {
    vi: 'Báo cáo không có số liệu “{text}”.',
    en: 'A report has no figure “{text}”.',
  },
  'PAR885.meant': {
    vi: 'Báo cáo không có số liệu “{text}”. Có phải là {meant}?',
    en: 'A report has no figure “{text}”. Is {meant} meant?',
  },
  PAR886: {
    vi: 'Mã “{text}” là của một bộ tiêu chí khác.',
    en: 'The id “{text}” is that of another criteria set.',
  },
  'PAR886.file': {
    vi: 'Mã “{text}” đã là của bộ tiêu chí ở tệp {file}.',
    en: 'The id “{text}” is already that of the criteria set in {file}.',
  },
  'PAR886.built-in': {
    vi: 'Mã “{text}” là của bộ tiêu chí có sẵn trong phần mềm: {name}.',
    en: 'The id “{text}” is that of a set that comes with the product: {name}.',
  },
  PAR887: {
    vi: '“{text}” ghi dấu %, mà đơn vị tính là {unit}.',
    en: '“{text}” has a percent sign, and the unit is {unit}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
