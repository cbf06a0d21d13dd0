import { type PlotPicture, pictureSvg } from './plot-picture.ts';

/** Dots for each unit of the drawing: sharp in a document and on paper. */
const scale = 2;

/** A plot as PNG, drawn by the browser itself. */
export async function drawPng(picture: PlotPicture): Promise<Blob> {
  const { svg, width, height } = pictureSvg(picture);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas.');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The browser made no picture.'))),
      'image/png',
    );
  });
}
