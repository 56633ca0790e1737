/**
 * What serves the editor, the greater part of the language server: the same files for the desktop and for the web, which
 * each host loads once the editor is greeted.
 */
import { type Attached, type ServingOptions, serve as serveEditor } from '@soctrang/par-language-server/serving';
import { OFFICE_FEATURES } from './office';

/** Serves what every editor gets, and the files of Word and Excel beside it. */
export function serve(editor: Attached, options: Omit<ServingOptions, 'features'> = {}): void {
  serveEditor(editor, { ...options, features: OFFICE_FEATURES });
}
