/** What a system refused, told to whoever ran the command: the place, the reason, the way out. */

/** Reason and way out by the code of the error. */
const reasons = {
  ENOSPC: '磁盘满了，写不下。请清理出空间，或换一个有空间的位置，再运行一次',
  EDQUOT: '用完了磁盘配额，写不下。请清理出空间，或请管理员增加配额，再运行一次',
  EROFS: '所在的磁盘是只读的，写不进去。请换一个能写的位置，或去掉写保护，再运行一次',
  EACCES: '没有权限，或正被 Excel、WPS 打开。请关掉再试；还不行的，换一个位置或请管理员给权限',
  EPERM: '没有权限，或正被 Excel、WPS 打开。请关掉再试；还不行的，换一个位置或请管理员给权限',
  EBUSY: '正被别的程序占用（如 Excel、WPS、杀毒软件、正打开着的文件夹窗口）。请关掉再运行一次',
  ETXTBSY: '正被别的程序占用。请关掉再运行一次',
  ENOENT: '找不到。请核对路径，并看看是否已被移走或改名',
  ENOTDIR: '路径里有一级是文件，不是文件夹。请核对路径，或换一个位置',
  EISDIR: '是一个文件夹，不能当文件写。请换一个文件名',
  EEXIST: '已经有同名的文件或文件夹。请换一个名称，或把它移走',
  ENOTEMPTY: '文件夹里还有别的文件。请换一个位置，或把它们移走',
  ENAMETOOLONG: '名称太长，系统不接受。请改短，或换一个浅一些的位置',
  ELOOP: '快捷方式（符号链接）绕成了圈。请改为真正的路径',
  EXDEV: '不在同一个磁盘上，不能移过去。请换一个位置',
  EMFILE: '打开的文件太多。请关掉一些程序再运行一次',
  ENFILE: '打开的文件太多。请关掉一些程序再运行一次',
  EIO: '磁盘读写出错。请检查磁盘、网络盘或优盘是否接好，再运行一次',
} as const;

export const systemFaults = {
  reasons,
  /** `place` is the file or folder; the code is for whoever administers the computer. */
  sentence: (place: string | undefined, reason: string, code: string): string =>
    `${place === undefined ? '' : `${place}：`}${reason}（${code}）。`,
  /** `reason` is the browser's own word, for whoever administers the computer. */
  browserFailed: (reason: string): string =>
    `浏览器没有做完，没有生成。请关掉一些程序再运行一次；还不行的，用环境变量 CHROME_PATH 换一个浏览器（${reason}）。`,
  noTemporaryFolder: (folder: string): string =>
    `存放临时文件的文件夹不存在：${folder}。请新建这个文件夹，或把环境变量 TMPDIR（Windows 上是 TEMP）改为已有的文件夹，再运行一次。`,
} as const;
