import type { Bilingual } from '@soctrang/par-core/directive';
import { nameIn, REPORT_FORMAT, type Report, type Shape } from '@soctrang/par-core/report';

/**
 * A place in a report in the words of its file; a task is named by its id.
 *
 * @param path JSON Pointer in English keys
 * @example placeWords('/tasks/0/progress', report).vi // 'nhiệm vụ › 1.a › tiến độ'
 */
export function placeWords(path: string, report: Partial<Report>): Bilingual {
  const [vi, en]: [string[], string[]] = [[], []];
  let shape: Shape | undefined = REPORT_FORMAT.shape;
  let value: unknown = report;
  for (const step of path.split('/').slice(1)) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    switch (shape?.kind) {
      case 'object': {
        const field: ReturnType<typeof shape.fields.get> = shape.fields.get(step);
        vi.push(field ? nameIn('vi', field.key, field.term) : step);
        en.push(step);
        shape = field?.shape;
        break;
      }
      case 'list': {
        const name = (value as { readonly task?: string } | undefined)?.task ?? String(Number(step) + 1);
        vi.push(name);
        en.push(name);
        shape = shape.item;
        break;
      }
      default:
        vi.push(step);
        en.push(step);
        shape = shape?.kind === 'record' ? shape.value : undefined;
    }
  }
  return { vi: vi.join(' › '), en: en.join(' › ') };
}
