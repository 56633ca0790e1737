import { ALL_ADDRESSEES } from '../bindings';
import { CONTINUOUS, YEAR_OVER_YEAR } from '../deadlines';
import { effect } from '../effects';
import { CITIZENS_BENEFIT } from '../participants';
import type { SocTrangTask } from '../soctrang-task';

/** Clause 1, point g: online services, public postal service, progress of dossiers, QR codes. */
export const task1g: SocTrangTask = {
  id: '1.g',
  clause: '1',
  title: {
    vi: 'Nâng cao hiệu quả dịch vụ công trực tuyến, bưu chính công ích và xây dựng mã QR',
    en: 'Make online and postal services more effective and build QR codes',
  },
  summary: {
    vi: 'Cung cấp dịch vụ công trực tuyến và bưu chính công ích hiệu quả hơn, tỷ lệ tăng theo từng năm; hướng dẫn người dân sử dụng; chấn chỉnh hồ sơ trễ hạn; phối hợp Sở Thông tin và Truyền thông xây dựng mã QR cho thủ tục.',
    en: 'Online and postal services become more effective, their share rising every year; citizens are shown how to use them; late dossiers are put right; QR codes for procedures are built with the Department of Information and Communications.',
  },
  binds: ALL_ADDRESSEES,
  participants: [
    { role: 'coordinates', agency: 'so-thong-tin-va-truyen-thong' },
    {
      role: 'guided',
      described: {
        vi: 'Đơn vị cung cấp dịch vụ hẹn giờ nhận và trả hồ sơ tại nhà',
        en: 'The provider of timed pick-up and delivery of dossiers at home',
      },
    },
    CITIZENS_BENEFIT,
  ],
  obligations: [
    {
      id: '1.g.1',
      text: {
        vi: 'Cung cấp dịch vụ bưu chính công ích hiệu quả hơn trên Cổng Dịch vụ công của tỉnh và hệ thống Một cửa điện tử.',
        en: 'Provide the public postal service more effectively on the provincial service portal and the electronic one-stop system.',
      },
      deadline: CONTINUOUS,
      systems: ['public-postal-service', 'provincial-service-portal', 'one-stop-system'],
    },
    {
      id: '1.g.2',
      text: {
        vi: 'Cung cấp dịch vụ công trực tuyến hiệu quả hơn trên Cổng Dịch vụ công của tỉnh và hệ thống Một cửa điện tử.',
        en: 'Provide online public services more effectively on the provincial service portal and the electronic one-stop system.',
      },
      deadline: CONTINUOUS,
      systems: ['online-services', 'provincial-service-portal', 'one-stop-system'],
    },
    {
      id: '1.g.3',
      text: {
        vi: 'Tích cực gửi, nhận hồ sơ thủ tục giữa các cơ quan hành chính nhà nước bằng dịch vụ công trực tuyến mức độ 3, 4.',
        en: 'Actively exchange dossiers between state administrative agencies through online services at level 3–4.',
      },
      deadline: CONTINUOUS,
      systems: ['online-services'],
    },
    {
      id: '1.g.4',
      text: {
        vi: 'Rà soát những thủ tục thuộc thẩm quyền đủ điều kiện đưa lên Cổng Dịch vụ công quốc gia ở mức độ 3, 4.',
        en: 'Review which procedures within one’s authority are fit for the national service portal at level 3–4.',
      },
      deadline: CONTINUOUS,
      systems: ['online-services', 'national-service-portal'],
    },
    {
      id: '1.g.5',
      text: {
        vi: 'Đăng ký các thủ tục đủ điều kiện lên Cổng Dịch vụ công quốc gia dưới dạng dịch vụ trực tuyến mức độ 3, 4.',
        en: 'Register online services at level 3–4 on the national service portal for the procedures that are fit.',
      },
      deadline: CONTINUOUS,
      systems: ['online-services', 'national-service-portal'],
    },
    {
      id: '1.g.6',
      text: {
        vi: 'Chọn những thủ tục hành chính thực hiện được qua dịch vụ bưu chính công ích.',
        en: 'Choose the administrative procedures that can be done through the public postal service.',
      },
      deadline: CONTINUOUS,
      systems: ['public-postal-service'],
    },
    {
      id: '1.g.7',
      text: {
        vi: 'Bảo đảm tỷ lệ thủ tục cung cấp trực tuyến và qua bưu chính công ích của mỗi năm đều cao hơn năm trước.',
        en: 'See that the share of procedures offered online and by post is higher each year than the year before.',
      },
      systems: ['online-services', 'public-postal-service'],
    },
    {
      id: '1.g.8',
      text: {
        vi: 'Thông tin, tuyên truyền, hướng dẫn có hiệu quả để người dân sử dụng dịch vụ trực tuyến mức độ 3, 4, bưu chính công ích và tiện ích khác như thanh toán trực tuyến.',
        en: 'Inform and guide citizens effectively in using online services at level 3–4, the public postal service and other conveniences such as online payment.',
      },
      deadline: CONTINUOUS,
      systems: ['online-services', 'public-postal-service', 'online-payment'],
    },
    {
      id: '1.g.9',
      text: {
        vi: 'Hướng dẫn, chuyển giao nghiệp vụ nhận hồ sơ và trả kết quả cho đơn vị cung cấp dịch vụ hẹn giờ tại nhà, để dịch vụ thuận tiện hơn, thu hút người dân sử dụng.',
        en: 'Teach and hand over the procedure of receiving dossiers and returning results to the provider of timed pick-up and delivery at home, so that the service is more convenient and draws citizens.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '1.g.10',
      text: {
        vi: 'Chỉ đạo việc theo dõi tiến độ giải quyết thủ tục ở cơ quan, đơn vị mình.',
        en: 'Have the progress of handling procedures in one’s own agency followed.',
      },
      deadline: CONTINUOUS,
    },
    {
      id: '1.g.11',
      text: {
        vi: 'Chấn chỉnh, khắc phục tình trạng hồ sơ trễ hạn, đặc biệt là trên phần mềm Một cửa điện tử.',
        en: 'Put late dossiers right, especially those shown as late in the electronic one-stop software.',
      },
      deadline: CONTINUOUS,
      systems: ['one-stop-system'],
    },
    {
      id: '1.g.12',
      text: {
        vi: 'Chủ động phối hợp với Sở Thông tin và Truyền thông xây dựng mã QR để tra cứu và thực hiện từng nhóm, từng loại thủ tục thuộc thẩm quyền, ưu tiên thủ tục trực tuyến có nhiều hồ sơ trong năm.',
        en: 'Build, with the Department of Information and Communications, QR codes for looking up and carrying out each group and kind of procedure within one’s authority, online services with many dossiers in the year first.',
      },
      deadline: CONTINUOUS,
      systems: ['qr-code', 'online-services'],
    },
  ],
  deliverables: [],
  documents: [],
  systems: [
    'public-postal-service',
    'online-services',
    'provincial-service-portal',
    'one-stop-system',
    'national-service-portal',
    'online-payment',
    'qr-code',
  ],
  deadline: YEAR_OVER_YEAR,
  indicators: [
    'procedures-online',
    'procedures-by-post',
    'procedures-on-national-portal',
    'procedures-with-online-dossiers',
    'online-dossiers',
    'postal-dossiers',
    'inter-agency-online-dossiers',
    'procedures-with-qr-code',
    'dossiers-on-time',
    'dossiers-late',
  ],
  effects: [effect(7, '7.2', '7.3'), effect(3, '3.2', '3.4')],
};
