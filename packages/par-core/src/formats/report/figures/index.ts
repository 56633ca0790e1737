import {
  type AppliedTask,
  appliedTasks,
  endingTasksDone,
  obligationsCarriedOut,
  shortcomingsAccountedFor,
  tasksCarriedOut,
  tasksLeftOut,
  tasksOnTime,
  tasksWithEvidence,
} from './applied-tasks';
import { type Figure, type FigureSource, type FigureValue, MISSING } from './figure';
import { indicatorFigure, indicatorsReported, indicatorsRisen, targetsMet, tasksMeasured } from './indicators';
import { reportDate, reportDaysLate, reportInTime } from './report-sent';

export type { Figure, FigureKind, FigureSource, FigureValue } from './figure';

type Take = (tasks: readonly AppliedTask[], source: FigureSource) => FigureValue;

interface TakenFigure extends Figure {
  readonly take: Take;
}

/** Every figure that can be taken from a report, in the order of a report. */
const TAKEN = {
  'tasks-carried-out': {
    kind: 'rate',
    name: { vi: 'Nhiệm vụ đã thực hiện', en: 'Tasks carried out' },
    definition: {
      vi: 'Số nhiệm vụ hoàn thành, hoặc thực hiện thường xuyên có kết quả và tài liệu kiểm chứng, trên tổng số nhiệm vụ giao cho cơ quan. Không tính nhiệm vụ báo cáo là không áp dụng; nhiệm vụ có điều kiện chỉ tính khi cơ quan có báo cáo.',
      en: 'Tasks that are done, or kept going with results and evidence, of all tasks assigned to the agency. Tasks reported as not applicable do not count; conditional ones count only where the agency reports them.',
    },
    take: tasksCarriedOut,
  },
  'ending-tasks-done': {
    kind: 'rate',
    name: { vi: 'Nhiệm vụ có thời điểm hoàn thành, nay đã hoàn thành', en: 'Tasks with an end that are done' },
    definition: {
      vi: 'Số nhiệm vụ hoàn thành trên tổng số nhiệm vụ phải làm xong: có thời hạn, phải khẩn trương, hoặc làm một lần. Không tính nhiệm vụ thường xuyên, hằng năm.',
      en: 'Tasks that are done of those that come to an end: with a deadline, urgent, or to be done once. Standing and yearly tasks do not count.',
    },
    take: endingTasksDone,
  },
  'tasks-on-time': {
    kind: 'rate',
    name: { vi: 'Nhiệm vụ hoàn thành đúng hạn', en: 'Tasks done in time' },
    definition: {
      vi: 'Số nhiệm vụ có ngày hoàn thành không muộn hơn thời hạn riêng của nhiệm vụ, trên tổng số nhiệm vụ có thời hạn riêng đã hoàn thành hoặc đã đến hạn vào ngày báo cáo.',
      en: 'Tasks completed by their own last day, of those with a last day of their own that are completed or were due when the report was sent.',
    },
    take: tasksOnTime,
  },
  'tasks-with-evidence': {
    kind: 'rate',
    name: { vi: 'Nhiệm vụ có tài liệu kiểm chứng', en: 'Tasks with evidence' },
    definition: {
      vi: 'Số nhiệm vụ có ít nhất một tài liệu kiểm chứng trên tổng số nhiệm vụ giao cho cơ quan (tính như “Nhiệm vụ đã thực hiện”).',
      en: 'Tasks with at least one document as evidence, of all tasks assigned to the agency (counted as for “Tasks carried out”).',
    },
    take: tasksWithEvidence,
  },
  'obligations-carried-out': {
    kind: 'rate',
    name: { vi: 'Nội dung công việc đã thực hiện', en: 'Obligations carried out' },
    definition: {
      vi: 'Số nội dung công việc hoàn thành, hoặc thực hiện thường xuyên mà nhiệm vụ có kết quả và tài liệu kiểm chứng, trên tổng số nội dung của các nhiệm vụ được tính. Nội dung không ghi riêng thì theo trạng thái của nhiệm vụ.',
      en: 'Obligations that are done, or kept going under a task with results and evidence, of all obligations of the tasks that count. One without a state of its own is as far as its task.',
    },
    take: obligationsCarriedOut,
  },
  'tasks-left-out': {
    kind: 'count',
    name: { vi: 'Số nhiệm vụ không báo cáo', en: 'Tasks left out of the report' },
    definition: {
      vi: 'Số nhiệm vụ giao cho cơ quan mà báo cáo không nhắc đến. Nhiệm vụ có điều kiện không tính.',
      en: 'Tasks assigned to the agency that the report does not mention. Conditional ones do not count.',
    },
    take: tasksLeftOut,
  },
  'shortcomings-accounted-for': {
    kind: 'rate',
    name: { vi: 'Tồn tại, hạn chế có nguyên nhân và giải pháp', en: 'Shortcomings with reason and remedy' },
    definition: {
      vi: 'Số tồn tại, hạn chế ghi đủ nguyên nhân và giải pháp khắc phục trên tổng số tồn tại, hạn chế nêu dưới các nhiệm vụ được tính. Không nêu tồn tại nào thì không áp dụng.',
      en: 'Shortcomings with both a reason and a remedy, of all that are told under the tasks that count. Where none is told, it does not apply.',
    },
    take: shortcomingsAccountedFor,
  },
  'tasks-measured': {
    kind: 'rate',
    name: { vi: 'Nhiệm vụ có số liệu chỉ tiêu', en: 'Tasks shown in figures' },
    definition: {
      vi: 'Số nhiệm vụ có ít nhất một chỉ tiêu được báo cáo trên tổng số nhiệm vụ có chỉ tiêu. Chỉ tiêu có mẫu số bằng không thì không tính.',
      en: 'Tasks with at least one indicator that is reported, of those that have indicators. An indicator whose denominator is zero does not count.',
    },
    take: tasksMeasured,
  },
  'indicators-reported': {
    kind: 'rate',
    name: { vi: 'Chỉ tiêu đã báo cáo', en: 'Indicators reported' },
    definition: {
      vi: 'Số chỉ tiêu có số liệu trên tổng số chỉ tiêu gắn với các nhiệm vụ được tính. Chỉ tiêu có mẫu số bằng không thì không tính.',
      en: 'Indicators with figures, of all that belong to the tasks that count. One whose denominator is zero does not count.',
    },
    take: indicatorsReported,
  },
  'indicators-risen': {
    kind: 'rate',
    name: { vi: 'Chỉ tiêu phải tăng đã tăng', en: 'Indicators that rose as asked' },
    definition: {
      vi: 'Số chỉ tiêu cao hơn kỳ trước (hoặc giữ vững 100%) trên tổng số chỉ tiêu mà văn bản yêu cầu “năm sau cao hơn năm trước”, trong các nhiệm vụ được tính. Chưa báo cáo, chưa có kỳ trước thì chưa chứng minh được là tăng.',
      en: 'Indicators above the period before (or kept at 100%), of those that the directive asks to be higher each year and that belong to the tasks that count. Without a figure, or without the last one, it is not shown to have risen.',
    },
    take: indicatorsRisen,
  },
  'targets-met': {
    kind: 'rate',
    name: { vi: 'Chỉ tiêu đạt mục tiêu', en: 'Targets met' },
    definition: {
      vi: 'Số chỉ tiêu đạt mục tiêu trên tổng số chỉ tiêu có mục tiêu gắn với các nhiệm vụ được tính. Chưa báo cáo thì chưa chứng minh được là đạt.',
      en: 'Indicators that meet their target, of those with a target that belong to the tasks that count. Without a figure it is not shown to be met.',
    },
    take: targetsMet,
  },
  'report-date': {
    kind: 'date',
    name: { vi: 'Ngày của báo cáo', en: 'Day of the report' },
    definition: {
      vi: 'Ngày của văn bản báo cáo, khi báo cáo thuộc kỳ mà văn bản chỉ đạo yêu cầu. Kỳ khác thì không áp dụng.',
      en: 'The date of the document, where the report is of the period that the directive asks for. Of another period it does not apply.',
    },
    take: (_, source) => reportDate(source),
  },
  'report-in-time': {
    kind: 'yes-no',
    name: { vi: 'Báo cáo đúng hạn', en: 'Report in time' },
    definition: {
      vi: 'Ngày của văn bản báo cáo không muộn hơn thời hạn của chế độ báo cáo; hạn rơi vào ngày nghỉ thì tính đến ngày làm việc kế tiếp.',
      en: 'The date of the document is not after the deadline of the reporting duty; where that is a day off, the next working day counts.',
    },
    take: (_, source) => reportInTime(source),
  },
  'report-days-late': {
    kind: 'count',
    name: { vi: 'Số ngày làm việc báo cáo trễ', en: 'Working days late' },
    definition: {
      vi: 'Số ngày làm việc từ sau thời hạn báo cáo đến ngày của văn bản; đúng hạn thì bằng không.',
      en: 'Working days from the deadline to the date of the document; none where it is in time.',
    },
    take: (_, source) => reportDaysLate(source),
  },
} as const satisfies Readonly<Record<string, TakenFigure>>;

