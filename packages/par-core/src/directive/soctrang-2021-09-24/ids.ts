/**
 * Frozen ids of the directive of 24 September 2021. An id is never renamed, renumbered, reused or removed:
 * reports already written point at it. The letters follow the Vietnamese list order, which has no f and j
 * and in which `đ` is skipped too (a b c d e g h i k l m n).
 */

/** The 46 tasks (nhiệm vụ), in the order of the text. */
export const TASK_IDS = [
  '1.a',
  '1.b',
  '1.c',
  '1.d',
  '1.e',
  '1.g',
  '1.h',
  '1.i',
  '1.k',
  '1.l',
  '1.m',
  '1.n',
  '2.a',
  '2.b',
  '2.c',
  '2.d',
  '2.e',
  '3.a',
  '3.b',
  '3.c',
  '4.a',
  '4.b',
  '5.a',
  '5.b',
  '6.a',
  '6.b',
  '6.c',
  '6.d',
  '6.e',
  '6.g',
  '6.h',
  '6.i',
  '6.k',
  '6.l',
  '6.m',
  '7.a',
  '7.b',
  '8',
  '9.a',
  '9.b',
  '9.c',
  '9.d',
  '9.e',
  '9.g',
  '9.h',
  '9.i',
] as const;

/** Id of a task of the directive: `"1.a"` to `"9.i"`. */
export type TaskId = (typeof TASK_IDS)[number];

/** Id of the reporting duty (chế độ báo cáo), clause 10. */
export const REPORTING_DUTY_ID = '10';

/** Id of the reporting duty of the directive. */
export type ReportingDutyId = typeof REPORTING_DUTY_ID;

/** The distinct obligations (nội dung công việc), in the order of the text; those of clause 10 stand last. */
export const OBLIGATION_IDS = [
  ...(['1.a.1', '1.a.2', '1.a.3', '1.a.4'] as const),
  ...(['1.b.1', '1.b.2', '1.b.3', '1.b.4'] as const),
  ...(['1.c.1', '1.c.2', '1.c.3', '1.c.4'] as const),
  ...(['1.d.1', '1.d.2', '1.d.3'] as const),
  ...(['1.e.1', '1.e.2', '1.e.3', '1.e.4', '1.e.5', '1.e.6', '1.e.7'] as const),
  ...(['1.g.1', '1.g.2', '1.g.3', '1.g.4', '1.g.5', '1.g.6'] as const),
  ...(['1.g.7', '1.g.8', '1.g.9', '1.g.10', '1.g.11', '1.g.12'] as const),
  ...(['1.h.1', '1.h.2', '1.h.3', '1.h.4', '1.h.5'] as const),
  ...(['1.i.1', '1.i.2', '1.i.3', '1.i.4', '1.i.5', '1.i.6', '1.i.7'] as const),
  ...(['1.k.1', '1.k.2', '1.k.3'] as const),
  ...(['1.l.1', '1.l.2', '1.l.3', '1.l.4', '1.l.5', '1.l.6'] as const),
  ...(['1.m.1', '1.m.2'] as const),
  ...(['1.n.1', '1.n.2', '1.n.3'] as const),
  ...(['2.a.1', '2.a.2'] as const),
  ...(['2.b.1', '2.b.2', '2.b.3'] as const),
  ...(['2.c.1', '2.c.2', '2.c.3'] as const),
  ...(['2.d.1', '2.d.2'] as const),
  ...(['2.e.1', '2.e.2'] as const),
  ...(['3.a.1'] as const),
  ...(['3.b.1', '3.b.2', '3.b.3', '3.b.4', '3.b.5', '3.b.6', '3.b.7'] as const),
  ...(['3.c.1', '3.c.2'] as const),
  ...(['4.a.1', '4.a.2', '4.a.3'] as const),
  ...(['4.b.1', '4.b.2', '4.b.3'] as const),
  ...(['5.a.1', '5.a.2', '5.a.3'] as const),
  ...(['5.b.1', '5.b.2'] as const),
  ...(['6.a.1', '6.a.2', '6.a.3'] as const),
  ...(['6.b.1', '6.b.2'] as const),
  ...(['6.c.1', '6.c.2', '6.c.3'] as const),
  ...(['6.d.1', '6.d.2', '6.d.3'] as const),
  ...(['6.e.1', '6.e.2'] as const),
  ...(['6.g.1', '6.g.2', '6.g.3', '6.g.4'] as const),
  ...(['6.h.1'] as const),
  ...(['6.i.1', '6.i.2', '6.i.3'] as const),
  ...(['6.k.1', '6.k.2'] as const),
  ...(['6.l.1', '6.l.2'] as const),
  ...(['6.m.1', '6.m.2'] as const),
  ...(['7.a.1', '7.a.2', '7.a.3', '7.a.4'] as const),
  ...(['7.b.1', '7.b.2'] as const),
  ...(['8.1', '8.2'] as const),
  ...(['9.a.1', '9.a.2', '9.a.3', '9.a.4', '9.a.5'] as const),
  ...(['9.b.1'] as const),
  ...(['9.c.1', '9.c.2', '9.c.3', '9.c.4', '9.c.5', '9.c.6'] as const),
  ...(['9.d.1', '9.d.2', '9.d.3'] as const),
  ...(['9.e.1', '9.e.2', '9.e.3'] as const),
  ...(['9.g.1', '9.g.2'] as const),
  ...(['9.h.1', '9.h.2'] as const),
  ...(['9.i.1'] as const),
  ...(['10.1', '10.2', '10.3', '10.4', '10.5'] as const),
] as const;

