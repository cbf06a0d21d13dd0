import { type GuideText, note, picture, steps, text } from '../guide-text.ts';

export const guideZh: GuideText = {
  title: '伙伴关系干事指南',
  forWhom: '读者',
  lead: '供评估执行伙伴并保管其档案的人员使用。各章可单独阅读。粗体字（纸面上为引号内的文字）是屏幕上的名称。',
  draft: '草稿：尚未由熟悉本领域的母语人士审阅。',
  page: { before: '第 ', between: ' 页，共 ', after: ' 页' },
  ofProgram: 'PSEA Partner Assessment',
  about: '关于本指南',
  aboutText: '本指南适用于程序的这一版本；其他版本各有自己的指南。',
  chapters: {
    first: {
      title: '一刻钟完成第一次评估',
      parts: [
        text(
          '只需要这台电脑：程序无需互联网即可运行，也不会自行发送任何内容。如想先练习，请在首个屏幕选择**[[workspace:welcome.demo]]**，其中的执行伙伴均为虚构。',
        ),
        steps(
          '在首个屏幕点击**[[workspace:welcome.create]]**，填写办事处、姓名、职务、文件夹和至少 12 个字符的口令，然后点击**[[workspace:create.submit]]**。',
          '点击**[[workspace:recoveryKey.print]]**或**[[workspace:recoveryKey.copy]]**，将密钥存放在这台电脑以外的地方。勾选**[[workspace:recoveryKey.kept]]**，点击**[[workspace:recoveryKey.go]]**。',
          '在**[[shell:today]]**页面点击**[[todo:day.first.add]]**。只有名称为必填。在表格末尾点击**[[partnerForm:create]]**。Excel 或 CSV 清单可通过**[[todo:day.first.import]]**导入。',
          '在执行伙伴的档案中点击**[[partner:next.start.label]]**，选择标有“[[partner:start.current]]”的工具，点击**[[partner:start.submit]]**。',
          '点击**[[assessment:primary.form.label]]**，选择语言和表格种类，点击**[[assessment:form.submit]]**。请自行将保存的文件发给执行伙伴，例如通过电子邮件。如果执行伙伴就在身边，也可直接在屏幕上逐项回答各项标准。',
          '表格交回后，打开**[[shell:forms]]**，点击**[[form:page.choose]]**。阅读所发现的内容，接收答复。执行伙伴的文件按原样保存。',
          '在评估中点击**[[assessment:action.submit]]**，写明由谁代表执行伙伴签署。此后，执行伙伴的答复即被锁定。',
          '逐项审查各项标准：填写您的答复，并以评语说明所见情况。按 1、2、3 键作答；按 Ctrl 和 Enter 键前往下一项。文件添加在各项标准之下。',
          '点击**[[assessment:action.determine-preliminary]]**。对话框会列出每一个没有任何依据的“是”。签署。',
          '点击**[[assessment:action.decide]]**，选择工作是否继续，并写明理由。',
        ),
        picture('review', '审查中的评估：各项标准，执行伙伴与联合国的答复并列'),
        note(
          '一切内容随时保存，屏幕上方一行显示保存时间。任何时候都不要在任何地方写下受害者、证人或被指控行为人的姓名。',
        ),
      ],
    },
    stages: {
      title: '五个阶段',
      parts: [
        text(
          '每项评估上方的进度栏引导各个阶段，并显示每个阶段尚待完成的内容。上方的蓝色按钮就是下一步要做的事。',
        ),
        steps(
          '**[[common:rail.step.self]]**：由执行伙伴作答。由此得出自评分数，绝不产生评级。',
          '**[[common:rail.step.review]]**：由联合国逐项回答各项标准。初步认定给出评级：能力和风险。',
          '**[[common:rail.step.decision]]**：由有权限者决定工作是否继续，以及附带哪些条件。',
          '**[[common:rail.step.plan]]**和**[[common:rail.step.followUp]]**：针对缺口规定行动和日期，并记录访问。尚有缺口时，改进期开始计算，一般为六个月。行动经核实的标准重新接受审查。',
          '**[[common:rail.step.final]]**：按当时的审查结果结束评估。此后的更改作为关联的修订。',
        ),
        picture('plan', '执行伙伴的计划：缺口、行动和日期，上方为阶段进度栏'),
        text(
          '在计划中点击**[[plan:add.open]]**：程序为每项缺口提供可选的行动，在您选择之前不会添加任何内容。访问或培训通过**[[followUp:add.open]]**记录。到期事项显示在**[[shell:today]]**和**[[shell:todo]]**页面。',
        ),
        picture('ledger', '台账和决定：签署了什么、由谁签署、何时签署'),
      ],
    },
    emergency: {
      title: '紧急情况',
      parts: [
        text('当拯救生命的工作不能等待评估时，可凭豁免在有限时间内开展工作。豁免不是评分：推定能力较低。'),
        steps(
          '打开执行伙伴，点击**[[partner:bases.recordEmergency]]**。',
          '写明理由和批准人，并选择最后日期。该栏会显示最晚可选哪一天。',
          '一旦工作允许，即启动评估。其日期从第一天起就列在**[[shell:todo]]**页面。',
        ),
        text(
          '最后日期过后，该执行伙伴显示在**[[shell:today]]**页面的“[[todo:day.block.exceptions-over]]”之下。连续多次紧急情况的总时间超过单次期限时，须有第二名批准人。',
        ),
        note('如执行伙伴的人员从不接触受益人，则适用专门的豁免：**[[partner:bases.recordNoContact]]**。'),
      ],
    },
    low: {
      title: '能力较低',
      parts: [
        text('能力较低意味着风险较高，并不意味着必须终止与该执行伙伴的合作。这需要有人作出决定并对此负责。'),
        steps(
          '通过**[[assessment:action.decide]]**选择继续、有条件继续或不继续。如工作仍要继续，对话框会要求填写存档说明：为何必须继续，以及在此期间采取什么措施降低风险。',
          '条件每行填写一项。执行伙伴会在信函中读到；有日期的条件会再次出现在**[[shell:todo]]**页面。',
          '点击**[[assessment:primary.plan.label]]**，为每项缺口规定行动、责任人和日期。',
          '在**[[plan:documents.open]]**之下，可为执行伙伴保存**[[plan:documents.letter]]**和**[[plan:documents.workbook]]**。',
          '改进期结束时，点击**[[assessment:action.determine-final]]**。如能力仍较低，同一对话框会询问后果。',
        ),
      ],
    },
    annex: {
      title: '附件',
      parts: [
        text('附件将有关性剥削和性虐待的条款列入协定，可用一种或两种语文。'),
        steps(
          '在**[[shell:agreements]]**页面点击**[[agreement:add.open]]**，填写执行伙伴和编号，点击**[[agreement:form.addSubmit]]**。',
          '在协定中点击**[[agreement:page.makeAnnex]]**。程序会建议适用的条款集。',
          '选择语文以及其中的作准语文。填写空白处；尚未填写的内容列成清单，点击即可前往相应的栏目。',
          '点击**[[annex:draft.action]]**，保存草稿供传阅。',
          '没有未填内容时，点击**[[annex:final.action]]**。文件与协定一同保存，一字节不变。',
          '执行伙伴发来签署文本后，点击**[[agreement:page.checkContract]]**：程序会显示更改、遗漏或增加的内容。',
        ),
      ],
    },
    laptops: {
      title: '两台电脑',
      parts: [
        text(
          '每台电脑有各自的工作区，通过密封文件保持一致：可使用共享文件夹，也可使用由您携带或发送的数据包。',
        ),
        picture('exchange', '数据交换页面，含共享文件夹和数据包'),
        steps(
          '在第二台电脑上点击**[[workspace:welcome.create]]**，在那里创建工作区。切勿将工作区本身放入由 OneDrive 之类服务复制的文件夹。',
          '在两台电脑上打开**[[shell:exchange]]**，点击**[[exchange:shared.choose]]**；选择相同的文件夹和相同的口令。',
          '在第一台上点击**[[exchange:shared.share]]**，在第二台上点击**[[exchange:shared.collect]]**。第一次使用时，请通过电话核对发送方的指纹。',
          '没有共享文件夹时，在一台上点击**[[exchange:make.open]]**，携带文件，在另一台上点击该文件旁边的**[[exchange:open.act]]**。点击**[[exchange:preview.takeAll]]**之前，会显示将带入的内容。',
        ),
        text(
          '如果两台电脑更改了同一个值，不会丢失任何内容：两个值都保留，执行伙伴的页面会予以显示，由人决定以哪个为准。',
        ),
      ],
    },
    rescue: {
      title: '电脑损坏时',
      parts: [
        text(
          '程序会自行在工作区旁边制作备份。这些备份有助于应对差错，但无法应对电脑丢失：为此，必须在别处另存一份。',
        ),
        steps(
          '今天就做：在**[[shell:settings]]**页面点击**[[settings:care.backup]]**，选择另一块磁盘上的文件夹。在“[[settings:care.place]]”之下指定一个位置，以后的每份备份也会复制到那里。',
          '在新电脑上启动程序，点击**[[workspace:welcome.openFolder]]**。指定一个新文件夹存放工作区，然后继续。',
          '点击**[[workspace:restore.title]]**，选择“[[workspace:restore.other]]”，填写备份的文件夹及其口令。点击**[[workspace:restore.preview]]**，阅读备份的内容，然后点击**[[workspace:restore.restore]]**。',
          '如果忘记口令，请在解锁工作区之处点击**[[workspace:unlock.forgotten]]**，输入恢复密钥。既无口令又无密钥，任何人都无法打开工作区，程序的制作者也不例外。',
          '如果工作区仍在但已损坏，解锁之处有同一个按钮。在改动任何内容之前，会显示将会丢失什么。',
          '如果电脑丢失或被盗，请在**[[shell:settings]]**页面的“[[settings:devices.title]]”之下将其停用：此后它所记录的内容不予采用。',
        ),
        picture('today', '“今日”页面：逾期、即将到期和等待中的事项'),
      ],
    },
  },
};
