import { personSchema } from '../../record/journal/entry.ts';
import { agreementFieldsSchema, elementCheckSchema } from '../../record/shapes/agreement.ts';
import {
  type Answer,
  answerSchema,
  type Difference,
  differenceSchema,
} from '../../record/shapes/assessment.ts';
import { diligenceFactSchema } from '../../record/shapes/diligence.ts';
import {
  type EvidenceFields,
  evidenceFieldsSchema,
  evidenceReviewSchema,
} from '../../record/shapes/evidence.ts';
import { partnerFieldsSchema } from '../../record/shapes/partner.ts';
import { assignedSchema, type PersonFields, personFieldsSchema } from '../../record/shapes/people.ts';
import { actionFieldsSchema, actionStandingSchema } from '../../record/shapes/plan.ts';
import { relianceEndSchema, reliedResultSchema } from '../../record/shapes/reliance.ts';
import { subAgreementFieldsSchema } from '../../record/shapes/sub-agreement.ts';
import { statusSchema } from '../../rules/assessment/assessment-view.ts';
import type { RegisterKey } from '../../rules/history/register-key.ts';
import { diligenceInWords } from './diligence-words.ts';
import type { Teller } from './teller.ts';

type Read<Value> = { safeParse(given: unknown): { success: true; data: Value } | { success: false } };

/**
 * A value of a register in words; null for nothing. What is not as its register says, such as a value that a newer
 * program chose, is said to be so and never shown raw.
 */
export function valueInWords(about: RegisterKey, given: unknown, of: Teller): string | null {
  if (given === null || given === undefined) return null;
  const read = <Value>(schema: Read<Value>, word: (value: Value) => string | null) => {
    const parsed = schema.safeParse(given);
    return parsed.success ? word(parsed.data) : of.words.unreadableValue;
  };
  const { text, plan, overview, words } = of;
  switch (about.kind) {
    case 'field':
      return partnerValue(about.field, given, of);
    case 'archived':
    case 'evidence-withdrawn':
    case 'activity-withdrawn':
    case 'agreement-withdrawn':
    case 'contract-withdrawn':
      return typeof given === 'string' ? given : words.unreadableValue;
    case 'joined':
      return typeof given === 'string' ? of.names.record(given) : words.unreadableValue;
    case 'received':
      return typeof given === 'string' ? of.held(given) : words.unreadableValue;
    case 'told-apart':
      return of.names.record(about.record);
    case 'partner-assigned':
    case 'assessment-assigned':
      return read(assignedSchema, ({ name }) => of.held(name));
    case 'person-left':
      return typeof given === 'string' ? of.date(given) : words.unreadableValue;
    case 'person-field':
      return personValue(about.field, given, of);
    case 'answer':
      return read(answerSchema, (answer) => answerInWords(about.assessment, answer, of));
    case 'difference':
      return read(differenceSchema, (difference) => differenceInWords(difference, of));
    case 'status':
      return read(statusSchema, (status) => text.status[status]);
    case 'detail':
      if (about.detail === 'entities') return listed(given, of, of.held);
      if (about.detail === 'completedByEmail')
        return typeof given === 'string' ? given : words.unreadableValue;
      return read(personSchema, of.person);
    case 'evidence-field':
      return evidenceValue(about.field, given, of);
    case 'evidence-review':
      return read(evidenceReviewSchema, ({ status, reason }) =>
        [text.evidence.states[status], reason].filter(Boolean).join(text.colon),
      );
    case 'action-field':
      return actionValue(about.field, given, of);
    case 'action-standing':
      return read(actionStandingSchema, ({ status }) => plan.statuses[status]);
    case 'rhythm': {
      const { rhythm } = given as { readonly rhythm?: unknown };
      return typeof rhythm === 'string' ? of.names.rhythm(rhythm) : words.unreadableValue;
    }
    case 'agreement-field':
      return agreementValue(about.field, given, of);
    case 'agreement-element':
      return read(elementCheckSchema, ({ state }) => overview.state[state]);
    case 'sub-agreement':
      return about.field === 'withdrawn'
        ? typeof given === 'string'
          ? given
          : words.unreadableValue
        : subAgreementValue(about.field, given, of);
    // Told by sentences of their own, and never changed by a register alone.
    case 'reliance':
      return read(reliedResultSchema, ({ entity, on }) =>
        of.text.assessment.history.reliance(entity, of.date(on)),
      );
    case 'reliance-ended':
      return read(relianceEndSchema, ({ on }) => of.date(on));
    case 'diligence':
      return read(diligenceFactSchema, (fact) => diligenceInWords(fact, of));
    case 'other':
      return words.unreadableValue;
  }
}

function personValue(field: keyof PersonFields, given: unknown, of: Teller): string | null {
  const parsed = personFieldsSchema.partial().safeParse({ [field]: given });
  if (!parsed.success) return of.words.unreadableValue;
  const fields = parsed.data;
  switch (field) {
    case 'language':
      return fields.language ? of.languageName(fields.language) : null;
    case 'roles':
      return of.list((fields.roles ?? []).map((role) => of.words.roles[role])) || null;
    default:
      return fields[field] ?? null;
  }
}

/** The answer with its reason and comment, each on a line. */
export function answerInWords(assessment: string, answer: Answer, of: Teller): string | null {
  const word = answer.answer === null ? null : of.names.answer(assessment, answer.answer);
  return [word, answer.reason, answer.comment].filter(Boolean).join('\n') || null;
}

export function differenceInWords({ code, text }: Difference, of: Teller): string {
  const word = of.text.evidence.differences[code];
  return text === null || text === '' ? word : `${word}${of.text.colon}${text}`;
}

function listed(given: unknown, of: Teller, word: (each: string) => string): string | null {
  if (!Array.isArray(given)) return of.words.unreadableValue;
  return of.list(given.map((each) => word(String(each)))) || null;
}

