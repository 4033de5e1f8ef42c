import type { Picture } from '../data/pictures.ts';

/** Whose pictures are meant. */
export type PictureSubject = Partial<Pick<Picture, 'park' | 'project' | 'enterprise' | 'facility'>>;

/** The pictures of a subject, the oldest first. */
export function picturesOf(
  pictures: readonly Picture[],
  subject: PictureSubject,
): readonly Picture[] {
  const keys = Object.keys(subject) as (keyof PictureSubject)[];
  return pictures
    .filter((picture) => keys.every((key) => picture[key] === subject[key]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The pictures of a subject by where a page shows them. */
export interface PicturePlaces {
  /** In the head of its page: its sign, else the newest view of it. */
  readonly head: Picture | undefined;
  /** The earliest and the latest picture of its progress, when they are of two days. */
  readonly progress: readonly [before: Picture, after: Picture] | undefined;
  /** The others, the oldest first. */
  readonly others: readonly Picture[];
}

/** Gives each picture of one subject its place; none stands in two. */
export function placePictures(pictures: readonly Picture[]): PicturePlaces {
  const progress = pictures.filter(({ kind }) => kind === 'progress');
  const [first] = progress;
  const last = progress.at(-1);
  const pair =
    first !== undefined && last !== undefined && first.date < last.date
      ? ([first, last] as const)
      : undefined;
  const left = pictures.filter((picture) => pair?.includes(picture) !== true);
  const newest = [...left].reverse();
  const head =
    newest.find(({ kind }) => kind === 'logo') ??
    newest.find(({ kind }) => kind === 'scene') ??
    newest[0];
  return { head, progress: pair, others: left.filter((picture) => picture !== head) };
}
