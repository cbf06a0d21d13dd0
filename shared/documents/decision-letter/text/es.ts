import type { DecisionLetterText } from './en.ts';

/** Spanish words of the letter that carries a decision: plain, courteous, addressed to the organization. */
export const decisionLetterEs: DecisionLetterText = {
  kind: 'Carta de decisión',
  subject: (partner) =>
    `Protección contra la explotación y los abusos sexuales: decisión sobre nuestra asociación con ${partner}`,
  intro:
    'Esta carta les comunica qué decidimos sobre nuestra asociación, por qué, y qué pueden hacer ustedes. El resultado de la evaluación y esta decisión se comparten con otras entidades de las Naciones Unidas que trabajan con su organización o se plantean hacerlo, y solo dentro de las Naciones Unidas.',
  decision: {
    heading: 'Nuestra decisión',
    proceed: (date) => `El ${date} decidimos que nuestra asociación siga adelante.`,
    conditions: (date) =>
      `El ${date} decidimos que nuestra asociación siga adelante con condiciones, que figuran más abajo.`,
    notProceed: (date) => `El ${date} decidimos no seguir adelante con la asociación.`,
    continue: (date) =>
      `El ${date} decidimos que nuestra asociación continúe, con medidas que reducen el riesgo. Repasaremos estas medidas con ustedes.`,
    suspend: (date) =>
      `El ${date} decidimos suspender nuestra asociación. Podrá continuar cuando se lo comuniquemos por escrito.`,
    end: (date) => `El ${date} decidimos poner fin a nuestra asociación.`,
  },
  conditions: {
    heading: 'Las condiciones',
    intro: (date) => `Con nuestra decisión del ${date} fijamos estas condiciones:`,
    undated:
      'Cuando una condición no indica fecha, les rogamos que acuerden una con nosotros antes de que el trabajo comience o continúe.',
    window: (date) => `El período de mejora termina el ${date}. Ese es su último día.`,
  },
  actions: {
    heading: 'Acciones y fechas',
    intro: 'Del plan que acordamos con ustedes, estas acciones están abiertas:',
  },
  can: {
    heading: 'Qué pueden hacer',
    proceed: [
      'Sigan con las políticas, la capacitación y los canales de denuncia.',
      'Avísennos cuando cambie algo importante en ellos, o en su trabajo con las personas a las que prestan servicio.',
    ],
    conditions: [
      'Envíennos lo que demuestra que una condición se cumple en cuanto sea así; no hace falta esperar a su fecha.',
      'Avísennos pronto si es difícil respetar una fecha. Buscaremos con ustedes qué puede ayudar.',
    ],
    notProceed: [
      'Subsanen las normas que están abiertas. Con gusto les decimos cómo es una norma cumplida.',
      'Cuando se cumplan, escríbannos y pidan una nueva evaluación.',
    ],
    continue: [
      'Repasen las medidas con nosotros y dígannos qué significan para su trabajo.',
      'Sigan subsanando las normas que están abiertas y envíennos lo que lo demuestra.',
    ],
    suspend: [
      'Dígannos de inmediato qué personas quedarían sin un servicio mientras el trabajo está interrumpido, para que encontremos juntos una solución para ellas.',
      'Subsanen las normas que están abiertas y envíennos lo que lo demuestra. Lo examinamos de nuevo y decidimos si el trabajo continúa.',
    ],
    end: [
      'Acuerden con nosotros cómo se traspasa o concluye el trabajo, para que nadie a quien ustedes prestan servicio sufra un daño por ello.',
      'La evaluación sigue abierta para ustedes: cuando se cumplan las normas, pueden pedir una nueva.',
    ],
    everyone: [
      'Si ven el resultado o la decisión de otro modo, dígannos por escrito a qué punto se refieren y por qué; pueden añadir documentos. Su respuesta se conserva con la decisión, y preguntar no tiene ninguna desventaja.',
      'Sigan comunicando toda denuncia por su canal confidencial, y sigan atendiendo a las víctimas. Sea lo que sea lo que se haya decidido aquí, este deber permanece.',
    ],
  },
};
