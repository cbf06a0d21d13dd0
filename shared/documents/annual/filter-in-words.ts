import { countryName } from '../../ground/countries/countries.ts';
import type { PortfolioFilter } from '../../rules/figures/portfolio-filter.ts';
import { officeNotKnown } from '../../rules/standing/registered-by.ts';
import { audienceText, type Sharing } from '../audience/audience-text.ts';
import { figuresText } from '../figures/figure-words.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import { annualText } from './annual-text.ts';

/** Which partners a report is about, each condition with its value. */
export function filterInWords(
  filter: PortfolioFilter,
  language: ReportLanguage,
  { withheld }: Sharing,
): string[] {
  const words = annualText(language).filter;
  const { kinds } = figuresText(language);
  const { colon } = reportText(language);
  const { notTold } = audienceText(language);
  const isWithheld = withheld.includes('entities');
  const entity = isWithheld ? notTold : filter.entity;
  const named = filter.office === officeNotKnown ? words.officeNotKnown : filter.office;
  const office = isWithheld ? notTold : named;
  return [
    words.scope[filter.scope],
    ...(filter.country ? [`${words.country}${colon}${countryName(filter.country, language)}`] : []),
    ...(filter.kind ? [`${words.kind}${colon}${kinds[filter.kind]}`] : []),
    ...(filter.entity ? [`${words.entity}${colon}${entity}`] : []),
    ...(filter.office ? [`${words.office}${colon}${office}`] : []),
    ...(filter.agreement ? [words.agreement[filter.agreement]] : []),
  ];
}
