/**
 * Names for cells, each once: letters, digits and `_` only, and none that Excel would take for a cell.
 *
 * @example nameMaker()('SL', '1.1.2') // 'SL_1_1_2'
 */
export function nameMaker(): (prefix: string, ...parts: readonly string[]) => string {
  const taken = new Set<string>();
  return (prefix, ...parts) => {
    const plain = [prefix, ...parts]
      .map((part) => part.replace(/[^A-Za-z0-9]+/gu, '_'))
      .join('_')
      .slice(0, 200);
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain}_${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
