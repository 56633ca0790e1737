import type { Bilingual, Deliverable, DeliverableKind, Task } from '../../../directive/model';
import type { Scalar } from '../../../source/tree';
import { parseReference } from '../../document-reference';
import { placeOf, type ReadObject } from '../../read-tree';
import { addFinding } from '../../reading';
import { foldName } from '../../vocabulary';
import { type ReportContext, relatedTo, taskOf } from '../context';
import type { Evidence, ReportedTask } from '../schema';

/** By which types of document, and by which words of a title, a thing that a clause asks for is known. */
const SIGNS: Readonly<
  Record<DeliverableKind, { readonly types: readonly string[]; readonly words: readonly string[] }>
> = {
  report: { types: ['BC'], words: ['báo cáo', 'giải trình'] },
  plan: { types: ['KH'], words: ['kế hoạch'] },
  roadmap: { types: ['KH', 'CTr'], words: ['lộ trình', 'kế hoạch'] },
  scheme: { types: ['ĐA'], words: ['đề án'] },
  regulation: { types: ['QC', 'QyĐ'], words: ['quy chế', 'quy định'] },
  contest: { types: ['KH'], words: ['cuộc thi', 'hội thi', 'thể lệ'] },
  index: { types: [], words: ['bộ chỉ số', 'chỉ số'] },
  proposal: {
    types: ['TTr', 'letter'],
    words: ['tờ trình', 'đề xuất', 'kiến nghị', 'giải pháp', 'đề nghị', 'sáng kiến'],
  },
  list: { types: [], words: ['danh sách', 'danh mục', 'rà soát'] },
  guidance: { types: ['HD'], words: ['hướng dẫn'] },
  software: { types: [], words: ['phần mềm', 'hệ thống', 'chức năng', 'nghiệm thu', 'nâng cấp', 'vận hành'] },
};

/** What has a type of document of its own, so that the symbol alone tells. */
const TYPED: ReadonlySet<DeliverableKind> = new Set<DeliverableKind>([
  'report',
  'plan',
  'scheme',
  'regulation',
  'guidance',
]);

/**
 * PAR413: what a clause asks to be issued or handed in is among the evidence of what is done. For information: a
 * document may be it by another name.
 */
export function deliverablesAmongEvidence(c: ReportContext): void {
  for (const reported of c.tasks) {
    const task = taskOf(c, reported);
    if (task === undefined || task.deliverables.length === 0 || reported.fields.role?.value === 'support') continue;
    const { evidence, status } = reported.fields;
    const items = evidence?.items ?? [];
    const isDone = status?.value === 'done';
    // A done task without any evidence is already said to have none.
    if (isDone && items.length === 0) continue;
    const asked = isDone
      ? task.deliverables.map((deliverable) => ({ deliverable }))
      : askedByObligations(task, reported);
    const missing = withoutMatches(asked, items);
    const [first] = missing;
    const place = evidence ? placeOf(evidence) : first?.key;
    if (first === undefined || place === undefined) continue;
    addFinding(c, 'PAR413', place, {
      args: { task: task.id, deliverables: namesOf(missing.map(({ deliverable }) => deliverable)) },
      path: evidence?.path ?? reported.fields.obligations?.path ?? reported.path,
      ...(first.key && evidence && { related: [relatedTo(first.key, 'related.obligation')] }),
    });
  }
}

/** Something the clause asks for, and the obligation that is done and asks for it. */
interface Asked {
  readonly deliverable: Deliverable;
  readonly key?: Scalar;
}

function askedByObligations(task: Task, { fields }: ReadObject<ReportedTask>): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const { id, key, value } of fields.obligations?.entries ?? []) {
    if (value.value !== 'done') continue;
    for (const name of task.obligations.find((one) => one.id === id)?.deliverables ?? []) {
      const deliverable = task.deliverables.find((one) => one.id === name);
      if (deliverable && !asked.has(name)) asked.set(name, { deliverable, key });
    }
  }
  return [...asked.values()];
}

function withoutMatches(asked: readonly Asked[], items: readonly ReadObject<Evidence>[]): readonly Asked[] {
  let missing = asked;
  for (const item of items) {
    if (missing.length === 0) break;
    const matches = matcherOf(item);
    missing = missing.filter(({ deliverable }) => !matches(deliverable.kind));
  }
  return missing;
}

/** Whether a document may be a thing of a kind. */
function matcherOf({ fields }: ReadObject<Evidence>): (kind: DeliverableKind) => boolean {
  const reference = fields.reference?.value ? parseReference(fields.reference.value) : undefined;
  const title = foldName((fields.title?.value ?? fields.file?.value ?? '').slice(0, 500));
  return (kind) => {
    const { types, words } = SIGNS[kind];
    if (reference && types.includes(reference.type ?? 'letter')) return true;
    // Without a title nobody knows what a document is: it may be the one, unless its symbol says what it is.
    if (title === '' && (reference === undefined || !TYPED.has(kind))) return true;
    return words.some((word) => title.includes(word));
  };
}

function namesOf(deliverables: readonly Deliverable[]): Bilingual {
  const join = (language: 'vi' | 'en'): string => deliverables.map(({ name }) => name[language]).join('; ');
  return { vi: join('vi'), en: join('en') };
}
