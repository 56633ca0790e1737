import type { Bilingual } from '../directive/model';

/** PAR7xx: self-assessments and the points of their components. */
export const SCORES = {
  PAR701: {
    vi: 'Tiêu chí {component}: {points} điểm, vượt điểm tối đa {maximum}.',
    en: 'Component {component}: {points} points are over the maximum of {maximum}.',
  },
  PAR702: {
    vi: 'Tiêu chí {component}: tự chấm {points} điểm, còn theo cách chấm là {computed} điểm.',
    en: 'Component {component}: {points} points are claimed, and the rule gives {computed}.',
  },
  'PAR702.report': {
    vi: 'Tiêu chí {component}: tự chấm {points} điểm, còn theo số liệu của báo cáo, {figure}, là {computed} điểm.',
    en: 'Component {component}: {points} points are claimed, and by the report’s own figure, {figure}, the rule gives {computed}.',
  },
  PAR703: {
    vi: 'Tiêu chí {component} phải có tài liệu kiểm chứng; không có thì được 0 điểm.',
    en: 'Component {component} needs evidence; without it, it has no points.',
  },
  'PAR703.late': {
    vi: 'Tài liệu kiểm chứng của tiêu chí {component} phải ban hành trước hoặc trong ngày {due}; tài liệu này ngày {date}.',
    en: 'The evidence of component {component} has to be of {due} or before; this document is of {date}.',
  },
  PAR704: {
    vi: 'Còn {count} tiêu chí chưa có giá trị, chưa có điểm: {components}.',
    en: 'Neither a value nor points are given for {count} of the components: {components}.',
  },
  PAR705: {
    vi: '“{text}” không phải là {what}. Tiêu chí {component} ghi như: {sample}.',
    en: '“{text}” is not {what}. Component {component} is written like {sample}.',
  },
  'PAR705.by-name': {
    vi: 'Tiêu chí {component} cần từng giá trị theo tên: {parts}.',
    en: 'Component {component} needs a value for each name: {parts}.',
  },
  'PAR705.one': {
    vi: 'Tiêu chí {component} chỉ nhận một giá trị, là {what}, như: {sample}.',
    en: 'Component {component} takes one value, {what}, like {sample}.',
  },
  'PAR705.unknown': {
    vi: 'Tiêu chí {component} không có “{text}”. Cần ghi: {parts}.',
    en: 'Component {component} has no “{text}”. It takes: {parts}.',
  },
  'PAR705.missing': {
    vi: 'Tiêu chí {component} còn thiếu {parts}.',
    en: 'Component {component} lacks {parts}.',
  },
  'PAR705.ambiguous': {
    vi: '“{text}”: không rõ dấu ở giữa tách hàng nghìn hay là dấu thập phân. Hãy ghi rõ một trong hai.',
    en: '“{text}”: the sign inside may part thousands or be the decimal sign. Write which.',
  },
  'PAR705.negative': {
    vi: 'Tiêu chí {component}: số này không thể nhỏ hơn 0.',
    en: 'Component {component}: this number cannot be below zero.',
  },
  'PAR705.whole': {
    vi: 'Tiêu chí {component}: số này phải là số nguyên.',
    en: 'Component {component}: this number has to be whole.',
  },
  'PAR705.digits': {
    vi: 'Tiêu chí {component}: số quá dài, không tính được.',
    en: 'Component {component}: the number is too long to be reckoned with.',
  },
  PAR706: {
    vi: 'Tiêu chí {component}: mẫu số bằng 0 nên không tính được. Nếu không phát sinh, hãy ghi “{key}: {value}”.',
    en: 'Component {component}: the denominator is 0, so nothing can be computed. Where nothing occurred, write “{key}: {value}”.',
  },
  'PAR706.formula': {
    vi: 'Tiêu chí {component}: với các giá trị này, công thức phải chia cho 0 nên không tính được.',
    en: 'Component {component}: with these values the formula divides by zero, so nothing can be computed.',
  },
  'PAR706.no-answers': {
    vi: 'Tiêu chí {component}: chưa có phiếu trả lời nào nên không tính được.',
    en: 'Component {component}: there is no answer, so nothing can be computed.',
  },
  'PAR706.previous': {
    vi: 'Tiêu chí {component}: năm trước bằng 0 nên không tính được mức tăng.',
    en: 'Component {component}: the year before was 0, so there is no growth to compute.',
  },
  PAR707: {
    vi: 'Tiêu chí {component} không có cách tính “{text}”. Các cách tính: {parts}.',
    en: 'Component {component} has no formula “{text}”. It has: {parts}.',
  },
  'PAR707.missing': {
    vi: 'Tiêu chí {component} có nhiều cách tính: {parts}. Hãy ghi “{key}” để chọn một.',
    en: 'Component {component} has several formulas: {parts}. Choose one with “{key}”.',
  },
  'PAR707.needless': {
    vi: 'Tiêu chí {component} chỉ có một cách chấm, không cần ghi cách tính.',
    en: 'Component {component} has one rule only; there is nothing to choose.',
  },
  PAR708: {
    vi: '{component} là cả nhóm tiêu chí: điểm của nhóm là tổng điểm các tiêu chí {components}.',
    en: '{component} is a whole group: its points are the sum of {components}.',
  },
  PAR709: {
    vi: 'Tiêu chí {component} ghi {value}, còn theo báo cáo này, {figure} là {reported}.',
    en: 'Component {component} says {value}; by this very report, {figure} is {reported}.',
  },
  PAR710: {
    vi: 'Bộ tiêu chí “{set}” dùng cho năm {year}, còn báo cáo là của {period}.',
    en: 'The criteria set “{set}” is for {year}, and the report is of {period}.',
  },
  PAR711: {
    vi: 'Tiêu chí {component} có điểm thẩm định mà chưa có điểm tự chấm.',
    en: 'Component {component} was appraised, and the agency has claimed nothing.',
  },
  'PAR711.again': {
    vi: 'Tiêu chí {component} có điểm thẩm định lần 2 mà chưa có lần 1.',
    en: 'Component {component} has points of the second appraisal and none of the first.',
  },
  PAR712: {
    vi: 'Tiêu chí {component} ghi là không áp dụng, nên không được tính điểm ở đây.',
    en: 'Component {component} is said not to apply, so it has no points.',
  },
  'PAR712.value': {
    vi: 'Tiêu chí {component} ghi là không áp dụng mà vẫn có giá trị.',
    en: 'Component {component} is said not to apply, and has a value.',
  },
  'PAR712.never': {
    vi: 'Theo bộ tiêu chí, tiêu chí {component} áp dụng cho mọi cơ quan.',
    en: 'By the criteria set, component {component} applies to every agency.',
  },
  PAR713: {
    vi: 'Tiêu chí {component} có điểm mà chưa có giá trị, nên không kiểm tra được điểm.',
    en: 'Component {component} has points without a value, so they cannot be checked.',
  },
  PAR714: {
    vi: 'Bộ tiêu chí “{set}” có lỗi nên chưa tính điểm được; hãy kiểm tra tệp của bộ tiêu chí.',
    en: 'The criteria set “{set}” has mistakes and cannot be scored by; check its file.',
  },
  PAR715: {
    vi: 'Tiêu chí {component} không áp dụng: hãy giải trình vì sao.',
    en: 'Component {component} does not apply: explain why.',
  },
  PAR716: {
    vi: 'Tiêu chí {component}: tỷ lệ {value} lớn hơn 100%. Hãy xem lại tử số và mẫu số.',
    en: 'Component {component}: the rate {value} is over 100%. Look at its two counts again.',
  },
  PAR717: {
    vi: 'Báo cáo của {period} không nêu bộ tiêu chí nên được chấm theo bộ có sẵn “{set}”, đặt ra cho năm {year}.',
    en: 'This report of {period} names no criteria set and is scored by the built-in “{set}”, which is for {year}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
