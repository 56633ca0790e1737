import { chartsOf } from '../page/charts';
import { summaryPage } from '../page/page';
import type { OutputInput } from './outputs';

/** The summary as one page that needs nothing else: no network, no file beside it. */
export function summaryHtml({ picture, language }: OutputInput): Promise<string> {
  return summaryPage(picture, { language, charts: chartsOf(picture, language) });
}
