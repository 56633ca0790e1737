import { asJson } from '@soctrang/par-core';
import { calendarInterval, formatDate, formatPeriod, parsePeriod } from '@soctrang/par-core/calendar';
import { type Agency, type CalendarDate, type Directive, findAgency, tasksBinding } from '@soctrang/par-core/directive';
import { type Language, newReport, REPORT_FORMAT, reportFileName } from '@soctrang/par-core/report';
import { directiveNamed } from '../around';
import { isRefusal, refusal } from '../refusal';
import type { NewFile, NewFileParams, Refusal } from '../requests';
import { freeName } from './file-name';
import type { NewFileOptions } from './options';

/** A new report with every task of the agency. */
export function newReportFile(
  params: Extract<NewFileParams, { readonly kind: 'report' }>,
  { around, language, taken }: NewFileOptions,
): NewFile | Refusal {
  const { syntax = 'yaml' } = params;
  const directive = directiveNamed(params.directive, around, language);
  if (isRefusal(directive)) return directive;
  const period = parsePeriod(params.period);
  if (period === undefined) return refusal('periodUnreadable', language, { text: params.period });
  const on = calendarInterval(period).to;
  const agency = agencyFor(params.agency, on, directive, language);
  if (isRefusal(agency)) return agency;
  if (tasksBinding(agency.id, { on, directive }).length === 0) {
    return refusal('noTasks', language, {
      directive: directive.title[language],
      agency: agency.name[language],
      period: formatPeriod(period, language),
    });
  }
  const yaml = newReport({ agency: agency.id, period, directive, language });
  const ending = `.par.${syntax}`;
  const usual = reportFileName({ agency: agency.id, period, syntax });
  const name = freeName(usual.slice(0, -ending.length), ending, taken);
  const already = taken.find((one) => one.toLowerCase() === usual.toLowerCase());
  return {
    name,
    ...(already !== undefined && { already }),
    text: syntax === 'json' ? asJson(yaml, REPORT_FORMAT) : yaml,
  };
}

function agencyFor(text: string, on: CalendarDate, directive: Directive, language: Language): Agency | Refusal {
  const finding = findAgency(text, { on, agencies: directive.agencies });
  const names = (agencies: readonly Agency[]): string => agencies.map(({ name }) => name[language]).join(', ');
  switch (finding.kind) {
    case 'found':
      return finding.agency;
    case 'ambiguous':
      return refusal('agencyAmbiguous', language, { text, meant: names(finding.candidates) });
    case 'unknown': {
      const { atAnotherDate, suggestions } = finding;
      if (atAnotherDate !== undefined) {
        const args = { agency: atAnotherDate.name[language], day: formatDate(on, language) };
        return refusal('agencyNotThen', language, args);
      }
      if (suggestions.length === 0) return refusal('agencyUnknown', language, { text });
      return refusal('agencyUnknown.meant', language, { text, meant: names(suggestions) });
    }
    default:
      return finding satisfies never;
  }
}