/** Id of an obligation: `"1.g.3"`; those of the reporting duty are `"10.1"` to `"10.5"`. */
export type ObligationId = (typeof OBLIGATION_IDS)[number];

/** Id of an obligation of the reporting duty and the closing paragraphs. */
export type ReportingObligationId = Extract<ObligationId, `${ReportingDutyId}.${number}`>;

/** Id of an obligation of one of the 46 tasks. */
export type TaskObligationId = Exclude<ObligationId, ReportingObligationId>;

/** The rates and counts (chỉ tiêu) that the directive names or implies. */
export const INDICATOR_IDS = [
  'shortcomings-explained',
  'shortcomings-remedied',
  'initiatives',
  'initiatives-replicated',
  'procedures-proposed-for-simplification',
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
  'staff-reduction',
  'position-schemes-approved',
  'self-funded-recurrent-expenditure',
  'self-funding-units',
  'electronic-documents',
  'signed-documents',
  'electronic-work-files',
  'external-documents-recorded',
  'dossiers-in-one-stop-software',
  'commune-cadres-qualified',
  'commune-civil-servants-qualified',
  'government-tasks-on-time',
  'procedures-published-on-time',
  'dormant-procedures',
  'satisfaction-index',
  'survey-criteria-improved',
  'audit-recommendations-resolved',
  'units-not-using-software',
  'iso-9001-maintained',
  'units-inspected',
  'violations-handled',
] as const;

/** Id of an indicator. */
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** The documents the directive cites (văn bản viện dẫn), in the order of the text. */
export const DOCUMENT_IDS = [
  '3787-bnv-cchc',
  '74-bc-snv',
  '79-kh-ubnd',
  '60-2021-nd-cp',
  '21-ct-ttg',
  '30-2020-nd-cp',
] as const;

/** Id of a cited document: its number and symbol in lower case without diacritics. */
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** The systems, services and techniques the directive names, in the order of the text. */
export const SYSTEM_IDS = [
  'public-postal-service',
  'online-services',
  'provincial-service-portal',
  'one-stop-system',
  'national-service-portal',
  'online-payment',
  'qr-code',
  'digital-signature',
  'document-management-system',
  'provincial-web-portal',
  'ministry-web-portal',
  'email',
  'sms',
  'iso-9001-2015',
] as const;

/** Id of a named system, service or technique. */
export type SystemId = (typeof SYSTEM_IDS)[number];

/** The things to be handed in or issued (sản phẩm), in the order of the text. */
export const DELIVERABLE_IDS = [
  'explanation-report',
  'reform-solutions',
  'simplification-proposal',
  'civil-service-position-scheme',
  'public-service-position-scheme',
  'ministry-reminder-proposal',
  'dormant-procedure-list',
  'dormant-procedure-proposal',
  'information-technology-proposal',
  'qr-meeting-roadmap',
  'qr-meeting-plan',
  'qr-procedure-proposal',
  'provincial-service-upgrade',
  'sms-verification',
  'certification-function',
  'digital-signature-remedies',
  'postal-service-proposal',
  'software-use-report',
  'software-use-proposal',
  'quality-management-proposal',
  'reform-plan',
  'emulation-plan',
  'award-proposal',
  'initiative-contest',
  'violation-proposal',
  'commune-standard-proposal',
  'agency-reform-index',
  'coordination-regulation',
] as const;

/** Id of a deliverable. */
export type DeliverableId = (typeof DELIVERABLE_IDS)[number];
