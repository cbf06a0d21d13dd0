import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { flowDownStates } from '../../../../shared/record/shapes/sub-agreement.ts';
import type { SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';

/** A sub-agreement as it stands in the form; "" where nothing is chosen, which says that it is not known. */
export interface TypedSubAgreement {
  readonly name: string;
  readonly reference: string;
  readonly purpose: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly flowDown: string;
  readonly article: string;
  readonly quote: string;
  readonly assessed: string;
  readonly assessedOn: string;
  readonly result: string;
}

export const newSubAgreement: TypedSubAgreement = {
  name: '',
  reference: '',
  purpose: '',
  startsOn: '',
  endsOn: '',
  flowDown: '',
  article: '',
  quote: '',
  assessed: '',
  assessedOn: '',
  result: '',
};

export function typedSubAgreement(view: SubAgreementView): TypedSubAgreement {
  const { name, reference, purpose, startsOn, endsOn, flowDown, assessed } = view;
  return {
    name,
    reference,
    purpose,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    flowDown: flowDown?.state ?? '',
    article: flowDown?.article ?? '',
    quote: flowDown?.quote ?? '',
    assessed: assessed?.state ?? '',
    assessedOn: assessed?.on ?? '',
    result: assessed?.result ?? '',
  };
}

/** The fields as requests take them, of a form without errors. */
export function givenSubAgreement(typed: TypedSubAgreement) {
  const state = flowDownStates.find((each) => each === typed.flowDown);
  const made = (['yes', 'no'] as const).find((each) => each === typed.assessed);
  const words =
    state === 'absent'
      ? { article: '', quote: '' }
      : { article: typed.article.trim(), quote: typed.quote.trim() };
  return {
    name: typed.name.trim(),
    reference: typed.reference.trim(),
    purpose: typed.purpose.trim(),
    startsOn: typed.startsOn || null,
    endsOn: typed.endsOn || null,
    flowDown: state === undefined ? null : { state, ...words },
    assessed:
      made === undefined
        ? null
        : {
            state: made,
            on: made === 'yes' ? typed.assessedOn || null : null,
            result: made === 'yes' ? typed.result.trim() : '',
          },
  };
}

/** What the form gives otherwise than before. Only that is sent: a value that nobody touched settles no conflict. */
export function changedSubAgreement(
  before: TypedSubAgreement,
  typed: TypedSubAgreement,
): Partial<ReturnType<typeof givenSubAgreement>> {
  const [was, is] = [givenSubAgreement(before), givenSubAgreement(typed)];
  const names = Object.keys(is) as (keyof typeof is)[];
  const changed = names.filter((name) => canonicalJson(is[name]) !== canonicalJson(was[name]));
  return Object.fromEntries(changed.map((name) => [name, is[name]]));
}
