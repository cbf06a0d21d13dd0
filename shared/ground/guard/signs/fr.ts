import { once } from '../../once.ts';
import { anyWord } from '../guard-words.ts';
import type { SignWords } from '../sign-words.ts';

const who =
  'fille|fillette|garcon|enfant|petite|petit|gamine?|bebe|fils|niece|neveu|eleve|ecoliere?|etudiante?|lyceenne|collegienne|mineure?|adolescente?|orpheline?|femme|dame|mere|maman|veuve|epouse|soeur|cousine|beneficiaire|refugiee?|deplacee?|migrante?|menagere|cuisiniere|serveuse|bonne|nounou|stagiaire|apprentie|benevole|animatrice|vendeuse|plaignante?|survivante?|victime|patiente|demoiselle|copine';
const staff =
  'magasinier|gardien|vigile|chauffeur|enseignant|maitre|professeur|formateur|entraineur|superviseur|chef|patron|responsable|gestionnaire|directeur|ingenieur|medecin|docteur|infirmier|enqueteur|comptable|agent|assistant|animateur|contremaitre|macon|logisticien|interprete|pasteur|president|coordinateur|coordonnateur|collegue|employe|travailleur|facilitateur|caissier|homme|monsieur|type|gars|adjoint';
const det =
  "(?:une? |la |le |l'|cette |cet |ce |notre |sa |son |leur |ma |mon |d'une? |de la |du |a la |au )";

