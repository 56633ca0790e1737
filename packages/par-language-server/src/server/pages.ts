import type { Code, Language } from '@soctrang/par-core/report';
import { pageUri } from '../service';
import type { ClientOptions } from './client-options';

/**
 * Where the page of a code is: on the web, where the editor was told an address; else among the server's own pages,
 * where the editor opens those; else nowhere.
 *
 * `{code}` in an address stands for the code, `{language}` for `vi` or `en`; without `{code}`, the address is that of
 * the folder of the pages.
 *
 * @example hrefOf({ findingsUrl: 'https://example.vn/docs/findings/' }, 'vi')?.('PAR301') // '…/findings/PAR301.md'
 */
export function hrefOf(
  { findingsUrl, opensPages }: Pick<ClientOptions, 'findingsUrl' | 'opensPages'>,
  language: Language,
): ((code: Code) => string) | undefined {
  if (findingsUrl !== undefined) {
    const folder = findingsUrl.endsWith('/') ? findingsUrl : `${findingsUrl}/`;
    const pattern = findingsUrl.includes('{code}') ? findingsUrl : `${folder}{code}.md`;
    return (code) => pattern.replaceAll('{code}', code).replaceAll('{language}', language);
  }
  return opensPages ? (code) => pageUri({ kind: 'code', code }, language) : undefined;
}
