import type { Language, Vocabulary } from '../vocabulary';
import { nameIn } from '../vocabulary';
import { EVIDENCE, SHORTCOMING, STATUS, TASK } from './vocabulary';

/** How the guide speaks in a language, around the names of the format. */
interface Wording {
  readonly statuses: (names: string, reason: string) => string;
  readonly texts: string;
  readonly tasks: (count: number) => string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  vi: {
    statuses: (names, reason) => `Trạng thái: ${names} (kèm ${reason}).`,
    texts: 'Mục có dấu |: viết từ dòng dưới, thụt vào hơn tên mục hai dấu cách. Mẫu các mục khác (khi dùng, bỏ “# ”):',
    tasks: (count) => `${count} nhiệm vụ của cơ quan; phía trên mỗi nhiệm vụ là tiêu đề và nội dung công việc`,
  },
  en: {
    statuses: (names, reason) => `Status: ${names} (with a ${reason}).`,
    texts:
      'After a bar (|), write on the lines below, two spaces deeper than the key. Samples (to use one, drop “# ”):',
    tasks: (count) =>
      count === 1
        ? 'The one task of the agency; above it stand its title and its obligations'
        : `The ${count} tasks of the agency; above each stand its title and its obligations`,
  },
};

/**
 * The comments at the head of a new report: which statuses there are, how a text is written, what evidence and a
 * shortcoming look like. A sample has the columns of a task: it counts once its `# ` is taken away.
 *
 * @param symbol the abbreviation in the agency's own symbols
 */
export function guideLines(language: Language, symbol: string | undefined): readonly string[] {
  const { statuses, texts } = WORDING[language];
  const name = (vocabulary: Vocabulary, key: string): string => {
    const term = vocabulary[key];
    return term ? nameIn(language, key, term) : key;
  };
  const names = Object.keys(STATUS).map((key) => name(STATUS, key));
  return [
    `# ${statuses(names.join(', '), name(TASK, 'reason'))}`,
    `# ${texts}`,
    `#     ${name(TASK, 'evidence')}:`,
    `#       - ${name(EVIDENCE, 'reference')}: ${symbol ? `120/BC-${symbol}` : EVIDENCE.reference.example}`,
    `#     ${name(TASK, 'shortcomings')}:`,
    `#       - ${name(SHORTCOMING, 'description')}: …`,
    `#         ${name(SHORTCOMING, 'reason')}: …`,
    `#         ${name(SHORTCOMING, 'remedy')}: …`,
  ];
}

/** The comment above the tasks: how many they are, and what the comments among them say. */
export function tasksLine(language: Language, count: number): string {
  return `# ${WORDING[language].tasks(count)}`;
}
