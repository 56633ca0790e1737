import type { Bilingual } from '@soctrang/par-core/directive';

/** What `par doctor` says, each with the way out where something is amiss. */
export const DOCTOR = {
  'doctor-good': { vi: 'đạt', en: 'good' },
  'doctor-note': { vi: 'lưu ý', en: 'note' },
  'doctor-wrong': { vi: 'cần sửa', en: 'wrong' },
  'doctor-sound': { vi: 'Không có gì phải sửa.', en: 'Nothing has to be mended.' },
  'doctor-amiss': { vi: 'Có {count} điều phải sửa.', en: '{count} things have to be mended.' },
  'doctor-amiss.one': { vi: 'Có 1 điều phải sửa.', en: '1 thing has to be mended.' },
  'doctor-versions': {
    vi: 'Lệnh par {version}, par-core {core}.',
    en: 'The command par {version} with par-core {core}.',
  },
  'doctor-node': { vi: 'Node {node}, đủ mới (cần từ {least}).', en: 'Node {node}, new enough ({least} is needed).' },
  'doctor-node.old': {
    vi: 'Node {node} đã cũ; cần từ {least}. Cài bản LTS từ nodejs.org.',
    en: 'Node {node} is too old; {least} is needed. Install the LTS version from nodejs.org.',
  },
  'doctor-system': { vi: 'Hệ điều hành: {system}.', en: 'System: {system}.' },
  'doctor-encoding': {
    vi: 'Bảng mã của màn hình lệnh: {locale}, hiện được chữ tiếng Việt.',
    en: 'The terminal’s locale is {locale}: Vietnamese letters can be shown.',
  },
  'doctor-encoding.pipe': {
    vi: 'Kết quả được ghi bằng UTF-8.',
    en: 'Results are written in UTF-8.',
  },
  'doctor-encoding.other': {
    vi: 'Màn hình lệnh dùng bảng mã {locale} nên chữ tiếng Việt có thể hiện sai. Đặt LANG=C.UTF-8 hoặc vi_VN.UTF-8.',
    en: 'The terminal’s locale is {locale}, so Vietnamese letters may be shown wrongly. Set LANG=C.UTF-8 or vi_VN.UTF-8.',
  },
  'doctor-encoding.windows': {
    vi: 'Trên Windows, nếu chữ tiếng Việt hiện sai thì gõ “chcp 65001” trước, hoặc dùng Windows Terminal.',
    en: 'On Windows, where Vietnamese letters are shown wrongly, type “chcp 65001” first, or use Windows Terminal.',
  },
  'doctor-folder': { vi: 'Thư mục {folder}: ghi được.', en: 'The folder {folder} can be written to.' },
  'doctor-folder.closed': {
    vi: 'Không có quyền ghi vào thư mục {folder} nên lệnh new không lập được báo cáo ở đây. Hãy chuyển sang thư mục được phép ghi.',
    en: 'No permission to write to the folder {folder}, so new cannot begin a report here. Go to a folder of yours.',
  },
  'doctor-configuration': { vi: 'Cấu hình: {path}.', en: 'Configuration: {path}.' },
  'doctor-configuration.none': {
    vi: 'Cấu hình: không có (par.config.yaml), dùng mặc định.',
    en: 'Configuration: none (par.config.yaml), so the defaults hold.',
  },
  'doctor-configuration.unread': {
    vi: 'Cấu hình {path} không đọc được. Kiểm tra quyền đọc của tệp.',
    en: 'The configuration {path} cannot be read. See who may read it.',
  },
  'doctor-configuration.faulty': {
    vi: 'Cấu hình {path}, dòng {line}: {sentence}',
    en: 'Configuration {path}, line {line}: {sentence}',
  },
  'doctor-configuration.more': {
    vi: 'Cấu hình {path} còn {count} chỗ nữa phải xem lại.',
    en: 'Configuration {path}: {count} more places to look at.',
  },
  'doctor-files': { vi: 'Các tệp ở đây: {kinds}.', en: 'The files here: {kinds}.' },
  'doctor-files.none': {
    vi: 'Ở đây chưa có báo cáo nào. Chuyển sang thư mục có báo cáo, hoặc lập mới: {par} new',
    en: 'There is no report here. Go to the folder of your reports, or begin one: {par} new',
  },
  'doctor-files.cut': {
    vi: 'Thư mục có quá nhiều tệp nên chỉ xem một phần. Chuyển sang thư mục báo cáo rồi chạy lại.',
    en: 'The folder holds too many files, so only a part was looked at. Go to the folder of your reports and run it again.',
  },
  'doctor-kind-report': { vi: '{count} báo cáo', en: 'reports: {count}' },
  'doctor-kind-roster': { vi: '{count} danh sách cơ quan phải báo cáo', en: 'rosters: {count}' },
  'doctor-kind-calendar': { vi: '{count} lịch nghỉ', en: 'calendars: {count}' },
  'doctor-kind-directive': { vi: '{count} văn bản chỉ đạo', en: 'directives: {count}' },
  'doctor-kind-criteria': { vi: '{count} bộ tiêu chí', en: 'criteria sets: {count}' },
  'doctor-kind-config': { vi: '{count} cấu hình', en: 'configurations: {count}' },
  'doctor-file-names': { vi: '{files} và {count} tệp khác', en: '{files} and {count} others' },
  'doctor-format.newer': {
    vi: '{from} theo mẫu {format}, mới hơn phiên bản này đọc được ({known}). Cập nhật: npm install --global @soctrang/par-cli',
    en: '{from}: the format {format} is newer than what this version reads ({known}). Update: npm install --global @soctrang/par-cli',
  },
  'doctor-format.unknown': {
    vi: '{from} ghi mẫu {format}, không có trong các mẫu đọc được: {known}. Sửa dòng đầu của tệp.',
    en: '{from}: the format is {format}, which is none of those that are read: {known}. Mend the first line.',
  },
  'doctor-schema.none': {
    vi: 'Không tệp nào ở đây dùng JSON Schema; bộ kiểm tra không cần đến.',
    en: 'No file here uses a JSON Schema; checking does not need one.',
  },
  'doctor-schema.same': {
    vi: '{from} dùng {schema}, đúng với phiên bản này.',
    en: '{from}: {schema} is the schema of this version.',
  },
  'doctor-schema.other': {
    vi: '{from} dùng {schema}, khác với phiên bản này. Ghi lại: {par} schema > {shown}',
    en: '{from}: {schema} is not the schema of this version. Write it anew: {par} schema > {shown}',
  },
  'doctor-schema.missing': {
    vi: '{from} dùng {schema}, nhưng tệp ấy không có. Ghi ra: {par} schema > {shown}',
    en: '{from}: {schema} is not there. Write it: {par} schema > {shown}',
  },
  'doctor-schema.address': {
    vi: '{from} dùng {schema}; lệnh này không dùng mạng nên không đối chiếu.',
    en: '{from}: {schema}; this command does not use the network, so it was not compared.',
  },
  'doctor-settings.unreadable': {
    vi: 'Không đọc được .vscode/settings.json: sai cú pháp JSON. Mở bằng VS Code để xem chỗ sai.',
    en: '.vscode/settings.json cannot be read: its JSON is not valid. Open it in VS Code to see where.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
