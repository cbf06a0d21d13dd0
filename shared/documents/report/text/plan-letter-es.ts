import type { PlanLetterText } from './plan-letter-en.ts';

/** Spanish words of the letter to the partner: courteous, plain, addressed to the organization. */
export const planLetterEs: PlanLetterText = {
  kind: 'Carta al asociado',
  marking: 'Para el destinatario',
  date: 'Fecha: ',
  reference: 'Nuestra referencia: ',
  subject: (partner) => `Protección contra la explotación y los abusos sexuales: evaluación de ${partner}`,
  dear: (name) => `A la atención de ${name}:`,
  dearAll: 'Estimadas colegas, estimados colegas:',
  thanks:
    'Les agradecemos el tiempo y la franqueza con que su organización participó en la evaluación de cómo previene la explotación y los abusos sexuales y cómo responde a ellos.',
  result: {
    heading: 'El resultado',
    preliminary: (date, result) =>
      `Las Naciones Unidas concluyeron su examen el ${date}. El resultado preliminar es: ${result}.`,
    final: (date, result) =>
      `Las Naciones Unidas hicieron su determinación final el ${date}. El resultado es: ${result}.`,
    today: (state) => `En la fecha de esta carta: ${state}.`,
    shared:
      'El resultado se comparte con otras entidades de las Naciones Unidas que trabajan con su organización o se plantean hacerlo, y solo dentro de las Naciones Unidas.',
    meaning: {
      moderate:
        'La mayor parte de lo que piden las normas ya existe. Quedan algunas carencias, que nos gustaría subsanar junto con ustedes.',
      high: 'Todavía no se cumplen normas importantes, que requieren atención pronto.',
    },
    everythingMet:
      'Todas las normas se cumplen o no se aplican a su trabajo. Se lo agradecemos, y les rogamos que lo agradezcan a todas las personas de su organización que contribuyeron a ello.',
    reached: (standards) =>
      `Desde el primer examen han subsanado además lo que entonces estaba abierto: ${standards}.`,
    keep: 'Les rogamos que nos avisen cuando cambie algo importante en las políticas, la capacitación o los canales de denuncia.',
    validUntil: (date) =>
      `El resultado es válido hasta el ${date}. Nos pondremos en contacto con ustedes con suficiente antelación.`,
    finalFollows:
      'Después de esta determinación preliminar se firma la final. No hace falta ningún plan para ello, y les avisaremos cuando esté hecha.',
    noPlan: 'Por ahora no tienen que hacer nada.',
  },
  gaps: {
    heading: 'Lo que está abierto',
    intro: 'Estas normas no se cumplen todavía:',
    introLevels: 'Estas normas están por debajo del nivel más alto:',
    closed: (standards) => `Ya se cumplen: ${standards}. Les agradecemos este avance.`,
    honest: 'Una norma abierta dice dónde hace falta apoyo. No es una acusación contra nadie.',
  },
  conditions: {
    heading: 'Las condiciones',
    intro: (date) => `Nuestra asociación sigue adelante con las condiciones que fijamos el ${date}:`,
  },
  plan: {
    heading: 'Lo que acordamos',
    intro: 'Ustedes y nosotros acordamos estas acciones y fechas:',
    columns: { action: 'Acción', responsible: 'Responsable', support: 'Con apoyo de', due: 'Plazo' },
    overdue: (date) => `${date}\nfuera de plazo`,
    overdueAsk:
      'Ya pasaron las fechas de las acciones marcadas como fuera de plazo. Les rogamos que nos digan qué se ha hecho, qué lo impide y para cuándo estará cumplida cada una; acordaremos entonces con ustedes una nueva fecha.',
    none: 'Todavía no se ha acordado ninguna acción. Nos gustaría acordar pronto con ustedes acciones y fechas, y nos pondremos en contacto para ello.',
    joint: (entities) => `Estas entidades de las Naciones Unidas apoyan juntas el plan: ${entities}.`,
    workbook:
      'Con esta carta reciben un libro de Excel con estas acciones. Les rogamos que anoten en él qué está hecho y qué lo impide, y que nos lo devuelvan junto con los documentos que lo demuestran. Pueden hacerlo tantas veces como quieran; una llamada o una visita son igualmente bienvenidas.',
    noDetails:
      'Les rogamos que nunca escriban en estos papeles el nombre de una víctima, un testigo o un presunto autor, ni ningún detalle sobre ellos. Las denuncias se comunican por su propio canal confidencial.',
  },
  end: {
    heading: 'Las fechas, y qué ocurre al final',
    window: (until) => `El período de mejora termina el ${until}. Ese es su último día.`,
    extended: (until) =>
      `El período de mejora se prorrogó y termina el ${until}. Ese es su último día; no se puede prorrogar de nuevo.`,
    passed: (until) => `El período de mejora terminó el ${until}.`,
    determination:
      'Entonces examinamos de nuevo con ustedes las normas abiertas y hacemos la determinación final, que dice hasta qué punto se han subsanado las carencias.',
    risk: 'Si la capacidad sigue siendo baja entonces, las Naciones Unidas tienen que decidir sobre la cooperación según el párrafo 3 del Protocolo de las Naciones Unidas de 21 de marzo de 2018: no se asocian con organizaciones que no previenen la explotación y los abusos sexuales, no los investigan ni los corrigen. Preferimos con mucho alcanzar las normas junto con ustedes, y ayudaremos en lo que podamos.',
    consequences: {
      continue:
        'Nuestra cooperación continúa, con medidas que reducen el riesgo. Las repasaremos con ustedes.',
      suspend:
        'Nuestra cooperación se interrumpe hasta que se cumplan las normas abiertas. Hablaremos con ustedes sobre los próximos pasos.',
      end: 'Nuestra cooperación termina. Hablaremos con ustedes sobre cómo concluirla de forma ordenada.',
    },
    talk: 'Nos pondremos en contacto con ustedes para hablar de lo que este resultado significa para nuestra cooperación.',
  },
  contact: {
    heading: 'A quién preguntar',
    intro:
      'Les rogamos que se dirijan a nosotros con cualquier pregunta, también si es difícil respetar una fecha o si ven el resultado de otro modo:',
    quote: (reference) => `Les rogamos que citen la referencia ${reference}.`,
  },
  closing: 'Atentamente,',
  foot: (reference, program, hash) => `${reference} · ${program} · SHA-256 del texto: ${hash}`,
};
