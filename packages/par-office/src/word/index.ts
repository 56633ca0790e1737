export type { Refusal, RefusalReason } from '../archive/refusal';
export { refusalText } from '../messages/refusals';
export { letterheadOf } from './content/letterhead';
export { openParts, openPartsText } from './content/open-parts';
export { type ReportDocumentOptions, reportDocument } from './document/report-document';
export { type Letterhead, type SummaryDocumentOptions, summaryDocument } from './document/summary-document';
export {
  type DocumentArgument,
  type DocumentFinding,
  type DocumentPlace,
  documentFindingText,
  documentPlaceText,
} from './verify/finding';
export { type VerifiedDocument, verifyDocument } from './verify/verify-document';
