/** What is said of kits: by the command that makes them, in them, and by the text that comes with them. */

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What a kit is for and what it can do. */
export interface KitFacts {
  readonly platform: string;
  readonly version: string;
  readonly isWindows: boolean;
  /** Version of the Node in it; undefined of one that was given and runs on another system. */
  readonly node: string | undefined;
  readonly hasPictures: boolean;
}

/** The letters, types and systems a kit needs, by its system. */
function needs({ isWindows, platform }: KitFacts): string {
  if (isWindows) return 'Windows 10 或以上（64 位），Windows Server 2016 或以上';
  if (platform.startsWith('linux'))
    return 'glibc 2.28 或以上的 Linux（统信 UOS V20、麒麟 V10 SP1 等）';
  return '与所带 Node.js 相配的系统';
}

const pictures = ({ hasPictures }: KitFacts): string =>
  hasPictures
    ? '图片（data/pictures 里的照片）：处理图片的程序已在包里，不用另装。'
    : '图片（data/pictures 里的照片）：这个系统没有处理图片的程序（sharp），包里没有。没有图片的园区不受影响；有图片的，请在有这个程序的电脑上生成网站。';

const PDF =
  'PDF、Word 里的图、PPT、长图、公众号图片：要用电脑上的浏览器（Chrome、Edge 或 Chromium），包里没有浏览器。Windows 一般都有 Edge；浏览器不在常见位置的，用环境变量 CHROME_PATH 写明程序文件。没有浏览器也能检查、整理、生成网站和发布页；汇报仍能存成 Word，其中只有数据表，没有图。';

const NETWORK =
  '发布到服务器（publish）要能连到那台服务器；用 git 发布的，电脑上要装 git。其余都不联网。';

/** Which parts need what, a line each. */
export const kitNeeds = (facts: KitFacts): readonly string[] => [
  `系统：${needs(facts)}。Node.js 已在包里${facts.node === undefined ? '' : `（${facts.node}）`}，不用安装，不用管理员权限。`,
  pictures(facts),
  PDF,
  NETWORK,
];

const run = ({ isWindows }: KitFacts): string => (isWindows ? 'parkbrief.cmd' : './parkbrief.sh');

/** The text beside the kit, with the line ends and the mark that Windows' own editor needs. */
export function kitReadme(facts: KitFacts): string {
  const start = facts.isWindows
    ? '1. 压缩包先解压到任何文件夹（路径里不要有 # % ?）。双击 parkbrief.cmd，打开一个可以输入命令的窗口。'
    : '1. 解压到任何文件夹（路径里不要有 # % ?）。在终端里运行 ./parkbrief.sh，进入可以输入命令的窗口；提示没有权限的，先运行 chmod +x parkbrief.sh。';
  const lines = [
    `parkbrief ${facts.version} 便携包（${facts.platform}）`,
    '',
    '不联网、不装软件就能用：检查数据、整理写法、生成网站、写汇报。生成的网站与用 npx parkbrief 生成的完全一样。',
    '',
    '用法',
    start,
    '2. 手册和提示里的命令都写作 npx parkbrief ……，在这个窗口里照样输入。npm start 在这里用 npx parkbrief serve 代替。',
    '3. 第一次：npx parkbrief init ../新园区，备齐或指定园区自己的文件夹，要在本文件夹外面。以后：npx parkbrief check 检查，npx parkbrief build 生成网站，放在本文件夹的 dist 里。',
    `4. 不开窗口，直接运行也可以：${run(facts)} check --data 数据文件夹 --content 文稿文件夹`,
    '5. 本文件夹可以是只读的（光盘、只读的网络盘）：这时每个命令用 --data、--content 写明园区的文件夹，用 --out 写明放在哪里。程序自己要记的东西放在用户的缓存文件夹或临时文件夹里。',
    '',
    '需要什么',
    ...kitNeeds(facts).map((line) => `· ${line}`),
    '',
    '升级：把新的便携包解压到新的文件夹，把原来的 park-folder.txt 复制过去。',
    '核对：parkbrief.json 里有每个文件的 SHA-256 值。各软件包的许可证在 node_modules 里它们自己的文件夹，Node.js 的在 node 里。',
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

export const kit = {
  /** The name of the text in the kit. */
  readme: '说明.txt',
  damaged: '便携包里的程序文件不完整，或被改过。请把便携包重新解压一次，再运行。',
  noPark:
    '还没有指定园区文件夹（便携包里没有演示数据）。请运行 npx parkbrief init <文件夹>，或用 --data、--content 写明。',
  notExecutable:
    '便携包里的 node/node 没有执行权限。请运行 chmod +x node/node，或把便携包解压到允许运行程序的位置',
  onlyParkbrief: '这个窗口里没有 npm，npx 后面只能写 parkbrief，如 npx parkbrief check。',
  inKit: '便携包里不能再做便携包。请在装有完整程序（有 npm）的文件夹里运行。',
  unknownPlatform: (name: string, packaged: readonly string[]): string =>
    `--platform 写的是“${name}”，认不出来。可以写：${packaged.join('、')}；别的系统写成“系统-处理器”，如 linux-loong64，并用 --node 给出那个系统的 Node.js。`,
  needsNode: (name: string): string =>
    `${name} 没有现成的 Node.js 软件包。请从系统厂商或 Node.js 网站取得那个系统的 node 程序（22.18 或以上，建议 24），用 --node <文件> 写明，再运行一次。`,
  missingFile: (path: string): string => `找不到 --node 写的文件：${path}`,
  otherProgram: (path: string, platform: string): string =>
    `--node 写的文件不是 ${platform} 的程序：${path}。请换成那个系统的 node（Windows 上是 node.exe），不要压缩包。`,
  oldNode: (path: string, oldest: string): string =>
    `--node 写的文件运行不了，或者版本太旧，需要 Node.js ${oldest} 或以上：${path}`,
  notFetched: (names: readonly string[], platform: string, reason: string): string =>
    [
      `取不到 ${platform} 用的软件包：${names.join('、')}。原因：${reason || '不明'}`,
      '有网络的，检查软件源设置（npm config get registry）后再运行一次。没有网络的，在能联网的电脑上：',
      ...names.map((name) => `  npm pack ${name}`),
      '把得到的 .tgz 文件拷来，各运行一次 npm cache add <文件>，再运行一次；或者只取 Node.js，用 --node <文件> 写明（这样做的便携包处理不了图片）。',
    ].join('\n'),
  fetching: (names: readonly string[]): string => `正在取 ${names.join('、')}……`,
  withoutPictures: (names: readonly string[]): string =>
    `取不到 ${names.join('、')}，这个便携包处理不了图片，其余照常。`,
  packing: '正在打包……',
  made: (path: string, files: number, bytes: number): string =>
    `便携包已做好：${path}（${files} 个文件，${megabytes(bytes)}）`,
  part: (name: string, files: number, bytes: number): string =>
    `  ${name}：${files} 个文件，${megabytes(bytes)}`,
  zipped: (bytes: number): string => `  压缩后 ${megabytes(bytes)}`,
  parts: {
    node: 'Node.js',
    program: '生成网页的程序',
    made: '发布页等',
    packages: '软件包',
    product: '命令和手册',
  },
} as const;
