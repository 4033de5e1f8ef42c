/** Why a zip is not opened, and what to do about it. */

export const zipFaults = {
  broken: (name: string): string =>
    `${name} 打不开：不是压缩包，或没有下载完整。请重新压缩成 .zip，或重新发一次。`,
  locked: (name: string): string => `${name} 有密码，打不开。请去掉密码，重新压缩。`,
  large: (name: string): string => `${name} 解压以后太大（超过 1 GB），没有打开。`,
  outside: (name: string): string =>
    `${name} 里有写到文件夹外面的文件名，没有打开。请把整个文件夹重新压缩。`,
} as const;
