import type { SocTrangAgency } from '../soctrang-task';
import { carriedInto, mergedInto, withProvince } from './record';
import { directiveSection, listOfEighteen, rankedIn1256, reorganisationPress } from './sources';

type Department = Omit<SocTrangAgency, 'kind'>;

/**
 * The eighteen specialised agencies (cơ quan chuyên môn) of the provincial People's Committee in
 * September 2021. Ministries' models of 2014; the merged ones end on 28 February 2025.
 */
const rows: readonly Department[] = [
  {
    id: 'van-phong-uy-ban-nhan-dan-tinh',
    name: { vi: 'Văn phòng Ủy ban nhân dân tỉnh', en: "Office of the Provincial People's Committee" },
    abbreviations: ['VP', 'VPUBND', 'VP UBND tỉnh'],
    otherNames: ['Văn phòng UBND tỉnh', 'Văn phòng UBND', 'Văn phòng Ủy ban nhân dân'],
    ...carriedInto('van-phong-uy-ban-nhan-dan-thanh-pho-can-tho'),
    provenance: directiveSection('mục 2'),
  },
  {
    id: 'thanh-tra-tinh',
    name: { vi: 'Thanh tra tỉnh', en: 'Provincial Inspectorate' },
    abbreviations: ['TTr', 'TTT', 'TTr tỉnh'],
    ...carriedInto('thanh-tra-thanh-pho-can-tho'),
    provenance: listOfEighteen,
  },
  {
    id: 'so-noi-vu',
    name: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
    abbreviations: ['SNV', 'Sở NV'],
    ...mergedInto('so-noi-vu'),
    provenance: directiveSection('mục 9'),
  },
  {
    id: 'so-tu-phap',
    name: { vi: 'Sở Tư pháp', en: 'Department of Justice' },
    abbreviations: ['STP', 'Sở TP'],
    ...carriedInto('so-tu-phap-thanh-pho-can-tho'),
    provenance: directiveSection('mục 5'),
  },
  {
    id: 'so-tai-chinh',
    name: { vi: 'Sở Tài chính', en: 'Department of Finance' },
    abbreviations: ['STC', 'Sở TC'],
    ...mergedInto('so-tai-chinh'),
    provenance: directiveSection('mục 3'),
  },
  {
    id: 'so-ke-hoach-va-dau-tu',
    name: { vi: 'Sở Kế hoạch và Đầu tư', en: 'Department of Planning and Investment' },
    abbreviations: ['SKHĐT', 'SKH&ĐT', 'Sở KHĐT', 'Sở KH&ĐT'],
    ...mergedInto('so-tai-chinh'),
    provenance: directiveSection('mục 4'),
  },
  {
    id: 'so-cong-thuong',
    name: { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
    abbreviations: ['SCT', 'Sở CT'],
    ...carriedInto('so-cong-thuong-thanh-pho-can-tho'),
    provenance: { kind: 'sourced', source: 'Thống kê một cửa của tỉnh Sóc Trăng, motcua.soctrang.gov.vn' },
  },
  {
    id: 'so-nong-nghiep-va-phat-trien-nong-thon',
    name: { vi: 'Sở Nông nghiệp và Phát triển nông thôn', en: 'Department of Agriculture and Rural Development' },
    abbreviations: ['SNN', 'SNNPTNT', 'SNN&PTNT', 'Sở NN', 'Sở NNPTNT', 'Sở NN&PTNT'],
    ...mergedInto('so-nong-nghiep-va-moi-truong'),
    provenance: reorganisationPress,
  },
  {
    id: 'so-giao-thong-van-tai',
    name: { vi: 'Sở Giao thông vận tải', en: 'Department of Transport' },
    abbreviations: ['SGTVT', 'Sở GTVT'],
    ...mergedInto('so-xay-dung'),
    provenance: reorganisationPress,
  },
  {
    id: 'so-xay-dung',
    name: { vi: 'Sở Xây dựng', en: 'Department of Construction' },
    abbreviations: ['SXD', 'Sở XD'],
    ...mergedInto('so-xay-dung'),
    provenance: rankedIn1256,
  },
  {
    id: 'so-tai-nguyen-va-moi-truong',
    name: { vi: 'Sở Tài nguyên và Môi trường', en: 'Department of Natural Resources and Environment' },
    abbreviations: ['STNMT', 'STN&MT', 'Sở TNMT', 'Sở TN&MT'],
    ...mergedInto('so-nong-nghiep-va-moi-truong'),
    provenance: directiveSection('mục 8'),
  },
  {
    id: 'so-thong-tin-va-truyen-thong',
    name: { vi: 'Sở Thông tin và Truyền thông', en: 'Department of Information and Communications' },
    abbreviations: ['STTTT', 'STT&TT', 'Sở TTTT', 'Sở TT&TT'],
    ...mergedInto('so-khoa-hoc-va-cong-nghe'),
    provenance: directiveSection('mục 6'),
  },
  {
    id: 'so-lao-dong-thuong-binh-va-xa-hoi',
    name: {
      vi: 'Sở Lao động - Thương binh và Xã hội',
      en: 'Department of Labour, Invalids and Social Affairs',
    },
    abbreviations: ['SLĐTBXH', 'SLĐTB&XH', 'Sở LĐTBXH', 'Sở LĐTB&XH', 'Sở LĐ-TBXH', 'Sở LĐ-TB&XH'],
    ...mergedInto('so-noi-vu'),
    provenance: reorganisationPress,
  },
  {
    id: 'so-van-hoa-the-thao-va-du-lich',
    name: { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Department of Culture, Sports and Tourism' },
    abbreviations: ['SVHTTDL', 'SVHTT&DL', 'Sở VHTTDL', 'Sở VHTT&DL', 'Sở VH, TT&DL'],
    ...carriedInto('so-van-hoa-the-thao-va-du-lich-thanh-pho-can-tho'),
    provenance: listOfEighteen,
  },
  {
    id: 'so-khoa-hoc-va-cong-nghe',
    name: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
    abbreviations: ['SKHCN', 'SKH&CN', 'Sở KHCN', 'Sở KH&CN'],
    ...mergedInto('so-khoa-hoc-va-cong-nghe'),
    provenance: directiveSection('mục 7'),
  },
  {
    id: 'so-giao-duc-va-dao-tao',
    name: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
    abbreviations: ['SGDĐT', 'SGD&ĐT', 'Sở GDĐT', 'Sở GD&ĐT'],
    ...carriedInto('so-giao-duc-va-dao-tao-thanh-pho-can-tho'),
    provenance: listOfEighteen,
  },
  {
    id: 'so-y-te',
    name: { vi: 'Sở Y tế', en: 'Department of Health' },
    abbreviations: ['SYT', 'Sở YT'],
    ...carriedInto('so-y-te-thanh-pho-can-tho'),
    provenance: listOfEighteen,
  },
  {
    id: 'ban-dan-toc',
    name: { vi: 'Ban Dân tộc', en: 'Committee for Ethnic Minority Affairs' },
    abbreviations: ['BDT', 'Ban DT'],
    ...mergedInto('so-dan-toc-va-ton-giao'),
    provenance: reorganisationPress,
  },
];

/** The specialised agencies of 2021, with the ways people write them. */
export const departments: readonly SocTrangAgency[] = /* @__PURE__ */ rows.map((row) => ({
  ...row,
  kind: 'department',
  otherNames: [...(row.otherNames ?? []), ...withProvince(row.name.vi)],
}));
