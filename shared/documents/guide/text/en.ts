import { type GuideText, note, picture, steps, text } from '../guide-text.ts';

export const guideEn: GuideText = {
  title: 'Guide for partnership officers',
  forWhom: 'For whom it is',
  lead: 'For whoever assesses partners and keeps their files. Each chapter stands for itself. Names in bold, or on paper in quotation marks, are those on the screens.',
  draft: null,
  page: { before: 'Page ', between: ' of ', after: '' },
  ofProgram: 'PSEA Partner Assessment',
  about: 'About this guide',
  aboutText: 'It belongs to this version of the program; another version carries its own.',
  chapters: {
    first: {
      title: 'A first assessment in a quarter of an hour',
      parts: [
        text(
          'You need nothing but this computer: the program works without the internet and sends nothing by itself. To practise first, choose **[[workspace:welcome.demo]]** on the first screen; its partners are invented.',
        ),
        steps(
          'On the first screen press **[[workspace:welcome.create]]**, give office, name, function, folder and a passphrase of at least 12 characters, and press **[[workspace:create.submit]]**.',
          'Press **[[workspace:recoveryKey.print]]** or **[[workspace:recoveryKey.copy]]** and keep the key away from this computer. Tick **[[workspace:recoveryKey.kept]]** and press **[[workspace:recoveryKey.go]]**.',
          'On **[[shell:today]]** press **[[todo:day.first.add]]**. Only the name is required. Press **[[partnerForm:create]]** at the end of the form. A list in Excel or CSV comes in by **[[todo:day.first.import]]**.',
          'In the partner’s file press **[[partner:next.start.label]]**, choose the instrument that is marked “[[partner:start.current]]”, and press **[[partner:start.submit]]**.',
          'Press **[[assessment:primary.form.label]]**, choose languages and kind of form, and press **[[assessment:form.submit]]**. Send the saved file to the partner yourself, by mail for example. If the partner sits beside you, answer each standard on the screen instead.',
          'When the form is back, open **[[shell:forms]]** and press **[[form:page.choose]]**. Read what was found and take the answers over. The partner’s file is kept as it came.',
          'In the assessment press **[[assessment:action.submit]]** and write who signed for the partner. From then on the partner’s answers are locked.',
          'Review the standards one by one: your answer and a comment that says what you saw. Keys 1, 2 and 3 answer; Ctrl and Enter go on. Documents are added under each standard.',
          'Press **[[assessment:action.determine-preliminary]]**. The dialog names each “yes” that nothing supports. Sign.',
          'Press **[[assessment:action.decide]]**, choose whether the work goes on, and give the reason.',
        ),
        picture(
          'review',
          'An assessment under review: the standards on the left, the partner’s and the UN’s answers beside each other',
        ),
        note(
          'Everything is saved as you go; the line at the top says when. Never write names of victims, witnesses or alleged perpetrators anywhere.',
        ),
      ],
    },
    stages: {
      title: 'The five stages',
      parts: [
        text(
          'The rail over each assessment leads through its stages and says what each has open. The blue button at the top is the next thing to do.',
        ),
        steps(
          '**[[common:rail.step.self]]**: the partner answers. This gives a self-score and never a rating.',
          '**[[common:rail.step.review]]**: the UN answers each standard. The preliminary determination gives the rating: capacity and risk.',
          '**[[common:rail.step.decision]]**: somebody with authority decides whether the work goes on, and on which conditions.',
          '**[[common:rail.step.plan]]** and **[[common:rail.step.followUp]]**: gaps get actions with dates, and visits are recorded. Where gaps are left the improvement window runs, six months as a rule. A standard whose actions are verified is reviewed again.',
          '**[[common:rail.step.final]]**: closes the assessment on the review as it then stands. A later change is a linked revision.',
        ),
        picture('plan', 'The plan of a partner: gaps, actions, dates and the rail of stages above them'),
        text(
          'In the plan press **[[plan:add.open]]**: the program offers actions for each gap, and nothing is added before you choose. A visit or training is recorded under **[[followUp:add.open]]**. What falls due is shown on **[[shell:today]]** and under **[[shell:todo]]**.',
        ),
        picture('ledger', 'Ledger and decision: what was signed, by whom and when'),
      ],
    },
    emergency: {
      title: 'Emergencies',
      parts: [
        text(
          'When life-saving work can’t wait for an assessment, an exemption carries it for a limited time. It is not a score: low capacity is assumed.',
        ),
        steps(
          'Open the partner and press **[[partner:bases.recordEmergency]]**.',
          'Write the reason and who approved it, and choose the last day. The field says which day is the latest.',
          'Start the assessment as soon as work allows. Its date stands under **[[shell:todo]]** from the first day on.',
        ),
        text(
          'When the last day has passed, the partner is shown on **[[shell:today]]** under “[[todo:day.block.exceptions-over]]”. Where emergencies in a row last longer than one may, a second approver is asked for.',
        ),
        note(
          'Partners whose personnel never meet beneficiaries have an exemption of their own: **[[partner:bases.recordNoContact]]**.',
        ),
      ],
    },
    low: {
      title: 'Low capacity',
      parts: [
        text(
          'Low capacity means high risk, and not that the partner must go. It asks for a decision that somebody answers for.',
        ),
        steps(
          'With **[[assessment:action.decide]]** you choose to proceed, to proceed with conditions, or not to proceed. Where the work would go on, the dialog asks for a Note for the Record: why it must, and what lowers the risk meanwhile.',
          'Conditions are written one a line. The partner reads them in its letter; those with a date come back under **[[shell:todo]]**.',
          'Press **[[assessment:primary.plan.label]]** and give each gap an action, a person and a date.',
          'Under **[[plan:documents.open]]** you save **[[plan:documents.letter]]** and **[[plan:documents.workbook]]** for the partner.',
          'When the window ends, press **[[assessment:action.determine-final]]**. If capacity is still low, the same dialog asks what follows.',
        ),
      ],
    },
    annex: {
      title: 'The annex',
      parts: [
        text(
          'The annex puts the clauses on sexual exploitation and abuse into an agreement, in one language or two.',
        ),
        steps(
          'Under **[[shell:agreements]]** press **[[agreement:add.open]]**, give partner and number, and press **[[agreement:form.addSubmit]]**.',
          'In the agreement press **[[agreement:page.makeAnnex]]**. The set of clauses that fits is suggested.',
          'Choose languages, and which of them decides. Fill the blanks; what is still open is listed and leads to its field.',
          'Press **[[annex:draft.action]]** to save a draft and show it around.',
          'Press **[[annex:final.action]]** when nothing is open. The file is kept with the agreement, to the byte.',
          'When the partner sends its signed version, press **[[agreement:page.checkContract]]**: the program shows what was changed, left out or added.',
        ),
      ],
    },
    laptops: {
      title: 'Two laptops',
      parts: [
        text(
          'Each laptop has a workspace of its own. They keep in step by sealed files: through a shared folder, or by packages that you carry or send.',
        ),
        picture('exchange', 'The page Exchange with the shared folder and the packages'),
        steps(
          'On the second laptop press **[[workspace:welcome.create]]** and make a workspace there. Never put the workspace itself into a folder that OneDrive or the like copies.',
          'Open **[[shell:exchange]]** and press **[[exchange:shared.choose]]** on both laptops; choose the same folder and the same passphrase.',
          'Press **[[exchange:shared.share]]** on the first, and **[[exchange:shared.collect]]** on the second. The first time you compare the fingerprint of the sender, by telephone.',
          'Without a shared folder press **[[exchange:make.open]]** on the one, carry the file, and on the other press **[[exchange:open.act]]** beside it. What it would bring is shown before **[[exchange:preview.takeAll]]**.',
        ),
        text(
          'If both laptops changed the same value, nothing is lost: both stand, the partner’s page shows them, and a person settles which holds.',
        ),
      ],
    },
    rescue: {
      title: 'When the laptop dies',
      parts: [
        text(
          'The program makes backups by itself beside the workspace. They help against mistakes, and not against a lost laptop: for that, a copy has to lie elsewhere.',
        ),
        steps(
          'Today: under **[[shell:settings]]** press **[[settings:care.backup]]** and choose a folder on another disk. Under “[[settings:care.place]]” you name a place to which each later backup is copied too.',
          'On a new computer start the program and press **[[workspace:welcome.openFolder]]**. Give a new folder in which the workspace shall lie, and go on.',
          'Press **[[workspace:restore.title]]**, choose “[[workspace:restore.other]]” and give the folder of the copy with its passphrase. Press **[[workspace:restore.preview]]**, read what the copy holds, and press **[[workspace:restore.restore]]**.',
          'If the passphrase is forgotten, press **[[workspace:unlock.forgotten]]** where you unlock the workspace, and type the recovery key. Without passphrase and key nobody can open the workspace, its makers included.',
          'If the workspace is there and damaged, the same button stands where you unlock it. What would be lost is shown before anything is touched.',
          'If the laptop was lost or stolen, retire it under “[[settings:devices.title]]” in **[[shell:settings]]**: what it records later is left out.',
        ),
        picture('today', 'The page Today: what is overdue, due soon and awaited'),
      ],
    },
  },
};
