import { describe, expect, it } from 'vitest';
import { harmonized, legacy } from '../shared/content/instrument/shipped.ts';
import { shippedActions, shippedChecks } from '../support/libraries.ts';

/**
 * Terms of the glossary that a reader must find again by the same word: the English one, and how each language writes
 * it in whatever case and number its grammar asks for.
 */
const terms: readonly (readonly [english: RegExp, ru: RegExp, zh: RegExp, fr: RegExp, es: RegExp])[] = [
  [
    /sexual exploitation and abuse/i,
    /сексуальн\S+ эксплуатаци\S+ и сексуальн\S+ надругательств/i,
    /性剥削和性虐待/,
    /exploitation(?: sexuelle)?,? (?:et|ou|ni)(?: les| d’| des| aux)? ?atteintes sexuelles|atteintes sexuelles/i,
    /explotación (?:y|o)(?: los)? abusos sexuales/i,
  ],
  [
    /sexual misconduct/i,
    /ненадлежащ\S+ поведени\S+ сексуального характера|сексуальным проступкам/,
    /性行为不端/,
    /inconduites? sexuelles?/i,
    /faltas? de conducta sexual/i,
  ],
  [/\bbeneficiar/i, /бенефициар/i, /受益人/, /bénéficiaire/i, /beneficiari/i],
  [/\bsub-partner/i, /субпартнер/i, /次级伙伴/, /sous-partenaire/i, /subasociad/i],
  [
    /\bUN entit/i,
    /структур\S* (?:ООН|Организации Объединенных Наций)/i,
    /联合国实体/,
    /entités? des Nations Unies/i,
    /entidad(?:es)? de las Naciones Unidas/i,
  ],
  [/\bsurvivor/i, /пострадавш/i, /幸存者/, /survivant|-les choisir/i, /supervivient|elijan/i],
  [/\bvictims?\b/i, /пострадавш/i, /受害者/, /victime/i, /víctima/i],
  [/\ballegation/i, /утверждени/i, /指控/, /allégation/i, /denuncia/i],
  [/\bzero tolerance/i, /абсолютн\S+ нетерпимост/i, /零容忍/, /tolérance zéro/i, /tolerancia cero/i],
  [/\bcode of conduct/i, /кодекс\S* поведения/i, /行为守则/, /code de conduite/i, /código de conducta/i],
  [/\bself-declaration/i, /самодекларац/i, /自我声明/, /auto-déclaration/i, /autodeclaración/i],
  [
    /\breference check/i,
    /проверк\S* рекомендаций/i,
    /证明人核查/,
    /vérification des références|références ont été vérifiées/i,
    /comprobación de referencias/i,
  ],
  [/\bfocal point/i, /координатор/i, /联络人/, /points? foca(?:l|ux)/i, /puntos? foca/i],
  [/\bretaliat/i, /преслед/i, /报复/, /représailles/i, /represalias/i],
  [
    /\bservice provider/i,
    /поставщик\S* услуг/i,
    /服务提供者/,
    /prestataires? de services/i,
    /proveedor(?:es)? de servicios/i,
  ],
  [
    /\bcorrective measures/i,
    /мер\S* по исправлению положения/i,
    /纠正措施/,
    /mesures correctives/i,
    /medidas correctivas/i,
  ],
  [/\bbest interests/i, /наилучши\S+ интерес/i, /最大利益/, /intérêt supérieur/i, /interés superior/i],
  [
    /\bcommunity-based complaint network/i,
    /общинн\S+ сет\S+ приема жалоб/i,
    /社区投诉网络/,
    /réseau communautaire de plaintes/i,
    /red comunitaria de quejas/i,
  ],
  [
    /\bVictims’ Rights Statement/i,
    /заявлени\S+ .*о правах пострадавших/i,
    /受害者权利声明/,
    /déclaration des droits des victimes/i,
    /declaración de (?:los )?derechos de las víctimas/i,
  ],
  [
    /\bMisconduct Disclosure Scheme/i,
    /систем\S+ раскрытия информации о ненадлежащем поведении/i,
    /机构间不当行为披露办法/,
    /Misconduct Disclosure Scheme/,
    /Misconduct Disclosure Scheme/,
  ],
  [
    /\bimplementing partner/i,
    /партнер\S*-исполнител/i,
    /执行伙伴/,
    /partenaires? d’exécution/i,
    /asociados? en la ejecución/i,
  ],
];

interface Sentence {
  readonly place: string;
  readonly text: string;
}

function sentencesOf(value: unknown, place = ''): readonly Sentence[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => sentencesOf(each, `${place}.${key}`));
}

const contents: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'harmonized tool': harmonized.texts,
  'tool of 2020': legacy.texts,
  actions: shippedActions.texts,
  checks: shippedChecks.texts,
};

const columns = { ru: 1, zh: 2, fr: 3, es: 4 } as const;

describe.each(['ru', 'zh', 'fr', 'es'] as const)('the words in %s', (language) => {
  it.each(Object.entries(contents))('of the %s say every sentence that the English ones say', (_, texts) => {
    const places = (text: unknown) =>
      sentencesOf(text)
        .map(({ place }) => place)
        .filter((place) => !place.startsWith('.evidence'));
    expect(places(texts[language])).toEqual(places(texts.en));
  });

  it.each(Object.entries(contents))('of the %s keep to the terms of the glossary', (_, texts) => {
    const translated = new Map(sentencesOf(texts[language]).map(({ place, text }) => [place, text]));
    const lacking = sentencesOf(texts.en).flatMap(({ place, text }) =>
      terms
        .filter(([english]) => english.test(text))
        .map((term) => ({ english: term[0], word: term[columns[language]] }))
        .filter(({ word }) => translated.has(place) && !word.test(translated.get(place) ?? ''))
        .map(({ english }) => `${place} lacks ${english}: ${translated.get(place)}`),
    );
    expect(lacking).toEqual([]);
  });
});

describe.each(['ru', 'zh'] as const)('the letters in %s', (language) => {
  it('are written in their own letters, and in Chinese without spaces or half-width signs between words', () => {
    const own = language === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Han}/u;
    for (const texts of Object.values(contents))
      for (const { place, text } of sentencesOf(texts[language])) {
        if (place === '.language') continue;
        expect(text, place).toMatch(own);
        if (language !== 'zh') continue;
        expect(text, place).not.toMatch(/\p{Script=Han} +\p{Script=Han}|\p{Script=Han} *[,;:!?()]/u);
      }
  });
});
