import type { ElementId, SetId } from '../../content/clause/clause.ts';
import type { Versions } from '../../content/files/versions.ts';
import { type Instruments, usualInstrument } from '../../content/instrument/instruments.ts';
import { textFor } from '../../content/instrument/localize.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import { localizeCheck } from '../../content/practice-checks/localize-check.ts';
import { ownValue } from '../../ground/own-value.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { EffectiveLibrary } from '../../rules/clause/effective-library.ts';
import type { HistorySubject } from '../../rules/history/history-event.ts';
import { overviewWords } from '../overview/overview-subject.ts';
import { instrumentWords, standardTitle } from '../plan/standard-titles.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import { historyText } from './text/history-text.ts';

/** Where the names of what a history is about are looked up, as they are today. */
export interface HistorySources {
  readonly language: ReportLanguage;
  /** The partner as it is; an empty file for the office's own history. */
  readonly file: PartnerFile;
  readonly instruments: Instruments;
  readonly checks: Versions<CheckLibrary>;
  readonly library: Pick<EffectiveLibrary, 'versions' | 'words' | 'inUse' | 'version'>;
  /** Name of another partner of the register; null where it is not there. */
  readonly partnerName: (id: string) => string | null;
  /** Reference of a record itself, whatever it was joined into; null where it is not here. */
  readonly recordReference: (id: string) => string | null;
  /** Name of a person of the office's list; null where the list doesn't have it. */
  readonly personName: (id: string) => string | null;
  /** Short code of a device; null where the workspace doesn't know it. */
  readonly deviceCode: (device: string) => string | null;
}

/** The thing that an event is about, with what people call it. */
export interface NamedSubject {
  readonly kind: HistorySubject['kind'];
  readonly id: string;
  /** What leads to it: reference, or id of a clause. Null where nothing of that name is here. */
  readonly reference: string | null;
  /** Its title, or the reference again. */
  readonly title: string;
}

/** Names by id, in the language of the reader; what is not here is said to be so, and never shown as its id. */
export function historyNames(sources: HistorySources) {
  const { language, file, instruments, checks, library } = sources;
  const words = historyText[language];
  const titles = overviewWords({ language, library });
  const unlessId = (title: string, id: string) => (title === id ? words.unknownThing : title);
  const clauseTitle = (clause: string, version: string) =>
    unlessId(titles.clauseTitle(clause, version), clause);
  const wordsOf = instrumentWords(file, instruments, language);
  const text = (key: string) => {
    const value = currentValue(file.registers, key);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const assessmentReference = (id: string) =>
    ownValue(file.assessments, id)?.started.fact.reference ?? words.unknownThing;

  function subject({ kind, id }: HistorySubject): NamedSubject {
    const named = (reference: string | null, title: string | null): NamedSubject => ({
      kind,
      id,
      reference,
      title: title ?? reference ?? words.unknownThing,
    });
    switch (kind) {
      case 'assessment':
        return named(ownValue(file.assessments, id)?.started.fact.reference ?? null, null);
      case 'evidence':
        return named(
          ownValue(file.evidence, id)?.fact.reference ?? null,
          text(registerKeys.evidenceField(id, 'title')),
        );
      case 'action':
        return named(
          ownValue(file.actions, id)?.added.fact.reference ?? null,
          text(registerKeys.actionField(id, 'title')),
        );
      case 'activity':
        return named(ownValue(file.activities, id)?.fact.reference ?? null, null);
      case 'agreement':
        return named(text(registerKeys.agreementField(id, 'reference')), null);
      case 'clause':
        return named(id, clauseTitle(id, ''));
    }
  }

  return {
    assessmentReference,
    subject,
    title: (kind: HistorySubject['kind'], id: string) => subject({ kind, id }).title,
    subAgreement: (agreement: string, id: string) =>
      text(registerKeys.subAgreementField(agreement, id, 'name')) ?? words.unknownThing,
    /** "CS3 Recruitment", by the instrument of its assessment. */
    standard: (assessment: string, standard: string) => standardTitle(wordsOf, assessment, standard),
    answer: (assessment: string, answer: string) =>
      wordsOf(assessment)?.answers[answer]?.text ?? words.unnamedAnswer,
    rating: (assessment: string, rating: string) => wordsOf(assessment)?.ratings[rating]?.label.text || null,
    instrument: (id: string, version: string) => {
      const found = instruments.at(id, version) ?? instruments.newestOf(id);
      return found ? `${textFor(found, language).shortTitle.text} ${version}` : `${words.unknownThing}`;
    },
    documentType: (id: string) =>
      instruments.all
        .map((instrument) => textFor(instrument, language).evidence[id]?.text)
        .find((found) => found !== undefined) ?? null,
    rhythm: (id: string) =>
      instruments.all
        .map((instrument) => textFor(instrument, language).rhythms[id]?.title.text)
        .find((found) => found !== undefined) ?? words.unknownThing,
    check: (id: string, version: string) =>
      localizeCheck(checks.at(version) ?? checks.newest, id, language)?.title ??
      localizeCheck(checks.newest, id, language)?.title ??
      words.unknownThing,
    /** A standard whose assessment is not named, such as in a finding of a visit. */
    looseStandard: (standard: string) => {
      const titles = textFor(usualInstrument(instruments), language).standards;
      return `${standard} ${titles[standard]?.title.text ?? ''}`.trim();
    },
    clauseTitle,
    elementTitle: (element: ElementId) => unlessId(titles.elementTitle(element), element),
    setTitle: (set: SetId) => unlessId(titles.setTitle(set), set),
    /** What the office calls a blank of annexes; null for one that is not in the library. */
    placeholder: (id: string) =>
      library.words[language]?.placeholders[id]?.label ?? library.words.en?.placeholders[id]?.label ?? null,
    /** What a basis is called, such as that of an emergency. */
    basis: (id: string) => {
      const kind = file.bases.find(({ recorded }) => recorded.fact.id === id)?.recorded.fact.kind;
      return kind ? reportText(language).basis[kind] : words.unknownThing;
    },
    /** Of any agreement of the partner: a contract may hold the annex of another one. */
    annex: (id: string) =>
      Object.values(file.agreements)
        .flatMap(({ annexes }) => annexes)
        .find(({ fact }) => fact.id === id)?.fact.reference ?? words.unknownThing,
    /** File name of a signed contract that was kept with an agreement. */
    keptContract: (agreement: string, contract: string) =>
      ownValue(file.agreements, agreement)?.contracts.find(({ fact }) => fact.id === contract)?.fact.file
        .name ?? words.unknownThing,
    /** The UN entity whose result was relied on. */
    reliedEntity: (id: string) => ownValue(file.reliances, id)?.fact.entity ?? words.unknownThing,
    /** A fact of due diligence of this record; null for one of the headquarters, which is not in this file. */
    diligenceFact: (id: string) => ownValue(file.diligence, id)?.fact ?? null,
    record: (id: string) => sources.recordReference(id) ?? words.unknownThing,
    partner: (id: string) => sources.partnerName(id) ?? words.unknownThing,
    person: (id: string) => sources.personName(id) ?? words.unknownThing,
    device: (id: string) => sources.deviceCode(id) ?? words.unknownDevice,
  };
}
export type HistoryNames = ReturnType<typeof historyNames>;
