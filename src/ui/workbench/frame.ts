/** Words of the publishing page's frame: its head, its steps, what is said on every one of them. */

/** The page's head and steps. */
export const frameWords = {
  title: '发布页',
  lead: '打开数据，检查、写稿、预览、生成、打包，一页做完。',
  privacy: '内容只留在这台电脑上',
  privacyDetail: '本页不联网、不安装，文件只在这台电脑上读写，不会发到任何地方。',
  internalTool: '内部工具，请勿外传',
  noScript: '浏览器禁用了脚本，无法使用。请启用脚本，或换用 Chrome、Edge、360 极速模式打开。',
  steps: '步骤',
  stepNames: {
    open: '打开',
    check: '检查',
    write: '写稿',
    preview: '预览',
    build: '生成',
    package: '打包',
  },
  bar: '版本和保存',
  edition: '当前版本',
  editionHints: {
    public: '只含公开的内容，可以发布。',
    internal: '含未公开数据，请勿外传。',
  },
  undo: '撤销',
  redo: '恢复',
  undoOf: (label: string) => `撤销：${label}`,
  redoOf: (label: string) => `恢复：${label}`,
  undone: (label: string) => `已撤销：${label}`,
  redone: (label: string) => `已恢复：${label}`,
  nothingToUndo: '没有可以撤销的。',
  save: '保存',
  nothingOpen: '还没有打开数据',
  allSaved: '没有未保存的修改',
  unsaved: (count: number) => `有 ${count} 个文件改了，还没有保存`,
  needsPark: '请先在“打开”里放入园区的文件夹。',
  goOpen: '去打开',
} as const;

/** What the desk itself says. */
export const deskWords = {
  typed: (file: string) => `取回 ${file} 里正在输入的内容`,
  notKept:
    '浏览器没有存下草稿（存储空间不够或被禁用）。可以继续改，请及时保存，关掉本页会丢失没有保存的修改。',
} as const;
