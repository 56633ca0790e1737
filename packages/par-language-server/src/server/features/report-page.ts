import { type ReportPage, type ReportParams, reportPageOf } from '../../service';
import { documentFeature, type Feature } from '../feature';

/** A report as a page, for a view beside the editor. */
export const reportPage: Feature = documentFeature<ReportParams, ReportPage | null>('par/report', {
  nothing: null,
  answer: (file, _, { settings: { language }, calendar }) => reportPageOf(file, { language, calendar }) ?? null,
});
