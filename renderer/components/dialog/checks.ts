import { isSentence, saysSomething } from '../../../shared/ground/words/reason.ts';
import type { FieldError } from '../form/ErrorSummary.tsx';
import type { TypedPerson } from './PersonFields.tsx';

/** A text that must be there. */
export function needText(field: string, text: string, message: string): FieldError[] {
  return text.trim() === '' ? [{ field, message }] : [];
}

/** A reason with a word in it; `sentence` where much hangs on it. */
export function needReason(field: string, text: string, message: string, sentence?: string): FieldError[] {
  if (!saysSomething(text)) return [{ field, message }];
  return sentence !== undefined && !isSentence(text) ? [{ field, message: sentence }] : [];
}

/** Name and functional title must both be there. */
export function needPerson(
  id: string,
  person: TypedPerson,
  messages: { readonly name: string; readonly function: string },
): FieldError[] {
  return [
    ...needText(`${id}-name`, person.name, messages.name),
    ...needText(`${id}-function`, person.function, messages.function),
  ];
}

/** Both parts of a person or none: half a signature is no signature. */
export function wholePerson(id: string, person: TypedPerson, message: string): FieldError[] {
  const [name, title] = [person.name.trim(), person.function.trim()];
  if ((name === '') === (title === '')) return [];
  return [{ field: name === '' ? `${id}-name` : `${id}-function`, message }];
}

/** A date that is there and not in the future. */
export function needPastDate(
  field: string,
  date: string,
  today: string,
  messages: { readonly missing: string; readonly future: string },
): FieldError[] {
  if (date === '') return [{ field, message: messages.missing }];
  return date > today ? [{ field, message: messages.future }] : [];
}