/** Id of a figure that can be taken from a report. */
export type FigureId = keyof typeof TAKEN;

/**
 * Every figure that a component of a criteria set may take from a report (`takes`), by id, with what it is called and
 * how it is counted. Beside these, `indicator:` and the id of an indicator takes what the report says of it.
 */
export const FIGURES: Readonly<Record<FigureId, Figure>> = TAKEN;

/** Their ids, in the order of a report. */
export const FIGURE_IDS = Object.keys(TAKEN) as readonly FigureId[];

/** `indicator:signed-documents`: an indicator of the directive. */
export const INDICATOR_FIGURE = 'indicator:';

export function isFigureId(text: string): text is FigureId {
  return Object.hasOwn(TAKEN, text);
}

/** The figures of a report. Each is computed when it is asked for. */
export interface Figures {
  /** By what a component takes: an id of `FIGURES`, or `indicator:` and an id. What is neither is `missing`. */
  readonly of: (takes: string) => FigureValue;
  /** Those of `FIGURES`, all of them. */
  readonly all: () => Readonly<Record<FigureId, FigureValue>>;
}

/** The figures that a report yields. Where the agency is not known, none of them is. */
export function figuresOf(source: FigureSource): Figures {
  const known = source.agency !== undefined && source.directive !== undefined;
  let read: readonly AppliedTask[] | undefined;
  const tasks = (): readonly AppliedTask[] => {
    read ??= appliedTasks(source);
    return read;
  };
  const taken = (id: FigureId): FigureValue => (known ? TAKEN[id].take(tasks(), source) : MISSING);
  return {
    of: (takes) => {
      if (isFigureId(takes)) return taken(takes);
      if (!known || !takes.startsWith(INDICATOR_FIGURE)) return MISSING;
      return indicatorFigure(takes.slice(INDICATOR_FIGURE.length), tasks(), source);
    },
    all: () => {
      return Object.fromEntries(FIGURE_IDS.map((id) => [id, taken(id)])) as Record<FigureId, FigureValue>;
    },
  };
}
