import type { Feature } from '../feature';
import { codeActions } from './actions';
import { COMPLETION_FEATURES } from './completion';
import { CONTENT_FEATURES } from './content';
import { documentDiagnostics, workspaceDiagnostics } from './diagnostics';
import { directive } from './directive-place';
import { FORMATTING_FEATURES } from './formatting';
import { inlayHints } from './inlay-hints';
import { LOOK_FEATURES } from './looks';
import { NAME_FEATURES } from './names';
import { reportPage } from './report-page';
import { REQUEST_FEATURES } from './requests';
import { standing } from './standing';
import { summary } from './summary';

/** All that the server answers, beside the greeting and what documents do. A new feature is a line here. */
export const FEATURES: readonly Feature[] = [
  documentDiagnostics,
  workspaceDiagnostics,
  ...COMPLETION_FEATURES,
  codeActions,
  inlayHints,
  ...LOOK_FEATURES,
  ...NAME_FEATURES,
  ...FORMATTING_FEATURES,
  ...CONTENT_FEATURES,
  standing,
  directive,
  summary,
  reportPage,
  ...REQUEST_FEATURES,
];
