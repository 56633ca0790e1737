import type { Language } from '@soctrang/par-core/report';
import {
  agencyChoices,
  type Choice,
  type ChoicesParams,
  commandEdit,
  criteriaSetChoices,
  directiveChoices,
  type EditParams,
  isRefusal,
  type NewFileParams,
  newFile,
  type OpenDocument,
  periodChoices,
  type Refusal,
  type ScoreParams,
  scorePageOf,
  taskChoices,
} from '../../service';
import { directiveNamed } from '../../service/around';
import { fileLabel } from '../../service/file-label';
import { refusal } from '../../service/refusal';
import { cancelled, type Feature, type Served } from '../feature';
import { placeOf } from '../place';
import { choicesParams, editParams, newFileParams, scoreParams } from './request-params';

/** What the server answers to commands of an editor: lists to choose from, new files, changes, pages about a score. */
export const REQUEST_FEATURES: readonly Feature[] = [
  {
    method: 'par/choices',
    async answer(params, served) {
      const asked = choicesParams(params);
      return asked.what === 'tasks' ? tasksOf(asked.uri, served) : choicesIn(asked, served);
    },
  },
  {
    method: 'par/new',
    async answer(params, served) {
      const asked: NewFileParams = newFileParams(params);
      const { around, folder, language } = await placeOf(asked.folder, served);
      return newFile(asked, { around, language, taken: folder === undefined ? [] : await served.namesIn(folder) });
    },
  },
  {
    method: 'par/edit',
    async answer(params, served, token) {
      const asked: EditParams = editParams(params);
      const { document, language } = await fileOf(asked.uri, served);
      if (document === undefined) return notOurs(asked.uri, language);
      const folder = asked.uri.slice(0, asked.uri.lastIndexOf('/'));
      const taken = asked.what === 'convert' ? await served.namesIn(folder) : [];
      if (token.isCancellationRequested) throw cancelled();
      // What was typed while the folder was looked at counts.
      const { document: now = document } = await fileOf(asked.uri, served);
      return commandEdit(now, asked, { language, taken });
    },
  },
  {
    method: 'par/score',
    async answer(params, served) {
      const asked: ScoreParams = scoreParams(params);
      const { document, language } = await fileOf(asked.uri, served);
      if (document === undefined) return notOurs(asked.uri, language);
      const { calendar } = await served.nearby().of(asked.uri);
      return scorePageOf(document, asked, { language, calendar });
    },
  },
];

async function tasksOf(uri: string, served: Served): Promise<readonly Choice[] | Refusal> {
  const { document, language } = await fileOf(uri, served);
  if (document === undefined) return notOurs(uri, language);
  const { calendar } = await served.nearby().of(uri);
  return taskChoices(document, { language, calendar });
}

async function choicesIn(
  asked: Exclude<ChoicesParams, { readonly what: 'tasks' }>,
  served: Served,
): Promise<readonly Choice[] | Refusal> {
  const { around, language } = await placeOf(asked.folder, served);
  const { calendar, criteriaSets, directives } = around;
  if (asked.what === 'directives') return directiveChoices(directives, { language });
  if (asked.what === 'criteria-sets') return criteriaSetChoices(criteriaSets, { language });
  const directive = directiveNamed(asked.directive, around, language);
  if (isRefusal(directive)) return directive;
  const today = served.today();
  switch (asked.what) {
    case 'agencies':
      return agencyChoices(directive, { language, today, period: asked.period });
    case 'periods':
      return periodChoices(directive, asked.agency, { language, today, calendar });
    default:
      return asked satisfies never;
  }
}

const notOurs = (uri: string, language: Language): Refusal => refusal('notOurs', language, { file: fileLabel(uri) });

/** A file as it stands, open or not; undefined where it cannot be read or is none of ours. */
async function fileOf(
  uri: string,
  served: Served,
): Promise<{ readonly document: OpenDocument | undefined; readonly language: Language }> {
  const { language } = await served.settings.of(uri);
  return { document: await served.files.read(uri), language };
}
