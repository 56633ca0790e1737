import type { AgencyId } from '../agency-ids';
import type { SocTrangAgency } from '../soctrang-task';
import { carriedInto, REORGANISATION, withProvince } from './record';
import { reorganisation2025 } from './sources';

type MergedDepartment = Pick<SocTrangAgency, 'id' | 'name' | 'abbreviations'> & { readonly inCanTho: AgencyId };

/**
 * The six departments that came out of the mergers of February and March 2025, while Sóc Trăng was
 * still a province. Four keep the name, and so the id, of one of the merged; `validFrom` tells them apart.
 */
const rows: readonly MergedDepartment[] = [
  {
    id: 'so-noi-vu',
    name: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
    abbreviations: ['SNV', 'Sở NV'],
    inCanTho: 'so-noi-vu-thanh-pho-can-tho',
  },
  {
    id: 'so-tai-chinh',
    name: { vi: 'Sở Tài chính', en: 'Department of Finance' },
    abbreviations: ['STC', 'Sở TC'],
    inCanTho: 'so-tai-chinh-thanh-pho-can-tho',
  },
  {
    id: 'so-nong-nghiep-va-moi-truong',
    name: { vi: 'Sở Nông nghiệp và Môi trường', en: 'Department of Agriculture and Environment' },
    abbreviations: ['SNNMT', 'SNN&MT', 'Sở NNMT', 'Sở NN&MT'],
    inCanTho: 'so-nong-nghiep-va-moi-truong-thanh-pho-can-tho',
  },
  {
    id: 'so-xay-dung',
    name: { vi: 'Sở Xây dựng', en: 'Department of Construction' },
    abbreviations: ['SXD', 'Sở XD'],
    inCanTho: 'so-xay-dung-thanh-pho-can-tho',
  },
  {
    id: 'so-khoa-hoc-va-cong-nghe',
    name: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
    abbreviations: ['SKHCN', 'SKH&CN', 'Sở KHCN', 'Sở KH&CN'],
    inCanTho: 'so-khoa-hoc-va-cong-nghe-thanh-pho-can-tho',
  },
  {
    id: 'so-dan-toc-va-ton-giao',
    name: { vi: 'Sở Dân tộc và Tôn giáo', en: 'Department of Ethnic and Religious Affairs' },
    abbreviations: ['SDTTG', 'SDT&TG', 'Sở DTTG', 'Sở DT&TG'],
    inCanTho: 'so-dan-toc-va-ton-giao-thanh-pho-can-tho',
  },
];

export const departments2025: readonly SocTrangAgency[] = /* @__PURE__ */ rows.map(({ inCanTho, ...row }) => ({
  ...row,
  kind: 'department',
  otherNames: withProvince(row.name.vi),
  validFrom: REORGANISATION,
  ...carriedInto(inCanTho),
  provenance: reorganisation2025,
}));
