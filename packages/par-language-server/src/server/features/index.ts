import type { Feature } from '../feature';
import { completion } from './completion';
import { documentDiagnostics, workspaceDiagnostics } from './diagnostics';
import { inlayHints } from './inlay-hints';
import { summary } from './summary';

/** All that the server answers, beside the greeting and what documents do. A new feature is a line here. */
export const FEATURES: readonly Feature[] = [
  documentDiagnostics,
  workspaceDiagnostics,
  completion,
  inlayHints,
  summary,
];
