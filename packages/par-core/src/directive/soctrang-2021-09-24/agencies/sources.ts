import type { Provenance } from '../../model';
import { LETTER } from '../provenance';

/**
 * Where the records of the agencies are known from. Each constant is one source, so that a reader
 * of the data sees at once which rows stand and fall together.
 */

/** A section (mục) of the directive itself. */
// @__NO_SIDE_EFFECTS__
export function directiveSection(section: string): Provenance {
  return { kind: 'sourced', source: `${LETTER}, ${section}` };
}

const pressOfFebruary2025 = 'Báo Kinh tế & Đô thị và Báo Lao Động, 17/02/2025 và 20/02/2025';

/** The press reports on the reorganisation, which name the agencies merged and count 18 before, 13 after. */
export const reorganisationPress: Provenance = { kind: 'sourced', source: pressOfFebruary2025 };

/** The mergers are reported; the day they took effect is not, and 1 March 2025 is this product's choice. */
export const reorganisation2025: Provenance = {
  kind: 'inferred',
  source: pressOfFebruary2025,
  how: {
    vi: 'Báo chí nêu việc hợp nhất trong tháng 2 và tháng 3/2025 nhưng không nêu ngày; ngày 01/3/2025 do phần mềm chọn.',
    en: 'The press reports the merger in February and March 2025 without a day; 1 March 2025 is the choice of this product.',
  },
};

/** What the reorganisation is called where a document number is asked for: none is known. */
export const reorganisation2025Decision =
  'Sắp xếp các cơ quan chuyên môn thuộc UBND tỉnh Sóc Trăng, tháng 2 và tháng 3/2025 (chưa rõ số văn bản)';

/** Resolution of the National Assembly joining Cần Thơ, Sóc Trăng and Hậu Giang. */
export const resolution202 = 'Nghị quyết 202/2025/QH15 ngày 12/6/2025';

/** The province and its district level ended with 30 June 2025. */
export const provincialMerger: Provenance = { kind: 'sourced', source: `${resolution202} (Báo Tin tức)` };

/** The station joined the province's newspaper two months before the province ended. */
export const stationMerger: Provenance = {
  kind: 'sourced',
  source: 'Trang Người Làm Báo, tin ngày 14/4/2025 (nguoilambao.vn), và Công đoàn Việt Nam (congdoanvietnam.vn)',
};

/** The decision on the station, announced on 14 April 2025; its number is not known. */
export const stationMergerDecision =
  'Quyết định của Ban Thường vụ Tỉnh ủy Sóc Trăng, công bố ngày 14/4/2025 (chưa rõ số văn bản)';

/** A consequence of the merger that no source spells out for this agency. */
export const endedWithTheProvince: Provenance = {
  kind: 'inferred',
  source: `${resolution202} (Báo Tin tức)`,
  how: {
    vi: 'Tỉnh Sóc Trăng kết thúc hoạt động từ ngày 01/7/2025, nên cơ quan cấp tỉnh cũng kết thúc theo; cơ quan kế tục chưa có nguồn.',
    en: 'The province of Sóc Trăng ended on 1 July 2025, and its provincial bodies with it; no source names the successor.',
  },
};

/** The city's departments bear the usual names of the field; no list of them was at hand. */
export const canThoDepartments: Provenance = {
  kind: 'unverified',
  note: {
    vi: 'Tên cơ quan chuyên môn của thành phố Cần Thơ sau ngày 01/7/2025 ghi theo hiểu biết chung, chưa đối chiếu nguồn.',
    en: 'The names of the departments of Cần Thơ since 1 July 2025 are common knowledge of the field, not checked against a source.',
  },
};

/** Eighteen specialised agencies are reported; which ones is read here from common knowledge of the field. */
export const listOfEighteen: Provenance = {
  kind: 'unverified',
  note: {
    vi: 'Số lượng 18 cơ quan chuyên môn có nguồn; tên cơ quan này trong danh sách ghi theo hiểu biết chung.',
    en: 'The number of eighteen specialised agencies is sourced; that this one is on the list is common knowledge of the field.',
  },
};

/** Results of the provincial index for 2021: 19 departments, 11 districts, 4 service units, 6 central agencies. */
export const decision1256 = 'Quyết định 1256/QĐ-UBND ngày 10/5/2022 của UBND tỉnh Sóc Trăng';

/** Units ranked by name in those results. */
export const rankedIn1256: Provenance = { kind: 'sourced', source: decision1256 };

/** A unit that probably belongs to a group of which only the size is sourced. */
export const probableUnit: Provenance = {
  kind: 'unverified',
  note: {
    vi: 'Quyết định 1256/QĐ-UBND chỉ cho biết số lượng đơn vị của nhóm; tên đơn vị này chưa có nguồn.',
    en: 'Decision 1256/QĐ-UBND gives only the size of the group; that this unit belongs to it is not sourced.',
  },
};

/** Codes of the General Statistics Office, as of 1 July 2021 and unchanged on 1 November 2021. */
export const statisticsOfficeCodes: Provenance = {
  kind: 'sourced',
  source: 'Danh mục đơn vị hành chính của Tổng cục Thống kê ngày 01/7/2021 (daohoangson/dvhcvn)',
};
