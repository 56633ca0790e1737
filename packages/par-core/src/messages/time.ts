import type { Bilingual } from '../directive/model';

/** PAR3xx: dates, periods, deadlines. */
export const TIME = {
  PAR301: { vi: 'Không có ngày {text}.', en: 'There is no such day as {text}.' },
  PAR302: {
    vi: 'Ngày hoàn thành {date} nằm ngoài {period} ({from} – {to}).',
    en: 'The completion date {date} lies outside {period} ({from} – {to}).',
  },
  PAR303: {
    vi: 'Tài liệu ngày {date} được ban hành sau khi kỳ báo cáo kết thúc ({to}).',
    en: 'The document of {date} was issued after the period ended ({to}).',
  },
  'PAR303.before': {
    vi: 'Tài liệu ngày {date} có trước văn bản chỉ đạo ({directive}) và ngoài {period}, nên không chứng minh được kết quả của kỳ này.',
    en: 'The document of {date} is older than the directive ({directive}) and outside {period}, so it proves nothing for this period.',
  },
  PAR304: {
    vi: 'Ngày hoàn thành {date} muộn hơn ngày báo cáo {report}.',
    en: 'The completion date {date} is after the report’s date {report}.',
  },
  'PAR304.today': {
    vi: 'Ngày hoàn thành {date} chưa tới (hôm nay là {report}).',
    en: 'The completion date {date} has not come yet (today is {report}).',
  },
  PAR305: {
    vi: 'Tài liệu ngày {date} được ban hành sau ngày báo cáo {report}.',
    en: 'The document of {date} is after the report’s date {report}.',
  },
  'PAR305.today': {
    vi: 'Ngày của tài liệu, {date}, chưa tới (hôm nay là {report}).',
    en: 'The document’s date {date} has not come yet (today is {report}).',
  },
  PAR306: {
    vi: 'Thời hạn khắc phục {date} phải muộn hơn ngày báo cáo {report}.',
    en: 'The remedy is due on {date}, which is not after the report’s date {report}.',
  },
  'PAR306.today': {
    vi: 'Thời hạn khắc phục {date} đã qua hoặc là hôm nay ({report}).',
    en: 'The remedy was due on {date}, and today is {report}.',
  },
  PAR307: {
    vi: 'Báo cáo ngày {date} trễ {days} ngày làm việc so với hạn {due}.',
    en: 'The report of {date} is {days} working days late; it was due on {due}.',
  },
  'PAR307.calendar': {
    vi: 'Báo cáo ngày {date} trễ so với hạn {due} (chưa có lịch nghỉ lễ để tính ngày làm việc).',
    en: 'The report of {date} is late; it was due on {due} (no holiday table to count working days).',
  },
  'PAR307.today': {
    vi: 'Hôm nay {date}, báo cáo chưa ghi ngày văn bản và đã trễ {days} ngày làm việc so với hạn {due}.',
    en: 'Today is {date}; the report has no date yet and is {days} working days late (due on {due}).',
  },
  'PAR307.today-calendar': {
    vi: 'Hôm nay {date}, báo cáo chưa ghi ngày văn bản và đã trễ so với hạn {due}.',
    en: 'Today is {date}; the report has no date yet and is late (due on {due}).',
  },
  PAR308: {
    vi: 'Văn bản ghi ngày {date}, trước khi {period} bắt đầu ({from}).',
    en: 'The report’s date {date} is before {period} (from {from}).',
  },
  PAR309: {
    vi: 'Văn bản chỉ đạo yêu cầu báo cáo {asked}; báo cáo này ghi {period}.',
    en: 'The directive asks for the report of {asked}; this one is of {period}.',
  },
  'PAR309.roster': {
    vi: 'Văn bản chỉ đạo yêu cầu báo cáo {asked}; danh sách này ghi {period}.',
    en: 'The directive asks for reports of {asked}; this roster is of {period}.',
  },
  PAR310: {
    vi: 'Thời hạn khắc phục {date} cách ngày báo cáo {report} tới {count} năm. Có nhầm năm không?',
    en: 'The remedy is due on {date}, {count} years after {report}. Is it the right year?',
  },
  PAR311: {
    vi: 'Việc hoàn thành ngày {date}, trước khi có văn bản chỉ đạo ({directive}).',
    en: 'It was completed on {date}, before the directive ({directive}).',
  },
  PAR312: {
    vi: 'Nhiệm vụ ghi hoàn thành nhưng mọi tài liệu kiểm chứng đều có trước {period} (từ {from}); tài liệu mới nhất ngày {date}.',
    en: 'The task is done, but all its evidence is older than {period} (from {from}); the newest is of {date}.',
  },
  PAR313: {
    vi: 'Nhiệm vụ {task} hoàn thành ngày {date}, trễ {days} ngày làm việc so với hạn {due}.',
    en: 'Task {task} was done on {date}, {days} working days after it was due on {due}.',
  },
  'PAR313.calendar': {
    vi: 'Nhiệm vụ {task} hoàn thành ngày {date}, sau hạn {due}.',
    en: 'Task {task} was done on {date}, after it was due on {due}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
