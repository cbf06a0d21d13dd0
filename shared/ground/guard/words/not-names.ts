import { countries, countryName } from '../../countries/countries.ts';
import { once } from '../../once.ts';
import { foldText } from '../fold-text.ts';

const listed = (text: string) =>
  text
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word !== '')
    .map((word) => foldText(word).text.toLowerCase());

/** A capitalised run with one of these is an organization, a place or a document, not a person. */
export const organizationWords: ReadonlySet<string> = new Set(
  listed(`
  association organisation organization foundation network committee council ministry federation union alliance
  society group initiative forum center centre cross crescent church mosque relief rescue aid vision action care
  international national united nations agency fund bank programme program project office department unit school
  hospital clinic university college institute camp district province county state region village city town river
  street road avenue north south east west upper lower northern southern eastern western central valley island
  company limited ltd inc gmbh radio news network women youth children bridge hope light peace development
  associação réseau comité conseil ministère fédération société croissant croix rouge centre école hôpital
  université rivière rue nord sud est ouest jeunes femmes espoir paix développement fondation ong bureau
  asociación organización fundación red comité consejo ministerio federación unión sociedad cruz roja centro
  naciones unidas entidad escuela hospital universidad río calle norte sur este oeste mujeres jóvenes esperanza paz desarrollo oficina
  ассоциация организация организации фонд сеть комитет совет министерство федерация союз общество центр крест
  полумесяц агентство школа больница клиника университет институт лагерь район область город улица наций нации
  программа проект отдел помощь развитие республика федерации
  `),
);

/** Words that begin with a capital in titles, headings and sentences and are nobody's name. */
export const notNames = once(
  (): ReadonlySet<string> =>
    new Set([
      ...listed(`
  a an the this that these those our your their his her its we they he she it in on at of for from by with without
  and or but if when while after before since until about against no not yes all any each every some one two three
  four five six seven eight nine ten both most many more
  code conduct policy policies procedure procedures protocol protocols guideline guidelines guidance manual handbook
  standard standards core form template report reports reporting register list plan strategy agenda training trainings
  trainer workshop session attendance sheet sheets certificate certificates package material materials poster posters
  sexual exploitation abuse abuses harassment violence assault rape misconduct allegation allegations complaint
  complaints case cases incident incidents investigation investigations investigator interview statement testimony
  victim victims survivor survivors witness witnesses complainant accused suspect perpetrator offender alleged
  protection prevention response safeguarding child children girl girls boy boys woman women man men minor person
  people staff personnel employee employees volunteer volunteers manager director driver guard teacher officer
  coordinator focal point points head chief board member members partner partners beneficiary beneficiaries community
  communities contractor contractors supplier suppliers consultant consultants field human resources organizational
  organisational management sub-contracting mandatory assistance referral referrals corrective measures recruitment
  reference references check checks candidate declaration terms agreement agreements contract contracts clause annex
  whistle-blower whistleblower mechanism pathway hotline final draft signed version copy new old review reviewed
  assessment capacity implementing self-assessment un psea sea gbv ngo unicef unhcr undp wfp who unfpa iom ocha
  secretary-general bulletin general assembly security article section paragraph chapter page date name title
  january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday english french spanish arabic russian chinese
  tracking system information online portal database network law centre lead country regional senior deputy
  mr mrs ms miss dr prof sir madam checked confirmed seen read asked agreed policy-of
  le la les un une des du de au aux et ou en dans sur par pour avec sans nous notre nos votre leur ce cette ces il elle
  politique politiques code conduite procédure procédures protocole directive directives manuel norme normes
  formulaire modèle rapport rapports liste plan stratégie formation formations atelier séance présence feuille
  exploitation abus atteinte atteintes sexuel sexuelle sexuels sexuelles harcèlement violence viol agression plainte
  plaintes allégation allégations cas incident enquête enquêtes entretien témoignage déclaration victime victimes
  survivante survivant survivantes témoin plaignante plaignant accusé suspect auteur présumé protection prévention
  enfant enfants fille garçon femme homme personnel bénévole bénévoles directeur directrice responsable chauffeur
  gardien enseignant agent point focal communauté partenaire partenaires fournisseur contrat accord clause annexe
  évaluation signée signé version finale projet janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche madame monsieur mademoiselle
  el los las una unos unas del al y o con sin para por nuestra nuestro nuestros su sus este esta
  política políticas código conducta procedimiento procedimientos protocolo directriz directrices manual norma normas
  formulario modelo informe informes lista estrategia formación capacitación taller sesión asistencia hoja
  explotación abuso abusos sexual sexuales acoso violencia violación agresión denuncia denuncias alegación caso casos
  incidente investigación investigaciones entrevista testimonio declaración víctima víctimas sobreviviente
  superviviente testigo denunciante acusado sospechoso autor presunto protección prevención niña niño niñas niños
  mujer hombre personal voluntario voluntarios director directora responsable conductor guardia maestro profesor
  agente punto comunidad socio socios proveedor contrato acuerdo cláusula anexo evaluación firmado firmada versión
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre señor señora señorita
  кодекс поведения политика политики процедура порядок протокол руководство стандарт форма шаблон отчёт список план
  стратегия обучение занятие тренинг семинар сексуальная сексуальной сексуального сексуальное сексуальных
  эксплуатация эксплуатации насилие насилия насилию домогательство жалоба жалобы заявление случай дело инцидент
  расследование опрос показания пострадавшая пострадавший пострадавшей жертва жертвы свидетель обвиняемый
  подозреваемый защита предотвращение ребёнок дети девочка мальчик женщина мужчина сотрудник сотрудники персонал
  волонтёр директор руководитель водитель охранник учитель координатор партнёр партнёры договор соглашение пункт
  персонала партнера партнёра структуре структуры приложение оценка подписанный версия январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
  мы наш наша наши он она они это этот эта для без при если когда после все каждый один два три год года
  `),
      ...['en', 'fr', 'es', 'ru'].flatMap((language) =>
        countries.flatMap(({ code }) => listed(countryName(code, language))),
      ),
    ]),
);
