/**
 * What serves the editor, the greater part of the language server: one file for the desktop and for the web, which each
 * host loads once the editor is greeted.
 */
export { serve } from '@soctrang/par-language-server/serving';
