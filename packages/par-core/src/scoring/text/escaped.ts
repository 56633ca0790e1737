/**
 * A text as Markdown that shows it as it is: nothing in it is a sign of Markdown or HTML, a link, a mention or a line of
 * its own. For what a set or a report says on a page of Markdown.
 *
 * @example markdownText('[mở](command:x) *gấp*') // '\\[mở\\](command:x) \\*gấp\\*'
 */
export function markdownText(text: string): string {
  return (
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/[\\`*_{}[\]<>|#~&!$]/gu, (sign) => `\\${sign}`)
      // Many programs make links of bare addresses: what a report says is no place to click.
      .replace(/:(?=\/\/)/gu, '\\:')
      .replace(/\b(www)\./giu, '$1\\.')
      .replace(/@(?=\w)/gu, '\\@')
      // What begins a list or a line of its own.
      .replace(/^([-+=]|\d{1,9}(?=[.)](?:\s|$)))/u, (mark) => (/^\d/u.test(mark) ? `${mark}\\` : `\\${mark}`))
  );
}
