import { fromTheLetter, IN_THE_LETTER } from './provenance';
import type { SocTrangDocument } from './soctrang-task';

const HOME_AFFAIRS_MINISTRY = { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' };
const HOME_AFFAIRS_DEPARTMENT = { vi: 'Sở Nội vụ tỉnh Sóc Trăng', en: 'Department of Home Affairs of Sóc Trăng' };
const PROVINCE = { vi: 'Ủy ban nhân dân tỉnh Sóc Trăng', en: 'People’s Committee of Sóc Trăng province' };
const GOVERNMENT = { vi: 'Chính phủ', en: 'The Government' };
const PRIME_MINISTER = { vi: 'Thủ tướng Chính phủ', en: 'The Prime Minister' };

/** The documents the directive cites, in the order of the text. Titles are our own words. */
export const documents: readonly SocTrangDocument[] = [
  {
    id: '3787-bnv-cchc',
    reference: '3787/BNV-CCHC',
    date: '2021-08-04',
    issuer: HOME_AFFAIRS_MINISTRY,
    title: {
      vi: 'Công văn triển khai các nội dung sau hội nghị công bố Chỉ số hài lòng và Chỉ số cải cách hành chính năm 2020',
      en: 'Official letter on what to do after the conference that published the satisfaction and reform indexes of 2020',
    },
    provenance: IN_THE_LETTER,
  },
  {
    id: '74-bc-snv',
    reference: '74/BC-SNV',
    date: '2021-07-23',
    issuer: HOME_AFFAIRS_DEPARTMENT,
    title: {
      vi: 'Báo cáo chi tiết các tồn tại, hạn chế do Bộ Nội vụ công bố',
      en: 'Report detailing the shortcomings published by the Ministry of Home Affairs',
    },
    provenance: IN_THE_LETTER,
  },
  {
    id: '79-kh-ubnd',
    reference: '79/KH-UBND',
    date: '2021-05-27',
    issuer: PROVINCE,
    title: {
      vi: 'Kế hoạch về đổi mới cơ chế một cửa, một cửa liên thông',
      en: 'Plan on renewing the one-stop and interlinked one-stop mechanism',
    },
    provenance: fromTheLetter(
      'Số, ngày và cơ quan ban hành ghi trong công văn; nội dung suy từ điểm 1.e viện dẫn kế hoạch này.',
      'Number, date and issuer stand in the directive; the matter is inferred from clause 1.e, which cites it.',
    ),
  },
  {
    id: '60-2021-nd-cp',
    reference: '60/2021/NĐ-CP',
    date: '2021-06-21',
    issuer: GOVERNMENT,
    title: {
      vi: 'Nghị định về tự chủ tài chính ở đơn vị sự nghiệp công lập',
      en: 'Decree on the financial autonomy of public service units',
    },
    provenance: IN_THE_LETTER,
  },
  {
    id: '21-ct-ttg',
    reference: '21/CT-TTg',
    date: '2021-08-05',
    issuer: PRIME_MINISTER,
    title: {
      vi: 'Chỉ thị về cơ chế quản lý tài chính, thu nhập của cơ quan quản lý hành chính nhà nước',
      en: 'Directive on managing the finance and income of state administrative agencies',
    },
    provenance: fromTheLetter(
      'Số, ngày và cơ quan ban hành ghi trong công văn; nội dung suy từ các điểm 1.k và 3.b viện dẫn chỉ thị này.',
      'Number, date and issuer stand in the directive; the matter is inferred from clauses 1.k and 3.b, which cite it.',
    ),
  },
  {
    id: '30-2020-nd-cp',
    reference: '30/2020/NĐ-CP',
    // The directive cites this decree without its date.
    date: '2020-03-05',
    issuer: GOVERNMENT,
    title: { vi: 'Nghị định về công tác văn thư', en: 'Decree on clerical work' },
    provenance: {
      kind: 'sourced',
      source:
        'Trang thông tin Quảng Vinh, Thừa Thiên Huế, bài về Nghị định số 30/2020/NĐ-CP (quangvinh.thuathienhue.gov.vn)',
    },
  },
];
