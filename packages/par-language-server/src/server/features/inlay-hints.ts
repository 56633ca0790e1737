import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHintsOf } from '../../service';
import { documentFeature, type Feature } from '../feature';

/** What is shown between the letters of the lines on the screen. */
export const inlayHints: Feature = documentFeature<InlayHintParams, InlayHint[]>('textDocument/inlayHint', {
  needs: 'range',
  nothing: [],
  answer: (file, { range }, { settings: { language, hints }, calendar }) =>
    inlayHintsOf(file, range, { language, calendar, ...hints }),
});
