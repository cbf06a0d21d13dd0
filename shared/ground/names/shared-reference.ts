/**
 * Thrown where a reference that more than one record bears would have to name one of them. Whoever handles requests
 * answers it as the refusal `REFERENCE_SHARED`: so no way to look something up can choose for the person who asks.
 */
export class SharedReference extends Error {
  override readonly name = 'SharedReference';
  readonly reference: string;
  /** Of each what tells it apart, beginning with a name that means it alone. */
  readonly choices: readonly (readonly string[])[];

  constructor(reference: string, choices: readonly (readonly string[])[]) {
    super('A reference names more than one record.');
    this.reference = reference;
    this.choices = choices;
  }
}
