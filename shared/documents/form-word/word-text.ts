import type { FormLanguage } from '../form/text/form-text.ts';

/** What the form says as a Word document, beside the words that the workbook has too, in one language. */
export interface WordText {
  /** `{count}` is filled in. */
  readonly intro: readonly string[];
  /** Stand in the fields until something is chosen or written there. */
  readonly choose: string;
  readonly write: string;
  readonly day: string;
}

export const wordTexts: Readonly<Record<FormLanguage, WordText>> = {
  en: {
    intro: [
      'Fill in the grey fields of this document, in Word or LibreOffice. Answer each of the {count} standards by choosing from its list. Nothing is chosen for you; leave an answer open if you do not know.',
      'Tick the evidence that you hold, and send the documents together with this form.',
      'Explain in your own words what is in place and what is missing. An honest “No” is useful: it shows where support is needed.',
      'Do not write the name of, or any detail about, a victim, a witness or an alleged perpetrator, neither here nor in the documents.',
      'Save the file as .docx and send it back to the UN office that gave it to you. It belongs to one assessment of one organization; please do not pass it on.',
    ],
    choose: 'Choose an answer',
    write: 'Write here',
    day: 'Choose a date',
  },
  fr: {
    intro: [
      'Remplissez les champs gris de ce document, dans Word ou LibreOffice. Répondez à chacune des {count} normes en choisissant dans sa liste. Rien n’est choisi pour vous ; laissez une réponse ouverte si vous ne savez pas.',
      'Cochez les justificatifs dont vous disposez et envoyez les documents avec ce formulaire.',
      'Expliquez avec vos propres mots ce qui est en place et ce qui manque. Un « Non » honnête est utile : il montre où un appui est nécessaire.',
      'N’écrivez ni le nom d’une victime, d’un témoin ou d’un auteur présumé, ni aucun détail à leur sujet, ni ici ni dans les documents.',
      'Enregistrez le fichier au format .docx et renvoyez-le au bureau des Nations Unies qui vous l’a donné. Il appartient à une seule évaluation d’une seule organisation ; ne le transmettez pas.',
    ],
    choose: 'Choisissez une réponse',
    write: 'Écrivez ici',
    day: 'Choisissez une date',
  },
  es: {
    intro: [
      'Rellene los campos grises de este documento, en Word o LibreOffice. Responda a cada una de las {count} normas eligiendo de su lista. No hay nada elegido de antemano; deje una respuesta abierta si no la sabe.',
      'Marque las pruebas de que dispone y envíe los documentos junto con este formulario.',
      'Explique con sus propias palabras qué existe y qué falta. Un «No» sincero es útil: muestra dónde hace falta apoyo.',
      'No escriba el nombre de una víctima, un testigo o un presunto autor, ni ningún detalle sobre ellos, ni aquí ni en los documentos.',
      'Guarde el archivo como .docx y devuélvalo a la oficina de las Naciones Unidas que se lo dio. Pertenece a una sola evaluación de una sola organización; no lo pase a otros.',
    ],
    choose: 'Elija una respuesta',
    write: 'Escriba aquí',
    day: 'Elija una fecha',
  },
  ar: {
    intro: [
      'املؤوا الحقول الرمادية في هذا المستند، في Word أو LibreOffice. أجيبوا عن كل معيار من المعايير ({count}) بالاختيار من قائمته. لا شيء مُختار مسبقاً؛ اتركوا الإجابة مفتوحة إن كنتم لا تعرفون.',
      'أشّروا على الأدلة التي لديكم، وأرسلوا الوثائق مع هذه الاستمارة.',
      'اشرحوا بكلماتكم ما هو قائم وما ينقص. «لا» الصادقة مفيدة: فهي تبيّن أين يلزم الدعم.',
      'لا تكتبوا اسم ضحية أو شاهد أو شخص يُزعم أنه الجاني ولا أي تفصيل عنهم، لا هنا ولا في الوثائق.',
      'احفظوا الملف بصيغة ‎.docx وأعيدوه إلى مكتب الأمم المتحدة الذي أعطاكم إياه. تخص هذه الاستمارة تقييماً واحداً لمنظمة واحدة؛ يُرجى عدم تمريرها إلى غيركم.',
    ],
    choose: 'اختاروا إجابة',
    write: 'اكتبوا هنا',
    day: 'اختاروا تاريخاً',
  },
  ru: {
    intro: [
      'Заполните серые поля этого документа в Word или LibreOffice. Ответьте по каждому из стандартов (их {count}), выбрав из списка. За вас ничего не выбрано; если не знаете, оставьте ответ открытым.',
      'Отметьте имеющиеся у вас подтверждения и пришлите документы вместе с этой формой.',
      'Объясните своими словами, что уже есть и чего не хватает. Честное «Нет» полезно: оно показывает, где нужна поддержка.',
      'Не пишите имен пострадавших, свидетелей или предполагаемых виновных и никаких сведений о них ни здесь, ни в документах.',
      'Сохраните файл в формате .docx и верните его тому отделению ООН, которое его вам дало. Он относится к одной оценке одной организации; не передавайте его другим.',
    ],
    choose: 'Выберите ответ',
    write: 'Напишите здесь',
    day: 'Выберите дату',
  },
  zh: {
    intro: [
      '请在 Word 或 LibreOffice 中填写本文档的灰色域。对 {count} 项标准逐一从列表中选择答复。没有预先选定任何内容；如不清楚，请留空。',
      '请勾选贵组织持有的证据，并将文件与本表一并寄回。',
      '请用自己的话说明已有什么、还缺什么。如实回答“否”是有益的：它表明何处需要支持。',
      '请勿在此处或文件中写出受害人、证人或被指控行为人的姓名或任何细节。',
      '请将文件保存为 .docx，寄回提供本表的联合国办事处。本表仅属于一个组织的一次评估，请勿转交他人。',
    ],
    choose: '请选择答复',
    write: '请在此填写',
    day: '请选择日期',
  },
};
