import type { OpenDocument } from './open-document';

/** What a feature sees beyond one file: every file of ours in the workspace, open ones as they stand. */
export interface View {
  readonly files: readonly OpenDocument[];
}
