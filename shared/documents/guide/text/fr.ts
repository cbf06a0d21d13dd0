import { type GuideText, note, picture, steps, text } from '../guide-text.ts';

export const guideFr: GuideText = {
  title: 'Guide pour les chargés de partenariat',
  forWhom: 'À qui il s’adresse',
  lead: 'Pour qui évalue des partenaires et tient leurs dossiers. Chaque chapitre se lit seul. Les noms en gras, ou entre guillemets sur papier, sont ceux de l’écran.',
  draft: 'Projet : pas encore relu par une personne de langue maternelle du domaine.',
  page: { before: 'Page ', between: ' sur ', after: '' },
  ofProgram: 'PSEA Partner Assessment',
  about: 'À propos de ce guide',
  aboutText: 'Il accompagne cette version du programme ; une autre version apporte le sien.',
  chapters: {
    first: {
      title: 'Une première évaluation en un quart d’heure',
      parts: [
        text(
          'Cet ordinateur suffit : le programme fonctionne sans internet et n’envoie rien de lui-même. Pour vous exercer d’abord, choisissez **[[workspace:welcome.demo]]** sur le premier écran ; ses partenaires sont inventés.',
        ),
        steps(
          'Sur le premier écran, appuyez sur **[[workspace:welcome.create]]**, indiquez bureau, nom, fonction, dossier et une phrase secrète d’au moins 12 caractères, puis appuyez sur **[[workspace:create.submit]]**.',
          'Appuyez sur **[[workspace:recoveryKey.print]]** ou **[[workspace:recoveryKey.copy]]** et gardez la clé loin de cet ordinateur. Cochez **[[workspace:recoveryKey.kept]]** et appuyez sur **[[workspace:recoveryKey.go]]**.',
          'Sur **[[shell:today]]**, appuyez sur **[[todo:day.first.add]]**. Seul le nom est obligatoire. Appuyez sur **[[partnerForm:create]]** à la fin du formulaire. Une liste Excel ou CSV s’importe par **[[todo:day.first.import]]**.',
          'Dans le dossier du partenaire, appuyez sur **[[partner:next.start.label]]**, choisissez l’instrument marqué « [[partner:start.current]] » et appuyez sur **[[partner:start.submit]]**.',
          'Appuyez sur **[[assessment:primary.form.label]]**, choisissez les langues et le type de formulaire, puis **[[assessment:form.submit]]**. Envoyez vous-même le fichier au partenaire, par courriel par exemple. S’il est à côté de vous, répondez plutôt à chaque norme à l’écran.',
          'Au retour du formulaire, ouvrez **[[shell:forms]]** et appuyez sur **[[form:page.choose]]**. Lisez ce qui a été trouvé et reprenez les réponses. Le fichier du partenaire est gardé tel qu’il est venu.',
          'Dans l’évaluation, appuyez sur **[[assessment:action.submit]]** et indiquez qui a signé pour le partenaire. Dès lors ses réponses sont verrouillées.',
          'Examinez les normes une à une : votre réponse, et un commentaire qui dit ce que vous avez vu. Les touches 1, 2 et 3 répondent ; Ctrl et Entrée mènent à la suivante. Les documents s’ajoutent sous chaque norme.',
          'Appuyez sur **[[assessment:action.determine-preliminary]]**. La fenêtre nomme chaque « oui » qui ne repose sur rien. Signez.',
          'Appuyez sur **[[assessment:action.decide]]**, choisissez si le travail continue et donnez la raison.',
        ),
        picture(
          'review',
          'Une évaluation en cours d’examen : les normes, puis les réponses du partenaire et de l’ONU côte à côte',
        ),
        note(
          'Tout est enregistré au fur et à mesure ; la ligne du haut dit quand. N’écrivez nulle part le nom de victimes, de témoins ou d’auteurs présumés.',
        ),
      ],
    },
    stages: {
      title: 'Les cinq étapes',
      parts: [
        text(
          'Le rail au-dessus de chaque évaluation mène à travers ses étapes et dit ce qui y reste ouvert. Le bouton bleu en haut est la prochaine chose à faire.',
        ),
        steps(
          '**[[common:rail.step.self]]** : le partenaire répond. Cela donne un score propre, et jamais une notation.',
          '**[[common:rail.step.review]]** : l’ONU répond à chaque norme. La détermination préliminaire donne la notation : capacité et risque.',
          '**[[common:rail.step.decision]]** : une personne habilitée décide si le travail continue, et à quelles conditions.',
          '**[[common:rail.step.plan]]** et **[[common:rail.step.followUp]]** : les lacunes reçoivent des actions datées, et les visites sont consignées. S’il reste des lacunes, la période d’amélioration court, six mois en règle générale. Une norme dont les actions sont vérifiées est réexaminée.',
          '**[[common:rail.step.final]]** : clôt l’évaluation sur l’examen tel qu’il est alors. Tout changement ultérieur est une révision liée.',
        ),
        picture('plan', 'Le plan d’un partenaire : lacunes, actions, dates, et le rail des étapes'),
        text(
          'Dans le plan, appuyez sur **[[plan:add.open]]** : le programme propose des actions pour chaque lacune, et rien n’est ajouté avant votre choix. Une visite ou une formation se consigne par **[[followUp:add.open]]**. Les échéances figurent sur **[[shell:today]]** et sous **[[shell:todo]]**.',
        ),
        picture('ledger', 'Registre et décision : ce qui a été signé, par qui et quand'),
      ],
    },
    emergency: {
      title: 'Urgences',
      parts: [
        text(
          'Quand un travail vital ne peut attendre une évaluation, une dispense le porte pour un temps limité. Ce n’est pas une notation : une faible capacité est supposée.',
        ),
        steps(
          'Ouvrez le partenaire et appuyez sur **[[partner:bases.recordEmergency]]**.',
          'Écrivez la raison et qui l’a approuvée, et choisissez le dernier jour. Le champ dit quel jour est le plus tardif.',
          'Commencez l’évaluation dès que le travail le permet. Sa date figure sous **[[shell:todo]]** dès le premier jour.',
        ),
        text(
          'Le dernier jour passé, le partenaire figure sur **[[shell:today]]** sous « [[todo:day.block.exceptions-over]] ». Si des urgences qui se suivent durent plus longtemps qu’une seule ne le peut, un second approbateur est demandé.',
        ),
        note(
          'Les partenaires dont le personnel ne rencontre jamais de bénéficiaires ont leur propre dispense : **[[partner:bases.recordNoContact]]**.',
        ),
      ],
    },
    low: {
      title: 'Faible capacité',
      parts: [
        text(
          'Une faible capacité signifie un risque élevé, et non que le partenaire doive partir. Elle demande une décision dont quelqu’un répond.',
        ),
        steps(
          'Par **[[assessment:action.decide]]** vous choisissez de continuer, de continuer sous conditions ou de ne pas continuer. Si le travail doit continuer, la fenêtre demande une note pour le dossier : pourquoi il le doit, et ce qui réduit le risque entre-temps.',
          'Les conditions s’écrivent une par ligne. Le partenaire les lit dans sa lettre ; celles qui ont une date reviennent sous **[[shell:todo]]**.',
          'Appuyez sur **[[assessment:primary.plan.label]]** et donnez à chaque lacune une action, une personne et une date.',
          'Sous **[[plan:documents.open]]** vous enregistrez **[[plan:documents.letter]]** et **[[plan:documents.workbook]]** pour le partenaire.',
          'À la fin de la période, appuyez sur **[[assessment:action.determine-final]]**. Si la capacité reste faible, la même fenêtre demande ce qui s’ensuit.',
        ),
      ],
    },
    annex: {
      title: 'L’annexe',
      parts: [
        text(
          'L’annexe met les clauses sur l’exploitation et les atteintes sexuelles dans un accord, en une langue ou deux.',
        ),
        steps(
          'Sous **[[shell:agreements]]**, appuyez sur **[[agreement:add.open]]**, indiquez partenaire et numéro, puis **[[agreement:form.addSubmit]]**.',
          'Dans l’accord, appuyez sur **[[agreement:page.makeAnnex]]**. Le jeu de clauses qui convient est proposé.',
          'Choisissez les langues, et laquelle fait foi. Remplissez les blancs ; ce qui reste ouvert est énuméré et mène à son champ.',
          'Appuyez sur **[[annex:draft.action]]** pour enregistrer un projet et le montrer.',
          'Appuyez sur **[[annex:final.action]]** quand rien n’est ouvert. Le fichier est gardé avec l’accord, à l’octet près.',
          'Quand le partenaire envoie sa version signée, appuyez sur **[[agreement:page.checkContract]]** : le programme montre ce qui a été changé, omis ou ajouté.',
        ),
      ],
    },
    laptops: {
      title: 'Deux ordinateurs',
      parts: [
        text(
          'Chaque ordinateur a son propre espace de travail. Ils restent à jour par des fichiers scellés : dans un dossier partagé, ou par des paquets que vous portez ou envoyez.',
        ),
        picture('exchange', 'La page d’échange, avec le dossier partagé et les paquets'),
        steps(
          'Sur le second ordinateur, appuyez sur **[[workspace:welcome.create]]** et créez-y un espace de travail. Ne mettez jamais l’espace lui-même dans un dossier que OneDrive ou un autre service copie.',
          'Ouvrez **[[shell:exchange]]** et appuyez sur **[[exchange:shared.choose]]** sur les deux ; choisissez le même dossier et la même phrase secrète.',
          'Appuyez sur **[[exchange:shared.share]]** sur le premier et sur **[[exchange:shared.collect]]** sur le second. La première fois, comparez l’empreinte de l’expéditeur, par téléphone.',
          'Sans dossier partagé, appuyez sur **[[exchange:make.open]]** sur l’un, portez le fichier, et sur l’autre appuyez sur **[[exchange:open.act]]** à côté de lui. Ce qu’il apporterait est montré avant **[[exchange:preview.takeAll]]**.',
        ),
        text(
          'Si les deux ont changé la même valeur, rien n’est perdu : les deux demeurent, la page du partenaire les montre, et une personne tranche.',
        ),
      ],
    },
    rescue: {
      title: 'Quand l’ordinateur meurt',
      parts: [
        text(
          'Le programme fait de lui-même des copies à côté de l’espace de travail. Elles aident contre les erreurs, et non contre la perte de l’ordinateur : pour cela, une copie doit se trouver ailleurs.',
        ),
        steps(
          'Aujourd’hui : sous **[[shell:settings]]**, appuyez sur **[[settings:care.backup]]** et choisissez un dossier sur un autre disque. Sous « [[settings:care.place]] » vous nommez un lieu où chaque copie ultérieure va aussi.',
          'Sur un nouvel ordinateur, démarrez le programme et appuyez sur **[[workspace:welcome.openFolder]]**. Indiquez un nouveau dossier où l’espace de travail se trouvera, et continuez.',
          'Appuyez sur **[[workspace:restore.title]]**, choisissez « [[workspace:restore.other]] » et indiquez le dossier de la copie avec sa phrase secrète. Appuyez sur **[[workspace:restore.preview]]**, lisez ce que la copie contient, puis appuyez sur **[[workspace:restore.restore]]**.',
          'Si la phrase secrète est oubliée, appuyez sur **[[workspace:unlock.forgotten]]** là où vous déverrouillez l’espace, et tapez la clé de secours. Sans phrase ni clé, personne ne peut l’ouvrir, pas même ses auteurs.',
          'Si l’espace est là mais endommagé, le même bouton se trouve là où vous le déverrouillez. Ce qui serait perdu est montré avant que rien ne soit touché.',
          'Si l’ordinateur a été perdu ou volé, retirez-le sous « [[settings:devices.title]] » dans **[[shell:settings]]** : ce qu’il enregistre ensuite est laissé de côté.',
        ),
        picture('today', 'La page du jour : ce qui est en retard, bientôt dû et attendu'),
      ],
    },
  },
};
