import type { AnnexWord } from '../../content/clause/annex-words.ts';
import { factsOf, notesOf, prevailingOf } from './annex-front.ts';
import type { AnnexClauseModel, AnnexModel, PerLanguage } from './annex-model.ts';
import type { AnnexPlan } from './annex-plan.ts';
import { annexWord } from './annex-sources.ts';
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

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The whole annex as a plain model of its document, with the hash of the text that it prints. */
export function buildAnnexModel(plan: AnnexPlan, production: AnnexProduction): AnnexModel {
  const { sources, options } = plan;
  const { fields } = sources.agreement;
  const say = (word: AnnexWord, values: Readonly<Record<string, string>> = {}): PerLanguage =>
    options.languages.map((language) => annexWord(sources.library, language, word, values));
  const [first = 'en'] = options.languages;
  const isWhole = options.form === 'annex';
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
    languages: options.languages.map((code) => ({ code, direction: rightToLeft.has(code) ? 'rtl' : 'ltr' })),
    form: options.form,
    title: say('title'),
    subtitle: say('subtitle', { reference: fields.reference }),
    facts: isWhole ? factsOf(plan, say) : [],
    notes: isWhole ? notesOf(plan, say) : [],
    clauses,
    prevailing: prevailingOf(plan),
    channels: isWhole ? channelsOf(plan, say) : null,
    schedule: isWhole ? scheduleOf(plan, say) : null,
    signatures: isWhole ? signaturesOf(plan, say) : null,
    provenance: provenanceOf(plan, production.sha256, say),
    header: { reference: fields.reference, text: say('title') },
    page: {
      before: annexWord(sources.library, first, 'pageBefore'),
      between: annexWord(sources.library, first, 'pageBetween'),
      after: annexWord(sources.library, first, 'pageAfter'),
    },
    watermark: production.final ? null : annexWord(sources.library, first, 'draft'),
    properties: {
      title: `${annexWord(sources.library, first, 'title')}: ${fields.reference}`,
      subject: annexWord(sources.library, first, 'subtitle', { reference: fields.reference }),
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
        { name: 'Clause set', value: options.set },
        { name: 'Clause library', value: sources.library.version },
        { name: 'Program version', value: production.programVersion },
        { name: 'Text hash', value: textHash },
        ...(production.final ? [] : draftProperties(plan)),
      ],
    },
  };
}
