import type { CountryLevel } from '../../../../record/shapes/country-level.ts';
import type { DiligenceFact, DiligenceKind, DiligenceValue } from '../../../../record/shapes/diligence.ts';

/** Words of due diligence in documents. */
export interface DiligenceText {
  readonly kind: Readonly<Record<DiligenceKind, string>>;
  readonly value: Readonly<Record<DiligenceValue, string>>;
  readonly list: Readonly<Record<NonNullable<DiligenceFact['list']>, string>>;
  readonly onList: (value: string, list: string) => string;
  readonly since: (date: string) => string;
  readonly source: (source: string) => string;
  readonly number: (number: string) => string;
  readonly recordedBy: string;
  readonly escalated: (date: string, person: string) => string;
  readonly cleared: (date: string, person: string, reason: string) => string;
  readonly confirmed: (date: string, person: string, reason: string) => string;
  readonly overridden: (date: string, person: string, reason: string) => string;
  readonly alone: string;
  readonly withdrawn: (reason: string) => string;
  readonly blocks: string;
  readonly openFlags: (count: number) => string;
  readonly inTheWay: (count: number) => string;
  readonly countryLevel: string;
  readonly ground: Readonly<Record<CountryLevel['ground'], string>>;
}
