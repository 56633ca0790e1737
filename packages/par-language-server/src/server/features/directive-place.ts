import { directivePlace, type Requests } from '../../service';
import type { Feature } from '../feature';

const METHOD = 'par/directive' satisfies keyof Requests;

/** Where the directive is that a file is about. */
export const directive: Feature = {
  method: METHOD,
  async answer(params, served, token) {
    const uri = 'uri' in params && typeof params.uri === 'string' ? params.uri : undefined;
    const { language } = await served.settings.of(uri);
    const view = await served.files.view(token);
    const stored = uri === undefined ? undefined : served.documents.get(uri);
    const document =
      view.files.find((file) => file.uri === uri) ?? (stored?.kind && (await served.readings.of(stored)));
    return directivePlace(document, view, language);
  },
};
