/** Opens the place a site is sent to. */
import type { PublishTarget } from '../../src/data/publish-targets.ts';
import { openFolder } from './folder-remote.ts';
import type { Remote } from './remote.ts';

/**
 * Opens a place; protocols are loaded when they are needed.
 * @throws CommandFault when it can't be reached, in Chinese
 */
export async function openRemote(target: PublishTarget): Promise<Remote> {
  switch (target.type) {
    case 'folder':
      return openFolder(target.path);
    case 'sftp':
      return (await import('./sftp-remote.ts')).openSftp(target);
    case 'ftp':
      return (await import('./ftp-remote.ts')).openFtp(target);
    case 's3':
      return (await import('./s3-remote.ts')).openS3(target);
    case 'git':
      return (await import('./git-remote.ts')).openGit(target);
  }
}
