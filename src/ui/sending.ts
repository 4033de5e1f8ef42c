/** What `publish` says. */

const MOST = 5;

/** Signs of the bar that grows while a site is sent. */
const BAR_LENGTH = 20;

const size = (kilobytes: number): string =>
  kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST).join('、');
  return names.length > MOST ? `${shown} 等 ${names.length} 个` : shown;
}

export const sending = {
  // where to
  noTargets: (file: string): string =>
    `没有 ${file}。请新建，写上发到哪里，写法见手册“发布”一章；或者 --to 后面直接写一个已有的文件夹。`,
  unknownTarget: (name: string, names: readonly string[]): string =>
    `没有叫“${name}”的发布位置，也没有这个文件夹。${names.length === 0 ? '' : `publish.yaml 里有：${names.join('、')}。`}`,
  badTargets: (
    file: string,
    faults: readonly { readonly line?: number | undefined; readonly problem: string }[],
  ): string =>
    faults
      .map(({ line, problem }) => `${file}${line === undefined ? '' : ` 第${line}行`}：${problem}`)
      .join('\n'),
  noFolder: (folder: string): string =>
    `找不到文件夹 ${folder}。网络盘请先连上；第一次发布请先把它建好。`,
  noRelease: (folder: string): string =>
    `${folder} 里还没有发布版。先用 npx parkbrief release 发布。`,
  noPassword: (place: string, variable: string): string =>
    `发到 ${place} 要密码。请在终端里运行，会问；或者先设环境变量 ${variable}。`,
  askPassword: (place: string): string => `${place} 的密码（输入时不显示）：`,
  hostKey: (place: string, offered: string, known: string | undefined): string =>
    known === undefined
      ? `还不认识 ${place} 这台服务器，没有登录。它的指纹是 ${offered}\n请向服务器管理员核对；一致的，在 publish.yaml 里写上 hostKey: ${offered}`
      : `${place} 的指纹是 ${offered}，不是 publish.yaml 里写的 ${known}，没有登录。可能换了服务器，也可能有人冒充：请先问管理员。`,
  notOpened: (place: string, reason: string): string =>
    `登录不了 ${place}：${reason}\n请核对地址、端口、用户名和密码；密码没错的，问管理员这个用户能不能登录、证书是不是有效。`,
  noGit: '本机没有 git，不能发到 Git 仓库。请先安装 git，或换一个发布位置。',
  /** `detail` is the server's own word, for its keeper. */
  reason: (sentence: string, detail: string): string =>
    detail === '' ? sentence : `${sentence}（${detail}）`,
  reasons: {
    password: '用户名或密码不对，或这个用户不许这样登录',
    permission: '这个用户没有写的权限。请管理员给权限，或换一个位置',
    certificate: '服务器的证书不被信任（过期、自签名，或不是这个域名的）。请管理员换有效的证书',
    space: '服务器上磁盘满了，或超过配额。请管理员清出空间',
    readOnly: '服务器上的位置是只读的。请管理员改为可写，或换一个位置',
    notWritten: '服务器没有写成，多半是磁盘满了、超过配额，或位置是只读的。请问管理员',
    name: '文件名或路径太长，服务器不接受。请换一个浅一些的位置',
    notThere: '服务器上没有这个位置。请核对路径，或请管理员先建好',
    unknownHost: '找不到这个地址的服务器。请核对地址和网络',
    refused: '服务器拒绝连接。请核对地址、端口，问管理员服务是不是开着',
    silent: '服务器没有回应，网络不通或太慢。请检查网络',
    lost: '连接断了。请检查网络',
    clock: '本机的时钟不准，服务器不接受。请校准时间',
    overtaken: '别人刚刚发过，没有覆盖。请再运行一次',
  },
  // what stands there
  otherSite: (place: string): string =>
    `${place} 里是本程序生成的别的东西（内部版网站或优盘包），不能换成公开版网站。请换一个位置。`,
  foreignSite: (place: string, names: readonly string[]): string =>
    `${place} 里已有网站或别的文件（${listed(names)}），没有本程序的标记 parkbrief.json，所以没有动它。` +
    '是以前手工上传的这个网站，加 --adopt：同名文件换成新的，别的文件一个也不删；是别的网站，请换一个位置。',
  locked: (place: string, holder: string): string =>
    `${place} 正在发布：${holder}。请等它完成；确定那边已经断了，加 --unlock 再运行一次。`,
  holder: (who: string, since: string): string => `${who}，从 ${since} 开始`,
  unknownHolder: '是谁看不出来',
  // progress and result
  /** `share` of the work done, from 0 to 1. */
  progress: (share: number, files: number, kilobytes: number, path: string): string => {
    const filled = Math.round(share * BAR_LENGTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_LENGTH - filled);
    return `${bar} 还剩 ${files} 个文件、${size(kilobytes)}　${path}`;
  },
  planned: (place: string, put: number, removed: number, kilobytes: number): string =>
    put + removed === 0
      ? `${place} 已经是这一版，没有要传的。`
      : `发到 ${place}：要传 ${put} 个文件（${size(kilobytes)}），删 ${removed} 个。`,
  message: (name: string): string => `发布版 ${name}`,
  step: (kind: 'put' | 'remove', path: string): string => `${kind === 'put' ? '传' : '删'} ${path}`,
  sent: (name: string, place: string, put: number, removed: number): string =>
    `发布版 ${name} 已发到 ${place}：传了 ${put} 个文件，删了 ${removed} 个。`,
  broken: (place: string, reason: string): string =>
    `${place} 没有传完：${reason}\n已经传上去的都能用，网站没有断链；再运行一次，从断的地方接着传。`,
  notRead: (place: string, reason: string): string => `读不了 ${place}：${reason}`,
  verified: (count: number): string => `读回 ${count} 个文件逐个核对，和发布版一致。`,
  missing: (names: readonly string[]): string => `服务器上缺少：${listed(names)}`,
  changed: (names: readonly string[]): string => `服务器上的和发布版不同：${listed(names)}`,
  // the web server
  served: (address: string): string => `${address} 打开正常：类型、编码、压缩、404 页面都对。`,
  unreachable: (address: string, reason: string): string =>
    `打不开 ${address}：${reason}。请核对 publish.yaml 里的 address，或问网站管理员。`,
  noIndex: (address: string, status: number): string =>
    `打开 ${address} 得到 ${status}，不是首页。请管理员把 index.html 设为默认页。`,
  notServed: (path: string, status: number): string =>
    `打开 ${path} 得到 ${status}。请管理员查看这类文件是不是被拦下了。`,
  wrongType: (path: string, type: string, right: string): string =>
    `${path} 的类型是“${type === '' ? '（没有）' : type}”，应为 ${right}。请管理员改 MIME 类型。`,
  wrongCharset: (path: string, charset: string): string =>
    `${path} 的编码写成了 ${charset}，网页是 UTF-8。浏览器照文件开头的标记读，仍能读对；检索、检查网站的程序会读成乱码。请管理员去掉默认编码，或改为 utf-8（Apache 的 AddDefaultCharset、nginx 的 charset、IIS 的默认字符集）。`,
  uncompressed: (path: string): string => `${path} 没有压缩，打开慢。请管理员打开 gzip。`,
  cachedPage: (path: string): string =>
    `${path} 让浏览器存得太久，更新以后读者看到的还是旧的。请管理员让网页（.html）每次都核对。`,
  noNotFound: (status: number): string =>
    `打开不存在的地址得到 ${status}，应为 404。请管理员把 404.html 设为错误页面，状态码保持 404。`,
  plainNotFound: '打开不存在的地址，给的不是网页。请管理员把 404.html 设为错误页面。',
} as const;
