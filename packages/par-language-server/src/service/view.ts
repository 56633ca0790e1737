import type { OpenDocument } from './open-document';

/** Every file of ours in the workspace, open ones as they stand. */
export interface View {
  readonly files: readonly OpenDocument[];
}
