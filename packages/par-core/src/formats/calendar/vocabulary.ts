import type { TermsOf } from '../terms';
import type { calendar, dayOff, final, workedDay } from './schema';

export const CALENDAR = {
  format: {
    vi: 'mẫu',
    about: { vi: 'Mẫu và phiên bản của tệp: par-calendar/1.', en: 'Format and version of the file: par-calendar/1.' },
    example: 'par-calendar/1',
  },
  id: { vi: 'mã', about: { vi: 'Mã của lịch.', en: 'Id of the calendar.' }, example: 'ngay-nghi-2027' },
  name: { vi: 'tên', about: { vi: 'Tên của lịch.', en: 'Name of the calendar.' }, example: 'Ngày nghỉ năm 2027' },
  years: {
    vi: 'năm',
    about: {
      vi: 'Những năm đã có đủ ngày nghỉ. Năm khác không tính được ngày làm việc.',
      en: 'Years whose days off are all known. In other years no working day is counted.',
    },
    example: '2027',
  },
  daysOff: {
    vi: 'ngày nghỉ',
    about: { vi: 'Các ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi.', en: 'Holidays, days off in lieu, swapped days.' },
  },
  workedDays: {
    vi: 'ngày làm bù',
    about: { vi: 'Các ngày thứ Bảy, Chủ nhật đi làm.', en: 'Week-end days that are worked.' },
  },
} as const satisfies TermsOf<typeof calendar>;

export const DAY_OFF = {
  date: { vi: 'ngày', about: { vi: 'Ngày nghỉ.', en: 'The day off.' }, example: '01/01/2027' },
  name: { vi: 'tên', about: { vi: 'Tên ngày nghỉ.', en: 'What the day is.' }, example: 'Tết Dương lịch' },
  insteadOf: {
    vi: 'bù cho',
    about: {
      vi: 'Ngày lễ rơi vào ngày nghỉ hằng tuần mà ngày này bù cho.',
      en: 'The holiday on a week-end that this day makes up for.',
    },
    example: '01/05/2027',
  },
  workedOn: {
    vi: 'làm bù vào',
    about: { vi: 'Ngày đi làm thay cho ngày nghỉ hoán đổi này.', en: 'The day worked in exchange for this one.' },
    example: '08/05/2027',
  },
  source: {
    vi: 'căn cứ',
    about: { vi: 'Văn bản quyết định ngày nghỉ.', en: 'The decision that says so.' },
    example: 'Quyết định của Thủ tướng Chính phủ',
  },
  final: {
    vi: 'chính thức',
    about: { vi: 'Đã có quyết định chính thức hay chưa.', en: 'Whether it is finally decided.' },
  },
} as const satisfies TermsOf<typeof dayOff>;

export const WORKED_DAY = {
  date: { vi: 'ngày', about: { vi: 'Ngày đi làm.', en: 'The day worked.' }, example: '10/01/2026' },
  insteadOf: {
    vi: 'bù cho',
    about: { vi: 'Ngày nghỉ hoán đổi được làm bù.', en: 'The day off that it makes up for.' },
    example: '02/01/2026',
  },
  source: {
    vi: 'căn cứ',
    about: { vi: 'Văn bản quyết định.', en: 'The decision that says so.' },
    example: 'Quyết định của Thủ tướng Chính phủ',
  },
  final: {
    vi: 'chính thức',
    about: { vi: 'Đã có quyết định chính thức hay chưa.', en: 'Whether it is finally decided.' },
  },
} as const satisfies TermsOf<typeof workedDay>;

export const FINAL = {
  yes: { vi: 'có', aliases: ['true', 'đúng'], about: { vi: 'Đã quyết định chính thức.', en: 'Finally decided.' } },
  no: { vi: 'không', aliases: ['false', 'chưa'], about: { vi: 'Còn có thể thay đổi.', en: 'May still change.' } },
} as const satisfies TermsOf<typeof final>;
