import { unlessQuiet } from '../../memory';
import type { Citation } from '../citations';
import type { CitationRule, ReportContext, ReportRule } from '../context';
import { appraisalAfterClaim } from './appraisal-after-claim';
import { completionInPeriod } from './completion-in-period';
import { completionNeedsDone } from './completion-needs-done';
import { componentNotApplicable } from './component-not-applicable';
import { componentOfSet } from './component-of-set';
import { componentValueFits } from './component-value-fits';
import { criteriaSetIsKnown } from './criteria-set-is-known';
import { deliverablesAmongEvidence } from './deliverables-among-evidence';
import { doneWithoutOpenObligation } from './done-without-open-obligation';
import { evidenceInPeriod } from './evidence-in-period';
import { evidenceOfComponent } from './evidence-of-component';
import { evidenceOnce } from './evidence-once';
import { indicatorOfAgency } from './indicator-of-agency';
import { indicatorThatApplies } from './indicator-that-applies';
import { issuerFitsSymbol } from './issuer-fits-symbol';
import { knownDatesInTexts, knownDocumentDates } from './known-document-dates';
import { leadingZero } from './leading-zero';
import { noComponentLeftOut } from './no-component-left-out';
import { noSecrecyStamp } from './no-secrecy-stamp';
import { noTaskLeftOut } from './no-task-left-out';
import { numberWithSymbol } from './number-with-symbol';
import { obligationOfTask } from './obligation-of-task';
import { oneDatePerDocument } from './one-date-per-document';
import { periodIsAsked } from './period-is-asked';
import { pointsOfComponent } from './points-of-component';
import { progressFitsStatus } from './progress-fits-status';
import { rateOfComponent } from './rate-of-component';
import { ratesAreSound } from './rates-are-sound';
import { reasonAndRemedy } from './reason-and-remedy';
import { reasonForNotApplicable } from './reason-for-not-applicable';
import { referencesInForm } from './references-in-form';
import { remedyAfterReport } from './remedy-after-report';
import { reportAfterPeriodBegins } from './report-after-period-begins';
import { reportInTime } from './report-in-time';
import { resultsAndEvidence } from './results-and-evidence';
import { sameDenominator } from './same-denominator';
import { symbolIsOwn } from './symbol-is-own';
import { leadsItsOwnTask, taskBindsAgency } from './task-binds-agency';
import { taskInTime } from './task-in-time';
import { taskOnce } from './task-once';
import { typeFitsTitle } from './type-fits-title';
import { valueAgainstReport } from './value-against-report';

/** Every rule over single documents that are cited as evidence. */
const CITATION_RULES: readonly CitationRule[] = [
  referencesInForm,
  leadingZero,
  typeFitsTitle,
  issuerFitsSymbol,
  knownDocumentDates,
];

function eachCitation(c: ReportContext): void {
  const rules = CITATION_RULES.map((rule) => rule(c));
  const frame = [c.directive, c.on, c.language];
  const unlessSound = unlessQuiet(c, 'citation rules', frame);
  const unlessAllSound = unlessQuiet(c, 'citation rules of a list', frame);
  const look = (citation: Citation): void =>
    unlessSound(citation.evidence, () => {
      for (const rule of rules) rule(citation);
    });
  for (const { citations } of c.citations) unlessAllSound(citations, () => citations.forEach(look));
}

/** Every rule over a whole report. A new rule is a function here and its sentences in `messages/`. */
export const REPORT_RULES: readonly ReportRule[] = [
  taskBindsAgency,
  leadsItsOwnTask,
  taskOnce,
  noTaskLeftOut,
  obligationOfTask,
  indicatorOfAgency,
  indicatorThatApplies,
  completionInPeriod,
  taskInTime,
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
  deliverablesAmongEvidence,
  evidenceOnce,
  oneDatePerDocument,
  ratesAreSound,
  sameDenominator,
  eachCitation,
  knownDatesInTexts,
  symbolIsOwn,
  numberWithSymbol,
  noSecrecyStamp,
  criteriaSetIsKnown,
  componentOfSet,
  rateOfComponent,
  noComponentLeftOut,
  componentValueFits,
  pointsOfComponent,
  evidenceOfComponent,
  valueAgainstReport,
  appraisalAfterClaim,
  componentNotApplicable,
];
