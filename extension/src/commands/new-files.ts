import type { Choice } from '@soctrang/par-language-server';
import { Uri, window } from 'vscode';
import type { Server } from '../client/server';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import { type Action, isRefused } from './command';
import { folded } from './folded';
import { folderParam, type Where, whereToPut, writeNewFile } from './new-file';
import { pick } from './pick';
import { BACK, CANCEL, type Step, walk } from './steps';

interface Known {
  readonly directive?: string;
  readonly agency?: string;
  readonly period?: string;
}

/** A new report: of what, is asked; then it is written and opened. */
export const newReport: Action = async (server, given) => {
  const asked = await whichReport(server, given, say(SAID.newReportTitle));
  if (asked === undefined) return;
  const { where, ...report } = asked;
  const file = await server.ask('par/new', { kind: 'report', ...report, ...folderParam(where) });
  if (isRefused(file)) return;
  if (where !== 'unsaved' && file.already !== undefined) {
    const chosen = await whichOfTwo(file.already);
    if (chosen === 'open') await window.showTextDocument(Uri.joinPath(where.folder, file.already));
    if (chosen !== 'new') return;
  }
  await writeNewFile(where, file, 'par-report');
};

/** Whether the report that is there is meant, or a second one of the same agency and period. */
async function whichOfTwo(file: string): Promise<'open' | 'new' | undefined> {
  const [open, another] = [say(SAID.openIt), say(SAID.anotherReport)];
  const chosen = await window.showInformationMessage(say(SAID.reportThere, { file }), open, another);
  return chosen === open ? 'open' : chosen === another ? 'new' : undefined;
}

/** Of which report a file is to be made, and where. */
interface WhichReport {
  readonly where: Where;
  readonly directive: string;
  readonly agency: string;
  readonly period: string;
}

/**
 * Asks which directive (only where there are several), which agency, which period. What is handed over is not asked: the
 * workspace view knows all three.
 *
 * @returns undefined where the user has called it off, or the server refused
 */
export async function whichReport(server: Server, given: unknown, title: string): Promise<WhichReport | undefined> {
  const where = await whereToPut(given, title);
  if (where === undefined) return undefined;
  const folder = folderParam(where);
  const directives = await server.ask('par/choices', { what: 'directives', ...folder });
  if (isRefused(directives)) return undefined;
  const [only] = directives;
  const first: Step<Known, Choice> = {
    ask: (_, place) => pick({ title, placeholder: say(SAID.whichDirective), choices: async () => directives }, place),
    take: (state, { id }) => ({ ...state, directive: id }),
  };
  const agency: Step<Known, Choice> = {
    ask: ({ directive = '' }, place) =>
      pick(
        {
          title,
          placeholder: say(SAID.whichAgency),
          choices: () => server.ask('par/choices', { what: 'agencies', directive, ...folder }),
        },
        place,
      ),
    take: (state, { id }) => ({ ...state, agency: id }),
  };
  const period: Step<Known, Choice> = {
    ask: ({ directive = '', agency: of = '' }, place) =>
      pick(
        {
          title,
          placeholder: say(SAID.whichPeriod),
          choices: () => server.ask('par/choices', { what: 'periods', directive, agency: of, ...folder }),
        },
        place,
      ),
    take: (state, { id }) => ({ ...state, period: id }),
  };
  const isOne = directives.length === 1 && only !== undefined;
  const begun: Known = { ...(isOne && { directive: only.id }), ...knownFrom(given) };
  const steps = [
    ...(begun.directive === undefined ? [first] : []),
    ...(begun.agency === undefined ? [agency] : []),
    ...(begun.period === undefined ? [period] : []),
  ];
  const known = await walk(steps, begun);
  if (known === undefined) return undefined;
  const { directive = '', agency: of = '', period: when = '' } = known;
  return { where, directive, agency: of, period: when };
}

/** The ids that a view hands over with a command. */
function knownFrom(given: unknown): Known {
  if (typeof given !== 'object' || given === null) return {};
  const { directive, agency, period } = given as Readonly<Record<string, unknown>>;
  return {
    ...(typeof directive === 'string' && { directive }),
    ...(typeof agency === 'string' && { agency }),
    ...(typeof period === 'string' && { period }),
  };
}

const NOTHING = '';

/** A new criteria set, from nothing or upon another. */
export const newCriteriaSet: Action = async (server, given) => {
  const title = say(SAID.newCriteriaTitle);
  const where = await whereToPut(given, title);
  if (where === undefined) return;
  const folder = folderParam(where);
  const nothing = say(SAID.fromNothing);
  const choice = await pick({
    title,
    placeholder: say(SAID.whichBase),
    choices: async () => {
      const sets = await server.ask('par/choices', { what: 'criteria-sets', ...folder });
      const own = { id: NOTHING, label: nothing, detail: say(SAID.fromNothingDetail), search: folded(nothing) };
      return 'refused' in sets ? sets : [own, ...sets];
    },
  });
  if (choice === BACK || choice === CANCEL) return;
  const base = choice.id === NOTHING ? {} : { base: choice.id };
  const file = await server.ask('par/new', { kind: 'criteria', ...base, ...folder });
  if (isRefused(file)) return;
  await writeNewFile(where, file, 'par-criteria');
};

/** A new directive: a frame to fill in. */
export const newDirective: Action = async (server, given) => {
  const where = await whereToPut(given, say(SAID.newDirectiveTitle));
  if (where === undefined) return;
  const file = await server.ask('par/new', { kind: 'directive', ...folderParam(where) });
  if (isRefused(file)) return;
  await writeNewFile(where, file, 'par-directive');
};
