import type { ReportRule } from '../context';
import { completionInPeriod } from './completion-in-period';
import { completionNeedsDone } from './completion-needs-done';
import { doneWithoutOpenObligation } from './done-without-open-obligation';
import { evidenceInPeriod } from './evidence-in-period';
import { indicatorOfAgency } from './indicator-of-agency';
import { knownDocumentDates } from './known-document-dates';
import { noSecrecyStamp } from './no-secrecy-stamp';
import { noTaskLeftOut } from './no-task-left-out';
import { obligationOfTask } from './obligation-of-task';
import { periodIsAsked } from './period-is-asked';
import { progressFitsStatus } from './progress-fits-status';
import { ratesAreSound } from './rates-are-sound';
import { reasonAndRemedy } from './reason-and-remedy';
import { reasonForNotApplicable } from './reason-for-not-applicable';
import { referencesInForm } from './references-in-form';
import { remedyAfterReport } from './remedy-after-report';
import { reportAfterPeriodBegins } from './report-after-period-begins';
import { reportInTime } from './report-in-time';
import { resultsAndEvidence } from './results-and-evidence';
import { symbolIsOwn } from './symbol-is-own';
import { taskBindsAgency } from './task-binds-agency';
import { taskOnce } from './task-once';

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
