import type { Bilingual } from '../../model';
import type { AgencyId } from '../agency-ids';
import type { SocTrangAgency } from '../soctrang-task';
import { PROVINCIAL_MERGER } from './record';
import { canThoDepartments } from './sources';

type CityDepartment = readonly [id: AgencyId, shortName: Bilingual, abbreviations: readonly string[]];

/**
 * Thirteen specialised agencies of the city of Cần Thơ since 1 July 2025. Cần Thơ had departments of
 * these names before; they stand here from the day they answer for what was Sóc Trăng.
 */
const rows: readonly CityDepartment[] = [
  ['so-noi-vu-thanh-pho-can-tho', { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' }, ['SNV', 'Sở NV']],
  ['so-tu-phap-thanh-pho-can-tho', { vi: 'Sở Tư pháp', en: 'Department of Justice' }, ['STP', 'Sở TP']],
  ['so-tai-chinh-thanh-pho-can-tho', { vi: 'Sở Tài chính', en: 'Department of Finance' }, ['STC', 'Sở TC']],
  [
    'so-cong-thuong-thanh-pho-can-tho',
    { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
    ['SCT', 'Sở CT'],
  ],
  [
    'so-nong-nghiep-va-moi-truong-thanh-pho-can-tho',
    { vi: 'Sở Nông nghiệp và Môi trường', en: 'Department of Agriculture and Environment' },
    ['SNNMT', 'SNN&MT', 'Sở NNMT', 'Sở NN&MT'],
  ],
  ['so-xay-dung-thanh-pho-can-tho', { vi: 'Sở Xây dựng', en: 'Department of Construction' }, ['SXD', 'Sở XD']],
  [
    'so-khoa-hoc-va-cong-nghe-thanh-pho-can-tho',
    { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
    ['SKHCN', 'SKH&CN', 'Sở KHCN', 'Sở KH&CN'],
  ],
  [
    'so-van-hoa-the-thao-va-du-lich-thanh-pho-can-tho',
    { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Department of Culture, Sports and Tourism' },
    ['SVHTTDL', 'SVHTT&DL', 'Sở VHTTDL', 'Sở VHTT&DL', 'Sở VH, TT&DL'],
  ],
  [
    'so-giao-duc-va-dao-tao-thanh-pho-can-tho',
    { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
    ['SGDĐT', 'SGD&ĐT', 'Sở GDĐT', 'Sở GD&ĐT'],
  ],
  ['so-y-te-thanh-pho-can-tho', { vi: 'Sở Y tế', en: 'Department of Health' }, ['SYT', 'Sở YT']],
  [
    'so-dan-toc-va-ton-giao-thanh-pho-can-tho',
    { vi: 'Sở Dân tộc và Tôn giáo', en: 'Department of Ethnic and Religious Affairs' },
    ['SDTTG', 'SDT&TG', 'Sở DTTG', 'Sở DT&TG'],
  ],
  ['thanh-tra-thanh-pho-can-tho', { vi: 'Thanh tra', en: 'Inspectorate' }, ['TTr', 'TTTP', 'TTr TP']],
  [
    'van-phong-uy-ban-nhan-dan-thanh-pho-can-tho',
    { vi: 'Văn phòng Ủy ban nhân dân', en: "Office of the People's Committee" },
    ['VP', 'VPUBND', 'VP UBND TP'],
  ],
];

/** How the city is written after a department's name. */
const citySuffixes = ['thành phố', 'TP', 'TP Cần Thơ', 'Cần Thơ'];

export const canThoAgencies: readonly SocTrangAgency[] = /* @__PURE__ */ rows.map(([id, shortName, abbreviations]) => ({
  id,
  name: { vi: `${shortName.vi} thành phố Cần Thơ`, en: `${shortName.en} of Cần Thơ City` },
  abbreviations,
  otherNames: [shortName.vi, ...citySuffixes.map((suffix) => `${shortName.vi} ${suffix}`)],
  kind: 'department',
  validFrom: PROVINCIAL_MERGER,
  provenance: canThoDepartments,
}));
