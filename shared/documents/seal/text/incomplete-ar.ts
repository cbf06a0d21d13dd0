import type { IncompleteText } from './incomplete-en.ts';

/** The same in Arabic; a draft translation. */
export const incompleteTextAr: IncompleteText = {
  title: 'هذه النسخة الاحتياطية ناقصة',
  taken: (date, missing) =>
    `عند إعدادها في ${date} كانت في مساحة العمل مستندات يذكرها السجل مفقودة أو تالفة، وعددها: ${missing}. وهي ليست في هذه النسخة.`,
  rest: 'السجل نفسه وسائر المستندات موجودة هنا، وقد فُحصت.',
  act: 'يسمّي البرنامج المستندات الناقصة عندما يُعدّ نسخة كهذه وعندما يستعيدها. أضف الملفات نفسها إلى مساحة العمل من جديد، أو خذها من نسخة أقدم، ثم أعدّ نسخة جديدة.',
};
