import { type Calendar, vietnam2021to2026 } from '@soctrang/par-core/calendar';
import type { Language } from '@soctrang/par-core/report';
import { offsetAt, positionAt } from '@soctrang/par-core/source';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { calendarNameHints, configNameHints, rosterNameHints } from './inlay-hints/coordinator-hints';
import { criteriaNameHints, criteriaPointHints } from './inlay-hints/criteria-hints';
import { directiveDeadlineHints, directiveNameHints } from './inlay-hints/directive-hints';
import type { Hint, HintContext, HintKind } from './inlay-hints/hint';
import { reportDeadlineHints } from './inlay-hints/report-deadlines';
import { reportNameHints } from './inlay-hints/report-names';
import { reportPointHints } from './inlay-hints/report-points';
import { reportRateHints } from './inlay-hints/report-rates';
import type { OpenDocument } from './open-document';
import { requireLanguage } from './required';

/** Which hints are wanted; every kind that is not switched off is shown. */
export interface InlayHintOptions extends Readonly<Partial<Record<HintKind, boolean>>> {
  /** The language of the words and the numbers, whatever the vocabulary of the file. */
  readonly language: Language;
  /** Days off, by which working days are counted; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
}

/**
 * What an editor shows between the letters of a file. In a report: the names behind ids (`names`), points of their
 * maximum (`points`), rates behind denominators (`rates`), working days left (`deadlines`). In a criteria set: whether
 * what stands below adds up, the share of the whole. In a directive: how many tasks and agencies, when a period ends. In
 * rosters, calendars and configurations: names, days of the week, what a code is about.
 *
 * @param range what is on the screen; hints in other lines are left out, and mostly not computed
 * @example inlayHintsOf(document, range, { language: 'vi', names: false })
 */
export function inlayHintsOf(document: OpenDocument, range: Range, options: InlayHintOptions): InlayHint[] {
  requireLanguage(options.language, 'inlayHintsOf');
  const { tree } = document.checked;
  const { source, lineStarts } = tree;
  const asked = {
    start: offsetAt(lineStarts, source, { line: range.start.line, character: 0 }),
    end: offsetAt(lineStarts, source, { line: range.end.line, character: Number.MAX_SAFE_INTEGER }),
  };
  const { language, calendar = vietnam2021to2026 } = options;
  const context: HintContext = { tree, asked, language, calendar };
  return KINDS.filter((kind) => options[kind] !== false)
    .flatMap((kind) => hintsOf(kind, context, document))
    .filter(({ at }) => at >= asked.start && at <= asked.end)
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip }) => ({
      position: positionAt(lineStarts, at),
      label,
      paddingLeft: true,
      ...(tooltip && { tooltip }),
    }));
}

/** In the order in which they stand where two meet. */
const KINDS: readonly HintKind[] = ['points', 'rates', 'deadlines', 'names'];

function hintsOf(kind: HintKind, context: HintContext, document: OpenDocument): readonly Hint[] {
  switch (document.kind) {
    case 'report': {
      const hints = {
        names: reportNameHints,
        points: reportPointHints,
        rates: reportRateHints,
        deadlines: reportDeadlineHints,
      };
      return hints[kind](context, document);
    }
    case 'criteria':
      if (kind === 'points') return criteriaPointHints(context, document);
      return kind === 'names' ? criteriaNameHints(context, document) : [];
    case 'directive':
      if (kind === 'deadlines') return directiveDeadlineHints(context, document);
      return kind === 'names' ? directiveNameHints(context, document) : [];
    case 'roster':
      return kind === 'names' ? rosterNameHints(context, document) : [];
    case 'calendar':
      return kind === 'names' ? calendarNameHints(context, document) : [];
    case 'config':
      return kind === 'names' ? configNameHints(context, document) : [];
    default: {
      const unknown: never = document;
      return unknown;
    }
  }
}
