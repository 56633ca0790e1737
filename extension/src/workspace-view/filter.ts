import { isFoundBy } from '../commands/folded';

/** What is filtered: folded by the server. */
interface Searched {
  readonly search: string;
}

/**
 * The rows in which every word that was typed begins one; all of them where nothing was.
 *
 * @example matching(rows, 'so tai').map(({ name }) => name) // ['Sở Tài chính', 'Sở Tài nguyên và Môi trường']
 */
export function matching<Row extends Searched>(rows: readonly Row[], typed: string): readonly Row[] {
  const asked = typed.trim();
  return rows.filter(({ search }) => isFoundBy(asked, search));
}
