import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import type { AgreementView } from '../../rules/agreement/agreement-view.ts';
import type { PersonView } from '../../rules/people/person-view.ts';
import type { PartnerRow, PartnerView } from '../../rules/register/partner-view.ts';
import type { Contract } from '../contract.ts';
import type { WorkspaceStatus } from '../workspace.ts';

type Inputs = InferContractRouterInputs<Contract>;
type Answers = InferContractRouterOutputs<Contract>;

/** A request by feature and verb, such as "partner.archive". */
export type RequestName = {
  [Feature in keyof Contract & string]: `${Feature}.${keyof Contract[Feature] & string}`;
}[keyof Contract & string];

type Of<All, Name extends RequestName> = Name extends `${infer Feature}.${infer Verb}`
  ? Feature extends keyof All
    ? Verb extends keyof All[Feature]
      ? All[Feature][Verb]
      : never
    : never
  : never;

/** What a request takes. */
export type InputOf<Name extends RequestName> = Of<Inputs, Name>;
/** What it answers where it is not refused. */
export type AnswerOf<Name extends RequestName> =
  Of<Answers, Name> extends infer Answer
    ? Answer extends { readonly ok: true; readonly value: infer Value }
      ? Value
      : never
    : never;

/** A request that takes another one back, ready to be made. */
export type UndoCall = {
  [Name in RequestName]: { readonly request: Name; readonly input: InputOf<Name> };
}[RequestName];

/** What stood before the change, as far as it was read; null where it was not. */
export interface Before {
  row(partner: string): PartnerRow | null;
  partner(partner: string): PartnerView | null;
  agreement(agreement: string): AgreementView | null;
  person(person: string): PersonView | null;
  status(): WorkspaceStatus | null;
}

export interface Change<Name extends RequestName> {
  readonly input: InputOf<Name>;
  readonly answer: AnswerOf<Name>;
  readonly before: Before;
  /** Why it is taken back, in the language of whoever does; the history keeps it. */
  readonly why: string;
}

/**
 * What takes a change back: each call is an entry of its own, told in the history like any other. Null where what stood
 * before is not known, or nothing is left to take back.
 */
export type UndoRule<Name extends RequestName> = (change: Change<Name>) => readonly UndoCall[] | null;
