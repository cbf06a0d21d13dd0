import type { AnnexWord } from '../../content/clause/annex-words.ts';
import { factsOf, notesOf, prevailingOf, subtitleOf } from './annex-front.ts';
import type { AnnexClauseModel, AnnexModel, PerLanguage } from './annex-model.ts';
import type { AnnexPlan } from './annex-plan.ts';
import { annexWord, directionOf } from './annex-sources.ts';
import { channelsOf, scheduleOf, signaturesOf } from './annex-tables.ts';
import { draftProperties } from './draft-choices.ts';
import { clauseBookmark, fillClause } from './fill-clause.ts';
import { printedText } from './printed-text.ts';
import { provenanceOf } from './provenance.ts';

export interface AnnexProduction {
  readonly final: boolean;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
  readonly author: string;
  readonly programVersion: string;
  readonly sha256: (text: string) => string;
}

/** The whole annex as a plain model of its document, with the hash of the text that it prints. */
export function buildAnnexModel(plan: AnnexPlan, production: AnnexProduction): AnnexModel {
  const { sources, options } = plan;
  const { fields } = sources.agreement;
  const say = (word: AnnexWord, values: Readonly<Record<string, string>> = {}): PerLanguage =>
    options.languages.map((language) => annexWord(sources.library, language, word, values));
  const [first = 'en'] = options.languages;
  const isWhole = options.form === 'annex';
  const subtitle = subtitleOf(plan);
  const clauses = plan.clauses.map(
    (planned): AnnexClauseModel => ({
      clause: planned.source.definition.id,
      version: planned.source.definition.version,
      bookmark: clauseBookmark(planned.source.definition.id),
      title: options.languages.map((language) => planned.source.texts[language]?.title ?? ''),
      paragraphs: fillClause(plan, planned),
    }),
  );
  const model: AnnexModel = {
    languages: options.languages.map((code) => ({ code, direction: directionOf(code) })),
    form: options.form,
    title: say('title'),
    subtitle,
    facts: isWhole ? factsOf(plan, say) : [],
    notes: isWhole ? notesOf(plan, say) : [],
    clauses,
    prevailing: prevailingOf(plan),
    channels: isWhole ? channelsOf(plan, say) : null,
    schedule: isWhole ? scheduleOf(plan, say) : null,
    signatures: isWhole ? signaturesOf(plan, say) : null,
    provenance: provenanceOf(plan, production.sha256, say),
    header: { reference: fields.reference, text: say('title') },
    pages: options.languages.map((language) => ({
      before: annexWord(sources.library, language, 'pageBefore'),
      between: annexWord(sources.library, language, 'pageBetween'),
      after: annexWord(sources.library, language, 'pageAfter'),
    })),
    watermark: production.final ? null : annexWord(sources.library, first, 'draft'),
    properties: {
      title: `${annexWord(sources.library, first, 'title')}: ${fields.reference}`,
      subject: subtitle[0] ?? '',
      author: production.author,
      keywords: plan.clauses
        .map(({ source: { definition } }) => `${definition.id}@${definition.version}`)
        .join(', '),
      producedAt: production.producedAt,
      custom: [],
    },
    textHash: '',
  };
  const textHash = production.sha256(printedText(model));
  const printedHash = say('textHash').map((label) => `${label}: ${textHash}`);
  return {
    ...model,
    // The last page is no part of the hashed text, so that it can name the hash.
    provenance: { ...model.provenance, notes: [...model.provenance.notes, printedHash] },
    textHash,
    properties: {
      ...model.properties,
      custom: [
        { name: 'Agreement', value: fields.reference },
        ...(sources.subAgreement ? [{ name: 'Sub-agreement', value: sources.subAgreement.id }] : []),
        { name: 'Clause set', value: plan.options.set },
        { name: 'Clause library', value: sources.library.version },
        { name: 'Program version', value: production.programVersion },
        { name: 'Text hash', value: textHash },
        ...(production.final ? [] : draftProperties(plan)),
      ],
    },
  };
}
