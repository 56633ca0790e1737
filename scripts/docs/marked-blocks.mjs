/**
 * Puts generated text between the marks of a page written by hand: `<!-- generated: name -->` and
 * `<!-- end: name -->`, each alone on its line. What stands outside the marks is left as it is.
 *
 * Throws where a mark is missing, stands twice, or names a block that nobody makes.
 * @param {string} page
 * @param {Readonly<Record<string, string>>} blocks
 */
export function fillBlocks(page, blocks) {
  const marked = [...page.matchAll(/^<!-- generated: ([\w-]+) -->$/gmu)].map((match) => match[1] ?? '');
  const unknown = marked.filter((name) => !Object.hasOwn(blocks, name));
  if (unknown.length > 0) throw new RangeError(`the page asks for blocks that are not made: ${unknown.join(', ')}`);
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const pattern = new RegExp(`^<!-- generated: ${name} -->\\n[\\s\\S]*?^<!-- end: ${name} -->$`, 'gmu');
    const found = text.match(pattern)?.length ?? 0;
    if (found !== 1) throw new RangeError(`the page has the block ${name} ${found} times`);
    return text.replace(pattern, () => `<!-- generated: ${name} -->\n\n${block}\n\n<!-- end: ${name} -->`);
  }, page);
}
