/** Under which scheme an editor asks for a page that no file holds. */
export const PAGE_SCHEME = 'par';
