import { NO_SURROUNDINGS } from '@soctrang/par-core';
import type { Calendar } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { TextSource } from '@soctrang/par-core/source';
import { type CancellationToken, ErrorCodes, LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import type { OpenDocument, View } from '../service';
import type { ClientOptions } from './client-options';
import type { Documents, StoredDocument } from './documents';
import type { Nearby } from './nearby';
import type { Readings } from './readings';
import type { Settings } from './settings';
import type { SettingsStore } from './settings-store';
import type { WorkspaceFiles } from './workspace-files';

/** What the server holds, as features use it. */
export interface Served {
  readonly client: ClientOptions;
  readonly documents: Documents;
  readonly readings: Readings;
  readonly nearby: () => Nearby;
  readonly files: WorkspaceFiles;
  readonly settings: SettingsStore;
  readonly today: () => CalendarDate;
  /** Whether a change of a document has come that is not made yet. */
  readonly isOutdated: (uri: string) => boolean;
  /** Whether suggestions in a document were asked for again, later. */
  readonly isAskedAgain: (uri: string) => boolean;
  /** Writes into the log of the editor. */
  readonly log: (text: string) => void;
  /** Shows the user a warning: what they asked for cannot be done, and why. */
  readonly show: (text: string) => void;
  /** Comes when something outside the open documents has changed, or the server is told to shut down. */
  readonly nextChange: (token: CancellationToken) => Promise<'changed' | 'over'>;
  /** The folder of the workspace that a file lies in, whose settings hold for it. */
  readonly rootOf: (uri: string) => string | undefined;
  /** The names of the files in a folder, saved or open. */
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
  /** Tells how far a long work is, on the token of a request where it brought one. */
  readonly progress: (params: unknown, title: string) => Progress;
  /** Sends a part of an answer, where the request asked for parts; says whether it did. */
  readonly sendPart: (params: unknown, part: unknown) => boolean;
}

/** A long work, as an editor shows it. */
export interface Progress {
  readonly step: (done: number, of: number) => void;
  readonly end: () => void;
}

/** A feature as the server offers it: what it is called, how it answers. What is said of it in the greeting: `greetingOf`. */
export interface Feature {
  /** The method of the protocol. */
  readonly method: string;
  readonly answer: (params: object, served: Served, token: CancellationToken) => Promise<unknown>;
}

/** What a feature knows of who asks, beside the file. */
export interface Asked {
  readonly client: ClientOptions;
  readonly settings: Settings;
  /** The days off that count for the file. */
  readonly calendar: Calendar;
  readonly stored: StoredDocument;
  readonly served: Served;
}

/** What the params of a request must hold, and where they do not, why it is refused. */
type Need = 'position' | 'positions' | 'range';

interface DocumentFeature<Params, Result> {
  readonly needs?: Need;
  /** The answer about a document that is none of ours, or not open. */
  readonly nothing: Result;
  /** What is said where the document has changed meanwhile: that its content was modified, unless told. */
  readonly outdated?: () => ResponseError<unknown>;
  /**
   * Whether it is answered although a key was typed meanwhile, of the text before that key: an editor goes on with such an
   * answer, and does not ask again if there is none. Only a later request of the kind makes it one for nothing.
   */
  readonly whileTyping?: boolean;
  readonly answer: (file: OpenDocument, params: Params, asked: Asked) => Result;
}

interface ViewFeature<Params, Result> extends Omit<DocumentFeature<Params, Result>, 'answer' | 'whileTyping'> {
  readonly answer: (file: OpenDocument, params: Params, asked: Asked, view: View) => Result;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** A feature over one document, which is read once for each of its versions, whatever is asked about it. */
export function documentFeature<Params extends AboutDocument, Result>(
  method: string,
  { answer, ...feature }: DocumentFeature<Params, Result>,
): Feature {
  return aboutDocument(method, feature, async (params: Params, served, visit) => {
    const { stored, text, settings } = visit;
    const around = await served.nearby().of(stored.uri);
    visit.check();
    return answer(served.readings.asOf(stored, text, around), params, askedOf(served, settings, stored));
  });
}

/** A feature over one document that looks at all the others too. */
export function viewFeature<Params extends AboutDocument, Result>(
  method: string,
  { answer, ...feature }: ViewFeature<Params, Result>,
): Feature {
  return aboutDocument(method, feature, async (params: Params, served, visit) => {
    const { stored, settings, token } = visit;
    const view = await served.files.view(token);
    visit.check();
    const file = view.files.find(({ uri }) => uri === stored.uri);
    return file ? answer(file, params, askedOf(served, settings, stored), view) : feature.nothing;
  });
}

function askedOf(served: Served, settings: Settings, stored: StoredDocument): Asked {
  const { calendar } = served.nearby().known(stored.uri) ?? NO_SURROUNDINGS;
  return { client: served.client, settings, calendar, stored, served };
}

/** A request about a document, from when it was begun. */
interface Visit {
  readonly stored: StoredDocument;
  /** As it stood when it was asked about. */
  readonly text: TextSource;
  readonly settings: Settings;
  readonly token: CancellationToken;
  /** Throws where the answer is no longer wanted. */
  readonly check: () => void;
}

function aboutDocument<Params extends AboutDocument, Result>(
  method: string,
  { needs, nothing, outdated = modified, whileTyping = false }: Omit<DocumentFeature<Params, Result>, 'answer'>,
  answer: (params: Params, served: Served, visit: Visit) => Promise<Result>,
): Feature {
  return {
    method,
    async answer(params, served, token) {
      const problem = problemOf(params, needs);
      if (problem !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, `${method}: ${problem}`);
      const asked = params as Params;
      const { uri } = asked.textDocument;
      const stored = served.documents.get(uri);
      if (stored?.kind === undefined) return nothing;
      const { revision, text } = stored;
      const check = (): void => {
        if (token.isCancellationRequested) throw cancelled();
        const isForNothing = whileTyping
          ? served.isAskedAgain(uri)
          : served.isOutdated(uri) || stored.revision !== revision;
        if (isForNothing || served.documents.get(uri) !== stored) throw outdated();
      };
      check();
      const settings = await served.settings.of(uri);
      check();
      return answer(asked, served, { stored, text, settings, token, check });
    },
  };
}

/** What the editor asked not to be told any more. */
export function cancelled(): ResponseError<unknown> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

function modified(): ResponseError<unknown> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
}

function problemOf(params: object, needs: Need | undefined): string | undefined {
  const { textDocument, position, positions, range } = params as Readonly<Record<string, unknown>>;
  if (!isRecord(textDocument) || typeof textDocument.uri !== 'string') return 'textDocument.uri is missing';
  switch (needs) {
    case undefined:
      return undefined;
    case 'position':
      return isPosition(position) ? undefined : 'position is missing';
    case 'positions':
      return Array.isArray(positions) && positions.every(isPosition) ? undefined : 'positions is missing';
    case 'range':
      return isRange(range) ? undefined : 'range is missing';
    default: {
      const unknown: never = needs;
      return unknown;
    }
  }
}

export function isRange(value: unknown): boolean {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}

/** A place, also one outside of any text: it is moved to the nearest edge. */
export function isPosition(value: unknown): value is Position {
  return isRecord(value) && Number.isInteger(value.line) && Number.isInteger(value.character);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
