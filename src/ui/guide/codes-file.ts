import type { CodeHelpPart } from './code-help.ts';

/** Codes about a file as a whole. */
export const fileHelp = {
  'missing-file': {
    meaning:
      '必须有的文件没有找到。园区、指标、指标数据三张表必须有；其他表没有内容可以没有文件。网站信息 `site.yaml` 也必须有。',
    fix: [
      '看看是不是文件名改了，或存到了别的文件夹：表格都放在 `data/` 里，文件名不能改。',
      '确实没有的，用 `npx parkbrief template` 生成空白模板，填好后放进 `data/`。',
    ],
  },
  'unknown-file': {
    meaning: '`data/` 里有一个网站不认识的 CSV 文件，里面的内容不会用到。多半是文件名打错了。',
    fix: [
      '对照“每张表怎么填”改成正确的文件名，注意用短横线、不用空格。',
      '临时文件、备份文件请移出 `data/`。',
    ],
    pairs: [['observation.csv', 'observations.csv']],
  },
  'file-copy': {
    meaning:
      '`data/` 里有一个文件，从名字看是某张表的副本：另存、下载、复制时电脑自动加的“(1)”“副本”之类。副本里的内容不会用到，网站用的是名字正确的那一个。',
    fix: [
      '看看两个文件的修改时间，弄清要用哪一个。',
      '改的是副本的：先备份原来的表，再把副本改成原来的名字。',
      '不再需要的副本移出 `data/`。',
    ],
    pairs: [['targets(1).csv', 'targets.csv']],
  },
  'not-saved-as-csv': {
    meaning:
      '`data/` 里有工作簿（.xlsx、.xls、.et）、结尾不对的文件（如 .csv.txt）或叫表名的文件夹。网站只读 CSV，里面的内容不会用到。正确的表不在的，按错误处理，免得网站少一张表。',
    fix: [
      '用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”，文件名照提示。',
      '看不到 .csv 这样的结尾时，在文件夹的“查看”里勾选“文件扩展名”。',
      '工作簿请放在 `data/` 外面，免得改错文件。',
    ],
    pairs: [['targets.xlsx', 'targets.csv']],
  },
  'table-in-folder': {
    meaning: '网站只读 `data/` 里面一层的表；放在下级文件夹（如 `7月/`）里的不会用到。',
    fix: ['要用的移到 `data/`，盖掉原来的以前先备份。', '存档的放到 `data/` 外面。'],
    pairs: [['data/7月/targets.csv', 'data/targets.csv']],
  },
  'linked-file': {
    meaning:
      '这个文件是链接，指向别处的文件。链接指到哪里、里面是什么，看数据文件夹看不出来，拷走时也会断，所以不读。',
    fix: ['删去链接，把文件本身放进数据文件夹，用同样的名称。'],
  },
  'empty-file': {
    meaning:
      '文件里什么也没有，连表头也没有。常见于保存没有完成，或新建文件后忘了填。可有可无的表也一样：真的没有数据的，应有表头一行，或者没有这个文件。',
    fix: [
      '用备份或上一版文件替换。',
      '没有备份的，用 `npx parkbrief template` 生成模板，再把原表的内容贴进去。',
    ],
  },
  'no-rows': {
    meaning: '文件只有一行表头，下面没有数据。必须有的表不能没有数据。',
    fix: ['把数据填进去；多半是复制时只选了第一行，或数据存进了另一张工作表。'],
  },
  'not-a-csv-file': {
    meaning: '文件名是 .csv，内容却是 Excel 工作簿、网页或压缩包。直接改扩展名不会改变文件的内容。',
    fix: [
      '把扩展名改回去（如 .xlsx），用 Excel 或 WPS 打开。',
      '选“另存为”，文件类型选“CSV UTF-8（逗号分隔）(*.csv)”，存到 `data/`。',
    ],
  },
  'unknown-encoding': {
    meaning: '看不出文件用的是哪种文字编码，汉字无法读取。可能是文件损坏，或由别的系统导出。',
    fix: [
      '用 Excel 或 WPS 打开，确认汉字显示正常，再另存为“CSV UTF-8（逗号分隔）”。',
      '打开就是乱码的，请向提供的人重新要一份。',
    ],
  },
  'broken-encoding': {
    meaning: '文件中间或结尾有损坏的字，多半是复制、传输没有完成，或两种编码的内容拼在了一起。',
    fix: [
      '到提示的那一行，对照原表改正。',
      '重新另存为“CSV UTF-8（逗号分隔）”；结尾不完整的，重新复制或导出整个文件。',
    ],
  },
  'broken-csv': {
    meaning: '从某一格起，文件无法再分成一格一格。通常是用记事本改坏了引号或逗号。',
    fix: ['用 Excel 或 WPS 打开，核对这一行各格有没有错位，再另存为 CSV。'],
  },
  'broken-quote': {
    meaning:
      '格子里有半角双引号 `"` 没有配成对。程序把它当成“一格的开头”，后面的内容就分不开，有时会把好几行吞进一格。',
    fix: [
      '文字里的引号用中文引号“”。',
      '不要用记事本改 CSV；用 Excel 或 WPS 打开后另存，引号会自动处理好。',
    ],
    pairs: [['"双招双引"成效明显', '“双招双引”成效明显']],
  },
  'other-delimiter': {
    meaning: '各列之间用的是分号或制表符，不是逗号。网站已经照样读取，数据没有丢。',
    fix: ['不改也可以。想统一的，运行 `npx parkbrief tidy --write`，会改成逗号。'],
  },
} satisfies CodeHelpPart;
