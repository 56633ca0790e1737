import { type Calendar, vietnam2021to2026 } from '@soctrang/par-core/calendar';
import type { Language } from '@soctrang/par-core/report';
import type { CodeLens } from 'vscode-languageserver-types';
import { coordinatorLenses } from './code-lenses/coordinator-lenses';
import { criteriaLenses } from './code-lenses/criteria-lenses';
import { directiveLenses } from './code-lenses/directive-lenses';
import type { Lens, LensContext } from './code-lenses/lens';
import { reportLenses } from './code-lenses/report-lenses';
import { rangeOf } from './diagnostics';
import type { OpenDocument } from './open-document';
import { requireLanguage } from './required';

export { LENS_COMMANDS, type LensCommand } from './code-lenses/lens';

export interface CodeLensOptions {
  /** The language of the words, whatever the vocabulary of the file. */
  readonly language: Language;
  /** Days off, by which working days are counted; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
  /** Whether each task of a report has a lens of its own; it has none unless told, since forty are a crowd. */
  readonly tasks?: boolean;
  /**
   * The commands that the client can run, of `LENS_COMMANDS`: a lens whose command is not among them is plain text.
   * None unless told.
   */
  readonly commands?: readonly string[];
}

/**
 * What stands above a file and its parts. Of a report: its score and whether that is provisional, tasks and obligations
 * carried out, days to the deadline; of a criteria set its points, components and where their numbers come from; of a
 * directive its tasks and agencies.
 *
 * @example codeLensesOf(document, { language: 'vi' })[0].command?.title // '17/96 điểm · chỉ số 17,71% · …'
 */
export function codeLensesOf(document: OpenDocument, options: CodeLensOptions): CodeLens[] {
  const { language, calendar = vietnam2021to2026, tasks = false, commands = [] } = options;
  requireLanguage(language, 'codeLensesOf');
  const { tree } = document.checked;
  const context: LensContext = { language, calendar, tasks };
  return lensesOf(context, document).map(({ at, title, command }) => ({
    range: rangeOf(tree, at),
    command:
      command && commands.includes(command)
        ? { title, command, arguments: [{ uri: document.uri }] }
        : { title, command: '' },
  }));
}

function lensesOf(context: LensContext, document: OpenDocument): readonly Lens[] {
  switch (document.kind) {
    case 'report':
      return reportLenses(context, document);
    case 'criteria':
      return criteriaLenses(context, document);
    case 'directive':
      return directiveLenses(context, document);
    case 'roster':
    case 'calendar':
      return coordinatorLenses(context, document);
    case 'config':
      return [];
    default: {
      const unknown: never = document;
      return unknown;
    }
  }
}
