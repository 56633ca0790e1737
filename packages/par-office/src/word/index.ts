export type { Refusal, RefusalReason } from '../archive/refusal';
export { refusalText } from '../messages/refusals';
export { type ReportDocumentOptions, reportDocument } from './document/report-document';
