/** Where the files of a release stand in a park's folder. */
import { RELEASE_FILES } from '../../publish/release/store.ts';

/** The path of a file of a release in the park's folder. */
export function pathInRelease(name: string, file: keyof typeof RELEASE_FILES): string {
  return `releases/${name}/${RELEASE_FILES[file]}`;
}
