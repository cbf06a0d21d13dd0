import type { HistoryText } from './en.ts';
import { historyFieldsFr } from './fields-fr.ts';

const counted = (one: string, many: string) => (count: number) =>
  count < 2 ? `${count} ${one}` : `${count} ${many}`;
const standards = counted('norme', 'normes');
const clauses = counted('clause', 'clauses');
const actions = counted('action', 'actions');
const details = counted('élément', 'éléments');
const changedIn = (count: number) => `${details(count)} ${count < 2 ? 'a changé' : 'ont changé'}`;

/** French sentences of a history. Values stand after a colon or in brackets, so that any of them fits. */
export const historyFr: HistoryText = {
  title: 'Historique',
  subject: 'Qui a changé quoi et quand',
  about: 'Ce qui est montré',
  quoted: (text) => `« ${text} »`,
  line: (label, value) => `${label} : ${value}`,
  nothing: 'rien',
  unreadableValue: 'une valeur que ce programme ne peut pas montrer',
  unknownField: 'Une valeur d’un programme plus récent',
  unknownThing: 'une fiche qui n’est pas dans ce dossier',
  factElsewhere: 'un fait qui figure au siège',
  unknownDevice: 'qui n’est pas connu ici',
  named: (kind, name) => `${kind} ${name}`,
  subAgreementWith: (name, agreement) => `Sous-accord avec ${name} au titre de ${agreement}`,
  unnamedAnswer: 'une réponse pour laquelle ce programme n’a pas de mot',
  range: (from, until) => `du ${from} au ${until}`,
  of: (part, whole) => `${part} sur ${whole}`,
  changed: (label, from, to) => `${label} : changement de ${from} à ${to}.`,
  changedLong: (label) => `${label} : texte modifié.`,
  set: (label, to) => `${label}, valeur consignée : ${to}.`,
  removed: (label, from) => `${label}, valeur retirée : ${from}.`,
  removedLong: (label) => `${label} : texte retiré.`,
  before: 'Avant',
  after: 'Après',
  newer:
    'Une entrée faite par un programme plus récent. Elle est conservée, et ce programme ne peut pas dire ce qu’elle contient.',
  unreadable: 'Une entrée illisible. Elle est conservée ; la vérification de l’espace de travail la nomme.',
  unchanged: 'Ce qui a été consigné y était déjà.',
  kinds: {
    partner: 'Partenaire',
    basis: 'Dispenses d’évaluation',
    diligence: 'Diligence raisonnable',
    assessment: 'Évaluations et réponses',
    determination: 'Déterminations et décisions',
    evidence: 'Pièces justificatives',
    plan: 'Plan et actions',
    'follow-up': 'Visites et appui',
    agreement: 'Accords',
    'sub-agreement': 'Sous-accords',
    clauses: 'Clauses, instruments et paquets de contenu',
    office: 'Bureau et paramètres',
    'not-known': 'Illisible ici',
  },
  things: {
    assessment: 'Évaluation',
    evidence: 'Pièce',
    action: 'Action',
    activity: 'Activité',
    agreement: 'Accord',
    clause: 'Clause',
  },
  agreementTypes: {
    'agreement-of-cooperation': 'Accord de coopération',
    'programme-cooperation-agreement': 'Accord de coopération de programme',
    'small-scale-agreement': 'Accord de petite envergure',
    'memorandum-of-understanding': 'Protocole d’accord',
    'contract-for-works-or-services': 'Contrat de travaux ou de services',
    'sub-agreement': 'Sous-accord',
    other: 'Autre',
  },
  sources: {
    officer: 'cherché par un(e) chargé(e) de dossier',
    document: 'lu dans un contrat retourné',
    annex: 'par une annexe',
  },
  flowDown: {
    present: 'Répercutées',
    changed: 'Répercutées en d’autres termes',
    absent: 'Non répercutées',
  },
  ways: {
    form: 'Formulaire rempli',
    plan: 'Classeur du plan rempli',
    list: 'Liste de partenaires',
    evidence: 'Pièce justificative',
  },
  intakePlaces: {
    'file-name': 'nom du fichier',
    title: 'titre',
    description: 'description',
    'seen-at': 'lieu où il a été vu',
    note: 'note',
  },
  noteOn: (cell) => `note sur la cellule ${cell}`,
  intakeChoices: { 'leave-out': 'omis', shorten: 'écrit plus court', keep: 'gardé tel quel' },
  outcomes: { cleared: 'levé', confirmed: 'confirmé' },
  assessed: { yes: 'Évalué', no: 'Non évalué' },
  tendencies: { better: 'mieux qu’avant', same: 'comme avant', worse: 'moins bien qu’avant' },
  contents: { annex: 'annexe', clauses: 'clauses seules' },
  roles: {
    officer: 'chargé(e) de dossier',
    reviewer: 'chargé(e) de l’examen',
    approver: 'approbateur(trice)',
    'head-of-office': 'chef de bureau',
    reader: 'lecteur(trice)',
  },
  fields: historyFieldsFr,
  sentences: {
    'partner.created': (reference) => `Le partenaire a été inscrit au registre : ${reference}.`,
    'partner.edited': (count) => `Fiche du partenaire : ${changedIn(count)}.`,
    'partner.archived': () => 'Le partenaire a été archivé.',
    'partner.restored': () => 'Le partenaire a été rétabli dans les listes.',
    'partner.joined': (record, into) =>
      `La fiche ${record} a été jointe à ${into}, comme une seule organisation.`,
    'partner.separated': (record, from) =>
      `La fiche ${record} a été séparée de ${from} et tient de nouveau seule.`,
    'partner.received': (reference) => `Ce que contient ${reference} figure désormais dans cette fiche.`,
    'partner.released': (reference) => `Ce que contient ${reference} a quitté cette fiche.`,
    'partner.told-apart': (reference) => `${reference} : fiche semblable, mais autre organisation.`,
    'partner.list-taken': (file: string | null, added: boolean) =>
      `${added ? 'Le partenaire est arrivé' : 'Des valeurs sont arrivées'} avec ${file === null ? 'une liste' : `la liste ${file}`}.`,
    'partner.list-undone': (file: string | null) =>
      `L’importation ${file === null ? 'd’une liste' : `de la liste ${file}`} a été défaite ici.`,
    'partner.assigned': (name) =>
      name === null
        ? 'Le partenaire n’est plus attribué à personne.'
        : `Le partenaire a été attribué à ${name}.`,
    'assessment.assigned': (reference, name) =>
      name === null
        ? `L’évaluation ${reference} n’est plus attribuée à personne.`
        : `L’évaluation ${reference} a été attribuée à ${name}.`,
    'conflict.settled': (label) => `Deux valeurs d’appareils différents ont été tranchées : ${label}.`,
    'partner.intake-answered': (way, on, count) =>
      `${way} (réception le ${on}). Textes pouvant révéler un cas, sur lesquels il a été décidé : ${count}.`,
    'content.intake-answered': (pack, version, on, count) =>
      `Paquet de contenu ${pack} ${version}, le ${on}. Textes pouvant révéler un cas et gardés : ${count}.`,
    'partner.basis-recorded': (basis, from, until) =>
      `Une dispense d’évaluation a été consignée : ${basis}, du ${from} au ${until}.`,
    'partner.basis-ended': (basis, on) => `Il a été mis fin à la dispense le ${on} : ${basis}.`,
    'reliance.recorded': (entity, on, until) =>
      `Le résultat d’une autre entité a été reconnu : ${entity}, ${on} ; ce bureau le reconnaît jusqu’au ${until}.`,
    'reliance.ended': (entity, on, assessment) =>
      assessment === null
        ? `La reconnaissance du résultat a été retirée le ${on} : ${entity}.`
        : `L’évaluation propre ${assessment} a pris le ${on} la place du résultat de l’autre entité : ${entity}.`,
    'diligence.recorded': (fact, on) => `Diligence raisonnable du ${on}, consignée : ${fact}.`,
    'diligence.escalated': (fact, on, person) => `Transmis au siège le ${on}, à ${person} : ${fact}.`,
    'diligence.resolved': (fact, outcome, on, person) =>
      `Résolu le ${on} par ${person} (${outcome}) : ${fact}.`,
    'diligence.overridden': (fact, on, person) =>
      `${person} a décidé le ${on} que le travail se poursuit malgré ceci : ${fact}.`,
    'diligence.withdrawn': (fact) => `Un fait de la diligence raisonnable a été retiré : ${fact}.`,
    'assessment.country-level': (reference, why) =>
      `${reference} évalue le bureau de pays séparément : ${why}.`,
    'assessment.started': (reference, instrument, on) =>
      `L’évaluation ${reference} a été commencée le ${on}, avec l’instrument ${instrument}.`,
    'assessment.details-recorded': (reference, count) => `Évaluation ${reference} : ${changedIn(count)}.`,
    'assessment.answers-recorded': (reference, count) =>
      `Des réponses du partenaire ont été consignées dans ${reference} : ${standards(count)}.`,
    'assessment.reviews-recorded': (reference, count) =>
      `Des réponses de l’examen de l’ONU ont été consignées dans ${reference} : ${standards(count)}.`,
    'assessment.difference-explained': (reference, standard, why) =>
      why === null
        ? `L’explication de la différence des réponses à ${standard} dans ${reference} a été retirée.`
        : `Pourquoi les réponses à ${standard} diffèrent dans ${reference} : ${why}.`,
    'assessment.partner-responded': (reference, response, on) =>
      `Le partenaire a répondu le ${on} au résultat de ${reference} : ${response}.`,
    'assessment.request-answered': (reference, on, by) =>
      `Une réponse a été donnée le ${on} par ${by} à la demande du partenaire de réexaminer le résultat de ${reference}.`,
    'assessment.form-issued': (reference, languages, on) =>
      `Le formulaire d’auto-évaluation de ${reference} a été établi le ${on} : ${languages}.`,
    'assessment.form-returned': (reference, count, on) =>
      `Un formulaire rempli est revenu le ${on} et a été repris dans ${reference} : ${standards(count)}.`,
    'assessment.submitted': (reference, on, signer) =>
      `L’auto-évaluation ${reference} a été soumise le ${on}, signée par ${signer}.`,
    'assessment.returned': (reference, on) =>
      `L’évaluation ${reference} a été renvoyée au partenaire le ${on}.`,
    'assessment.determined': (reference, kind, on, rating, signer) =>
      `${kind} de ${reference} le ${on} : ${rating}. Signature : ${signer}.`,
    'assessment.decided': (reference, decision, on, signer) =>
      `Décision sur le partenariat après ${reference}, le ${on} : ${decision}. Signature : ${signer}.`,
    'assessment.cancelled': (reference, on) => `L’évaluation ${reference} a été annulée le ${on}.`,
    'assessment.instrument-moved': (reference, from, to, on) =>
      `L’évaluation ${reference} est passée le ${on} de l’instrument ${from} à ${to}.`,
    'assessment.window-extended': (reference, until, on) =>
      `La période d’amélioration de ${reference} a été prolongée le ${on}, jusqu’au ${until}.`,
    'assessment.standards-turned': (reference, count, on) =>
      `Des normes de ${reference} ont été réexaminées le ${on} : ${standards(count)}.`,
    'assessment.consequence-recorded': (reference, consequence, on) =>
      `Conséquence de la capacité faible après ${reference}, le ${on} : ${consequence}.`,
    'assessment.reassesses': (reference, previous, trigger) =>
      `${reference} est une réévaluation après ${previous} : ${trigger}.`,
    'evidence.added': (title, reference, how) =>
      `La pièce ${title} a été ajoutée sous ${reference} : ${how}.`,
    'evidence.edited': (title, count) => `Pièce ${title} : ${changedIn(count)}.`,
    'evidence.reviewed': (title, state) => `La pièce ${title} a été examinée : ${state}.`,
    'evidence.withdrawn': (title) => `La pièce ${title} a été retirée.`,
    'plan.action-added': (title, reference) => `L’action ${title} a été ajoutée au plan sous ${reference}.`,
    'plan.action-edited': (title, count) => `Action ${title} : ${changedIn(count)}.`,
    'plan.action-moved': (title, from, to, on) =>
      `L’action ${title} a changé d’état le ${on} : ${from} → ${to}.`,
    'plan.note-added': (title, on) => `Avancement du ${on} noté pour l’action ${title}.`,
    'plan.form-issued': (count, language, on) =>
      `Le classeur du plan a été établi le ${on} : ${actions(count)}, ${language}.`,
    'plan.form-returned': (count, on) =>
      `Un classeur du plan rempli est revenu le ${on} et a été repris : ${actions(count)}.`,
    'follow-up.added': (kind, on, reference) =>
      `Suivi et appui (${kind}, ${on}) : consigné sous ${reference}.`,
    'follow-up.withdrawn': (activity) => `L’activité ${activity} a été retirée.`,
    'follow-up.rhythm-chosen': (rhythm) => `Le rythme des visites a été choisi : ${rhythm}.`,
    'agreement.added': (reference, on) => `L’accord ${reference} a été ajouté le ${on}.`,
    'agreement.edited': (reference, count) => `Accord ${reference} : ${changedIn(count)}.`,
    'agreement.withdrawn': (reference) => `L’accord ${reference} a été retiré.`,
    'agreement.element-checked': (reference, element, state) =>
      state === null
        ? `Le contrôle de l’élément de clause ${element} dans ${reference} a été retiré.`
        : `L’élément de clause ${element} dans ${reference} : ${state}.`,
    'agreement.annex-made': (reference, annex, set, on) =>
      `L’annexe finale ${annex} de ${reference} a été établie le ${on} : ${set}.`,
    'agreement.contract-checked': (reference, file, on) =>
      `Le contrat ${file} de ${reference} a été comparé à notre texte le ${on}.`,
    'agreement.exception-recorded': (reference, on) =>
      `Le motif pour lequel ${reference} est en vigueur sans évaluation valable a été consigné le ${on}.`,
    'agreement.contract-registered': (reference, file, on) =>
      `Le contrat signé ${file} a été gardé avec ${reference} le ${on} ; aucun programme ne l’a comparé.`,
    'agreement.contract-withdrawn': (reference, file) =>
      `Le contrat signé ${file}, gardé avec ${reference}, a été retiré.`,
    'sub-agreement.added': (name, agreement, on) =>
      `Le sous-accord avec ${name} au titre de ${agreement} a été ajouté le ${on}.`,
    'sub-agreement.edited': (name, agreement, count) =>
      `Sous-accord avec ${name} au titre de ${agreement} : ${changedIn(count)}.`,
    'sub-agreement.withdrawn': (name, agreement) =>
      `Le sous-accord avec ${name} au titre de ${agreement} a été retiré.`,
    'sub-agreement.contract-checked': (name, agreement, file, on) =>
      `Le contrat ${file} du sous-accord avec ${name} au titre de ${agreement} a été comparé à notre texte le ${on}.`,
    'content.imported': (name, version, on) =>
      `Le paquet de contenu ${name}, version ${version}, a été repris le ${on}.`,
    'clause.approved': (clause, version, on) =>
      `La clause ${clause}, version ${version}, a été approuvée le ${on}.`,
    'clause.approval-withdrawn': (clause, version, on) =>
      `L’approbation de la clause ${clause}, version ${version}, a été retirée le ${on}.`,
    'instrument.approved': (instrument, on) => `L’instrument ${instrument} a été approuvé le ${on}.`,
    'instrument.approval-withdrawn': (instrument, on) =>
      `L’approbation de l’instrument ${instrument} a été retirée le ${on}.`,
    'workspace.created': (office) => `L’espace de travail a été créé : ${office}.`,
    'device.added': (code) => `L’appareil ${code} a commencé à travailler dans l’espace de travail.`,
    'settings.edited': (count) =>
      count < 2 ? `${count} paramètre du bureau a changé.` : `${count} paramètres du bureau ont changé.`,
    'person.added': (name) => `Nouveau nom parmi les personnes du bureau : ${name}.`,
    'person.edited': (name, count) => `${name}, dans la liste des personnes du bureau : ${changedIn(count)}.`,
    'person.left': (name, on) => `${name} a quitté le bureau le ${on}.`,
    'person.restored': (name) => `${name} travaille de nouveau au bureau.`,
    'sender.accepted': (device, office) =>
      `Les paquets de l’appareil ${device} ont été acceptés (${office}).`,
    'package.sent': (to, on) =>
      to === null ? `Un paquet a été établi le ${on}.` : `Un paquet a été établi le ${on}, pour ${to}.`,
    'package.merged': (device, office) => `Un paquet de l’appareil ${device} a été repris (${office}).`,
    'device.retired': (device, on) =>
      `L’appareil ${device} a été retiré le ${on} ; ce qu’il consigne ensuite n’est pas repris.`,
    'device.readmitted': (device, on) => `L’appareil ${device} a été admis de nouveau le ${on}.`,
    'report-definition.saved': (name, version) =>
      version === 1
        ? `Le rapport ${name} a été enregistré, pour être écrit de nouveau.`
        : `Le rapport enregistré ${name} a été modifié ; voici la version ${version}.`,
    'report-definition.retired': (name, on) => `Le rapport enregistré ${name} a été rangé le ${on}.`,
    'figures.signed-off': (name, on) => `Les chiffres de la lettre ${name} ont été visés le ${on}.`,
    'figures.sign-off-withdrawn': (name, on) => `Le visa de la lettre ${name} a été retiré le ${on}.`,
  },
  packageScopes: {
    whole: 'toutes les données',
    partners: 'des partenaires choisis',
    assessment: 'une évaluation',
    since: 'ce qui est venu depuis le dernier paquet pour ce destinataire',
  },
  audiences: { partner: 'un partenaire', donor: 'un donateur' },
  detail: {
    reason: 'Motif',
    fingerprint: 'Empreinte',
    signedBy: 'Signé par',
    signedFigures: (count, from, asOf) =>
      `Chiffres : ${count}, au ${asOf} ; ce qui s’est passé depuis le ${from}.`,
    seal: 'Sceau du journal',
    packageScope: 'Ce qu’il contient',
    audience: 'Expurgé pour',
    packageHolds: (partners, held, documents) =>
      `Partenaires : ${partners}. Entrées : ${held}. Documents : ${documents}.`,
    packageRefused: (count) => `Partenaires dont rien n’a été repris : ${count}.`,
    packageMissing: (count) => `Documents qui n’y étaient pas : ${count}.`,
    approver: 'Approuvé par',
    secondApprover: 'Seconde personne qui approuve',
    lateReason: 'Pourquoi cela a été consigné tard',
    fileKept: 'Le fichier lui-même a été gardé.',
    fileNotKept: 'Le fichier lui-même n’a pas été gardé.',
    acceptedBy: 'Reconnu par',
    number: 'Numéro',
    since: 'Depuis',
    observed: 'Ce qui a été observé',
    justification: 'Justification',
    conditions: 'Conditions',
    mitigation: 'Mesures d’atténuation',
    note: 'Note',
    noteForRecord: 'Note pour le dossier',
    statement: 'Déclaration',
    counts: 'Décompte',
    counted: (met, notMet, notApplicable, open) =>
      `respectées : ${met} ; non respectées : ${notMet} ; sans objet : ${notApplicable} ; ouvertes : ${open}`,
    onBehalf: 'Saisi par l’ONU au nom du partenaire.',
    noRating: 'aucun niveau',
    revises: (reference) => `Elle révise ${reference}.`,
    takenOver: (answers, reviews) =>
      `Repris du partenaire : ${standards(answers)} ; de l’examen de l’ONU : ${standards(reviews)}.`,
    copied: 'Copié de l’évaluation antérieure',
    answers: 'réponses du partenaire',
    reviews: 'réponses de l’examen de l’ONU',
    evidence: 'Pièces justificatives',
    expired: 'Pièces expirées à ce moment',
    respondedBy: 'Donnée par',
    words: 'Dans les mots du partenaire',
    unknownForm: 'Le formulaire n’a pas été établi par ce programme.',
    standards: 'Normes',
    triggerOn: 'Date de ce qui y a conduit',
    triggerStatus: 'Où cela en est',
    triggerReference: 'Référence',
    seen: (place, on, by) => `vu sur place, non copié : ${place}, ${on}, par ${by}`,
    file: (name) => `fichier ${name}`,
    fileLabel: 'Fichier',
    fromForm: 'Elle est venue avec un formulaire revenu.',
    revisesEvidence: (title) => `Elle remplace ${title}.`,
    place: 'Lieu',
    people: 'Qui a participé',
    summary: 'Résumé',
    found: (standard) => `Constaté sur ${standard}`,
    trained: (trained, total, course) => `${course} : ${trained} sur ${total} formés`,
    training: 'Formation',
    about: 'Actions concernées',
    next: 'Prochaine prévue le',
    cash: 'Fonds annuels, USD',
    article: 'Article',
    quote: 'Mots cités',
    source: 'Source',
    languages: 'Langues',
    form: 'Formulaire',
    clauses: 'Clauses',
    compared: (same, changed, missing, added) =>
      `Clauses inchangées : ${same} ; modifiées : ${changed} ; manquantes : ${missing} ; pas de nous : ${added}`,
    result: 'Résultat',
    findings: (count) =>
      count < 2
        ? `${count} autre constat à côté des clauses.`
        : `${count} autres constats à côté des clauses.`,
    comparedWith: 'Comparé à l’annexe',
    standing: 'Pourquoi aucune évaluation valable ne le porte',
    publisher: 'Éditeur',
    packClauses: (count) => `Contenu : ${clauses(count)}.`,
    entity: 'Entité des Nations Unies',
    fictional: 'Contient des données d’exemple fictives.',
    officer: 'Chargé(e) de dossier',
    kept: 'Valeur gardée',
    shownBy: 'Pièces qui le montrent',
  },
  settings: {
    officer: (device) => `Chargé(e) de dossier à l’appareil ${device}`,
    columns: 'Colonnes qu’un import reconnaît',
    columnsValue: counted('titre de colonne', 'titres de colonne'),
    documentLimitMiB: 'Plus grand document, en Mio',
    person: (device) => `Personne de la liste à l’appareil ${device}`,
    someoneElseApproves: 'Quelqu’un d’autre que la personne chargée de l’examen signe et approuve',
    annex: (blank) => `Les mots du bureau pour le blanc « ${blank} »`,
    other: 'Un paramètre d’un programme plus récent',
  },
  note: 'Les dates et heures sont celles de l’horloge de l’appareil qui a écrit l’entrée, à titre indicatif. L’ordre est celui du journal.',
  counts: (shown, all) => `Entrées : ${shown} sur ${all}`,
  notKnown: (count) =>
    count === 1
      ? '1 entrée provient d’un programme plus récent ou est illisible. Elle est conservée et comptée ; sa phrase le dit.'
      : `${count} entrées proviennent d’un programme plus récent ou sont illisibles. Elles sont conservées et comptées ; leurs phrases le disent.`,
  waiting: (count) =>
    count === 1
      ? '1 entrée en attend une antérieure qui n’est pas arrivée, et n’est pas encore racontée.'
      : `${count} entrées en attendent d’antérieures qui ne sont pas arrivées, et ne sont pas encore racontées.`,
  faults: {
    'bad-signature':
      'ROMPU ICI : cette entrée n’est pas telle que son appareil l’a signée. Quelqu’un ou quelque chose l’a modifiée depuis.',
    'broken-chain':
      'ROMPU ICI : cette entrée ne fait pas suite à celle qui la précède, laquelle a été modifiée ou retirée.',
  },
  broken: (count) =>
    count === 1
      ? 'L’historique est rompu à 1 entrée, qui le dit elle-même. Le reste est lisible ; ce qui y a été modifié ne peut pas être dit. Vérifiez l’espace de travail, et comparez avec une sauvegarde.'
      : `L’historique est rompu à ${count} entrées, qui le disent elles-mêmes. Le reste est lisible ; ce qui y a été modifié ne peut pas être dit. Vérifiez l’espace de travail, et comparez avec une sauvegarde.`,
  lost: (count) =>
    count === 1
      ? '1 texte stocké n’est plus une entrée et ne peut pas être raconté. Vérifiez l’espace de travail, et comparez avec une sauvegarde.'
      : `${count} textes stockés ne sont plus des entrées et ne peuvent pas être racontés. Vérifiez l’espace de travail, et comparez avec une sauvegarde.`,
  empty: 'Rien de ce qui s’est passé ne correspond à la demande.',
  filter: {
    label: 'Demandé',
    none: 'Tout l’historique',
    kind: 'Nature',
    person: 'Personne',
    from: 'Du',
    until: 'Au',
  },
  columns: {
    date: 'Date',
    time: 'Heure',
    kind: 'Nature',
    about: 'Sujet',
    what: 'Ce qui s’est passé',
    details: 'Détails',
    by: 'Par',
    function: 'Titre fonctionnel',
    device: 'Appareil',
  },
  sheet: 'Entrées',
  provenance: {
    heading: 'D’où cela vient',
    partner: 'Partenaire',
    office: 'Bureau',
    entries: 'Entrées',
    producedBy: 'Établi par',
    producedAt: 'Établi le',
    program: 'Programme',
    textHash: 'SHA-256 du texte',
  },
};
