import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../shared/content/clause/checks/clause-check.ts';
import { findTerms, usedTerms } from '../../../shared/content/clause/checks/defined-terms.ts';
import type { ClauseLibraryText } from '../../../shared/content/clause/clause.ts';
import { shippedClauses } from '../../support/libraries.ts';

/** How a translation writes each defined term, in every case and number that its grammar has. */
const written: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ru: {
    Agreement: /Соглашени/,
    Allegation: /Утверждени/,
    Annex: /Приложени/,
    Beneficiary: /Бенефициар/,
    Child: /Реб[её]н|Дет/,
    Contract: /Договор/,
    'Further Sub-contractor': /Последующ\S+ субподрядчик/,
    Partner: /Партнер/,
    'Partner Personnel': /Персонал\S* Партнера/,
    Plan: /План/,
    'Sexual Abuse': /Сексуальны(?:е|х|ми) надругательств/,
    'Sexual Exploitation': /Сексуальн\S+ эксплуатаци/,
    'Sexual Exploitation and Abuse': /Сексуальн\S+ эксплуатаци\S+ и сексуальн\S+ надругательств/,
    'Sub-contractor': /Субподрядчик/,
    'UN Entity': /Структур\S* ООН/,
    Victim: /Пострадавш/,
  },
  zh: {
    Agreement: /协定/,
    Allegation: /指控/,
    Annex: /本附件/,
    Beneficiary: /受益人/,
    Child: /儿童/,
    Contract: /合同/,
    'Further Sub-contractor': /下级分包方/,
    Partner: /执行伙伴/,
    'Partner Personnel': /执行伙伴人员/,
    Plan: /能力强化计划/,
    'Sexual Abuse': /性虐待/,
    'Sexual Exploitation': /性剥削/,
    'Sexual Exploitation and Abuse': /性剥削和性虐待/,
    'Sub-contractor': /分包方/,
    'UN Entity': /联合国实体/,
    Victim: /受害者/,
  },
  fr: {
    Agreement: /Accord/,
    Allegation: /Allégation/,
    Annex: /Annexe/,
    Beneficiary: /Bénéficiaire/,
    Child: /Enfant/,
    Contract: /Contrat/,
    'Further Sub-contractor': /Sous-traitant ultérieur/,
    Partner: /Partenaire/,
    'Partner Personnel': /Personnel du Partenaire/,
    Plan: /Plan/,
    'Sexual Abuse': /Atteintes sexuelles/,
    'Sexual Exploitation': /Exploitation sexuelle/,
    'Sexual Exploitation and Abuse': /Exploitation et (?:d’|les |des )?Atteintes sexuelles/,
    'Sub-contractor': /Sous-traitant/,
    'UN Entity': /Entité des Nations Unies/,
    Victim: /Victime/,
  },
  es: {
    Agreement: /Acuerdo/,
    Allegation: /Denuncia/,
    Annex: /Anexo/,
    Beneficiary: /Beneficiario/,
    Child: /Niño/,
    Contract: /Contrato/,
    'Further Sub-contractor': /Subcontratista Ulterior/,
    Partner: /Asociado/,
    'Partner Personnel': /Personal del Asociado/,
    Plan: /Plan/,
    'Sexual Abuse': /Abuso Sexual/,
    'Sexual Exploitation': /Explotación Sexual/,
    'Sexual Exploitation and Abuse': /Explotación y (?:los )?Abusos Sexuales/,
    'Sub-contractor': /Subcontratista/,
    'UN Entity': /Entidad de las Naciones Unidas/,
    Victim: /Víctima/,
  },
};

const { texts } = shippedClauses;
const english = unitsOf({ file: '', text: texts.en as ClauseLibraryText });
const terms = [...findTerms(english).keys()];

describe.each(Object.entries(written))('the clauses in %s', (language, words) => {
  const translated = unitsOf({ file: '', text: texts[language] as ClauseLibraryText });

  it('know a word for every term that English defines', () => {
    expect(Object.keys(words).sort()).toEqual([...terms].sort());
  });

  it('name a defined term by its word wherever the English sentence does', () => {
    const lacking = english.flatMap((unit, index) =>
      usedTerms(unit, terms)
        .known.filter((term) => !words[term]?.test(translated[index]?.text ?? ''))
        .map((term) => `${unit.place}: ${term} · ${translated[index]?.text}`),
    );
    expect(lacking).toEqual([]);
  });
});
