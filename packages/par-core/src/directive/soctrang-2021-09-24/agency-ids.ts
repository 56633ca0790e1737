/**
 * Ids of every agency (cơ quan, đơn vị) that the directive of 24 September 2021 names or addresses,
 * and of those that succeeded them in 2025. Frozen: an id is never renamed, reused or removed.
 *
 * An id is the official Vietnamese name without diacritics, joined by hyphens. Agencies of Sóc Trăng
 * stand without the province; those of another province carry it (`…-thanh-pho-can-tho`).
 */
export const AGENCY_IDS = [
  // The eighteen specialised agencies of 2021.
  'van-phong-uy-ban-nhan-dan-tinh',
  'thanh-tra-tinh',
  'so-noi-vu',
  'so-tu-phap',
  'so-tai-chinh',
  'so-ke-hoach-va-dau-tu',
  'so-cong-thuong',
  'so-nong-nghiep-va-phat-trien-nong-thon',
  'so-giao-thong-van-tai',
  'so-xay-dung',
  'so-tai-nguyen-va-moi-truong',
  'so-thong-tin-va-truyen-thong',
  'so-lao-dong-thuong-binh-va-xa-hoi',
  'so-van-hoa-the-thao-va-du-lich',
  'so-khoa-hoc-va-cong-nghe',
  'so-giao-duc-va-dao-tao',
  'so-y-te',
  'ban-dan-toc',
  // A recipient of its own in the directive.
  'ban-quan-ly-cac-khu-cong-nghiep',
  // The eleven district units, in the order of their codes 941 to 951.
  'uy-ban-nhan-dan-thanh-pho-soc-trang',
  'uy-ban-nhan-dan-huyen-chau-thanh',
  'uy-ban-nhan-dan-huyen-ke-sach',
  'uy-ban-nhan-dan-huyen-my-tu',
  'uy-ban-nhan-dan-huyen-cu-lao-dung',
  'uy-ban-nhan-dan-huyen-long-phu',
  'uy-ban-nhan-dan-huyen-my-xuyen',
  'uy-ban-nhan-dan-thi-xa-nga-nam',
  'uy-ban-nhan-dan-huyen-thanh-tri',
  'uy-ban-nhan-dan-thi-xa-vinh-chau',
  'uy-ban-nhan-dan-huyen-tran-de',
  // Public service units of the province.
  'ban-quan-ly-du-an-1',
  'truong-cao-dang-cong-dong',
  'ban-quan-ly-du-an-2',
  'truong-cao-dang-nghe',
  'dai-phat-thanh-va-truyen-hinh',
  // Central agencies located in the province.
  'cong-an-tinh',
  'cuc-thue-tinh',
  'bao-hiem-xa-hoi-tinh',
  'kho-bac-nha-nuoc-tinh',
  'ngan-hang-nha-nuoc-chi-nhanh-tinh',
  'cuc-thong-ke-tinh',
  'bo-chi-huy-quan-su-tinh',
  // The issuer.
  'uy-ban-nhan-dan-tinh',
  'chu-tich-uy-ban-nhan-dan-tinh',
  // Named by the directive without being bound by it.
  'phong-kiem-soat-thu-tuc-hanh-chinh',
  'phong-qt',
  'bo-phan-mot-cua',
  'mat-tran-to-quoc-viet-nam-tinh',
  'hoi-cuu-chien-binh-tinh',
  'don-vi-cung-cap-dich-vu-buu-chinh-cong-ich',
  'bo-nganh-trung-uong',
  'bo-noi-vu',
  'van-phong-chinh-phu',
  'cuc-kiem-soat-thu-tuc-hanh-chinh',
  'chinh-phu',
  'thu-tuong-chinh-phu',
  'kiem-toan-nha-nuoc',
  // New names in Sóc Trăng, from the mergers of February and March 2025.
  'so-nong-nghiep-va-moi-truong',
  'so-dan-toc-va-ton-giao',
  // The city of Cần Thơ, which Sóc Trăng joined on 1 July 2025.
  'uy-ban-nhan-dan-thanh-pho-can-tho',
  'chu-tich-uy-ban-nhan-dan-thanh-pho-can-tho',
  'van-phong-uy-ban-nhan-dan-thanh-pho-can-tho',
  'thanh-tra-thanh-pho-can-tho',
  'so-noi-vu-thanh-pho-can-tho',
  'so-tu-phap-thanh-pho-can-tho',
  'so-tai-chinh-thanh-pho-can-tho',
  'so-cong-thuong-thanh-pho-can-tho',
  'so-nong-nghiep-va-moi-truong-thanh-pho-can-tho',
  'so-xay-dung-thanh-pho-can-tho',
  'so-khoa-hoc-va-cong-nghe-thanh-pho-can-tho',
  'so-van-hoa-the-thao-va-du-lich-thanh-pho-can-tho',
  'so-giao-duc-va-dao-tao-thanh-pho-can-tho',
  'so-y-te-thanh-pho-can-tho',
  'so-dan-toc-va-ton-giao-thanh-pho-can-tho',
] as const;

/** Id of an agency of the directive of 24 September 2021, or of one that succeeded it. */
export type AgencyId = (typeof AGENCY_IDS)[number];

/** Ids of the four groups of addressees (nhóm đơn vị nhận), in the order of the directive's heading. */
export const AGENCY_GROUP_IDS = [
  'so-nganh',
  'don-vi-su-nghiep-cong-lap-tinh',
  'co-quan-trung-uong-dat-tai-tinh',
  'uy-ban-nhan-dan-cap-huyen',
] as const;

/** Id of a group of addressees. */
export type AgencyGroupId = (typeof AGENCY_GROUP_IDS)[number];
