import { once } from '../../once.ts';
import { anyWord } from '../guard-words.ts';
import type { StoryWords } from '../story-words.ts';

export const frStory = once(
  (): StoryWords => ({
    kin: anyWord(
      "sa propre (?:soeur|fille|femme|niece)|meres seules|grandes filles|fille de \\p{L}+ ans|notre (?:caissiere|cuisiniere|secretaire|infirmiere)|l'apprentie|la plaignante|du garcon|\\p{Lu}\\p{Ll}+, eleve|une fille arrivee|une stagiaire|une journaliere",
      "(?:une|la|l'|cette) ?(?:\\p{L}+ )?(?:recrue|lyceenne|collegienne|etudiante|eleve|journaliere|vendeuse|infirmiere|stagiaire|patiente|chanteuse|secretaire|assistante|epileptique|institutrice|caissiere)",
      '(?:veuves|filles|femmes|eleves) (?:de|du|des) (?:la )?(?:rangee|bloc|section|tente|zone|classe|\\p{L}+ \\d+)',
      'deux (?:\\p{L}+ )?(?:garcons|filles|femmes|eleves)',
      'sa petite-fille|son petit-fils|quatorze ans|quinze ans|treize ans|seize ans',
      '\\p{Lu}\\p{Ll}+, (?:amputee|qui|sourde|orpheline|veuve)',
      '(?:son|sa|mon|ma) (?:petite? |grand |grande )?(?:frere|soeur|femme|mari|niece|neveu|fille|fils|mere|pere|tante|oncle|cousine|grand-mere|famille|epouse|maman|papa)|ses parents',
      '(?:une|un|la petite) (?:\\p{L}+ ){0,2}?(?:dame|fille|fillette|garcon|ado\\p{L}*|femme|mere|veuve|homme|voisine|coiffeuse|couturiere|aide-\\p{L}+|sourde|ecoliere|jeune)',
      '\\(?(?:f|femme|fille),? (?:environ |de )?\\d{1,2}',
      '(?:deux|trois) (?:soeurs|filles|cousines|amies|garcons|freres)',
      '(?:maman|mademoiselle|madame|tantie) \\p{L}+',
      '\\p{Lu}\\. ?\\p{Lu}\\.?',
      "lanceuse d'alerte|du primaire",
    ),
    rank: anyWord(
      "(?:un|le|l'|notre|du|au|d'un|son) ?(?:\\p{L}+ )?\\p{L}{3,}(?:teur|eur|ier|iste|icien|gien)",
      "planton|pasteur|chef de camp|quelqu'un du siege|mis en cause|collegue",
      "(?:le|un|l'|du|d'un) ?(?:macon|ouvrier|consultant|pharmacien|chef d'equipe|chef de la securite|medecin|president|capitaine|agent d'enregistrement|benevole)|des ouvriers",
      "(?:celui|l'homme|l'agent|la personne) qui (?:signe|distribue|decide|donne|remet|garde|tient|enregistre)",
      "(?:le|l'|notre|un|son|du|de l'|au) ?(?:nouveau |nouvel |ancien )?(?:technicien|cuisinier|enregistreur|interprete|manutentionnaire|tailleur|imam|pasteur|pretre|chef|proprietaire|mecanicien|menuisier|consultant|pharmacien|coiffeur|concierge|secretaire|adjoint|representant|point focal|relais|assistant|agent|moniteur|comptable|directeur|gardien|homme)",
      'chef de (?:base|projet)|il|lui',
    ),
    body: anyWord(
      "laver le dos|baigne|a moitie habille\\w*|frappe a (?:sa|la) porte|heures du matin|dans son (?:studio|bureau)|une bague|soit de lui|blessures|crache\\w*|registre de l'auberge|sans ses parents|retenu\\w*|ce qui s'est passe|remerciements|ne veut pas dire|ne veut pas croiser|deux portes",
      "cabine|local du|dechire\\w*|exhibe\\w*|biere|filme\\w*|dot|couche a cote|s'est couche|saign\\w+|plus gentille|faire plaisir|en retour|maison louee|fait avec les|dormi|dormir|entraine\\w*|tiree|emmene\\w*|partager|ceinture|pantalon|corsage|sang|griffures|bleus",
      'genoux?|epaules?|cheveux|levres|joue|serviette|nue?|deshabill\\w+|vetements|robe|jupe|soutien-gorge|douche|bain|lit|chambre|matelas|tente|case|concession|hotel|auberge|bar|biere',
      'nuit|soir|soiree|aube|minuit|avant la priere|tard|deux jours apres|week-end',
      'coeurs?|bisous?|embrass\\w+|photos?|videos?|films?|messages?|textos?|amour|amant|copain|copine|drague\\w*',
      "epouser|mariage|noces|fiance\\w*|enceinte|porte l'enfant|bebe|ventre|vierge|gache|deshonor\\w+|honte|honneur",
      'coince\\w*|seule|en secret|porte fermee|parfum|massage|danse\\w*|mineure?|parking|serre\\w* contre|siffl\\w+',
    ),
    trade: anyWord(
      'comprimes|medicaments?|fauteuil|jetons?|lait|savon|billets?|couvertures?|plus vite|place|bourse|notes|examen',
      "offert|offre|promis|donne|donnait|achete|garde|rendu\\w*|paye|laisse|laissait|amende|boeuf|moto|telephone|credit|cadeaux?|biscuits|jus|repas|pleine|qu'apres|en echange|courses|emploi|heures|promu|devenu chef|cartes?|ration|liste|argent|chevres?",
    ),
    left: anyWord(
      'eteint|injoignable|non renouvele|licencie|plus vite si|disparu',
      "partie?|parti|demissionne|remercie|en arret|moins d'heures|close|regle|muter?|mute|transfere|disparu\\w*|arrete|criait|crier|pleure|refuse|peur|depuis|ne vient plus|renvoye|remplace|discretement|rentres|quitte",
    ),
    heard: anyWord(
      'a appele|ecrit|racontent|glisse|mot sous|enquete|garderait|aurait|serait|a nomme|plainte|prie',
      "dit|disent|a dit|raconte|confie|selon|d'apres|parait|rumeur|apercu\\w*|vue?|entendu|signale\\w*|signalement|mentionne|parle de|trouve|demande|hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|derniere?|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|jours apres|coucou|venue?|va souvent",
    ),
    general: anyWord(
      'doit|doivent|devrait|peut|peuvent|jamais|chaque (?:agent|membre|site|partenaire)|toute personne|quiconque|si une?|lorsqu.une?|partout ou|politique|code de conduite|formation|formes?|seance|affiches?|plan|formulaire|norme|evaluation|preuves?|nous avons (?:propose|demande)|jours de conge|en conge|contrat ecrit',
      '(?:interpretes|chauffeurs|gardiens|cuisiniers|aides-\\p{L}+|enseignants|relais|benevoles) (?:\\p{L}+ )?(?:sont|ont|se deplacent|portent|recoivent|signent)',
    ),
  }),
);
