import type { SocTrangSystem } from './soctrang-task';

/** The systems, services and techniques the directive names, in the order of the text. */
export const systems: readonly SocTrangSystem[] = [
  { id: 'public-postal-service', name: { vi: 'Dịch vụ bưu chính công ích', en: 'Public postal service' } },
  {
    id: 'online-services',
    name: { vi: 'Dịch vụ công trực tuyến mức độ 3, 4', en: 'Online public services at level 3–4' },
  },
  {
    id: 'provincial-service-portal',
    name: { vi: 'Cổng Dịch vụ công của tỉnh', en: 'Provincial public service portal' },
  },
  {
    id: 'one-stop-system',
    name: { vi: 'Hệ thống (phần mềm) Một cửa điện tử', en: 'Electronic one-stop system (software)' },
  },
  {
    id: 'national-service-portal',
    name: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National public service portal' },
  },
  { id: 'online-payment', name: { vi: 'Thanh toán trực tuyến', en: 'Online payment' } },
  { id: 'qr-code', name: { vi: 'Mã QR (Quick Response)', en: 'QR (Quick Response) code' } },
  { id: 'digital-signature', name: { vi: 'Ký số', en: 'Digital signature' } },
  {
    id: 'document-management-system',
    name: { vi: 'Phần mềm Quản lý văn bản và điều hành', en: 'Document management and administration software' },
  },
  { id: 'provincial-web-portal', name: { vi: 'Cổng Thông tin điện tử tỉnh', en: 'Provincial web portal' } },
  {
    id: 'ministry-web-portal',
    name: {
      vi: 'Cổng thông tin điện tử đăng quyết định công bố thủ tục hành chính',
      en: 'Web portal on which decisions publishing procedures are posted',
    },
  },
  { id: 'email', name: { vi: 'Thư điện tử (email)', en: 'Email' } },
  { id: 'sms', name: { vi: 'Tin nhắn SMS', en: 'SMS text message' } },
  {
    id: 'iso-9001-2015',
    name: {
      vi: 'Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015',
      en: 'Quality management system under TCVN ISO 9001:2015',
    },
  },
];
