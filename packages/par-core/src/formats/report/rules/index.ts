import type { ReportRule } from '../context';
import { completionInPeriod, evidenceInPeriod, remedyAfterReport } from './dates';
import { periodIsAsked, reportAfterPeriodBegins, reportInTime } from './deadline';
import { knownDocumentDates, referencesInForm, symbolIsOwn } from './documents';
import { indicatorOfAgency, ratesAreSound } from './indicators';
import { doneWithoutOpenObligation, obligationOfTask } from './obligations';
import { noSecrecyStamp } from './secrecy';
import { reasonAndRemedy } from './shortcomings';
import { completionNeedsDone, progressFitsStatus, reasonForNotApplicable, resultsAndEvidence } from './status';
import { noTaskLeftOut, taskBindsAgency, taskOnce } from './tasks';

/** Every rule over a whole report. A new rule is a function here and its sentences in `messages/`. */
export const REPORT_RULES: readonly ReportRule[] = [
  taskBindsAgency,
  taskOnce,
  noTaskLeftOut,
  obligationOfTask,
  indicatorOfAgency,
  completionInPeriod,
  evidenceInPeriod,
  remedyAfterReport,
  reportInTime,
  reportAfterPeriodBegins,
  periodIsAsked,
  progressFitsStatus,
  resultsAndEvidence,
  reasonForNotApplicable,
  completionNeedsDone,
  reasonAndRemedy,
  doneWithoutOpenObligation,
  ratesAreSound,
  referencesInForm,
  symbolIsOwn,
  knownDocumentDates,
  noSecrecyStamp,
];
