import type { Bilingual } from '@soctrang/par-core/directive';

/** Scores, explanations, plans and rankings. */
export const SCORES = {
  'score-no-reports': {
    vi: 'không có báo cáo nào để chấm điểm; hãy nêu tệp *.par.yaml hoặc thư mục chứa báo cáo',
    en: 'there is no report to score; name a file *.par.yaml or a folder with reports',
  },
  'score-one-file': {
    vi: 'lệnh này làm với đúng một báo cáo: hãy nêu một tệp',
    en: 'this command works on exactly one report: name one file',
  },
  'score-impossible': {
    vi: 'chưa chấm điểm được {file}: không đọc được báo cáo; xem lỗi bằng {par} check {shown}',
    en: '{file} cannot be scored yet: the report cannot be read; {par} check {shown} shows why',
  },
  'score-impossible.set': {
    vi: 'chưa chấm điểm được {file}: bộ tiêu chí mà báo cáo nêu không có ở đây, hoặc còn lỗi; xem bằng {par} check {shown}',
    en: '{file} cannot be scored yet: the criteria set that it names is not here, or has errors; {par} check {shown} shows which',
  },
  'score-with-errors': {
    vi: '{file} còn {count} lỗi nên điểm có thể chưa đúng; xem bằng {par} check {shown}',
    en: '{file} has errors ({count}), so the points may not be right; {par} check {shown} shows them',
  },
  'score-errors': {
    vi: '! Báo cáo còn {count} lỗi; điểm tính trên những gì đọc được. Xem lỗi: {par} check {shown}',
    en: '! The report has errors ({count}); the points rest on what could be read. To see them: {par} check {shown}',
  },
  'score-sum': { vi: 'Tổng cộng', en: 'Total' },
  'score-item': { vi: 'Tiêu chí', en: 'Item' },
  'score-points': { vi: 'Điểm', en: 'Points' },
  'score-maximum': { vi: 'Tối đa', en: 'Maximum' },
  'score-remark': { vi: 'Ghi chú', en: 'Remark' },
  'score-file': { vi: 'Tệp', en: 'File' },
  'score-agency': { vi: 'Cơ quan', en: 'Agency' },
  'score-criteria-set': { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  'score-item-unknown': {
    vi: 'bộ tiêu chí {set} không có tiêu chí {text}; có: {known} Xem cả bộ: {par} criteria show {shown}',
    en: 'the criteria set {set} has no item {text}; it has {known} See it whole: {par} criteria show {shown}',
  },
  'score-item-unknown.meant': {
    vi: 'bộ tiêu chí {set} không có tiêu chí {text}; có phải {meant}?',
    en: 'the criteria set {set} has no item {text}; did you mean {meant}?',
  },
  'rank-title': { vi: 'Xếp hạng theo chỉ số', en: 'Ranking by index' },
  'rank-title-of': { vi: 'Xếp hạng theo chỉ số, {period}', en: 'Ranking by index, {period}' },
  'rank-place': { vi: 'Hạng', en: 'Rank' },
  'rank-index': { vi: 'Chỉ số (%)', en: 'Index (%)' },
  'rank-group': { vi: 'Xếp loại', en: 'Group' },
  'rank-open': { vi: 'Còn trống', en: 'Open' },
  'rank-no-group': { vi: 'chưa vào loại nào', en: 'below all groups' },
  'rank-groups': { vi: 'Số cơ quan theo loại: {sizes}', en: 'Agencies by group: {sizes}' },
  'rank-ties': {
    vi: 'Dấu “=”: chỉ số sau khi làm tròn bằng nhau nên đồng hạng, các hạng tiếp theo bị bỏ qua.',
    en: 'The sign “=”: equal after rounding, so they share a rank, and the ranks behind it are passed over.',
  },
  'rank-unranked': {
    vi: 'Dấu “–”: không tiêu chí nào áp dụng nên không có chỉ số, không xếp hạng.',
    en: 'The sign “–”: no component applies, so there is no index and no rank.',
  },
  'rank-twice': {
    vi: '! Có hai báo cáo của cùng một cơ quan: {agencies}. Mỗi báo cáo được xếp một hạng; hãy bỏ báo cáo không dùng.',
    en: '! Two reports of one agency: {agencies}. Each has a rank of its own; leave out the one that does not count.',
  },
  'rank-errors': {
    vi: '! Báo cáo còn lỗi nên điểm có thể chưa đúng: {agencies}.',
    en: '! Reports with errors, whose points may not be right: {agencies}.',
  },
  'rank-provisional': {
    vi: 'Cột “Còn trống”: số điểm của các tiêu chí chưa có số liệu; hạng và xếp loại của các cơ quan ấy là tạm tính.',
    en: 'The column “Open”: points of components without figures; rank and group of those agencies are provisional.',
  },
  'rank-stages': {
    vi: 'Mỗi tiêu chí lấy điểm mới nhất: có cơ quan đã thẩm định, có cơ quan mới tự chấm hoặc tính theo quy tắc. Muốn cùng một giai đoạn: --stage.',
    en: 'Each component counts with its latest points: some are appraised, some claimed or computed. For one stage alike: --stage.',
  },
  'rank-several-sets': {
    vi: 'các báo cáo chấm theo những bộ tiêu chí khác nhau ({sets}) nên không xếp hạng chung được; hãy chọn một bộ bằng --criteria',
    en: 'the reports are scored by different criteria sets ({sets}) and cannot be ranked together; choose one by --criteria',
  },
  'whatif-nothing': {
    vi: 'chưa có gì để thử: hãy ghi --set TIÊU CHÍ=GIÁ TRỊ, hoặc --criteria với bộ tiêu chí khác',
    en: 'there is nothing to try: give --set COMPONENT=VALUE, or --criteria with another criteria set',
  },
  'whatif-computed': {
    vi: 'Hai bên đều là điểm tính theo quy tắc: điểm tự chấm, điểm thẩm định được chấm theo bộ tiêu chí của báo cáo nên không đem so với bộ khác.',
    en: 'Both sides are as the rules compute them: claimed and appraised points were given by the report’s own set, and are not compared with another one.',
  },
  'whatif-stages': {
    vi: 'Tiêu chí {ids}: điểm trước là điểm tự chấm hoặc thẩm định, điểm sau tính từ giá trị giả định. Muốn hai bên đều tính theo quy tắc: thêm --stage computed.',
    en: 'Components {ids}: claimed or appraised points before, computed from the supposed value after. To compute both sides, add --stage computed.',
  },
  'whatif-unreadable': {
    vi: 'không hiểu {text}: viết TIÊU CHÍ=GIÁ TRỊ, như 1.1=95% hoặc 2.1=x:3,y:4',
    en: '{text} cannot be understood: write COMPONENT=VALUE, such as 1.1=95% or 2.1=x:3,y:4',
  },
  'whatif-branch': {
    vi: '{text} là tổng của các tiêu chí bên dưới; hãy đặt giá trị cho từng tiêu chí: {under}',
    en: '{text} is the sum of what stands under it; give the values of its components: {under}',
  },
  'whatif-value': {
    vi: 'giá trị của tiêu chí {id} chưa đúng: {words}',
    en: 'the value of component {id} is wrong: {words}',
  },
  'plan-target': {
    vi: '--target {text}: cần một chỉ số từ 0 đến 100, như 90',
    en: '--target {text}: an index from 0 to 100 is needed, such as 90',
  },
  'plan-cost': {
    vi: '--cost {text}: cần một số không âm, như 1.1=2',
    en: '--cost {text}: a number of 0 or more is needed, such as 1.1=2',
  },
  'plan-stage-computed': {
    vi: 'Điểm thẩm định được giữ nguyên. Muốn tìm theo điểm tính từ số liệu của báo cáo, thêm --stage computed.',
    en: 'Appraised points are left as they are. To plan by the points that the report’s own figures make, add --stage computed.',
  },
  'criteria-action': {
    vi: 'không có việc {text} với bộ tiêu chí; có các việc: {known}',
    en: 'nothing called {text} can be done with criteria sets; there are: {known}',
  },
  'criteria-action.meant': {
    vi: 'không có việc {text} với bộ tiêu chí; có phải {meant}?',
    en: 'nothing called {text} can be done with criteria sets; did you mean {meant}?',
  },
  'criteria-arguments': { vi: 'viết như sau: {par} {usage}', en: 'write it so: {par} {usage}' },
  'criteria-second': {
    vi: 'còn thiếu bộ tiêu chí thứ hai để so với {first}; viết như sau: {par} criteria diff {first} {other}',
    en: 'the second criteria set, to compare {first} with, is missing; write it so: {par} criteria diff {first} {other}',
  },
  'criteria-name': {
    vi: '{path} không có tên của tệp bộ tiêu chí; hãy đặt là {file}',
    en: '{path} does not have the name of a criteria set; call it {file}',
  },
  'criteria-template-yaml': {
    vi: 'tệp mẫu có lời giải thích nên chỉ viết bằng YAML; hãy đặt tên kết thúc bằng .par-criteria.yaml',
    en: 'the template has explanations in it and is written in YAML only; let the name end in .par-criteria.yaml',
  },
  'criteria-written': {
    vi: 'Đã ghi tệp mẫu {file}. Mọi con số trong đó là ví dụ: hãy thay bằng số của quyết định ban hành bộ tiêu chí.',
    en: 'Wrote the template {file}. Every number in it is an example: put those of your decision in their place.',
  },
  'criteria-next': {
    vi: 'Kiểm tra khi đã điền: {par} criteria check {file}',
    en: 'To check it when filled: {par} criteria check {file}',
  },
  'criteria-year': { vi: 'Năm', en: 'Year' },
  'criteria-title': { vi: '{name} ({set}), năm {year}', en: '{name} ({set}), {year}' },
  'criteria-decision': { vi: 'Quyết định: {text}', en: 'Decision: {text}' },
  'criteria-groups': { vi: 'Xếp loại: {groups}', en: 'Groups: {groups}' },
  'criteria-group-from': { vi: '{name} từ {from}%', en: '{name} from {from}%' },
  'criteria-group-above': { vi: '{name} trên {from}%', en: '{name} above {from}%' },
  'criteria-group-rest': { vi: '{name} còn lại', en: '{name} the rest' },
  'criteria-by': { vi: 'Chấm bởi: {by}', en: 'Scored by: {by}' },
  'criteria-self-assessment': { vi: 'tự chấm, thẩm định', en: 'self-assessment with appraisal' },
  'criteria-survey': { vi: 'điều tra xã hội học', en: 'sociological survey' },
  'criteria-external': { vi: 'số liệu bên ngoài', en: 'external figures' },
  'criteria-takes': { vi: 'Lấy từ báo cáo: {figure}', en: 'Taken from the report: {figure}' },
  'criteria-provenance': { vi: 'Nguồn của các con số: {words}', en: 'Where the numbers come from: {words}' },
  'criteria-rule-provenance': { vi: 'Nguồn của cách chấm: {words}', en: 'Where the rule comes from: {words}' },
  'criteria-unknown': {
    vi: 'không có bộ tiêu chí {text}; đang có: {known}',
    en: 'there is no criteria set {text}; known ones: {known}',
  },
  'criteria-unknown.meant': {
    vi: 'không có bộ tiêu chí {text}; có phải {meant}?',
    en: 'there is no criteria set {text}; did you mean {meant}?',
  },
  'criteria-broken': {
    vi: 'bộ tiêu chí trong {path} còn lỗi nên chưa dùng được; xem bằng {par} check {file}',
    en: 'the criteria set in {path} has errors and cannot be used yet; {par} check {file} shows them',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
