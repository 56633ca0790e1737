import { newCriteriaFile } from './new-file/criteria';
import { newDirectiveFile } from './new-file/directive';
import type { NewFileOptions } from './new-file/options';
import { newReportFile } from './new-file/report';
import type { NewFile, NewFileParams, Refusal } from './requests';

export type { NewFileOptions } from './new-file/options';

/**
 * The text of a new file and a name for it that is not taken. Nothing is written.
 *
 * @example
 * newFile(
 *   { kind: 'report', directive: 'soctrang-2021-09-24', agency: 'so-tai-chinh', period: '2021-Q4' },
 *   { language: 'vi', around: NO_SURROUNDINGS, taken: [] },
 * ) // { name: 'so-tai-chinh.2021-Q4.par.yaml', text: 'mẫu: par-report/1\n…' }
 */
export function newFile(params: NewFileParams, options: NewFileOptions): NewFile | Refusal {
  switch (params.kind) {
    case 'report':
      return newReportFile(params, options);
    case 'criteria':
      return newCriteriaFile(params, options);
    case 'directive':
      return newDirectiveFile(params, options);
    default:
      return params satisfies never;
  }
}
