import type { Bilingual } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { Refusal, RefusalReason } from '../archive/refusal';

const REFUSALS: Readonly<Record<RefusalReason, Bilingual>> = {
  empty: {
    vi: 'Tệp trống, có thể chưa được lưu hoặc chép chưa xong. Hãy lưu lại rồi thử lại.',
    en: 'The file is empty; it may not have been saved, or not copied to the end. Save it and try again.',
  },
  'no-office-file': {
    vi: 'Đây không phải tệp Word (.docx) hay Excel (.xlsx). Hãy mở bằng Word hoặc Excel và lưu lại ở dạng đó.',
    en: 'This is no file of Word (.docx) or Excel (.xlsx). Open it there and save it as one.',
  },
  'other-kind': {
    vi: 'Đây không phải loại tệp cần ở đây: tệp Word (.docx) và tệp Excel (.xlsx) bị lẫn. Hãy chọn đúng loại tệp.',
    en: 'Word and Excel are mixed up: the other kind is needed here. Choose the right .docx or .xlsx.',
  },
  'old-format': {
    vi: 'Tệp ở dạng cũ (.doc hoặc .xls). Hãy mở ra và lưu thành .docx hoặc .xlsx.',
    en: 'The file has the old format (.doc or .xls). Open it and save it as .docx or .xlsx.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu nên không đọc được. Hãy mở ra, bỏ mật khẩu rồi lưu lại.',
    en: 'The file has a password and cannot be read. Open it, remove the password and save it.',
  },
  macros: {
    vi: 'Tệp có macro ({part}), tức là có chương trình bên trong, nên không được đọc. Hãy lưu thành .docx hoặc .xlsx không có macro.',
    en: 'The file carries macros ({part}), that is a program, and is not read. Save it as .docx or .xlsx without macros.',
  },
  'external-links': {
    vi: 'Tệp lấy số liệu từ sổ tính khác ({part}) nên không được đọc. Trong Excel, vào Dữ liệu (Data) → Sửa nối kết (Edit Links) → Ngắt nối kết (Break Link) rồi lưu lại.',
    en: 'The file takes values from other workbooks ({part}) and is not read. In Excel, use Data → Edit Links → Break Link and save it.',
  },
  entities: {
    vi: 'Phần {part} của tệp có khai báo mà Word và Excel không bao giờ viết; tệp có thể độc hại nên không được đọc.',
    en: 'The part {part} of the file declares what Word and Excel never write; it may be hostile and is not read.',
  },
  'too-large': {
    vi: 'Tệp quá lớn, kể cả khi giải nén: chỉ đọc đến {limit} MB. Hãy bỏ bớt ảnh, trang tính không cần.',
    en: 'The file is too large, packed or unpacked: only {limit} MB are read. Remove pictures and sheets that are not needed.',
  },
  'too-many-parts': {
    vi: 'Tệp gồm quá nhiều phần: chỉ đọc đến {limit}. Hãy bỏ bớt ảnh, trang tính không cần.',
    en: 'The file has too many parts: only {limit} are read. Remove pictures and sheets that are not needed.',
  },
  broken: {
    vi: 'Tệp bị hỏng hoặc chép chưa xong. Hãy mở bằng Word hoặc Excel, lưu lại, hoặc lấy lại bản gốc.',
    en: 'The file is damaged, or was not copied to the end. Open and save it in Word or Excel, or fetch the original again.',
  },
};

/** Why a file was not read, and the way out, as a sentence. */
export function refusalText({ reason, limit, part }: Refusal, language: Language): string {
  return REFUSALS[reason][language].replace('{limit}', String(limit)).replace('{part}', () => part ?? '');
}