export const frSigns = once(
  (): SignWords => ({
    someone: anyWord(
      "(?:fillette|fille|garcon|enfant|femme) d'environ \\d{1,2}(?: ans)?|ma (?:femme|fille|soeur|niece)|un gars|avec des beneficiaires",
      `(?!sa femme|son epouse)${det}(?:jeune |petite? |meme |pauvre |autre |nouvelle |ancienne )?(?:${who})`,
      `(?:femme|fille|garcon|refugiee|deplacee|homme|f)[ ,(/]+(?:environ |agee de |de )?\\d{1,2}(?: ans)?`,
      '(?:agee? )?de \\d{1,2} ans|\\d{1,2} ans,|a (?:1[0-7]|[6-9]) ans',
      '(?:mme|mlle|madame|mademoiselle|maman|soeur)\\.? \\p{Lu}\\p{Ll}+',
      'les (?:deux|trois) (?:filles|garcons|soeurs|femmes|eleves)',
    ),
    pronoun: anyWord('elle', "d'elle", 'lui'),
    holder: anyWord(
      `(?:une? |la |le |l'|cet |ce |notre |son |leur |d'un |du |au |un de nos |nos )(?:jeune |nouveau |nouvel |ancien )?(?:${staff})`,
      '(?:tonton|oncle) \\p{L}+',
      '\\p{Lu}\\.\\s?\\p{Lu}\\.',
      "\\p{L}+ (?:de la|du|de l'|de) ?(?:ong|logistique|finances|magasin|entrepot|terrain|protection)",
      'il|m\\. \\p{Lu}\\p{Ll}+',
    ),
    close: anyWord(
      "apres (?:une|l') ?agression|(?:doigts?|mains?) (?:ou|dans|entre|sous)|se frotte|dine(?:r)? avec lui|enfants? avec (?:des|une) (?:beneficiaires?|refugiees?)|fouillee? par un",
      'pleurer|en larmes',
      'touche[er]?s?|caress\\w+|embrass\\w+|tripot\\w+|attouch\\w+|pelot\\w+|enlac\\w+|deshabill\\w+|sur ses genoux|serree? contre',
      '(?:sa|la|sous la|sous sa) (?:jupe|robe|poitrine|cuisse|culotte)|ses (?:seins|cuisses|fesses|vetements|jambes)|main(?:s)? (?:sous|sur|dans)',
      'couche(?:nt|r)? avec|a couche|dort avec|dormi(?:r)? avec|passe la nuit|passer la nuit|nuit avec|vit avec|habite avec|dans (?:son|le) lit|loge chez|heberge\\w* ',
      "enceinte|attend (?:un |son )?(?:enfant|bebe)|pere (?:du|de l'|de son|de cet) ?(?:bebe|enfant)|grossesse|avort\\w+|fausse couche|accouch\\w+|a un enfant de",
      'a epouse|epouse(?:r|e)?|mariee? (?:a|avec)|marie(?:r)? (?:a|avec)|seconde epouse|deuxieme femme|sa copine|fiancee',
      '(?:photos?|images?|videos?|messages?|sms) (?:intimes?|nue?s?|de lui|d.elle|osee?s?|tard|la nuit|d.amour)|lettres? d.amour',
      'avances|relation avec|liaison|amoureux|repousse|econduit|refus\\w+ ses|sentiments|sort(?:ait|ent)? avec|frequente (?:une|la)',
      "test (?:vih|de grossesse)|kit pep|saign\\w+|contraception d'urgence|vetements dechires|blessures",
      '[«"“] ?(?:gentille?|aimable|sympa|reconnaissante|cooperative) ?[»"”]',
      'harcelee?|abusee?|violee?|agressee?',
      "ne l'a pas payee|pas payee|en echange de faveurs|de force|contre sa volonte|elle a crie|l'a forcee",
    ),
    alone: anyWord(
      "(?:sa|dans la|la|dans une) (?:chambre|case|tente|maison|voiture)|chez lui|son (?:domicile|logement|appartement|lit)|a l'hotel|chambre d|case d|tente d",
      "apres (?:le travail|les heures|la fermeture|l'ecole)|la nuit|le soir|chaque soir|hier soir|tard|a l'aube|dans le noir|le week-end",
      'seule|tete-a-tete|derriere (?:le|la|les)|porte fermee|a ferme la porte|a huis clos',
      "passe le voir|vient le voir|le rejoindre|si elle venait|l'attend|la suit|l'a suivie|l'a raccompagnee|raccompagne|l'a emmenee|la depose|son numero|l'appelle|lui ecrit|l'invite|l'a invitee",
    ),
    gain: anyWord(
      'donn\\w+|promis\\w*|promet\\w*|offr\\w+|offert\\w*|achet\\w+|pay\\w+|recu\\w*|recoit|obtenu\\w*|obtient|renouvel\\w+|prete\\w*|a eu|envoy\\w+|inscri\\w+',
      'en plus|avant les autres|deux fois sur la liste|contrat|promotion|emploi|argent|francs|dollars|carte|ration|kit|baches?|savon|credit',
    ),
    hush: anyWord(
      "ne repond plus|ne parle plus|s'est porte garant|a relache l'homme",
      "(?:pour|de) (?:ne pas|qu.\\w+ n.?) ?(?:aller|porter plainte|parler|en parler|denoncer|dire|appeler|se taise)\\w*(?: [\\p{L}']+){0,4}",
      "pour (?:son|leur|le) silence|garder le silence|se taire|s'est tue|fermer la bouche",
      'perdr\\w+ (?:sa|son|le|la) (?:place|poste|emploi|travail|carte) si',
      '(?:famille|pere|mere|parents|mari) (?:a|ont|a ete|ont ete) (?:accepte|recu|pris|touche|paye\\w*|dedommage\\w*|indemnise\\w*|convaincu\\w*)',
      "(?:regle|arrange|resolu)e?s? (?:a l'amiable )?(?:entre|avec|en famille|par les anciens)|a l'amiable",
      '(?:moutons|chevres|vaches|boeufs|dot) (?:et|pour|a la)',
      '(?:retire|abandonne) (?:sa|la) plainte|si elle parlait|si elle (?:denonc|le di|portait)\\p{L}*',
    ),
    aftermath: anyWord(
      "ne va plus a (?:l'ecole|la classe)|a quitte (?:l'ecole|le camp|le centre)|n'est pas revenue|a arrete (?:de venir|l'ecole|les cours)|refuse de retourner",
      "(?:partie|envoyee|emmenee|conduite|placee|retournee|refugiee) (?:chez|au village|a l'hopital|dans un)|chez (?:son oncle|sa tante|sa grand-mere)",
      "(?:au|du) (?:foyer|refuge)|maison d'accueil|(?:vue|soignee|examinee|admise) (?:au|a la|a l')|resultat remis|test fait|hospitalisee",
      'ne veut (?:pas|plus)|demande a (?:garder|rester|changer)|a peur|pleure|se cache',
      'a porte plainte|a fait (?:sa |une )?declaration|a depose plainte|est (?:le fils|la fille|la femme|la niece|la soeur) d',
      'demander (?:\\p{L}+ )?\\p{Lu}\\p{Ll}+',
      'habite|vit (?:dans|au|a la|derriere|pres)|a refuse de (?:la )?soigner|battue|chassee|repudiee',
    ),
    complaint: anyWord(
      "(?:plainte|denonciation|allegation|signalement|rumeur)s? (?:d'une|de la|d'un|concernant une?|contre l[ea]|visant l[ea]) (?:\\p{L}+ ){0,2}?(?:fille|femme|garcon|mere|eleve|stagiaire|beneficiaire|veuve|dame|enfant|mineure|jeune|\\p{L}+ier|\\p{L}+eur)",
      "(?:allegation|plainte|signalement|affaire) (?:vise|concerne|porte sur) (?:le|la|l'|un|une|notre)",
      'suspecte? (?:est |: ?)?(?:notre|le|un)|(?:le|notre) suspect',
      "(?:rapport|enquete) (?:d'enquete )?(?:sur|visant|contre) (?:m\\.|mme|monsieur) ?\\p{Lu}",
      '(?:reconnait|avoue|admet|reconnu) (?:la relation|les faits|sa liaison|avoir (?:couche|touche|eu|passe))|est passe aux aveux',
      'la plaignante|le plaignant|incident (?:hier|cette nuit|du|la nuit)',
    ),
    real: anyWord(
      'notre|nos|nous avons eu',
      '(?:la semaine|le mois|l.annee) (?:derniere?|passee?)|hier|ce matin|cette semaine|aujourd.hui',
      'vraie? histoire|cas reel|vrai cas|chez nous',
    ),
  }),
);
