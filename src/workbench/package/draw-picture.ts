/**
 * A drawing as a PNG, which Word shows on every computer; its own drawings of SVG come with Office 2016.
 * The command takes a picture of the same drawing in a browser: the pixels agree where the fonts do, the
 * bytes of the files need not.
 */
import type { ReportDrawing } from './package-maker.ts';

/** Pixels of a picture for each px of the drawing: sharp in print. */
const SCALE = 3;

/** Letters of drawings on paper, as the command has them. */
const FONT = "'Noto Sans CJK SC','Microsoft YaHei',sans-serif";

/** A drawing as an image file of its own: well-formed, with its letters. */
function svgFile({ svg }: Pick<ReportDrawing, 'svg'>): string {
  const element = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  if (element === null) throw new RangeError('not a drawing');
  // As an attribute of the drawing: the page's policy has no style of elements.
  element.setAttribute('font-family', FONT);
  return new XMLSerializer().serializeToString(element);
}

function imageOf(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the drawing could not be shown'));
    image.src = url;
  });
}

/**
 * The PNG of a drawing on white.
 * @throws Error when the browser does not show it
 */
export async function drawPicture(drawing: ReportDrawing): Promise<Uint8Array> {
  const url = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(drawing))}`;
  const image = await imageOf(url);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(drawing.width) * SCALE;
  canvas.height = Math.ceil(drawing.height) * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, drawing.width * SCALE, drawing.height * SCALE);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
