import {
  type Audience,
  audiences,
  briefFormats,
  type ReportFormat,
  type ReportKind,
  reportFormats,
} from '../../../../shared/rules/audience/audience.ts';
import { withheldFrom } from '../../../../shared/rules/audience/withheld.ts';
import type { Language } from '../../../text/languages.ts';

export interface Chosen {
  readonly report: ReportKind;
  readonly audience: Audience;
  readonly language: Language;
  readonly format: ReportFormat;
}

/** Audiences that get a report at all. */
export function audiencesOf(report: ReportKind): readonly Audience[] {
  return audiences.filter((audience) => withheldFrom({ audience, report, isOfOne: false }) !== null);
}

/** What the file of a report can be. */
export function formatsOf(report: ReportKind): readonly ReportFormat[] {
  return report === 'country-brief' ? briefFormats : reportFormats;
}

/** A choice with another report, audience or format, kept possible: what the report isn't written for or as gives way. */
export function choose(before: Chosen, change: Partial<Chosen>): Chosen {
  const next = { ...before, ...change };
  const [audience = 'internal'] = audiencesOf(next.report);
  const [format = 'word'] = formatsOf(next.report);
  return {
    ...next,
    audience: audiencesOf(next.report).includes(next.audience) ? next.audience : audience,
    format: formatsOf(next.report).includes(next.format) ? next.format : format,
  };
}

/** The value of a field that offers these alone. */
export const oneOf = <Value extends string>(values: readonly Value[], value: string): Value =>
  values.find((each) => each === value) ?? (values[0] as Value);
