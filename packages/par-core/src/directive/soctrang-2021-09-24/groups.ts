import type { Provenance } from '../model';
import { agencies } from './agencies';
import { decision1256, directiveSection, probableUnit } from './agencies/sources';
import type { SocTrangAgencyGroup } from './soctrang-task';

type MemberRecord = SocTrangAgencyGroup['members'][number];

const heading = /* @__PURE__ */ directiveSection('kính gửi');

/** The specialised agencies are members as surely as they are known to have existed. */
function departmentsOf2021(): readonly MemberRecord[] {
  return agencies
    .filter((agency) => agency.kind === 'department' && agency.validFrom === undefined)
    .map((agency) => ({ agency: agency.id, provenance: agency.provenance }));
}

/** The board stands in the list of recipients by itself; that it is one of the 19 is an inference. */
const boardAsDepartment: Provenance = {
  kind: 'inferred',
  source: decision1256,
  how: {
    vi: 'Quyết định 1256/QĐ-UBND chấm điểm 19 sở, ngành, trong khi có 18 cơ quan chuyên môn; công văn gửi riêng Ban Quản lý các khu công nghiệp ở nơi nhận. Việc mục 1 ràng buộc Ban là cách hiểu của phần mềm.',
    en: 'Decision 1256/QĐ-UBND ranks 19 departments where there are 18 specialised agencies; the letter lists the board as a recipient of its own. That section 1 binds the board is an interpretation of this product.',
  },
};

/** The four groups of addressees, in the order of the directive's heading. */
export const groups: readonly SocTrangAgencyGroup[] = [
  {
    id: 'so-nganh',
    name: { vi: 'Các sở, ngành', en: 'Departments and branches' },
    members: [...departmentsOf2021(), { agency: 'ban-quan-ly-cac-khu-cong-nghiep', provenance: boardAsDepartment }],
    complete: false,
    provenance: heading,
  },
  {
    id: 'don-vi-su-nghiep-cong-lap-tinh',
    name: { vi: 'Các đơn vị sự nghiệp công lập tỉnh', en: 'Provincial public service units' },
    members: [
      { agency: 'ban-quan-ly-du-an-1', provenance: { kind: 'sourced', source: decision1256 } },
      {
        agency: 'truong-cao-dang-cong-dong',
        provenance: {
          kind: 'inferred',
          source: 'Trang thông tin của Trường Cao đẳng Cộng đồng Sóc Trăng, stcc.edu.vn',
          how: {
            vi: 'Trường công bố việc thực hiện các kế hoạch cải cách hành chính của tỉnh, nên được xem là đơn vị thuộc nhóm.',
            en: 'The college publishes how it carries out the provincial reform plans, so it is taken to belong to the group.',
          },
        },
      },
      { agency: 'ban-quan-ly-du-an-2', provenance: probableUnit },
      { agency: 'truong-cao-dang-nghe', provenance: probableUnit },
      { agency: 'dai-phat-thanh-va-truyen-hinh', provenance: probableUnit },
    ],
    complete: false,
    provenance: heading,
  },
  {
    id: 'co-quan-trung-uong-dat-tai-tinh',
    name: { vi: 'Các cơ quan Trung ương đặt tại tỉnh', en: 'Central agencies located in the province' },
    members: [
      { agency: 'cong-an-tinh', provenance: { kind: 'sourced', source: decision1256 } },
      { agency: 'cuc-thue-tinh', provenance: probableUnit },
      { agency: 'bao-hiem-xa-hoi-tinh', provenance: probableUnit },
      { agency: 'kho-bac-nha-nuoc-tinh', provenance: probableUnit },
      { agency: 'ngan-hang-nha-nuoc-chi-nhanh-tinh', provenance: probableUnit },
      { agency: 'cuc-thong-ke-tinh', provenance: probableUnit },
      { agency: 'bo-chi-huy-quan-su-tinh', provenance: probableUnit },
    ],
    complete: false,
    provenance: heading,
  },
  {
    id: 'uy-ban-nhan-dan-cap-huyen',
    name: {
      vi: 'Ủy ban nhân dân các huyện, thị xã, thành phố',
      en: "People's Committees of the districts, towns and city",
    },
    members: agencies
      .filter((agency) => agency.kind === 'district')
      .map((agency) => ({ agency: agency.id, provenance: agency.provenance })),
    complete: true,
    provenance: heading,
  },
];
