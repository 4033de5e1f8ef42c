/** The options every verb shares. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { FolderNames } from '../../src/data/folder-names.ts';
import type { Edition } from '../../src/data/park.ts';
import { kit as kitTexts } from '../../src/ui/kit.ts';
import { CommandFault } from '../output/command-fault.ts';
import { KIT } from '../setup/kit-mark.ts';
import { outputFolder } from '../setup/output-folder.mjs';
import { missingParkFolder, namedParkFolder } from '../setup/park-folder.mjs';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** Where a run reads and writes; all paths are absolute. */
export interface SiteOptions {
  readonly data: string;
  readonly content: string;
  /** The folders of data and of prose as whoever typed the command knows them. */
  readonly folders: FolderNames;
  readonly edition: Edition;
  readonly out: string;
}

/** The same as given on the command line: paths relative to where the command was typed. */
export interface WrittenOptions {
  data?: string;
  content?: string;
  edition: Edition;
  out?: string;
}

/** Adds --data to a verb. */
export function withDataOption(command: Command): Command {
  return command.addOption(new Option('--data <文件夹>', '数据文件夹（默认 data）'));
}

/** Adds --data and --content to a verb. */
export function withSourceOptions(command: Command): Command {
  return withDataOption(command).addOption(
    new Option('--content <文件夹>', '文稿文件夹（默认 content）'),
  );
}

/** Adds --data, --content and --edition to a verb. */
export function withInputOptions(command: Command): Command {
  return withSourceOptions(command).addOption(
    new Option('--edition <版本>', 'public 公开版，internal 内部版')
      .choices(['public', 'internal'])
      .default('public', '公开版'),
  );
}

/** Adds --out to a verb that writes the site. */
export function withOutputOption(command: Command): Command {
  return command.addOption(
    new Option('--out <文件夹>', '生成的网站放在哪里（默认：公开版 dist，内部版 dist-internal）'),
  );
}

/** Adds --force to a verb that writes files of its own. */
export function withForceOption(command: Command): Command {
  return command.option('--force', '盖掉已有的同名文件，也不管是不是本程序写的');
}

/**
 * The folder that holds the park's data, content and releases: the one that `parkbrief init` has named,
 * else the product's own with the demo.
 * @throws CommandFault when the named one is not there; in a kit, which has no demo, when none is named
 */
function parkFolder(): string {
  const named = namedParkFolder();
  if (named !== undefined && !existsSync(named)) throw new CommandFault(missingParkFolder(named));
  if (named === undefined && KIT !== undefined) throw new CommandFault(kitTexts.noPark);
  return named ?? PROJECT_ROOT;
}

/** The data folder as an absolute path: a given one from the current folder. */
export function dataFolder({ data }: { readonly data?: string | undefined }): string {
  return data === undefined ? join(parkFolder(), 'data') : resolve(data);
}

/** The folder of texts as an absolute path: a given one from the current folder. */
export function contentFolder({ content }: { readonly content?: string | undefined }): string {
  return content === undefined ? join(parkFolder(), 'content') : resolve(content);
}

/** What staff call a folder of the park that they have not named: data, or its full path. */
function usualName(folder: string): string {
  const named = namedParkFolder();
  return named === undefined ? folder : join(named, folder);
}

/** The option that names the data folder again in a command shown to staff, when it was given. */
export function dataOption({ data }: { readonly data?: string }): string {
  if (data === undefined) return '';
  return ` --data ${/[\s"'&()]/.test(data) ? `"${data}"` : data}`;
}

/** The data folder as whoever typed the command knows it. */
export function shownDataFolder({ data }: { readonly data?: string }): string {
  return shownFolder(data ?? usualName('data'));
}

function shownFolder(written: string): string {
  return written.replaceAll('\\', '/').replace(/\/+$/, '');
}

/** Makes the paths absolute: given ones from the current folder, defaults from the project. */
export function applyOptions(written: WrittenOptions): SiteOptions {
  return {
    data: dataFolder(written),
    content: contentFolder(written),
    folders: {
      data: shownDataFolder(written),
      content: shownFolder(written.content ?? usualName('content')),
    },
    edition: written.edition,
    out:
      written.out === undefined
        ? resolve(PROJECT_ROOT, outputFolder(written.edition))
        : resolve(written.out),
  };
}

/** Adds --releases to a verb. */
export function withReleasesOption(command: Command): Command {
  return command.option('--releases <文件夹>', '发布版存在哪里（默认 releases）');
}

/** The folder of releases as an absolute path. */
export function releasesFolder(written: string | undefined): string {
  return written === undefined ? join(parkFolder(), 'releases') : resolve(written);
}
