import { agreementTypes } from '../../../../shared/content/clause/clause.ts';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import {
  type AgreementFields,
  type AgreementGate,
  agreementStatuses,
} from '../../../../shared/record/shapes/agreement.ts';
import { readAmount } from '../../../components/form/read-number.ts';

/** The facts of an agreement as they stand in the form; "" where nothing is chosen. */
export interface TypedAgreement {
  readonly partner: string;
  readonly reference: string;
  readonly type: string;
  readonly status: string;
  readonly entities: readonly string[];
  readonly parties: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly amount: string;
  readonly currency: string;
  readonly programme: string;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly prevailing: string;
  /** Why it is active although no valid assessment carries it. */
  readonly despite: string;
}

/** An empty form: nothing is chosen beforehand. `partner`: whose it is, where that is known. */
export function newAgreement(partner: string): TypedAgreement {
  return {
    partner,
    reference: '',
    type: '',
    status: '',
    entities: [],
    parties: [],
    startsOn: '',
    endsOn: '',
    amount: '',
    currency: '',
    programme: '',
    countries: [],
    languages: [],
    prevailing: '',
    despite: '',
  };
}

export function typedFrom(partner: string, fields: AgreementFields): TypedAgreement {
  const { reference, status, entities, parties, programme, countries, languages, value } = fields;
  return {
    partner,
    reference,
    type: fields.type ?? '',
    status,
    entities,
    parties,
    startsOn: fields.startsOn ?? '',
    endsOn: fields.endsOn ?? '',
    amount: value === null ? '' : String(value.amount),
    currency: value?.currency ?? '',
    programme,
    countries,
    languages,
    prevailing: fields.prevailing ?? '',
    despite: '',
  };
}

/** The facts as requests take them, of a form without errors. */
export function fieldsFrom(typed: TypedAgreement): AgreementFields {
  const amount = readAmount(typed.amount);
  return {
    reference: typed.reference.trim(),
    type: agreementTypes.find((each) => each === typed.type) ?? null,
    parties: typed.parties.map((each) => each.trim()).filter(Boolean),
    entities: typed.entities.map((each) => each.trim()).filter(Boolean),
    startsOn: typed.startsOn === '' ? null : typed.startsOn,
    endsOn: typed.endsOn === '' ? null : typed.endsOn,
    value: amount === null ? null : { amount, currency: typed.currency.trim().toUpperCase() },
    programme: typed.programme.trim(),
    countries: [...typed.countries],
    status: agreementStatuses.find((each) => each === typed.status) ?? 'draft',
    languages: [...typed.languages],
    // What is no language of the agreement any more can't decide.
    prevailing: typed.languages.includes(typed.prevailing) ? typed.prevailing : null,
  };
}

/** Facts that the form gives otherwise. Only they are sent: a value that nobody touched settles no conflict. */
export function changedFields(before: AgreementFields, typed: TypedAgreement): Partial<AgreementFields> {
  const after = fieldsFrom(typed);
  const names = Object.keys(after) as (keyof AgreementFields)[];
  const changed = names.filter((name) => canonicalJson(after[name]) !== canonicalJson(before[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

/** The reason as requests take it; absent where nothing was written or nothing asks for it. */
export function despiteFrom({ despite }: TypedAgreement, gate: AgreementGate | null): { despite?: string } {
  const reason = despite.trim();
  return gate === null || reason === '' ? {} : { despite: reason };
}