function partnerValue(
  field: Extract<RegisterKey, { kind: 'field' }>['field'],
  given: unknown,
  of: Teller,
): string | null {
  const { text, words } = of;
  const parsed = partnerFieldsSchema.partial().safeParse({ [field]: given });
  if (!parsed.success) return words.unreadableValue;
  const fields = parsed.data;
  switch (field) {
    case 'type':
      return fields.type ? text.partnerType[fields.type] : null;
    case 'country':
      return fields.country ? of.country(fields.country) : null;
    case 'languages':
      return listed(fields.languages, of, of.languageName);
    case 'aliases':
      return listed(fields.aliases, of, of.held);
    case 'headquartersId':
      return fields.headquartersId ? of.names.partner(fields.headquartersId) : null;
    case 'vendorNumbers':
      return of.list((fields.vendorNumbers ?? []).map(({ agency, number }) => `${agency} ${number}`.trim()));
    case 'contacts':
      return (fields.contacts ?? [])
        .map((contact) =>
          [contact.name, contact.title, contact.email, contact.phone].filter(Boolean).join(' · '),
        )
        .join('\n');
    case 'scope':
      return fields.scope
        ? `${fields.scope.inScope ? words.fields.inScope : words.fields.outOfScope}${text.colon}${fields.scope.reason}`
        : null;
    case 'directContact':
      return fields.directContact ? text.yes : text.no;
    default:
      return fields[field] ?? null;
  }
}

function evidenceValue(
  field: Extract<RegisterKey, { kind: 'evidence-field' }>['field'],
  given: unknown,
  of: Teller,
): string | null {
  const parsed = evidenceFieldsSchema.partial().safeParse({ [field]: given });
  if (!parsed.success) return of.words.unreadableValue;
  const fields = parsed.data;
  switch (field) {
    case 'documentType':
      return fields.documentType
        ? (of.names.documentType(fields.documentType) ?? of.words.unreadableValue)
        : null;
    case 'issuedOn':
    case 'expiresOn':
      return fields[field] ? of.date(fields[field]) : null;
    case 'language':
      return fields.language ? of.languageName(fields.language) : null;
    case 'links':
      return of.list(linkedStandards(fields.links ?? [], of)) || null;
    default:
      return fields[field] ?? null;
  }
}

/** "KE/2026PSEA1: CS1, CS4", each assessment once. */
function linkedStandards(links: EvidenceFields['links'], of: Teller): string[] {
  const byAssessment = Map.groupBy(links, ({ assessment }) => assessment);
  return [...byAssessment].map(
    ([assessment, own]) =>
      `${of.names.assessmentReference(assessment)}${of.text.colon}${own.map(({ standard }) => standard).join(', ')}`,
  );
}

function actionValue(
  field: Extract<RegisterKey, { kind: 'action-field' }>['field'],
  given: unknown,
  of: Teller,
): string | null {
  const parsed = actionFieldsSchema.partial().safeParse({ [field]: given });
  if (!parsed.success) return of.words.unreadableValue;
  const fields = parsed.data;
  switch (field) {
    case 'assessment':
      return fields.assessment ? of.names.assessmentReference(fields.assessment) : null;
    case 'supportedBy':
      return listed(fields.supportedBy, of, of.held);
    case 'dueOn':
      return fields.dueOn ? of.date(fields.dueOn) : null;
    case 'priority':
      return fields.priority ? of.plan.priorities[fields.priority] : null;
    case 'budget':
      return fields.budget ? of.money(fields.budget) : null;
    default:
      return fields[field] ?? null;
  }
}

function agreementValue(
  field: Extract<RegisterKey, { kind: 'agreement-field' }>['field'],
  given: unknown,
  of: Teller,
): string | null {
  const parsed = agreementFieldsSchema.partial().safeParse({ [field]: given });
  if (!parsed.success) return of.words.unreadableValue;
  const fields = parsed.data;
  switch (field) {
    case 'type':
      return fields.type ? of.words.agreementTypes[fields.type] : null;
    case 'status':
      return fields.status ? of.overview.status[fields.status] : null;
    case 'startsOn':
    case 'endsOn':
      return fields[field] ? of.date(fields[field]) : null;
    case 'value':
      return fields.value ? of.money(fields.value) : null;
    case 'countries':
      return listed(fields.countries, of, of.country);
    case 'languages':
      return listed(fields.languages, of, of.languageName);
    case 'prevailing':
      return fields.prevailing ? of.languageName(fields.prevailing) : null;
    case 'parties':
    case 'entities':
      return listed(fields[field], of, of.held);
    default:
      return fields[field] ?? null;
  }
}

function subAgreementValue(
  field: Exclude<Extract<RegisterKey, { kind: 'sub-agreement' }>['field'], 'withdrawn'>,
  given: unknown,
  of: Teller,
): string | null {
  const { words } = of;
  const parsed = subAgreementFieldsSchema.partial().safeParse({ [field]: given });
  if (!parsed.success) return words.unreadableValue;
  const fields = parsed.data;
  switch (field) {
    case 'startsOn':
    case 'endsOn':
      return fields[field] ? of.date(fields[field]) : null;
    case 'flowDown': {
      const { flowDown } = fields;
      return flowDown
        ? [words.flowDown[flowDown.state], flowDown.article, flowDown.quote].filter(Boolean).join('\n')
        : null;
    }
    case 'assessed': {
      const { assessed } = fields;
      const parts = assessed && [
        words.assessed[assessed.state],
        assessed.on ? of.date(assessed.on) : '',
        assessed.result,
      ];
      return parts ? parts.filter(Boolean).join('\n') : null;
    }
    default:
      return fields[field] ?? null;
  }
}
