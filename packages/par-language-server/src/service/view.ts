import type { OpenDocument } from './open-document';

/** Every file of ours in the workspace, the open ones as they stand in the editor. */
export interface View {
  readonly files: readonly OpenDocument[];
}
