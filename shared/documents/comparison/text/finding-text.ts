import { unLanguages } from '../../../ground/un-languages.ts';
import type { Finding } from '../../../record/shapes/contract-account.ts';
import { isInTheWay, maySayOtherwise } from '../look-remarks.ts';
import type { FindingText } from './finding-words.ts';
import { findingsWords } from './words.ts';

/** Languages in which the findings of a check are worded. */
export const findingLanguages = unLanguages;
export type FindingLanguage = (typeof findingLanguages)[number];

const texts: Readonly<Record<FindingLanguage, FindingText>> = findingsWords;

export function findingText(language: FindingLanguage): FindingText {
  return texts[language];
}

export function isFindingLanguage(language: string): language is FindingLanguage {
  return (findingLanguages as readonly string[]).includes(language);
}

/** Where it stands, such as "paragraph 45, after clause 10 Training"; empty where it stands nowhere. */
export function placeInWords(text: FindingText, place: Finding['place']): string {
  if (place === null) return '';
  const { part, number, paragraph, after } = place;
  return [
    ...(part === 'body' ? [] : [text.parts[part](number === null ? '' : String(number))]),
    ...(paragraph === null ? [] : [text.paragraph(paragraph)]),
    ...(after === null ? [] : [text.after(after)]),
  ].join(text.separator);
}

/** What a finding is called. */
export function findingLabel(text: FindingText, finding: Pick<Finding, 'kind' | 'what'>): string {
  const { kind, what } = finding;
  if (kind === 'changed' && what === 'number') return text.labels.number;
  if (!isInTheWay(finding)) return text.labels.inform;
  return maySayOtherwise(finding) ? text.labels.look : text.kinds[kind];
}

/** What there is to say of a finding beside its words and place; empty where those say all. */
export function findingInWords(text: FindingText, { kind, what, count }: Finding): string {
  if (kind === 'changed' && what === 'number') return text.number(count);
  if (kind === 'unaccounted') return count < 0 ? text.tooMany(-count) : text.tooFew(count);
  if (kind === 'unread')
    return [text.unread[what] ?? what, ...(count > 1 ? [text.times(count)] : [])].join(' ');
  if (kind === 'hidden' && what === 'faint') return text.faint;
  if (kind === 'hidden' && what === 'direction') return text.direction;
  if (kind === 'not-ours' && what === 'label') return text.label;
  return text.sentences[kind]?.(what, count) ?? '';
}
