import type { TypedAgreement } from './typed-agreement.ts';

/** What inputs of an agreement are given: what is typed, and how to change it. */
export interface AgreementInputsProps {
  readonly value: TypedAgreement;
  readonly onChange: (change: Partial<TypedAgreement>) => void;
  readonly errorOf: (field: string) => string | null;
}
