/** `parkbrief init`: names the folder of the park's own files, apart from the product's, once for all commands. */
import type { Command } from 'commander';
import { ALL_NEEDS, NEEDS } from './start-needs.ts';
import { refuseUsage } from './terminal.ts';

interface InitOptions {
  with?: string;
  copy?: boolean;
}

/** Adds the verb; its exit code is 2 when the folder can't be the park's. */
export function addInit(program: Command): void {
  program
    .command('init')
    .summary('指定园区自己的文件夹，以后各命令都用它')
    .description(
      '园区的 data、content 和发布版放在程序外面的一个文件夹里，升级程序时不会碰到。指定一次，' +
        '记在程序文件夹的 park-folder.txt 里，以后各个命令和 npm start 都用它。' +
        '文件夹是空的，就像 template --start 一样从头备齐；不写文件夹，只说现在用的是哪一个。',
    )
    .argument('[文件夹]', '园区自己的文件夹，要在程序文件夹外面，如 ../新园区')
    .option(
      '--with <内容>',
      `从头建时还有什么，用逗号隔开：${NEEDS.map(({ name }) => name).join('、')}，或 ${ALL_NEEDS}`,
    )
    .option('--copy', '把现在放在程序文件夹里的 data、content、发布版和备份复制过去')
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { initPark, parkInUse } = await import('./init-park.ts');
      if (folder === undefined) return console.log(parkInUse());
      const done = await initPark(folder, options);
      if ('refused' in done) return refuseUsage(done.refused);
      console.log(done.message);
    });
}
