import type { PageText } from './page-text.ts';

export const es: PageText = {
  ownName: 'Español',
  languageLabel: 'Idioma',
  intro: [
    'La oficina de las Naciones Unidas le pide que responda a estas {count} normas por su organización. Esta página funciona en un teléfono o un ordenador, sin internet y sin instalar nada.',
    'No hay nada elegido de antemano; deje abierta una respuesta si no la sabe. Un «No» sincero es útil: muestra dónde hace falta apoyo.',
    'Cuando haya acabado, pulse «Terminar» y envíe el archivo que se guarda a la oficina de las Naciones Unidas que le dio esta página, junto con los documentos que marcó. Esta página pertenece a una sola evaluación de una sola organización; no la pase a otros.',
  ],
  neverNames:
    'No escriba el nombre ni ningún detalle de una víctima, un testigo o un presunto autor, ni aquí ni en los documentos.',
  guidance: 'Qué significa esto',
  tickHint: 'Marque lo que tiene y puede mostrar.',
  takeBack: 'Retirar esta respuesta',
  saved: 'Guardado en este navegador a las {time}.',
  savedHere:
    'Lo que escribe se guarda en este navegador, solo en este dispositivo, hasta que lo borre. Quien use este dispositivo puede leerlo.',
  notSaved:
    'Este navegador no puede guardar lo que escribe. Termine antes de cerrar la página o abra el archivo en otro navegador.',
  clear: 'Borrar todo',
  clearAsk: '¿Borrar todo lo escrito en esta página? No se puede deshacer.',
  cleared: 'Se borró todo. No queda nada en este navegador.',
  print: 'Imprimir',
  finish: 'Terminar',
  finishHint: 'Guarda sus respuestas en un archivo pequeño. Esta página no envía nada.',
  finished:
    'Sus respuestas se guardaron como «{file}», normalmente entre sus descargas. Envíe este archivo a la oficina de las Naciones Unidas.',
  unanswered:
    'Sin responder todavía: {standards}. Puede enviar el archivo de todos modos, o responder y terminar de nuevo.',
  needsReason: '«No se aplica» necesita un motivo: {standards}. Todavía no se guardó ningún archivo.',
  personIncomplete:
    'Indique el nombre y el cargo de quien rellenó el formulario. Todavía no se guardó ningún archivo.',
  asText: '¿No hay archivo? Tomar las respuestas como texto',
  asTextHint:
    'Copie todo este texto en un mensaje o en un archivo de texto y envíelo a la oficina de las Naciones Unidas.',
  noScript:
    'Esta página necesita un navegador que ejecute scripts. Ábrala en Chrome, Firefox, Edge o Safari, o imprímala y rellénela a mano.',
};
