import type { PageText } from './page-text.ts';

export const en: PageText = {
  ownName: 'English',
  languageLabel: 'Language',
  intro: [
    'The UN office asks you to answer these {count} standards for your organization. This page works on a telephone or a computer, without the internet and without installing anything.',
    'Nothing is chosen for you; leave an answer open if you do not know. An honest “No” is useful: it shows where support is needed.',
    'When you are done, press “Finish” and send the file that it saves to the UN office that gave you this page, with the documents that you ticked. This page belongs to one assessment of one organization; please do not pass it on.',
  ],
  neverNames:
    'Do not write the name of, or any detail about, a victim, a witness or an alleged perpetrator, neither here nor in the documents.',
  guidance: 'What this means',
  tickHint: 'Tick what you hold and can show.',
  takeBack: 'Take this answer back',
  saved: 'Saved in this browser at {time}.',
  savedHere:
    'What you type is saved in this browser, on this device alone, until you clear it. Whoever uses this device can read it.',
  notSaved:
    'This browser can’t save what you type. Finish before you close the page, or open the file in another browser.',
  clear: 'Clear everything',
  clearAsk: 'Clear everything that was typed on this page? This can’t be undone.',
  cleared: 'Everything was cleared. Nothing of it is left in this browser.',
  print: 'Print',
  finish: 'Finish',
  finishHint: 'Saves your answers as a small file. Nothing is sent by this page.',
  finished:
    'Your answers were saved as “{file}”, usually among your downloads. Send this file to the UN office.',
  unanswered:
    'Not answered yet: {standards}. You can send the file all the same, or answer and finish again.',
  needsReason: '“Not applicable” needs a reason: {standards}. Nothing was saved as a file yet.',
  personIncomplete:
    'Give both name and functional title of who completed the form. Nothing was saved as a file yet.',
  asText: 'No file? Take the answers as text',
  asTextHint: 'Copy all of this text into a message, or into a text file, and send it to the UN office.',
  noScript:
    'This page needs a browser that runs scripts. Open it in Chrome, Firefox, Edge or Safari, or print it and fill it in by hand.',
};
