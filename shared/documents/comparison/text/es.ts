import type { FindingText } from './finding-words.ts';

const numbered = (name: string) => (number: string) => (number === '' ? name : `${name} ${number}`);

export const es: FindingText = {
  kinds: {
    'other-agreement': 'Anexo de otro acuerdo',
    'second-annex': 'Un segundo anexo en el archivo',
    'not-ours': 'No es nuestro',
    changed: 'Otra parte del anexo, modificada',
    missing: 'Otra parte del anexo, ausente',
    moved: 'Movido',
    hidden: 'No lo ve quien lee',
    struck: 'Tachado, se cuenta como suprimido',
    filled: 'Escrito en un espacio en blanco',
    tracked: 'Cambios aún marcados',
    capitals: 'Escrito en mayúsculas',
    reference: 'Referencia que lleva a otra parte',
    unread: 'No se puede leer aquí',
    beside: 'Junto a nuestro texto, no comparado',
    unaccounted: 'Sin justificar',
  },
  sentences: {
    'other-agreement': (what) =>
      `El archivo dice que pertenece a ${what}. De él no se registra ningún elemento.`,
    'second-annex': (_, count) =>
      `Cláusulas nuestras que figuran dos veces: ${count}. De él no se registra ningún elemento, porque nadie puede decir cuál de ellas vale.`,
    moved: (what) => what,
    tracked: (_, count) =>
      `Lugares con cambios que nadie ha resuelto: ${count}. Se leyeron como si todos estuvieran aceptados.`,
    capitals: (_, count) =>
      `Líneas: ${count}. Sus palabras son nuestras; ya no se puede saber cuáles de ellas están definidas.`,
    reference: (what) =>
      `«${what}» era correcta en nuestro texto. La cláusula a la que llevaba tiene ahora otro número.`,
    beside: (_, count) => `Palabras: ${count}.`,
    unaccounted: (_, count) =>
      `Las palabras de las que se da cuenta son ${Math.abs(count)} ${count < 0 ? 'más' : 'menos'} que las leídas. No se fíe de esta comprobación; lea el archivo con sus propios ojos.`,
  },
  parts: {
    body: numbered('cuerpo'),
    header: (number) => (number === '' ? 'encabezado' : `encabezado de la sección ${number}`),
    footer: (number) => (number === '' ? 'pie de página' : `pie de página de la sección ${number}`),
    footnote: numbered('nota al pie'),
    endnote: numbered('nota final'),
    comment: numbered('comentario'),
    'text-box': numbered('cuadro de texto'),
    drawing: numbered('palabras en un dibujo'),
    chart: numbered('gráfico'),
    diagram: numbered('diagrama'),
    contents: numbered('índice'),
    file: () => 'el archivo',
  },
  paragraph: (number) => `párrafo ${number}`,
  after: (clause) => `después de la cláusula ${clause}`,
  labels: {
    look: 'Puede leerse de otro modo que sus palabras',
    inform: 'Conviene saberlo, no cambia ninguna palabra',
    number: 'Número modificado',
  },
  number: (count) =>
    `Quien lee ve números distintos de los que se entregaron. Párrafos: ${count}; aquí, el primero.`,
  times: (count) => `Lugares: ${count}; este es el primero.`,
  unread: {
    picture: 'Una imagen. Mírela en el contrato.',
    'embedded-file': 'Un archivo dentro del archivo.',
    macros: 'Un programa dentro del archivo (macros).',
    control: 'Un control que maneja un programa.',
    'linked-file': 'Algo que se trae de otra parte cuando se abre el archivo.',
    'inserted-file': 'Otro documento que se inserta cuando se abre el archivo.',
    'bound-text': 'Un texto que se toma de datos del archivo; al abrirlo puede mostrarse otro.',
    'changing-field': 'Un campo que puede mostrar otro texto cuando se actualiza.',
    part: 'Una parte del archivo de clase desconocida.',
    text: 'Texto en un lugar que no se conoce. Lea el archivo con sus propios ojos.',
    'direction-of-text':
      'La dirección de las letras está fijada de modo que el texto puede leerse distinto de como está escrito.',
    layout: 'El formato mueve, comprime, corta u oculta texto.',
    letters: 'Las fuentes o los efectos pueden dibujar letras distintas de las escritas, o ninguna.',
    list: 'Los números o las marcas de los párrafos pueden no mostrarse, o mostrarse de otro modo.',
    drawing: 'Una forma, línea o imagen sin palabras; puede estar encima de nuestro texto.',
    form: 'Un campo para rellenar o para elegir: puede mostrar algo que nunca se comparó.',
    sign: 'Un signo, una fecha o un número que el programa pone por sí solo.',
    page: 'Configuración de las páginas: puede faltar el encabezado o el pie, o haber algo junto al texto.',
    tooltip: 'Palabras que solo se muestran bajo el puntero o se leen en voz alta.',
    settings: 'Un ajuste que puede traer otros estilos, colores o contenidos.',
    formula: 'Una fórmula: sus signos no se compararon.',
    foreign: 'Elementos que Word omite o reemplaza por otros, con el texto que contienen.',
    element: 'Algo de lo que no se sabe que sea inofensivo.',
    note: 'Una nota o un comentario sin palabras; aun así muestra un número o un nombre.',
    link: 'Un enlace a otra parte.',
    protection: 'Hay partes protegidas contra modificaciones, o abiertas para alguien.',
    variables: 'Valores que un programa guarda en el archivo y que ninguna página muestra.',
    glossary: 'Bloques de texto guardados en el archivo que ninguna página muestra.',
  },
  faint: 'Es demasiado pequeño, o del color de su fondo.',
  label: 'Palabras en el número de una lista.',
  direction: 'Contiene marcas que invierten el orden de las letras: se lee distinto de como está escrito.',
  notSeen:
    'Esta comprobación no ve lo que solo se muestra en un programa propio o con una fuente que tiene quien lee, ni si una imagen tapa palabras. Lo que se señala con «puede leerse de otro modo» hay que mirarlo en el documento.',
  otherHash: 'otro valor hash',
  separator: ', ',
};
