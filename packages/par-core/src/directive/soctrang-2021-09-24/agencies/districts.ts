import type { AgencyId } from '../agency-ids';
import type { SocTrangAgency } from '../soctrang-task';
import { LAST_DAY_OF_THE_PROVINCE, PROVINCIAL_MERGER } from './record';
import { provincialMerger, resolution202, statisticsOfficeCodes } from './sources';

/** Levels of a district unit (đơn vị hành chính cấp huyện), as written in full and in short. */
const levels = {
  huyện: { short: 'H', en: 'District' },
  'thị xã': { short: 'TX', en: 'Town' },
  'thành phố': { short: 'TP', en: 'City' },
} as const;

type District = readonly [code: string, id: AgencyId, level: keyof typeof levels, name: string];

/** One city, two towns and eight districts, with the codes of the General Statistics Office. */
const rows: readonly District[] = [
  ['941', 'uy-ban-nhan-dan-thanh-pho-soc-trang', 'thành phố', 'Sóc Trăng'],
  ['942', 'uy-ban-nhan-dan-huyen-chau-thanh', 'huyện', 'Châu Thành'],
  ['943', 'uy-ban-nhan-dan-huyen-ke-sach', 'huyện', 'Kế Sách'],
  ['944', 'uy-ban-nhan-dan-huyen-my-tu', 'huyện', 'Mỹ Tú'],
  ['945', 'uy-ban-nhan-dan-huyen-cu-lao-dung', 'huyện', 'Cù Lao Dung'],
  ['946', 'uy-ban-nhan-dan-huyen-long-phu', 'huyện', 'Long Phú'],
  ['947', 'uy-ban-nhan-dan-huyen-my-xuyen', 'huyện', 'Mỹ Xuyên'],
  ['948', 'uy-ban-nhan-dan-thi-xa-nga-nam', 'thị xã', 'Ngã Năm'],
  ['949', 'uy-ban-nhan-dan-huyen-thanh-tri', 'huyện', 'Thạnh Trị'],
  ['950', 'uy-ban-nhan-dan-thi-xa-vinh-chau', 'thị xã', 'Vĩnh Châu'],
  ['951', 'uy-ban-nhan-dan-huyen-tran-de', 'huyện', 'Trần Đề'],
];

function district([code, id, level, name]: District): SocTrangAgency {
  const { short, en } = levels[level];
  const titles = [level, short];
  return {
    id,
    name: { vi: `Ủy ban nhân dân ${level} ${name}`, en: `People's Committee of ${name} ${en}` },
    // Every People's Committee signs its documents `…-UBND`: alone, the abbreviation is ambiguous.
    abbreviations: ['UBND'],
    otherNames: [
      'Ủy ban nhân dân',
      ...titles.flatMap((title) => [`UBND ${title} ${name}`, `${title} ${name}`, `UBND ${title}`]),
      `Ủy ban nhân dân ${short} ${name}`,
      `Ủy ban nhân dân ${level}`,
      `UBND ${name}`,
      name,
    ],
    kind: 'district',
    code,
    validTo: LAST_DAY_OF_THE_PROVINCE,
    successions: [
      {
        on: PROVINCIAL_MERGER,
        decision: resolution202,
        note: {
          vi: 'Cấp huyện kết thúc hoạt động; nhiệm vụ chuyển về cấp xã và thành phố, không có cơ quan kế tục tương ứng.',
          en: 'The district level was abolished; its duties went to the communes and to the city, with no one-to-one successor.',
        },
        provenance: provincialMerger,
      },
    ],
    provenance: statisticsOfficeCodes,
  };
}

export const districts: readonly SocTrangAgency[] = /* @__PURE__ */ rows.map(district);
