/** Register keys of the office's settings, and of its people. */
export const settingKeys = {
  officer: (device: string) => `officer/${device}`,
  /** Where what a device recorded ends, with the reason; null once it is readmitted. */
  retired: (device: string) => `device/${device}/retired`,
  /** Column matching that an import confirmed: normalised header → field. */
  columns: 'columns',
  /** Largest document of evidence, in MiB. */
  documentLimitMiB: 'documentLimitMiB',
  /** Id of the person of the office's list who works at a device; null for nobody of the list. */
  person: (device: string) => `person-at/${device}`,
  /** Whether somebody other than the reviewer has to sign and approve. */
  someoneElseApproves: 'someoneElseApproves',
  /** The office's own value for a blank of annexes. */
  annexValue: (placeholder: string) => `annex/${placeholder}`,
} as const;

const definition = 'report-definition/';

/** Reports that the office saved under a name. */
export const definitionKeys = {
  saved: (id: string) => `${definition}${id}`,
  /** Day on which it was put away; null where it stands. */
  retired: (id: string) => `retired-${definition}${id}`,
  /** The id of one that was ever saved; null for another key. */
  idOf: (key: string) => (key.startsWith(definition) ? key.slice(definition.length) : null),
} as const;

const signOff = 'sign-off/';

/** Letters whose figures were signed off. */
export const signOffKeys = {
  signed: (id: string) => `${signOff}${id}`,
  /** Why, when and by whom it was taken back; nothing where it stands. */
  withdrawn: (id: string) => `withdrawn-${signOff}${id}`,
  /** The id of one that was ever signed; null for another key. */
  idOf: (key: string) => (key.startsWith(signOff) ? key.slice(signOff.length) : null),
} as const;

/** What the office's list says of a person, by id and field, and whether the person left. */
export const personKeys = {
  field: (id: string, field: string) => `person/${id}/${field}`,
  left: (id: string) => `person/${id}/left`,
} as const;
