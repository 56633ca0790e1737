export type { Refusal, RefusalReason } from '../archive/refusal';
export { refusalText } from '../messages/refusals';
