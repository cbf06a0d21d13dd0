import type { HistoryChange } from '../../rules/history/history-event.ts';
import type { RegisterKey } from '../../rules/history/register-key.ts';
import { answerParts } from './answer-parts.ts';
import type { ChangedPart } from './changed-part.ts';
import type { Teller } from './teller.ts';
import { valueInWords } from './value-words.ts';

/** Longer values, and those of several lines, stand on lines of their own. */
const longest = 120;

/** A change as sentences: the first says what changed, from what to what; long values follow on lines of their own. */
export function changeInWords(change: HistoryChange, of: Teller): string[] {
  if (change.about.kind === 'answer')
    return answerParts(change.about, change, of).flatMap((part) => said(part, of));
  const { about } = change;
  return said(
    {
      label: labelOf(about, of),
      from: valueInWords(about, change.from, of),
      to: valueInWords(about, change.to, of),
      isOwn: isOwnText(about),
    },
    of,
  );
}

function said({ label, from, to, isOwn }: ChangedPart, { words, quoted, held }: Teller): string[] {
  if (from === to) return [];
  const isLong = [from, to].some(
    (value) => value !== null && (value.length > longest || value.includes('\n')),
  );
  if (from === null) {
    if (to === null) return [];
    return [isLong ? words.line(label, held(to)) : words.set(label, isOwn ? quoted(to) : held(to))];
  }
  if (!isLong)
    return [
      to === null ? words.removed(label, quoted(from)) : words.changed(label, quoted(from), quoted(to)),
    ];
  const before = words.line(words.before, held(from));
  return to === null
    ? [words.removedLong(label), before]
    : [words.changedLong(label), before, words.line(words.after, held(to))];
}

/** What a register is called. */
export function labelOf(about: RegisterKey, { words, names }: Teller): string {
  const { fields } = words;
  switch (about.kind) {
    case 'field':
      return fields.partner[about.field];
    case 'archived':
      return fields.archived;
    case 'joined':
      return fields.joined(names.record(about.record));
    case 'received':
      return fields.received;
    case 'told-apart':
      return fields.toldApart;
    case 'partner-assigned':
    case 'assessment-assigned':
      return fields.assigned;
    case 'person-field':
      return fields.person[about.field];
    case 'person-left':
      return fields.personLeft;
    case 'answer':
      return fields.answer[about.side](names.standard(about.assessment, about.standard));
    case 'difference':
      return fields.difference(names.standard(about.assessment, about.standard));
    case 'status':
      return fields.status;
    case 'detail':
      return fields.detail[about.detail];
    case 'evidence-field':
      return fields.evidence[about.field];
    case 'evidence-review':
      return fields.review;
    case 'evidence-withdrawn':
    case 'activity-withdrawn':
    case 'agreement-withdrawn':
    case 'contract-withdrawn':
      return fields.withdrawn;
    case 'action-field':
      return fields.action[about.field];
    case 'action-standing':
      return fields.standing;
    case 'rhythm':
      return fields.rhythm;
    case 'agreement-field':
      return fields.agreement[about.field];
    case 'agreement-element':
      return names.elementTitle(about.element);
    case 'sub-agreement':
      return about.field === 'withdrawn' ? fields.withdrawn : fields.subAgreement[about.field];
    case 'reliance':
    case 'reliance-ended':
      return fields.reliance;
    case 'diligence':
      return fields.diligence;
    case 'other':
      return words.unknownField;
  }
}

const worded: Readonly<Record<string, readonly string[]>> = {
  field: ['type', 'country', 'languages', 'directContact', 'vendorNumbers', 'contacts'],
  'evidence-field': ['documentType', 'issuedOn', 'expiresOn', 'language', 'links'],
  'action-field': ['assessment', 'standard', 'dueOn', 'priority', 'budget', 'supportedBy'],
  'agreement-field': [
    'type',
    'status',
    'startsOn',
    'endsOn',
    'value',
    'countries',
    'languages',
    'prevailing',
    'parties',
    'entities',
  ],
  'person-field': ['language', 'roles'],
  'sub-agreement': ['startsOn', 'endsOn', 'flowDown', 'assessed'],
};

/** Whether a value is a text that a person wrote, and not one of our words for it. */
function isOwnText(about: RegisterKey): boolean {
  if (about.kind.endsWith('withdrawn') || about.kind === 'archived') return true;
  const ours = worded[about.kind];
  return ours !== undefined && 'field' in about && !ours.includes(about.field);
}
